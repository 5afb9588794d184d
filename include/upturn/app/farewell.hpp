// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Deleting a journal whole, with all that this program has made for it: what goes, what it can't
// reach, and the act itself, which can't be taken back. Any thread.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/result.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace upturn::app {

struct Farewell {
    struct Part {
        std::string what; ///< "The journal and its log"
        std::vector<std::filesystem::path> files;
    };
    std::filesystem::path journal;
    std::optional<std::int64_t> entries; ///< nothing where it can't be read
    std::vector<Part> parts;
    std::vector<std::string> beyond; ///< what it can't reach, a sentence each
    std::optional<core::Id> id{};    ///< whose notes go; none where another file has it too
    /// The journal under the names that it was called by.
    std::vector<std::filesystem::path> names{};
    std::filesystem::path second{}; ///< the second place; empty
};
/// Where a file has the name of the journal; also one that can't be read.
core::Result<Farewell> farewellTo(const Surroundings& surroundings,
                                  const std::filesystem::path& journal);
/// All of `farewell.parts`, and each note of it; gives back what could not be removed. Refused as
/// long as another program has the journal open, which would write it back. This one has none of it
/// open.
core::Result<std::vector<std::filesystem::path>> deleteJournal(const Surroundings& surroundings,
                                                               const Farewell& farewell);

} // namespace upturn::app
