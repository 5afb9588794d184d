// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whom one can reach, which numbers are shown, and the plan beside them.

#include "reflection_fixture.hpp"

#include <upturn/app/calm.hpp>
#include <upturn/app/evening.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/journal_settings.hpp>

#include <algorithm>

using namespace upturn;
using namespace upturn::test;

namespace {

struct CalmFixture : ReflectionFixture {
    app::Calm calm() { return app::calmHere(journal.get(), *surroundings); }
    void live(const char* country) {
        auto settings = must(app::journalSettings(*journal));
        const auto before = settings;
        settings.country = country;
        REQUIRE(app::changeJournalSettings(*journal, before, settings));
    }
    std::string mirror(const std::string& question, std::size_t answered = 0) {
        return app::mirrorFor(*surroundings, std::vector<core::Encounter>(answered),
                              must(journal->entry(setback)), question);
    }
};

} // namespace

TEST_CASE("Hours are read out in words, and none as they stand in the table") {
    for (const app::Helpline& line : app::helplines()) {
        CAPTURE(line.name, line.hours);
        CHECK((app::hoursOf(line) != line.hours || line.hours == "hours not known"));
        CHECK(app::hoursOf(line).find("Mon-") == std::string::npos);
    }
}

TEST_CASE("A number stands at the end of a contact, or nowhere") {
    struct Line {
        const char* line;
        const char* name;
        const char* number;
    };
    const auto line =
        GENERATE(Line{"Priya, 0171 3920012", "Priya", "0171 3920012"},
                 Line{"Mum +49 (171) 39-20", "Mum", "+49 (171) 39-20"},
                 Line{"Crisis line: 142", "Crisis line", "142"},
                 Line{"Lena from number 5", "Lena from number 5", ""}, Line{"Ben", "Ben", ""},
                 Line{"116 123", "", "116 123"},
                 Line{"Anna (my sister since 2019)", "Anna (my sister since 2019)", ""},
                 Line{"Dr. Weber, Mo-Fr 9-12", "Dr. Weber, Mo-Fr 9-12", ""},
                 Line{"Dr. Weber, Mo 9-12 14-17", "Dr. Weber, Mo 9-12 14-17", ""},
                 Line{"Flat 305", "Flat 305", ""}, Line{"Lena, 2018-2020", "Lena, 2018-2020", ""},
                 Line{"Notruf, 112", "Notruf", "112"},
                 Line{"Ines 06 12 34 56 78", "Ines", "06 12 34 56 78"});
    const app::Contact contact = app::contactIn(text(line.line));
    CAPTURE(line.line);
    CHECK(contact.name.utf8() == line.name);
    CHECK(contact.number.utf8() == line.number);
}

TEST_CASE_METHOD(CalmFixture,
                 "The numbers are those of the country one names, before that of the clock") {
    CHECK(calm().countries == app::countriesHere(surroundings->now()));
    live("AT");
    CHECK(calm().countries == std::vector<std::string>{"AT"});
    REQUIRE_FALSE(calm().helplines.empty());
    CHECK(calm().helplines.front().country == "AT");
    must(journal->undo());
    CHECK(calm().countries == app::countriesHere(surroundings->now()));
}

TEST_CASE("Where the clock and the language say two countries, both are shown, the clock's first") {
    using Countries = std::vector<std::string>;
    CHECK(app::countriesBy("Europe/Vienna", "en_US") == Countries{"AT", "US"});
    CHECK(app::countriesBy("Europe/Vienna", "de_AT") == Countries{"AT"});
    CHECK(app::countriesBy("Europe/London", "en_GB") == Countries{"UK"});
    CHECK(app::countriesBy("Europe/Oslo", "C") == Countries{"NO"});
    CHECK(app::countriesBy("UTC", "de_CH") == Countries{"CH"});
    CHECK(app::countriesBy("UTC", "C").empty());
    CHECK(app::countriesBy("UTC", "de").empty());
    const auto lines = app::helplinesIn({"AT", "US"}, {app::HelplineKind::crisis});
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().country == "AT");
    CHECK(app::emergencyIn({"AT", "US"}) == "In an emergency (AT): 112\nIn an emergency (US): 911");
}

