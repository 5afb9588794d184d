// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "inside.hpp"
#include "rows.hpp"

#include <upturn/core/say.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

struct Disposable {
    std::string entity;
    RowOperations operations;
    RowState state;
};

/// What a person can delete.
std::optional<RowKind> kindOf(const std::string& entity) {
    static constexpr std::array<std::pair<std::string_view, RowKind>, 4> kinds{
        {{entity::entry, RowKind::entry},
         {entity::lesson, RowKind::lesson},
         {entity::nextStep, RowKind::nextStep},
         {entity::answer, RowKind::answer}}};
    for (const auto& [name, kind] : kinds)
        if (name == entity)
            return kind;
    return core::shapeNamed(entity) != nullptr ? std::optional(RowKind::block) : std::nullopt;
}

/// Something of it can still be read, in the record if nowhere else.
bool hasWords(const RowOperations& operations) {
    return std::ranges::any_of(*operations, [](const Operation& operation) {
        return operation.kind != Kind::purge && !operation.purged;
    });
}

/// Something a person can delete, in the trash or not.
Disposable disposable(Journal::Inside& inside, const core::Id& id, Reach reach = Reach::shown) {
    Disposable found{
        .entity = entity::entry, .operations = inside.ledger.operationsOf(id), .state = {}};
    if (found.operations->empty() || !kindOf(found.operations->front().entity))
        refuseMissing(entity::entry, id);
    found.entity = found.operations->front().entity;
    found.state = stateOf(*found.operations);
    if (!found.state.exists && (reach == Reach::shown || !hasWords(found.operations)))
        refuseMissing(found.entity.c_str(), id);
    return found;
}

bool happened(const Disposable& row) {
    return row.operations->front().kind == Kind::event;
}

ActType removingOf(const std::string& entity) {
    if (entity == entity::lesson)
        return ActType::deleteLesson;
    if (entity == entity::nextStep)
        return ActType::deleteStep;
    if (entity == entity::answer)
        return ActType::deleteAnswer;
    if (entity == entity::entry)
        return ActType::deleteEntry;
    return ActType::deleteRow;
}

/// A row of `entity` whose `field` names a row of `owner` goes for good with it.
struct Belonging {
    std::string_view owner;
    std::string_view field;
    bool (*takes)(const std::string& entity);
    bool onlyTakenBack = false;
};

constexpr std::array<Belonging, 5> belongings{{
    {"entry", "entry",
     [](const std::string& entity) {
         return entity == entity::answer || entity == entity::nextStep ||
                entity == entity::rating || entity == entity::encounter ||
                core::shapeNamed(entity) != nullptr;
     }},
    // One that is kept outlives what it was learned from. No view leads to one that is not.
    {"entry", "entry", [](const std::string& entity) { return entity == entity::lesson; }, true},
    {"lesson", "lesson", [](const std::string& entity) { return entity == entity::review; }},
    {"practice", "practice", [](const std::string& entity) { return entity == "practice_day"; }},
    {"person", "person", [](const std::string& entity) { return entity == "feedback"; }},
}};

/// A link is the bytes of an id, or its digits where a name may stand too.
core::Id linkAt(const Value& fields, std::string_view field) {
    const Value& value = at(fields, field);
    if (value.is_string())
        return core::Id::parse(value.get_ref<const std::string&>()).value_or(core::Id());
    return idFrom(value);
}

/// Which rows were ever said to belong to which, also what was taken back.
using Links = std::unordered_multimap<core::Id, TouchedRow>;

Links readLinks(Database& db) {
    Links links;
    Query said = db.query("SELECT entity, row, value FROM operation WHERE kind IN (1, 5) AND value "
                          "IS NOT NULL AND entity NOT IN ('entry', 'setting')");
    while (said.next()) {
        const std::string entity = said.text(0);
        const std::optional<Value> value = decode(said.view(2));
        for (const Belonging& belonging : belongings)
            if (value && belonging.takes(entity))
                if (const core::Id owner = linkAt(*value, belonging.field); !owner.empty())
                    links.emplace(owner, TouchedRow{entity, said.id(1)});
    }
    return links;
}

bool belongsTo(Ledger& ledger, const TouchedRow& row, const TouchedRow& owner) {
    const RowState& state = ledger.state(row.row);
    return std::any_of(belongings.begin(), belongings.end(), [&](const Belonging& belonging) {
        return belonging.owner == owner.entity && belonging.takes(row.entity) &&
               (!belonging.onlyTakenBack || !state.exists) &&
               linkAt(state.fields, belonging.field) == owner.row;
    });
}

