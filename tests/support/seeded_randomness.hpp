// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <upturn/core/randomness.hpp>

#include <random>

namespace upturn::test {

/// The same seed, the same bytes: a test that fails can be run again.
class SeededRandomness final : public core::Randomness {
  public:
    explicit SeededRandomness(std::uint64_t seed)
        : engine_(seed) {}
    void fill(std::span<std::uint8_t> bytes) override {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(engine_());
    }

  private:
    std::mt19937_64 engine_;
};

} // namespace upturn::test
