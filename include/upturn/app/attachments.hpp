// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Files beside the journal: `<journal>.files/<2 hex>/<sha256>`, named by their content, written and
// synced before the commit that names them, removed only by purge. On the thread of the journal
// that is handed in; every error leaves journal and folder as they were.

#pragma once

#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::app {

std::filesystem::path attachmentFolder(const std::filesystem::path& journal);
/// Where a file of this content lies, whether it is there or not.
std::filesystem::path attachmentPath(const std::filesystem::path& journal,
                                     const std::string& sha256);

/// Copies the file to its place and names it in the entry: one step of undo, durable when it
/// returns. The same content twice is one file.
core::Result<store::Done> attach(store::Journal& journal, const core::Id& entry,
                                 const std::filesystem::path& file);

/// The same for bytes that are no file, as a pasted picture.
core::Result<store::Done> attachBytes(store::Journal& journal, const core::Id& entry,
                                      const core::Text& name, std::string_view bytes);

/// Journal::purge, and the files that were attached there, by now or once, and nowhere else.
core::Result<store::Done> purge(store::Journal& journal, std::span<const core::Id> things);
core::Result<store::Done> purge(store::Journal& journal, const core::Id& thing);

/// Removes those of these files that no entry names and that were not written after `since`, and
/// what programs that were ended left behind more than a day ago. Gives back those that stayed
/// although they should have gone.
core::Result<std::vector<std::filesystem::path>> removeFiles(store::Journal& journal,
                                                             const std::set<std::string>& hashes,
                                                             std::filesystem::file_time_type since);

/// Of what was imported these files did not come along: that they are not here is no damage.
core::Result<void> noteNeverCame(const std::filesystem::path& journal,
                                 const std::set<std::string>& hashes);

/// From beside one journal to beside another, where it is not yet; false where it is not there, or
/// not whole.
core::Result<bool> carryAttached(const std::filesystem::path& from, const std::filesystem::path& to,
                                 const std::string& sha256);

/// It is there, and is what was attached.
bool isWhole(const std::filesystem::path& journal, const std::string& sha256);

/// Attached files that are gone, are not what was attached, or never came (`missing`); also of
/// entries in the trash, which may come back.
core::Result<std::vector<store::Finding>> examineAttachments(store::Journal& journal);

} // namespace upturn::app
