// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ledger.hpp"

#include <algorithm>
#include <array>

namespace upturn::store {

Ledger::Ledger(Database& db, const core::Clock& clock, core::Randomness& randomness,
               std::function<core::Id()> device)
    : db_(db)
    , clock_(clock)
    , randomness_(randomness)
    , device_(std::move(device)) {}

void Ledger::start() {
    head_ = {};
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

Version Ledger::upcoming(std::size_t index) const {
    return {head_.stamp + 1 + static_cast<Stamp>(index), head_.device};
}

WrittenStep Ledger::commit(const StepPlan& plan, std::span<const Change> changes,
                           CommitFollower& follower) {
    follower.before(changes);
    const core::Id id = core::Id::fresh(randomness_);
    const std::int64_t first = db_.number("SELECT coalesce(max(local), 0) + 1 FROM operation");
    const std::int64_t step = writeStep(plan, id, first, static_cast<std::int64_t>(changes.size()));

    WrittenStep written{.local = step, .rows = {}};
    written.rows.reserve(changes.size());
    for (const Change& change : changes) {
        writeOperation(id, step, change);
        // Neighbouring changes mostly speak of one row.
        if (written.rows.empty() || written.rows.back().row != change.row)
            written.rows.push_back({change.entity, change.row});
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
    db_.query(
           "INSERT INTO step (id, name, at, role, chain, first, last) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(id, plan.name, clock_.now().instant, static_cast<int>(plan.role),
              plan.chain.empty() ? std::optional<std::string>() : plan.chain, first,
              first + count - 1)
        .run();
    return db_.number("SELECT last_insert_rowid()");
}

void Ledger::writeOperation(const core::Id& commit, std::int64_t step, const Change& change) {
    constexpr int format = 1;
    ++head_.stamp;
    ++head_.sequence;
    const Bytes value = encode(change.value);
    std::array<std::uint8_t, 16> salt{};
    randomness_.fill(salt);
    const Bytes inner = innerHash(salt, value);
    const Bytes parents = change.parents.empty() ? Bytes() : encodeParents(change.parents);
    const Bytes hash = operationHash({.format = format,
                                      .version = {head_.stamp, head_.device},
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
              parents.empty() ? std::optional<Bytes>() : std::optional<Bytes>(parents), value,
              std::span<const std::uint8_t>(salt), inner, hash)
        .run();
}

void Ledger::eraseWords(const core::Id& row) {
    db_.query("UPDATE operation SET value = NULL, salt = NULL WHERE row = ?").with(row).run();
}

std::vector<Operation> Ledger::operationsOf(const core::Id& row) {
    std::vector<Operation> operations;
    Query rows = db_.query(
        "SELECT o.local, o.stamp, d.id, o.step, o.format, o.entity, o.kind, o.parents, "
        "CASE o.kind WHEN 2 THEN NULL ELSE o.value END, o.salt IS NULL "
        "FROM operation o JOIN device d ON d.local = o.device WHERE o.row = ? ORDER BY o.local");
    rows.with(row);
    while (rows.next()) {
        Operation& operation = operations.emplace_back();
        operation.local = rows.number(0);
        operation.version = {rows.number(1), rows.id(2)};
        operation.step = rows.number(3);
        operation.format = rows.small(4);
        operation.entity = rows.text(5);
        operation.row = row;
        operation.kind = static_cast<Kind>(rows.small(6));
        if (!rows.null(7))
            operation.parents = decodeParents(rows.bytes(7));
        if (!rows.null(8))
            operation.value = decode(rows.bytes(8));
        operation.purged = rows.truth(9);
    }
    return operations;
}

std::vector<Operation> Ledger::operationsOfSteps(std::int64_t first, std::int64_t last) {
    std::vector<Operation> operations;
    Query rows =
        db_.query("SELECT o.local, o.stamp, d.id, o.step, o.format, o.entity, o.row, o.kind "
                  "FROM operation o JOIN device d ON d.local = o.device "
                  "WHERE o.local BETWEEN (SELECT first FROM step WHERE local = ?) AND "
                  "(SELECT last FROM step WHERE local = ?) ORDER BY o.local");
    rows.with(first, last);
    while (rows.next()) {
        Operation& operation = operations.emplace_back();
        operation.local = rows.number(0);
        operation.version = {rows.number(1), rows.id(2)};
        operation.step = rows.number(3);
        operation.format = rows.small(4);
        operation.entity = rows.text(5);
        operation.row = rows.id(6);
        operation.kind = static_cast<Kind>(rows.small(7));
    }
    return operations;
}

std::optional<Value> Ledger::textValue(const Version& version, const core::Id& row) {
    Query found = db_.query("SELECT o.value FROM operation o JOIN device d ON d.local = o.device "
                            "WHERE o.row = ? AND o.stamp = ? AND d.id = ? AND o.kind = 2");
    if (!found.with(row, version.stamp, version.device).next() || found.null(0))
        return std::nullopt;
    return decode(found.bytes(0));
}

core::Text Ledger::textOf(const Version& version, const core::Id& row) {
    const auto value = textValue(version, row);
    return value ? wordsAt(*value, "text") : core::Text();
}

std::int64_t Ledger::timeOf(const Version& version, const core::Id& row) {
    const auto value = textValue(version, row);
    return value ? numberAt(*value, "at", millisecondsOf(version.stamp))
                 : millisecondsOf(version.stamp);
}

} // namespace upturn::store
