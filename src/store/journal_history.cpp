// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "history_fields.hpp"
#include "inside.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

/// How many steps can be taken back, also after reopening.
constexpr std::size_t undoDepth = 50;

/// What a person calls one step: one commit, or neighbouring commits on one text.
struct Group {
    std::string name;
    std::vector<std::int64_t> steps; ///< newest first
};

/// The newest groups that were not taken out of undo, newest first, done and taken back ones.
struct Stack {
    std::vector<Group> done;
    std::vector<Group> takenBack; ///< the one to redo first comes last
};

Stack readStack(Database& db) {
    Stack stack;
    std::string lastChain;
    std::optional<std::int64_t> lastUndoneBy;
    Query rows = db.query("SELECT local, name, coalesce(chain, ''), undone_by FROM step "
                          "WHERE role = 0 AND dead = 0 ORDER BY local DESC");
    while (rows.next()) {
        const std::string chain = rows.text(2);
        const std::optional<std::int64_t> undoneBy = rows.maybeNumber(3);
        std::vector<Group>& side = undoneBy ? stack.takenBack : stack.done;
        const bool same = !side.empty() && (undoneBy ? undoneBy == lastUndoneBy
                                                     : !chain.empty() && chain == lastChain);
        if (!same) {
            if (stack.done.size() + stack.takenBack.size() == undoDepth)
                break;
            side.push_back({rows.text(1), {}});
        }
        side.back().steps.push_back(rows.number(0));
        lastChain = chain;
        lastUndoneBy = undoneBy;
    }
    return stack;
}

struct RowBefore {
    std::string entity;
    Version first; ///< of the row's first operation in the group
};

std::map<core::Id, RowBefore> rowsOf(Ledger& ledger, const std::vector<std::int64_t>& steps) {
    std::map<core::Id, RowBefore> rows;
    for (const std::int64_t step : steps)
        for (const Operation& operation : ledger.operationsOfSteps(step, step)) {
            auto [known, added] =
                rows.try_emplace(operation.row, RowBefore{operation.entity, operation.version});
            if (!added)
                known->second.first = std::min(known->second.first, operation.version);
        }
    return rows;
}

/// The changes that bring every row of the steps back to what it was before them.
std::vector<Change> inverseOf(Journal::Inside& inside, const std::vector<std::int64_t>& steps) {
    std::vector<Change> changes;
    for (const auto& [row, begin] : rowsOf(inside.ledger, steps)) {
        const RowOperations operations = inside.ledger.operationsOf(row);
        const bool purged =
            std::any_of(operations->begin(), operations->end(),
                        [](const Operation& operation) { return operation.purged; });
        if (purged)
            continue; // what was purged is out of undo
        const RowState now = stateOf(*operations);
        const RowState before = stateOf(*operations, begin.first);
        const bool event =
            std::any_of(operations->begin(), operations->end(),
                        [](const Operation& operation) { return operation.kind == Kind::event; });
        const auto shown = [&](const RowState& state) {
            return state.head() == nullptr ? core::Text()
                                           : inside.ledger.textOf(*state.head(), row);
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
        for (Change& change :
             changesTowards(target, now, *operations, shown(now), inside.now().instant))
            changes.push_back(std::move(change));
    }
    return changes;
}

void mark(Database& db, const Group& group, const char* sql, std::optional<std::int64_t> value) {
    for (const std::int64_t step : group.steps)
        db.query(sql).with(value, step).run();
}

const char* const setUndoneBy = "UPDATE step SET undone_by = ? WHERE local = ?";
const char* const setDead = "UPDATE step SET dead = ? WHERE local = ?";

} // namespace

