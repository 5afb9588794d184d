// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ledger.hpp"

#include "sealed.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>

namespace upturn::store {
namespace {

/// From a row with the columns of a sealed one, and its step.
Operation readOperation(const Query& row, bool sound) {
    constexpr int step = 14;
    Operation operation;
    operation.local = row.number(0);
    operation.version = {row.number(1), row.null(2) ? core::Id() : row.id(2)};
    operation.step = row.number(step);
    operation.format = row.small(5);
    operation.entity = row.text(6);
    operation.row = row.id(7);
    operation.kind = static_cast<Kind>(row.small(8));
    if (!row.null(9))
        operation.parents = decodeParents(row.view(9));
    if (!row.null(10))
        operation.value = decode(row.view(10));
    operation.purged = row.null(11);
    operation.sound = sound;
    return operation;
}

/// Words without which an operation stands were purged, or it is damaged.
void doubtWhatNobodyPurged(Database& db, std::vector<Operation>& operations) {
    if (std::ranges::none_of(operations, &Operation::purged) ||
        wasPurged(db, operations.front().row))
        return;
    for (Operation& operation : operations)
        if (operation.purged)
            operation.sound = false;
}

} // namespace

void refuseUnsound(const std::string& entity) {
    refuse(core::Fault::damaged,
           core::say("A record of this (%1) was changed on disk, so nothing was written over it. "
                     "\u201cupturn-cli verify --repair\u201d mends it from what is left, after "
                     "a copy of the journal.",
                     {entity}));
}

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
    started_ = std::min(clock_.now().instant, lastInstant);
    const Stamp wall = stampAt(started_);
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
    oneStep_ = false;
    open_ = {};
    remembered_.clear();
}

Version Ledger::upcoming(std::size_t index) const {
    return {head_.stamp + 1 + static_cast<Stamp>(index), head_.device};
}

