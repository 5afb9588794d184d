// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is kept of an entry that nobody is to learn from: a memory, who helps, a boundary. It stands
// with the entry, is found by search, and never comes back by itself. On the thread of the journal
// that is handed in; errors are those of the journal.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/block.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <string>
#include <vector>

namespace upturn::app {

/// What words out of this answer are kept as: the name of a kind (core::BlockKind::kept). An empty
/// answer: out of the entry's own text. Nothing where they become a lesson.
core::Result<std::optional<std::string>> keptAs(store::Journal& journal,
                                                const Surroundings& surroundings,
                                                const core::Id& entry, const core::Id& answer);

/// Without a lesson; `text` as the person words it.
core::Result<store::Made<core::Id>> keepWords(store::Journal& journal, const core::Excerpt& from,
                                              const core::Text& text, const std::string& kind);
/// What became of words that somebody wanted to keep.
struct KeptAsFits {
    core::Id act{};      ///< empty where they were kept with the entry before
    core::Id lesson{};   ///< empty where they stay with the entry
    bool danger = false; ///< nothing was kept: who says that is led to people
};
/// A lesson; or, of what nobody is to learn from, words that stay with the entry. The one way for
/// whoever keeps a sentence by a key.
core::Result<KeptAsFits> keepAsFits(store::Journal& journal, const Surroundings& surroundings,
                                    const core::Excerpt& from, const core::Text& text);
/// What was kept from the entry, oldest first.
core::Result<std::vector<core::Block>> keptFrom(store::Journal& journal, const core::Id& entry);
/// "memory", "who helps", in the language spoken.
std::string saidKeptAs(std::string_view kind);

} // namespace upturn::app
