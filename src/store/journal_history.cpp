// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "history_fields.hpp"
#include "inside.hpp"
#include "restating.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <set>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

/// How many steps can be taken back, also after reopening.
constexpr std::size_t undoDepth = 50;

/// A pause that ends a sitting: what is typed after it is a step of its own.
constexpr std::int64_t sittingGap = 30 * 60'000;

/// What a person calls one step: one commit, or neighbouring commits on one text in one sitting.
struct Group {
    Act act;                         ///< the newest of them
    std::vector<std::int64_t> steps; ///< newest first
    std::vector<core::Id> acts;
};

/// The newest groups that were not taken out of undo, newest first, done and taken back ones.
struct Stack {
    std::vector<Group> done;
    std::vector<Group> takenBack; ///< the one to redo first comes last
};

/// Columns: id, type, name, at, entry, row, run.
Act readAct(const Query& row, int column, const core::Id& run) {
    Act act{.id = row.id(column),
            .type = actNamed(row.text(column + 1)),
            .name = row.text(column + 2),
            .at = row.number(column + 3)};
    if (!row.null(column + 4))
        act.entry = row.id(column + 4);
    if (!row.null(column + 5))
        act.row = row.id(column + 5);
    act.here = !row.null(column + 6) && row.id(column + 6) == run;
    return act;
}

/// A step as it is read from the newest to the oldest.
struct Standing {
    std::int64_t local = 0;
    Act act;
    std::string chain;
    std::optional<std::int64_t> undoneBy;
    std::optional<core::Id> run;
};

Standing readStanding(const Query& row, const core::Id& run) {
    Standing step{.local = row.number(0),
                  .act = readAct(row, 3, run),
                  .chain = row.text(1),
                  .undoneBy = row.maybeNumber(2)};
    if (!row.null(9))
        step.run = row.id(9);
    return step;
}

bool ofOneSitting(const Standing& earlier, const Standing& later) {
    return !later.chain.empty() && earlier.chain == later.chain && earlier.run == later.run &&
           std::abs(later.act.at - earlier.act.at) < sittingGap;
}

Stack readStack(Database& db, const core::Id& run) {
    Stack stack;
    std::optional<Standing> last;
    Query rows = db.query("SELECT local, coalesce(chain, ''), undone_by, id, coalesce(type, ''), "
                          "name, at, entry, row, run FROM step "
                          "WHERE role = 0 AND dead = 0 ORDER BY local DESC");
    while (rows.next()) {
        Standing step = readStanding(rows, run);
        std::vector<Group>& side = step.undoneBy ? stack.takenBack : stack.done;
        const bool same =
            !side.empty() && last &&
            (step.undoneBy ? step.undoneBy == last->undoneBy : ofOneSitting(step, *last));
        if (!same) {
            if (stack.done.size() + stack.takenBack.size() == undoDepth)
                break;
            side.push_back({.act = step.act, .steps = {}, .acts = {}});
        }
        side.back().steps.push_back(step.local);
        side.back().acts.push_back(step.act.id);
        last = std::move(step);
    }
    return stack;
}

bool holds(const Group& group, const core::Id& act) {
    return std::find(group.acts.begin(), group.acts.end(), act) != group.acts.end();
}

struct RowBefore {
    core::Id row;
    std::string entity;
    Version first; ///< of the row's first operation in the group
};

/// In the order in which they were made: what is done again is made in that order too.
std::vector<RowBefore> rowsOf(Ledger& ledger, const std::vector<std::int64_t>& steps) {
    std::map<core::Id, RowBefore> known;
    for (const std::int64_t step : steps)
        for (const Operation& operation : ledger.operationsOfSteps(step, step)) {
            auto [row, added] = known.try_emplace(
                operation.row, RowBefore{operation.row, operation.entity, operation.version});
            if (!added)
                row->second.first = std::min(row->second.first, operation.version);
        }
    std::vector<RowBefore> rows;
    for (auto& [id, row] : known)
        rows.push_back(std::move(row));
    std::ranges::sort(rows, {}, &RowBefore::first);
    return rows;
}

