// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One connection to a journal file, its statements, and its transactions.
//
// Errors inside the store are exceptions (SQLite::Exception, Refusal); the door of the journal
// turns them into Results. Nothing here leaves the module.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/result.hpp>
#include <upturn/core/text.hpp>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace upturn::store {

/// How long a connection waits for another program before it says "busy".
inline constexpr int patienceMs = 5000;

/// Thrown inside the store, becomes the Error of the Result at its door.
struct Refusal {
    core::Error error;
};

class Ground;
class SearchTokenizer;

[[noreturn]] void refuse(core::Fault fault, std::string sentence);
/// `sentence` names the row by its id: see `core::about`.
[[noreturn]] void refuse(core::Fault fault, const char* sentence, const core::Id& id);

/// A prepared statement on loan: bound by `with`, walked by `next`, given back at the end of the
/// scope.
class Query {
  public:
    Query(SQLite::Statement& statement, bool& taken)
        : statement_(&statement)
        , taken_(&taken) {}
    explicit Query(std::unique_ptr<SQLite::Statement> own)
        : statement_(own.get())
        , own_(std::move(own)) {}
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&& other) noexcept
        : statement_(std::exchange(other.statement_, nullptr))
        , taken_(std::exchange(other.taken_, nullptr))
        , own_(std::move(other.own_)) {}
    Query& operator=(Query&&) = delete;
    ~Query();

    template<class... Args>
    Query& with(const Args&... args) {
        int index = 0;
        (bind(++index, args), ...);
        return *this;
    }
    /// Binds one more parameter after those bound before; for lists of unknown length.
    void bind(int index, std::int64_t value) { statement_->bind(index, value); }
    void bind(int index, int value) { statement_->bind(index, value); }
    void bind(int index, bool value) { statement_->bind(index, value ? 1 : 0); }
    void bind(int index, double value) { statement_->bind(index, value); }
    void bind(int index, std::string_view value);
    void bind(int index, const std::string& value) { statement_->bind(index, value); }
    void bind(int index, const char* value) { bind(index, std::string_view(value)); }
    void bind(int index, const core::Text& value) { bind(index, value.utf8()); }
    void bind(int index, const core::Id& value);
    void bind(int index, std::span<const std::uint8_t> value);
    void bind(int index, const std::vector<std::uint8_t>& value) {
        bind(index, std::span<const std::uint8_t>(value));
    }
    void bind(int index, std::nullptr_t) { statement_->bind(index); }
    /// What that column of another row holds, whatever its type.
    void bindFrom(int index, const Query& row, int column);
    template<class Value>
    void bind(int index, const std::optional<Value>& value) {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }

    bool next() { return statement_->executeStep(); }
    /// For statements without rows.
    void run() { statement_->executeStep(); }
    /// Ready to be bound and run once more.
    void again() { statement_->tryReset(); }

    int columns() const { return statement_->getColumnCount(); }
    bool null(int column) const { return statement_->getColumn(column).isNull(); }
    std::int64_t number(int column) const { return statement_->getColumn(column).getInt64(); }
    int small(int column) const { return statement_->getColumn(column).getInt(); }
    double real(int column) const { return statement_->getColumn(column).getDouble(); }
    bool truth(int column) const { return small(column) != 0; }
    std::string text(int column) const;
    core::Text words(int column) const;
    core::Id id(int column) const;
    std::vector<std::uint8_t> bytes(int column) const;
    /// The bytes where they are, without a copy: good until `next` or another look at the column.
    std::span<const std::uint8_t> view(int column) const;
    std::optional<std::int64_t> maybeNumber(int column) const;

  private:
    SQLite::Statement* statement_;
    bool* taken_ = nullptr;
    std::unique_ptr<SQLite::Statement> own_;
};

class Database {
  public:
    enum class Mode {
        write,
        read,
        immutable, ///< without its log, and only when nobody writes
        image,     ///< in memory: what file and log hold now, where no log can be used
        memory     ///< in memory and empty: a file that is being made
    };

