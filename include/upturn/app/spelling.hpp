// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which words no dictionary of this computer knows. The dictionaries are those that other programs
// use too (packages hunspell-...); a word is right when one of the person's languages has it.

#pragma once

#include <upturn/app/paths.hpp>
#include <upturn/core/result.hpp>

#include <QString>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace upturn::app {

/// Where the dictionaries of a system lie.
std::vector<std::filesystem::path> dictionaryFolders();

/// What the person reads, the most wanted first: "de_DE", "en". From LC_ALL, LC_MESSAGES, LANG
/// and LANGUAGE.
std::vector<std::string> languagesRead(const Lookup& lookup = fromEnvironment);

/// Loads its dictionaries when it is first asked, which may take a second: on one thread, and not
/// on the window's.
class Spelling {
  public:
    /// UTF-16 units from the beginning of the text.
    struct Stretch {
        int start = 0;
        int length = 0;

        bool operator==(const Stretch&) const = default;
    };

    /// `ownWords` holds one word a line; it need not be there yet.
    Spelling(std::vector<std::filesystem::path> folders, std::vector<std::string> languages,
             std::filesystem::path ownWords);
    Spelling(const Spelling&) = delete;
    Spelling& operator=(const Spelling&) = delete;
    ~Spelling();

    /// The names of the dictionaries in use, "en_US"; none where none is installed.
    std::vector<std::string> dictionaries();
    /// Words no dictionary has. None at all when most words are unknown: that is another language,
    /// and a page full of red lines helps nobody.
    std::vector<Stretch> unknownIn(const QString& text);
    std::vector<QString> suggestionsFor(const QString& word);
    /// Right from now on, and at the next start.
    core::Result<void> learn(const QString& word);

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace upturn::app
