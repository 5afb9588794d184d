// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/randomness.hpp>

#include <sodium.h>

namespace upturn::core {

void SystemRandomness::fill(std::span<std::uint8_t> bytes) {
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace upturn::core
