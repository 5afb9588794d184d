// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Pages and sectors that a disk lost, several at once: what still stands somewhere comes back.

#include "support/files.hpp"
#include "support/journal_fixture.hpp"

#include <upturn/store/copy_name.hpp>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

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

namespace {

/// A small journal in which something of everything is, and a copy of it.
struct FewPages : JournalFixture {
    FewPages() {
        for (int i = 0; i < 4; ++i) {
            entries.push_back(add("Entry " + std::to_string(i)));
            must(journal->answer(entries.back(), {.id = "q", .text = text("What?")},
                                 text("Answer " + std::to_string(i))));
            pass(std::chrono::minutes(7));
        }
        must(journal->edit(entries[0],
                           {.text = text("Entry 0, again"), .tags = {{text("work")}, {}}}));
        must(journal->rate(entries[1], 3));
        must(journal->addStep({.entry = entries[1], .then = text("Ask before")}));
        const Id lesson =
            must(journal->keep({.text = text("One calendar."), .from = {.entry = entries[2]}}))
                .value;
        must(journal->review({.lesson = lesson, .grade = Grade::knewIt}));
        must(journal->addBlock(
            {.kind = BlockKind::win, .entry = {}, .fields = {{"text", text("It held")}}}));
        must(journal->change(dayStartSetting, "300"));
        must(journal->remove(entries[3]));
        pass(std::chrono::minutes(7));
        copy = freeCopyName(path, path.parent_path(), {}, clock.now());
        must(journal->saveAs(copy));
        pass(std::chrono::minutes(7));
        journal.reset();
        whole = bytesOf(path);
        copied = bytesOf(copy);
        SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
        SQLite::Statement rows(db, "SELECT pageno, name FROM dbstat");
        while (rows.executeStep())
            names[rows.getColumn(0).getUInt()] = rows.getColumn(1).getString();
        std::filesystem::remove(copy);
    }

    /// What can be read; what can't be is not shown.
    std::set<std::string> shown() {
        std::set<std::string> all;
        const auto take = [&](const auto& rows, const auto& say) {
            if (rows)
                for (const auto& row : *rows)
                    all.insert(say(row));
        };
        const auto entry = [&](const Entry& one) {
            std::string line = one.id.hex() + ' ' + one.title.utf8() + one.text.utf8();
            for (const Text& tag : one.tags)
                line += '#' + tag.utf8();
            return line;
        };
        const auto answer = [](const Answer& one) { return one.id.hex() + ' ' + one.text.utf8(); };
        const auto step = [](const NextStep& one) { return one.id.hex() + ' ' + one.then.utf8(); };
        const auto belongings = [&](const Id& id) {
            take(journal->answers(id), answer);
            take(journal->steps(id), step);
        };
        if (const auto found = journal->entries({.limit = 1000}))
            for (const store::Found& one : *found) {
                all.insert(entry(one.entry));
                belongings(one.entry.id);
            }
        take(journal->trash(), entry);
        take(journal->trashedAnswers(), answer);
        take(journal->lessons({.asRecorded = true}), [](const Lesson& one) {
            return one.id.hex() + ' ' + one.text.utf8() + std::to_string(one.reviews.size());
        });
        take(journal->blocks({}), [](const Block& one) { return "block " + one.id.hex(); });
        take(journal->settings(),
             [](const auto& one) { return "setting " + one.first + ' ' + one.second; });
        return all;
    }

    /// Repairs the bytes, as the command does it; what was shown before, and is after.
    std::pair<std::set<std::string>, std::set<std::string>> repaired(const std::string& bytes,
                                                                     bool withCopy) {
        for (const auto& file : std::filesystem::directory_iterator(folder.path()))
            if (file.path().extension() != "" && file.path() != path)
                std::filesystem::remove(file.path());
        writeBytes(path, bytes);
        if (withCopy)
            writeBytes(copy, copied);
        std::pair<std::set<std::string>, std::set<std::string>> found;
        if (auto opened = Journal::open(path, options(Access::read))) {
            journal = std::move(*opened);
            found.first = shown();
            journal.reset();
        }
        auto opened = Journal::open(path, options());
        auto done = opened ? (*opened)->verify(true)
                           : core::Result<std::vector<Finding>>(core::passOn(opened));
        if (!done) {
            const bool evenSo = opened.has_value();
            opened = core::passOn(done);
            if (!Journal::makeAnewFromPages(path, options(), evenSo))
                return found; // nothing is left of a journal: for a copy to be put in its place
            opened = Journal::open(path, options());
            must(must(std::move(opened))->verify(true));
        }
        journal = open();
        found.second = shown();
        for (const Finding& finding : must(journal->verify(false))) {
            CAPTURE(finding.what, finding.fate);
            CHECK(finding.givenUp);
        }
        journal.reset();
        return found;
    }

    void requireNothingWorse(const std::string& bytes, bool all) {
        for (const bool remembered : {true, false}) {
            if (!all && remembered != (++rounds % 2 == 0))
                continue;
            std::filesystem::remove_all(folder / "state");
            if (remembered)
                std::filesystem::copy(folder / "remembered", folder / "state",
                                      std::filesystem::copy_options::recursive);
            for (const bool withCopy : {true, false}) {
                if (!all && withCopy != (rounds % 3 == 0))
                    continue;
                CAPTURE(remembered, withCopy);
                const auto [before, after] = repaired(bytes, withCopy);
                for (const std::string& words : withCopy && !after.empty() ? everything : before) {
                    CAPTURE(words);
                    CHECK(after.contains(words));
                }
            }
        }
    }

    std::vector<Id> entries;
    std::filesystem::path copy;
    std::string whole;
    std::string copied;
    std::map<unsigned, std::string> names; ///< of the tables that pages belong to
    std::set<std::string> everything;
    int rounds = 0;
};

} // namespace

TEST_CASE_METHOD(FewPages, "Whichever two pages are gone, no repair makes anything worse") {
    std::filesystem::rename(folder / "state", folder / "remembered");
    journal = open();
    everything = shown();
    journal.reset();
    REQUIRE(everything.size() >= 10);
    // Of indices, and of the search, nothing is shown.
    const auto counts = [](const std::string& name) {
        return name.find("index") == std::string::npos && !name.starts_with("operation_") &&
               !name.starts_with("step_") && !name.starts_with("sqlite");
    };
    std::vector<unsigned> pages;
    for (const auto& [page, name] : names)
        if (nightly() || counts(name))
            pages.push_back(page);
    for (const unsigned one : pages)
        for (const unsigned other : pages) {
            if (other < one)
                continue;
            // In every run those of the record with each other in all ways, with the tables in one.
            const auto isRecord = [&](unsigned page) {
                return names[page] == "device" || names[page] == "operation" ||
                       names[page] == "step" || names[page] == "journal";
            };
            const bool both = isRecord(one) && isRecord(other);
            if (!nightly() && !isRecord(one) && !isRecord(other))
                continue;
            CAPTURE(one, other, names[one], names[other]);
            std::string bytes = whole;
            zero(bytes, (one - 1) * pageSize, pageSize);
            zero(bytes, (other - 1) * pageSize, pageSize);
            requireNothingWorse(bytes, both || nightly());
        }
}
