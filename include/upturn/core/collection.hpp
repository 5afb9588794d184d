// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whole records on their way in or out of a journal: what imports make and exports read.

#pragma once

#include <upturn/core/answer.hpp>
#include <upturn/core/block.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/core/next_step.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace upturn::core {

/// One version of a text, oldest first in a list of them.
struct TextVersion {
    std::string id;      ///< may be empty in an import
    std::int64_t at = 0; ///< UTC ms
    Text text;

    bool operator==(const TextVersion&) const = default;
};

struct AnswerRecord {
    Answer answer;
    std::vector<TextVersion> versions; ///< the last one is the text of the answer
};

/// Which journal, and how far it had come: a later state of it has a larger stamp, whatever the
/// clock showed. A copy that goes its own way keeps the journal's id, and is written by another
/// device: of two devices the stamps have no order.
struct JournalState {
    Id journal;
    Id device;
    std::int64_t stamp = 0;

    bool operator==(const JournalState&) const = default;
};

struct EntryRecord {
    Entry entry;
    std::vector<TextVersion> versions;
    std::vector<AnswerRecord> answers;
    std::vector<NextStep> steps;
    std::vector<Encounter> encounters;
    /// Of another journal, from which it was taken over last: what its own said until then is known
    /// where it is written out.
    std::optional<JournalState> asOf{};
    /// Names of fields and sets of which a file says nothing, as one of an older version: they stay
    /// as they are.
    std::set<std::string> unsaid{};
};

struct LessonRecord {
    Lesson lesson; ///< with its reviews
    std::vector<TextVersion> versions;
};

/// Something of an import that was not taken over, and why.
struct Skipped {
    std::string where;
    std::string why;
};

/// A part of a journal as values. Ids may be empty in entries of foreign formats: the store then
/// makes them from the source, so that the same file twice is the same rows.
struct Collection {
    std::int64_t exported = 0;        ///< when a journal was written out, UTC ms; 0: not known
    std::optional<JournalState> from; ///< the journal that was written out, where that is known
    bool foreign = false;             ///< another program kept it: its forms have hashes
    std::vector<EntryRecord> entries;
    std::vector<LessonRecord> lessons;
    std::vector<Block> blocks;
    std::map<std::string, std::string> settings; ///< name -> JSON
    std::vector<Skipped> skipped;
};

/// Something that was changed here and in the journal that an import is from.
struct BothChanged {
    Id row;    ///< the entry, or what belongs to none
    Text name; ///< what it is called; may be empty
    /// Something else of it was changed there only, and is shown.
    bool partCame = false;
};

/// What an import did.
struct ImportReport {
    std::size_t found = 0;
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t keptYours = 0; ///< differs, but you wrote or changed yours here: yours stays
    std::size_t inTrash = 0;   ///< lies in the trash here, it or a part of it, and stays there
    std::size_t purged = 0;    ///< was deleted for good here, and stays so
    std::size_t attachments = 0;
    /// Yours is shown; what the other journal says is among the versions, or in the history.
    std::vector<BothChanged> bothChanged;
    std::vector<Skipped> skipped;
    /// Entries that go by another name here than the one they had in the collection.
    std::map<Id, Id> names;
};

} // namespace upturn::core
