// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal with one setback in it, and a clock that can be set.

#pragma once

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/app/reflection.hpp>

#include <memory>
#include <string>

namespace upturn::test {

template<class Value>
Value must(core::Result<Value> result) {
    if (!result)
        FAIL(result.error().sentence);
    return std::move(*result);
}

inline core::Text text(std::string_view words) {
    return *core::Text::from(words);
}

struct ReflectionFixture {
    TemporaryFolder folder;
    std::shared_ptr<const app::Surroundings> surroundings = at("2026-11-21T20:00:00+01:00");
    std::unique_ptr<store::Journal> journal = open();

    std::shared_ptr<const app::Surroundings> at(const std::string& now) const {
        return must(app::Surroundings::fromEnvironment(
            [home = folder.path().string(), now](const char* name) {
                const std::string variable = name;
                return variable == "HOME"          ? home
                       : variable == "UPTURN_NOW"  ? now
                       : variable == "UPTURN_SEED" ? app::Surroundings::noLot
                                                   : "";
            }));
    }
    std::unique_ptr<store::Journal> open() {
        return must(surroundings->open(surroundings->paths().journal, store::Access::write, true));
    }
    void comeBack(const std::string& now) {
        journal.reset();
        surroundings = at(now);
        journal = open();
    }
    app::Reflection reflection() { return {*journal, *surroundings}; }
    core::Id setback =
        must(journal->record({.text = text("The release slipped by two weeks."), .weight = 3}))
            .value;
};

} // namespace upturn::test
