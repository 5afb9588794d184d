// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Bytes that nobody wrote, handed to what reads files. Each program here has one target: the driver
// changes what lies in its corpus, by a seed, and hands it over. The target has the signature that
// libFuzzer and AFL++ know too.

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace upturn::fuzz {

/// What the target begins from, beside what lies in its corpus.
std::vector<std::string> seeds();

/// What must be true whatever the bytes are.
inline void demand(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "not true: %s\n", what);
    std::abort();
}

/// What went wrong is said. What it quotes is made harmless where it is shown.
inline void demandSentence(std::string_view sentence) {
    demand(!sentence.empty(), "an error has a sentence");
}

} // namespace upturn::fuzz
