// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "belonging_changes.hpp"
#include "inside.hpp"
#include "rows.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

Change encounterChange(const core::Id& id, const core::Id& entry, const core::Asked& question,
                       const char* met, std::int64_t at) {
    return {entity::encounter,
            id,
            Kind::event,
            Value{{"entry", toValue(entry)},
                  {"question", question.id},
                  {"guide", question.guide},
                  {"met", met},
                  {"at", at}},
            {}};
}

Value answerFields(const core::Id& entry, const core::Asked& question, std::int64_t at) {
    Value fields{{"entry", toValue(entry)},
                 {"question", question.id},
                 {"words", question.text.utf8()},
                 {"at", at}};
    const auto put = [&](const char* name, const std::string& value) {
        if (!value.empty())
            fields[name] = value;
    };
    put("guide", question.guide);
    put("pack_version", question.version);
    put("stage", question.stage);
    put("article", question.article);
    put("yields", question.yields);
    return fields;
}

/// Which answer the words go to; empty: a new one.
core::Id correctedBy(Journal::Inside& inside, const NewAnswer& answer) {
    if (!answer.corrects.empty() || answer.anew)
        return answer.anew ? core::Id() : answer.corrects;
    Query known = inside.db.query("SELECT id FROM answer WHERE entry = ? AND question = ? AND "
                                  "question_text = ? AND trashed IS NULL "
                                  "ORDER BY at DESC, local DESC LIMIT 1");
    known.with(answer.entry, answer.question.id, answer.question.text);
    return known.next() ? known.id(0) : core::Id();
}

std::vector<Change> firstAnswer(Journal::Inside& inside, const core::Id& row,
                                const NewAnswer& answer) {
    const std::int64_t now = inside.now().instant;
    std::vector<Change> changes =
        inside.changesTo({.entity = entity::answer,
                          .row = row,
                          .fields = answerFields(answer.entry, answer.question, now),
                          .text = answer.text});
    changes.push_back(encounterChange(core::Id::fresh(*inside.options.randomness), answer.entry,
                                      answer.question, "answered", now));
    return changes;
}

std::vector<Change> correction(Journal::Inside& inside, const core::Id& row,
                               const NewAnswer& answer) {
    const RowState state = inside.requireRow(entity::answer, row);
    std::vector<Version> parents = state.heads;
    if (const auto parent = parseVersion(answer.parent))
        parents = {*parent};
    if (!parents.empty() && inside.ledger.textOf(parents.front(), row) == answer.text)
        return {};
    return {textChange(entity::answer, row, answer.text, parents)};
}

/// The rating that an answer says.
core::Id ratingBy(const core::Id& answer) {
    return core::Id::derived({"rating", answer.hex()});
}

/// What the answer was as a rating up to now, the newest last. Before a rating was named after its
/// answer, each wording made one of its own, in the same act.
std::vector<core::Id> ratingsBy(Journal::Inside& inside, const core::Id& answer,
                                const core::Id& entry) {
    std::vector<core::Id> ratings;
    const auto take = [&](const core::Id& row) {
        const RowState state = inside.ledger.state(row);
        if (state.alive && idAt(state.fields, "entry") == entry &&
            std::ranges::find(ratings, row) == ratings.end())
            ratings.push_back(row);
    };
    const RowOperations wordings = inside.ledger.operationsOf(answer);
    for (const Operation& wording : *wordings) {
        const auto act = inside.ledger.typeOfStep(wording.step);
        if (wording.kind != Kind::text || (act != ActType::answer && act != ActType::editAnswer))
            continue;
        for (const Operation& beside : inside.ledger.operationsOfSteps(wording.step, wording.step))
            if (beside.entity == entity::rating)
                take(beside.row);
    }
    take(ratingBy(answer));
    return ratings;
}

/// An answer is one rating: corrected, it says another one, or none any more.
std::vector<Change> changesToRating(Journal::Inside& inside, const core::Id& row,
                                    const NewAnswer& answer) {
    std::vector<Change> changes;
    std::vector<core::Id> ratings = ratingsBy(inside, row, answer.entry);
    if (answer.weight && ratings.empty())
        return {ratingChange(inside, ratingBy(row), answer.entry, *answer.weight)};
    if (answer.weight) {
        const Value said = inside.ledger.state(ratings.back()).fields;
        if (numberAt(said, "weight") != *answer.weight)
            changes.push_back(ratingChange(inside, ratings.back(), answer.entry, *answer.weight,
                                           numberAt(said, "at")));
        ratings.pop_back();
    }
    for (const core::Id& rating : ratings)
        changes.push_back(cancelChange(entity::rating, rating, std::nullopt));
    return changes;
}

