// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is said in a window about what went wrong. A check sees to it that it is said nowhere else.

#pragma once

#include <upturn/core/result.hpp>

#include <QString>

namespace upturn::gui {

/// In a window one sees what it is about, and no id says it.
QString sentenceOf(const core::Error& error);

/// Of an entry in which something was being typed.
QString waitsInTrash();

/// Words of others that may name a row, "entry 0a1b...", without its id.
QString withoutIds(const QString& words);

} // namespace upturn::gui
