// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/journal_picture.hpp"
#include "support/random_person.hpp"

#include <cstdlib>
#include <tuple>

using namespace upturn;
using namespace upturn::test;

namespace {

/// More seeds at night.
std::uint64_t seeds() {
    return std::getenv("UPTURN_NIGHTLY") != nullptr ? 200 : 8;
}

void requireSound(JournalFixture& fixture) {
    for (const store::Finding& finding : must(fixture.journal->verify(false)))
        FAIL(finding.what << " " << finding.title.utf8());
}

} // namespace

TEST_CASE("After any life of a journal, replaying its operations gives what is shown") {
    for (std::uint64_t seed = 1; seed <= seeds(); ++seed) {
        CAPTURE(seed);
        JournalFixture fixture;
        RandomPerson person(fixture, seed);
        for (int i = 0; i < 120; ++i) {
            person.act(true);
            if (i % 7 == 3)
                std::ignore = fixture.journal->undo(); // there may be nothing to take back
            if (i % 11 == 5)
                std::ignore = fixture.journal->redo();
        }
        requireSound(fixture); // replays into empty tables, compares, checks hashes and index
    }
}

TEST_CASE("Up to 50 steps back and forth meet every state on the way, also after reopening") {
    for (std::uint64_t seed = 1; seed <= seeds(); ++seed) {
        CAPTURE(seed);
        JournalFixture fixture;
        RandomPerson person(fixture, seed);
        std::vector<std::string> pictures{pictureOf(*fixture.journal)};
        std::vector<std::string> names;
        while (names.size() < 60) {
            std::string name = person.act(false);
            if (name.empty())
                continue;
            std::string picture = pictureOf(*fixture.journal);
            // Neighbouring edits of one text are one step.
            const auto undoable = must(fixture.journal->nextUndo());
            REQUIRE(undoable);
            REQUIRE(undoable->name == name);
            names.push_back(std::move(name));
            pictures.push_back(std::move(picture));
        }
        // Walk back. A chain of text edits jumps over the pictures in between.
        std::vector<std::size_t> stops{pictures.size() - 1};
        for (int back = 0; back < 50; ++back) {
            CAPTURE(back);
            if (back == 20)
                fixture.reopen();
            const auto done = fixture.journal->undo();
            if (!done)
                break;
            const std::string now = pictureOf(*fixture.journal);
            std::size_t at = stops.back();
            do {
                REQUIRE(at > 0);
                --at;
            } while (pictures[at] != now);
            REQUIRE(stops.back() - at <= 3);
            stops.push_back(at);
        }
        CHECK(stops.size() >= 40);
        while (stops.size() > 1) {
            if (stops.size() == 15)
                fixture.reopen();
            must(fixture.journal->redo());
            stops.pop_back();
            CHECK(pictureOf(*fixture.journal) == pictures[stops.back()]);
        }
        CHECK_FALSE(fixture.journal->redo());
        requireSound(fixture);
    }
}
