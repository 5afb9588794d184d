// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A reflection that is under way: with which guide, at which question, where in the words. It is
// kept beside the drafts of this file, no operation, so that it can be gone on with after a crash
// or another day. On the thread of the journal that is handed in; errors are those of the journal.

#pragma once

#include <upturn/app/reflection.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace upturn::app {

/// How long a reflection that is told to rest is not offered, in days.
inline constexpr int restsForDays = 7;

struct Sitting {
    core::Id entry{};
    Wish wish{};
    std::string question{};     ///< that is on the page; empty: the end is
    std::optional<int> caret{}; ///< in UTF-16 units of the words that are typed; none: behind them
    std::int64_t begun = 0;     ///< UTC ms
    std::int64_t at = 0;        ///< when it was last kept, UTC ms
    std::optional<core::CivilDate> rests{}; ///< not offered before that day
};

/// Looking back is a sitting of its own beside the reflection on the same entry.
core::Result<std::optional<Sitting>> sittingOf(store::Journal& journal, const core::Id& entry,
                                               bool lookBack);
core::Result<void> keepSitting(store::Journal& journal, const Sitting& sitting);
/// It is finished.
core::Result<void> endSitting(store::Journal& journal, const core::Id& entry, bool lookBack);
/// Not offered before that day; none: offered again. Nothing where there is no such sitting, and no
/// line of a hard moment.
core::Result<void> restSitting(store::Journal& journal, const core::Id& entry, bool lookBack,
                               std::optional<core::CivilDate> until);

/// A sitting that was left before its end.
struct Unfinished {
    Sitting sitting{};
    core::Text entry{};     ///< what it is called
    std::string guide{};    ///< the title of the one that was chosen
    core::Asked question{}; ///< it goes on with; empty id: with the next step at the end
    core::Text typed{}; ///< begun there; empty too where it speaks of crisis, or is about violence
    int answered = 0;   ///< in this sitting, not counting the question it goes on with
    int about = 0;      ///< so many questions it may become; 0: nobody knows
    bool hard = false;  ///< the words stand on the page for a hard moment
};

/// Whether words for a hard moment were left on its page, in one of the three lines.
core::Result<bool> hasHardLines(store::Journal& journal, const core::Id& entry);

/// How a sitting goes on.
struct GoingOn {
    bool halfDone = false; ///< something was answered, or is typed
    core::Text typed;      ///< or was, when it was left in an answer
    /// Shown again, whatever would be asked now; empty: what the choice gives.
    std::string question;
    int answered = 0; ///< questions, since it was begun
    int before = 0;   ///< those of them that are not the one shown again
    /// It was left in the words of an answer: what was typed there was kept, and may be half.
    bool inAnswer = false;
};
core::Result<GoingOn> goingOn(store::Journal& journal, const Surroundings& surroundings,
                              const Sitting& sitting);

struct Sittings {
    /// The newest first; lines that were left for a hard moment come behind.
    std::vector<Unfinished> unfinished;
    std::set<core::Id> known; ///< entries of those, and of those that rest
};
core::Result<Sittings> sittings(store::Journal& journal, const Surroundings& surroundings,
                                Evening& evening);

} // namespace upturn::app
