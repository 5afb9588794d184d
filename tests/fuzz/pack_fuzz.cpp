// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A person's own pack of questions.

#include "fuzz.hpp"

#include <upturn/prompts/pack.hpp>

#include <algorithm>

using namespace upturn;

std::vector<std::string> fuzz::seeds() {
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const prompts::PackReport report =
        prompts::parsePack({reinterpret_cast<const char*>(bytes), size}, "own.json");
    for (const prompts::Finding& finding : report.findings)
        fuzz::demandSentence(finding.sentence());
    const bool refused = std::ranges::any_of(report.findings, [](const prompts::Finding& finding) {
        return finding.severity == prompts::Severity::error;
    });
    fuzz::demand(refused != report.pack.has_value(), "a pack is taken, or it is said why not");
    return 0;
}