/// The changes that bring every row of the steps back to what it was before them.
std::vector<Change> inverseOf(Journal::Inside& inside, const std::vector<std::int64_t>& steps) {
    std::vector<Change> changes;
    for (const RowBefore& begin : rowsOf(inside.ledger, steps)) {
        const core::Id& row = begin.row;
        const RowOperations operations = inside.ledger.operationsOf(row);
        const bool purgedSince =
            std::any_of(operations->begin(), operations->end(), [&](const Operation& operation) {
                return operation.kind == Kind::purge && begin.first < operation.version;
            });
        if (purgedSince)
            continue; // what was purged is out of undo; what was said later of its row is not
        const RowState now = stateOf(*operations);
        const RowState before = stateOf(*operations, begin.first);
        const bool event = isEvent(*operations);
        const auto shown = [&](const RowState& state) {
            return inside.ledger.textShown(state, row);
        };
        const RowTarget target{.entity = begin.entity,
                               .row = row,
                               .alive = before.alive,
                               .neverWas = !before.exists,
                               .event = event,
                               .fields = before.fields,
                               .sets = before.sets,
                               .text = now.head() == nullptr ? std::optional<core::Text>()
                                                             : shown(before)};
        const std::int64_t at = inside.now().instant;
        if (!target.alive && before.exists && now.alive && !event) {
            // It goes back into the trash with what it said there, not with what it says now.
            RowTarget as = target;
            as.alive = true;
            for (Change& change : changesTowards(as, now, *operations, shown(now), at))
                changes.push_back(std::move(change));
            changes.push_back(changeToTrash(inside, target, *operations,
                                            before.erasedAt.value_or(at), changes.size()));
            continue;
        }
        for (Change& change : changesTowards(target, now, *operations, shown(now), at))
            changes.push_back(std::move(change));
    }
    return changes;
}

/// What belongs to an entry, also what was taken back since.
std::set<core::Id> rowsAbout(Database& db, const core::Id& entry) {
    std::set<core::Id> rows;
    Query known = db.query("SELECT id FROM answer WHERE entry = ?1 UNION ALL "
                           "SELECT id FROM next_step WHERE entry = ?1 UNION ALL "
                           "SELECT id FROM block WHERE entry = ?1 UNION ALL "
                           "SELECT id FROM rating WHERE entry = ?1 UNION ALL "
                           "SELECT id FROM encounter WHERE entry = ?1 UNION ALL "
                           "SELECT id FROM lesson WHERE entry = ?1 UNION ALL "
                           "SELECT r.id FROM review r JOIN lesson l ON l.id = r.lesson WHERE "
                           "l.entry = ?1 UNION ALL "
                           "SELECT o.row FROM step s JOIN operation o "
                           "ON o.local BETWEEN s.first AND s.last WHERE s.entry = ?1");
    known.with(entry);
    while (known.next())
        rows.insert(known.id(0));
    return rows;
}

/// The reviews of a lesson, also those that were taken back since.
std::set<core::Id> reviewsOf(Journal::Inside& inside, const core::Id& lesson) {
    std::set<core::Id> rows;
    Query known = inside.db.query("SELECT id FROM review WHERE lesson = ?1 UNION SELECT row FROM "
                                  "step WHERE row IN (SELECT row FROM operation WHERE entity = "
                                  "'review') AND row NOT IN (SELECT id FROM review)");
    known.with(lesson);
    while (known.next())
        if (idAt(inside.ledger.state(known.id(0)).fields, "lesson") == lesson)
            rows.insert(known.id(0));
    return rows;
}

/// The steps, the newest first, and in each a part for every row that it changed.
using Past = std::map<std::int64_t, std::vector<HistoryItem>, std::greater<>>;

HistoryItem itemOf(Journal::Inside& inside, const Operation& operation) {
    Query step = inside.db.query("SELECT at, name, role, undone_by FROM step WHERE local = ?");
    step.with(operation.step).next();
    static constexpr std::array<const char*, 3> forms{"%1", "Undo: %1", "Redo: %1"};
    const auto role = static_cast<std::size_t>(std::clamp(step.small(2), 0, 2));
    return {.at = step.number(0),
            .name = say(forms[role], {say(step.text(1).c_str())}),
            .takenBack = !step.null(3),
            .row = operation.row,
            .entity = operation.entity,
            .version = {},
            .text = {},
            .fields = {}};
}

