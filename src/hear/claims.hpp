// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which words of a text are spoken for already. The work is that of the words asked about, however
// much was claimed before.

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace upturn::hear {

class Claims {
  public:
    /// Words `first` up to but without `last`.
    void add(std::uint32_t first, std::uint32_t last) {
        if (claimed_.size() < last)
            claimed_.resize(std::max<std::size_t>(last, claimed_.size() * 2));
        for (std::uint32_t word = first; word < last; ++word)
            claimed_[word] = true;
        looks_ += last - first;
    }
    /// Whether any of them is claimed.
    bool touch(std::uint32_t first, std::uint32_t last) const {
        const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(last, claimed_.size()));
        for (std::uint32_t word = first; word < end; ++word) {
            ++looks_;
            if (claimed_[word])
                return true;
        }
        return false;
    }
    /// Claims them, unless one is claimed.
    bool take(std::uint32_t first, std::uint32_t last) {
        if (touch(first, last))
            return false;
        add(first, last);
        return true;
    }
    /// How many words were looked at so far.
    std::size_t looks() const { return looks_; }

  private:
    std::vector<bool> claimed_;
    mutable std::size_t looks_ = 0;
};

} // namespace upturn::hear