std::vector<Change> saidAsFields(Journal::Inside& inside, const core::Id& row,
                                 const NewAnswer& answer) {
    std::vector<Change> changes =
        changesToCircumstances(inside, answer.entry, answer.circumstances);
    for (Change& change : changesToRating(inside, row, answer))
        changes.push_back(std::move(change));
    return changes;
}

std::vector<core::Encounter> readEncounters(Query& rows) {
    std::vector<core::Encounter> encounters;
    while (rows.next())
        encounters.push_back(readEncounter(rows));
    return encounters;
}

} // namespace

core::Result<Made<core::Id>> Journal::answer(const NewAnswer& answer) {
    return guarded(*inside_, [&] {
        if (answer.text.blank())
            refuse(Fault::usage,
                   say("An answer needs a word at least. To leave the question, skip it."));
        core::Id row;
        StepPlan plan{.type = ActType::answer};
        Done done = inside_->write(plan, [&] {
            inside_->requireRow(entity::entry, answer.entry);
            // Looked for here: another program may have answered a moment ago.
            row = correctedBy(*inside_, answer);
            const bool again = !row.empty();
            if (again)
                plan = {.type = ActType::editAnswer, .chain = "text " + row.hex()};
            else
                row = core::Id::fresh(*inside_->options.randomness);
            std::vector<Change> changes =
                again ? correction(*inside_, row, answer) : firstAnswer(*inside_, row, answer);
            for (Change& change : saidAsFields(*inside_, row, answer))
                changes.push_back(std::move(change));
            return changes;
        });
        return Made<core::Id>{row, std::move(done)};
    });
}

core::Result<Done> Journal::skip(const core::Id& entry, const core::Asked& question) {
    return guarded(*inside_, [&] {
        return inside_->write({.type = ActType::skip}, [&] {
            inside_->requireRow(entity::entry, entry);
            return std::vector<Change>{
                encounterChange(core::Id::fresh(*inside_->options.randomness), entry, question,
                                "skipped", inside_->now().instant)};
        });
    });
}

core::Result<std::vector<core::Answer>> Journal::answers(const core::Id& entry) {
    return guarded(*inside_, [&] {
        std::vector<core::Answer> answers;
        Query rows = inside_->db.built("SELECT " + answerColumns +
                                       " FROM answer a WHERE a.entry = ? AND a.trashed IS NULL "
                                       "ORDER BY a.at, " +
                                       firstSaid);
        rows.with(entry);
        while (rows.next())
            answers.push_back(readAnswer(rows));
        return answers;
    });
}

core::Result<core::Answer> Journal::answerById(const core::Id& id) {
    return guarded(*inside_, [&] {
        Query row = inside_->db.built("SELECT " + answerColumns + " FROM answer a WHERE a.id = ?");
        if (!row.with(id).next())
            refuseMissing(entity::answer, id);
        return readAnswer(row);
    });
}

core::Result<std::vector<core::Encounter>> Journal::encounters(const core::Id& entry) {
    return guarded(*inside_, [&] {
        static const std::string inOrder = "SELECT id, entry, question, guide, met, at FROM "
                                           "encounter WHERE entry = ? ORDER BY at, " +
                                           firstSaid;
        Query rows = inside_->db.query(inOrder.c_str());
        return readEncounters(rows.with(entry));
    });
}

core::Result<std::vector<core::Encounter>> Journal::encountersSince(std::int64_t at,
                                                                    std::size_t limit) {
    return guarded(*inside_, [&] {
        Query rows = inside_->db.query("SELECT id, entry, question, guide, met, at FROM encounter "
                                       "WHERE at >= ? ORDER BY at DESC, local DESC LIMIT ?");
        return readEncounters(rows.with(at, static_cast<std::int64_t>(limit)));
    });
}

core::Result<std::vector<core::Answer>> Journal::shortAnswersSince(std::int64_t at,
                                                                   std::size_t longest) {
    return guarded(*inside_, [&] {
        std::vector<core::Answer> answers;
        Query rows = inside_->db.built(
            "SELECT " + answerColumns +
            " FROM answer a JOIN entry e ON e.id = a.entry WHERE a.entry IN (SELECT entry FROM "
            "encounter WHERE at >= ?) AND a.at >= ? AND length(a.text) <= ? AND a.trashed IS NULL "
            "AND e.trashed IS NULL ORDER BY a.at, a.local");
        rows.with(at, at, static_cast<std::int64_t>(longest));
        while (rows.next())
            answers.push_back(readAnswer(rows));
        return answers;
    });
}

} // namespace upturn::store
