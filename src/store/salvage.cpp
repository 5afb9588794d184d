// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "salvage.hpp"

#include "ground.hpp"
#include "schema.hpp"
#include "shards.hpp"

#include <upturn/core/say.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

/// One table, as it is read from the damaged file and written into the sound one.
struct Table {
    std::string name;
    bool numbered = true; ///< by rowid
    std::string from;     ///< numbered: the number, then the columns, from a number on
    std::string backwards;
    std::string into;
    int columns = 0;
};

/// Those that a journal of ours has, but for the index, which is made from them.
std::vector<Table> tablesOf(Database& sound) {
    std::vector<Table> tables;
    Query names = sound.query("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND "
                              "type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (names.next()) {
        Table table{.name = names.text(0), .numbered = !names.truth(1)};
        std::string list;
        std::string places;
        std::string key;
        Query columns = sound.query("SELECT name, pk FROM pragma_table_info(?)");
        columns.with(table.name);
        for (; columns.next(); ++table.columns) {
            const std::string comma = table.columns == 0 ? "" : ", ";
            const std::string column = '"' + columns.text(0) + '"';
            list += comma + column;
            places += comma + '?';
            if (columns.small(1) == 1)
                key = column;
        }
        if (table.numbered)
            table.from = "SELECT rowid, " + list + " FROM " + table.name +
                         " NOT INDEXED WHERE rowid >= ? ORDER BY rowid";
        else
            table.from = "SELECT 0, " + list + " FROM " + table.name + " ORDER BY " + key;
        table.backwards = table.from + " DESC";
        table.into =
            "INSERT OR IGNORE INTO " + table.name + " (" + list + ") VALUES (" + places + ')';
        tables.push_back(std::move(table));
    }
    return tables;
}

/// A device that no journal has stands for the tables.
constexpr const char* noteUnwhole = "INSERT INTO lost (device, first, last) VALUES (0, 0, 0);";

class Salvage {
  public:
    Salvage(Database& from, Database& into)
        : from_(from)
        , into_(into) {}

    /// The names of tables of which something was lost. Of `only` these, where any are given.
    std::set<std::string> run(const std::set<std::string>& only = {}) {
        Transaction transaction(into_);
        std::set<std::string> unreadable;
        for (const Table& table : tablesOf(into_)) {
            if (!only.empty() && !only.contains(table.name))
                continue;
            lost_ = false;
            if (table.numbered)
                takeNumbered(table);
            else
                takeFromBothEnds(table);
            if (lost_)
                unreadable.insert(table.name);
        }
        transaction.commit();
        return unreadable;
    }

  private:
    /// Hands over rows up to the end, or up to damage. Answers with the last one's number then.
    bool take(const Table& table, Query& rows, std::int64_t& last) {
        Query write = into_.built(table.into);
        try {
            while (rows.next()) {
                // A damaged number may be far ahead of those that follow, which are whole.
                last = table.numbered ? std::max(last, rows.number(0)) : rows.number(0);
                put(table, rows, write);
            }
            return true;
        } catch (const SQLite::Exception& exception) {
            if (!isDamage(exception))
                throw;
            lost_ = true;
            return false;
        }
    }

    /// A row whose values the table does not take is damaged as well.
    void put(const Table& table, const Query& row, Query& write) {
        try {
            for (int column = 1; column <= table.columns; ++column)
                write.bindFrom(column, row, column);
            write.run();
            write.again();
            // What it has in common with another row only one of them can have.
            lost_ = lost_ || sqlite3_changes(into_.handle()) == 0;
        } catch (const SQLite::Exception& exception) {
            write.again();
            if (!isDamage(exception))
                throw;
            lost_ = true;
        }
    }

    void takeNumbered(const Table& table) {
        constexpr int mostInVain = 10'000;
        std::optional<std::int64_t> next = 0;
        for (int inVain = 0; next && inVain < mostInVain; ++inVain) {
            const std::int64_t first = *next;
            Query rows = from_.built(table.from);
            rows.with(first);
            std::int64_t last = first - 1;
            if (take(table, rows, last))
                return;
            if (last >= first)
                inVain = 0;
            next = readableAfter(table, std::max(last, first));
        }
    }

    /// A key does not say what comes after a damaged page; coming from the other end does.
    void takeFromBothEnds(const Table& table) {
        std::int64_t none = 0;
        Query forwards = from_.built(table.from);
        if (take(table, forwards, none))
            return;
        Query backwards = from_.built(table.backwards);
        take(table, backwards, none);
    }

    bool readable(const Table& table, std::int64_t number) {
        try {
            from_.built(table.from).with(number).next();
            return true;
        } catch (const SQLite::Exception& exception) {
            if (!isDamage(exception))
                throw;
            return false;
        }
    }

    /// The first number behind a damaged page, whose last readable neighbour is `last`: in ever
    /// longer steps beyond it, and back in ever shorter ones.
    std::optional<std::int64_t> readableAfter(const Table& table, std::int64_t last) {
        constexpr std::int64_t farthest = std::int64_t{1} << 40U;
        std::int64_t bad = last;
        std::int64_t good = last + 1;
        while (!readable(table, good)) {
            if (good - last > farthest)
                return std::nullopt;
            bad = good;
            good = last + 2 * (good - last);
        }
        while (good - bad > 1) {
            const std::int64_t middle = bad + (good - bad) / 2;
            (readable(table, middle) ? good : bad) = middle;
        }
        return good;
    }