std::vector<std::string> wordsOf(Ledger& ledger, const core::Id& row) {
    std::vector<std::string> words;
    for (const Operation& operation : *ledger.operationsOf(row))
        if (operation.kind == Kind::text && !operation.purged)
            words.push_back(ledger.textOf(operation).utf8());
    return words;
}

struct TakenBack {
    core::Id entry;
    std::vector<std::string> words;
};

std::vector<TakenBack> takenBackEntries(Journal::Inside& inside) {
    std::vector<TakenBack> found;
    Query rows = inside.db.query(
        "SELECT DISTINCT o.row FROM operation o WHERE o.entity = 'entry' AND o.kind = 2 AND "
        "o.value IS NOT NULL AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = o.row)");
    while (rows.next())
        if (const core::Id entry = rows.id(0); !inside.ledger.state(entry).exists)
            found.push_back({entry, wordsOf(inside.ledger, entry)});
    return found;
}

/// The words were given back to the field, and kept again with what was written on.
bool becameThis(const TakenBack& begun, const std::vector<std::string>& whole) {
    return std::ranges::any_of(begun.words, [&](const std::string& beginning) {
        return !beginning.empty() && std::ranges::any_of(whole, [&](const std::string& words) {
            return words.starts_with(beginning);
        });
    });
}

/// The rows, what belongs to them, what belongs to that ...
std::vector<TouchedRow> familiesOf(Journal::Inside& inside, std::span<const core::Id> ids) {
    std::vector<TouchedRow> family;
    std::set<core::Id> known;
    for (const core::Id& id : ids)
        if (known.insert(id).second)
            family.push_back({disposable(inside, id, Reach::takenBackToo).entity, id});
    if (family.empty())
        return family;
    const std::vector<TakenBack> takenBack = takenBackEntries(inside);
    const std::size_t asked = family.size();
    for (std::size_t i = 0; i < asked && !takenBack.empty(); ++i) {
        if (family[i].entity != entity::entry)
            continue;
        const std::vector<std::string> whole = wordsOf(inside.ledger, family[i].row);
        for (const TakenBack& begun : takenBack)
            if (becameThis(begun, whole) && known.insert(begun.entry).second)
                family.push_back({entity::entry, begun.entry});
    }
    const Links links = readLinks(inside.db);
    for (std::size_t i = 0; i < family.size(); ++i) {
        const TouchedRow owner = family[i];
        const auto [first, last] = links.equal_range(owner.row);
        for (auto link = first; link != last; ++link)
            if (!known.contains(link->second.row) &&
                belongsTo(inside.ledger, link->second, owner)) {
                known.insert(link->second.row);
                family.push_back(link->second);
            }
    }
    return family;
}

/// Also of a row that is in the trash or was taken back.
Value fieldsSaid(Ledger& ledger, const core::Id& row) {
    Value fields = Value::object();
    for (const Operation& operation : *ledger.operationsOf(row))
        if ((operation.kind == Kind::set || operation.kind == Kind::event) && operation.value &&
            operation.value->is_object())
            fields.update(*operation.value);
    return fields;
}

/// The hashes of files that the row was ever given: undo may need those that were taken out.
void noteFiles(std::span<const Operation> operations, std::set<std::string>& files) {
    for (const Operation& operation : operations)
        if (operation.kind == Kind::add && operation.value)
            if (std::string hash = textAt(at(*operation.value, "member"), "sha256"); !hash.empty())
                files.insert(std::move(hash));
}

/// Words leave SQLite's files only when the log is written back and cut, and that waits for
/// readers. What is to be said when it couldn't be done.
std::string cutLog(Database& db) {
    constexpr int patience = 1000; // the lane that writes has more to do
    sqlite3_busy_timeout(db.handle(), patience);
    bool cut = false;
    try {
        Query done = db.query("PRAGMA wal_checkpoint(TRUNCATE)");
        cut = done.next() && done.number(0) == 0;
    } catch (const SQLite::Exception&) {
        cut = false;
    }
    sqlite3_busy_timeout(db.handle(), patienceMs);
    if (cut)
        return {};
    return say("It is deleted, but another program reads the journal, so the words may still stand "
               "in the file %1 or in the log beside it. Close that program; the next change that "
               "is made then clears them away.",
               {db.path().string()});
}

} // namespace

std::set<std::string> filesNamed(Database& db) {
    std::set<std::string> files;
    Query added = db.query("SELECT value FROM operation WHERE kind = 3 AND entity = 'entry' AND "
                           "value IS NOT NULL");
    while (added.next())
        if (const std::optional<Value> value = decode(added.view(0)))
            if (std::string hash = textAt(at(*value, "member"), "sha256"); !hash.empty())
                files.insert(std::move(hash));
    return files;
}

