// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What becomes of the words in a capture field: a draft while they are typed, then an entry. On the
// thread of the journal.

#pragma once

#include "today/today_view.hpp"
#include "words/text.hpp"

#include <upturn/store/journal.hpp>

namespace upturn::gui {

inline store::NewEntry entryOf(const Capture& capture) {
    store::NewEntry entry{
        .kind = capture.kind, .text = textOf(capture.text), .area = textOf(capture.area)};
    if (capture.weight > 0)
        entry.weight = capture.weight;
    return entry;
}

/// An empty field leaves no draft.
inline core::Result<void> saveCaptureDraft(store::Journal& journal, const std::string& draft,
                                           const core::Text& words) {
    return words.blank() ? journal.dropDraft(draft) : journal.saveDraft(draft, words);
}

/// The draft has then served; if it can't be dropped, the words come up once more.
inline core::Result<store::Made<core::Id>>
keepCapture(store::Journal& journal, const std::string& draft, const Capture& capture) {
    auto made = journal.record(entryOf(capture));
    if (made)
        (void)journal.dropDraft(draft);
    return made;
}

} // namespace upturn::gui
