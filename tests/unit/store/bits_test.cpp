// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One bit of a row, in whatever says what the row is or in what it holds, of every table of a
// journal: nothing that is whole on its page is given up.

#include "page_format.hpp"
#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/journal_picture.hpp"
#include "support/random_person.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdlib>
#include <map>
#include <random>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr std::size_t sizeOfPage = 4096;

/// Where a row lies in the file: its length, number and shape, and then its values.
struct Lying {
    std::size_t begin = 0;
    std::size_t values = 0;
    std::size_t end = 0;
};

struct BitsFixture : JournalFixture {
    void finish() {
        must(journal->verify(false));
        picture = pictureOf(*journal);
        journal.reset();
        whole = bytesOf(path);
        using std::filesystem::copy_options;
        std::filesystem::copy(folder / "state", folder / "known", copy_options::recursive);
    }
    static PageBytes pageIn(const std::string& bytes, std::size_t page) {
        return PageBytes(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size())
            .subspan(page * sizeOfPage, sizeOfPage);
    }
    /// The rows on the leaves of a table, or of an index.
    std::vector<Lying> rowsOf(const std::string& table) const {
        std::vector<Lying> rows;
        SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
        SQLite::Statement pages(
            db, "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno");
        pages.bind(1, table);
        while (pages.executeStep()) {
            const auto number = static_cast<std::size_t>(pages.getColumn(0).getInt64() - 1);
            const PageBytes page = pageIn(whole, number);
            const std::size_t count = bigEndian16(page, 3);
            for (std::size_t i = 0; i < count; ++i) {
                std::size_t at = bigEndian16(page, 8 + 2 * i);
                Lying row{.begin = at};
                const auto length = varint(page, at);
                if (page[0] == 13)
                    varint(page, at);
                row.end = std::min(at + *length, sizeOfPage);
                std::size_t head = at;
                row.values = at + *varint(page, head);
                for (std::size_t* place : {&row.begin, &row.values, &row.end})
                    *place += number * sizeOfPage;
                rows.push_back(row);
            }
        }
        return rows;
    }
    void write(const std::string& bytes) {
        journal.reset();
        for (const char* tail : {"-wal", "-shm"})
            std::filesystem::remove(path.string() + tail);
        std::filesystem::remove_all(folder / "state");
        using std::filesystem::copy_options;
        std::filesystem::copy(folder / "known", folder / "state", copy_options::recursive);
        writeBytes(path, bytes);
        std::vector<std::filesystem::path> copies;
        for (const auto& file : std::filesystem::directory_iterator(folder.path()))
            if (file.path().filename().string().find(" before ") != std::string::npos)
                copies.push_back(file.path());
        for (const auto& copy : copies)
            std::filesystem::remove(copy);
    }
    static void flip(std::string& bytes, std::size_t at, unsigned bit) {
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << bit));
    }
    /// As the command does it, once.
    std::vector<Finding> repairAsTheCommand() {
        auto opened = Journal::open(path, options());
        const bool opens = opened.has_value();
        auto findings =
            opens ? (*opened)->verify(true) : Result<std::vector<Finding>>(passOn(opened));
        if (!findings) {
            CHECK(findings.error().fault == Fault::damaged);
            opened = passOn(findings);
            must(Journal::makeAnewFromPages(path, options(), opens));
            opened = must(Journal::open(path, options()));
            findings = must((*opened)->verify(true));
        }
        journal = must(std::move(opened));
        return must(std::move(findings));
    }
    void requireNothingLost() {
        repairAsTheCommand();
        for (const Finding& finding : must(journal->verify(false)))
            FAIL_CHECK(finding.what);
        CHECK(pictureOf(*journal) == picture);
    }
    std::string picture;
    std::string whole;
};

bool atNight() {
    return std::getenv("UPTURN_NIGHTLY") != nullptr;
}

} // namespace

TEST_CASE_METHOD(BitsFixture, "Whichever bit of a row of the record is flipped, nothing is lost") {
    RandomPerson person(*this, 7);
    for (int i = 0; i < 60; ++i) {
        person.act(true);
        pass(std::chrono::minutes(7));
    }
    finish();
    std::mt19937 dice(3);
    for (const char* table : {"operation", "step", "device"}) {
        const std::vector<Lying> rows = rowsOf(table);
        REQUIRE_FALSE(rows.empty());
        // Every bit of what says what a row is, of some rows, and some of what it holds.
        const std::size_t most = atNight() ? 40 : 1;
        for (std::size_t i = 0; i < std::min(rows.size(), most); ++i) {
            const Lying& row = rows[rows.size() <= most ? i : dice() % rows.size()];
            for (std::size_t at = row.begin; at < row.end; ++at)
                for (unsigned bit = 0; bit < 8; ++bit) {
                    const bool head = at < row.values;
                    if (!atNight() && dice() % (head ? 3 : 40) != 0)
                        continue;
                    std::string bytes = whole;
                    flip(bytes, at, bit);
                    write(bytes);
                    CAPTURE(table, at, bit, row.begin, row.values);
                    repairAsTheCommand();
                    for (const Finding& finding : must(journal->verify(false)))
                        FAIL_CHECK(finding.what);
                    CHECK(pictureOf(*journal) == picture);
                }
        }
    }
}

