// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Between the fields of the editor and the journal. On the thread of the journal it is given.

#pragma once

#include "journal/editor_view.hpp"

#include <upturn/store/journal.hpp>

namespace upturn::gui {

std::string draftNameOf(const core::Id& entry);
core::Result<EditorView> readEditor(store::Journal& journal, const core::Id& entry);

core::Text draftOf(const EntryFields& fields, const std::string& parent);
/// Those from before what is stored now were taken up again or let go.
core::Result<void> dropOlderFields(store::Journal& journal, const core::Id& entry);
/// Writes what differs from what is stored, and drops the draft: one step of undo. False when
/// nothing differed.
core::Result<bool> writeFields(store::Journal& journal, const EditorView& view,
                               const EntryFields& fields);

} // namespace upturn::gui
