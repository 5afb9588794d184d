// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Randomness is handed in, never called: a test hands in a seeded one.

#pragma once

#include <cstdint>
#include <span>

namespace upturn::core {

class Randomness {
  public:
    Randomness() = default;
    Randomness(const Randomness&) = delete;
    Randomness& operator=(const Randomness&) = delete;
    virtual ~Randomness() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// The operating system's, through libsodium. Any thread.
class SystemRandomness final : public Randomness {
  public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace upturn::core
