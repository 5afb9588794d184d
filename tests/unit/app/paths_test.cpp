// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/app/paths.hpp>
#include <upturn/app/surroundings.hpp>

#include <map>

using namespace upturn;

namespace {

app::Lookup with(std::map<std::string, std::string> variables) {
    return [variables = std::move(variables)](const char* name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::string() : found->second;
    };
}

} // namespace

TEST_CASE("Everything lies where the desktop's rules say") {
    const app::Paths paths = *app::Paths::of(with({{"HOME", "/home/mara"}}));
    CHECK(paths.journal == "/home/mara/.local/share/upturn/journal.upturn");
    CHECK_FALSE(paths.journalNamed);
    CHECK(paths.settings == "/home/mara/.config/upturn/upturn.ini");
    CHECK(paths.state == "/home/mara/.local/state/upturn");
    CHECK(paths.packs == "/home/mara/.local/share/upturn/packs");
    const app::Paths moved = *app::Paths::of(with({{"HOME", "/home/mara"},
                                                   {"XDG_DATA_HOME", "/data"},
                                                   {"XDG_STATE_HOME", "relative"},
                                                   {"UPTURN_JOURNAL", "/tmp/j.upturn"}}));
    CHECK(moved.journal == "/tmp/j.upturn");
    CHECK(moved.journalNamed);
    CHECK(moved.packs == "/data/upturn/packs");
    CHECK(moved.state == "/home/mara/.local/state/upturn");
}

TEST_CASE("Folders that all share are taken in their order, and only by their full path") {
    const app::Paths usual = *app::Paths::of(with({{"HOME", "/h"}}));
    CHECK(usual.systemPacks == std::vector<std::filesystem::path>{"/usr/local/share/upturn/packs",
                                                                  "/usr/share/upturn/packs"});
    const app::Paths named =
        *app::Paths::of(with({{"HOME", "/h"}, {"XDG_DATA_DIRS", "/b::share:../c:/a"}}));
    CHECK(named.systemPacks ==
          std::vector<std::filesystem::path>{"/b/upturn/packs", "/a/upturn/packs"});
}

TEST_CASE("Where no home is known, no place is made up") {
    for (const char* home : {"", ".", "mara"}) {
        const auto paths = app::Paths::of(with({{"HOME", home}, {"XDG_DATA_HOME", "/data"}}));
        REQUIRE_FALSE(paths);
        CHECK(paths.error().fault == core::Fault::usage);
        CHECK(paths.error().sentence.find("HOME") != std::string::npos);
        CHECK_FALSE(app::Surroundings::fromEnvironment(with({{"HOME", home}})));
    }
    const app::Paths named = *app::Paths::of(
        with({{"XDG_DATA_HOME", "/d"}, {"XDG_CONFIG_HOME", "/c"}, {"XDG_STATE_HOME", "/s"}}));
    CHECK(named.journal == "/d/upturn/journal.upturn");
    CHECK(named.settings == "/c/upturn/upturn.ini");
    CHECK(named.state == "/s/upturn");
}

TEST_CASE("A fixed clock is taken from UPTURN_NOW, and one that can't be read is refused") {
    const auto fixed = app::Surroundings::fromEnvironment(
        with({{"HOME", "/h"}, {"UPTURN_NOW", "2026-11-21T20:00:00+01:00"}}));
    REQUIRE(fixed);
    CHECK(core::isoInstant((*fixed)->now().instant) == "2026-11-21T19:00:00Z");
    CHECK((*fixed)->now().offset == 3600);
    const auto broken =
        app::Surroundings::fromEnvironment(with({{"HOME", "/h"}, {"UPTURN_NOW", "noon-ish"}}));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().fault == core::Fault::usage);
}

TEST_CASE("The language is the first that is set") {
    CHECK((*app::Surroundings::fromEnvironment(with({{"HOME", "/h"}, {"LANG", "de_DE.UTF-8"}})))
              ->language() == "de");
    CHECK((*app::Surroundings::fromEnvironment(
               with({{"HOME", "/h"}, {"LC_ALL", "C"}, {"LANG", "de_DE"}})))
              ->language() == "en");
}
