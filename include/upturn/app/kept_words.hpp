// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What was being typed when no journal could take it: kept in files beside the log of the program,
// under the id of the journal it was typed for, until that one can.

#pragma once

#include <upturn/app/paths.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/result.hpp>
#include <upturn/core/text.hpp>
#include <upturn/store/journal.hpp>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace upturn::app {

/// What stood in one field, and the draft it was. Of a form: all of it, each field with the same.
struct KeptPiece {
    core::Text words;
    std::string draft;    ///< empty: none
    core::Text content{}; ///< as the draft is written
    std::string from{};   ///< the version it goes on from
};

/// What a person reads, and where it came from, if that is known.
struct WordsToKeep {
    WordsToKeep() = default;
    WordsToKeep(core::Text all) // NOLINT(google-explicit-constructor)
        : words(std::move(all)) {}

    bool blank() const { return words.blank(); }

    core::Text words;
    std::vector<KeptPiece> pieces; ///< which make up the words
};

/// For their owner only, and on the disk when it returns. Gives the file, which is a new one: what
/// is kept already is neither read nor written over. `again` is such a file that these words are
/// the newer ones of. Any thread.
core::Result<std::filesystem::path> keepWords(const Paths& paths, const core::Id& journal,
                                              const WordsToKeep& words,
                                              const std::filesystem::path& again = {});

/// What was typed for something that is in this journal is its draft again. Puts the others that
/// were typed for this journal into its draft `draft`, after what is there, and lets go of the
/// files when they are safe there. A file that can't be read stays. Nothing happens where nothing
/// is kept, or where the journal can't be written. On the journal's thread.
void bringKeptWordsAlong(store::Journal& journal, const Paths& paths, const std::string& draft);

/// What is kept for a journal, of what can be read. Any thread.
core::Text keptWords(const Paths& paths, const core::Id& journal);
/// The files that they are in. Any thread.
std::vector<std::filesystem::path> filesOfKeptWords(const Paths& paths, const core::Id& journal);
/// Lets go of those words that were kept for `journal` where the draft `draft` of another one, or
/// what is set aside beside it, has them now. On the journal's thread.
void letGoOfKeptWords(store::Journal& there, const Paths& paths, const core::Id& journal,
                      const std::string& draft);

} // namespace upturn::app
