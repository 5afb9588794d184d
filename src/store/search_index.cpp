// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "search_index.hpp"

#include "schema.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <string>

namespace upturn::store {
namespace {

bool partOfDocument(std::string_view entity) {
    return entity == entity::answer || entity == entity::nextStep || entity == entity::lesson ||
           core::shapeNamed(entity) != nullptr;
}

/// While it lives the words of what goes in or out are collected.
class Collecting {
  public:
    Collecting(SearchTokenizer& tokenizer, SearchTokenizer::WordSet& words)
        : tokenizer_(tokenizer) {
        tokenizer_.collectInto(&words);
    }
    Collecting(const Collecting&) = delete;
    Collecting& operator=(const Collecting&) = delete;
    ~Collecting() { tokenizer_.collectInto(nullptr); }

  private:
    SearchTokenizer& tokenizer_;
};

std::string matchOf(const std::string& token) {
    return '"' + token + '"'; // no token of a word holds a quotation mark
}

} // namespace

std::optional<IndexDocument> indexDocumentAt(Database& db, std::int64_t place) {
    const bool lesson = place < firstPlaceOfEntries;
    Query row = lesson ? db.query("SELECT title, text, answers, steps, lessons, tags, names FROM "
                                  "lesson_document WHERE local = ?")
                       : db.query("SELECT title, text, answers, steps, lessons, tags, names FROM "
                                  "entry_document WHERE place = ?");
    if (!row.with(lesson ? place - placeOfLesson(0) : place).next())
        return std::nullopt;
    IndexDocument document{.place = place, .columns = {}};
    for (std::size_t i = 0; i < IndexDocument::columnCount; ++i)
        document.columns[i] = row.text(static_cast<int>(i));
    return document;
}

IndexState indexState(Database& db) {
    Query row = db.query("SELECT mark, reached FROM index_state");
    if (!row.next())
        return {.ours = false, .reached = {}};
    return {.ours = row.text(0) == searchMark(), .reached = row.maybeNumber(1)};
}

void SearchIndex::collect(const Change& change) {
    if (change.entity == entity::entry) {
        touched_.insert(change.row);
        return;
    }
    if (!partOfDocument(change.entity))
        return;
    if (change.entity == entity::lesson)
        touchedLessons_.insert(change.row);
    // As the tables stand, as the change says, and, for a row that is coming back, as it was.
    const bool isNew = ledger_.isNew(change.row);
    std::vector<core::Id> parents;
    if (!isNew)
        parents = projection_.entriesOf({change.entity, change.row});
    if (const core::Id named = idAt(change.value, "entry"); !named.empty())
        parents.push_back(named);
    if (parents.empty() && !isNew)
        parents.push_back(idAt(ledger_.state(change.row).fields, "entry"));
    touched_.insert(parents.begin(), parents.end());
}

std::vector<std::int64_t> SearchIndex::placesOfTouched(bool before) {
    std::vector<std::int64_t> places;
    places.reserve(touched_.size() + touchedLessons_.size());
    for (const core::Id& entry : touched_) {
        if (before && ledger_.isNew(entry))
            continue;
        Query found = db_.query("SELECT place FROM entry WHERE id = ? AND trashed IS NULL");
        if (found.with(entry).next())
            places.push_back(found.number(0));
    }
    for (const core::Id& lesson : touchedLessons_) {
        if (before && ledger_.isNew(lesson))
            continue;
        Query found = db_.query("SELECT local FROM lesson WHERE id = ? AND trashed IS NULL");
        if (found.with(lesson).next())
            places.push_back(placeOfLesson(found.number(0)));
    }
    std::sort(places.begin(), places.end());
    return places;
}

/// Whether the tables of now hold a document; after `state_` was read.
bool SearchIndex::isHeld(std::int64_t place) {
    if (!state_.reached || place >= *state_.reached)
        return true;
    Query row = db_.query("SELECT held FROM index_ahead WHERE place = ?");
    return row.with(place).next() && row.truth(0);
}

void SearchIndex::takeOut(const IndexDocument& document) {
    const auto& [title, text, answers, steps, lessons, tags, names] = document.columns;
    db_.query("INSERT INTO entry_index (entry_index, rowid, title, text, answers, steps, lessons, "
              "tags, names) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(document.place, title, text, answers, steps, lessons, tags, names)
        .run();
    db_.query("INSERT INTO entry_index_near (entry_index_near, rowid, title, text, answers, steps, "
              "lessons, tags, names) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(document.place, title, text, answers, steps, lessons, tags, names)
        .run();
}

void SearchIndex::putIn(const IndexDocument& document) {
    const auto& [title, text, answers, steps, lessons, tags, names] = document.columns;
    db_.query("INSERT INTO entry_index (rowid, title, text, answers, steps, lessons, tags, names) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(document.place, title, text, answers, steps, lessons, tags, names)
        .run();
    db_.query("INSERT INTO entry_index_near (rowid, title, text, answers, steps, lessons, tags, "
              "names) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(document.place, title, text, answers, steps, lessons, tags, names)
        .run();
}

/// The words with parts are those of the documents, no more and no less.
void SearchIndex::settleWords() {
    const auto rowOf = [&](const std::string& word) -> std::optional<std::int64_t> {
        Query found = db_.query("SELECT rowid FROM entry_index_words WHERE entry_index_words MATCH "
                                "?");
        if (!found.with(matchOf('=' + word)).next())
            return std::nullopt;
        return found.number(0);
    };
    const bool any = db_.query("SELECT rowid FROM entry_index_words LIMIT 1").next();
    for (const std::string& word : come_)
        if (!any || !rowOf(word))
            db_.query("INSERT INTO entry_index_words (word) VALUES (?)").with(word).run();
    for (const std::string& word : gone_) {
        if (come_.contains(word))
            continue;
        Query still = db_.query("SELECT 1 FROM entry_index WHERE entry_index MATCH ? LIMIT 1");
        if (still.with(matchOf(word)).next())
            continue;
        if (const auto row = rowOf(word))
            db_.query("DELETE FROM entry_index_words WHERE rowid = ?").with(*row).run();
    }
    come_.clear();
    gone_.clear();
}

void SearchIndex::before(std::span<const Change> changes) {
    touched_.clear();
    touchedLessons_.clear();
    come_.clear();
    gone_.clear();
    if (!indexState(db_).ours)
        startAnew();
    state_ = indexState(db_);
    const core::Id* last = nullptr;
    for (const Change& change : changes) {
        if (last == nullptr || *last != change.row || change.kind == Kind::set)
            collect(change);
        last = &change.row;
    }
    const Collecting words(db_.tokenizer(), gone_);
    for (const std::int64_t place : placesOfTouched(true)) {
        if (isHeld(place))
            if (const auto document = indexDocumentAt(db_, place))
                takeOut(*document);
        if (state_.reached && place < *state_.reached)
            db_.query("INSERT OR REPLACE INTO index_ahead (place, held) VALUES (?, 0)")
                .with(place)
                .run();
    }
}

void SearchIndex::after(std::span<const TouchedRow> rows) {
    projection_.refresh(rows);
    {
        const Collecting words(db_.tokenizer(), come_);
        for (const std::int64_t place : placesOfTouched(false))
            if (const auto document = indexDocumentAt(db_, place)) {
                putIn(*document);
                if (state_.reached && place < *state_.reached)
                    db_.query("INSERT OR REPLACE INTO index_ahead (place, held) VALUES (?, 1)")
                        .with(place)
                        .run();
            }
    }
    settleWords();
    // Every commit leaves one more segment to look into. Four of a size become one, some pages at a
    // time: more than a commit of one entry fills, so that the work does not pile up.
    constexpr int pagesACommit = 24;
    merge(pagesACommit);
    // Who only ever uses the command line comes to the end of it too.
    constexpr std::size_t documentsACommit = 16;
    if (!state_.whole())
        advance(documentsACommit);
    touched_.clear();
    touchedLessons_.clear();
}

/// The index is of other rules: it goes on under another name, and an empty one takes its place.
void SearchIndex::startAnew() {
    Query old = db_.query("SELECT 1 FROM sqlite_schema WHERE name = 'entry_index_old'");
    // One that was only begun is not worth keeping.
    const bool begun = old.next();
    old.again();
    for (const char* part : {"", "_near", "_words"}) {
        const std::string name = std::string("entry_index") + part;
        db_.run(begun ? "DROP TABLE " + name + ";"
                      : "ALTER TABLE " + name + " RENAME TO entry_index_old" + part + ";");
    }
    db_.run("DELETE FROM index_ahead;");
    makeSearchTables(db_);
    db_.query("UPDATE index_state SET reached = ?")
        .with(std::numeric_limits<std::int64_t>::max())
        .run();
}

void SearchIndex::finishAnew() {
    for (const char* part : {"", "_near", "_words"})
        db_.run(std::string("DROP TABLE IF EXISTS entry_index_old") + part + ";");
    db_.run("DELETE FROM index_ahead; UPDATE index_state SET reached = NULL;");
}

bool SearchIndex::advance(std::size_t documents) {
    if (!indexState(db_).ours)
        startAnew();
    const IndexState state = indexState(db_);
    if (!state.reached)
        return false;
    const auto limit = static_cast<std::int64_t>(documents);
    std::vector<std::int64_t> places;
    const auto take = [&](Query rows) {
        while (rows.next())
            places.push_back(rows.number(0));
    };
    {
        Query rows = db_.query("SELECT place FROM entry WHERE place < ? AND trashed IS NULL "
                               "ORDER BY place DESC LIMIT ?");
        rows.with(*state.reached, limit);
        take(std::move(rows));
    }
    if (places.empty()) {
        Query rows = db_.query("SELECT -9223372036854775807 - 1 + local FROM lesson WHERE local < "
                               "? AND trashed IS NULL ORDER BY local DESC LIMIT ?");
        rows.with(std::min(*state.reached, firstPlaceOfEntries) - placeOfLesson(0), limit);
        take(std::move(rows));
    }
    if (places.empty()) {
        finishAnew();
        return false;
    }
    const std::int64_t reached = places.back();
    std::erase_if(places, [&](std::int64_t place) {
        Query ahead = db_.query("SELECT 1 FROM index_ahead WHERE place = ? AND held = 1");
        return ahead.with(place).next();
    });
    fill(std::move(places));
    db_.query("UPDATE index_state SET reached = ?").with(reached).run();
    db_.query("DELETE FROM index_ahead WHERE place >= ?").with(reached).run();
    return true;
}

void SearchIndex::fill(std::vector<std::int64_t> places) {
    std::ranges::sort(places);
    {
        const Collecting words(db_.tokenizer(), come_);
        for (const std::int64_t place : places)
            if (const auto document = indexDocumentAt(db_, place))
                putIn(*document);
    }
    settleWords();
}

bool SearchIndex::merge(int pages) {
    // The FTS5 documentation, 6.8: a merge that found nothing to do changes less than two rows.
    bool merged = false;
    for (const char* sql :
         {"INSERT INTO entry_index (entry_index, rank) VALUES ('merge', ?)",
          "INSERT INTO entry_index_near (entry_index_near, rank) VALUES ('merge', ?)",
          "INSERT INTO entry_index_words (entry_index_words, rank) VALUES ('merge', ?)"}) {
        const std::int64_t before = sqlite3_total_changes64(db_.handle());
        db_.query(sql).with(pages).run();
        merged = merged || sqlite3_total_changes64(db_.handle()) - before >= 2;
    }
    return merged;
}

void SearchIndex::optimize() {
    // Nothing can be taken out of what is of other rules, so it is ended first.
    constexpr std::size_t all = 1'000'000'000;
    while (advance(all)) {
    }
    for (const char* sql :
         {"INSERT INTO entry_index (entry_index) VALUES ('optimize')",
          "INSERT INTO entry_index_near (entry_index_near) VALUES ('optimize')",
          "INSERT INTO entry_index_words (entry_index_words) VALUES ('optimize')"})
        db_.query(sql).run();
}

void SearchIndex::rebuild() {
    std::vector<std::int64_t> places;
    for (const char* sql : {"SELECT -9223372036854775807 - 1 + local FROM lesson WHERE trashed IS "
                            "NULL ORDER BY local",
                            "SELECT place FROM entry WHERE trashed IS NULL ORDER BY place"}) {
        Query rows = db_.query(sql);
        while (rows.next())
            places.push_back(rows.number(0));
    }
    come_.clear();
    gone_.clear();
    fill(std::move(places));
}

} // namespace upturn::store
