// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "search_index.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string>

namespace upturn::store {
namespace {

constexpr int columnCount = 6;

struct Document {
    std::int64_t place = 0;
    std::array<std::string, columnCount> columns;
};

std::optional<Document> documentAt(Database& db, std::int64_t place) {
    Query row = db.query("SELECT title, text, answers, steps, lessons, tags FROM entry_document "
                         "WHERE place = ?");
    if (!row.with(place).next())
        return std::nullopt;
    Document document{.place = place, .columns = {}};
    for (int i = 0; i < columnCount; ++i)
        document.columns[static_cast<std::size_t>(i)] = row.text(i);
    return document;
}

bool partOfDocument(std::string_view entity) {
    return entity == entity::answer || entity == entity::nextStep || entity == entity::lesson ||
           core::shapeNamed(entity) != nullptr;
}

} // namespace

void SearchIndex::collect(const Change& change) {
    if (change.entity == entity::entry) {
        touched_.insert(change.row);
        return;
    }
    if (!partOfDocument(change.entity))
        return;
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
    places.reserve(touched_.size());
    for (const core::Id& entry : touched_) {
        if (before && ledger_.isNew(entry))
            continue;
        Query found = db_.query("SELECT place FROM entry WHERE id = ? AND trashed IS NULL");
        if (found.with(entry).next())
            places.push_back(found.number(0));
    }
    std::sort(places.begin(), places.end());
    return places;
}

void SearchIndex::before(std::span<const Change> changes) {
    touched_.clear();
    const core::Id* last = nullptr;
    for (const Change& change : changes) {
        if (last == nullptr || *last != change.row || change.kind == Kind::set)
            collect(change);
        last = &change.row;
    }
    for (const std::int64_t place : placesOfTouched(true))
        if (const auto document = documentAt(db_, place)) {
            const auto& [title, text, answers, steps, lessons, tags] = document->columns;
            db_.query("INSERT INTO entry_index (entry_index, rowid, title, text, answers, steps, "
                      "lessons, "
                      "tags) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)")
                .with(place, title, text, answers, steps, lessons, tags)
                .run();
        }
}

void SearchIndex::after(std::span<const TouchedRow> rows) {
    projection_.refresh(rows);
    for (const std::int64_t place : placesOfTouched(false))
        if (const auto document = documentAt(db_, place)) {
            const auto& [title, text, answers, steps, lessons, tags] = document->columns;
            db_.query("INSERT INTO entry_index (rowid, title, text, answers, steps, lessons, tags) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?)")
                .with(place, title, text, answers, steps, lessons, tags)
                .run();
        }
    // Every commit leaves one more segment to look into. Four of a size become one, some pages at a
    // time: more than a commit of one entry fills, so that the work does not pile up.
    constexpr int pagesACommit = 24;
    merge(pagesACommit);
    touched_.clear();
}

bool SearchIndex::merge(int pages) {
    // The FTS5 documentation, 6.8: a merge that found nothing to do changes less than two rows.
    const std::int64_t before = sqlite3_total_changes64(db_.handle());
    db_.query("INSERT INTO entry_index (entry_index, rank) VALUES ('merge', ?)").with(pages).run();
    return sqlite3_total_changes64(db_.handle()) - before >= 2;
}

void SearchIndex::optimize() {
    db_.query("INSERT INTO entry_index (entry_index) VALUES ('optimize')").run();
}

void SearchIndex::rebuild() {
    db_.query("INSERT INTO entry_index (entry_index) VALUES ('rebuild')").run();
}

} // namespace upturn::store