void noteRow(Past& past, Journal::Inside& inside, const core::Id& row) {
    const RowOperations operations = inside.ledger.operationsOf(row);
    for (const Operation& operation : *operations) {
        std::vector<HistoryItem>& parts = past[operation.step];
        if (parts.empty() || parts.back().row != row)
            parts.push_back(itemOf(inside, operation));
        for (HistoryField& field : fieldsSetBy(operation))
            parts.back().fields.push_back(std::move(field));
        if (operation.kind == Kind::text) {
            if (!parts.back().version.empty()) // an import brings many of one text
                parts.push_back(itemOf(inside, operation));
            parts.back().version = toText(operation.version);
            parts.back().text = inside.ledger.textOf(operation);
        }
    }
}

/// When a step was made, as far as can be told: what a clock that was ahead said lies before the
/// next step whose clock was right.
std::int64_t latestTimeOf(Journal::Inside& inside, std::int64_t step) {
    const std::int64_t at = inside.ledger.timeOfStep(step);
    const std::int64_t now = inside.now().instant;
    if (at <= now)
        return at;
    Query next = inside.db.query(
        "SELECT at FROM step WHERE local > ?1 AND at <= ?2 AND at >= (SELECT coalesce(max(at), 0) "
        "FROM step WHERE local < ?1 AND at <= ?2) ORDER BY local LIMIT 1");
    return next.with(step, now).next() ? next.number(0) : at;
}

/// When the row says that it was made, UTC ms; 0 when it says nothing.
std::int64_t madeAt(const RowState& state) {
    for (const char* name : {"written", "kept"})
        if (const Value& moment = at(state.fields, name); !moment.is_null())
            return momentFrom(moment).instant;
    for (const char* name : {"created", "at"})
        if (const auto time = maybeNumberAt(state.fields, name))
            return *time;
    return 0;
}

void mark(Database& db, const Group& group, const char* sql, std::optional<std::int64_t> value) {
    for (const std::int64_t step : group.steps)
        db.query(sql).with(value, step).run();
}

const char* const setUndoneBy = "UPDATE step SET undone_by = ? WHERE local = ?";
const char* const setDead = "UPDATE step SET dead = ? WHERE local = ?";

StepPlan planOf(const Act& act, Role role) {
    return {.type = act.type, .role = role, .name = act.name};
}

/// Writes the changes that bring something back, and says what of: its name as it is before or,
/// where there is none then, after.
Done travel(Journal::Inside& inside, const Group& group, Role role, std::vector<Change> changes,
            std::int64_t* step) {
    const Act& act = group.act;
    Done done{.name = act.name, .touched = inside.touchedBy(changes), .remark = {}, .act = act};
    done.act.with = group.acts;
    done.act.place = inside.placeOf(act);
    done.act.practice = inside.practiceOf(act.row);
    const StepPlan plan = inside.noted(planOf(act, role), changes, done.touched);
    if (done.act.entry.empty())
        done.act.entry = plan.entry;
    *step = inside.ledger.commit(plan, std::move(changes), inside.index).local;
    // What an import brought is there again only now.
    if (done.act.place.empty() || (role == Role::redo && act.type == ActType::importing))
        done.act.place = inside.placeOf(done.act);
    if (done.act.practice.empty())
        done.act.practice = inside.practiceOf(act.row);
    return done;
}

/// Why that act is not the one that undo would take back. `newest` is, where there is one.
[[noreturn]] void refuseOlder(Journal::Inside& inside, const Stack& stack, const core::Id& wanted,
                              const Group* newest) {
    if (std::ranges::any_of(stack.takenBack,
                            [&wanted](const Group& group) { return holds(group, wanted); }))
        refuse(Fault::failed, say("That is taken back already."));
    if (newest == nullptr)
        refuse(Fault::notFound, say("There is nothing to undo."));
    Act act = newest->act;
    act.place = inside.placeOf(act);
    refuse(Fault::failed, say("Something was written since, so this stays as it is. The newest is "
                              "now: %1.",
                              {saidAct(act)}));
}

