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

void put(RowTarget& target, const char* name, const core::Text& text) {
    if (text.blank())
        target.fields.erase(name);
    else
        target.fields[name] = text.utf8();
}

void putDay(RowTarget& target, const char* name, std::optional<core::CivilDate> day) {
    if (day)
        target.fields[name] = core::dayNumber(*day);
    else
        target.fields.erase(name);
}

void putLesson(RowTarget& target, const core::Id& lesson) {
    if (lesson.empty())
        target.fields.erase("lesson");
    else
        target.fields["lesson"] = toValue(lesson);
}

void putOutcome(RowTarget& target, std::optional<core::Outcome> outcome, std::int64_t now) {
    if (outcome) {
        target.fields["outcome"] = std::string(nameOf(*outcome));
        target.fields["closed"] = now;
        // What was not done has helped nobody.
        if (*outcome != core::Outcome::done)
            target.fields.erase("helped");
    } else {
        target.fields.erase("outcome");
        target.fields.erase("closed");
        target.fields.erase("helped");
        target.fields.erase("ask_again");
    }
}

void putKind(RowTarget& target, std::optional<core::StepKind> kind) {
    if (kind)
        target.fields["kind"] = std::string(nameOf(*kind));
}

void apply(RowTarget& target, const StepChange& change, std::int64_t now) {
    if (change.when)
        put(target, "when", *change.when);
    if (change.then)
        put(target, "then", *change.then);
    if (change.due)
        putDay(target, "due", *change.due);
    if (change.outcome)
        putOutcome(target, *change.outcome, now);
    if (change.helped)
        target.fields["helped"] = *change.helped;
    if (change.what)
        put(target, "what", *change.what);
    if (change.why)
        put(target, "why", *change.why);
    if (change.differently)
        put(target, "differently", *change.differently);
    if (change.lesson)
        putLesson(target, *change.lesson);
    if (change.askAgain)
        putDay(target, "ask_again", change.askAgain);
    putKind(target, change.kind);
}

/// The step before it ends: this one takes its place.
std::vector<Change> ending(Journal::Inside& inside, const NewStep& step) {
    RowTarget target = inside.targetOf(entity::nextStep, step.follows,
                                       inside.requireRow(entity::nextStep, step.follows));
    if (step.ended)
        apply(target, *step.ended, inside.now().instant);
    else if (!target.fields.contains("outcome"))
        putOutcome(target, core::Outcome::replaced, inside.now().instant);
    return inside.changesTo(target);
}

/// The lesson that a new step puts to use. One that is only taken over refuses nothing: in the
/// trash it stays named, as by the step before, and where it is gone there is none.
core::Id lessonOf(Journal::Inside& inside, const NewStep& step) {
    if (step.lesson) {
        if (!step.lesson->empty())
            inside.requireRow(entity::lesson, *step.lesson);
        return *step.lesson;
    }
    if (step.follows.empty())
        return {};
    const core::Id lesson = idAt(inside.ledger.state(step.follows).fields, "lesson");
    return !lesson.empty() && inside.ledger.state(lesson).exists ? lesson : core::Id();
}

std::vector<core::NextStep> readSteps(Query& rows) {
    std::vector<core::NextStep> steps;
    while (rows.next())
        steps.push_back(readNextStep(rows));
    return steps;
}

} // namespace

core::Result<Made<core::Id>> Journal::addStep(const NewStep& step) {
    return guarded(*inside_, [&] {
        if (step.then.blank())
            refuse(Fault::usage,
                   say("A next step says what you will do. Write at least one word."));
        RowTarget target{.entity = entity::nextStep,
                         .row = core::Id::fresh(*inside_->options.randomness)};
        target.fields["entry"] = toValue(step.entry);
        target.fields["created"] = inside_->now().instant;
        put(target, "when", step.when);
        put(target, "then", step.then);
        putDay(target, "due", step.due);
        putKind(target, step.kind);
        if (!step.follows.empty())
            target.fields["follows"] = toValue(step.follows);
        const ActType type = step.follows.empty() ? ActType::addStep : ActType::replaceStep;
        Done done = inside_->write({.type = type}, [&] {
            inside_->requireRow(entity::entry, step.entry);
            putLesson(target, lessonOf(*inside_, step));
            std::vector<Change> changes = inside_->changesTo(target);
            if (!step.follows.empty())
                for (Change& change : ending(*inside_, step))
                    changes.push_back(std::move(change));
            return changes;
        });
        return Made<core::Id>{target.row, std::move(done)};
    });
}