void finishPurge(Journal::Inside& inside) {
    std::error_code error;
    const auto size = std::filesystem::file_size(inside.db.path().string() + "-wal", error);
    if (error || size == 0 || !inside.writable)
        return;
    const auto purgedLast = [&inside] { // a statement that is not done would hold the log
        Query last =
            inside.db.query("SELECT coalesce(type, '') FROM step ORDER BY local DESC LIMIT 1");
        return last.next() && actNamed(last.text(0)) == ActType::purge;
    };
    if (!purgedLast())
        return;
    sqlite3_busy_timeout(inside.db.handle(), 0);
    try {
        inside.db.query("PRAGMA wal_checkpoint(TRUNCATE)").run();
    } catch (const SQLite::Exception&) { // NOLINT(bugprone-empty-catch): somebody reads it now
    }
    sqlite3_busy_timeout(inside.db.handle(), patienceMs);
}

core::Result<Done> Journal::remove(const core::Id& id) {
    return guarded(*inside_, [&] {
        const std::string entity = disposable(*inside_, id).entity;
        return inside_->write({.type = removingOf(entity)}, [&] {
            const Disposable found = disposable(*inside_, id);
            const std::int64_t now = inside_->now().instant;
            if (!found.state.alive)
                refuse(Fault::notFound, "%1 is in the trash already.", id);
            if (happened(found))
                return std::vector<Change>{cancelChange(found.entity, id, now)};
            return std::vector<Change>{eraseChange(found.entity, id, *found.operations, now)};
        });
    });
}

core::Result<Done> Journal::putBack(const core::Id& id) {
    return guarded(*inside_, [&] {
        return inside_->write({.type = ActType::putBack}, [&] {
            const Disposable found = disposable(*inside_, id);
            if (found.state.alive)
                refuse(Fault::notFound, "%1 is not in the trash.", id);
            if (happened(found))
                return std::vector<Change>{{found.entity, id, Kind::event, found.state.fields, {}}};
            return std::vector<Change>{{found.entity, id, Kind::set, Value::object(), {}}};
        });
    });
}

core::Text heededName(const core::Text& words) {
    constexpr std::size_t bytes = 16;
    const std::string& utf8 = words.utf8();
    const Bytes hash =
        innerHash({}, {reinterpret_cast<const std::uint8_t*>(utf8.data()), utf8.size()});
    return core::Text::repaired(core::Id::fromBytes(std::span(hash).first(bytes)).hex());
}

