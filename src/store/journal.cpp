// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "inside.hpp"
#include "rows.hpp"
#include "schema.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/place.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

core::Id journalId(Database& db) {
    Query row = db.query("SELECT id FROM journal");
    if (!row.next())
        refuse(Fault::damaged, say("The journal %1 has lost its own name. It was not changed.",
                                   {db.path().string()}));
    return row.id(0);
}

void refuseUnreadable(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (std::filesystem::is_directory(status))
        refuse(Fault::failed, say("%1 is a folder; a journal is a file.", {path.string()}));
    if (!std::filesystem::is_regular_file(status))
        refuse(Fault::failed, say("%1 is no file that can be opened.", {path.string()}));
    constexpr std::uintmax_t smallestDatabase = 512;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size < smallestDatabase)
        refuse(Fault::damaged,
               say("The journal %1 has only %2 bytes: what was in it is not there. It was not "
                   "changed. Put a "
                   "backup in its place, or remove the file to begin a new journal.",
                   {path.string(), std::to_string(size)}));
}

/// Reads one page, so that a file that can't be used says so here.
void probe(Database& db) {
    checkIdentity(db);
    db.number("SELECT count(*) FROM journal");
}

bool permissionTrouble(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode() & 0xFF;
    return code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_PERM;
}

} // namespace

Journal::Inside::Inside(const std::filesystem::path& path, Database::Mode mode,
                        JournalOptions given)
    : options(std::move(given))
    , db(path, mode)
    , marker((probe(db), options.stateFolder), journalId(db), path)
    , ledger(db, *options.clock, *options.randomness,
             [this] {
                 return marker.identity(*options.randomness, [this](const core::Id& device) {
                     return sequenceOf(device);
                 });
             })
    , projection(db, ledger, options.standingOf)
    , index(db, ledger, projection)
    , writable(mode == Database::Mode::write && sqlite3_db_readonly(db.handle(), "main") == 0) {}

std::int64_t Journal::Inside::sequenceOf(const core::Id& device) {
    Query row = db.query("SELECT sequence FROM device WHERE id = ?");
    return row.with(device).next() ? row.number(0) : 0;
}

void Journal::Inside::replay() {
    dropProjections(db);
    makeProjections(db);
    projection.replay();
    index.rebuild();
}

namespace {

void bringUpToDate(Journal::Inside& inside) {
    Transaction transaction(inside.db);
    if (!isOlder(inside.db))
        return; // another program was first
    inside.replay();
    inside.db.run("PRAGMA user_version = " + std::to_string(schemaVersion) + ";");
    transaction.commit();
}

/// A file of an older format is brought up to date; where it can't be written, a copy in memory.
std::unique_ptr<Journal::Inside> inShapeOfNow(std::unique_ptr<Journal::Inside> inside,
                                              const std::filesystem::path& path,
                                              const JournalOptions& options) {
    if (inside->writable) {
        bringUpToDate(*inside);
        return inside;
    }
    try {
        bringUpToDate(*std::make_unique<Journal::Inside>(path, Database::Mode::write, options));
        return std::make_unique<Journal::Inside>(path, Database::Mode::read, options);
    } catch (const SQLite::Exception& exception) {
        if (!permissionTrouble(exception))
            throw;
    }
    auto copied = std::make_unique<Journal::Inside>(path, Database::Mode::copy, options);
    bringUpToDate(*copied);
    return copied;
}

/// One name for the file, in whatever folder the program is and through whatever link. Of a path
/// that isn't there yet, what is there of it.
std::filesystem::path wholePath(const std::filesystem::path& given) {
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(given, error);
    if (error)
        return given;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(absolute, error);
    return error ? absolute : whole;
}

void requireFile(const std::filesystem::path& path, const JournalOptions& options) {
    const auto thing = system::readableThingAt(path);
    if (!thing)
        throw Refusal{thing.error()};
    if (*thing == system::Thing::nothing) {
        if (!options.create)
            refuse(Fault::notFound,
                   say("There is no journal at %1. The first \u201cupturn-cli add\u201d "
                       "makes one, or name another with --journal.",
                       {path.string()}));
        makeJournal(path, *options.clock, *options.randomness);
    }
    refuseUnreadable(path);
}

/// As a writer where that is wanted and possible, else as a reader.
std::unique_ptr<Journal::Inside> enter(const std::filesystem::path& path,
                                       const JournalOptions& options) {
    using Mode = Database::Mode;
    const std::vector<Mode> modes = options.access == Access::read
                                        ? std::vector{Mode::read, Mode::immutable}
                                        : std::vector{Mode::write, Mode::read, Mode::immutable};
    for (const Mode mode : modes) {
        try {
            auto inside = std::make_unique<Journal::Inside>(path, mode, options);
            if (isOlder(inside->db))
                inside = inShapeOfNow(std::move(inside), path, options);
            return inside;
        } catch (const SQLite::Exception& exception) {
            if (mode == modes.back() || !permissionTrouble(exception))
                throw;
        }
    }
    refuse(Fault::failed, say("The journal %1 can't be opened.", {path.string()}));
}

} // namespace