    Database& from_;
    Database& into_;
    bool lost_ = false; ///< something of the table that is under way
};

} // namespace

Unreadable writeAnewWhatCanBeRead(Journal::Inside& inside) {
    Database& db = inside.db;
    const bool same = db.ground() == nullptr || db.ground()->isSame();
    Database sound(db.path(), Database::Mode::memory);
    sound.run("PRAGMA page_size = " + std::to_string(db.number("PRAGMA page_size")) + ';');
    sound.run("PRAGMA application_id = " + std::to_string(applicationId) + ';');
    makeRecord(sound);
    makeProjections(sound);
    sound.run("PRAGMA user_version = " + std::to_string(schemaVersion) + ';');
    Unreadable found;
    // All of it while nobody else can write: were it read before, another program that writes all
    // the time would make it be read again for ever. To read takes another connection, since this
    // one holds its place in the file for what is written.
    db.copyFrom(sound.handle(), [&] {
        if (!same || db.fileHasMoved())
            refuse(Fault::moved, say("Another file was put in the place of the journal %1 while it "
                                     "was being repaired. Nothing was changed.",
                                     {db.path().string()}));
        Database damaged(db.path(), Database::Mode::read);
        const Reading together(damaged);
        std::set<std::string> unreadable = Salvage(damaged, sound).run();
        // A page that names others may be lost, and they are not; and by a number that is wrong
        // SQLite passes over whole rows without a word.
        const std::vector<std::uint8_t> bytes = bytesWithLog(db.path());
        takeRowsFromPages(sound, bytes, unreadable.empty());
        takeRowsOfChangedShape(sound, bytes);
        if (sound.number("SELECT count(*) FROM journal") == 0)
            refuse(Fault::damaged,
                   say("Of the journal %1 the part that names it can't be read, so it "
                       "can't be repaired. It was not changed. Put a backup in its "
                       "place.",
                       {db.path().string()}));
        for (const char* record : {"journal", "device", "step", "operation", "lost"})
            unreadable.erase(record);
        found.drafts = unreadable.erase("draft") > 0;
        if (!unreadable.empty())
            sound.run(noteUnwhole);
        sound.run("UPDATE journal SET follows = generation, generation = random()");
    });
    db.standOn(std::make_unique<Ground>(db));
    return found;
}

std::vector<std::uint8_t> recordOfNewer(const std::filesystem::path& path) {
    Database newer(path, Database::Mode::image);
    Database sound(path, Database::Mode::memory);
    sound.run("PRAGMA page_size = 4096;");
    sound.run("PRAGMA application_id = " + std::to_string(applicationId) + ';');
    makeRecord(sound);
    makeProjections(sound);
    sound.run("PRAGMA user_version = " + std::to_string(schemaVersion) + ';');
    if (!Salvage(newer, sound).run({"journal", "device", "step", "operation", "draft"}).empty())
        throw SQLite::Exception("record", SQLITE_CORRUPT);
    const std::string bytes = sound.bytesForLog();
    return {bytes.begin(), bytes.end()};
}

void noteTablesUnwhole(Database& db) {
    db.run(noteUnwhole);
}

bool tablesAreWhole(Database& db) {
    return db.number("SELECT count(*) FROM lost WHERE device = 0") == 0;
}

void noteTablesWhole(Database& db) {
    db.run("DELETE FROM lost WHERE device = 0;");
}

namespace {

/// The columns of a table, and whether they may be empty.
struct TableColumn {
    std::string name;
    std::string type;
    bool needed = false;
};

std::vector<TableColumn> columnsOf(Database& db, const std::string& table) {
    std::vector<TableColumn> columns;
    Query rows = db.query("SELECT name, type, \"notnull\" FROM pragma_table_info(?)");
    rows.with(table);
    while (rows.next())
        columns.push_back({rows.text(0), rows.text(1), rows.truth(2)});
    return columns;
}

} // namespace

namespace {

/// Of a row of this table, in SQL; the words are looked at by `isText`.
std::string numbersNobodyWrote(const std::vector<TableColumn>& columns) {
    static const std::set<std::string> times{"happened", "written", "at", "created", "kept"};
    std::set<std::string> names;
    for (const TableColumn& column : columns)
        names.insert(column.name);
    std::string any = "0";
    for (const TableColumn& column : columns) {
        const std::string name = '"' + column.name + '"';
        if (column.type == "BLOB" && column.name != "id")
            any += " OR " + name + " IN (zeroblob(16), x'" + std::string(32, 'f') + "')";
        if (!times.contains(column.name))
            continue;
        any += " OR " + name + " IN (0, -1) OR " + name +
               " NOT BETWEEN -62135596800000 AND 253402300799999";
        // Wherever on Earth, and if only the day was said.
        if (names.contains(column.name + "_day"))
            any += " OR abs(" + column.name + "_day - " + column.name + " / 86400000) > 3";
    }
    return any;
}

bool isText(std::string_view bytes) {
    return bytes.find('\0') == std::string_view::npos && core::Text::from(bytes).has_value();
}

bool wordsAreText(const Query& row, int from) {
    for (int column = from; column < row.columns(); ++column)
        if (!row.null(column) && !isText(row.text(column)))
            return false;
    return true;
}

} // namespace