namespace {

/// An entry keeps of the words of its answers that they are heeded, by a hash that whoever guesses
/// the words can try. It goes with them.
std::vector<Change> changesWithoutHeeded(Journal::Inside& inside,
                                         std::span<const TouchedRow> purged) {
    std::map<core::Id, std::set<Value>> gone; // of the words of each entry
    for (const TouchedRow& row : purged) {
        if (row.entity != entity::answer)
            continue;
        std::set<Value>& names = gone[linkAt(fieldsSaid(inside.ledger, row.row), "entry")];
        for (const Operation& operation : *inside.ledger.operationsOf(row.row))
            if (operation.kind == Kind::text && !operation.purged)
                names.insert(heededName(inside.ledger.textOf(operation)).utf8());
    }
    std::vector<Change> changes;
    for (const auto& [entry, names] : gone) {
        const RowState state = inside.ledger.state(entry);
        const bool goes = std::ranges::any_of(
            purged, [&entry = entry](const TouchedRow& row) { return row.row == entry; });
        if (goes || !state.alive || !state.sets.contains("heeded"))
            continue;
        RowTarget target = inside.targetOf(entity::entry, entry, state);
        std::erase_if(target.sets["heeded"],
                      [&names = names](const Value& name) { return names.contains(name); });
        for (Change& change : inside.changesTo(target))
            changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

core::Result<Purged> Journal::purge(std::span<const core::Id> ids) {
    return guarded(*inside_, [&] {
        inside_->requireWritable();
        inside_->requireAlone();
        const StepPlan plan{.type = ActType::purge, .undoable = false};
        Purged purged;
        purged.done.name = plan.words();
        Transaction transaction(inside_->db);
        const Ledger::Session session(inside_->ledger);
        std::vector<Change> changes;
        const std::vector<TouchedRow> families = familiesOf(*inside_, ids);
        std::vector<Change> alongside = changesWithoutHeeded(*inside_, families);
        for (const TouchedRow& row : families) {
            noteFiles(*inside_->ledger.operationsOf(row.row), purged.files);
            changes.push_back({row.entity, row.row, Kind::purge, nullptr, {}});
            inside_->db.query("DELETE FROM draft WHERE instr(name, ?) > 0")
                .with(row.row.hex())
                .run();
            // What was typed on from an answer has the names of its entry and its question.
            const Value answered =
                row.entity == entity::answer ? fieldsSaid(inside_->ledger, row.row) : Value();
            if (const std::string question = textAt(answered, "question"); !question.empty())
                inside_->db
                    .query("DELETE FROM draft WHERE instr(name, ?) > 0 "
                           "AND substr(name, -length(?2)) = ?2")
                    .with(linkAt(answered, "entry").hex(), '/' + question)
                    .run();
        }
        if (changes.empty())
            return purged;
        std::ranges::move(alongside, std::back_inserter(changes));
        purged.done.touched = inside_->touchedBy(changes);
        inside_->ledger.commit(plan, std::move(changes), inside_->index);
        inside_->index.optimize();
        if (!purged.files.empty())
            for (const std::string& named : store::filesNamed(inside_->db))
                purged.files.erase(named);
        transaction.commit();
        inside_->written(purged.done.touched);
        purged.done.remark = cutLog(inside_->db);
        return purged;
    });
}

core::Result<Done> Journal::purge(const core::Id& id) {
    auto purged = purge(std::span(&id, 1));
    if (!purged)
        return core::passOn(purged);
    return std::move(purged->done);
}

core::Result<Done> Journal::purgeEarlier(std::span<const std::string> settings) {
    return guarded(*inside_, [&] {
        inside_->requireWritable();
        inside_->requireAlone();
        const StepPlan plan{.type = ActType::purge, .undoable = false};
        Done done;
        done.name = plan.words();
        Transaction transaction(inside_->db);
        const Ledger::Session session(inside_->ledger);
        std::vector<Change> changes;
        for (const std::string& setting : settings) {
            const core::Id row = core::Id::derived({"setting", setting});
            const RowOperations operations = inside_->ledger.operationsOf(row);
            const RowState now = stateOf(*operations);
            const bool earlier = std::ranges::any_of(*operations, [&](const Operation& one) {
                return one.value && one.kind == Kind::set && one.value != now.fields;
            });
            if (!earlier)
                continue;
            changes.push_back({entity::setting, row, Kind::purge, nullptr, {}});
            if (now.alive) // and said anew
                changes.push_back({entity::setting, row, Kind::set, now.fields, {}});
        }
        if (changes.empty())
            return done;
        done.touched = inside_->touchedBy(changes);
        inside_->ledger.commit(plan, std::move(changes), inside_->index);
        transaction.commit();
        inside_->written(done.touched);
        done.remark = cutLog(inside_->db);
        return done;
    });
}

core::Result<void>
Journal::withFilesNamed(const std::function<void(const std::set<std::string>&)>& work) {
    return guarded(*inside_, [&] {
        inside_->requireWritable();
        inside_->requireAlone();
        const Transaction others(inside_->db); // nothing is written: it keeps others out
        work(store::filesNamed(inside_->db));
    });
}

std::vector<Named> Journal::Inside::rowsTakenBack(const core::Id& first, const core::Id& last) {
    std::vector<Named> found;
    Query rows =
        db.query("SELECT DISTINCT row, entity FROM operation WHERE row BETWEEN ? AND ? AND "
                 "kind <> 8 AND value IS NOT NULL LIMIT 20");
    rows.with(first, last);
    while (rows.next())
        if (const auto kind = kindOf(rows.text(1)))
            found.push_back({*kind, rows.id(0)});
    return found;
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

core::Result<std::vector<core::Answer>> Journal::trashedAnswers() {
    return guarded(*inside_, [&] {
        std::vector<core::Answer> answers;
        Query rows = inside_->db.built("SELECT " + answerColumns +
                                       " FROM answer a WHERE a.trashed IS NOT NULL "
                                       "ORDER BY a.trashed DESC, a.id");
        while (rows.next())
            answers.push_back(readAnswer(rows));
        return answers;
    });
}

core::Result<std::vector<core::NextStep>> Journal::trashedSteps() {
    return guarded(*inside_, [&] {
        std::vector<core::NextStep> steps;
        Query rows = inside_->db.built("SELECT " + nextStepColumns +
                                       " FROM next_step s WHERE s.trashed IS NOT NULL "
                                       "ORDER BY s.trashed DESC, s.id");
        while (rows.next())
            steps.push_back(readNextStep(rows));
        return steps;
    });
}

} // namespace upturn::store
