// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Lessons and entries for the palette. On the thread of the journal it is given.

#pragma once

#include "palette/palette_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

/// All words must match; the last one may be the beginning of a word. Phrases, prefix* and
/// -without are understood where the person writes them.
core::Result<PaletteFound>
readPalette(store::Journal& journal, const app::Surroundings& surroundings, const QString& search);

} // namespace upturn::gui
