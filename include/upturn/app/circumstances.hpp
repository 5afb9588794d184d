// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Answers that are numbers, dates and choices about a setback (stretch, stakes, noticed, acted ...)
// are kept as fields too, so that they can be looked at over time. On the thread of the journal
// that is handed in.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/answer.hpp>
#include <upturn/core/block.hpp>
#include <upturn/store/journal.hpp>

#include <optional>

namespace upturn::app {

/// The field that an answer to this question fills, and its value; none for other questions, and
/// for words that are no such value: those are an answer like any other.
std::optional<std::pair<std::string, core::FieldValue>>
circumstanceIn(const prompts::Catalogue& catalogue, const core::Asked& question,
               const core::Text& answer, const core::Moment& now);

/// After the answer was saved: notes the field, if there is one.
core::Result<void> noteCircumstance(store::Journal& journal, const Surroundings& surroundings,
                                    const core::Id& entry, const core::Asked& question,
                                    const core::Text& answer);

} // namespace upturn::app
