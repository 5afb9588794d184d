// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "database.hpp"

#include "ground.hpp"
#include "log_file.hpp"
#include "search_tokenizer.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/program.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <thread>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

constexpr const char* usualCache = "PRAGMA cache_size = -16384;";

int openFlags(Database::Mode mode) {
    // A journal belongs to one thread, so SQLite need not lock for each value it hands over.
    const int base = SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX;
    const bool read = mode == Database::Mode::read || mode == Database::Mode::immutable;
    return base | (read ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
}

std::string uri(const std::filesystem::path& path, Database::Mode mode) {
    if (mode == Database::Mode::image || mode == Database::Mode::memory)
        return ":memory:";
    std::string out = "file:";
    for (const char c : path.string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain) {
            out += c;
        } else {
            constexpr std::string_view digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    if (mode == Database::Mode::immutable)
        out += "?immutable=1";
    return out;
}

} // namespace

void refuse(Fault fault, std::string sentence) {
    throw Refusal{core::Error{fault, std::move(sentence)}};
}

void refuse(Fault fault, const char* sentence, const core::Id& id) {
    throw Refusal{core::about(fault, sentence, id)};
}

Query::~Query() {
    if (statement_ == nullptr)
        return;
    statement_->tryReset();
    try {
        statement_->clearBindings();
    } catch (
        const SQLite::Exception&) { // NOLINT(bugprone-empty-catch): it was reset; nothing is lost
    }
    if (taken_ != nullptr)
        *taken_ = false;
}

void Query::bind(int index, std::string_view value) {
    statement_->bind(index, std::string(value));
}

void Query::bind(int index, const core::Id& value) {
    statement_->bind(index, value.bytes().data(), static_cast<int>(value.bytes().size()));
}

void Query::bind(int index, std::span<const std::uint8_t> value) {
    // A null pointer would bind NULL; an empty blob is something else.
    static constexpr std::uint8_t none = 0;
    statement_->bind(index, value.empty() ? &none : value.data(), static_cast<int>(value.size()));
}

void Query::bindFrom(int index, const Query& row, int column) {
    const SQLite::Column value = row.statement_->getColumn(column);
    if (value.isInteger())
        bind(index, std::int64_t{value.getInt64()});
    else if (value.isFloat())
        bind(index, value.getDouble());
    else if (value.isText())
        bind(index, value.getString());
    else if (value.isBlob())
        bind(index, row.view(column));
    else
        bind(index, nullptr);
}

std::string Query::text(int column) const {
    return statement_->getColumn(column).getString();
}

core::Text Query::words(int column) const {
    return core::Text::repaired(text(column));
}

core::Id Query::id(int column) const {
    const SQLite::Column blob = statement_->getColumn(column);
    const auto* bytes = static_cast<const std::uint8_t*>(blob.getBlob());
    return core::Id::fromBytes({bytes, static_cast<std::size_t>(blob.getBytes())});
}

std::vector<std::uint8_t> Query::bytes(int column) const {
    const SQLite::Column blob = statement_->getColumn(column);
    const auto* bytes = static_cast<const std::uint8_t*>(blob.getBlob());
    return {bytes, bytes + blob.getBytes()};
}

std::span<const std::uint8_t> Query::view(int column) const {
    const SQLite::Column blob = statement_->getColumn(column);
    const auto* bytes = static_cast<const std::uint8_t*>(blob.getBlob());
    return {bytes, static_cast<std::size_t>(blob.getBytes())};
}

std::optional<std::int64_t> Query::maybeNumber(int column) const {
    if (null(column))
        return std::nullopt;
    return number(column);
}

Database::Database(const std::filesystem::path& path, Mode mode)
    : path_(path)
    , db_(uri(path, mode), openFlags(mode), patienceMs) {
    sqlite3* handle = db_.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    run("PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;"
        "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;");
    run(usualCache);
    if (mode == Mode::write)
        run("PRAGMA synchronous = FULL;");
    tokenizer_ = std::make_unique<SearchTokenizer>(handle);
    if (mode == Mode::image)
        takeImage();
}

Database::~Database() = default;

namespace {

/// The file of a connection, as SQLite itself reads it: opening it a second time would, when
/// closed, drop every lock that this program holds on it.
class RawFile {
  public:
    explicit RawFile(sqlite3* handle, int which = SQLITE_FCNTL_FILE_POINTER) {
        sqlite3_file_control(handle, "main", which, &file_);
    }
    std::vector<std::uint8_t> all() const {
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size()));
        constexpr std::size_t atOnce = std::size_t{1} << 20U;
        for (std::size_t at = 0; at < bytes.size(); at += atOnce)
            if (!read(bytes.data() + at, static_cast<int>(std::min(atOnce, bytes.size() - at)),
                      static_cast<sqlite3_int64>(at)))
                throw SQLite::Exception("read", SQLITE_IOERR_READ);
        return bytes;
    }
    sqlite3_int64 size() const {
        sqlite3_int64 bytes = 0;
        if (!isOpen() || file_->pMethods->xFileSize(file_, &bytes) != SQLITE_OK)
            return 0;
        return bytes;
    }
    bool read(std::uint8_t* into, int count, sqlite3_int64 from) const {
        if (!isOpen())
            return false;
        // A file that ends before is another thing than a disk that does not answer.
        const int rc = file_->pMethods->xRead(file_, into, count, from);
        if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
            throw SQLite::Exception("read", rc);
        return rc == SQLITE_OK;
    }

  private:
    bool isOpen() const { return file_ != nullptr && file_->pMethods != nullptr; }

    sqlite3_file* file_ = nullptr;
};