core::Result<std::unique_ptr<Journal>> Journal::open(const std::filesystem::path& given,
                                                     JournalOptions options) {
    const std::filesystem::path path = wholePath(given);
    try {
        requireFile(path, options);
        return std::unique_ptr<Journal>(new Journal(enter(path, options)));
    } catch (...) {
        return tl::unexpected(explainThrown(path));
    }
}

Journal::Journal(std::unique_ptr<Inside> inside)
    : inside_(std::move(inside)) {}

Journal::~Journal() {
    if (!inside_->hasWritten)
        return;
    try {
        Database& db = inside_->db;
        inside_->marker.noteSequence(
            [this](const core::Id& device) { return inside_->sequenceOf(device); });
        // A synced folder then sees one whole file. Never waits for a reader.
        sqlite3_busy_timeout(db.handle(), 0);
        db.query("PRAGMA wal_checkpoint(TRUNCATE)").run();
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): all is in the log file,
    }                                 // the next close or writer checkpoints it
}

const std::filesystem::path& Journal::path() const {
    return inside_->db.path();
}

bool Journal::writable() const {
    return inside_->writable;
}

core::Result<core::Id> Journal::id() {
    return guarded(*inside_, [&] { return journalId(inside_->db); });
}

core::Result<Counts> Journal::counts() {
    return guarded(*inside_, [&] {
        Database& db = inside_->db;
        return Counts{
            .entries = db.number("SELECT count(*) FROM entry WHERE trashed IS NULL"),
            .lessons = db.number("SELECT count(*) FROM lesson WHERE trashed IS NULL"),
            .trashed = db.number("SELECT (SELECT count(*) FROM entry WHERE trashed IS NOT NULL) + "
                                 "(SELECT count(*) FROM answer WHERE trashed IS NOT NULL) + "
                                 "(SELECT count(*) FROM next_step WHERE trashed IS NOT NULL) + "
                                 "(SELECT count(*) FROM lesson WHERE trashed IS NOT NULL) + "
                                 "(SELECT count(*) FROM block WHERE trashed IS NOT NULL)"),
            .operations = db.number("SELECT count(*) FROM operation"),
            .bytes = db.number("SELECT page_count * page_size FROM pragma_page_count, "
                               "pragma_page_size"),
            .format = db.number("PRAGMA user_version")};
    });
}

core::Result<std::int64_t> Journal::newestAct() {
    return guarded(*inside_, [&] { return inside_->db.number("SELECT max(local) FROM step"); });
}

core::Result<std::int64_t> Journal::dataVersion() {
    return guarded(*inside_, [&] { return inside_->db.number("PRAGMA data_version"); });
}

Touched Journal::takeTouched() {
    return std::exchange(inside_->untold, {});
}

void Journal::Inside::requireWritable() const {
    if (!writable)
        refuse(Fault::failed,
               say("The journal %1 can only be read here, not written. Nothing was changed. "
                   "Check the permissions of the file and its folder.",
                   {db.path().string()}));
}

