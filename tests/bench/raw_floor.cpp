// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "raw_floor.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <chrono>

namespace upturn::bench {
namespace {

constexpr const char* tables = R"(
PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
PRAGMA cache_size = -16384;
CREATE TABLE entry (local INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind TEXT, title TEXT,
    text TEXT, happened INTEGER, area TEXT, weight INTEGER);
CREATE INDEX entry_happened ON entry (happened);
CREATE TABLE member (row BLOB, value TEXT, PRIMARY KEY (row, value)) WITHOUT ROWID;
CREATE TABLE answer (local INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, entry BLOB, text TEXT);
CREATE INDEX answer_entry ON answer (entry);
CREATE TABLE lesson (local INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, entry BLOB, text TEXT);
CREATE INDEX lesson_entry ON lesson (entry);
CREATE VIEW document AS SELECT local, title, text,
    (SELECT group_concat(a.text, char(10)) FROM answer a WHERE a.entry = e.id) AS answers,
    (SELECT group_concat(l.text, char(10)) FROM lesson l WHERE l.entry = e.id) AS lessons,
    (SELECT group_concat(m.value, char(10)) FROM member m WHERE m.row = e.id) AS tags
    FROM entry e;
CREATE VIRTUAL TABLE words USING fts5(title, text, answers, lessons, tags, content = 'document',
    content_rowid = 'local', tokenize = 'unicode61 remove_diacritics 2', prefix = '2');
INSERT INTO words (words, rank) VALUES ('hashsize', 67108864);
)";

class Rows {
  public:
    explicit Rows(SQLite::Database& db)
        : entry_(db, "INSERT INTO entry (id, kind, title, text, happened, area, weight) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)")
        , member_(db, "INSERT OR IGNORE INTO member VALUES (?, ?)")
        , answer_(db, "INSERT INTO answer (id, entry, text) VALUES (?, ?, ?)")
        , lesson_(db, "INSERT INTO lesson (id, entry, text) VALUES (?, ?, ?)") {}

    void insert(const core::EntryRecord& record) {
        const core::Entry& entry = record.entry;
        bind(entry_, 1, entry.id);
        entry_.bind(2, std::string(nameOf(entry.kind)));
        entry_.bindNoCopy(3, entry.title.utf8());
        entry_.bindNoCopy(4, entry.text.utf8());
        entry_.bind(5, entry.happened.instant);
        entry_.bindNoCopy(6, entry.area.utf8());
        entry_.bind(7, entry.weight.value_or(0));
        run(entry_);
        for (const core::Text& tag : entry.tags) {
            bind(member_, 1, entry.id);
            member_.bindNoCopy(2, tag.utf8());
            run(member_);
        }
        for (const core::AnswerRecord& answer : record.answers)
            insert(answer_, answer.answer.id, entry.id, answer.answer.text);
    }
    void insert(const core::LessonRecord& record) {
        insert(lesson_, record.lesson.id, record.lesson.from.entry, record.lesson.text);
    }

  private:
    static void bind(SQLite::Statement& statement, int index, const core::Id& id) {
        statement.bindNoCopy(index, id.bytes().data(), static_cast<int>(id.bytes().size()));
    }
    static void run(SQLite::Statement& statement) {
        statement.exec();
        statement.reset();
    }
    static void insert(SQLite::Statement& statement, const core::Id& id, const core::Id& entry,
                       const core::Text& text) {
        bind(statement, 1, id);
        bind(statement, 2, entry);
        statement.bindNoCopy(3, text.utf8());
        run(statement);
    }

    SQLite::Statement entry_;
    SQLite::Statement member_;
    SQLite::Statement answer_;
    SQLite::Statement lesson_;
};

} // namespace

double rawInsertMs(const std::filesystem::path& path, const core::Collection& rows) {
    const auto begin = std::chrono::steady_clock::now();
    SQLite::Database db(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(tables);
    db.exec("BEGIN IMMEDIATE");
    {
        Rows insert(db);
        for (const core::EntryRecord& entry : rows.entries)
            insert.insert(entry);
        for (const core::LessonRecord& lesson : rows.lessons)
            insert.insert(lesson);
    }
    db.exec("INSERT INTO words (words) VALUES ('rebuild')");
    db.exec("COMMIT");
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    return took.count();
}

} // namespace upturn::bench
