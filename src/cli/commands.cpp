// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"

namespace upturn::cli {

const std::vector<Known>& allCommands() {
    static const std::vector<Known> commands{
        {"add", "Write down a setback, a win or a note", describeAdd},
        {"list", "Your entries, newest first", describeList},
        {"show", "One entry, whole", describeShow},
        {"search", "Find entries by their words", describeSearch},
        {"undo", "Take back the last step", describeUndo},
        {"redo", "Do again what was taken back", describeRedo},
    };
    return commands;
}

} // namespace upturn::cli
