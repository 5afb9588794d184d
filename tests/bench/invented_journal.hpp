// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include "invented_person.hpp"

#include <upturn/core/clock.hpp>
#include <upturn/core/randomness.hpp>
#include <upturn/store/journal.hpp>

#include <filesystem>
#include <memory>

namespace upturn::bench {

/// When the invented person stops writing.
inline const core::Moment invented = core::momentAt(1'782'907'200'000, {}, 3600);

/// The days from `first` to before `end` as one import.
core::Collection collectionOf(InventedPerson& person, std::size_t first, std::size_t end);

/// A journal that is open, with a clock that stands and randomness of the system.
class OpenJournal {
  public:
    explicit OpenJournal(const std::filesystem::path& path,
                         store::Access access = store::Access::write);

    store::Journal* operator->() { return journal_.get(); }
    store::Journal& operator*() { return *journal_; }

  private:
    core::FixedClock clock_{invented};
    core::SystemRandomness randomness_;
    std::unique_ptr<store::Journal> journal_;
};

/// Writes the person's life into a journal, several thousand entries a step.
core::Result<void> fillJournal(const std::filesystem::path& path, InventedPerson& person);

} // namespace upturn::bench
