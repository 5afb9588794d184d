// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ground.hpp"
#include "inside.hpp"
#include "log_file.hpp"
#include "page_format.hpp"
#include "rows.hpp"
#include "salvage.hpp"
#include "schema.hpp"
#include "shards.hpp"
#include "verified_copy.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/identity.hpp>
#include <upturn/system/place.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

core::Id nameOfJournal(Database& db) {
    Query row = db.query("SELECT id FROM journal");
    if (!row.next())
        refuse(Fault::damaged, say("The journal %1 has lost its own name. It was not changed. "
                                   "\u201cupturn-cli verify --repair\u201d finds it again, after "
                                   "a copy.",
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
core::Id probedId(Database& db) {
    checkIdentity(db);
    const core::Id id = nameOfJournal(db);
    checkSchema(db);
    return id;
}

bool permissionTrouble(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode() & 0xFF;
    return code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_PERM;
}

/// There is no room for the index that SQLite keeps beside its log, also where it only reads.
bool roomTrouble(const SQLite::Exception& exception) {
    const int code = exception.getExtendedErrorCode();
    return (code & 0xFF) == SQLITE_FULL || code == SQLITE_IOERR_SHMSIZE ||
           code == SQLITE_IOERR_SHMMAP || code == SQLITE_IOERR_SHMOPEN ||
           code == SQLITE_IOERR_WRITE;
}

} // namespace

Journal::Inside::Inside(const std::filesystem::path& path, Database::Mode mode,
                        JournalOptions given)
    : options(std::move(given))
    , db(path, mode)
    , journalId(probedId(db))
    , marker(options.stateFolder, journalId, path)
    , ledger(db, *options.clock, *options.randomness, [this] { return deviceThatWrites(); })
    , projection(db, ledger, options.standingOf)
    , index(db, ledger, projection)
    , writable(mode == Database::Mode::write && sqlite3_db_readonly(db.handle(), "main") == 0)
    , file(system::identityOf(path))
    , run(options.run) {
    if (writable && db.number("PRAGMA user_version") >= schemaVersion)
        db.standOn(std::make_unique<Ground>(db));
}

Journal::Inside::Inside(const std::filesystem::path& path, std::span<const std::uint8_t> bytes,
                        JournalOptions given, const core::Error& newer)
    : options(std::move(given))
    , db(path, bytes)
    , journalId(probedId(db))
    , marker(options.stateFolder, journalId, path)
    , ledger(db, *options.clock, *options.randomness, [this] { return deviceThatWrites(); })
    , projection(db, ledger, options.standingOf)
    , index(db, ledger, projection)
    , writable(false)
    , file(system::identityOf(path))
    , isNewer(true)
    , whyNotWritable(newer)
    , run(options.run) {}

std::filesystem::path Journal::Inside::copyBefore(const char* occasion) {
    if (isNewer)
        throw Refusal{*whyNotWritable};
    const std::filesystem::path& folder =
        options.copiesFolder.empty() ? db.path().parent_path() : options.copiesFolder;
    return makeVerifiedCopy(db, folder, occasion, now());
}

std::int64_t Journal::Inside::sequenceOf(const core::Id& device) {
    Query row = db.query("SELECT sequence FROM device WHERE id = ?");
    return row.with(device).next() ? row.number(0) : 0;
}

std::int64_t Journal::Inside::missingHere() {
    try {
        const auto written = marker.written();
        return written ? std::max<std::int64_t>(0, written->sequence - sequenceOf(written->device))
                       : 0;
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
        return 0; // how far it got nobody knows
    }
}

core::Id Journal::Inside::deviceThatWrites() {
    const core::Id device = marker.identity(
        *options.randomness, [this](const core::Id& one) { return sequenceOf(one); });
    if (const auto& before = marker.followed()) {
        db.query("INSERT OR IGNORE INTO device (id, sequence) VALUES (?, 0)")
            .with(before->device)
            .run();
        db.query("INSERT OR REPLACE INTO lost (device, first, last) SELECT local, sequence + 1, "
                 "? FROM device WHERE id = ? AND sequence < ?1")
            .with(before->sequence, before->device)
            .run();
    }
    return device;
}

std::string saidMissing(std::int64_t changes) {
    return changes == 1
               ? say("The last change that was made here is missing: an older copy was put "
                     "in the place of the journal, or the log beside it was taken away or "
                     "cut.")
               : say("The last %1 changes that were made here are missing: an older copy "
                     "was put in the place of the journal, or the log beside it was taken "
                     "away or cut.",
                     {std::to_string(changes)});
}

std::set<core::Id> Journal::Inside::replay() {
    dropProjections(db);
    makeProjections(db);
    std::set<core::Id> leftOut = projection.replay();
    projection.orderByWriting();
    index.rebuild();
    return leftOut;
}

namespace {

/// Says how much could not be shown.
std::size_t bringUpToDate(Journal::Inside& inside) {
    Transaction transaction(inside.db);
    if (!isOlder(inside.db))
        return 0; // another program was first
    // Then only the number, or the text of a view, is of another format.
    const bool ours = tablesAreOurs(inside.db);
    bringRecordUpToDate(inside.db);
    inside.db.run("SAVEPOINT as_shown");
    std::size_t damaged = inside.replay().size();
    if (damaged > 0 && ours) {
        // A repair can still use what is shown of a damaged record.
        inside.db.run("ROLLBACK TO as_shown");
        makeViewsAnew(inside.db);
        damaged = 0;
    }
    inside.db.run("RELEASE as_shown");
    if (damaged > 0 && inside.writable)
        refuse(Fault::damaged,
               say("The journal %1 is of an older format, and %2 records of what you wrote were "
                   "changed on disk. It was not changed. Put a backup in its place, or repair it "
                   "with the Upturn that wrote it.",
                   {inside.db.path().string(), std::to_string(damaged)}));
    inside.db.run("PRAGMA user_version = " + std::to_string(schemaVersion) + ";");
    transaction.commit();
    return damaged;
}

/// The file itself, after a copy was made of it.
void bringFileUpToDate(Journal::Inside& inside) {
    const bool ours = tablesAreOurs(inside.db);
    const std::filesystem::path copy = inside.copyBefore("upgrade");
    bringUpToDate(inside);
    inside.db.standOn(std::make_unique<Ground>(inside.db));
    inside.notices.push_back(
        ours ? say("What the journal said of its own format had been changed. It was put right; as "
                   "the journal was, it lies in %1.",
                   {copy.string()})
             : say("The journal was brought to the format of this Upturn. As it was, "
                   "it lies in %1.",
                   {copy.string()}));
}

/// A file of an older format is brought up to date; where it can't be, an image in memory.
std::unique_ptr<Journal::Inside> inShapeOfNow(std::unique_ptr<Journal::Inside> inside,
                                              const std::filesystem::path& path,
                                              const JournalOptions& options) {
    std::optional<core::Error> why;
    try {
        if (inside->writable) {
            bringFileUpToDate(*inside);
            return inside;
        }
        const auto writer = std::make_unique<Journal::Inside>(path, Database::Mode::write, options);
        bringFileUpToDate(*writer);
        auto reader = std::make_unique<Journal::Inside>(path, Database::Mode::read, options);
        reader->notices = writer->notices;
        return reader;
    } catch (const SQLite::Exception& exception) {
        // Where only its views are of another format it is read and repaired as it is.
        if (isDamage(exception) && describesItself(inside->db, options.stateFolder))
            return std::make_unique<Journal::Inside>(
                path, inside->writable ? Database::Mode::write : Database::Mode::read, options);
        if (!permissionTrouble(exception) && !roomTrouble(exception))
            throw;
        if (roomTrouble(exception))
            why = explain(exception, path);
    } catch (const Refusal& refusal) { // no copy of it could be made
        why = refusal.error;
    }
    auto image = std::make_unique<Journal::Inside>(path, Database::Mode::image, options);
    if (bringUpToDate(*image) > 0 && why)
        image->notices.push_back(why->sentence);
    image->whyNotWritable = why;
    return image;
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

/// Where neither a writer nor a reader can use the log: what file and log hold, without touching
/// either. A file without a log need not be taken into memory.
std::unique_ptr<Journal::Inside> enterWithoutLog(const std::filesystem::path& path,
                                                 const JournalOptions& options, bool mayChange) {
    const bool foreign = logIsForeign(path);
    const bool asItIs = foreign || (!mayChange && !LogFile::readMended(LogFile::of(path)));
    return std::make_unique<Journal::Inside>(
        path, asItIs ? Database::Mode::immutable : Database::Mode::image, options);
}

/// As a writer where that is wanted and possible, else as a reader.
std::unique_ptr<Journal::Inside> enterThroughLog(const std::filesystem::path& path,
                                                 const JournalOptions& options) {
    using Mode = Database::Mode;
    const std::vector<Mode> modes = options.access == Access::read
                                        ? std::vector{Mode::read}
                                        : std::vector{Mode::write, Mode::read};
    std::optional<core::Error> noRoom;
    std::optional<core::Error> unsafe;
    for (const Mode mode : modes) {
        try {
            auto inside = std::make_unique<Journal::Inside>(path, mode, options);
            inside->whyNotWritable = noRoom ? noRoom : unsafe;
            return inside;
        } catch (const SQLite::Exception& exception) {
            if (roomTrouble(exception))
                noRoom = explain(exception, path);
            else if (!permissionTrouble(exception))
                throw;
        } catch (const Refusal& refusal) {
            // What can't be written safely may still be read.
            if (mode == modes.back() || refusal.error.fault != Fault::damaged)
                throw;
            unsafe = refusal.error;
        }
    }
    auto inside = enterWithoutLog(path, options, noRoom.has_value());
    inside->whyNotWritable = noRoom;
    return inside;
}

/// Why a file with several names is only read: each name has a log of its own, so two programs
/// would write past each other.
std::optional<core::Error> severalNames(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t count = std::filesystem::hard_link_count(path, error);
    if (error || count <= 1)
        return std::nullopt;
    return core::Error{Fault::failed,
                       say("The journal %1 has %2 names on this disk (hard links, perhaps of a "
                           "backup). Written under two of them it would be damaged, so here it is "
                           "only read. To write again, put a copy in its place: cp %1 COPY, then "
                           "mv COPY %1.",
                           {path.string(), std::to_string(count)})};
}

/// What a damaged log means for who opens the journal.
void tellOfLog(Journal::Inside& inside, LogState log) {
    if (log.mended && log.lost == 0 && readsAll(inside.db, LogFile::of(inside.db.path()))) {
        inside.notices.push_back(say("In the log beside the journal a bit was flipped on disk. It "
                                     "was put back, and nothing is lost."));
        return;
    }
    if (log.unwritten && log.lost == 0) {
        inside.notices.push_back(
            say("In the log beside the journal a bit was flipped on disk. It can't be put back "
                "there, but all is read, and nothing is lost."));
        return;
    }
    if (!log.mended && log.lost == 0)
        return;
    // A program that has the journal open knows what is behind the damage, and so does this one.
    if (!log.mended && !log.unwritten && !readsAll(inside.db, LogFile::of(inside.db.path())))
        return;
    if (!log.aside)
        log.aside = setLogAside(inside.db.path(), log);
    const std::string lost =
        log.lost <= 1 ? say("The last change can't be read, because the log beside the journal was "
                            "damaged on disk.")
                      : say("The last %1 changes can't be read, because the log beside the journal "
                            "was damaged on disk.",
                            {std::to_string(log.lost)});
    if (!log.aside) {
        // Who writes now writes over them.
        inside.writable = false;
        inside.whyNotWritable = core::Error{
            Fault::damaged, lost + ' ' +
                                say("Copy %1 to another place first; no copy of it could be made "
                                    "here. Nothing was written.",
                                    {LogFile::of(inside.db.path()).string()})};
        inside.notices.push_back(inside.whyNotWritable->sentence);
        return;
    }
    inside.notices.push_back(lost + ' ' + say("As it was it lies in %1.", {log.aside->string()}));
    if (!inside.writable)
        return;
    // What lies behind the damage is found at no later start then.
    sqlite3_busy_timeout(inside.db.handle(), 0);
    inside.db.query("PRAGMA wal_checkpoint(TRUNCATE)").run();
    sqlite3_busy_timeout(inside.db.handle(), patienceMs);
    inside.db.standOn(std::make_unique<Ground>(inside.db));
}

/// Nobody writes to it, and nothing is to be left beside it: not its log, nor the index of that.
std::unique_ptr<Journal::Inside> enterCopy(const std::filesystem::path& path,
                                           const JournalOptions& options) {
    auto inside = enterWithoutLog(path, options, false);
    if (!isOlder(inside->db))
        return inside;
    auto image = std::make_unique<Journal::Inside>(path, Database::Mode::image, options);
    bringUpToDate(*image);
    return image;
}

/// A journal that a newer version wrote is read as far as this one knows what stands in it.
std::unique_ptr<Journal::Inside> enterNewer(const std::filesystem::path& path,
                                            const JournalOptions& options) {
    std::int64_t format = 0;
    {
        // Of a newer one what the file says of itself is all that is looked at.
        Database file(path, Database::Mode::image);
        if (!isNewer(file))
            return nullptr;
        format = file.number("PRAGMA user_version");
        try {
            checkIdentity(file);
        } catch (const Refusal& refusal) {
            if (refusal.error.fault != Fault::newer)
                throw; // a bit was flipped
        }
    }
    const core::Error newer{
        Fault::newer, say("%1 was written by a newer Upturn (journal format %2, this one knows "
                          "%3), so here it is only read, and what only the newer one knows is not "
                          "shown. It was not changed. Install the newer Upturn to write.",
                          {path.string(), std::to_string(format), std::to_string(schemaVersion)})};
    std::vector<std::uint8_t> record;
    try {
        record = recordOfNewer(path);
    } catch (const SQLite::Exception&) {
        return nullptr; // its record is another one: it is refused then
    }
    auto inside = std::make_unique<Journal::Inside>(path, record, options, newer);
    Transaction transaction(inside->db);
    inside->replay();
    transaction.commit();
    inside->notices.push_back(newer.sentence);
    return inside;
}

std::unique_ptr<Journal::Inside> enter(const std::filesystem::path& path,
                                       const JournalOptions& options) {
    if (options.access == Access::copy)
        return enterCopy(path, options);
    const LogState log = mendLog(path);
    std::optional<std::filesystem::path> aside;
    try {
        aside = setForeignLogAside(path);
    } catch (const Refusal& refusal) {
        auto inside = enterWithoutLog(path, options, false);
        inside->whyNotWritable = refusal.error;
        return inside;
    }
    const auto shared = severalNames(path);
    JournalOptions here = options;
    if (shared)
        here.access = Access::read;
    // SQLite stops at a bit that is wrong, so where it stays wrong the log is read without it.
    auto inside = log.unwritten ? enterWithoutLog(path, here, false) : enterThroughLog(path, here);
    if (shared)
        inside->whyNotWritable = shared;
    if (isOlder(inside->db))
        inside = inShapeOfNow(std::move(inside), path, options);
    tellOfLog(*inside, log);
    finishPurge(*inside);
    if (const std::int64_t missing = inside->missingHere();
        missing > 0 && inside->notices.empty() && !aside)
        inside->notices.push_back(saidMissing(missing));
    if (aside)
        inside->notices.push_back(
            say("Beside the journal lay a log of another file, perhaps of the one that stood here "
                "before. It was not used, and is kept as %1.",
                {aside->string()}));
    return inside;
}

} // namespace

core::Result<std::unique_ptr<Journal>> Journal::open(const std::filesystem::path& given,
                                                     JournalOptions options) {
    const std::filesystem::path path = wholePath(given);
    try {
        requireFile(path, options);
        try {
            return std::unique_ptr<Journal>(new Journal(enter(path, options)));
        } catch (const Refusal& refusal) {
            if (refusal.error.fault != Fault::newer || options.access == Access::copy)
                throw;
            auto newer = enterNewer(path, options);
            if (!newer)
                throw;
            return std::unique_ptr<Journal>(new Journal(std::move(newer)));
        }
    } catch (...) {
        return tl::unexpected(explainThrown(path));
    }
}

namespace {

/// The length that the head of the file says it has; 0 where it says none.
std::uintmax_t lengthByHead(const std::filesystem::path& path) {
    std::array<std::uint8_t, fileHeadSize> head{};
    std::ifstream file(path, std::ios::binary);
    if (!file.read(reinterpret_cast<char*>(head.data()), head.size()))
        return 0;
    const bool counted = bigEndian(head, 24) == bigEndian(head, 92);
    return counted ? std::uintmax_t{pageSizeIn(head)} * bigEndian(head, 28) : 0;
}

} // namespace

core::Result<std::optional<std::filesystem::path>>
Journal::completeCutFile(const std::filesystem::path& given, const JournalOptions& options) {
    using Copy = std::optional<std::filesystem::path>;
    const std::filesystem::path path = wholePath(given);
    try {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(path, error);
        const std::uintmax_t length = error ? 0 : lengthByHead(path);
        if (size >= length || LogFile::read(LogFile::of(path)))
            return Copy();
        Copy copy = copyAsItIs(
            path, options.copiesFolder.empty() ? path.parent_path() : options.copiesFolder,
            "repair", options.clock->now());
        std::filesystem::resize_file(path, length);
        return copy;
    } catch (...) {
        return tl::unexpected(explainThrown(path));
    }
}

core::Result<std::optional<std::filesystem::path>>
Journal::makeAnewFromPages(const std::filesystem::path& given, const JournalOptions& options,
                           bool evenSo) {
    const std::filesystem::path path = wholePath(given);
    try {
        return store::makeAnewFromPages(path, options, evenSo);
    } catch (...) {
        return tl::unexpected(explainThrown(path));
    }
}

Journal::Journal(std::unique_ptr<Inside> inside)
    : inside_(std::move(inside)) {}

Journal::~Journal() {
    try {
        Database& db = inside_->db;
        if (db.ground() != nullptr && !db.ground()->isSame())
            return; // what is there now is none of ours
        if (!inside_->hasWritten)
            return;
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

const std::vector<std::string>& Journal::notices() const {
    return inside_->notices;
}

core::Result<void> Journal::requireGround() {
    return guarded(*inside_, [&] {
        if (inside_->db.ground() == nullptr)
            return;
        const Reading together(inside_->db);
        inside_->db.ground()->requireSame();
    });
}

core::Result<FileNow> Journal::fileNow() {
    return guarded(*inside_, [&] {
        Database& db = inside_->db;
        if (db.fileHasMoved())
            return FileNow::another;
        if (db.ground() == nullptr || db.ground()->stands())
            return FileNow::same;
        // Its log may be all that was taken away, and this connection has that still.
        return heldBy(db).whole ? FileNow::another : FileNow::writtenOver;
    });
}

bool Journal::wasReplacedHere() {
    const auto replaced = guarded(*inside_, [&] {
        Database& db = inside_->db;
        if (!db.fileHasMoved())
            return false;
        std::optional<std::int64_t> generation;
        try {
            generation = db.number("SELECT generation FROM journal");
        } catch (const SQLite::Exception& exception) {
            if (!isDamage(exception))
                throw;
            // That is why it was replaced.
        }
        Database there(db.path(), Database::Mode::immutable);
        if (nameOfJournal(there) != inside_->journalId)
            return false;
        // What was written here after it was kept is to be saved by the person first.
        return std::ranges::any_of(replacedBy(there), [&](const Replaced& one) {
            return one.file == inside_->file &&
                   (one.generation == 0 || one.generation == generation.value_or(one.generation));
        });
    });
    return replaced && *replaced;
}

core::Result<void> Journal::saveAs(const std::filesystem::path& path) {
    if (inside_->isNewer)
        return tl::unexpected(*inside_->whyNotWritable);
    const auto now = fileNow();
    if (!now)
        return core::passOn(now);
    return guarded(*inside_, [&] {
        Database& db = inside_->db;
        // Without a file of its own any more, what is read is part of the one and part of the
        // other.
        if (*now == FileNow::writtenOver)
            refuse(Fault::damaged,
                   say("What was open was itself written over, so it can't be saved any more."));
        if (*now == FileNow::same)
            return saveVerified(db, path);
        const Held held = heldBy(db);
        if (held.bytes.empty()) // all of it is in memory
            return saveVerified(db, path);
        Database open(path, Database::Mode::memory);
        open.take(held.bytes);
        saveVerified(open, path);
        if (!held.whole)
            inside_->notices.push_back(
                say("What was open is saved as %1, but not all of it: the last changes lay in a "
                    "log beside it that another program wrote over.",
                    {path.filename().string()}));
    });
}

core::Result<core::Id> Journal::id() {
    return guarded(*inside_, [&] { return nameOfJournal(inside_->db); });
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

std::vector<Act> Journal::takeActs() {
    return std::exchange(inside_->acts, {});
}

void Journal::Inside::requireWritable() const {
    if (!writable && whyNotWritable)
        throw Refusal{*whyNotWritable};
    if (!writable && options.access != Access::write)
        refuse(Fault::failed,
               say("%1 was opened only to be read. Nothing was changed.", {db.path().string()}));
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
    refuse(Fault::notFound, sentence, id);
}

RowState Journal::Inside::requireRow(const char* entity, const core::Id& id) {
    const RowOperations operations = ledger.operationsOf(id);
    RowState state = stateOf(*operations);
    if (operations->empty() || operations->front().entity != entity || !state.exists)
        refuseMissing(entity, id);
    if (!state.alive)
        refuse(Fault::notFound, "%1 is in the trash. Put it back first.", id);
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

core::Result<Named> Journal::named(const std::string& prefix, Reach reach) {
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
        if (found.empty() && reach == Reach::takenBackToo)
            found = inside_->rowsTakenBack(*low, *high);
        if (found.empty())
            refuse(Fault::notFound, say("Nothing here has an id that begins with %1.", {prefix}));
        if (found.size() > 1)
            refuse(Fault::usage,
                   say("More than one id begins with %1. Give more digits.", {prefix}));
        return found.front();
    });
}

} // namespace upturn::store
