// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "salvage.hpp"

#include "ground.hpp"
#include "schema.hpp"

#include <upturn/core/say.hpp>

#include <SQLiteCpp/Exception.h>

#include <algorithm>
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

    /// The names of tables of which something was lost.
    std::set<std::string> run() {
        Transaction transaction(into_);
        std::set<std::string> unreadable;
        for (const Table& table : tablesOf(into_)) {
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
                // A damaged page may count backwards.
                if (table.numbered && rows.number(0) <= last)
                    continue;
                last = rows.number(0);
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
    // What others commit can only be told by a connection that writes nothing itself.
    Database watch(db.path(), Database::Mode::read);
    const std::int64_t before = watch.number("PRAGMA data_version");
    const bool same = db.ground() == nullptr || db.ground()->isSame();

    Database sound(db.path(), Database::Mode::memory);
    sound.run("PRAGMA page_size = " + std::to_string(db.number("PRAGMA page_size")) + ';');
    sound.run("PRAGMA application_id = " + std::to_string(applicationId) + ';');
    makeRecord(sound);
    makeProjections(sound);
    sound.run("PRAGMA user_version = " + std::to_string(schemaVersion) + ';');
    std::set<std::string> unreadable;
    {
        const Reading together(db);
        unreadable = Salvage(db, sound).run();
    }
    if (sound.number("SELECT count(*) FROM journal") == 0)
        refuse(Fault::damaged, say("Of the journal %1 the part that names it can't be read, so it "
                                   "can't be repaired. It was not changed. Put a backup in its "
                                   "place.",
                                   {db.path().string()}));
    for (const char* record : {"journal", "device", "step", "operation", "lost"})
        unreadable.erase(record);
    const Unreadable found{.drafts = unreadable.erase("draft") > 0};
    if (!unreadable.empty())
        sound.run(noteUnwhole);
    sound.run("UPDATE journal SET follows = generation, generation = random()");
    db.copyFrom(sound.handle(), [&] {
        if (!same || db.fileHasMoved() || watch.number("PRAGMA data_version") != before)
            refuse(Fault::busy, say("Another program wrote into the journal %1 while it was being "
                                    "repaired. Nothing was changed; try again.",
                                    {db.path().string()}));
    });
    db.standOn(std::make_unique<Ground>(db));
    return found;
}

bool tablesAreWhole(Database& db) {
    return db.number("SELECT count(*) FROM lost WHERE device = 0") == 0;
}

void noteTablesWhole(Database& db) {
    db.run("DELETE FROM lost WHERE device = 0;");
}

void addMissingRows(Database& recorded, Database& shown) {
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
            for (int column = 0; column < count; ++column)
                write.bindFrom(column + 1, rows, column);
            write.run();
            write.again();
        }
    }
}

} // namespace upturn::store
