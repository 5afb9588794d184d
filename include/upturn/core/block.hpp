// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What stands in the person's own lists: practices and their days, goals, wins, decisions, people
// and their feedback, reframes, the circumstances of a setback. Each is a block of a few named
// fields; it may belong to an entry. One table says which lists there are and what their fields
// hold; the record, the JSON of export and command line, and the options of the commands follow
// from it (docs/file-format.md). Values; any thread.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/text.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace upturn::core {

enum class BlockKind {
    practice,     ///< a practice that was started; closed when it ended
    practiceDay,  ///< something noted for it on a day; happened, so it is never edited
    goal,         ///< a little better than now, measured, by a day
    win,          ///< a short-term win and the capability it buys time for
    decision,     ///< with a day to look at it again
    person,       ///< somebody who helps
    feedback,     ///< asked of a person
    reframe,      ///< one sentence before and after
    circumstance, ///< what was at stake in a setback; one for an entry
    declined,     ///< a proposed sentence that is no lesson; happened, so it is never edited
    kept,         ///< words kept from an entry that nobody is to learn from; no lesson
    origin,       ///< what the journal an entry was imported from says beside its words
};

/// What a field holds, and as what.
enum class FieldType {
    words,  ///< Text
    choice, ///< Text, one of a few names
    day,    ///< CivilDate
    count,  ///< std::int64_t, not negative
    scale,  ///< std::int64_t, 0 to 10
    share,  ///< std::int64_t in hundredths, 0 to 100; 0.7 in JSON
    flag,   ///< bool
    row,    ///< Id of another block
};

using FieldValue = std::variant<Text, CivilDate, std::int64_t, bool, Id>;
using BlockFields = std::map<std::string, FieldValue, std::less<>>;

struct Field {
    std::string_view name; ///< in the record, in JSON; as an option "review_on" is --review-on
    FieldType type = FieldType::words;
    bool needed = false;
    std::span<const std::string_view> choices{}; ///< of a choice
    bool inner = false; ///< noted by the program: nobody is asked for it, and no line says it
};

struct BlockShape {
    BlockKind kind = BlockKind::goal;
    std::string_view name; ///< "goal": in the record, and the command
    std::string_view list; ///< "goals": in the export
    bool event = false;    ///< happened, and is never edited
    std::span<const Field> fields;

    const Field* field(std::string_view named) const;
};

/// All of them, in the order in which an export writes them: what a block names comes before it.
std::span<const BlockShape> blockShapes();
const BlockShape& shapeOf(BlockKind kind);
const BlockShape* shapeNamed(std::string_view name);
const BlockShape* shapeOfList(std::string_view list);

struct Block {
    Id id;
    BlockKind kind = BlockKind::goal;
    Id entry;                ///< empty: belongs to none
    std::int64_t at = 0;     ///< UTC ms of its making
    std::int64_t closed = 0; ///< UTC ms; 0 while open
    BlockFields fields;
    bool inTrash = false;
    std::int64_t trashed = 0; ///< when it was put there, UTC ms

    /// What the field holds, or what an empty one holds.
    Text words(std::string_view field) const;
    std::optional<CivilDate> day(std::string_view field) const;
    std::optional<std::int64_t> number(std::string_view field) const;
    std::optional<bool> flag(std::string_view field) const;
    Id row(std::string_view field) const;
};

/// The name among the choices of a field that the words mean: "key relationship" means
/// "relationship". Nothing when they mean none, or several.
std::optional<std::string_view> choiceMeant(const Field& field, std::string_view words);

/// Whether a value may stand in a field.
bool fits(const Field& field, const FieldValue& value);

} // namespace upturn::core