core::Result<Done> Journal::undo() {
    return guarded(*inside_, [&] {
        inside_->requireWritable();
        const WideCache room(inside_->db); // an import may have been the last step
        Transaction transaction(inside_->db);
        const Ledger::Session session(inside_->ledger);
        Done done;
        for (const Group& group : readStack(inside_->db).done) {
            std::vector<Change> changes = inverseOf(*inside_, group.steps);
            if (changes.empty()) { // nothing of it is left, for example after a purge
                mark(inside_->db, group, setDead, 1);
                continue;
            }
            done = {group.name, inside_->touchedBy(changes)};
            const WrittenStep written = inside_->ledger.commit(
                {.name = group.name, .role = Role::undo}, std::move(changes), inside_->index);
            mark(inside_->db, group, setUndoneBy, written.local);
            break;
        }
        transaction.commit();
        if (done.name.empty())
            refuse(Fault::notFound, say("There is nothing to undo."));
        inside_->written(done.touched);
        return done;
    });
}

core::Result<Done> Journal::redo() {
    return guarded(*inside_, [&] {
        inside_->requireWritable();
        Transaction transaction(inside_->db);
        const Ledger::Session session(inside_->ledger);
        const Stack stack = readStack(inside_->db);
        if (stack.takenBack.empty())
            refuse(Fault::notFound, say("There is nothing to redo."));
        const Group& group = stack.takenBack.back();
        std::int64_t undoStep = 0;
        {
            Query row = inside_->db.query("SELECT undone_by FROM step WHERE local = ?");
            row.with(group.steps.front()).next();
            undoStep = row.number(0);
        }
        std::vector<Change> changes = inverseOf(*inside_, {undoStep});
        Done done{group.name, inside_->touchedBy(changes)};
        if (!changes.empty())
            inside_->ledger.commit({.name = group.name, .role = Role::redo}, std::move(changes),
                                   inside_->index);
        mark(inside_->db, group, setUndoneBy, std::nullopt);
        transaction.commit();
        inside_->written(done.touched);
        return done;
    });
}

core::Result<std::optional<std::string>> Journal::undoName() {
    return guarded(*inside_, [&]() -> std::optional<std::string> {
        const Stack stack = readStack(inside_->db);
        if (stack.done.empty())
            return std::nullopt;
        return stack.done.front().name;
    });
}

core::Result<std::optional<std::string>> Journal::redoName() {
    return guarded(*inside_, [&]() -> std::optional<std::string> {
        const Stack stack = readStack(inside_->db);
        if (stack.takenBack.empty())
            return std::nullopt;
        return stack.takenBack.back().name;
    });
}

core::Result<std::vector<HistoryItem>> Journal::history(const core::Id& row) {
    return guarded(*inside_, [&] {
        const RowOperations operations = inside_->ledger.operationsOf(row);
        if (operations->empty())
            refuseMissing(entity::entry, row);
        std::vector<HistoryItem> items;
        std::int64_t lastStep = 0;
        for (const Operation& operation : *operations) {
            if (operation.step != lastStep || items.empty()) {
                Query step =
                    inside_->db.query("SELECT at, name, role, undone_by FROM step WHERE local = ?");
                step.with(operation.step).next();
                static constexpr std::array<const char*, 3> forms{"%1", "Undo: %1", "Redo: %1"};
                const auto role = static_cast<std::size_t>(std::clamp(step.small(2), 0, 2));
                items.push_back({.at = step.number(0),
                                 .name = say(forms[role], {say(step.text(1).c_str())}),
                                 .takenBack = !step.null(3)});
            }
            lastStep = operation.step;
            for (HistoryField& field : fieldsSetBy(operation))
                items.back().fields.push_back(std::move(field));
            if (operation.kind == Kind::text) {
                items.back().version = toText(operation.version);
                items.back().text = inside_->ledger.textOf(operation.version, row);
            }
        }
        std::reverse(items.begin(), items.end());
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
                                    .at = inside_->ledger.timeOf(operation.version, row),
                                    .text = inside_->ledger.textOf(operation.version, row)});
        return versions;
    });
}

} // namespace upturn::store
