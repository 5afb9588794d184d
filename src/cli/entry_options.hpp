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

    void describe(Command& command);
    core::Result<store::EntryChange> read(const Call& call) const;
};

} // namespace upturn::cli