std::vector<UnwrittenRow> unwrittenRows(Database& db) {
    std::vector<UnwrittenRow> found;
    for (const char* table : {"entry", "rating", "answer", "encounter", "next_step", "lesson",
                              "review", "block", "setting"}) {
        const std::vector<TableColumn> columns = columnsOf(db, table);
        std::string sql = "SELECT local, id, " + numbersNobodyWrote(columns);
        for (const TableColumn& column : columns)
            if (column.type == "TEXT")
                sql += ", \"" + column.name + '"';
        Query rows = db.built(sql + " FROM " + table);
        while (rows.next())
            if (rows.truth(2) || !wordsAreText(rows, 3))
                found.push_back({table, rows.number(0), rows.id(1)});
    }
    return found;
}

bool removeUnwrittenMembers(Database& db) {
    bool any = false;
    for (const auto& [of, table] : {std::pair("row", "member"), std::pair("entry", "attachment")}) {
        std::vector<std::array<std::vector<std::uint8_t>, 3>> keys;
        const std::string third = table == std::string("member") ? "value" : "sha256";
        {
            Query rows =
                db.built(std::string("SELECT ") + of + ", name, " + third + ", " + of +
                         " IN (zeroblob(16), x'" + std::string(32, 'f') + "') FROM " + table);
            while (rows.next())
                if (rows.truth(3) || !isText(rows.text(1)) || !isText(rows.text(2)))
                    keys.push_back({rows.bytes(0), rows.bytes(1), rows.bytes(2)});
        }
        for (const auto& key : keys)
            db.built(std::string("DELETE FROM ") + table + " WHERE " + of +
                     " = ? AND CAST(name AS BLOB) = ? AND CAST(" + third + " AS BLOB) = ?")
                .with(key[0], key[1], key[2])
                .run();
        any = any || !keys.empty();
    }
    return any;
}

std::set<core::Id> addBareOwners(Database& shown) {
    struct Owners {
        const char* table;
        const char* missing;
    };
    constexpr std::array<Owners, 2> all{
        {{"lesson", "SELECT DISTINCT lesson FROM review WHERE lesson NOT IN (SELECT id FROM "
                    "lesson)"},
         {"entry", "SELECT entry FROM (SELECT entry FROM answer UNION SELECT entry FROM next_step "
                   "UNION SELECT entry FROM rating UNION SELECT entry FROM encounter) WHERE entry "
                   "NOT IN (SELECT id FROM entry)"}}};
    std::set<core::Id> bare;
    std::int64_t place = std::numeric_limits<std::int64_t>::min();
    for (const Owners& owners : all) {
        std::vector<core::Id> ids;
        {
            Query rows = shown.query(owners.missing);
            while (rows.next())
                if (!rows.id(0).empty())
                    ids.push_back(rows.id(0));
        }
        std::string columns = "id";
        std::string values = "?1";
        for (const TableColumn& column : columnsOf(shown, owners.table)) {
            if (!column.needed || column.name == "id" || column.name == "local")
                continue;
            columns += ", " + column.name;
            values += column.name == "place" ? ", ?2" : column.type == "TEXT" ? ", ''" : ", 0";
        }
        const std::string into = std::string("INSERT OR IGNORE INTO ") + owners.table + " (" +
                                 columns + ") VALUES (" + values + ')';
        for (const core::Id& id : ids) {
            Query write = shown.built(into);
            write.bind(1, id);
            if (owners.table == std::string("entry"))
                write.bind(2, place++);
            write.run();
            bare.insert(id);
        }
    }
    return bare;
}

void addMissingRows(Database& recorded, Database& shown,
                    const std::function<bool(const core::Id&)>& leftOut) {
    for (const char* name : {"entry", "lesson"}) {
        std::string columns;
        std::string places;
        std::string values;
        Query known = shown.query("SELECT name FROM pragma_table_info(?) WHERE name <> 'local'");
        known.with(name);
        int count = 0;
        for (; known.next(); ++count) {
            const std::string comma = count == 0 ? "" : ", ";
            const std::string column = known.text(0);
            columns += comma + column;
            places += comma + '?';
            // Out of the way of all others: it is made anew from the record soon.
            values += comma + (column == "place" ? "local - (1 << 62)" : column);
        }
        Query rows = recorded.built("SELECT " + values + " FROM " + name);
        Query write = shown.built(std::string("INSERT OR IGNORE INTO ") + name + " (" + columns +
                                  ") VALUES (" + places + ')');
        while (rows.next()) {
            if (leftOut(rows.id(0)))
                continue;
            for (int column = 0; column < count; ++column)
                write.bindFrom(column + 1, rows, column);
            write.run();
            write.again();
        }
    }
}

} // namespace upturn::store
