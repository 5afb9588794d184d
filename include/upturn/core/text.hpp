// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person wrote.

#pragma once

#include <upturn/core/result.hpp>

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>

namespace upturn::core {

/// Words of a person: valid UTF-8 without NUL, by construction.
///
/// The type has no formatter and no stream operator, so a log line that would print what somebody
/// wrote does not compile; and no implicit way to a string, so it can't slip into rich text.
class Text {
  public:
    /// The longest text that one field holds, in bytes.
    static constexpr std::size_t longest = 5'000'000;

    Text() = default;

    /// Takes the bytes as they are, or says at which byte they stop being text, or that they are
    /// too many. For what a person hands in: nothing is changed behind their back.
    static Result<Text> from(std::string_view bytes);
    /// Puts U+FFFD for every byte that is no part of valid UTF-8 and for NUL. For what comes out
    /// of other programs' files; `repairs` counts what was replaced.
    static Text repaired(std::string_view bytes, std::size_t* repairs = nullptr);

    const std::string& utf8() const { return utf8_; }
    std::size_t bytes() const { return utf8_.size(); }
    bool empty() const { return utf8_.empty(); }
    /// True when there is nothing to see: empty, or only what Unicode calls white space or
    /// ignorable, as the joiners and marks that other programs leave behind.
    bool blank() const;

    auto operator<=>(const Text&) const = default;

  private:
    explicit Text(std::string utf8)
        : utf8_(std::move(utf8)) {}
    std::string utf8_;
};

/// Where `bytes` stop being valid UTF-8 without NUL; `npos` when all of it is.
std::size_t firstInvalidByte(std::string_view bytes);

} // namespace upturn::core
