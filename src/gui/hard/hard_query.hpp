// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether three lines are enough now, and which. On the thread of the journal it is given.

#pragma once

#include "hard/hard_view.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

#include <optional>

namespace upturn::gui {

struct HardMoment {
    HardView view;
    std::array<core::Asked, 3> questions; ///< the first is the entry itself and has no id
    core::Text written;                   ///< the entry's text
    std::string version;                  ///< and its version
    std::array<app::Unsaved, 3> unsaved;  ///< what was typed and not kept, per line
};

using HardLines = std::array<core::Text, 3>;
/// What of the draft of each line is the page's own.
using HardTyped = std::array<app::Ours, 3>;

/// What happened is the entry's own text; the other two are answers. The drafts have then served.
core::Result<void> writeHardLines(store::Journal& journal, const core::Id& entry,
                                  const HardMoment& moment, const HardLines& lines,
                                  const HardTyped& typed);
/// The same for lines that were left as drafts while the moment was hard: nothing else shows them.
core::Result<void> writeLeftLines(store::Journal& journal, const app::Surroundings& surroundings,
                                  const core::Id& entry);

/// Nothing when this is no hard moment: not heavy, not of today, or there are answers already.
/// Nothing also where the words speak of crisis: that page has other things to say.
core::Result<std::optional<HardMoment>> readHardMoment(store::Journal& journal,
                                                       const app::Surroundings& surroundings,
                                                       const core::Id& entry);

/// The line that is the answer to that question; 0 where it is none.
std::size_t hardLineOf(const std::string& question);

/// What was written about it calls for people, or for "Are you safe right now?", and not for
/// questions.
core::Result<bool> soundsLikeCrisis(store::Journal& journal, const app::Surroundings& surroundings,
                                    const core::Id& entry);

} // namespace upturn::gui
