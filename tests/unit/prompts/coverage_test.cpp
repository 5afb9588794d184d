// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which questions a setback of each weight and age can get. The table in docs/question-coverage.md
// is made here: UPTURN_WRITE=1 writes it anew, without it the test fails when it is stale.

#include "support/catch.hpp"

#include <upturn/prompts/catalogue.hpp>
#include <upturn/prompts/selector.hpp>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace upturn;
using namespace upturn::prompts;

namespace {

struct Age {
    const char* name;
    std::int64_t hours;
};

constexpr std::array<Age, 6> ages{{{"an hour", 1},
                                   {"half a day", 12},
                                   {"a day", 25},
                                   {"three days", 72},
                                   {"a week", 170},
                                   {"a month", 750}}};

Situation situationOf(int weight, std::int64_t hours) {
    constexpr std::int64_t hour = std::int64_t{60} * 60 * 1000;
    Situation now;
    now.entry = core::Id::derived({"entry"});
    now.now = hour * 1'000'000;
    now.happened = now.now - hours * hour;
    now.weight = weight;
    return now;
}

/// Asks until nothing is left, answering all, and counts what came.
int askable(int weight, std::int64_t hours) {
    Situation now = situationOf(weight, hours);
    now.carryOn = true;
    int count = 0;
    for (; count < 200; ++count) {
        const Next next = select(Catalogue::builtIn(), now);
        const auto* choice = std::get_if<Choice>(&next);
        if (choice == nullptr)
            break;
        now.encounters.push_back({.id = core::Id::derived({"met", std::to_string(count)}),
                                  .entry = now.entry,
                                  .question = choice->question.asked.id,
                                  .guide = choice->question.asked.guide,
                                  .met = core::Met::answered,
                                  .at = now.now});
    }
    return count;
}

/// The first question, with nothing met before.
std::string first(int weight, std::int64_t hours) {
    const Next next = select(Catalogue::builtIn(), situationOf(weight, hours));
    const auto* choice = std::get_if<Choice>(&next);
    return choice == nullptr ? "none" : choice->question.asked.id;
}

std::string page() {
    std::ostringstream out;
    out << "# Which questions a setback can get\n\n"
           "For each weight and each age of a setback: how many questions the program can ask by "
           "itself when\nnothing was asked before, every one is answered and the person wants to "
           "go "
           "on, and which comes\nfirst. Chosen guides are left out. A test makes this table "
           "(`UPTURN_WRITE=1`) and fails when it is\nstale, or when a setback could get fewer than "
           "five.\n\n| Weight | Age | Questions | The first |\n|---|---|---|---|\n";
    for (int weight = 1; weight <= 5; ++weight)
        for (const Age& age : ages)
            out << "| " << weight << " | " << age.name << " | " << askable(weight, age.hours)
                << " | `" << first(weight, age.hours) << "` |\n";
    return out.str();
}

} // namespace

TEST_CASE("No setback, however heavy or fresh, is left with fewer than five questions") {
    for (int weight = 1; weight <= 5; ++weight)
        for (const Age& age : ages) {
            INFO(weight << " " << age.name);
            CHECK(askable(weight, age.hours) >= 5);
        }
}

TEST_CASE("The table of questions in the docs is what the program does") {
    const std::filesystem::path path =
        std::filesystem::path(UPTURN_PROJECT) / "docs/question-coverage.md";
    const std::string now = page();
    if (std::getenv("UPTURN_WRITE") != nullptr)
        std::ofstream(path, std::ios::binary) << now;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream written;
    written << file.rdbuf();
    CHECK(written.str() == now);
}
