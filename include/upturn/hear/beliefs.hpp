// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// L1: sentences that read like a lesson and would hurt whoever met them again, as "I should never
// trust anybody again", "I deserved it", "Next time I'll be quieter so he stays calm". They are
// asked about and never proposed. A wide word that is held to something ("never deploy on a
// Friday") makes a good rule and is none. Lists: resources/hear/beliefs.*.txt. Pure; any thread; no
// errors.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace upturn::hear {

struct HeavySentence {
    std::size_t first = 0; ///< bytes of the text: the clause it stands in
    std::size_t last = 0;
};

/// The first one of the text.
std::optional<HeavySentence> heavySentenceIn(std::string_view text);

} // namespace upturn::hear
