// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "inside.hpp"
#include "rows.hpp"

#include <upturn/core/say.hpp>

#include <sqlite3.h>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

struct Disposable {
    const char* entity;
    RowOperations operations;
    RowState state;
};

/// An entry or a lesson, in the trash or not.
Disposable disposable(Journal::Inside& inside, const core::Id& id) {
    Disposable found{
        .entity = entity::entry, .operations = inside.ledger.operationsOf(id), .state = {}};
    found.state = stateOf(*found.operations);
    const std::string entity = found.operations->empty() ? "" : found.operations->front().entity;
    if (entity == entity::lesson)
        found.entity = entity::lesson;
    else if (entity == entity::nextStep)
        found.entity = entity::nextStep;
    else if (entity == entity::answer)
        found.entity = entity::answer;
    else if (const core::BlockShape* shape = core::shapeNamed(entity))
        found.entity = shape->name.data();
    if (!found.state.exists)
        refuseMissing(found.entity, id);
    return found;
}

bool happened(const Disposable& row) {
    return row.operations->front().kind == Kind::event;
}

const char* removeName(const std::string& entity) {
    if (entity == entity::lesson)
        return "Delete lesson";
    if (entity == entity::nextStep)
        return "Delete next step";
    if (entity == entity::answer)
        return "Delete answer";
    if (entity == entity::entry)
        return "Delete entry";
    return "Delete from list";
}

/// Whether a row of `entity` that names the row of `owner` goes when that one goes for good.
bool belongsTo(std::string_view owner, const std::string& entity) {
    if (owner == entity::lesson)
        return entity == entity::review;
    if (owner == entity::entry)
        return entity == entity::answer || entity == entity::nextStep || entity == entity::rating ||
               entity == entity::encounter || core::shapeNamed(entity) != nullptr;
    return (owner == core::shapeOf(core::BlockKind::practice).name &&
            entity == core::shapeOf(core::BlockKind::practiceDay).name) ||
           (owner == core::shapeOf(core::BlockKind::person).name &&
            entity == core::shapeOf(core::BlockKind::feedback).name);
}

/// Everything that was ever said about the row and what belongs to it, also what was taken back.
std::vector<TouchedRow> familyOf(Database& db, const char* entity, const core::Id& id) {
    std::vector<TouchedRow> rows{{entity, id}};
    Query belongings =
        db.query("SELECT DISTINCT entity, row FROM operation WHERE instr(value, ?) > 0");
    belongings.with(id);
    while (belongings.next())
        if (belongsTo(entity, belongings.text(0)))
            rows.push_back({belongings.text(0), belongings.id(1)});
    return rows;
}

/// Words leave SQLite only when the index is merged and the log is written back and cut.
void sweep(Database& db) {
    db.query("INSERT INTO entry_index (entry_index) VALUES ('optimize')").run();
    db.query("PRAGMA wal_checkpoint(TRUNCATE)").run();
}

} // namespace

core::Result<Done> Journal::remove(const core::Id& id) {
    return guarded(*inside_, [&] {
        const std::string entity = disposable(*inside_, id).entity;
        return inside_->write({.name = removeName(entity)}, [&] {
            const Disposable found = disposable(*inside_, id);
            if (!found.state.alive)
                refuse(Fault::notFound, say("%1 is in the trash already.", {id.brief()}));
            if (happened(found))
                return std::vector<Change>{{found.entity, id, Kind::cancel, nullptr, {}}};
            return std::vector<Change>{
                eraseChange(found.entity, id, *found.operations, inside_->now().instant)};
        });
    });
}

core::Result<Done> Journal::putBack(const core::Id& id) {
    return guarded(*inside_, [&] {
        return inside_->write({.name = "Put back"}, [&] {
            const Disposable found = disposable(*inside_, id);
            if (found.state.alive)
                refuse(Fault::notFound, say("%1 is not in the trash.", {id.brief()}));
            if (happened(found))
                return std::vector<Change>{{found.entity, id, Kind::event, found.state.fields, {}}};
            return std::vector<Change>{{found.entity, id, Kind::set, Value::object(), {}}};
        });
    });
}

core::Result<Done> Journal::purge(const core::Id& id) {
    return guarded(*inside_, [&] {
        Done done = inside_->write({.name = "Delete for good"}, [&] {
            const Disposable found = disposable(*inside_, id);
            std::vector<Change> changes;
            for (const TouchedRow& row : familyOf(inside_->db, found.entity, id))
                changes.push_back({row.entity, row.row, Kind::purge, nullptr, {}});
            inside_->db.query("DELETE FROM draft WHERE instr(name, ?) > 0").with(id.hex()).run();
            return changes;
        });
        // The step itself is no step of undo.
        inside_->db.query("UPDATE step SET dead = 1 WHERE local = (SELECT max(local) FROM step)")
            .run();
        sweep(inside_->db);
        return done;
    });
}

core::Result<std::vector<core::Entry>> Journal::trash() {
    return guarded(*inside_, [&] {
        std::vector<core::Entry> entries;
        Query rows =
            inside_->db.built("SELECT " + entryColumns +
                              " FROM entry e WHERE e.trashed IS NOT NULL ORDER BY e.trashed DESC");
        while (rows.next())
            entries.push_back(readEntry(rows));
        for (core::Entry& entry : entries)
            readBelongings(inside_->db, entry);
        return entries;
    });
}

} // namespace upturn::store
