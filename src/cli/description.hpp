// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The command line as values: which commands there are, which options each has, and what may stand
// behind them. What shells complete with is made of it (tools/make_command_help).

#pragma once

#include "value.hpp"

#include <optional>
#include <string>
#include <vector>

namespace upturn::cli {

struct OptionDescription {
    std::vector<std::string> names; ///< "-h", "--help"; a word without a name has none
    std::string about;
    std::optional<Value> value; ///< none: a flag
    bool repeats = false;       ///< may be given several times
    bool needed = false;
};

struct CommandDescription {
    std::string name;
    std::string about;
    std::vector<OptionDescription> options; ///< its own; those of the program go with every command
    std::vector<OptionDescription> words;   ///< in their order
    std::vector<CommandDescription> below;
};

} // namespace upturn::cli
