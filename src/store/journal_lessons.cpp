// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "inside.hpp"
#include "rows.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <set>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

const char* const fromLessons =
    " FROM lesson l LEFT JOIN entry e ON e.id = l.entry WHERE l.trashed IS NULL";

/// A day that another zone can't explain: the clock stood ahead.
constexpr std::int64_t aheadOfToday = 2;

/// In SQL: what was kept or reviewed while the clock stood ahead, of which nobody knows since when
/// it waits. It is due now, or nobody would meet it before that day. Bound with the first day that
/// is ahead.
constexpr const char* metNow =
    "(l.due > ?1 AND (l.stability = 0 OR l.id IN (SELECT lesson FROM review WHERE day >= ?1)))";

/// The same of one that was read.
void meetNow(core::Lesson& lesson, core::CivilDate today) {
    const std::int64_t ahead = core::dayNumber(today) + aheadOfToday;
    if (!lesson.standing.due || core::dayNumber(*lesson.standing.due) <= ahead)
        return;
    const bool reviewedAhead = std::ranges::any_of(lesson.reviews, [&](const core::Review& review) {
        return core::dayNumber(review.day) >= ahead;
    });
    if (lesson.standing.stability == 0 || reviewedAhead)
        lesson.standing.due = today;
}

std::string conditionsOf(const LessonQuery& query) {
    std::string sql;
    if (query.state)
        sql += " AND l.state = ?3";
    if (query.dueBy)
        sql += std::string(" AND coalesce(e.lift, '') != 'not-mine' AND l.due IS NOT NULL AND "
                           "(l.due <= ?2 OR ") +
               metNow + ')';
    if (query.entry)
        sql += " AND l.entry = ?4";
    if (query.reviewedOn)
        sql += " AND l.id IN (SELECT lesson FROM review WHERE day = ?5)";
    return sql;
}

void bindDays(Query& statement, core::CivilDate today) {
    statement.bind(1, core::dayNumber(today) + aheadOfToday);
    statement.bind(2, core::dayNumber(today));
}

void bindConditions(Query& statement, const LessonQuery& query) {
    if (query.dueBy)
        bindDays(statement, *query.dueBy);
    if (query.state)
        statement.bind(3, nameOf(*query.state));
    if (query.entry)
        statement.bind(4, *query.entry);
    if (query.reviewedOn)
        statement.bind(5, core::dayNumber(*query.reviewedOn));
}

Value excerptFields(const core::Excerpt& from) {
    Value fields = Value::object();
    if (!from.entry.empty())
        fields["entry"] = toValue(from.entry);
    if (!from.answer.empty())
        fields["answer"] = toValue(from.answer);
    if (!from.version.empty())
        fields["version"] = from.version;
    if (!from.quote.empty()) {
        fields["start"] = from.start;
        fields["end"] = from.end;
        fields["quote"] = from.quote.utf8();
    }
    return fields;
}

} // namespace

core::Result<Made<core::Id>> Journal::keep(const NewLesson& lesson) {
    return guarded(*inside_, [&] {
        if (lesson.text.blank())
            refuse(Fault::usage, say("A lesson needs a word at least."));
        RowTarget target{.entity = entity::lesson,
                         .row = core::Id::fresh(*inside_->options.randomness),
                         .fields = excerptFields(lesson.from),
                         .text = lesson.text};
        target.fields["kept"] = toValue(inside_->now());
        for (const core::Text& muscle : lesson.muscles)
            target.sets["muscles"].insert(muscle.utf8());
        Done done = inside_->write({.type = ActType::keepLesson}, [&] {
            if (!lesson.from.entry.empty())
                inside_->requireRow(entity::entry, lesson.from.entry);
            return inside_->changesTo(target);
        });
        return Made<core::Id>{target.row, std::move(done)};
    });
}

