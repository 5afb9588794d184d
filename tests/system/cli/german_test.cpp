// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "person.hpp"
#include "support/catch.hpp"

using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

struct GermanPerson : Person {
    GermanPerson() {
        environment["LANG"] = "de_DE.UTF-8";
        environment["UPTURN_NOW"] = "2026-11-21T20:00:00+01:00";
    }
};

} // namespace

TEST_CASE_METHOD(GermanPerson, "In a German surrounding the command line speaks German") {
    const std::string entry =
        adds("Dem Kunden zu fr\u00fch ein Datum genannt.", {"--on", "gestern 14:00"});
    CHECK_THAT(run({"list"}).out,
               ContainsSubstring("gestern 14:00") && ContainsSubstring("R\u00fcckschlag"));
    CHECK_THAT(
        run({"undo"}).out,
        ContainsSubstring("Zur\u00fcckgenommen: R\u00fcckschlag aufschreiben (\u201eDem Kunden"));
    CHECK_THAT(run({"redo"}).out, ContainsSubstring("Wieder getan"));
    CHECK_THAT(run({"show", entry}).out, ContainsSubstring("Dem Kunden zu fr\u00fch"));
    CHECK_THAT(run({"--help"}).out, ContainsSubstring("Eine Frage beantworten"));
    CHECK_THAT(run({"lst"}).err, ContainsSubstring("Meintest du \u201eupturn-cli list\u201c?"));
    CHECK_THAT(run({"ask", entry}).out, ContainsSubstring("Zum Antworten: upturn-cli answer"));
}

TEST_CASE_METHOD(GermanPerson, "One thing and several things have their own German forms") {
    adds("Zu sp\u00e4t gefragt.");
    CHECK_THAT(run({"info"}).out,
               ContainsSubstring("1 Eintrag,") && ContainsSubstring("0 Lehren,"));
    adds("Zu viel zugesagt.");
    CHECK_THAT(run({"info"}).out, ContainsSubstring("2 Eintr\u00e4ge,"));
}

TEST_CASE_METHOD(GermanPerson, "A German date names day and month in the German order") {
    adds("Zu sp\u00e4t gefragt.", {"--on", "2026-10-09 17:42"});
    adds("Zu viel zugesagt.", {"--on", "2025-03-04"});
    CHECK_THAT(run({"list"}).out,
               ContainsSubstring("Fr. 9.10. 17:42") && ContainsSubstring("4.3.2025"));
}

TEST_CASE_METHOD(Person, "The order of the variables decides which language is spoken") {
    environment["LANG"] = "de_DE.UTF-8";
    CHECK_THAT(run({"undo"}).err, ContainsSubstring("Tagebuch"));
    environment["LC_ALL"] = "C.UTF-8";
    CHECK_THAT(run({"undo"}).err, ContainsSubstring("journal"));
    environment["LC_ALL"] = "";
    environment["LC_MESSAGES"] = "en_GB.UTF-8";
    CHECK_THAT(run({"undo"}).err, ContainsSubstring("journal"));
    environment["LC_MESSAGES"] = "fr_FR.UTF-8";
    CHECK_THAT(run({"undo"}).err, ContainsSubstring("journal"));
}

TEST_CASE_METHOD(GermanPerson, "JSON is the same in every language") {
    adds("Zu sp\u00e4t gefragt.");
    const Json entry = asks({"list"}).at("entries").at(0);
    CHECK(entry.at("kind") == "setback");
    CHECK(entry.at("date") == "2026-11-21");
}