struct FreeBySqlite {
    void operator()(std::uint8_t* bytes) const { sqlite3_free(bytes); }
};

// Where the head of a file says with what it is written and read: 1 without a log, 2 with one.
constexpr std::size_t writeVersion = 18;
constexpr std::size_t readVersion = 19;

/// What a journal holds, in one piece of memory that SQLite may take over.
struct Image {
    std::unique_ptr<std::uint8_t, FreeBySqlite> bytes;
    std::size_t size = 0;
};

Image fileWith(const std::optional<LogFile>& log, const std::filesystem::path& path) {
    const SQLite::Database source(uri(path, Database::Mode::immutable),
                                  openFlags(Database::Mode::immutable), patienceMs);
    const RawFile file(source.getHandle());
    const auto inFile = static_cast<std::size_t>(file.size());
    Image image;
    image.size = log ? std::size_t{log->pages()} * log->pageSize() : inFile;
    image.bytes.reset(static_cast<std::uint8_t*>(sqlite3_malloc64(image.size)));
    if (!image.bytes)
        throw std::bad_alloc();
    std::uint8_t* const bytes = image.bytes.get();
    constexpr std::size_t atOnce = std::size_t{1} << 20U;
    std::fill_n(bytes, image.size, std::uint8_t{0});
    for (std::size_t at = 0; at < std::min(image.size, inFile); at += atOnce)
        if (const auto count = std::min(atOnce, std::min(image.size, inFile) - at);
            !file.read(bytes + at, static_cast<int>(count), static_cast<sqlite3_int64>(at)))
            throw SQLite::Exception("read", SQLITE_IOERR_READ);
    if (!log)
        return image;
    for (const LogFile::Frame& frame : log->frames())
        if (frame.page >= 1 && frame.page <= log->pages())
            std::ranges::copy(log->bytes(frame), bytes + (frame.page - 1) * log->pageSize());
    return image;
}

/// File and log of one moment, in the form of a database without a log.
Image imageOf(const std::filesystem::path& path) {
    // Who writes meanwhile may bring the log into the file; then the two are read again.
    constexpr int looks = 20;
    for (int look = 0; look < looks; ++look) {
        const auto before = LogFile::readMended(LogFile::of(path));
        Image image = fileWith(before, path);
        if (LogFile::readMended(LogFile::of(path)) != before)
            continue;
        if (image.size > readVersion)
            image.bytes.get()[writeVersion] = image.bytes.get()[readVersion] = 1;
        return image;
    }
    throw SQLite::Exception("image", SQLITE_BUSY);
}

} // namespace

