// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "schema.hpp"

#include "search_tokenizer.hpp"
#include "sql.hpp"

#include <upturn/core/block.hpp>
#include <upturn/core/say.hpp>
#include <upturn/store/act.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <set>
#include <sstream>
#include <string_view>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

[[noreturn]] void cantMake(const std::filesystem::path& path, const std::string& reason) {
    refuse(Fault::failed,
           say("A new journal can't be made at %1: %2 Choose another place with --journal, "
               "or mend that folder.",
               {path.string(), reason}));
}

/// A list as a table with a column for each field, for people with a SQL prompt.
std::string viewOf(const core::BlockShape& shape) {
    std::string sql =
        "CREATE VIEW \"" + std::string(shape.list) + "\" AS SELECT id, entry, at, closed";
    for (const core::Field& field : shape.fields)
        sql +=
            ", fields ->> '" + std::string(field.name) + "' AS \"" + std::string(field.name) + '"';
    return sql + " FROM block WHERE trashed IS NULL AND list = '" + std::string(shape.name) + "';";
}

} // namespace

void makeJournal(const std::filesystem::path& path, const core::Clock& clock,
                 core::Randomness& randomness) {
    if (const auto folder = system::provideFolder(path.parent_path()); !folder)
        cantMake(path, folder.error().sentence);
    Database db(path, Database::Mode::memory);
    db.run("PRAGMA page_size = 4096;");
    db.run("PRAGMA application_id = " + std::to_string(applicationId) + ";");
    Transaction transaction(db);
    makeRecord(db);
    makeProjections(db);
    db.query("INSERT INTO journal (one, id, created, stamp) VALUES (1, ?, ?, 0)")
        .with(core::Id::fresh(randomness), clock.now().instant)
        .run();
    db.run("PRAGMA user_version = " + std::to_string(schemaVersion) + ";");
    transaction.commit();
    // Under its name only when it is whole; where a journal is by now, that one stays.
    system::DurableFile file(path.parent_path());
    if (const auto written = file.write(db.bytesForLog()); !written)
        cantMake(path, written.error().sentence);
    if (const auto placed = file.putWhereNothingIs(path); !placed)
        cantMake(path, placed.error().sentence);
}

namespace {

bool oneBitApart(std::int64_t a, std::int64_t b) {
    return std::has_single_bit(static_cast<std::uint32_t>(a) ^ static_cast<std::uint32_t>(b));
}

[[noreturn]] void headIsDamaged(const std::string& where) {
    refuse(Fault::damaged,
           say("The beginning of the journal %1 was changed on disk: it does not say any more what "
               "it is. The journal was not changed. \u201cupturn-cli verify --repair\u201d mends "
               "it, after a copy.",
               {where}));
}

/// A line for each table and index, and for each column. Of a table a text may differ, since SQLite
/// changes it when a column is added; one that acts by a module is not asked for its columns, which
/// would read its pages.
std::multiset<std::string> describe(Database& db) {
    std::multiset<std::string> lines;
    Query tables = db.query(
        "SELECT name, type || ' ' || name || ' ' || tbl_name || ' ' || CASE WHEN type = 'table' "
        "AND "
        "sql NOT LIKE 'CREATE VIRTUAL%' THEN (sql LIKE '%STRICT%') || (sql LIKE '%WITHOUT ROWID%') "
        "ELSE coalesce(sql, '') END, type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' FROM "
        "sqlite_schema WHERE type IN ('table', 'index')");
    while (tables.next()) {
        lines.insert(tables.text(1));
        if (!tables.truth(2))
            continue;
        Query columns =
            db.query("SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || pk || ' ' || "
                     "coalesce(dflt_value, '') FROM pragma_table_info(?)");
        columns.with(tables.text(0));
        while (columns.next())
            lines.insert(tables.text(0) + ' ' + columns.text(0));
    }
    return lines;
}

} // namespace

bool tablesAreOurs(Database& db) {
    static const std::multiset<std::string> ours = [] {
        Database sound(":memory:", Database::Mode::memory);
        makeRecord(sound);
        makeProjections(sound);
        return describe(sound);
    }();
    const std::multiset<std::string> here = describe(db);
    // What somebody put in beside them is another matter (checkSchema).
    return std::ranges::includes(here, ours);
}

