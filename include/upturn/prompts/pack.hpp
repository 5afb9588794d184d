// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A pack of questions: one JSON file, format 1 (docs/prompt-packs.md).

#pragma once

#include <upturn/prompts/prompt.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

/// The largest pack that is read, in bytes.
inline constexpr std::size_t largestPack = std::size_t{256} * 1024;

enum class Severity {
    error, ///< the pack is not used
    advice ///< the pack is used; its author may want to know
};

/// Something wrong with a pack, in one sentence for its author.
struct Finding {
    std::string file;
    int line = 0; ///< from 1; 0 where the file as a whole is meant
    std::string reason;
    Severity severity = Severity::error;

    /// "own.json:12: The field "txt" is unknown."
    std::string sentence() const;
    bool operator==(const Finding&) const = default;
};

struct Pack {
    Guide guide;
    std::vector<Prompt> prompts;
    std::vector<std::string> disables;  ///< guides and questions of other packs to leave out
    std::vector<std::string> overrides; ///< questions of other packs that this one words anew
    std::string file;
    std::map<std::string, int> lines; ///< where each question begins

    bool operator==(const Pack&) const = default;
};

struct PackReport {
    std::optional<Pack> pack; ///< none when there is an error among the findings
    std::vector<Finding> findings;
};

/// Reads and checks one pack. Whatever the bytes are, the answer is a report. Any thread.
PackReport parsePack(std::string_view bytes, const std::string& fileName);

} // namespace upturn::prompts