core::Result<Done> Journal::changeStep(const core::Id& step, const StepChange& change) {
    return guarded(*inside_, [&] {
        const bool closes = change.outcome && *change.outcome;
        return inside_->write({.type = closes ? ActType::closeStep : ActType::editStep}, [&] {
            RowTarget target = inside_->targetOf(entity::nextStep, step,
                                                 inside_->requireRow(entity::nextStep, step));
            apply(target, change, inside_->now().instant);
            return inside_->changesTo(target);
        });
    });
}

core::Result<core::NextStep> Journal::step(const core::Id& id) {
    return guarded(*inside_, [&] {
        Query row =
            inside_->db.built("SELECT " + nextStepColumns + " FROM next_step s WHERE s.id = ?");
        if (!row.with(id).next())
            refuseMissing(entity::nextStep, id);
        return readNextStep(row);
    });
}

core::Result<std::vector<core::NextStep>> Journal::steps(const core::Id& entry) {
    return guarded(*inside_, [&] {
        Query rows = inside_->db.built("SELECT " + nextStepColumns +
                                       " FROM next_step s WHERE s.entry = ? AND s.trashed IS NULL "
                                       "ORDER BY s.created, s.id");
        return readSteps(rows.with(entry));
    });
}

core::Result<std::vector<core::NextStep>> Journal::stepsFrom(const core::Id& lesson) {
    return guarded(*inside_, [&] {
        Query rows = inside_->db.built("SELECT " + nextStepColumns +
                                       " FROM next_step s JOIN entry e ON e.id = s.entry WHERE "
                                       "s.lesson = ? AND s.trashed IS NULL AND e.trashed IS NULL "
                                       "ORDER BY s.created, s.id");
        return readSteps(rows.with(lesson));
    });
}

core::Result<std::vector<core::NextStep>> Journal::triesBefore(const core::NextStep& step) {
    return guarded(*inside_, [&] {
        std::vector<core::NextStep> tries;
        // Two devices may have linked them crosswise: each is taken once.
        std::set<core::Id> met{step.id};
        for (core::Id before = step.follows; !before.empty() && met.insert(before).second;) {
            Query row =
                inside_->db.built("SELECT " + nextStepColumns + " FROM next_step s WHERE s.id = ?");
            if (!row.with(before).next())
                break;
            core::NextStep one = readNextStep(row);
            before = one.follows;
            if (!one.inTrash)
                tries.push_back(std::move(one));
        }
        std::reverse(tries.begin(), tries.end());
        return tries;
    });
}

core::Result<std::vector<core::NextStep>> Journal::stepsToAskAbout(core::CivilDate today,
                                                                   std::int64_t before,
                                                                   std::int64_t since,
                                                                   std::size_t limit) {
    return guarded(*inside_, [&] {
        Query rows = inside_->db.built(
            "SELECT " + nextStepColumns +
            " FROM next_step s JOIN entry e ON e.id = s.entry WHERE s.outcome IN ('done', "
            "'partly') AND s.helped IS NULL AND s.trashed IS NULL AND e.trashed IS NULL "
            "AND CASE WHEN s.ask_again IS NULL THEN s.closed < ?1 ELSE s.ask_again <= ?2 END "
            "AND s.closed >= ?3 ORDER BY s.closed, s.id LIMIT ?4");
        return readSteps(
            rows.with(before, core::dayNumber(today), since, static_cast<std::int64_t>(limit)));
    });
}

core::Result<std::vector<core::NextStep>> Journal::openSteps(std::optional<core::CivilDate> dueBy,
                                                             std::optional<std::size_t> limit) {
    return guarded(*inside_, [&] {
        Query rows = inside_->db.built(
            "SELECT " + nextStepColumns + " FROM next_step s JOIN entry e ON e.id = s.entry " +
            "WHERE s.outcome IS NULL AND s.trashed IS NULL AND e.trashed IS NULL" +
            (dueBy ? " AND s.due <= ?" : "") + " ORDER BY s.due IS NULL, s.due, s.created LIMIT ?");
        int next = 1;
        if (dueBy)
            rows.bind(next++, core::dayNumber(*dueBy));
        rows.bind(next, limit ? static_cast<std::int64_t>(*limit) : std::int64_t{-1});
        return readSteps(rows);
    });
}

} // namespace upturn::store
