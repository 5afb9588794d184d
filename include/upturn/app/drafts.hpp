// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What was being typed, kept beside the version of the words that it goes on from: so that an older
// draft is never taken for the newer words. On the thread of the journal that is handed in; errors
// are those of the journal.

#pragma once

#include <upturn/core/entry.hpp>
#include <upturn/core/id.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace upturn::app {

// What a draft is called. The row it belongs to is in the name, and takes it along when it is
// purged.
std::string answerDraftName(const core::Id& entry, const std::string& question);
std::string stepDraftName(const core::Id& entry);
std::string entryDraftName(const core::Id& entry);

struct Draft {
    core::Text words;
    std::string from; ///< the version of what is kept that they go on from; empty: of nothing

    bool operator==(const Draft&) const = default;
};

/// The versions that a field went on from, one after the other: each write makes another.
using Versions = std::set<std::string>;

/// What a field finds when it is filled.
struct Unsaved {
    /// Goes on from what is kept, and stands in the field.
    std::optional<Draft> typed;
    /// Was typed before what is kept now: offered, never put in place.
    std::optional<core::Text> older;

    bool operator==(const Unsaved&) const = default;
};

/// `kept` are the words the field would show, in this version. Where nothing is kept there is
/// nothing that a draft could be older than.
core::Result<Unsaved> unsaved(store::Journal& journal, const std::string& name,
                              const core::Text& kept, const std::string& version);

/// A draft that goes on from none of `ours` was only offered: it is put aside, not written over.
core::Result<void> keepDraft(store::Journal& journal, const std::string& name, const Draft& draft,
                             const Versions& ours = {});

/// Is offered from now on: somebody typed something else already when it was found.
core::Result<void> putAside(store::Journal& journal, const std::string& name,
                            const core::Text& words);

/// The words became what they were typed for, or are the same as what is kept. A draft that goes on
/// from none of `ours` is put aside.
core::Result<void> dropDraft(store::Journal& journal, const std::string& name,
                             const Versions& ours);

/// The older draft, with these words, was taken up again or let go.
core::Result<void> dropOlder(store::Journal& journal, const std::string& name,
                             const core::Text& words);

/// Words were typed for that entry, in its editor, that are not in it.
core::Result<bool> hasUnsaved(store::Journal& journal, const core::Entry& entry);
/// Entries of which that is so, without those in the trash; what was typed last comes first.
core::Result<std::vector<core::Entry>> entriesWithUnsaved(store::Journal& journal);

} // namespace upturn::app
