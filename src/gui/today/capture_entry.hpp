// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What becomes of the words in a capture field: a draft while they are typed, then an entry. On the
// thread of the journal.

#pragma once

#include "today/today_view.hpp"

#include <upturn/app/drafts.hpp>

#include <vector>

namespace upturn::gui {

store::NewEntry entryOf(const Capture& capture);

/// The drafts have served with it.
core::Result<store::Made<core::Id>> keepCapture(store::Journal& journal,
                                                const std::vector<app::Served>& drafts,
                                                const Capture& capture);

/// What was chosen beside the words: empty where that is what is usual.
core::Text choicesOf(const Capture& capture);
/// The draft of it: none without words.
std::string choicesDraftName(const std::string& ofWords);
core::Text choicesDraft(const Capture& capture);
/// Kind, area and weight; what can't be read was not chosen.
Capture choicesIn(const core::Text& draft);

} // namespace upturn::gui