TEST_CASE_METHOD(BitsFixture, "Whichever bit of a row of a table is flipped, nothing is lost") {
    RandomPerson person(*this, 11);
    for (int i = 0; i < 60; ++i) {
        person.act();
        pass(std::chrono::minutes(7));
    }
    finish();
    std::mt19937 dice(5);
    for (const char* table : {"entry", "member", "rating", "answer", "encounter", "next_step",
                              "lesson", "review", "block", "setting"}) {
        const std::vector<Lying> rows = rowsOf(table);
        if (rows.empty())
            continue;
        const int most = atNight() ? 400 : 12;
        for (int i = 0; i < most; ++i) {
            const Lying& row = rows[dice() % rows.size()];
            const bool head = i % 2 == 0;
            const std::size_t from = head ? row.begin : row.values;
            const std::size_t to = head ? row.values : row.end;
            const std::size_t at = from + dice() % std::max<std::size_t>(to - from, 1);
            const unsigned bit = dice() % 8;
            std::string bytes = whole;
            flip(bytes, at, bit);
            write(bytes);
            CAPTURE(table, at, bit, row.begin, row.values);
            requireNothingLost();
        }
    }
}

TEST_CASE_METHOD(BitsFixture, "An operation that says it is of no device is of its own again") {
    const Id id = add("I froze");
    must(journal->edit(id, {.sort = Sort::loss}));
    finish();
    {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE operation SET device = 0 WHERE local = 2");
    }
    requireNothingLost();
    CHECK(must(journal->entry(id)).sort == Sort::loss);
}

TEST_CASE_METHOD(BitsFixture, "What a wrong number stands before is not given up with it") {
    const Id id = add("I froze");
    must(journal->edit(id, {.sort = Sort::loss}));
    for (int i = 0; i < 10; ++i)
        add("Entry " + std::to_string(i));
    finish();
    // The number of a row stands behind its length.
    const Lying row = rowsOf("operation").at(1);
    std::size_t at = 0;
    varint(pageIn(whole, row.begin / sizeOfPage).subspan(row.begin % sizeOfPage), at);
    for (unsigned bit = 0; bit < 7; ++bit) {
        std::string bytes = whole;
        flip(bytes, row.begin + at, bit);
        write(bytes);
        CAPTURE(bit);
        requireNothingLost();
        CHECK(must(journal->entry(id)).sort == Sort::loss);
        // Undo goes by the numbers.
        for (int i = 0; i < 10; ++i)
            must(journal->undo());
        CHECK(must(journal->entries({})).size() == 1);
        CHECK(must(journal->entry(id)).sort == Sort::loss);
    }
}

TEST_CASE_METHOD(BitsFixture, "A word of the table never stands over a sound record") {
    const Id entry = add("I froze");
    const Id answer =
        must(journal->answer(entry, {.id = "q", .text = text("What?")}, text("Nobody asked me")))
            .value;
    must(journal->addStep({.entry = entry, .when = text("they ask"), .then = text("I say it")}));
    must(journal->keep({.text = text("Ask first"), .from = {.entry = entry}}));
    finish();
    // A step that can't be read, so that of its operations nobody knows who said them; and one bit
    // of the words that a table has.
    const bool ofWords = GENERATE(false, true);
    const std::string word = GENERATE("froze", "Nobody", "say it", "Ask first");
    const std::vector<Lying> steps = rowsOf("step");
    for (const Lying& step : steps) {
        std::string bytes = whole;
        bytes.replace(step.begin, step.end - step.begin, step.end - step.begin, '\xFF');
        int flipped = 0;
        for (const char* table : {"entry", "answer", "next_step", "lesson"})
            for (const Lying& row : rowsOf(table)) {
                const std::size_t at = whole.substr(0, row.end).find(word, row.values);
                if (at == std::string::npos)
                    continue;
                flip(bytes, at, ofWords ? 0 : 1);
                ++flipped;
            }
        REQUIRE(flipped == 1);
        write(bytes);
        CAPTURE(step.begin, word);
        repairAsTheCommand();
        CHECK(must(journal->entry(entry)).text.utf8() == "I froze");
        const auto answers = must(journal->answers(entry));
        REQUIRE(answers.size() == 1);
        CHECK(answers[0].id == answer);
        CHECK(answers[0].text.utf8() == "Nobody asked me");
        const auto planned = must(journal->steps(entry));
        REQUIRE(planned.size() == 1);
        CHECK(planned[0].then.utf8() == "I say it");
        const auto lessons = must(journal->lessons({}));
        REQUIRE(lessons.size() == 1);
        CHECK(lessons[0].text.utf8() == "Ask first");
    }
}
