// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Pages and sectors that a disk lost, several at once: what still stands somewhere comes back.

#include "support/files.hpp"
#include "support/journal_fixture.hpp"

#include <SQLiteCpp/Database.h>

#include <cstdlib>
#include <map>
#include <random>
#include <set>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr std::size_t pageSize = 4096;
constexpr std::size_t sectorSize = 512;

bool nightly() {
    return std::getenv("UPTURN_NIGHTLY") != nullptr;
}

/// A journal over many pages, every sentence of which is in it once as it was said and once as it
/// is shown.
struct ManyPages : JournalFixture {
    ManyPages() {
        for (int i = 0; i < 50; ++i) {
            entries.push_back(add(sentence("Entry", i)));
            must(journal->answer(entries.back(), {.id = "q", .text = text("What?")},
                                 text(sentence("Answer", i))));
            if (i % 3 == 0)
                must(journal->edit(entries.back(), {.tags = {{text("work")}, {}}}));
            if (i % 5 == 0)
                must(journal->rate(entries.back(), 1 + i % 4));
            pass(std::chrono::minutes(7));
        }
        must(journal->remove(entries[7]));
        journal.reset();
        whole = bytesOf(path);
    }
    static std::string sentence(const char* of, int number) {
        return std::string(of) + ' ' + std::to_string(number) + '.' + std::string(90, 'x') + '.';
    }
    /// Of all the sentences those that stand in these bytes.
    static std::set<std::string> standingIn(const std::string& bytes) {
        std::set<std::string> found;
        for (int i = 0; i < 50; ++i)
            for (const char* of : {"Entry", "Answer"})
                if (bytes.find(sentence(of, i)) != std::string::npos)
                    found.insert(sentence(of, i));
        return found;
    }
    void write(const std::string& bytes) {
        writeBytes(path, bytes);
        for (const char* tail : {"-wal", "-shm"})
            std::filesystem::remove(path.string() + tail);
    }
    void removeCopies() {
        std::vector<std::filesystem::path> copies;
        for (const auto& file : std::filesystem::directory_iterator(folder.path()))
            if (file.path().filename().string().find(" before ") != std::string::npos)
                copies.push_back(file.path());
        for (const auto& copy : copies)
            std::filesystem::remove(copy);
    }
    /// As the command does it; false when nothing of a journal was found in the file.
    bool repairs() {
        auto opened = Journal::open(path, options());
        if (!opened) {
            CHECK(opened.error().fault == Fault::damaged);
            const auto copy = Journal::makeAnewFromPages(path, options());
            if (!copy) {
                CHECK_THAT(copy.error().sentence, ContainsSubstring("backup"));
                return false;
            }
            CHECK(*copy);
            opened = Journal::open(path, options());
        }
        journal = must(std::move(opened));
        must(journal->verify(true));
        for (const Finding& finding : must(journal->verify(false))) {
            CAPTURE(finding.what);
            CHECK(finding.givenUp);
            CHECK_FALSE(finding.fate.empty());
        }
        return true;
    }
    std::set<std::string> shown() {
        std::set<std::string> words;
        const auto take = [&](const Entry& entry) {
            words.insert(entry.text.utf8());
            for (const Answer& answer : must(journal->answers(entry.id)))
                words.insert(answer.text.utf8());
        };
        for (const Found& found : must(journal->entries({.limit = 1000})))
            take(found.entry);
        for (const Entry& entry : must(journal->trash()))
            take(entry);
        for (const Answer& answer : must(journal->trashedAnswers()))
            words.insert(answer.text.utf8());
        return words;
    }
    void requireEverythingLeft(const std::string& bytes) {
        write(bytes);
        if (!repairs()) {
            CHECK(bytes.find("Entry 1") == std::string::npos);
            return;
        }
        const std::set<std::string> here = shown();
        for (const std::string& words : standingIn(bytes)) {
            CAPTURE(words);
            CHECK(here.contains(words));
        }
        for (const std::string& words : here)
            CHECK(words.find('\0') == std::string::npos);
        journal.reset();
        removeCopies();
    }
    std::vector<Id> entries;
    std::string whole;
};

void zero(std::string& bytes, std::size_t from, std::size_t count) {
    bytes.replace(from, count, count, '\0');
}

} // namespace

TEST_CASE_METHOD(ManyPages, "Whichever two pages are gone, what stands on the others comes back") {
    std::mt19937 dice(150);
    const std::size_t pages = whole.size() / pageSize;
    for (int round = 0; round < (nightly() ? 600 : 40); ++round) {
        std::string bytes = whole;
        const std::size_t first = dice() % pages;
        const std::size_t second = dice() % pages;
        CAPTURE(round, first, second);
        zero(bytes, first * pageSize, pageSize);
        zero(bytes, second * pageSize, pageSize);
        requireEverythingLeft(bytes);
    }
}

TEST_CASE_METHOD(ManyPages,
                 "Whichever page is gone beside one of the schema, the rest comes back") {
    const std::size_t pages = whole.size() / pageSize;
    std::vector<std::size_t> schema;
    for (std::size_t page = 0; page < pages; ++page)
        if (whole.substr(page * pageSize, pageSize).find("CREATE ") != std::string::npos)
            schema.push_back(page);
    REQUIRE(schema.size() > 1);
    std::mt19937 dice(151);
    for (const std::size_t one : schema) {
        for (int round = 0; round < (nightly() ? 60 : 3); ++round) {
            std::string bytes = whole;
            const std::size_t other = round == 0 ? one : dice() % pages;
            CAPTURE(one, other);
            zero(bytes, one * pageSize, pageSize);
            zero(bytes, other * pageSize, pageSize);
            requireEverythingLeft(bytes);
        }
    }
}

TEST_CASE_METHOD(ManyPages, "Zeroed sectors are taken for nobody's words") {
    std::mt19937 dice(152);
    const std::size_t sectors = whole.size() / sectorSize;
    for (int round = 0; round < (nightly() ? 600 : 40); ++round) {
        std::string bytes = whole;
        const std::size_t first = dice() % sectors;
        const std::size_t second = dice() % sectors;
        CAPTURE(round, first, second);
        zero(bytes, first * sectorSize, sectorSize);
        zero(bytes, second * sectorSize, sectorSize);
        write(bytes);
        if (!repairs())
            continue;
        // What a sector took of a row may be what says whose the words are; none is another one's.
        for (const std::string& words : shown()) {
            CAPTURE(words);
            CHECK(words.find('\0') == std::string::npos);
            CHECK((words.empty() || standingIn(words).size() == 1));
        }
        for (const Found& found : must(journal->entries({.limit = 1000}))) {
            CAPTURE(found.entry.text.utf8());
            if (found.entry.title.empty())
                CHECK(found.entry.happened.instant > 1'000'000'000'000);
        }
        journal.reset();
        removeCopies();
    }
}
