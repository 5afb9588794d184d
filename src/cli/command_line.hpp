// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The words of the command line, read: which command, and what it was asked.

#pragma once

#include "command.hpp"
#include "description.hpp"

#include <memory>
#include <string>
#include <vector>

namespace upturn::cli {

/// What every command is known by. Only those that are named describe their options, so that a
/// start costs little.
struct Known {
    const char* name;
    const char* about; ///< in English; say(about) translates
    void (*describe)(Command& command);
};

class CommandLine {
  public:
    CommandLine(Call& call, const std::vector<Known>& commands);
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;
    ~CommandLine();

    /// What to do. Help and version are bodies too.
    core::Result<Body> read(const std::vector<std::string>& words);
    /// Every command with all its options; for what is made of them, not for a start.
    CommandDescription description();
    /// The command that was named, "step add"; for the log.
    const std::string& named() const { return named_; }

  private:
    CommandDescription describe(const CLI::App& app) const;
    core::Result<Body> chosen();
    core::Error missing() const;
    core::Error unknownOption(const std::string& name) const;
    core::Error tooMuch(const std::vector<std::string>& words) const;
    core::Error unknownCommand(const std::string& word) const;
    CLI::App& deepest() const;
    std::string calledAs(const CLI::App& app) const;

    std::unique_ptr<CLI::App> app_;
    Declared declared_;
    const std::vector<Known>& commands_;
    std::string named_;
    bool wantsVersion_ = false;
};

} // namespace upturn::cli
