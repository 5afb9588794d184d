// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/child.hpp"
#include "support/journal_fixture.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <chrono>
#include <cstdlib>
#include <map>
#include <random>
#include <thread>

using namespace upturn;
using namespace upturn::test;

namespace {

bool nightly() {
    return std::getenv("UPTURN_NIGHTLY") != nullptr;
}

struct ProcessFixture {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "journal.upturn";

    std::vector<std::string> writer(const std::string& prefix, int count) const {
        return {UPTURN_JOURNAL_WRITER, path, folder / "state", prefix, std::to_string(count)};
    }
    /// Of a journal in a folder of its own.
    std::chrono::microseconds untilFirstEntry() const {
        const TemporaryFolder other;
        const auto begin = std::chrono::steady_clock::now();
        Child child({UPTURN_JOURNAL_WRITER, other / "journal.upturn", other / "state", "first",
                     std::to_string(1)},
                    other / "out");
        child.wait();
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - begin);
    }
    std::map<std::string, int> entries() {
        core::SystemClock clock;
        core::SystemRandomness randomness;
        const auto journal = must(store::Journal::open(path, {.clock = &clock,
                                                              .randomness = &randomness,
                                                              .standingOf = standingOf,
                                                              .stateFolder = folder / "state"}));
        for (const store::Finding& finding : must(journal->verify(false)))
            FAIL(finding.what);
        std::map<std::string, int> found;
        for (const store::Found& one : must(journal->entries({.limit = 1'000'000})))
            ++found[one.entry.text.utf8()];
        return found;
    }
};

} // namespace

TEST_CASE_METHOD(ProcessFixture,
                 "Two processes write at once, and nothing is lost, doubled or out of order") {
    constexpr int each = 1000;
    {
        Child first(writer("window", each), folder / "first");
        Child second(writer("script", each), folder / "second");
        CHECK(first.wait() == 0);
        CHECK(second.wait() == 0);
    }
    const auto found = entries();
    CHECK(found.size() == 2 * each);
    for (const auto& [words, times] : found)
        CHECK(times == 1);
    SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
    SQLite::Statement rows(db, "SELECT stamp, sequence, step FROM operation ORDER BY local");
    std::int64_t stamp = 0;
    std::int64_t sequence = 0;
    while (rows.executeStep()) {
        CHECK(rows.getColumn(0).getInt64() > stamp);
        CHECK(rows.getColumn(1).getInt64() ==
              sequence + 1); // one computer, one journal: one device
        stamp = rows.getColumn(0).getInt64();
        sequence = rows.getColumn(1).getInt64();
    }
    CHECK(db.execAndGet("SELECT count(*) FROM device").getInt() == 1);
}

TEST_CASE_METHOD(
    ProcessFixture,
    "A hundred kills at random moments cost no entry that was acknowledged, and double none") {
    const int kills = nightly() ? 2000 : 100;
    std::mt19937 dice(2026);
    std::vector<std::string> acknowledged;
    // Half of the moments or more come after the first entry, however slow the machine is.
    const auto window = 2 * untilFirstEntry() + std::chrono::milliseconds(40);
    for (int round = 0; round < kills; ++round) {
        const auto output = folder / ("out" + std::to_string(round));
        Child child(writer("round " + std::to_string(round), 100'000), output);
        std::this_thread::sleep_for(
            std::chrono::microseconds(dice() % static_cast<unsigned>(window.count())));
        child.kill();
        child.wait();
        for (const std::string& line : linesOf(output))
            acknowledged.push_back(line);
    }
    const auto found = entries();
    int lost = 0;
    int doubled = 0;
    for (const std::string& words : acknowledged) {
        const auto one = found.find(words);
        lost += one == found.end() ? 1 : 0;
        doubled += one != found.end() && one->second != 1 ? 1 : 0;
    }
    WARN(kills << " kills, " << acknowledged.size() << " acknowledged entries, " << lost
               << " lost, " << doubled << " doubled");
    CHECK(lost == 0);
    CHECK(doubled == 0);
    CHECK(acknowledged.size() > 100);
    CHECK(found.size() >= acknowledged.size());
}
