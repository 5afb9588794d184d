// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words of nearly the same meaning, by the thesauri that this computer has for other programs
// (packages mythes-en-us, mythes-de). Nothing is needed: without one nothing is found.

#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace upturn::app {

/// Reads its word lists when it is first asked, some hundredths of a second. Any thread.
class Thesaurus {
  public:
    explicit Thesaurus(std::vector<std::filesystem::path> folders);
    Thesaurus(const Thesaurus&) = delete;
    Thesaurus& operator=(const Thesaurus&) = delete;
    ~Thesaurus();

    /// The words beside `word`, also where it is a form of the one that is listed; those of the
    /// first meanings first. English and German.
    std::vector<std::string> like(const std::string& word, std::size_t most = 12) const;

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace upturn::app
