// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fuzz.hpp"
#include "support/files.hpp"
#include "support/seeded_randomness.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/core/clock.hpp>
#include <upturn/review/standing.hpp>
#include <upturn/store/journal.hpp>

#include <memory>

namespace upturn::fuzz {

/// A journal, or what is taken for one, in a folder of its own.
struct SmallJournal {
    test::TemporaryFolder folder;
    core::FixedClock clock{core::momentAt(1'795'000'000'123, "Europe/Berlin")};
    test::SeededRandomness randomness;
    std::filesystem::path path = folder / "journal.upturn";

    explicit SmallJournal(std::uint64_t seed)
        : randomness(seed) {}
    store::JournalOptions options(store::Access access = store::Access::write) {
        return {.access = access,
                .create = access == store::Access::write,
                .clock = &clock,
                .randomness = &randomness,
                .standingOf = [](const core::LessonLife& life) { return review::standingOf(life); },
                .stateFolder = folder / "state"};
    }
    core::Result<std::unique_ptr<store::Journal>> open() {
        return store::Journal::open(path, options());
    }
};

inline core::Text text(std::string_view words) {
    return *core::Text::from(words);
}

/// One with a little of everything, and what a copy of it was before the last of it.
struct Made {
    std::string journal;
    std::string copy;
};

inline const Made& made() {
    static const Made only = [] {
        SmallJournal small(1);
        auto journal = *small.open();
        Made all;
        for (int i = 0; i < 4; ++i) {
            const core::Id entry =
                journal
                    ->record({.text = text("The demo broke, time " + std::to_string(i)),
                              .tags = {text("work")}})
                    ->value;
            demand(journal->answer(entry, {.id = "q", .text = text("Why?")}, text("Nobody asked"))
                       .has_value(),
                   "answered");
            demand(
                journal->keep({.text = text("Ask first."), .from = {.entry = entry}}).has_value(),
                "kept");
            demand(journal->edit(entry, {.text = text("The demo broke again")}).has_value(),
                   "edited");
            if (i == 2)
                demand(journal->saveAs(small.folder / "copy.upturn").has_value(), "copied");
        }
        journal.reset();
        all.journal = test::bytesOf(small.path);
        all.copy = test::bytesOf(small.folder / "copy.upturn");
        return all;
    }();
    return only;
}

/// Gives the value, or nothing where a sentence says why there is none.
template<class Value>
bool asked(const core::Result<Value>& result) {
    if (!result)
        demandSentence(result.error().sentence);
    return result.has_value();
}

} // namespace upturn::fuzz