/// The newest step that something is left of; what is left of none is taken out of undo.
Done takeBack(Journal::Inside& inside, const core::Id* only) {
    const Stack stack = readStack(inside.db, inside.run);
    for (const Group& group : stack.done) {
        std::vector<Change> changes = inverseOf(inside, group.steps);
        if (changes.empty()) { // for example after a purge
            mark(inside.db, group, setDead, 1);
            if (only == nullptr || !holds(group, *only))
                continue;
            Done done{.name = group.act.name, .touched = {}, .remark = {}, .act = group.act};
            done.act.with = group.acts;
            return done;
        }
        if (only != nullptr && !holds(group, *only))
            refuseOlder(inside, stack, *only, &group);
        std::int64_t step = 0;
        Done done = travel(inside, group, Role::undo, std::move(changes), &step);
        mark(inside.db, group, setUndoneBy, step);
        return done;
    }
    if (only != nullptr)
        refuseOlder(inside, stack, *only, nullptr);
    refuse(Fault::notFound, say("There is nothing to undo."));
}

Done doAgain(Journal::Inside& inside, const core::Id* only) {
    const Stack stack = readStack(inside.db, inside.run);
    if (only != nullptr && (stack.takenBack.empty() || !holds(stack.takenBack.back(), *only)))
        refuse(Fault::failed, say("Something was written since, so it can't be done again."));
    if (stack.takenBack.empty())
        refuse(Fault::notFound, say("There is nothing to redo."));
    const Group& group = stack.takenBack.back();
    std::int64_t undoStep = 0;
    {
        Query row = inside.db.query("SELECT undone_by FROM step WHERE local = ?");
        row.with(group.steps.front()).next();
        undoStep = row.number(0);
    }
    std::vector<Change> changes = inverseOf(inside, {undoStep});
    Done done{.name = group.act.name, .touched = {}, .remark = {}, .act = group.act};
    done.act.with = group.acts;
    if (!changes.empty()) {
        std::int64_t step = 0;
        done = travel(inside, group, Role::redo, std::move(changes), &step);
    }
    mark(inside.db, group, setUndoneBy, std::nullopt);
    return done;
}

/// Undo or redo in a transaction of its own.
template<class Travel>
core::Result<Done> travelling(Journal::Inside& inside, const Travel& travel) {
    return guarded(inside, [&] {
        inside.requireWritable();
        inside.requireAlone();
        const WideCache room(inside.db); // an import may have been the last step
        Transaction transaction(inside.db);
        Done done;
        {
            const Ledger::Session session(inside.ledger);
            done = travel();
        }
        transaction.commit();
        inside.written(done.touched);
        return done;
    });
}

/// The words of a row are erased together, so one operation that has its own will do.
bool isErased(Database& db, const Group& group) {
    return std::none_of(group.steps.begin(), group.steps.end(), [&db](std::int64_t step) {
        Query left = db.query("SELECT 1 FROM step s JOIN operation o ON o.local BETWEEN s.first "
                              "AND s.last WHERE s.local = ? AND o.salt IS NOT NULL LIMIT 1");
        return left.with(step).next();
    });
}

std::optional<Act> actWithPlace(Journal::Inside& inside, const Group* group) {
    if (group == nullptr)
        return std::nullopt;
    Act act = group->act;
    act.place = inside.placeOf(act);
    act.practice = inside.practiceOf(act.row);
    return act;
}

} // namespace

core::Result<Done> Journal::undo() {
    return travelling(*inside_, [&] { return takeBack(*inside_, nullptr); });
}

core::Result<Done> Journal::redo() {
    return travelling(*inside_, [&] { return doAgain(*inside_, nullptr); });
}

core::Result<Done> Journal::undoIfNewest(const core::Id& act) {
    return travelling(*inside_, [&] { return takeBack(*inside_, &act); });
}

core::Result<Done> Journal::redoIfNewest(const core::Id& act) {
    return travelling(*inside_, [&] { return doAgain(*inside_, &act); });
}

core::Result<std::optional<Act>> Journal::nextUndo() {
    return guarded(*inside_, [&] {
        const Stack stack = readStack(inside_->db, inside_->run);
        // As undo does it: what a purge has left nothing of is passed over.
        const auto next =
            std::find_if(stack.done.begin(), stack.done.end(),
                         [this](const Group& group) { return !isErased(inside_->db, group); });
        return actWithPlace(*inside_, next == stack.done.end() ? nullptr : &*next);
    });
}

