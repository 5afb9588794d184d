// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The colours of the product, by what they are for.

#pragma once

#include <QColor>
#include <QPalette>

namespace upturn::gui {

/// Light "Paper", dark "Dusk", and black and white in both directions.
enum class Look { paper, dusk, contrastLight, contrastDark };

struct Tokens {
    QColor background;
    QColor sidebar;
    QColor surface; ///< cards and fields
    QColor selection;
    QColor onSelection;
    QColor text;
    QColor text2;
    QColor text3; ///< meta lines and placeholders
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor accentInk; ///< text on accentSoft
    QColor amber;     ///< waiting, never blame
    QColor amberSoft;
    QColor rose; ///< only where something is destroyed for good
    QColor roseSoft;
    QColor control;  ///< borders of what can be operated, 3:1
    QColor hairline; ///< decorative
    QColor track;    ///< what a bar has not reached yet
    bool strong;     ///< nothing may be told by a tint: draw outlines, wider rings
};

const Tokens& tokensOf(Look look);
QPalette paletteOf(const Tokens& tokens);

/// `share` of `over` laid on `base`.
QColor blend(const QColor& base, const QColor& over, double share);

} // namespace upturn::gui