TEST_CASE("A clock that is set to an old name of its zone says its country all the same") {
    struct Old {
        const char* zone;
        const char* country;
    };
    const auto old =
        GENERATE(Old{"Asia/Calcutta", "IN"}, Old{"US/Eastern", "US"}, Old{"GB", "UK"},
                 Old{"Europe/Kiev", "UA"}, Old{"Japan", "JP"}, Old{"Eire", "IE"},
                 Old{"Iceland", "IS"}, Old{"America/Buenos_Aires", "AR"}, Old{"NZ", "NZ"});
    CAPTURE(old.zone);
    CHECK(app::countriesBy(old.zone, "C") == std::vector<std::string>{old.country});
    CHECK(app::countriesBy("CET", "C").empty()); // of many countries
}

TEST_CASE("No number is told of a country whose number nobody is certain of") {
    CHECK(app::emergencyNumberIn("JP") == "119");
    CHECK(app::emergencyNumberIn("CN") == "120");
    CHECK(app::emergencyNumberIn("KR") == "119");
    CHECK(app::emergencyNumberIn("SG") == "995");
    CHECK(app::emergencyNumberIn("NO") == "113, 112");
    CHECK(app::emergencyNumberIn("CH") == "144, 112");
    CHECK(app::emergencyNumberIn("XX").empty());
    CHECK(app::emergencyIn({"XX"}) ==
          "In an emergency (XX): the emergency number of where you are");
    CHECK(app::emergencyIn({}).find("112") != std::string::npos);
}

TEST_CASE_METHOD(CalmFixture,
                 "A step of the plan is one step of undo, and the people are the contacts") {
    CHECK(must(app::plan(*journal)).empty());
    REQUIRE(app::writePlan(*journal, app::PlanStep::signs, text("I sleep at noon")));
    REQUIRE(app::writePlan(*journal, app::PlanStep::people, text("Priya, 0171 3920012")));
    CHECK(must(app::plan(*journal)).filled() == 2);
    CHECK(must(app::contacts(*journal)).front().utf8() == "Priya, 0171 3920012");
    CHECK(calm().plan.of(app::PlanStep::signs).utf8() == "I sleep at noon");
    must(journal->undo());
    CHECK(must(app::contacts(*journal)).empty());
    CHECK(must(app::plan(*journal)).filled() == 1);
    // The same words again are no step.
    REQUIRE(app::writePlan(*journal, app::PlanStep::signs, text("I sleep at noon")));
    must(journal->undo());
    CHECK(must(app::plan(*journal)).empty());
}

TEST_CASE("Every country with a number has a name, and an emergency number") {
    CHECK(app::countries().size() > 15);
    for (const std::string& country : app::countries()) {
        CAPTURE(country);
        CHECK(app::nameOfCountry(country) != country);
        CHECK_FALSE(app::emergencyNumberIn(country).empty());
    }
    CHECK(app::nameOfCountry("XX") == "XX");
}

TEST_CASE_METHOD(CalmFixture,
                 "A number older than two years, or without a month, may have changed") {
    app::Helpline line{
        .country = "DE", .name = "A line", .number = "1", .hours = "24/7", .asOf = "2024-11"};
    CHECK_FALSE(app::mayHaveChanged(line, surroundings->now()));
    line.asOf = "2024-10";
    CHECK(app::mayHaveChanged(line, surroundings->now()));
    line.asOf = {};
    CHECK(app::mayHaveChanged(line, surroundings->now()));
}

TEST_CASE_METHOD(CalmFixture,
                 "The person's own clause stands above a question about it, and above no other") {
    const std::string written =
        "We lost the client. I was so ashamed when I read it. They never called us.";
    must(journal->edit(setback, {.text = text(written), .weight = 3}));
    int above = 0;
    for (const auto& prompt : surroundings->catalogue().prompts()) {
        const std::string clause = mirror(prompt.id);
        const bool asksHow = std::ranges::find(prompt.dims, "feeling") != prompt.dims.end();
        CAPTURE(prompt.id, clause);
        CHECK(written.find(clause) != std::string::npos); // word for word
        if (prompt.dims == std::vector<std::string>{"lesson"})
            CHECK(clause.empty());
        if (asksHow)
            CHECK(clause.find("ashamed") != std::string::npos);
        above += clause.empty() ? 0 : 1;
        // Nor a second time, above a later question.
        std::vector<core::Encounter> met(2);
        met.front().question = prompt.id;
        const std::string later =
            app::mirrorFor(*surroundings, met, must(journal->entry(setback)), prompt.id);
        CHECK((clause.empty() ? later.empty() : later != clause));
        CHECK(mirror(prompt.id, 1).empty()); // not above two in a row
    }
    CHECK(above > 0);
}