WrittenStep Ledger::commit(const StepPlan& plan, std::vector<Change> changes,
                           CommitFollower& follower) {
    follower.before(changes);
    WrittenStep written = provideStep(plan, static_cast<std::int64_t>(changes.size()));
    written.rows.reserve(changes.size());
    for (Change& change : changes) {
        // Neighbouring changes mostly speak of one row.
        if (written.rows.empty() || written.rows.back().row != change.row)
            written.rows.push_back({change.entity, change.row});
        writeOperation(written.id, written.local, change);
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

WrittenStep Ledger::provideStep(const StepPlan& plan, std::int64_t count) {
    const std::int64_t first = db_.number("SELECT coalesce(max(local), 0) + 1 FROM operation");
    if (oneStep_ && open_.local != 0) {
        db_.query("UPDATE step SET last = ? WHERE local = ?")
            .with(first + count - 1, open_.local)
            .run();
        return open_;
    }
    WrittenStep written{.local = 0, .id = core::Id::fresh(randomness_), .rows = {}};
    written.local = writeStep(plan, written.id, first, count);
    open_ = written;
    return written;
}

std::int64_t Ledger::writeStep(const StepPlan& plan, const core::Id& id, std::int64_t first,
                               std::int64_t count) {
    // A new step ends redo: what had been taken back stays so.
    if (plan.role == Role::done)
        db_.query("UPDATE step SET dead = 1 WHERE role = 0 AND dead = 0 AND undone_by IS NOT NULL")
            .run();
    const auto maybe = [](const core::Id& one) {
        return one.empty() ? std::optional<core::Id>() : std::optional(one);
    };
    db_.query("INSERT INTO step (id, name, at, role, chain, dead, first, last, type, run, device, "
              "entry, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id, plan.words(), started_, static_cast<int>(plan.role),
              plan.chain.empty() ? std::optional<std::string>() : plan.chain, !plan.undoable, first,
              first + count - 1,
              plan.type ? std::optional<std::string>(nameOf(*plan.type))
                        : std::optional<std::string>(),
              maybe(plan.run), head_.deviceLocal, maybe(plan.entry), maybe(plan.row))
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
    static const std::string sql =
        std::string("SELECT o.local, o.stamp, d.id, o.sequence, s.id, o.format, o.entity, o.row, "
                    "o.kind, o.parents, CASE o.kind WHEN 2 THEN NULL ELSE o.value END, o.salt, "
                    "o.inner, o.hash, o.step FROM ") +
        sealedTables + " WHERE o.row = ?" + notGivenUp + " ORDER BY o.local";
    Query rows = db_.query(sql.c_str());
    rows.with(row);
    while (rows.next())
        operations->push_back(readOperation(rows, sealsHoldWithoutTexts(rows)));
    doubtWhatNobodyPurged(db_, *operations);
    return operations;
}

RowOperations Ledger::operationsOf(const core::Id& row) {
    if (!inSession_)
        return read(row);
    Remembered& known = remembered_[row];
    if (!known.operations) {
        auto operations = read(row);
        for (const Operation& operation : *operations)
            if (!operation.sound)
                refuseUnsound(operation.entity);
        known.operations = std::move(operations);
        known.isNew = known.operations->empty();
    }
    return known.operations;
}

bool Ledger::isNew(const core::Id& row) const {
    const auto known = remembered_.find(row);
    return known != remembered_.end() && known->second.isNew;
}

void Ledger::noteShown(const core::Id& row) {
    if (const auto known = remembered_.find(row); known != remembered_.end())
        known->second.isNew = false;
}

void Ledger::eachRow(
    const std::function<void(const TouchedRow&, std::span<const Operation>)>& take) {
    std::vector<Operation> operations;
    const auto handOver = [&] {
        doubtWhatNobodyPurged(db_, operations);
        if (!operations.empty())
            take({operations.front().entity, operations.front().row}, operations);
        operations.clear();
    };
    static const std::string sql = std::string("SELECT ") + sealedColumns + ", o.step FROM " +
                                   sealedTables + " WHERE 1" + notGivenUp +
                                   " ORDER BY o.row, o.local";
    Query rows = db_.query(sql.c_str());
    while (rows.next()) {
        Operation operation = readOperation(rows, sealsHold(rows));
        if (!operations.empty() && operations.front().row != operation.row)
            handOver();
        operations.push_back(std::move(operation));
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
    Query found = db_.query(
        "SELECT value, salt, inner FROM operation WHERE row = ? AND stamp = ? AND kind = 2 "
        "AND +device = (SELECT local FROM device WHERE id = ?)");
    found.with(row, version.stamp, version.device);
    return provedText(found);
}

std::optional<Value> Ledger::textValue(const Operation& version) {
    if (version.local == 0)
        return textValue(version.version, version.row);
    Query found = db_.query("SELECT value, salt, inner FROM operation WHERE local = ?");
    found.with(version.local);
    return provedText(found);
}

std::optional<Value> Ledger::provedText(Query& found) const {
    if (!found.next())
        return std::nullopt;
    if (found.null(0)) {
        if (inSession_ && !found.null(1))
            refuseUnsound("text");
        return std::nullopt;
    }
    if (inSession_ && innerHash(found.view(1), found.view(0)) != found.bytes(2))
        refuseUnsound("text");
    return decode(found.bytes(0));
}

core::Text Ledger::textOf(const Version& version, const core::Id& row) {
    if (const Value* value = rememberedText(version, row))
        return wordsAt(*value, "text");
    const auto value = textValue(version, row);
    return value ? wordsAt(*value, "text") : core::Text();
}

core::Text Ledger::textShown(const RowState& state, const core::Id& row) {
    return state.head() == nullptr ? core::Text() : textOf(*state.head(), row);
}

core::Text Ledger::textOf(const Operation& version) {
    const auto value = textValue(version);
    return value ? wordsAt(*value, "text") : core::Text();
}

std::int64_t Ledger::timeOfStep(std::int64_t step) {
    Query row = db_.query("SELECT at FROM step WHERE local = ?");
    return row.with(step).next() ? row.number(0) : 0;
}

std::optional<ActType> Ledger::typeOfStep(std::int64_t step) {
    Query row = db_.query("SELECT coalesce(type, '') FROM step WHERE local = ?");
    return row.with(step).next() ? actNamed(row.text(0)) : std::nullopt;
}

std::int64_t Ledger::timeOf(const Operation& version) {
    return importedAt(version).value_or(timeOfStep(version.step));
}

std::optional<std::int64_t> Ledger::importedAt(const Operation& version) {
    const auto value = textValue(version);
    return value ? maybeNumberAt(*value, "at") : std::nullopt;
}

} // namespace upturn::store
