// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflection_fixture.hpp"

#include <upturn/app/answer_values.hpp>
#include <upturn/app/goal_words.hpp>
#include <upturn/prompts/catalogue.hpp>

using namespace upturn;
using namespace upturn::test;

namespace {

const prompts::Prompt& prompt(const char* id) {
    const prompts::Prompt* known = prompts::Catalogue::builtIn().prompt(id);
    REQUIRE(known != nullptr);
    return *known;
}

core::Now evening() {
    const core::Moment now =
        core::momentAt(*core::parseIsoInstant("2026-11-21T19:00:00Z"), "Europe/Berlin");
    return {now, now.date};
}

std::string day(std::string_view words) {
    const auto read = app::dayIn(words, evening());
    return read ? core::isoDate(*read) : std::string();
}

} // namespace

TEST_CASE("A number is what words begin with, or the only one in them") {
    CHECK(app::numberIn("7") == 7);
    CHECK(app::numberIn(" 7, because all were there") == 7);
    CHECK(app::numberIn("10/10") == 10);
    CHECK(app::numberIn("Shame, 80") == 80);
    CHECK(app::numberIn("-1") == -1);
    for (const char* words : {"", "quite far", "7.5", "7,5", "the 3 of us saw it, so 8", "A4"})
        CHECK_FALSE(app::numberIn(words));
}

TEST_CASE("A day may be followed by words") {
    CHECK(day("2026-12-01") == "2026-12-01");
    CHECK(day("2026-12-01, whether Anna stays") == "2026-12-01");
    CHECK(day("tomorrow: ask her") == "2026-11-22");
    CHECK(day("in 3 days") == "2026-11-24");
    CHECK(day("1.12.2026") == "2026-12-01");
    CHECK(day("I decide by 2026-12-01") == "2026-12-01");
    for (const char* words : {"", "soon", "2026-99-99", "31.2.2026"})
        CHECK(day(words).empty());
}

TEST_CASE("An option is meant by its name, its label or its number, in any case") {
    const prompts::Prompt& knowing = prompt("circumstances.knowing");
    for (const char* words : {"knew-and-waited", "Knew and waited", "I knew and waited.",
                              "I knew and waited. It was late.", "ich wusste es und wartete"})
        CHECK(app::optionIn(knowing, words) == "knew-and-waited");
    CHECK(app::optionIn(knowing, "2") == "knew-and-waited");
    CHECK_FALSE(app::optionIn(knowing, "4"));
    CHECK_FALSE(app::optionIn(knowing, "perhaps"));
    const prompts::Prompt& decide = prompt("step-back.decide");
    CHECK(app::optionIn(decide, "Stay, with a plan") == "stay");
}

TEST_CASE("What names nothing but options is kept in their words") {
    const prompts::Prompt& stakes = prompt("reality-check.stakes");
    const auto kept = [&](const char* words) {
        return app::withLabels(stakes, text(words), "en").utf8();
    };
    const std::string money = stakes.options.at(0).label.in("en");
    const std::string morale = stakes.options.at(1).label.in("en");
    CHECK(kept("1, MORALE") == money + '\n' + morale);
    CHECK(kept("money, and the rain") == "money, and the rain");
    CHECK(app::notTaken(stakes, text(kept("1, 2")), evening()).empty());
    CHECK_FALSE(app::notTaken(stakes, text("money, and the rain"), evening()).empty());
    CHECK(app::notTaken(prompt("thought-record.feeling"), text("100"), evening()).empty());
    CHECK_FALSE(app::notTaken(prompt("circumstances.stretch"), text("100"), evening()).empty());
    CHECK(app::notTaken(prompt("upturn.plain"), text("anything"), evening()).empty());
}

TEST_CASE("A miss is a miss in many words, and a success is none") {
    for (const char* words : {"missed", "Partly", "missed by two days", "nicht erreicht",
                              "Teilweise", "knapp verfehlt", "not quite reached"})
        CHECK(app::isMiss(text(words)));
    for (const char* words : {"done", "reached", "not missed", "erreicht", "nicht verfehlt"})
        CHECK_FALSE(app::isMiss(text(words)));
}
