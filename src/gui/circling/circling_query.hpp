// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether somebody goes round in circles about a setback, read from the journal, and the pause they
// may take. On the thread of the journal it is given.

#pragma once

#include "circling/circling_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

#include <optional>

namespace upturn::gui {

/// Nothing when they don't, or when a pause was taken that has not ended.
core::Result<std::optional<CirclingView>>
readCircling(store::Journal& journal, const app::Surroundings& surroundings, const core::Id& entry);

/// A decision to look again on that day, which Today shows then.
core::Result<store::Done> pauseUntil(store::Journal& journal, const app::Surroundings& surroundings,
                                     const CirclingView& view);

/// Runs of three and more words that stand in another of the texts as well.
QStringList repeatedIn(const QString& words, const QStringList& others);

} // namespace upturn::gui
