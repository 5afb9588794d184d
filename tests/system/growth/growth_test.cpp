// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person waits for does not grow with what they have written: counted, not timed.

#include "invented_journal.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"
#include "today/today_query.hpp"
#include "watched_connections.hpp"

#include <upturn/app/evening.hpp>

#include <cmath>
#include <cstdlib>
#include <functional>
#include <iostream>

namespace {

using namespace upturn;
using test::Work;

constexpr std::size_t few = 1'000;

std::size_t many() {
    return std::getenv("UPTURN_NIGHTLY") != nullptr ? 100'000 : 20'000;
}

/// From a cold cache: opens the journal and does one thing in it.
Work workOf(const std::filesystem::path& path, const std::function<bool(store::Journal&)>& act) {
    const test::WatchedConnections watched;
    bench::OpenJournal journal(path, store::Access::read);
    REQUIRE(act(*journal));
    return watched.sofar();
}

struct Act {
    const char* name;
    std::function<bool(store::Journal&)> act;
    /// How many statements more a fuller journal may need, because more of what waits is due by
    /// chance. What is looked at is bounded (app::waiting), so it does not grow further.
    std::int64_t apart = 0;
};

bool searched(store::Journal& journal, const char* words) {
    const auto found = journal.search({.words = words, .within = {.limit = 50}});
    return found && !found->empty();
}

const std::vector<Act>& acts() {
    static const std::vector<Act> all{
        {"start, with all that Today shows",
         [](store::Journal& journal) {
             // Nothing of it is looked for on the disk.
             const app::Surroundings surroundings(
                 app::Paths{}, std::make_unique<core::FixedClock>(bench::invented), "en");
             return gui::readToday(journal, surroundings).has_value();
         },
         24},
        {"list, two pages",
         [](store::Journal& journal) {
             const auto first = journal.entries({.limit = 200});
             return first && journal.entries({.limit = 200, .before = first->back().place});
         }},
        {"search a word of every third entry",
         [](store::Journal& journal) { return searched(journal, "setback"); }},
        {"search the beginning of a word",
         [](store::Journal& journal) { return searched(journal, "se*"); }},
    };
    return all;
}

/// The rows of fifty entries lie on fewer pages in a small journal, where pages hold several of
/// them, and trees are a level or two less deep. What grows with the journal grows twenty- or a
/// hundredfold.
constexpr std::int64_t fartherApart = 4;

} // namespace

TEST_CASE("What was written that day is read once for its evening, however much Today asks of it") {
    const test::TemporaryFolder folder;
    const test::WatchedConnections watched;
    bench::OpenJournal journal(folder / "journal");
    const app::Surroundings surroundings(app::Paths{},
                                         std::make_unique<core::FixedClock>(bench::invented), "en");
    std::int64_t evening[2] = {};
    std::int64_t today[2] = {};
    const auto statementsOf = [&](const std::function<bool(store::Journal&)>& act) {
        const std::int64_t before = watched.sofar().statements;
        REQUIRE(act(*journal));
        return watched.sofar().statements - before;
    };
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 40; ++i)
            REQUIRE(journal->record({.text = core::Text::repaired("The bus was late.")}));
        evening[round] = statementsOf([&](store::Journal& one) {
            return app::isGentleEvening(one, surroundings).has_value();
        });
        today[round] = statementsOf(
            [&](store::Journal& one) { return gui::readToday(one, surroundings).has_value(); });
    }
    const std::int64_t more = evening[1] - evening[0];
    std::cout << "forty entries more that day: " << more << " statements for the evening, "
              << today[1] - today[0] << " for Today\n";
    CHECK(more >= 40);
    // Once for this evening, and once for the line about the day before.
    CHECK(today[1] - today[0] <= 2 * more + 10);
}

TEST_CASE("a person with many entries waits for no more work than one with few") {
    const test::TemporaryFolder folder;
    for (const std::size_t size : {few, many()}) {
        bench::InventedPerson person(1, size);
        REQUIRE(bench::fillJournal(folder / std::to_string(size), person));
    }
    for (const Act& act : acts()) {
        const Work small = workOf(folder / std::to_string(few), act.act);
        const Work large = workOf(folder / std::to_string(many()), act.act);
        std::cout << act.name << ": " << few << " entries " << small.statements << " statements, "
                  << small.pages << " pages, " << small.steps << " steps; " << many() << " entries "
                  << large.statements << " statements, " << large.pages << " pages, " << large.steps
                  << " steps\n";
        INFO(act.name);
        CHECK(std::abs(large.statements - small.statements) <= act.apart);
        CHECK(large.pages <= small.pages * fartherApart);
        CHECK(large.steps <= small.steps * 2);
    }
}
