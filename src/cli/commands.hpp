// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// All commands. Each stands in a file of its own.

#pragma once

#include "command_line.hpp"

#include <vector>

namespace upturn::cli {

const std::vector<Known>& allCommands();

void describeAdd(Command& command);
void describeList(Command& command);
void describeShow(Command& command);
void describeSearch(Command& command);
void describeUndo(Command& command);
void describeRedo(Command& command);

} // namespace upturn::cli
