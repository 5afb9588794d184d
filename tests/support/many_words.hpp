// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Imports so large that the search index needs a segment for each, and how many it has.

#pragma once

#include <upturn/core/collection.hpp>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <string>

namespace upturn::test {

/// 30,000 words that no other import has.
inline core::Collection manyWords(int import) {
    core::Collection collection;
    for (int i = 0; i < 100; ++i) {
        std::string words;
        for (int word = 0; word < 300; ++word)
            words += "word" + std::to_string((import * 100 + i) * 300 + word) + ' ';
        core::EntryRecord record;
        record.entry.text = *core::Text::from(words);
        record.entry.happened = record.entry.written = core::momentAt(0, "UTC", 0);
        record.entry.source =
            core::Source{"test", std::to_string(import) + '-' + std::to_string(i)};
        collection.entries.push_back(record);
    }
    return collection;
}

inline int segmentsOf(const std::filesystem::path& path) {
    const SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
    SQLite::Statement count(db, "SELECT count(DISTINCT segid) FROM entry_index_idx");
    count.executeStep();
    return count.getColumn(0).getInt();
}

} // namespace upturn::test