core::Result<std::optional<Act>> Journal::nextRedo() {
    return guarded(*inside_, [&] {
        const Stack stack = readStack(inside_->db, inside_->run);
        return actWithPlace(*inside_, stack.takenBack.empty() ? nullptr : &stack.takenBack.back());
    });
}

core::Result<std::vector<HistoryItem>> Journal::history(const core::Id& row) {
    return guarded(*inside_, [&] {
        const RowOperations own = inside_->ledger.operationsOf(row);
        if (own->empty())
            refuseMissing(entity::entry, row);
        std::set<core::Id> rows{row};
        if (own->front().entity == entity::entry)
            rows.merge(rowsAbout(inside_->db, row));
        if (own->front().entity == entity::lesson)
            rows.merge(reviewsOf(*inside_, row));
        Past past;
        for (const core::Id& one : rows)
            noteRow(past, *inside_, one);
        std::vector<HistoryItem> items;
        for (auto& [step, parts] : past) {
            // That a question was met goes without saying where it was answered.
            if (parts.size() > 1)
                std::erase_if(parts, [](const HistoryItem& item) {
                    return item.entity == entity::encounter;
                });
            for (HistoryItem& item : parts)
                items.push_back(std::move(item));
        }
        return items;
    });
}

core::Result<std::vector<core::TextVersion>> Journal::versions(const core::Id& row) {
    return guarded(*inside_, [&] {
        std::vector<core::TextVersion> versions;
        const RowOperations operations = inside_->ledger.operationsOf(row);
        for (const Operation& operation : *operations)
            if (operation.kind == Kind::text && !operation.purged)
                versions.push_back({.id = toText(operation.version),
                                    .at = inside_->ledger.timeOf(operation),
                                    .text = inside_->ledger.textOf(operation)});
        return versions;
    });
}

core::Result<std::map<std::string, std::int64_t>> Journal::saidAt(const core::Id& row) {
    return guarded(*inside_, [&] {
        std::map<std::string, std::int64_t> said;
        const RowOperations operations = inside_->ledger.operationsOf(row);
        if (operations->empty())
            return said;
        const RowState state = stateOf(*operations);
        // Of what made the row the row itself says the time: an import brings it along.
        const std::int64_t made = madeAt(state);
        const std::int64_t first = operations->front().step;
        const auto timeOf = [&](const Operation& operation) {
            const std::int64_t step = latestTimeOf(*inside_, operation.step);
            return made != 0 && operation.step == first ? std::min(made, step) : step;
        };
        for (const Operation& operation : *operations) {
            if (operation.purged || !operation.value || !operation.value->is_object())
                continue;
            const std::int64_t at = timeOf(operation);
            if (operation.kind == Kind::set || operation.kind == Kind::event)
                for (const auto& [name, value] : operation.value->items())
                    said[name] = at;
            else if (operation.kind == Kind::add)
                said[textAt(*operation.value, "set") + '/' + textAt(*operation.value, "member")] =
                    at;
        }
        if (const Version* head = state.head())
            for (const Operation& operation : *operations)
                if (operation.version == *head)
                    said["text"] =
                        inside_->ledger.importedAt(operation).value_or(timeOf(operation));
        return said;
    });
}

core::Result<std::vector<core::Id>> Journal::entriesTouchedSince(std::int64_t at,
                                                                 std::size_t acts) {
    return guarded(*inside_, [&] {
        std::vector<core::Id> entries;
        Query steps = inside_->db.query(
            "SELECT at, entry FROM step WHERE entry IS NOT NULL ORDER BY local DESC LIMIT ?");
        steps.with(static_cast<std::int64_t>(acts));
        while (steps.next())
            if (const core::Id entry = steps.id(1);
                steps.number(0) >= at &&
                std::find(entries.begin(), entries.end(), entry) == entries.end())
                entries.push_back(entry);
        return entries;
    });
}

