// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The calm note: said instead of everything else where somebody's words are too heavy for it.

#pragma once

#include "call.hpp"

#include <upturn/app/calm.hpp>

#include <initializer_list>
#include <string_view>
#include <vector>

namespace upturn::cli {

/// One below the other, as one text to look at.
std::string together(std::initializer_list<const core::Text*> texts);
std::string together(const std::vector<core::Text>& texts);

/// The note, and below it whom this person wanted to reach, numbers to call, and help at once.
std::string linesOf(const app::Calm& calm, const core::Moment& now);
Json documentOf(const app::Calm& calm);
Json documentOf(const app::Plan& plan);
std::vector<Json> documentsOf(const std::vector<app::Helpline>& lines);

/// After words were kept: `otherwise`; but where they speak of crisis the note and nothing else, in
/// JSON as "calm" beside what `document` has.
Outcome calmly(const Call& call, store::Journal& journal, std::string_view words,
               const Json& document, Outcome otherwise);

/// After any command: where the words that it wrote lead to people, the whole note below what it
/// says, or the question whether they are safe.
Said withPeople(const Call& call, Said said);

} // namespace upturn::cli
