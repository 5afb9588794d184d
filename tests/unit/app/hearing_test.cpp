// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person says of words that sound like danger, and what comes of it.

#include "reflection_fixture.hpp"

#include <upturn/app/hearing.hpp>

using namespace upturn;
using namespace upturn::test;

namespace {

struct HearingFixture : ReflectionFixture {
    const std::string lesson = "Next time I will ask two weeks earlier, because I learned that "
                               "waiting makes it worse.";

    core::Id record(const std::string& words) const {
        return must(journal->record({.text = text(words), .weight = 3})).value;
    }
    void answered(const core::Id& entry, const char* id, const std::string& words) {
        must(journal->answer(entry, must(reflection().question(id)), text(words)));
    }
    std::string endOf(const core::Id& entry) {
        const auto next = must(reflection().next(entry));
        const auto* done = std::get_if<prompts::Done>(&next);
        return done == nullptr ? std::string() : std::string(prompts::nameOf(done->why));
    }
    std::size_t proposed(const core::Id& entry) {
        return must(reflection().proposals(entry)).size();
    }
    /// Neither says it alone.
    core::Id hintsInTwoRows() {
        const core::Id entry = record("We lost the bid. Only the pills are left.");
        answered(entry, "upturn.plain", "There is no point any more.");
        REQUIRE(endOf(entry) == "safe");
        return entry;
    }
};

} // namespace

TEST_CASE_METHOD(HearingFixture,
                 "Who said that they are safe is not asked again about the same two texts") {
    const core::Id entry = hintsInTwoRows();
    SECTION("yes") {
        must(app::choose(*journal, *surroundings, entry, "safe", text("yes")));
    }
    SECTION("skipped") {
        core::Asked safe;
        safe.id = "safe";
        must(app::passBy(*journal, *surroundings, entry, safe));
    }
    SECTION("a manner of speaking") {
        must(app::sayManner(*journal, *surroundings, entry));
    }
    CHECK(endOf(entry) != "safe");
    answered(entry, "upturn.name-it", "I want to kill myself."); // other words are read anew
    CHECK(endOf(entry) == "crisis");
}

TEST_CASE_METHOD(HearingFixture,
                 "What two texts hint at together is asked about for some days only") {
    const core::Id entry = hintsInTwoRows();
    comeBack("2026-11-26T20:00:00+01:00");
    CHECK(endOf(entry) != "safe");
}

TEST_CASE_METHOD(HearingFixture,
                 "Of two texts that hint at danger together the newer one says how old it is") {
    const core::Id entry = record("We lost the bid. Only the pills are left.");
    comeBack("2026-11-26T20:00:00+01:00");
    answered(entry, "upturn.plain", "There is no point any more.");
    CHECK(endOf(entry) == "safe");
}

TEST_CASE_METHOD(HearingFixture,
                 "Who called one text a manner of speaking is offered no lesson from a newer one "
                 "that sounds like danger") {
    const core::Id entry = record("I could have died of shame, I want to die");
    must(app::sayManner(*journal, *surroundings, entry));
    REQUIRE_FALSE(must(journal->entry(entry)).heeded.empty());
    must(journal->edit(entry, {.text = text("I missed the deadline. I want to kill myself.")}));
    answered(entry, "upturn.plain", lesson);
    CHECK(endOf(entry) == "crisis");
    CHECK(proposed(entry) == 0);
}

TEST_CASE_METHOD(HearingFixture, "A manner of speaking hides no lesson, and is none itself") {
    REQUIRE(proposed(record("I came too late. " + lesson)) == 1);
    const core::Id entry = record("I came too late, I want to die. " + lesson);
    REQUIRE(proposed(entry) == 0);
    must(app::sayManner(*journal, *surroundings, entry));
    const auto proposals = must(reflection().proposals(entry));
    REQUIRE(proposals.size() == 1);
    CHECK(proposals.front().takeaway.text.utf8().find("die") == std::string::npos);
}

TEST_CASE_METHOD(HearingFixture, "An answer is read as what the entry is by the answers before") {
    const core::Id entry = record("The release slipped by two weeks.");
    answered(entry, "upturn.plain", "They have just rung, my mother is dead.");
    const core::Entry now = must(journal->entry(entry));
    const app::Course course =
        app::courseOf(*surroundings, now, app::heardIn(now), must(journal->answers(entry)));
    CHECK(course.bearing.is == hear::Class::loss);
    CHECK(must(reflection().situation(entry, {})).is == hear::Class::loss);
}
