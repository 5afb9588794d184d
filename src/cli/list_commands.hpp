// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// goal, win, decision, person, feedback, reframe: each with list, add, edit and close, made from
// the table of their fields.

#pragma once

#include "command.hpp"

#include <upturn/core/block.hpp>

namespace upturn::cli {

void describeList(Command& command, core::BlockKind kind);

template<core::BlockKind kind>
void describeListOf(Command& command) {
    describeList(command, kind);
}

} // namespace upturn::cli
