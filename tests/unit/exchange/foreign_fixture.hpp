// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Files of other journals, small ones of our own and those of strangers.

#pragma once

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/fixtures.hpp"
#include "support/journal_fixture.hpp"

#include <upturn/exchange/import.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace upturn::test {

inline exchange::ImportWishes inBerlin() {
    exchange::ImportWishes wishes;
    wishes.here = core::momentAt(moment("2026-11-30T21:00:00+01:00").instant, "Europe/Berlin");
    return wishes;
}

struct ForeignFixture {
    TemporaryFolder folder;

    std::filesystem::path put(const std::string& name, const std::string& bytes) {
        const std::filesystem::path path = folder / name;
        std::filesystem::create_directories(path.parent_path());
        writeBytes(path, bytes);
        return path;
    }
    exchange::Import read(const std::string& name, const std::string& bytes) {
        return must(exchange::readImport(put(name, bytes), inBerlin()));
    }
    std::string sentenceFor(const std::string& name, const std::string& bytes) {
        const auto read = exchange::readImport(put(name, bytes), inBerlin());
        return read ? std::string() : read.error().sentence;
    }
};

/// The one entry whose title this is.
inline const core::Entry& titled(const exchange::Import& import, const std::string& title) {
    const auto& entries = import.collection.entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& record) {
        return record.entry.title.utf8() == title;
    });
    INFO(title);
    REQUIRE(found != entries.end());
    return found->entry;
}

/// "2020-08-29 11:11 +02:00 Europe/Berlin", or the day alone.
inline std::string timeOf(const core::Entry& entry) {
    const core::Moment& happened = entry.happened;
    std::string time = core::isoDate(happened.date);
    if (happened.precision == core::Precision::day)
        return time;
    time += ' ' + core::timeOfDay(happened);
    return happened.zone.empty() ? time + ' ' + std::to_string(happened.offset)
                                 : time + ' ' + happened.zone;
}

inline std::vector<std::string> tagsOf(const core::Entry& entry) {
    std::vector<std::string> tags;
    for (const core::Text& tag : entry.tags)
        tags.push_back(tag.utf8());
    return tags;
}

inline std::string originOf(const exchange::Import& import, const core::Entry& entry,
                            const char* field) {
    for (const core::Block& block : import.collection.blocks)
        if (block.kind == core::BlockKind::origin && block.entry == entry.id)
            return block.words(field).utf8();
    return {};
}

inline std::string notesOf(const exchange::Import& import) {
    std::string notes;
    for (const core::Skipped& one : import.collection.skipped)
        notes += one.where + ": " + one.why + '\n';
    return notes;
}

using Words = std::vector<std::string>;

} // namespace upturn::test