bool isNewer(Database& db) {
    return db.number("PRAGMA application_id") == applicationId &&
           db.number("PRAGMA user_version") > schemaVersion;
}

void checkIdentity(Database& db) {
    const std::string where = db.path().string();
    const std::int64_t application = db.number("PRAGMA application_id");
    if (application != applicationId && oneBitApart(application, applicationId))
        headIsDamaged(where);
    if (application != applicationId)
        refuse(Fault::failed,
               say("%1 is a database of another program, not an Upturn journal. It was not "
                   "changed. Choose another file with --journal.",
                   {where}));
    const std::int64_t version = db.number("PRAGMA user_version");
    if (version > schemaVersion && oneBitApart(version, schemaVersion) && tablesAreOurs(db))
        headIsDamaged(where);
    if (version > schemaVersion)
        refuse(Fault::newer,
               say("%1 was written by a newer Upturn (journal format %2, this one reads up to "
                   "%3). It was not changed. Install the newer Upturn to open it.",
                   {where, std::to_string(version), std::to_string(schemaVersion)}));
    if (version < 1)
        headIsDamaged(where);
}

namespace {

/// What stands in the scripts of a journal: names of tables and indices, and views as SQLite keeps
/// them. A table or an index by itself does nothing, so their texts are not compared: SQLite
/// changes them when a column is added.
struct OurSchema {
    std::set<std::string, std::less<>> names;
    std::map<std::string, std::string, std::less<>> views;
};

void take(OurSchema& into, std::string_view script) {
    constexpr std::string_view create = "CREATE ";
    for (std::size_t at = script.find(create); at != std::string_view::npos;
         at = script.find(create, at + 1)) {
        if (at > 0 && script[at - 1] != '\n')
            continue;
        // CREATE [VIRTUAL|UNIQUE] TABLE|INDEX|VIEW name
        std::istringstream words(std::string(script.substr(at, 200)));
        std::string word;
        bool view = false;
        while (words >> word && word != "TABLE" && word != "INDEX" && word != "VIEW") {
        }
        view = word == "VIEW";
        words >> word;
        const std::string name = word.substr(0, word.find('('));
        if (view)
            into.views[name] = script.substr(at, script.find(';', at) - at);
        else
            into.names.insert(name);
    }
}

const OurSchema& ourSchema() {
    static const OurSchema ours = [] {
        OurSchema all;
        for (const char* script : {sql::journal, sql::generations, sql::projections, sql::search})
            take(all, script);
        for (const core::BlockShape& shape : core::blockShapes()) {
            std::string view = viewOf(shape);
            view.pop_back(); // the semicolon
            all.views[std::string(shape.list)] = view;
        }
        return all;
    }();
    return ours;
}

/// What SQLite makes by itself.
bool isOfSqlite(const std::string& name) {
    return name.starts_with("sqlite_") || name.starts_with("entry_index_");
}

bool isOurs(const std::string& type, const std::string& name, bool older) {
    if (type == "view") // with another text it is made anew: isOlder
        return ourSchema().views.contains(name);
    // Tables of older formats had other names too, and none acts.
    return type != "trigger" && (older || isOfSqlite(name) || ourSchema().names.contains(name));
}

/// One of ours has this name but for some letters, and is not there under its own.
bool isOursChanged(Database& db, const std::string& name) {
    return std::ranges::any_of(ourSchema().names, [&](const std::string& known) {
        if (known.size() != name.size())
            return false;
        std::size_t other = 0;
        for (std::size_t i = 0; i < name.size(); ++i)
            other += name[i] != known[i] ? 1 : 0;
        constexpr std::size_t few = 2;
        if (other > few)
            return false;
        Query there = db.query("SELECT 1 FROM sqlite_schema WHERE name = ?");
        return !there.with(known).next();
    });
}

} // namespace

