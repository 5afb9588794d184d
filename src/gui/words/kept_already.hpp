// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether a sentence is a lesson already, and what is said of one that stays with its entry.

#pragma once

#include <upturn/store/journal.hpp>

#include <QString>

#include <optional>

namespace upturn::gui {

/// The lesson that was kept from these words of the answer, or of the entry itself where that is
/// empty: a second press keeps nothing twice. On the journal's thread.
core::Result<std::optional<core::Id>> keptAlready(store::Journal& journal, const core::Id& entry,
                                                  const core::Id& answer, const core::Text& quote);

/// "This sentence is a lesson already."
QString isLessonAlready();
/// The same of words that stay with their entry.
QString staysAlready();
/// "Kept with this entry. It does not come back by itself."
QString staysHere();

} // namespace upturn::gui
