// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The last way of words that no journal takes when the program is made to end.

#pragma once

#include <upturn/app/paths.hpp>
#include <upturn/core/id.hpp>

#include <functional>

namespace upturn::gui {

class Drafts;

/// Waits until the journal has answered for every draft. What it did not take is kept in a file
/// (app::keepWords), which the next start brings to the field on Today; where none can be made, or
/// it is not known which journal the words were typed for, that is said on standard error. Then
/// calls `then`, on the GUI thread; never where `drafts` goes before.
void rescue(Drafts& drafts, const app::Paths& paths, const core::Id& journal,
            const std::function<void()>& then);

} // namespace upturn::gui
