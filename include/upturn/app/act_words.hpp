// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What an act is called where it is taken back or done again: what, and where. Any thread.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/store/changes.hpp>
#include <upturn/store/journal.hpp>

#include <string>

namespace upturn::app {

/// As store::saidAct; a practice is called by its title.
std::string saidAct(const store::Act& act);
/// A sentence when the clock looks wrong: what was written last lies ahead of it. Mostly empty. On
/// the thread of the journal.
std::string clockRemark(store::Journal& journal, const Surroundings& surroundings);

} // namespace upturn::app
