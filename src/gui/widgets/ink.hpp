// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The colours that words can have.

#pragma once

#include "theme/theme.hpp"

namespace upturn::gui {

enum class Ink { primary, secondary, tertiary, accent, accentSoft, amber, rose };

inline QColor colourOf(Ink ink) {
    const Tokens& t = tokens();
    switch (ink) {
    case Ink::secondary:
        return t.text2;
    case Ink::tertiary:
        return t.text3;
    case Ink::accent:
        return t.accent;
    case Ink::accentSoft:
        return t.accentInk;
    case Ink::amber:
        return t.amber;
    case Ink::rose:
        return t.rose;
    case Ink::primary:
        break;
    }
    return t.text;
}

} // namespace upturn::gui