namespace {

/// What is called so was not said here, or is no word of anybody.
bool isBeside(const std::string& field) {
    return field == "quote" || field == "set" || field == "version";
}

void addWords(std::vector<std::string>& words, const Value& value) {
    if (value.is_string())
        words.push_back(value.get<std::string>());
    if (value.is_array())
        for (const Value& one : value)
            addWords(words, one);
    if (!value.is_object())
        return;
    for (const auto& [name, one] : value.items())
        if (!isBeside(name))
            addWords(words, one);
}

/// An answer has its words as versions of a text; beside them stands what was asked.
bool speaks(const std::string& entity, Kind kind) {
    if (entity == entity::setting || entity == entity::encounter || entity == entity::rating)
        return false;
    const bool fields = kind == Kind::set || kind == Kind::event || kind == Kind::add;
    return kind == Kind::text || (fields && entity != entity::answer);
}

/// What an operation said, as far as it still stands in the row where `state` is given.
std::vector<std::string> wordsOf(Journal::Inside& inside, const Operation& said,
                                 const RowState* state) {
    std::vector<std::string> words;
    if (said.purged || !speaks(said.entity, said.kind))
        return words;
    if (said.kind == Kind::text) {
        if (state == nullptr || (state->head() != nullptr && *state->head() == said.version))
            words.push_back(inside.ledger.textOf(said).utf8());
        return words;
    }
    if (!said.value || !said.value->is_object())
        return words;
    for (const auto& [name, value] : said.value->items())
        if (!isBeside(name) &&
            (state == nullptr || said.kind == Kind::add || at(state->fields, name) == value))
            addWords(words, value);
    return words;
}

void addSaid(std::vector<SaidWords>& all, Journal::Inside& inside, std::int64_t step,
             const core::Id& row, bool stillThere) {
    const RowOperations operations = inside.ledger.operationsOf(row);
    std::optional<RowState> state;
    if (stillThere)
        state = stateOf(*operations);
    if (state && !state->alive)
        return;
    for (const Operation& one : *operations)
        if (one.step == step)
            for (const std::string& words : wordsOf(inside, one, state ? &*state : nullptr))
                all.push_back({one.entity, row, core::Text::repaired(words)});
}

/// That belongs to no entry, or is a review: those are read with none.
bool isApart(Journal::Inside& inside, const Operation& said) {
    if (said.entity == entity::entry || said.entity == entity::answer)
        return false;
    return said.entity == entity::review ||
           idAt(stateOf(*inside.ledger.operationsOf(said.row)).fields, "entry").empty();
}

} // namespace

core::Result<std::vector<SaidWords>> Journal::saidIn(const core::Id& act) {
    return guarded(*inside_, [&] {
        std::vector<SaidWords> all;
        Query step = inside_->db.query("SELECT local FROM step WHERE id = ?");
        if (!step.with(act).next())
            return all;
        const std::int64_t local = step.number(0);
        std::set<core::Id> rows;
        for (const Operation& one : inside_->ledger.operationsOfSteps(local, local))
            if (rows.insert(one.row).second)
                addSaid(all, *inside_, local, one.row, false);
        return all;
    });
}

core::Result<std::vector<SaidWords>> Journal::saidApartSince(std::int64_t since, std::size_t acts) {
    return guarded(*inside_, [&] {
        std::vector<SaidWords> all;
        std::vector<std::int64_t> steps;
        Query newest = inside_->db.query(
            "SELECT local, at FROM step WHERE type IS NOT NULL AND type NOT IN ('import', "
            "'restore', 'repair') ORDER BY local DESC LIMIT ?");
        newest.with(static_cast<std::int64_t>(acts));
        while (newest.next())
            if (newest.number(1) >= since)
                steps.push_back(newest.number(0));
        for (const std::int64_t step : steps) {
            std::set<core::Id> rows;
            for (const Operation& one : inside_->ledger.operationsOfSteps(step, step))
                if (speaks(one.entity, one.kind) && isApart(*inside_, one) &&
                    rows.insert(one.row).second)
                    addSaid(all, *inside_, step, one.row, true);
        }
        return all;
    });
}

core::Result<std::optional<std::int64_t>> Journal::aheadOfClock() {
    return guarded(*inside_, [&]() -> std::optional<std::int64_t> {
        constexpr std::int64_t day = 24 * 60 * 60'000;
        Query newest = inside_->db.query("SELECT at FROM step ORDER BY local DESC LIMIT 1");
        if (!newest.next() || newest.number(0) <= inside_->now().instant + day)
            return std::nullopt;
        return newest.number(0);
    });
}

} // namespace upturn::store
