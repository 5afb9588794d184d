// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Packs written for a test: a good one, and the same with one thing changed.

#pragma once

#include <upturn/prompts/pack.hpp>

#include <stdexcept>
#include <string>

namespace upturn::prompts {

inline const std::string goodPack = R"({
  "schema": 1, "pack": "mine", "version": "1.0.0", "title": {"en": "Mine"}, "license": "CC0-1.0",
  "dims_required": ["facts"],
  "prompts": [
    {
      "id": "mine.facts", "stage": "land", "dims": ["facts"], "kind": "text", "mode": "facts",
      "text": {"en": "What did you see?"},
      "yields": ["cause"]
    },
    {
      "id": "mine.lesson", "stage": "learn", "dims": ["lesson"], "kind": "line", "mode": "how",
      "text": {"en": "What do you take from it?"},
      "yields": ["lesson"], "requires": ["mine.facts"]
    }
  ]
}
)";

/// The good pack with the first `what` replaced.
inline std::string with(const std::string& what, const std::string& by,
                        std::string pack = goodPack) {
    const std::size_t at = pack.find(what);
    if (at == std::string::npos)
        throw std::logic_error("the pack of the test has no " + what);
    return pack.replace(at, what.size(), by);
}

/// "12: The field ..." for each finding, or "good".
inline std::string verdict(const PackReport& report) {
    if (report.findings.empty())
        return report.pack ? "good" : "refused without a word";
    std::string out;
    for (const Finding& finding : report.findings)
        out += std::to_string(finding.line) + ": " + finding.reason + "\n";
    return out;
}

inline std::string verdictOn(const std::string& bytes) {
    return verdict(parsePack(bytes, "mine.json"));
}

} // namespace upturn::prompts
