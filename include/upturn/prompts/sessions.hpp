// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A session: a run of questions about one entry with less than four hours between any two. The
// window and the command line count alike.

#pragma once

#include <upturn/core/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace upturn::prompts {

/// A gap this long, in milliseconds, ends a session.
inline constexpr std::int64_t sessionGap = std::int64_t{4} * 60 * 60 * 1000;

struct Session {
    core::Id entry;
    std::int64_t from = 0;               ///< UTC ms of its first question
    std::int64_t to = 0;                 ///< and of its last
    std::vector<std::size_t> encounters; ///< places in the list handed in, oldest first
};

/// All sessions, the one that began first comes first. Encounters come in any order, but those of
/// one instant (a clock that stands still) as they were made: oldest first.
std::vector<Session> sessionsOf(const std::vector<core::Encounter>& encounters);

} // namespace upturn::prompts
