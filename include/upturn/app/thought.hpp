// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The one sentence out of the articles that a day may bring. On the thread of the journal that is
// handed in.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <span>
#include <string>

namespace upturn::app {

struct Thought {
    std::string words;   ///< in the language of the program
    std::string article; ///< the title of the article it is from
};

/// The same all day. None beside something heavy, so that nothing is glossed over: `beside` are the
/// entries that are open or were written lately. None for a person who turned them off.
core::Result<std::optional<Thought>> thoughtOfDay(store::Journal& journal,
                                                  const Surroundings& surroundings,
                                                  std::span<const core::Entry> beside);

} // namespace upturn::app
