// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where `say` finds the words of another language.

#pragma once

#include <QString>

namespace upturn::core {

/// The sentence in the language spoken; as it is when there are no words for it. With a count, in
/// the plural form that goes with it.
QString translated(const char* sentence, int count = -1);

} // namespace upturn::core
