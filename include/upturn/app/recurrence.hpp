// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The same cause again: the chain of setbacks that share it, the gaps between them, and what was
// learned from it before. On the thread of the journal that is handed in.

#pragma once

#include <upturn/app/applying.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <vector>

namespace upturn::app {

struct ChainLink {
    core::Id entry;
    core::Text heading;
    core::Moment happened;
    std::optional<int> gap; ///< days since the one before; none for the first
};

struct Recurrence {
    core::Text cause;
    std::vector<ChainLink> chain; ///< oldest first, at least two; the last is the entry itself
    bool growing = false;         ///< the last gap is longer than the one before it
    std::optional<core::Lesson> lesson; ///< kept from an earlier one; the most used, then newest
    std::optional<core::Again> verdict; ///< what the person said: the same, or nothing yet
    std::vector<Reason> words;          ///< of what is being written, that led to it
};

/// The setbacks up to this one that share the cause, oldest first, without itself. What is said to
/// be different counts as no such setback. `from`: not before that day.
core::Result<std::vector<core::Entry>>
earlierWith(store::Journal& journal, const Surroundings& surroundings, const core::Entry& entry,
            const core::Text& cause, const std::optional<core::CivilDate>& from = {});

/// The longest chain among the entry's causes. None when there is none, or when the person said
/// "this is different"; entries of which that was said are in no chain.
core::Result<std::optional<Recurrence>>
recurrenceOf(store::Journal& journal, const Surroundings& surroundings, const core::Entry& entry);

/// The same for words that are just being written: the chain of the earlier setback that is most
/// like them. Without the words themselves in it. Nothing on a gentle evening.
core::Result<std::optional<Recurrence>> metBefore(store::Journal& journal,
                                                  const Surroundings& surroundings,
                                                  const core::Text& words, const core::Moment& now);

/// The same for an entry that is being written; it is in no chain itself.
core::Result<std::optional<Recurrence>>
metBefore(store::Journal& journal, const Surroundings& surroundings, const core::Entry& writing);

} // namespace upturn::app
