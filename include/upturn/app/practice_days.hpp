// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The practices of the roadmap and where each stands. Days, not streaks: a day without a note is
// just a day. On the thread of the journal that is handed in.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/block.hpp>
#include <upturn/prompts/practices.hpp>
#include <upturn/store/journal.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace upturn::app {

struct PracticeStanding {
    const prompts::Practice* practice = nullptr;
    std::optional<core::Block> run; ///< the one that goes on, or the latest
    bool running = false;
    bool paused = false;
    bool complete = false; ///< its last day is over
    int day = 0;           ///< 1 on the day it was started; days at rest left out; at most `of`
    int of = 0;            ///< 0: without end
    int loggedDays = 0;    ///< days of this run with a note, be it without words
    int writtenDays = 0;   ///< those with words
    int longestGap = 0;    ///< days between two notes of this run
    bool loggedToday = false;
    std::map<std::string, std::set<core::CivilDate>> bySource; ///< days, by source
    std::map<std::string, std::set<core::CivilDate>> byTick;   ///< days, by tick
    std::vector<core::Block> notes;                            ///< of this run, newest first
    int runsBefore = 0;
};

core::Result<std::vector<PracticeStanding>> practices(store::Journal& journal,
                                                      const Surroundings& surroundings);
core::Result<PracticeStanding> practice(store::Journal& journal, const Surroundings& surroundings,
                                        const std::string& id);

/// Refused while it is running.
core::Result<store::Made<core::Id>> startPractice(store::Journal& journal,
                                                  const Surroundings& surroundings,
                                                  const std::string& id,
                                                  const core::Id& entry = {});
struct PracticeNote {
    std::string source; ///< one of the practice's; may be empty
    std::vector<std::string> ticks;
    core::Text note;
    std::optional<core::CivilDate> day; ///< today, when absent
};
/// Starts the practice if it is not running.
core::Result<store::Made<core::Id>> logPractice(store::Journal& journal,
                                                const Surroundings& surroundings,
                                                const std::string& id, const PracticeNote& note);
core::Result<store::Done> pausePractice(store::Journal& journal, const Surroundings& surroundings,
                                        const std::string& id);
core::Result<store::Done> resumePractice(store::Journal& journal, const Surroundings& surroundings,
                                         const std::string& id);
core::Result<store::Done> endPractice(store::Journal& journal, const Surroundings& surroundings,
                                      const std::string& id);

} // namespace upturn::app
