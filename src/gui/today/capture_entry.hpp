// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What becomes of the words in a capture field: a draft while they are typed, then an entry. On the
// thread of the journal.

#pragma once

#include "today/today_view.hpp"
#include "words/text.hpp"

#include <upturn/app/drafts.hpp>

namespace upturn::gui {

inline store::NewEntry entryOf(const Capture& capture) {
    store::NewEntry entry{
        .kind = capture.kind, .text = textOf(capture.text), .area = textOf(capture.area)};
    if (capture.weight > 0)
        entry.weight = capture.weight;
    return entry;
}

/// The draft has then served; if it can't be dropped, the words come up once more.
inline core::Result<store::Made<core::Id>>
keepCapture(store::Journal& journal, const std::string& draft, const Capture& capture) {
    auto made = journal.record(entryOf(capture));
    if (made)
        (void)app::dropDraft(journal, draft, {std::string()});
    return made;
}

} // namespace upturn::gui
