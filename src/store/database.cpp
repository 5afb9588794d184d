// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "database.hpp"

#include <upturn/core/say.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

constexpr const char* usualCache = "PRAGMA cache_size = -16384;";

int openFlags(Database::Mode mode) {
    // A journal belongs to one thread, so SQLite need not lock for each value it hands over.
    const int base = SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX;
    const bool write = mode == Database::Mode::write || mode == Database::Mode::copy;
    return base | (write ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
}

std::string uri(const std::filesystem::path& path, Database::Mode mode) {
    if (mode == Database::Mode::copy)
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
    if (mode == Mode::copy)
        copyFile();
}

void Database::copyFile() {
    for (const Mode mode : {Mode::read, Mode::immutable}) {
        try {
            const SQLite::Database source(uri(path_, mode), openFlags(mode), patienceMs);
            return copyFrom(source.getHandle());
        } catch (const SQLite::Exception&) {
            if (mode == Mode::immutable)
                throw;
        }
    }
}

void Database::copyFrom(sqlite3* other) {
    sqlite3_backup* backup = sqlite3_backup_init(handle(), "main", other, "main");
    if (backup == nullptr)
        throw SQLite::Exception(handle());
    sqlite3_backup_step(backup, -1);
    const int rc = sqlite3_backup_finish(backup);
    if (rc != SQLITE_OK)
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
}

Transaction::~Transaction() {
    // After some errors (a full disk) SQLite has rolled back by itself.
    if (open_ && sqlite3_get_autocommit(db_.handle()) == 0)
        sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    db_.query("COMMIT").run();
    open_ = false;
}

Reading::Reading(Database& db)
    : db_(db) {
    db_.run("BEGIN");
}

Reading::~Reading() {
    sqlite3_exec(db_.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

WideCache::WideCache(Database& db)
    : db_(db) {
    db_.run("PRAGMA cache_size = -65536");
}

WideCache::~WideCache() {
    sqlite3_exec(db_.handle(), usualCache, nullptr, nullptr, nullptr);
}

core::Error explain(const SQLite::Exception& exception, const std::filesystem::path& path) {
    const std::string where = path.string();
    switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::busy, say("Another program holds the journal %1. Try again when it is done; "
                                 "nothing was changed.",
                                 {where})};
    case SQLITE_CORRUPT:
        return {Fault::damaged,
                say("The journal %1 is damaged: a part of it can't be read. It was not "
                    "changed. \u201cupturn-cli verify\u201d says what is affected.",
                    {where})};
    case SQLITE_NOTADB:
        return {Fault::damaged,
                say("%1 is no Upturn journal, or its beginning is damaged. It was not "
                    "changed.",
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
