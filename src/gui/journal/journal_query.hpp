// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Journal page has to show, read from the journal. On the thread of the journal it is
// given.

#pragma once

#include "journal/journal_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

inline constexpr int journalPageSize = 200;

core::Result<JournalOutline> readOutline(store::Journal& journal,
                                         const app::Surroundings& surroundings,
                                         const JournalFilter& filter);
/// The rows after `before`, or the first ones; as many as a page holds.
core::Result<std::vector<JournalRow>> readRows(store::Journal& journal, const JournalFilter& filter,
                                               std::optional<std::int64_t> before);
/// The text without the words that already stand as the title.
core::Text belowHeading(const core::Entry& entry);
core::Result<EntryView> readEntryView(store::Journal& journal,
                                      const app::Surroundings& surroundings, const core::Id& entry);

} // namespace upturn::gui
