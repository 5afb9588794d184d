// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The words around the first thing that was found in a document.

#pragma once

#include "search_index.hpp"
#include "search_words.hpp"

#include <string>

namespace upturn::store {

/// With \x02 and \x03 around what matched; empty when nothing of it is in sight: of a long text
/// only the beginning is looked at, and of many hits only the first few, so that it never takes
/// long.
std::string snippetOf(const IndexDocument& document, const SearchWords& words,
                      const SearchTokenizer& tokenizer);

} // namespace upturn::store
