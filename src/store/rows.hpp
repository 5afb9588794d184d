// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Reading values out of the projections.

#pragma once

#include "database.hpp"
#include "operation.hpp"

#include <upturn/core/answer.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/core/next_step.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace upturn::store {

/// Five columns from `column` on: instant, zone, offset, day, precision.
core::Moment readMomentAt(const Query& row, int column);

/// The columns that `readEntry` reads, in its order, of a table named e.
extern const std::string entryColumns;
core::Entry readEntry(const Query& row);
/// Sets, ratings and attachments of the entry.
void readBelongings(Database& db, core::Entry& entry);

/// Something that happened, as its first operation says it.
struct Said {
    Stamp stamp = 0;
    std::int64_t at = 0;    ///< by the clock of then, UTC ms
    bool elsewhere = false; ///< it came by an import, or a repair said it again
    std::optional<std::int64_t> placed{};
    std::optional<Stamp> said{};
};
/// The stamp by which it stands among others of its kind, as docs/file-format.md has it for
/// reviews. What came from elsewhere has its place by its time, and so has all that was said while
/// the stamp went with the clock.
Stamp saidAs(const Said& event);

/// A term of ORDER BY, where `id` is that of the row: one act, or one millisecond, may hold
/// several, and they stay in the order in which they were first said.
inline const std::string firstSaid = "(SELECT min(o.stamp) FROM operation o WHERE o.row = id)";

extern const std::string answerColumns;
core::Answer readAnswer(const Query& row);

extern const std::string nextStepColumns;
core::NextStep readNextStep(const Query& row);

/// Of tables lesson l left join entry e.
extern const std::string lessonColumns;
core::Lesson readLesson(const Query& row);
/// A review, and the stamp that says where among others it was made.
struct SaidReview {
    core::Review review;
    std::int64_t said = 0;
};
/// Those of one instant in the order in which they were said, wherever they stand by their ids.
/// `stampOf` is asked for the first of what was said of such a review.
void orderAsSaid(std::vector<SaidReview>& reviews,
                 const std::function<std::int64_t(const core::Id&)>& stampOf);
std::vector<SaidReview> readSaidReviews(Database& db, const core::Id& lesson);
std::vector<core::Review> readReviews(Database& db, const core::Id& lesson);
/// Muscles and reviews of the lessons.
void readBelongings(Database& db, std::vector<core::Lesson>& lessons);

core::Encounter readEncounter(const Query& row); ///< id, entry, question, guide, met, at

std::vector<core::Text> readMembers(Database& db, const core::Id& row, const char* name);

} // namespace upturn::store
