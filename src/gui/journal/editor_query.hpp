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
/// Those from before what is stored now were taken up again or let go, save for `newly`, which has
/// just been put aside.
core::Result<void> dropOlderFields(store::Journal& journal, const core::Id& entry,
                                   const app::Ours& ours, const core::Text& newly);

/// What another program has made of the entry since `view` was read: the fields that it has
/// changed, and the others as they are there. `version` is that of the text now.
EntryFields changedElsewhere(const EditorView& view, const EntryFields& now,
                             const std::string& version);
/// What `view` is when the page shows that: a field in which nothing is typed goes on from what it
/// is now, and one with words of the person from what they were typed for.
EditorView meanwhile(const EditorView& view, EditorView now, const EntryFields& others,
                     const EntryFields& typed);
/// What the page shows otherwise than others have written it, as fields that differ from `stored`.
/// Lists take in both.
EntryFields notShown(const EntryFields& stored, const EntryFields& before,
                     const EntryFields& others, const EntryFields& shown);

/// Writes what differs from what is stored, and drops the drafts `typed`: one step of undo. What
/// another program has made meanwhile of a field that is written is put aside: then it is true.
core::Result<bool> writeFields(store::Journal& journal, const EditorView& view,
                               const EntryFields& fields, std::vector<app::Served> typed);

} // namespace upturn::gui
