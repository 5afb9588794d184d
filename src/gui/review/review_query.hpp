// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a review has to show, read from the journal. On the thread of the journal it is given.

#pragma once

#include "review/review_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

/// The first lesson that is due, or the end. `done` lessons of this sitting come before it.
core::Result<ReviewView> readReview(store::Journal& journal, const app::Surroundings& surroundings,
                                    int done);

/// Behind the grade that said so. Nothing on an evening on which nobody is asked any more.
core::Result<std::optional<UnusedView>>
readUnused(store::Journal& journal, const app::Surroundings& surroundings, const core::Id& lesson);

/// "When it rains, I leave early": the situation and what is done then. Without a situation the
/// second is empty.
std::pair<QString, QString> cueAndRule(const QString& lesson);

/// The longest run of words that both have, from three words on; with the words of the first.
QString wordsInCommon(const QString& a, const QString& b);

} // namespace upturn::gui