core::Result<Done> Journal::reword(const core::Id& lesson, const core::Text& text) {
    return guarded(*inside_, [&] {
        if (text.blank())
            refuse(Fault::usage, say("A lesson needs a word at least. To put it away, retire it."));
        return inside_->write(
            {.type = ActType::rewordLesson, .chain = "text " + lesson.hex()}, [&] {
                RowTarget target = inside_->targetOf(entity::lesson, lesson,
                                                     inside_->requireRow(entity::lesson, lesson));
                target.text = text;
                return inside_->changesTo(target);
            });
    });
}

core::Result<Done> Journal::retire(const core::Id& lesson, bool retired) {
    return guarded(*inside_, [&] {
        return inside_->write(
            {.type = retired ? ActType::retireLesson : ActType::bringLessonBack}, [&] {
                RowTarget target = inside_->targetOf(entity::lesson, lesson,
                                                     inside_->requireRow(entity::lesson, lesson));
                if (retired) {
                    target.fields["retired"] = true;
                    return inside_->changesTo(target);
                }
                target.fields["back"] = inside_->now().instant;
                target.fields.erase("retired");
                target.fields.erase("merged");
                return inside_->changesTo(target);
            });
    });
}

namespace {

/// The lesson that `into` was merged into by now, if it was.
core::Id standsFor(Journal::Inside& inside, core::Id into) {
    // Two devices may have merged crosswise: each id is taken once.
    std::set<core::Id> met;
    for (;;) {
        const RowState state = inside.requireRow(entity::lesson, into);
        const core::Id next = idAt(state.fields, "merged");
        if (next.empty() || !met.insert(into).second)
            return into;
        into = next;
    }
}

} // namespace

core::Result<Done> Journal::merge(const core::Id& lesson, const core::Id& into) {
    return guarded(*inside_, [&] {
        return inside_->write({.type = ActType::mergeLessons}, [&] {
            RowTarget target = inside_->targetOf(entity::lesson, lesson,
                                                 inside_->requireRow(entity::lesson, lesson));
            const core::Id root = standsFor(*inside_, into);
            const core::Id before = idAt(target.fields, "merged");
            if (root == lesson || root == before)
                refuse(Fault::usage, say("These two are one lesson already."));
            if (!before.empty() && inside_->ledger.state(before).alive)
                refuse(Fault::usage, say("This lesson is one with another already. Bring it back "
                                         "first, then merge it into this one."));
            target.fields["merged"] = toValue(root);
            target.fields["retired"] = true;
            return inside_->changesTo(target);
        });
    });
}

core::Result<Made<core::Lesson>> Journal::review(const NewReview& review) {
    return guarded(*inside_, [&] {
        const int grade = static_cast<int>(review.grade);
        if (grade < 1 || grade > 4)
            refuse(Fault::usage,
                   say("A review is 1 (forgot), 2 (with effort), 3 (knew it) or 4 (reflex), "
                       "not %1.",
                       {std::to_string(grade)}));
        Done done = inside_->write({.type = ActType::reviewLesson}, [&] {
            inside_->requireRow(entity::lesson, review.lesson);
            Value value{{"lesson", toValue(review.lesson)},
                        {"at", inside_->now().instant},
                        {"day", core::dayNumber(review.day)},
                        {"grade", grade}};
            if (review.met)
                value["met"] = *review.met;
            if (review.used)
                value["used"] = *review.used;
            if (!review.entry.empty()) {
                inside_->requireRow(entity::entry, review.entry);
                value["entry"] = toValue(review.entry);
            }
            if (!review.step.empty()) {
                inside_->requireRow(entity::nextStep, review.step);
                value["step"] = toValue(review.step);
            }
            if (!review.note.blank())
                value["note"] = review.note.utf8();
            return std::vector<Change>{{entity::review,
                                        core::Id::fresh(*inside_->options.randomness),
                                        Kind::event,
                                        value,
                                        {}}};
        });
        auto lesson = this->lesson(review.lesson);
        if (!lesson)
            throw Refusal{lesson.error()};
        return Made<core::Lesson>{std::move(*lesson), std::move(done)};
    });
}