TEST_CASE_METHOD(CalmFixture, "Beside an entry stands what its kind asks for") {
    const auto beside = [this](core::Sort sort) {
        must(journal->edit(setback, {.sort = sort}));
        return must(app::besideOf(*journal, *surroundings, must(journal->entry(setback))));
    };
    live("DE");
    CHECK_FALSE(beside(core::Sort::own).line);
    CHECK(beside(core::Sort::loss).line);
    CHECK(beside(core::Sort::loss).helplines.empty());
    const app::Beside hurt = beside(core::Sort::violence);
    CHECK(hurt.line);
    REQUIRE_FALSE(hurt.helplines.empty());
    CHECK(hurt.helplines.front().kind == app::HelplineKind::violence);
    live("AT");
    CHECK(beside(core::Sort::violence).helplines.front().country == "AT");
}

TEST_CASE_METHOD(CalmFixture, "What the person says is told counts, and not what was read") {
    must(journal->edit(setback,
                       {.text = text("On Friday I told the client a date. I was ashamed.")}));
    const auto told = [this](const char* dimension) {
        const auto all =
            must(app::besideOf(*journal, *surroundings, must(journal->entry(setback)))).told;
        return std::ranges::find(all, dimension) != all.end();
    };
    REQUIRE(told("feeling"));
    REQUIRE_FALSE(told("lesson"));
    must(app::correctTold(*journal, setback, "feeling", false));
    must(app::correctTold(*journal, setback, "lesson", true));
    CHECK_FALSE(told("feeling"));
    CHECK(told("lesson"));
    CHECK_FALSE(must(reflection().situation(setback, {})).alsoCovered.contains("feeling"));
    must(app::correctTold(*journal, setback, "feeling", true));
    CHECK(told("feeling"));
    CHECK(must(journal->entry(setback)).corrected.size() == 2);
    must(journal->undo());
    CHECK_FALSE(told("feeling"));
}

TEST_CASE_METHOD(
    CalmFixture,
    "Words that call for people make the day quiet, until it is over or they are no such words") {
    const auto quiet = [this] { return must(app::isGentleEvening(*journal, *surroundings)); };
    CHECK_FALSE(quiet());
    SECTION("in an entry") {
        const core::Id heavy = must(journal->record({.text = text("I want to die")})).value;
        CHECK(quiet());
        must(app::sayManner(*journal, *surroundings, heavy));
        CHECK_FALSE(quiet());
        must(journal->undo());
        CHECK(quiet());
        must(journal->remove(heavy));
        CHECK_FALSE(quiet());
    }
    SECTION("in an answer") {
        const auto asked =
            std::get<prompts::Choice>(must(reflection().next(setback))).question.asked;
        must(journal->answer(setback, asked, text("I want to kill myself")));
        CHECK(quiet());
    }
    SECTION("in the answer to whether one is safe") {
        const core::Id heavy =
            must(journal->record({.text = text("There is no way out any more.")})).value;
        CHECK_FALSE(quiet());
        must(app::saySafe(*journal, *surroundings, heavy, core::Safe::unsure));
        CHECK(quiet());
        must(app::saySafe(*journal, *surroundings, heavy, core::Safe::yes));
        CHECK_FALSE(quiet());
    }
    SECTION("the next day") {
        must(journal->record({.text = text("I want to die")}));
        CHECK(must(app::isGentleEvening(*journal, *at("2026-11-22T03:00:00+01:00"))));
        CHECK_FALSE(must(app::isGentleEvening(*journal, *at("2026-11-22T09:00:00+01:00"))));
    }
}
