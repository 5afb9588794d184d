// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is said instead of everything else where somebody's words speak of wanting to die or of
// self-harm: one sentence, and whom this person wanted to reach. Nothing about it is stored. On the
// thread of the journal that is handed in.

#pragma once

#include <upturn/app/helplines.hpp>
#include <upturn/app/plan.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/result.hpp>
#include <upturn/core/text.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::app {

struct Calm {
    std::string sentence;
    std::vector<core::Text> contacts;  ///< one person each; may be empty
    std::vector<Helpline> helplines{}; ///< of the countries one may be in; may be empty
    std::string emergency{};           ///< a line a country, with the number
    /// Whose numbers these are: the most likely one first; empty where nobody knows.
    std::vector<std::string> countries{};
    Plan plan{};                 ///< the steps that have words
    bool emergencyFirst = false; ///< the person said that they are not safe
};

/// Somebody to reach: "Priya, 0171 3920012".
struct Contact {
    core::Text name;   ///< what stands before the number
    core::Text number; ///< empty where none stands at the end
};
Contact contactIn(const core::Text& line);

/// Whose helplines are shown: as the person wishes, else those of the clock and of the language.
core::Result<std::vector<std::string>> countriesOf(store::Journal& journal,
                                                   const Surroundings& surroundings);

/// The person's own contacts, one a line in the journal's settings.
core::Result<std::vector<core::Text>> contacts(store::Journal& journal);
/// Above the page, whatever was written.
std::string sentenceOfCalm();
/// The page itself, whatever was written; without a journal nobody can be named.
Calm calmHere(store::Journal* journal, const Surroundings& surroundings);
/// The page that an entry leads to: what was said to "Are you safe right now?" counts.
Calm calmAbout(store::Journal& journal, const Surroundings& surroundings, const core::Id& entry);
/// Whether words lead to people, before anything is known of where they stand: so for those that
/// could not be written down.
bool callsForPeople(std::string_view words);
/// Nothing when the words don't speak of it.
core::Result<std::optional<Calm>> calmFor(store::Journal& journal, const Surroundings& surroundings,
                                          std::string_view words);

} // namespace upturn::app
