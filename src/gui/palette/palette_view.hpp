// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the palette finds, as plain values.

#pragma once

#include "words/match.hpp"

#include <upturn/core/id.hpp>

#include <QString>

#include <vector>

namespace upturn::gui {

struct PaletteRow {
    enum class Kind { head, lesson, entry, action };
    Kind kind = Kind::head;
    QString text;
    QString right;  ///< "used 3 times", "9 Oct", "Ctrl+N"
    core::Id id;    ///< of the lesson or entry
    QString action; ///< its id
    Spans marks;    ///< what matches in the text
};

struct PaletteFound {
    std::vector<PaletteRow> lessons;
    std::vector<PaletteRow> entries;
};

} // namespace upturn::gui
