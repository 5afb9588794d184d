// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the style has to know of a button to draw it.

#pragma once

#include "theme/icons.hpp"

#include <QStyleOptionButton>

namespace upturn::gui {

enum class ButtonKind {
    filled,   ///< the one thing to do next
    outlined, ///< what else can be done
    flat,     ///< words only
    soft,     ///< tinted, for what begins something
    chip,     ///< chooses; tinted when chosen
};

enum class ButtonSize { small, usual, large };

struct ButtonOption final : QStyleOptionButton {
    // The names are those Qt's casts look for.
    enum StyleOptionType { Type = SO_CustomBase + 1 };
    enum StyleOptionVersion { Version = 1 };

    ButtonOption() {
        type = static_cast<int>(Type);
        version = static_cast<int>(Version);
    }

    ButtonKind kind = ButtonKind::outlined;
    ButtonSize size = ButtonSize::usual;
    QString hint; ///< the keys, drawn small after the text
    Icon glyph = Icon::none;
    bool alignLeft = false;
};

} // namespace upturn::gui
