// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What an entry can be given besides its text; the same for add and edit.

#pragma once

#include "command.hpp"

#include <upturn/core/clock.hpp>
#include <upturn/store/changes.hpp>

namespace upturn::cli {

struct EntryOptions {
    std::optional<std::string> kind;
    std::optional<std::string> title;
    std::optional<std::string> on;
    std::optional<std::string> area;
    std::optional<std::string> weight;
    std::vector<std::string> feelings;
    std::vector<std::string> causes;
    std::vector<std::string> tags;
    bool toCome = false;

    void describe(Command& command);
    core::Result<store::EntryChange> read(const Call& call) const;
    /// Refuses a setback or a win on a day that has not come yet, unless it is said that it has
    /// not.
    core::Result<void> requireHappened(core::EntryKind of, const core::Moment& happened,
                                       const core::Now& now) const;
};

} // namespace upturn::cli
