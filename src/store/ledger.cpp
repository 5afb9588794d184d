// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ledger.hpp"

#include <algorithm>
#include <array>

namespace upturn::store {
namespace {

/// Columns of an operation from stamp on: stamp, device, step, format, entity, kind, parents,
/// value, purged.
Operation readOperation(const Query& row, int column, const core::Id& id) {
    Operation operation;
    operation.version = {row.number(column), row.id(column + 1)};
    operation.step = row.number(column + 2);
    operation.format = row.small(column + 3);
    operation.entity = row.text(column + 4);
    operation.row = id;
    operation.kind = static_cast<Kind>(row.small(column + 5));
    if (!row.null(column + 6))
        operation.parents = decodeParents(row.bytes(column + 6));
    if (!row.null(column + 7))
        operation.value = decode(row.bytes(column + 7));
    operation.purged = row.truth(column + 8);
    return operation;
}

} // namespace

Ledger::Ledger(Database& db, const core::Clock& clock, core::Randomness& randomness,
               std::function<core::Id()> device)
    : db_(db)
    , clock_(clock)
    , randomness_(randomness)
    , device_(std::move(device)) {}

void Ledger::start() {
    head_ = {};
    inSession_ = true;
    head_.device = device_();
    // The clock never refuses and never goes back: a wrong wall clock only biases ties.
    const Stamp wall = clock_.now().instant * 65'536;
    head_.stamp = std::max(db_.number("SELECT stamp FROM journal"), wall - 1);
    Query known = db_.query("SELECT local, sequence FROM device WHERE id = ?");
    if (known.with(head_.device).next()) {
        head_.deviceLocal = known.number(0);
        head_.sequence = known.number(1);
        return;
    }
    db_.query("INSERT INTO device (id, sequence) VALUES (?, 0)").with(head_.device).run();
    head_.deviceLocal = db_.number("SELECT last_insert_rowid()");
}

void Ledger::finish() {
    inSession_ = false;
    remembered_.clear();
}

Version Ledger::upcoming(std::size_t index) const {
    return {head_.stamp + 1 + static_cast<Stamp>(index), head_.device};
}

WrittenStep Ledger::commit(const StepPlan& plan, std::vector<Change> changes,
                           CommitFollower& follower) {
    follower.before(changes);
    const core::Id id = core::Id::fresh(randomness_);
    const std::int64_t first = db_.number("SELECT coalesce(max(local), 0) + 1 FROM operation");
    const std::int64_t step = writeStep(plan, id, first, static_cast<std::int64_t>(changes.size()));

    WrittenStep written{.local = step, .rows = {}};
    written.rows.reserve(changes.size());
    for (Change& change : changes) {
        // Neighbouring changes mostly speak of one row.
        if (written.rows.empty() || written.rows.back().row != change.row)
            written.rows.push_back({change.entity, change.row});
        writeOperation(id, step, change);
    }
    db_.query("UPDATE journal SET stamp = ?").with(head_.stamp).run();
    db_.query("UPDATE device SET sequence = ? WHERE local = ?")
        .with(head_.sequence, head_.deviceLocal)
        .run();

    std::sort(written.rows.begin(), written.rows.end());
    written.rows.erase(std::unique(written.rows.begin(), written.rows.end()), written.rows.end());
    follower.after(written.rows);
    return written;
}

std::int64_t Ledger::writeStep(const StepPlan& plan, const core::Id& id, std::int64_t first,
                               std::int64_t count) {
    // A new step ends redo: what had been taken back stays so.
    if (plan.role == Role::done)
        db_.query("UPDATE step SET dead = 1 WHERE role = 0 AND dead = 0 AND undone_by IS NOT NULL")
            .run();
    db_.query("INSERT INTO step (id, name, at, role, chain, dead, first, last) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id, plan.name, clock_.now().instant, static_cast<int>(plan.role),
              plan.chain.empty() ? std::optional<std::string>() : plan.chain, !plan.undoable, first,
              first + count - 1)
        .run();
    return db_.number("SELECT last_insert_rowid()");
}

std::span<const std::uint8_t> Ledger::freshSalt() {
    constexpr std::size_t saltSize = 16;
    constexpr std::size_t atOnce = 16;
    if (saltsUsed_ == salts_.size()) {
        // Each question to the system costs a switch into it; an import has half a million.
        salts_.resize(saltSize * atOnce);
        randomness_.fill(salts_);
        saltsUsed_ = 0;
    }
    saltsUsed_ += saltSize;
    return std::span<const std::uint8_t>(salts_).subspan(saltsUsed_ - saltSize, saltSize);
}

void Ledger::writeOperation(const core::Id& commit, std::int64_t step, Change& change) {
    constexpr int format = 1;
    ++head_.stamp;
    ++head_.sequence;
    const Bytes value = encode(change.value);
    const std::span<const std::uint8_t> salt = freshSalt();
    const Bytes inner = innerHash(salt, value);
    const Bytes parents = change.parents.empty() ? Bytes() : encodeParents(change.parents);
    const Bytes hash = operationHash({.format = format,
                                      .version = Version{head_.stamp, head_.device},
                                      .sequence = head_.sequence,
                                      .commit = commit,
                                      .entity = change.entity,
                                      .row = change.row,
                                      .kind = change.kind},
                                     parents, inner);
    if (change.kind == Kind::purge)
        eraseWords(change.row);
    db_.query("INSERT INTO operation (stamp, device, sequence, step, format, entity, row, kind, "
              "parents, value, salt, inner, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(head_.stamp, head_.deviceLocal, head_.sequence, step, format, change.entity,
              change.row, static_cast<int>(change.kind),
              parents.empty() ? std::optional<Bytes>() : std::optional<Bytes>(parents), value, salt,
              inner, hash)
        .run();
    remember(step, change);
}

void Ledger::remember(std::int64_t step, Change& change) {
    const auto known = remembered_.find(change.row);
    if (known == remembered_.end())
        return;
    if (change.kind == Kind::purge) { // what was remembered is not there any more
        remembered_.erase(known);
        return;
    }
    known->second.operations->push_back({.version = Version{head_.stamp, head_.device},
                                         .step = step,
                                         .entity = change.entity,
                                         .row = change.row,
                                         .kind = change.kind,
                                         .parents = std::move(change.parents),
                                         .value = std::make_optional(std::move(change.value))});
}

void Ledger::eraseWords(const core::Id& row) {
    db_.query("UPDATE operation SET value = NULL, salt = NULL WHERE row = ?").with(row).run();
}

std::shared_ptr<std::vector<Operation>> Ledger::read(const core::Id& row) {
    auto operations = std::make_shared<std::vector<Operation>>();
    Query rows = db_.query("SELECT o.stamp, d.id, o.step, o.format, o.entity, o.kind, o.parents, "
                           "CASE o.kind WHEN 2 THEN NULL ELSE o.value END, o.salt IS NULL "
                           "FROM operation o CROSS JOIN device d ON d.local = o.device "
                           "WHERE o.row = ? ORDER BY o.local");
    rows.with(row);
    while (rows.next())
        operations->push_back(readOperation(rows, 0, row));
    return operations;
}

RowOperations Ledger::operationsOf(const core::Id& row) {
    if (!inSession_)
        return read(row);
    Remembered& known = remembered_[row];
    if (!known.operations) {
        known.operations = read(row);
        known.isNew = known.operations->empty();
    }
    return known.operations;
}

bool Ledger::isNew(const core::Id& row) const {
    const auto known = remembered_.find(row);
    return known != remembered_.end() && known->second.isNew;
}

void Ledger::eachRow(
    const std::function<void(const TouchedRow&, std::span<const Operation>)>& take) {
    std::vector<Operation> operations;
    const auto handOver = [&] {
        if (!operations.empty())
            take({operations.front().entity, operations.front().row}, operations);
        operations.clear();
    };
    Query rows = db_.query("SELECT o.row, o.stamp, d.id, o.step, o.format, o.entity, o.kind, "
                           "o.parents, o.value, o.salt IS NULL "
                           "FROM operation o CROSS JOIN device d ON d.local = o.device "
                           "ORDER BY o.row, o.local");
    while (rows.next()) {
        const core::Id row = rows.id(0);
        if (!operations.empty() && operations.front().row != row)
            handOver();
        operations.push_back(readOperation(rows, 1, row));
    }
    handOver();
}

std::vector<Operation> Ledger::operationsOfSteps(std::int64_t first, std::int64_t last) {
    std::vector<Operation> operations;
    Query rows = db_.query("SELECT o.stamp, d.id, o.step, o.format, o.entity, o.row, o.kind "
                           "FROM operation o JOIN device d ON d.local = o.device "
                           "WHERE o.local BETWEEN (SELECT first FROM step WHERE local = ?) AND "
                           "(SELECT last FROM step WHERE local = ?) ORDER BY o.local");
    rows.with(first, last);
    while (rows.next()) {
        Operation& operation = operations.emplace_back();
        operation.version = {rows.number(0), rows.id(1)};
        operation.step = rows.number(2);
        operation.format = rows.small(3);
        operation.entity = rows.text(4);
        operation.row = rows.id(5);
        operation.kind = static_cast<Kind>(rows.small(6));
    }
    return operations;
}

const Value* Ledger::rememberedText(const Version& version, const core::Id& row) const {
    const auto known = remembered_.find(row);
    if (known == remembered_.end())
        return nullptr;
    const std::vector<Operation>& operations = *known->second.operations;
    const auto written =
        std::find_if(operations.rbegin(), operations.rend(), [&](const Operation& operation) {
            return operation.version == version && operation.kind == Kind::text && operation.value;
        });
    return written == operations.rend() ? nullptr : &*written->value;
}

std::optional<Value> Ledger::textValue(const Version& version, const core::Id& row) {
    // The plus keeps the planner from walking all operations of the device.
    Query found = db_.query("SELECT value FROM operation WHERE row = ? AND stamp = ? AND kind = 2 "
                            "AND +device = (SELECT local FROM device WHERE id = ?)");
    if (!found.with(row, version.stamp, version.device).next() || found.null(0))
        return std::nullopt;
    return decode(found.bytes(0));
}

core::Text Ledger::textOf(const Version& version, const core::Id& row) {
    if (const Value* value = rememberedText(version, row))
        return wordsAt(*value, "text");
    const auto value = textValue(version, row);
    return value ? wordsAt(*value, "text") : core::Text();
}

std::int64_t Ledger::timeOf(const Version& version, const core::Id& row) {
    const auto value = textValue(version, row);
    return value ? numberAt(*value, "at", millisecondsOf(version.stamp))
                 : millisecondsOf(version.stamp);
}

} // namespace upturn::store
