// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The short questions of the articles, which stand word for word.

#pragma once

#include "fields.hpp"

#include <upturn/prompts/catalogue.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

struct Quote {
    std::string id;   ///< "A1-Q1"
    std::string text; ///< "What caused this setback?"
};

/// All of them, in the order of the articles.
const std::vector<Quote>& quotes();

/// True when the question is one that an article asks.
bool isQuoted(const Prompt& prompt);

/// A question that names an article's question has to ask it in the article's words.
void checkQuotes(const Prompt& prompt, Findings& findings, int textLine, int articleLine);

} // namespace upturn::prompts
