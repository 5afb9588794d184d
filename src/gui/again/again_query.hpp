// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether what is being written was met before, and what the person says to it. On the thread of
// the journal that is given.

#pragma once

#include "again/again_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

#include <optional>

namespace upturn::gui {

/// Nothing when there is nothing like it, or when the person has said already what it is.
/// `words` are what is being typed; without them, the entry's own.
core::Result<std::optional<AgainView>> readAgain(store::Journal& journal,
                                                 const app::Surroundings& surroundings,
                                                 const core::Id& entry,
                                                 const std::optional<core::Text>& words);
/// It is not shown any more, until Settings brings it back.
core::Result<void> turnAgainOff(store::Journal& journal);
core::Result<store::Done> sayAgain(store::Journal& journal, const AgainView& view, bool same);

} // namespace upturn::gui
