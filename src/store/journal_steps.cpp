// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "inside.hpp"
#include "rows.hpp"

#include <upturn/core/say.hpp>

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

void putDue(RowTarget& target, std::optional<core::CivilDate> due) {
    if (due)
        target.fields["due"] = core::dayNumber(*due);
    else
        target.fields.erase("due");
}

void putOutcome(RowTarget& target, std::optional<core::Outcome> outcome, std::int64_t now) {
    if (outcome) {
        target.fields["outcome"] = std::string(nameOf(*outcome));
        target.fields["closed"] = now;
    } else {
        target.fields.erase("outcome");
        target.fields.erase("closed");
        target.fields.erase("helped");
    }
}

void putKind(RowTarget& target, std::optional<core::StepKind> kind) {
    if (kind)
        target.fields["kind"] = std::string(nameOf(*kind));
}

/// The step before it ends: this one takes its place.
std::vector<Change> replacing(Journal::Inside& inside, const core::Id& before) {
    RowTarget target =
        inside.targetOf(entity::nextStep, before, inside.requireRow(entity::nextStep, before));
    if (!target.fields.contains("outcome"))
        putOutcome(target, core::Outcome::replaced, inside.now().instant);
    return inside.changesTo(target);
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
        putDue(target, step.due);
        putKind(target, step.kind);
        if (!step.follows.empty())
            target.fields["follows"] = toValue(step.follows);
        Done done = inside_->write({.name = "Add next step"}, [&] {
            inside_->requireRow(entity::entry, step.entry);
            std::vector<Change> changes = inside_->changesTo(target);
            if (!step.follows.empty())
                for (Change& change : replacing(*inside_, step.follows))
                    changes.push_back(std::move(change));
            return changes;
        });
        return Made<core::Id>{target.row, std::move(done)};
    });
}

core::Result<Done> Journal::changeStep(const core::Id& step, const StepChange& change) {
    return guarded(*inside_, [&] {
        const bool closes = change.outcome && *change.outcome;
        return inside_->write({.name = closes ? "Close next step" : "Edit next step"}, [&] {
            RowTarget target = inside_->targetOf(entity::nextStep, step,
                                                 inside_->requireRow(entity::nextStep, step));
            if (change.when)
                put(target, "when", *change.when);
            if (change.then)
                put(target, "then", *change.then);
            if (change.due)
                putDue(target, *change.due);
            if (change.outcome)
                putOutcome(target, *change.outcome, inside_->now().instant);
            if (change.helped)
                target.fields["helped"] = *change.helped;
            if (change.what)
                put(target, "what", *change.what);
            if (change.why)
                put(target, "why", *change.why);
            if (change.differently)
                put(target, "differently", *change.differently);
            putKind(target, change.kind);
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
        Query rows =
            inside_->db.built("SELECT " + nextStepColumns +
                              " FROM next_step s WHERE s.entry = ? ORDER BY s.created, s.id");
        return readSteps(rows.with(entry));
    });
}

core::Result<std::vector<core::NextStep>> Journal::openSteps(std::optional<core::CivilDate> dueBy,
                                                             std::optional<std::size_t> limit) {
    return guarded(*inside_, [&] {
        Query rows = inside_->db.built(
            "SELECT " + nextStepColumns + " FROM next_step s JOIN entry e ON e.id = s.entry " +
            "WHERE s.outcome IS NULL AND e.trashed IS NULL" + (dueBy ? " AND s.due <= ?" : "") +
            " ORDER BY s.due IS NULL, s.due, s.created LIMIT ?");
        int next = 1;
        if (dueBy)
            rows.bind(next++, core::dayNumber(*dueBy));
        rows.bind(next, limit ? static_cast<std::int64_t>(*limit) : std::int64_t{-1});
        return readSteps(rows);
    });
}

} // namespace upturn::store