void checkSchema(Database& db) {
    const bool older = db.number("PRAGMA user_version") < schemaVersion;
    Query rows = db.query("SELECT type, name FROM sqlite_schema");
    while (rows.next()) {
        const std::string type = rows.text(0);
        const std::string name = rows.text(1);
        if (isOurs(type, name, older))
            continue;
        if (isOursChanged(db, name))
            refuse(Fault::damaged,
                   say("What the journal %1 says of its own tables was changed on disk "
                       "(\u201c%2\u201d). It was not changed. \u201cupturn-cli verify "
                       "--repair\u201d mends it, after a copy.",
                       {db.path().string(), name}));
        refuse(Fault::damaged,
               say("Somebody put the %1 \u201c%2\u201d into the journal %3. What it would do "
                   "nobody knows, so the journal was not used and not changed. Put a backup in "
                   "its place, or take the %1 out with sqlite3.",
                   {type, name, db.path().string()}));
    }
}

bool isOlder(Database& db) {
    if (db.number("PRAGMA user_version") < schemaVersion)
        return true;
    std::size_t same = 0;
    Query rows = db.query("SELECT name, sql FROM sqlite_schema WHERE type = 'view'");
    while (rows.next()) {
        const auto known = ourSchema().views.find(rows.text(0));
        same += known != ourSchema().views.end() && known->second == rows.text(1) ? 1 : 0;
    }
    return same != ourSchema().views.size();
}

void makeRecord(Database& db) {
    db.run(sql::journal);
    db.run(sql::generations);
}

namespace {

/// Until format 4 its words were all that a step was told by.
void tellActsOfSteps(Database& db) {
    for (const char* column : {"type TEXT", "run BLOB", "device INTEGER", "entry BLOB", "row BLOB"})
        db.run(std::string("ALTER TABLE step ADD COLUMN ") + column + ";");
    for (const ActName& act : actNames())
        if (act.type != ActType::editText)
            db.query("UPDATE step SET type = ? WHERE name = ?").with(act.name, act.words).run();
    // Those of one text have a chain.
    db.query("UPDATE step SET type = ? WHERE name = ? AND chain IS NOT NULL")
        .with(nameOf(ActType::editText), wordsOf(ActType::editText))
        .run();
    db.run("UPDATE step SET device = (SELECT device FROM operation WHERE local = step.first);");
}

} // namespace

void bringRecordUpToDate(Database& db) {
    constexpr std::int64_t withGenerationsAndActs = 4;
    if (db.number("PRAGMA user_version") >= withGenerationsAndActs || tablesAreOurs(db))
        return;
    tellActsOfSteps(db);
    db.run(sql::generations);
}

void makeProjections(Database& db) {
    db.run(sql::projections);
    for (const core::BlockShape& shape : core::blockShapes())
        db.run(viewOf(shape));
    makeSearchTables(db);
}

void makeSearchTables(Database& db) {
    db.run(sql::search);
    db.query("INSERT OR REPLACE INTO index_state (one, mark, reached) VALUES (1, ?, NULL)")
        .with(searchMark())
        .run();
}

void makeViewsAnew(Database& db) {
    for (const auto& [name, text] : ourSchema().views) {
        db.run("DROP VIEW IF EXISTS \"" + name + "\";");
        db.run(text + ';');
    }
}

void dropProjections(Database& db) {
    for (const char* table : {"entry_index", "entry_index_near", "entry_index_words",
                              "entry_index_old", "entry_index_old_near", "entry_index_old_words"})
        db.run(std::string("DROP TABLE IF EXISTS ") + table + ";");
    db.run("DROP VIEW IF EXISTS index_document; DROP VIEW IF EXISTS entry_document; "
           "DROP VIEW IF EXISTS lesson_document;");
    for (const core::BlockShape& shape : core::blockShapes())
        db.run("DROP VIEW IF EXISTS \"" + std::string(shape.list) + "\";");
    for (const char* table :
         {"entry", "member", "attachment", "rating", "answer", "encounter", "next_step", "lesson",
          "review", "block", "setting", "index_state", "index_ahead"})
        db.run(std::string("DROP TABLE IF EXISTS ") + table + ";");
}

} // namespace upturn::store
