// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What was being typed when no journal could take it: kept in a file beside the log of the program,
// until one can.

#pragma once

#include <upturn/app/paths.hpp>
#include <upturn/core/result.hpp>
#include <upturn/core/text.hpp>
#include <upturn/store/journal.hpp>

#include <string>

namespace upturn::app {

/// For their owner only, and on the disk when it returns; after what was kept before. Any thread.
core::Result<void> keepWords(const Paths& paths, const core::Text& words);

/// Puts them into the draft `draft` of the journal, after what is there, and lets go of the file
/// when they are safe there. Nothing happens where nothing is kept, or where the journal can't be
/// written; then they stay kept. On the journal's thread.
void bringKeptWordsAlong(store::Journal& journal, const Paths& paths, const std::string& draft);

} // namespace upturn::app