core::Result<core::Lesson> Journal::lesson(const core::Id& id) {
    return guarded(*inside_, [&] {
        Query row =
            inside_->db.built("SELECT " + lessonColumns +
                              " FROM lesson l LEFT JOIN entry e ON e.id = l.entry WHERE l.id = ?");
        if (!row.with(id).next())
            refuseMissing(entity::lesson, id);
        core::Lesson lesson = readLesson(row);
        lesson.muscles = readMembers(inside_->db, id, "muscles");
        lesson.reviews = readReviews(inside_->db, id);
        meetNow(lesson, inside_->today());
        return lesson;
    });
}

core::Result<core::LessonLife> Journal::life(const core::Id& lesson) {
    return guarded(*inside_, [&] {
        auto life = inside_->projection.lifeOf(lesson);
        if (!life)
            refuseMissing(entity::lesson, lesson);
        return std::move(*life);
    });
}

core::Result<std::vector<core::Lesson>> Journal::lessons(const LessonQuery& query) {
    return guarded(*inside_, [&] {
        std::vector<core::Lesson> lessons;
        // Without what would be NULL the order is that of the index.
        const std::string order =
            query.asRecorded ? " ORDER BY l.due IS NULL, l.due, l.kept DESC, l.id LIMIT ?6"
            : query.dueBy
                ? " ORDER BY l.due, l.kept DESC, l.id LIMIT ?6"
                : std::string(
                      " ORDER BY l.due IS NULL OR coalesce(e.lift, '') = 'not-mine', CASE WHEN ") +
                      metNow + " THEN ?2 ELSE l.due END, l.kept DESC, l.id LIMIT ?6";
        Query rows = inside_->db.built("SELECT " + lessonColumns + fromLessons +
                                       conditionsOf(query) + order);
        const core::CivilDate today = query.dueBy.value_or(inside_->today());
        bindDays(rows, today);
        bindConditions(rows, query);
        rows.bind(6, query.limit ? static_cast<std::int64_t>(*query.limit) : std::int64_t{-1});
        while (rows.next())
            lessons.push_back(readLesson(rows));
        readBelongings(inside_->db, lessons);
        if (!query.asRecorded)
            for (core::Lesson& lesson : lessons)
                meetNow(lesson, today);
        return lessons;
    });
}

core::Result<std::vector<core::Lesson>> Journal::trashedLessons() {
    return guarded(*inside_, [&] {
        std::vector<core::Lesson> lessons;
        Query rows = inside_->db.built("SELECT " + lessonColumns +
                                       " FROM lesson l LEFT JOIN entry e ON e.id = l.entry "
                                       "WHERE l.trashed IS NOT NULL ORDER BY l.trashed DESC, l.id");
        while (rows.next())
            lessons.push_back(readLesson(rows));
        for (core::Lesson& lesson : lessons)
            lesson.reviews = readReviews(inside_->db, lesson.id);
        for (core::Lesson& lesson : lessons)
            meetNow(lesson, inside_->today());
        return lessons;
    });
}

core::Result<std::int64_t> Journal::countLessons(const LessonQuery& query) {
    return guarded(*inside_, [&] {
        Query rows =
            inside_->db.built(std::string("SELECT count(*)") + fromLessons + conditionsOf(query));
        bindConditions(rows, query);
        rows.next();
        return rows.number(0);
    });
}

core::Result<std::map<std::string, int>> Journal::lessonsPerQuestion() {
    return guarded(*inside_, [&] {
        std::map<std::string, int> counts;
        Query rows = inside_->db.query(
            "SELECT a.question, count(*) FROM lesson l JOIN answer a ON a.id = l.answer "
            "WHERE l.trashed IS NULL AND a.trashed IS NULL GROUP BY a.question");
        while (rows.next())
            counts[rows.text(0)] = rows.small(1);
        return counts;
    });
}

core::Result<std::int64_t> Journal::reviewsOn(core::CivilDate day) {
    return guarded(*inside_, [&] {
        Query rows = inside_->db.query("SELECT count(*) FROM review WHERE day = ?");
        rows.with(core::dayNumber(day)).next();
        return rows.number(0);
    });
}

} // namespace upturn::store
