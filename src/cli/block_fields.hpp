// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The fields of a list as options of a command, and what was typed as values.

#pragma once

#include "command.hpp"

#include <upturn/core/block.hpp>
#include <upturn/core/moment.hpp>

#include <deque>
#include <map>
#include <optional>
#include <string>

namespace upturn::cli {

/// What was typed for each field.
struct TypedFields {
    const core::BlockShape* shape = nullptr;
    std::map<std::string, std::optional<std::string>, std::less<>> words;

    /// An option for every field: "review_on" is --review-on.
    void describe(Command& command, const core::BlockShape& of);
    /// The values; nothing for what is to be emptied ("none", or an empty text).
    core::Result<std::map<std::string, std::optional<core::FieldValue>>>
    read(const Call& call) const;

  private:
    std::deque<std::string> names_; ///< of the options: they live as long as the command
};

/// The first field that has to be there; none when all may be absent.
const core::Field* firstNeeded(const core::BlockShape& shape);

} // namespace upturn::cli
