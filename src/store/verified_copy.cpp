// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "verified_copy.hpp"

#include <upturn/core/say.hpp>
#include <upturn/store/copy_name.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/folder_lock.hpp>
#include <upturn/system/identity.hpp>
#include <upturn/system/private_file.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <array>
#include <fstream>

namespace upturn::store {
namespace {

namespace fs = std::filesystem;
using core::Fault;
using core::say;

[[noreturn]] void cantCopy(const fs::path& folder, const std::string& reason) {
    refuse(Fault::failed, say("A copy of the journal has to be made first, and could not be made "
                              "in %1: %2 Nothing was changed.",
                              {folder.string(), reason}));
}

/// A copy under its temporary name; gone again when it did not become one.
system::UnfinishedFile unfinishedIn(const fs::path& folder) {
    auto made = system::UnfinishedFile::make(folder);
    if (!made)
        cantCopy(folder, made.error().sentence);
    return std::move(*made);
}

/// What both have to agree on.
std::array<std::int64_t, 4> lookOf(Database& db) {
    return {db.number("SELECT count(*) FROM operation"), db.number("SELECT stamp FROM journal"),
            db.number("PRAGMA user_version"), db.number("PRAGMA application_id")};
}

/// The copy is of a moment between `before` and now, whatever others write meanwhile.
void requireEqual(Database& db, const std::array<std::int64_t, 4>& before, const fs::path& copied) {
    Database copy(copied, Database::Mode::read);
    const auto look = lookOf(copy);
    const auto now = lookOf(db);
    const bool between = look[0] >= before[0] && look[0] <= now[0] && look[1] >= before[1] &&
                         look[1] <= now[1] && look[2] == now[2] && look[3] == now[3];
    if (!pagesHold(copy) || !between)
        cantCopy(copied.parent_path(), say("what was written there is not what was read."));
}

/// False when the journal has damaged pages, or is from before generations. Opened again and
/// compared.
bool copyPages(Database& db, const fs::path& to) {
    constexpr std::int64_t firstWithGenerations = 4;
    if (db.number("PRAGMA user_version") < firstWithGenerations)
        return false;
    // Of a damaged journal a copy by SQLite would be another one: with indices made anew, or
    // without what a page can't name any more.
    if (!pagesHold(db))
        return false;
    try {
        const auto before = lookOf(db);
        db.query("VACUUM INTO ?").with(to.string()).run();
        {
            Database copy(to, Database::Mode::write);
            // Its pages stand elsewhere: put in the journal's place, the log there is none of its
            // own.
            copy.run("UPDATE journal SET generation = random(), follows = 0");
            copy.run("PRAGMA journal_mode = WAL"); // as every journal
        }
        requireEqual(db, before, to);
        return true;
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
        return false;
    }
}

/// Nobody else writes in its scope, as far as the damage of the file lets that be asked for: file
/// and log of one moment can't be read while they change all the time.
class Undisturbed {
  public:
    explicit Undisturbed(Database& db)
        : db_(db) {
        if (sqlite3_db_readonly(db.handle(), "main") == 0)
            sqlite3_exec(db.handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    }
    Undisturbed(const Undisturbed&) = delete;
    Undisturbed& operator=(const Undisturbed&) = delete;
    ~Undisturbed() {
        if (sqlite3_get_autocommit(db_.handle()) == 0)
            sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }

  private:
    Database& db_;
};

/// On the disk, and then under its name.
void publish(const fs::path& copy, const fs::path& name) {
    std::error_code error = system::syncFile(copy);
    if (!error)
        fs::rename(copy, name, error);
    if (!error)
        error = system::syncFolder(name.parent_path());
    if (error)
        cantCopy(name.parent_path(), error.message() + '.');
}

/// Where a copy of the journal goes that is made now.
fs::path nameFor(const fs::path& journal, const fs::path& folder, const std::string& occasion,
                 const core::Moment& now) {
    if (const auto made = system::provideFolder(folder); !made)
        cantCopy(folder, made.error().sentence);
    return freeCopyName(journal, folder, occasion, now);
}

} // namespace

fs::path copyAsItIs(const fs::path& file, const fs::path& folder, const std::string& occasion,
                    const core::Moment& now) {
    const fs::path final = nameFor(file, folder, occasion, now);
    const system::UnfinishedFile copy = unfinishedIn(folder);
    std::error_code error;
    fs::copy_file(file, copy.path(), fs::copy_options::overwrite_existing, error);
    if (error)
        cantCopy(folder, error.message() + '.');
    publish(copy.path(), final);
    return final;
}

fs::path copyBytes(const fs::path& journal, const std::vector<std::uint8_t>& bytes,
                   const fs::path& folder, const std::string& occasion, const core::Moment& now) {
    const fs::path final = nameFor(journal, folder, occasion, now);
    const system::UnfinishedFile copy = unfinishedIn(folder);
    std::ofstream file(copy.path(), std::ios::binary);
    file.write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file)
        cantCopy(folder, std::make_error_code(std::errc::no_space_on_device).message() + '.');
    publish(copy.path(), final);
    return final;
}

fs::path makeVerifiedCopy(Database& db, const fs::path& folder, const std::string& occasion,
                          const core::Moment& now) {
    const fs::path final = nameFor(db.path(), folder, occasion, now);
    const system::UnfinishedFile copy = unfinishedIn(folder);
    if (!copyPages(db, copy.path())) {
        const Undisturbed nobodyWrites(db);
        db.writeImage(copy.path());
    }
    publish(copy.path(), final);
    return final;
}

void saveVerified(Database& db, const fs::path& path) {
    if (const auto made = system::provideFolder(path.parent_path()); !made)
        cantCopy(path.parent_path(), made.error().sentence);
    const system::UnfinishedFile copy = unfinishedIn(path.parent_path());
    if (!copyPages(db, copy.path()))
        cantCopy(path.parent_path(), say("what is open is damaged, or was written over."));
    const std::error_code error = system::linkTo(copy.path(), path);
    // A stick may know no second names.
    std::error_code ignored;
    const bool knowsNone =
        error == std::errc::operation_not_permitted || error == std::errc::operation_not_supported;
    if (error && !(knowsNone && !fs::exists(path, ignored)))
        cantCopy(path.parent_path(), error.message() + '.');
    publish(copy.path(), path);
}

namespace {

/// As every journal: written through a log.
void markAsLogged(const fs::path& file) {
    constexpr std::streamoff versions = 18;
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(versions);
    stream.put(2).put(2);
}

void tryToFinish(const fs::path& file, const std::function<void(Database&)>& finish) {
    try {
        Database copy(file, Database::Mode::write);
        copy.run("UPDATE journal SET generation = random(), follows = 0");
        finish(copy);
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
    }
}

} // namespace

void replaceVerified(Database& db, const fs::path& path,
                     const std::function<void(Database&)>& finish,
                     const std::function<void()>& lastLook) {
    if (const auto made = system::provideFolder(path.parent_path()); !made)
        cantCopy(path.parent_path(), made.error().sentence);
    const system::UnfinishedFile copy = unfinishedIn(path.parent_path());
    if (!copyPages(db, copy.path())) {
        db.writeImage(copy.path());
        markAsLogged(copy.path());
    }
    tryToFinish(copy.path(), finish);
    const fs::path log = path.string() + "-wal";
    const fs::path index = path.string() + "-shm";
    // Who opens the new file meanwhile finds the old log beside it, and waits until it is gone.
    const system::FolderLock alone(path.parent_path());
    const system::FileIdentity oldLog = system::identityOf(log);
    lastLook();
    publish(copy.path(), path);
    // Cut off before this, the log is found to be of another file, and set aside.
    if (system::identityOf(log) != oldLog)
        return;
    std::error_code ignored;
    fs::remove(log, ignored);
    fs::remove(index, ignored);
}

} // namespace upturn::store
