// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/block.hpp>
#include <upturn/prompts/catalogue.hpp>
#include <upturn/prompts/practices.hpp>
#include <upturn/prompts/reminders.hpp>
#include <upturn/prompts/step_words.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>

using namespace upturn;
using namespace upturn::prompts;

namespace {

const std::filesystem::path project = UPTURN_PROJECT;

/// Row of the articles -> its line in the table.
std::map<std::string, std::string> table() {
    std::map<std::string, std::string> rows;
    std::ifstream file(project / "docs/articles.md");
    const std::regex row(R"(\| (A\d-\S+) \| .*)");
    std::smatch match;
    for (std::string line; std::getline(file, line);)
        if (std::regex_match(line, match, row)) {
            INFO(line);
            CHECK(rows.emplace(match[1], line).second);
        }
    return rows;
}

std::set<std::string> idsOf(const std::vector<PracticeOption>& options,
                            const std::string& group = {}) {
    std::set<std::string> ids;
    for (const PracticeOption& option : options)
        if (option.group == group)
            ids.insert(option.id);
    return ids;
}

} // namespace

TEST_CASE("Each of the 139 rows of the articles has a place in the program that exists") {
    const auto rows = table();
    CHECK(rows.size() == 139);
    const std::regex quoted("`([^`]+)`");
    for (const auto& [row, line] : rows) {
        INFO(line);
        int files = 0;
        for (std::sregex_iterator it(line.begin(), line.end(), quoted), end; it != end; ++it) {
            const std::string name = (*it)[1];
            if (name.find('/') != std::string::npos) {
                ++files;
                CHECK(std::filesystem::exists(project / name));
            } else {
                CHECK(Catalogue::builtIn().prompt(name) != nullptr);
            }
        }
        CHECK(files > 0);
    }
}

TEST_CASE("No question, card, muscle or practice names a row of the articles that is not there") {
    const auto rows = table();
    const auto known = [&](const std::string& id) {
        return rows.contains(id) || (id.starts_with("A3-L") && rows.contains("A3-L1..L4"));
    };
    for (const Prompt& prompt : Catalogue::builtIn().prompts())
        for (const std::string& id : prompt.article) {
            INFO(prompt.id << " " << id);
            CHECK(known(id));
        }
    for (const Muscle& muscle : muscles())
        CHECK(known(muscle.article));
    for (const Practice& practice : practices())
        CHECK(known(practice.article));
    for (const Reminder& card : reminders())
        CHECK(known(card.article));
}

TEST_CASE("The roadmap has its six practices, listening its four sources and 90 days") {
    REQUIRE(practices().size() == 6);
    const Practice* listening = practiceNamed("listening");
    REQUIRE(listening != nullptr);
    CHECK(listening->days == 90);
    CHECK(idsOf(listening->sources) ==
          std::set<std::string>{"customers", "data", "employees", "stakeholders"});
    CHECK(idsOf(practiceNamed("systems")->sources) ==
          std::set<std::string>{"broken-process", "clogged-channel", "decision-bottleneck"});
    const std::vector<PracticeOption>& told = practiceNamed("transparency")->ticks;
    CHECK(idsOf(told, "audience") == std::set<std::string>{"employees", "peers", "superiors"});
    CHECK(idsOf(told, "channel") == std::set<std::string>{"all-hands", "office-hours", "report"});
    CHECK(idsOf(practiceNamed("excellence")->ticks).size() == 3);
    for (const Practice& practice : practices())
        for (const Wording* words : {&practice.name, &practice.about, &practice.today})
            CHECK(words->all().size() == 2);
}

TEST_CASE("Wins are of three kinds, and twenty-two cards stand in two languages") {
    CHECK(core::shapeOf(core::BlockKind::win).field("kind")->choices.size() == 3);
    std::set<std::string> rows;
    for (const Reminder& card : reminders()) {
        rows.insert(card.article);
        CHECK(card.text.in("en") != card.text.in("de"));
        CHECK(card.text.in("en").find('!') == std::string::npos);
    }
    CHECK(rows.size() == 22);
}

TEST_CASE("No card is shown beside something heavy, and every day has its own") {
    CHECK(reminderOf(20'000, 8) == nullptr);
    REQUIRE(reminderOf(20'000, 7) != nullptr);
    CHECK(reminderOf(20'000, 5) == reminderOf(20'000, 0));
    CHECK(reminderOf(20'000, 5) != reminderOf(20'001, 5));
    for (std::int64_t day = 0; day < 30; ++day)
        CHECK(reminderOf(day, 0)->guide.empty());
}

TEST_CASE("Each of the twenty-two cards can be met: in the days, or beside its question") {
    std::set<std::string> met;
    for (std::int64_t day = 20'000; day < 20'100; ++day)
        met.insert(reminderOf(day, 0)->article);
    for (const Prompt& prompt : Catalogue::builtIn().prompts())
        if (const Reminder* card = reminderBeside(prompt); card != nullptr && prompt.hint.empty()) {
            CHECK(prompt.intensity.max.value_or(10) < 8); // never beside something heavy
            met.insert(card->article);
        }
    CHECK(met.size() == 22);
}

TEST_CASE("Trying harder is pointed out kindly in both languages, a plan with its moment is not") {
    const auto ids = [](std::string_view when, std::string_view then) {
        std::set<std::string> out;
        for (const StepAdvice& advice : adviceForStep(when, then))
            out.insert(advice.id);
        return out;
    };
    CHECK(ids("the estimate feels obvious", "I will try harder").contains("effort"));
    CHECK(ids("Montag", "mehr anstrengen").contains("effort"));
    CHECK(ids("", "be more careful") == std::set<std::string>{"effort", "vague-step"});
    for (const char* step :
         {"Do better", "do better next time", "give it 110%", "I will give it my all",
          "concentrate", "concentrate harder", "not forget next time", "don't forget it again",
          "Ich strenge mich mehr an", "Ich strenge mich n\u00e4chstes Mal noch mehr an",
          "mich besser konzentrieren", "Ich passe besser auf", "110 % geben",
          "n\u00e4chstes Mal nicht vergessen", "es besser machen"}) {
        INFO(step);
        CHECK(ids("on Monday", step) == std::set<std::string>{"effort"});
    }
    for (const char* step :
         {"ask Jonas for a pre-mortem first", "concentrate on one task until ten",
          "Better notes: one page a week", "Jonas um ein Pre-Mortem bitten",
          "die Liste am Abend schreiben", "do it before lunch"})
        CHECK(ids("the next sprint is planned", step).empty());
}

TEST_CASE("A goal without any mistake is pointed out, a little better is not") {
    CHECK(perfectWord("never miss a deadline again") == "never");
    CHECK(perfectWord("100 % of the tests") == "100 %");
    CHECK(perfectWord("Fehlerfreie Abgaben") == "Fehlerfreie");
    CHECK_FALSE(perfectWord("answer within one day instead of three"));
    CHECK_FALSE(perfectWord("neverland"));
}