    /// Opens an existing file; never makes one. Throws.
    Database(const std::filesystem::path& path, Mode mode);
    /// These bytes of a database, in memory, under the name of `path`.
    Database(const std::filesystem::path& path, std::span<const std::uint8_t> bytes)
        : Database(path, Mode::memory) {
        take(bytes);
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// The statement for `sql`, prepared once. `sql` must be a literal: its address is the key.
    Query query(const char* sql);
    /// A statement built at run time; prepared each time.
    Query built(const std::string& sql);
    /// Runs a script.
    void run(const std::string& script);
    /// The first column of the first row.
    std::int64_t number(const char* sql);

    sqlite3* handle() { return db_.getHandle(); }
    SearchTokenizer& tokenizer() { return *tokenizer_; }
    /// Takes over all that another database holds, in one commit, whatever was here before. Nothing
    /// is changed when `lastLook` throws: it is called when nobody else can write here any more.
    void copyFrom(sqlite3* other, const std::function<void()>& lastLook = {});
    const std::filesystem::path& path() const { return path_; }

    // The file beneath the connection
    /// A page as it stands in the file, without the log; empty when the file has no such page.
    std::vector<std::uint8_t> pageInFile(std::uint32_t page);
    /// All of the file, and all of the log, that this connection opened, whatever has their names
    /// by now; empty where it has none.
    std::vector<std::uint8_t> heldFile();
    std::vector<std::uint8_t> heldLog();
    /// Mode::memory: a file without a log, to be read as it is.
    void take(std::span<const std::uint8_t> file);
    /// All that it holds, as a file that is written with a log, which every journal is.
    std::string bytesForLog();
    /// All of file and log as it is, in one file that is there already and empty. Throws.
    void writeImage(const std::filesystem::path& to) const;
    /// Another file has its name by now, or none.
    bool fileHasMoved();
    /// What the log holds is never again brought into the file by this connection.
    void keepLogOutOfFile();
    /// From now on each transaction makes sure of the ground first; it lives as long as this.
    void standOn(std::unique_ptr<Ground> ground);
    Ground* ground() { return ground_.get(); }

  private:
    void takeImage();
    struct Prepared {
        std::unique_ptr<SQLite::Statement> statement;
        bool taken = false;
    };
    std::filesystem::path path_;
    std::unique_ptr<SearchTokenizer> tokenizer_; ///< asked until the connection is closed
    SQLite::Database db_;
    std::unordered_map<const char*, Prepared> prepared_;
    std::unique_ptr<Ground> ground_;
};

/// BEGIN IMMEDIATE ... COMMIT; rolled back when left without `commit`.
class Transaction {
  public:
    explicit Transaction(Database& db);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

  private:
    void rollBack();

    Database& db_;
    bool open_ = true;
};

/// What is read in its scope belongs together, whatever others write meanwhile. In a transaction it
/// does anyhow.
class Reading {
  public:
    explicit Reading(Database& db);
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    ~Reading();
    /// Throws when it can't be ended; without it nobody hears of that.
    void end();

  private:
    Database& db_;
    bool own_;
};

/// Room for a commit of many rows: with too little, SQLite writes the same page again and again.
class WideCache {
  public:
    explicit WideCache(Database& db);
    WideCache(const WideCache&) = delete;
    WideCache& operator=(const WideCache&) = delete;
    ~WideCache();

  private:
    Database& db_;
};

/// In its scope a connection waits longer than others do, and looks more often: one that writes
/// all the time leaves the file alone for moments only, and the usual wait sleeps through them.
class Perseverance {
  public:
    explicit Perseverance(Database& db);
    Perseverance(const Perseverance&) = delete;
    Perseverance& operator=(const Perseverance&) = delete;
    ~Perseverance();

  private:
    Database& db_;
};

/// All of file and log of a journal, which need not be one that can be opened. Throws.
std::vector<std::uint8_t> bytesWithLog(const std::filesystem::path& journal);

/// A part of the file can't be read, or contradicts itself.
bool isDamage(const SQLite::Exception& exception);
/// Pages, tables and their indices are as SQLite wrote them; what they say is another question.
/// Reads all of the file.
bool pagesHold(Database& db);
/// The sentence and kind for an exception of SQLite over the journal at `path`.
core::Error explain(const SQLite::Exception& exception, const std::filesystem::path& path);
/// The same for whatever is being handled: for the `catch (...)` at the door of the journal.
core::Error explainThrown(const std::filesystem::path& path);

} // namespace upturn::store
