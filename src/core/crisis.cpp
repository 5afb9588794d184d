// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "crisis_phrases.hpp"

#include <upturn/core/crisis.hpp>
#include <upturn/core/phrase_book.hpp>

#include <array>

namespace upturn::core {

bool speaksOfCrisis(std::string_view text) {
    static const std::array lists{PhraseList{.name = "crisis/phrases.txt", .bytes = crisisPhrases}};
    static const PhraseBook book(lists);
    return book.isIn(text);
}

} // namespace upturn::core
