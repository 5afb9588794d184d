// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which entries are meant; the same for list and search.

#pragma once

#include "command.hpp"

#include <upturn/core/moment.hpp>
#include <upturn/store/changes.hpp>

namespace upturn::cli {

struct EntryQueryOptions {
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> tag;
    std::optional<std::string> area;
    std::optional<std::string> kind;
    std::optional<std::string> limit;

    void describe(Command& command);
    /// Without --limit a script gets all there is, a person the first page.
    core::Result<store::EntryQuery> read(const Call& call) const;
};

/// A note for standard error when there may be more than what is shown.
std::string moreThan(const store::EntryQuery& query, std::size_t shown, const Call& call);

} // namespace upturn::cli
