// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where the words of a lesson stand.

#pragma once

#include <upturn/store/journal.hpp>

#include <cstdint>
#include <optional>

namespace upturn::gui {

/// Where these words stand in a text, given where they stood in an earlier one: there, or the
/// nearest place where they are now. Without offsets when they are nowhere.
core::Excerpt excerptOf(const core::Text& text, const core::Text& quote, std::int64_t start);

/// The same in an entry that may have been changed since its page was read: `page` is all that
/// stood there. Found in the version that reads so, else in the newest that has the words; nothing
/// where none has them. On the journal's thread.
core::Result<std::optional<core::Excerpt>> excerptOf(store::Journal& journal, const core::Id& entry,
                                                     const core::Text& page,
                                                     const core::Text& quote, std::int64_t start);

} // namespace upturn::gui
