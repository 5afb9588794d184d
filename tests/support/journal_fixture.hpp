// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/catch.hpp"
#include "support/seeded_randomness.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/core/clock.hpp>
#include <upturn/review/standing.hpp>
#include <upturn/store/journal.hpp>

#include <memory>
#include <string>

namespace upturn::test {

inline core::Text text(std::string_view words) {
    return *core::Text::from(words);
}

template<class Value>
Value must(core::Result<Value> result) {
    if (!result)
        FAIL(result.error().sentence);
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

inline core::Moment moment(const char* iso) {
    return *core::readMoment(iso, core::Now{});
}

inline core::Standing standingOf(const core::LessonLife& life) {
    return review::standingOf(life);
}

/// A journal in a folder of its own, with a clock that stands until it is moved.
struct JournalFixture {
    TemporaryFolder folder;
    core::FixedClock clock{moment("2026-11-21T20:00:00+01:00")};
    SeededRandomness randomness{42};
    std::filesystem::path path = folder / "journal.upturn";
    std::unique_ptr<store::Journal> journal = open();

    std::unique_ptr<store::Journal> open(store::Access access = store::Access::write) {
        return must(store::Journal::open(path, options(access)));
    }
    store::JournalOptions options(store::Access access = store::Access::write) {
        return {.access = access,
                .create = access == store::Access::write,
                .clock = &clock,
                .randomness = &randomness,
                .standingOf = standingOf,
                .stateFolder = folder / "state"};
    }
    void reopen() {
        journal.reset();
        journal = open();
    }
    void pass(std::chrono::milliseconds time) {
        const core::Moment now = clock.now();
        clock.moveTo(core::momentAt(now.instant + time.count(), now.zone, now.offset));
    }
    core::Id add(std::string_view words) {
        return must(journal->record({.text = text(words)})).value;
    }
};

} // namespace upturn::test
