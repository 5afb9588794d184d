// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Between the fields of the editor and the journal. On the thread of the journal it is given.

#pragma once

#include "journal/editor_view.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

std::string draftNameOf(const core::Id& entry);
core::Result<EditorView> readEditor(store::Journal& journal, const core::Id& entry);

/// The fields that are others than those that are stored, and what each of them goes on from.
core::Text draftOf(const EntryFields& fields, const EntryFields& stored, const std::string& parent);
/// Those from before what is stored now were taken up again or let go.
core::Result<void> dropOlderFields(store::Journal& journal, const core::Id& entry,
                                   const app::Ours& ours);
/// Writes what differs from what is stored, and drops the drafts `typed`: one step of undo. False
/// when nothing differed.
core::Result<bool> writeFields(store::Journal& journal, const EditorView& view,
                               const EntryFields& fields, std::vector<app::Served> typed);

} // namespace upturn::gui
