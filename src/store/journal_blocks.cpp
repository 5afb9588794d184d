// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "belonging_changes.hpp"
#include "block_rows.hpp"
#include "inside.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>

namespace upturn::store {
namespace {

using core::BlockKind;
using core::Fault;
using core::say;

/// What is done to a list.
struct ListActs {
    BlockKind kind;
    ActType add;
    ActType edit;
    ActType close;
};

constexpr std::array<ListActs, 12> listActs{{
    {BlockKind::practice, ActType::startPractice, ActType::editPractice, ActType::endPractice},
    {BlockKind::practiceDay, ActType::logPractice, ActType::logPractice, ActType::logPractice},
    {BlockKind::goal, ActType::addGoal, ActType::editGoal, ActType::closeGoal},
    {BlockKind::win, ActType::addWin, ActType::editWin, ActType::closeWin},
    {BlockKind::decision, ActType::addDecision, ActType::editDecision, ActType::closeDecision},
    {BlockKind::person, ActType::addPerson, ActType::editPerson, ActType::closePerson},
    {BlockKind::feedback, ActType::addFeedback, ActType::editFeedback, ActType::closeFeedback},
    {BlockKind::reframe, ActType::addReframe, ActType::editReframe, ActType::closeReframe},
    {BlockKind::circumstance, ActType::noteCircumstances, ActType::noteCircumstances,
     ActType::closeCircumstances},
    {BlockKind::declined, ActType::leaveSentence, ActType::leaveSentence, ActType::leaveSentence},
    {BlockKind::kept, ActType::keepWords, ActType::editKept, ActType::editKept},
    {BlockKind::origin, ActType::editEntry, ActType::editEntry,
     ActType::editEntry}, // an import makes them
}};

const ListActs& actsOn(BlockKind kind) {
    return *std::find_if(listActs.begin(), listActs.end(),
                         [&](const ListActs& acts) { return acts.kind == kind; });
}

bool blank(const core::FieldValue& value) {
    const auto* text = std::get_if<core::Text>(&value);
    return text != nullptr && text->blank();
}

void put(Value& fields, const core::BlockShape& shape, const std::string& name,
         const std::optional<core::FieldValue>& value) {
    const core::Field* field = shape.field(name);
    if (field == nullptr)
        refuse(Fault::usage, say("A %1 has no \u201c%2\u201d.", {std::string(shape.name), name}));
    if (!value || blank(*value)) {
        fields.erase(name);
        return;
    }
    if (!core::fits(*field, *value))
        refuse(Fault::usage, say("That can't stand in \u201c%1\u201d.", {name}));
    fields[name] = toValue(*value);
}

void requireWhole(const core::BlockShape& shape, const Value& fields) {
    for (const core::Field& field : shape.fields)
        if (field.needed && at(fields, field.name).is_null())
            refuse(Fault::usage, say("A %1 needs \u201c%2\u201d.",
                                     {std::string(shape.name), std::string(field.name)}));
}

void setEntry(Journal::Inside& inside, Value& fields, const core::Id& entry) {
    if (entry.empty()) {
        fields.erase("entry");
        return;
    }
    inside.requireRow(entity::entry, entry);
    fields["entry"] = toValue(entry);
}

/// The shape of the block's list. Refuses what is no block.
const core::BlockShape& shapeOfRow(Journal::Inside& inside, const core::Id& id) {
    const RowOperations operations = inside.ledger.operationsOf(id);
    const core::BlockShape* shape =
        operations->empty() ? nullptr : core::shapeNamed(operations->front().entity);
    if (shape == nullptr)
        refuseMissing("block", id);
    return *shape;
}

/// There is one note of circumstances for each entry, on every device. What lies in the trash stays
/// there as it is: then a next one.
core::Id circumstancesOf(Journal::Inside& inside, const core::Id& entry) {
    core::Id free;
    for (int nth = 1;; ++nth) {
        const core::Id row =
            nth == 1 ? core::Id::derived({"circumstance", entry.hex()})
                     : core::Id::derived({"circumstance", entry.hex(), std::to_string(nth)});
        const RowState state = inside.ledger.state(row);
        if (state.alive)
            return row;
        if (free.empty() && !state.erasedAt)
            free = row;
        if (inside.ledger.operationsOf(row)->empty())
            return free;
    }
}

core::Id rowFor(Journal::Inside& inside, const NewBlock& block) {
    if (block.kind == BlockKind::circumstance)
        return circumstancesOf(inside, block.entry);
    return core::Id::fresh(*inside.options.randomness);
}

Value fieldsOf(Journal::Inside& inside, const core::Id& row) {
    const RowState state = inside.ledger.state(row);
    return state.alive ? state.fields : Value::object();
}

std::vector<Change> newBlock(Journal::Inside& inside, const core::BlockShape& shape,
                             const core::Id& row, const NewBlock& block) {
    Value fields = fieldsOf(inside, row);
    for (const auto& [name, value] : block.fields)
        put(fields, shape, name, value);
    requireWhole(shape, fields);
    setEntry(inside, fields, block.entry);
    if (!fields.contains("at"))
        fields["at"] = inside.now().instant;
    return inside.changesTo(
        {.entity = std::string(shape.name), .row = row, .event = shape.event, .fields = fields});
}

std::string conditionsOf(const BlockQuery& query) {
    std::string sql = query.anywhere ? " WHERE (1)"
                      : query.inTrash
                          ? " WHERE b.trashed IS NOT NULL"
                          : " WHERE b.trashed IS NULL AND (b.entry IS NULL OR e.trashed IS NULL)";
    if (query.kind)
        sql += " AND b.list = ?";
    if (query.entry)
        sql += " AND b.entry = ?";
    if (query.of)
        sql += " AND b.of = ?";
    if (query.open)
        sql += " AND b.closed = 0";
    return sql;
}

} // namespace

std::vector<Change>
changesToCircumstances(Journal::Inside& inside, const core::Id& entry,
                       const std::map<std::string, std::optional<core::FieldValue>>& fields) {
    const core::BlockShape& shape = core::shapeOf(BlockKind::circumstance);
    if (fields.empty())
        return {};
    const core::Id row = circumstancesOf(inside, entry);
    const Value before = fieldsOf(inside, row);
    Value after = before;
    for (const auto& [name, value] : fields)
        put(after, shape, name, value);
    if (after == before)
        return {};
    setEntry(inside, after, entry);
    if (!after.contains("at"))
        after["at"] = inside.now().instant;
    return inside.changesTo({.entity = std::string(shape.name), .row = row, .fields = after});
}

core::Result<Made<core::Id>> Journal::addBlock(const NewBlock& block) {
    return guarded(*inside_, [&] {
        const core::BlockShape& shape = core::shapeOf(block.kind);
        if (block.kind == BlockKind::circumstance && block.entry.empty())
            refuse(Fault::usage, say("Circumstances belong to an entry."));
        core::Id row;
        Done done = inside_->write({.type = actsOn(block.kind).add}, [&] {
            row = rowFor(*inside_, block);
            return newBlock(*inside_, shape, row, block);
        });
        return Made<core::Id>{row, std::move(done)};
    });
}

core::Result<Done> Journal::changeBlock(const core::Id& id, const BlockChange& change) {
    return guarded(*inside_, [&] {
        const core::BlockShape& shape = shapeOfRow(*inside_, id);
        const std::string entity(shape.name);
        if (shape.event)
            refuse(Fault::usage, say("What was logged stays as it was. Delete it, or undo."));
        const ListActs& acts = actsOn(shape.kind);
        const bool closes = change.closed.value_or(false);
        return inside_->write({.type = closes ? acts.close : acts.edit}, [&] {
            RowTarget target =
                inside_->targetOf(entity.c_str(), id, inside_->requireRow(entity.c_str(), id));
            for (const auto& [name, value] : change.fields)
                put(target.fields, shape, name, value);
            requireWhole(shape, target.fields);
            if (change.entry)
                setEntry(*inside_, target.fields, *change.entry);
            if (closes && numberAt(target.fields, "closed") == 0)
                target.fields["closed"] = inside_->now().instant;
            else if (change.closed && !closes)
                target.fields.erase("closed");
            return inside_->changesTo(target);
        });
    });
}

core::Result<core::Block> Journal::block(const core::Id& id) {
    return guarded(*inside_, [&] {
        Query row = inside_->db.built("SELECT " + blockColumns + " FROM block b WHERE b.id = ?");
        if (!row.with(id).next())
            refuseMissing("block", id);
        return readBlock(row);
    });
}

core::Result<std::vector<core::Block>> Journal::blocks(const BlockQuery& query) {
    return guarded(*inside_, [&] {
        Query rows = inside_->db.built("SELECT " + blockColumns +
                                       " FROM block b LEFT JOIN entry e ON e.id = b.entry" +
                                       conditionsOf(query) + " ORDER BY b.at DESC, b.id");
        int index = 1;
        if (query.kind)
            rows.bind(index++, core::shapeOf(*query.kind).name);
        if (query.entry)
            rows.bind(index++, *query.entry);
        if (query.of)
            rows.bind(index++, query.of->hex());
        std::vector<core::Block> blocks;
        while (rows.next())
            blocks.push_back(readBlock(rows));
        return blocks;
    });
}

} // namespace upturn::store
