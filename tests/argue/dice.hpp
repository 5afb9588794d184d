// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a random person decides by: the same seed, the same life.

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace upturn::argue {

class Dice {
  public:
    explicit Dice(std::uint64_t seed)
        : engine_(seed) {}

    std::size_t roll(std::size_t sides) { return engine_() % sides; }
    bool oneIn(std::size_t many) { return roll(many) == 0; }
    /// Of a container that is not empty.
    template<class All>
    auto oneOf(const All& all) {
        return *std::next(all.begin(), static_cast<std::ptrdiff_t>(roll(all.size())));
    }
    /// A word that nobody has said before in this life, so that it can be told where it went.
    std::string freshWord() {
        static constexpr std::array<const char*, 8> kinds{"deadline",     "silence", "caf\u00e9",
                                                          "estimate",     "meeting", "plan",
                                                          "\u05e9\u05dc", "run"};
        return kinds[roll(kinds.size())] + std::to_string(++said_) + 'x';
    }
    /// One that has a key for each of its letters.
    std::string plainWord() {
        static constexpr std::array<const char*, 4> kinds{"late", "asked", "plan", "run"};
        return kinds[roll(kinds.size())] + std::to_string(++said_) + 'x';
    }

  private:
    std::mt19937_64 engine_;
    int said_ = 0;
};

} // namespace upturn::argue
