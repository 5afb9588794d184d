// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A look at the sample journal: a copy to throw away, on the evening it was written for, apart from
// the person's own journal.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>

#include <filesystem>
#include <memory>

namespace upturn::app {

/// Owns the copy; it is gone with this object. One for each window that shows it. Any thread.
class Sample {
  public:
    /// Where the sample lies on this computer; empty when it is not installed.
    static std::filesystem::path installedAt(const Paths& paths);

    /// Copies it into a new folder that only its owner may enter.
    static core::Result<std::unique_ptr<Sample>> open(const Lookup& lookup = fromEnvironment);

    Sample(const Sample&) = delete;
    Sample& operator=(const Sample&) = delete;
    ~Sample();

    const std::filesystem::path& journal() const { return journal_; }
    /// As the person's own, but the day is the last of the sample, at 19:00, and time goes on from
    /// there; `UPTURN_NOW` holds here too. What it remembers of devices goes with the copy.
    const std::shared_ptr<const Surroundings>& surroundings() const { return surroundings_; }

  private:
    Sample(std::filesystem::path folder, std::shared_ptr<const Surroundings> surroundings);

    std::filesystem::path folder_;
    std::filesystem::path journal_;
    std::shared_ptr<const Surroundings> surroundings_;
};

} // namespace upturn::app
