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
#include <vector>

namespace upturn::app {

/// For their owner only, and on the disk when it returns. Gives the file, which is a new one: what
/// is kept already is neither read nor written over. `again` is such a file that these words are
/// the newer ones of. Any thread.
core::Result<std::filesystem::path> keepWords(const Paths& paths, const core::Id& journal,
                                              const core::Text& words,
                                              const std::filesystem::path& again = {});

/// Puts those that were typed for this journal into its draft `draft`, after what is there, and
/// lets go of the files when they are safe there. A file that can't be read stays. Nothing happens
/// where nothing is kept, or where the journal can't be written. On the journal's thread.
void bringKeptWordsAlong(store::Journal& journal, const Paths& paths, const std::string& draft);

/// A journal that was at a place when its file went or was replaced there.
struct LeftJournal {
    core::Id journal;
    std::vector<std::filesystem::path> copies; ///< of what was open, that are there still
    core::Text words;                          ///< kept for it; blank where none wait
};

/// Remembers beside those words that the journal `journal` was at `place`, and what was open is
/// saved as `copy`; empty: nowhere else. Any thread.
core::Result<void> rememberLeft(const Paths& paths, const std::filesystem::path& place,
                                const core::Id& journal, const std::filesystem::path& copy);
/// Those of a place of which something waits yet. `now` is the journal that is there: its own words
/// are brought along, and not among them. What can't be read is left out. Any thread.
std::vector<LeftJournal> leftAt(const Paths& paths, const std::filesystem::path& place,
                                const core::Id& now);
/// The copies are named no more; they and the words stay. Any thread.
void forgetCopies(const Paths& paths, const core::Id& journal);
/// Lets go of those words that were kept for `journal` where the draft `draft` of another one, or
/// what is set aside beside it, has them now. On the journal's thread.
void letGoOfKeptWords(store::Journal& there, const Paths& paths, const core::Id& journal,
                      const std::string& draft);

} // namespace upturn::app
