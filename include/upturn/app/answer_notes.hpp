// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Answers that are numbers, dates and choices about a setback (stretch, stakes, noticed, acted ...,
// how heavy it is by now) are kept as fields too, so that they can be looked at over time. On the
// thread of the journal that is handed in.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/answer.hpp>
#include <upturn/core/block.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace upturn::app {

/// The field that an answer to this question fills, and its value; none for other questions, and
/// for words that are no such value: those are an answer like any other.
std::optional<std::pair<std::string, core::FieldValue>>
circumstanceIn(const prompts::Catalogue& catalogue, const core::Asked& question,
               const core::Text& answer, const core::Now& now);

/// The weight, 1 to 5, that an answer gives the entry anew: of a choice that yields a rating and
/// has no other options than those numbers.
std::optional<int> weightIn(const prompts::Catalogue& catalogue, const core::Asked& question,
                            const core::Text& answer);

/// Words for a question about an entry.
struct Answering {
    core::Id entry;
    core::Asked question;
    core::Text text;
    core::Id corrects = {};  ///< the answer on the page; empty: as store::NewAnswer says
    std::string parent = {}; ///< its version
};

/// Saves the answer, what it says as a field or a rating, and the decision that the guide about
/// stepping back makes of it: one step, all or nothing. To a question that may be asked again, and
/// was answered in an earlier session, it is an answer of its own.
core::Result<store::Made<core::Id>>
writeAnswer(store::Journal& journal, const Surroundings& surroundings, const Answering& answering);

/// What the person should know about an answer that was saved: that its words are no such number,
/// day or option as was asked for, or that two days are in the wrong order. A sentence each.
core::Result<std::vector<std::string>>
notesOn(store::Journal& journal, const Surroundings& surroundings, const Answering& answering);
/// The decision that the answers of this guide have made, if any.
core::Result<std::optional<core::Block>>
decisionFrom(store::Journal& journal, const Surroundings& surroundings, const Answering& answering);

/// A sentence when somebody acted before they noticed, by the circumstances; else empty.
std::string orderOfDays(const core::BlockFields& fields);

} // namespace upturn::app
