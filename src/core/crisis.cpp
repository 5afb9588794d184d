// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "crisis_book.hpp"
#include "crisis_phrases.hpp"

#include <upturn/core/crisis.hpp>

namespace upturn::core {

bool speaksOfCrisis(std::string_view text) {
    static const CrisisBook book(crisisPhrases);
    return book.isIn(text);
}

} // namespace upturn::core