void Database::takeImage() {
    Image image = imageOf(path_);
    const auto size = static_cast<sqlite3_int64>(image.size);
    const int rc =
        sqlite3_deserialize(handle(), "main", image.bytes.release(), size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (rc != SQLITE_OK)
        throw SQLite::Exception("image", rc);
}

std::string Database::bytesForLog() {
    sqlite3_int64 size = 0;
    const std::unique_ptr<std::uint8_t, FreeBySqlite> all(
        sqlite3_serialize(handle(), "main", &size, 0));
    if (!all)
        throw std::bad_alloc();
    std::string bytes(all.get(), all.get() + size);
    bytes.at(writeVersion) = bytes.at(readVersion) = 2;
    return bytes;
}

void Database::writeImage(const std::filesystem::path& to) const {
    const Image image = imageOf(path_);
    std::ofstream file(to, std::ios::binary);
    file.write(reinterpret_cast<const char*>(image.bytes.get()),
               static_cast<std::streamsize>(image.size));
    if (!file.flush())
        throw SQLite::Exception("copy", SQLITE_FULL);
}

std::vector<std::uint8_t> bytesWithLog(const std::filesystem::path& journal) {
    const Image image = imageOf(journal);
    return {image.bytes.get(), image.bytes.get() + image.size};
}

std::vector<std::uint8_t> Database::pageInFile(std::uint32_t page) {
    const auto size = static_cast<std::size_t>(number("PRAGMA page_size"));
    std::vector<std::uint8_t> bytes(size);
    const bool there = page > 0 && RawFile(handle()).read(bytes.data(), static_cast<int>(size),
                                                          sqlite3_int64{page - 1} *
                                                              static_cast<sqlite3_int64>(size));
    return there ? bytes : std::vector<std::uint8_t>();
}

std::vector<std::uint8_t> Database::heldFile() {
    return RawFile(handle()).all();
}

std::vector<std::uint8_t> Database::heldLog() {
    return RawFile(handle(), SQLITE_FCNTL_JOURNAL_POINTER).all();
}

void Database::take(std::span<const std::uint8_t> file) {
    std::unique_ptr<std::uint8_t, FreeBySqlite> bytes(
        static_cast<std::uint8_t*>(sqlite3_malloc64(file.size() + 1)));
    if (!bytes)
        throw std::bad_alloc();
    std::ranges::copy(file, bytes.get());
    if (file.size() > readVersion)
        bytes.get()[writeVersion] = bytes.get()[readVersion] = 1;
    const auto size = static_cast<sqlite3_int64>(file.size());
    const int rc =
        sqlite3_deserialize(handle(), "main", bytes.release(), size, size + 1,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (rc != SQLITE_OK)
        throw SQLite::Exception("image", rc);
}

bool Database::fileHasMoved() {
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::keepLogOutOfFile() {
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_wal_autocheckpoint(handle(), 0);
}

void Database::standOn(std::unique_ptr<Ground> ground) {
    ground_ = std::move(ground);
}

void Database::copyFrom(sqlite3* other, const std::function<void()>& lastLook) {
    sqlite3_backup* backup = sqlite3_backup_init(handle(), "main", other, "main");
    if (backup == nullptr)
        throw SQLite::Exception(handle());
    // Left before the last step it is rolled back.
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> under(backup,
                                                                          sqlite3_backup_finish);
    // A first step without pages only takes the lock.
    int rc = sqlite3_backup_step(backup, 0);
    if (rc == SQLITE_OK) {
        if (lastLook)
            lastLook();
        rc = sqlite3_backup_step(backup, -1);
    }
    if (rc != SQLITE_DONE)
        throw SQLite::Exception("copy", rc);
}

Query Database::query(const char* sql) {
    Prepared& known = prepared_[sql];
    if (!known.statement)
        known.statement = std::make_unique<SQLite::Statement>(db_, sql);
    if (known.taken)
        return Query(std::make_unique<SQLite::Statement>(db_, sql));
    known.taken = true;
    return {*known.statement, known.taken};
}

Query Database::built(const std::string& sql) {
    return Query(std::make_unique<SQLite::Statement>(db_, sql));
}

void Database::run(const std::string& script) {
    db_.exec(script);
}

std::int64_t Database::number(const char* sql) {
    Query row = query(sql);
    return row.next() ? row.number(0) : 0;
}

Transaction::Transaction(Database& db)
    : db_(db) {
    db_.query("BEGIN IMMEDIATE").run();
    try {
        if (db_.ground() != nullptr)
            db_.ground()->requireSame();
    } catch (...) {
        rollBack();
        throw;
    }
}

Transaction::~Transaction() {
    if (open_)
        rollBack();
}

void Transaction::rollBack() {
    // After some errors (a full disk) SQLite has rolled back by itself.
    if (sqlite3_get_autocommit(db_.handle()) == 0)
        sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    if (db_.ground() != nullptr)
        db_.ground()->advance();
    db_.query("COMMIT").run();
    open_ = false;
    if (db_.ground() != nullptr)
        db_.ground()->committed();
}

Reading::Reading(Database& db)
    : db_(db)
    , own_(sqlite3_get_autocommit(db.handle()) != 0) {
    if (own_)
        db_.run("BEGIN");
}

void Reading::end() {
    if (std::exchange(own_, false))
        db_.run("COMMIT");
}

Reading::~Reading() {
    if (own_)
        sqlite3_exec(db_.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

WideCache::WideCache(Database& db)
    : db_(db) {
    db_.run("PRAGMA cache_size = -65536");
}

WideCache::~WideCache() {
    sqlite3_exec(db_.handle(), usualCache, nullptr, nullptr, nullptr);
}

Perseverance::Perseverance(Database& db)
    : db_(db) {
    sqlite3_busy_handler(
        db_.handle(),
        [](void*, int times) {
            constexpr int most = 60'000; // a minute
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return times < most ? 1 : 0;
        },
        nullptr);
}

Perseverance::~Perseverance() {
    sqlite3_busy_timeout(db_.handle(), patienceMs);
}

namespace {

/// A page and what a log puts before it would not fit into one of the journal's files.
bool reachesLimit(const std::filesystem::path& path, std::uintmax_t limit) {
    constexpr std::uintmax_t frame = 4096 + 24;
    return std::ranges::any_of(std::array{"", "-wal"}, [&](const char* ending) {
        std::error_code unknown;
        const std::uintmax_t size = std::filesystem::file_size(path.string() + ending, unknown);
        return !unknown && size + frame > limit;
    });
}

} // namespace

bool isDamage(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH ||
           code == SQLITE_NOTADB;
}

bool pagesHold(Database& db) {
    try {
        Query check = db.query("PRAGMA integrity_check(1)");
        return check.next() && check.text(0) == "ok";
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
        return false;
    }
}

core::Error explain(const SQLite::Exception& exception, const std::filesystem::path& path) {
    const std::string where = path.string();
    const int kind = exception.getErrorCode() & 0xFF;
    if (const auto limit = system::largestFile();
        limit && (kind == SQLITE_IOERR || kind == SQLITE_FULL) && reachesLimit(path, *limit))
        return {Fault::failed,
                say("Nothing more could be kept in %1: files that are written here may have %2 "
                    "bytes at the most (ulimit -f). What was saved before is safe.",
                    {where, std::to_string(*limit)})};
    // The index beside the log could not grow.
    const bool noRoom = exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE;
    switch (noRoom ? SQLITE_FULL : kind) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::busy, say("Another program holds the journal %1. Try again when it is done; "
                                 "nothing was changed.",
                                 {where})};
    case SQLITE_CORRUPT:
        return {Fault::damaged,
                say("The journal %1 is damaged: a part of it can't be read. It was not "
                    "changed. \u201cupturn-cli verify --repair\u201d mends what it can, after a "
                    "copy.",
                    {where})};
    case SQLITE_ERROR: // a statement that holds on every sound journal does not on this one
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return {Fault::damaged,
                say("The journal %1 is damaged: its tables contradict each other or "
                    "what they should be (%2). It was not changed. \u201cupturn-cli "
                    "verify --repair\u201d mends what it can, after a copy.",
                    {where, exception.what()})};
    case SQLITE_NOTADB:
        return {Fault::damaged,
                say("%1 is no Upturn journal, or its beginning is damaged. It was not "
                    "changed. If it was one, \u201cupturn-cli verify --repair\u201d reads what is "
                    "left of it, after a copy.",
                    {where})};
    case SQLITE_FULL:
        return {Fault::failed,
                say("The disk is full, so nothing more could be kept in %1. What was saved "
                    "before is safe. Free some space and try again.",
                    {where})};
    case SQLITE_READONLY:
        return {Fault::failed,
                say("The journal %1 can only be read, not written. Check the permissions of the "
                    "file and its folder.",
                    {where})};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Fault::failed,
                say("The journal %1 can't be opened. Check the permissions of the file "
                    "and its folder.",
                    {where})};
    case SQLITE_IOERR:
        // A log may hold a commit whole that was never confirmed, and then it counts.
        if (exception.getExtendedErrorCode() == SQLITE_IOERR_FSYNC ||
            exception.getExtendedErrorCode() == SQLITE_IOERR_DIR_FSYNC)
            return {Fault::failed,
                    say("The disk did not confirm the last change of the journal %1: nobody knows "
                        "whether it is kept. Check the disk, then look whether it is there before "
                        "you make it again. What was saved before is safe.",
                        {where})};
        return {Fault::failed,
                say("The disk reported an error while the journal %1 was in use. What was "
                    "saved before is safe; check the disk.",
                    {where})};
    default:
        return {Fault::failed,
                say("The journal %1 could not be used: %2.", {where, exception.what()})};
    }
}

core::Error explainThrown(const std::filesystem::path& path) {
    try {
        throw;
    } catch (const Refusal& refusal) {
        return refusal.error;
    } catch (const SQLite::Exception& exception) {
        return explain(exception, path);
    } catch (const std::bad_alloc&) {
        return {Fault::failed, say("There is not enough memory for this.")};
    } catch (const std::exception& exception) {
        return {Fault::failed,
                say("The journal %1 could not be used: %2.", {path.string(), exception.what()})};
    }
}

} // namespace upturn::store