Touched Journal::Inside::touchedBy(std::span<const Change> changes) {
    constexpr std::size_t namedAtMost = 500;
    Touched touched;
    if (changes.size() > namedAtMost) {
        touched.everything = true;
        return touched;
    }
    for (const Change& change : changes) {
        if (const core::BlockShape* shape = core::shapeNamed(change.entity))
            touched.blocks.insert(shape->kind);
        if (change.entity == entity::setting)
            touched.settings = true;
        else if (change.entity == entity::lesson)
            touched.lessons.insert(change.row);
        else if (change.entity == entity::review)
            touched.lessons.insert(idAt(change.value, "lesson"));
        if (const core::Id named = idAt(change.value, "entry"); !named.empty())
            touched.entries.insert(named);
        for (const core::Id& entry : projection.entriesOf({change.entity, change.row}))
            touched.entries.insert(entry);
    }
    return touched;
}

void refuseMissing(const char* entity, const core::Id& id) {
    const std::string name = entity;
    const char* sentence = name == entity::entry      ? "There is no entry %1 here."
                           : name == entity::lesson   ? "There is no lesson %1 here."
                           : name == entity::answer   ? "There is no answer %1 here."
                           : name == entity::nextStep ? "There is no next step %1 here."
                                                      : "Nothing here is called %1.";
    refuse(Fault::notFound, say(sentence, {id.brief()}));
}

RowState Journal::Inside::requireRow(const char* entity, const core::Id& id) {
    const RowOperations operations = ledger.operationsOf(id);
    RowState state = stateOf(*operations);
    if (operations->empty() || operations->front().entity != entity || !state.exists)
        refuseMissing(entity, id);
    if (!state.alive)
        refuse(Fault::notFound, say("%1 is in the trash. Put it back first.", {id.brief()}));
    return state;
}

RowTarget Journal::Inside::targetOf(const char* entity, const core::Id& id,
                                    const RowState& state) const {
    return {.entity = entity, .row = id, .fields = state.fields, .sets = state.sets};
}

std::vector<Change> Journal::Inside::changesTo(const RowTarget& target) {
    const RowOperations operations = ledger.operationsOf(target.row);
    const RowState now = stateOf(*operations);
    const core::Text shown = target.text && now.head() != nullptr
                                 ? ledger.textOf(*now.head(), target.row)
                                 : core::Text();
    return changesTowards(target, now, *operations, shown, this->now().instant);
}

core::Result<Named> Journal::named(const std::string& prefix) {
    return guarded(*inside_, [&]() -> Named {
        // The ids from prefix000... to prefixfff... are one stretch of each index.
        const auto bound = [&](char fill) {
            std::string digits = prefix;
            digits.resize(32, fill);
            return core::Id::parse(digits);
        };
        const auto low = bound('0');
        const auto high = bound('f');
        if (prefix.empty() || prefix.size() > 32 || !low || !high)
            refuse(Fault::usage,
                   say("\u201c%1\u201d is no id. Use the first digits that the list shows.",
                       {prefix}));
        std::vector<Named> found;
        Query rows =
            inside_->db.query("SELECT 0, id FROM entry WHERE id BETWEEN ?1 AND ?2 UNION ALL "
                              "SELECT 1, id FROM answer WHERE id BETWEEN ?1 AND ?2 UNION ALL "
                              "SELECT 2, id FROM next_step WHERE id BETWEEN ?1 AND ?2 UNION ALL "
                              "SELECT 3, id FROM lesson WHERE id BETWEEN ?1 AND ?2 UNION ALL "
                              "SELECT 4, id FROM block WHERE id BETWEEN ?1 AND ?2 LIMIT 2");
        rows.with(*low, *high);
        while (rows.next())
            found.push_back({static_cast<RowKind>(rows.small(0)), rows.id(1)});
        if (found.empty())
            refuse(Fault::notFound, say("Nothing here has an id that begins with %1.", {prefix}));
        if (found.size() > 1)
            refuse(Fault::usage,
                   say("More than one id begins with %1. Give more digits.", {prefix}));
        return found.front();
    });
}

} // namespace upturn::store
