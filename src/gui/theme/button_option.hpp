// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the style has to know of a button to draw it.

#pragma once

#include "theme/icons.hpp"

#include <QStyleOptionButton>

namespace upturn::gui {

enum class ButtonKind {
    filled,      ///< the one thing to do next
    outlined,    ///< what else can be done
    flat,        ///< words only
    soft,        ///< tinted, for what begins something
    chip,        ///< chooses; tinted when chosen
    destructive, ///< the one thing that can't be taken back
};

enum class ButtonSize { small, usual, tall, large, prominent };

/// Which side another button stands against, so that two read as one.
enum class Joined { no, left, right };

struct ButtonOption final : QStyleOptionButton {
    // A newer version of Qt's own option: Fusion still reads the part it knows.
    enum StyleOptionVersion { Version = 1000 };

    ButtonOption()
        : QStyleOptionButton(static_cast<int>(Version)) {}

    ButtonKind kind = ButtonKind::outlined;
    ButtonSize size = ButtonSize::usual;
    QString hint; ///< the keys, drawn small after the text
    Icon glyph = Icon::none;
    bool alignLeft = false;
    Joined joined = Joined::no;
};

} // namespace upturn::gui
