// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What an answer is (E13): an answer, or a refusal, a "don't know" ... Pure; any thread; no errors.

#pragma once

#include <upturn/hear/hearing.hpp>

#include <string_view>
#include <vector>

namespace upturn::hear {

enum class Reply : std::uint8_t {
    answer,
    refusal,     ///< not covered; the dimension rests
    dontKnow,    ///< one easier form, once
    alreadySaid, ///< covered
    attack,      ///< "Fair. It goes."
    offTopic,    ///< it may change the class of the entry
    tooShort     ///< an example helps
};

/// "dont-know": as in JSON.
std::string_view nameOf(Reply reply);

struct Answered {
    std::string_view answer;
    std::string_view question = {};
    std::string_view entry = {};
    Class entryIs = Class::none;
    /// Whether a word or two answer it: feelings, who, when, yes or no.
    bool shortWillDo = true;
};

struct Reading {
    Reply reply = Reply::answer;
    /// What the answer is about where it is off topic: the class of the entry changes at once.
    Class becomes = Class::none;
    Alarm alarm = Alarm::none;
    std::vector<Told> told; ///< of what it tells, whatever was asked; as Hearing::told
};

Reading hear(const Answered& answered);

/// An answer to the question whether somebody is safe: it says no, or not for sure.
bool saysUnsafe(std::string_view answer);

} // namespace upturn::hear
