// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The scripts with which shells complete the command line, and its manual.

#pragma once

#include "description.hpp"

#include <string>

namespace upturn {

std::string bashScript(const cli::CommandDescription& program);

/// Two descriptions, because zsh shows what an option is for in the person's language.
std::string zshScript(const cli::CommandDescription& english,
                      const cli::CommandDescription& german);

/// The section of the manual page about the words and options of every command, for man.
std::string manualSection(const cli::CommandDescription& program);

} // namespace upturn
