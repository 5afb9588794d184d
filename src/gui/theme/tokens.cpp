// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/tokens.hpp"

#include <array>

namespace upturn::gui {
namespace {

QColor hex(unsigned rgb) {
    return QColor::fromRgb(rgb);
}

Tokens paper() {
    return {.background = hex(0xF7F5F1),
            .sidebar = hex(0xEFECE6),
            .surface = hex(0xFFFFFF),
            .selection = hex(0xE3E0D8),
            .onSelection = hex(0x23251F),
            .text = hex(0x23251F),
            .text2 = hex(0x55584F),
            .text3 = hex(0x66695F),
            .accent = hex(0x2B6A58),
            .onAccent = hex(0xFFFFFF),
            .accentSoft = hex(0xDDEBE5),
            .accentInk = hex(0x1E5345),
            .amber = hex(0x83540A),
            .amberSoft = hex(0xF6E9CF),
            .rose = hex(0x9E2F3A),
            .roseSoft = hex(0xF8E1E2),
            .control = hex(0x878273),
            .hairline = hex(0xDDD8CF),
            .track = hex(0xE6E2DA),
            .strong = false};
}

Tokens dusk() {
    return {.background = hex(0x1A1C1B),
            .sidebar = hex(0x151716),
            .surface = hex(0x232625),
            .selection = hex(0x2A2E2C),
            .onSelection = hex(0xE8E9E4),
            .text = hex(0xE8E9E4),
            .text2 = hex(0xB4BAB1),
            .text3 = hex(0xA0A79E),
            .accent = hex(0x7CC7AE),
            .onAccent = hex(0x0E1F19),
            .accentSoft = hex(0x20382F),
            .accentInk = hex(0xA5DCC9),
            .amber = hex(0xE3B565),
            .amberSoft = hex(0x3A2F1B),
            .rose = hex(0xF0949B),
            .roseSoft = hex(0x40262A),
            .control = hex(0x7F877F),
            .hairline = hex(0x363B38),
            .track = hex(0x313633),
            .strong = false};
}

Tokens contrast(const QColor& paper, const QColor& ink) {
    return {.background = paper,
            .sidebar = paper,
            .surface = paper,
            .selection = ink,
            .onSelection = paper,
            .text = ink,
            .text2 = ink,
            .text3 = ink,
            .accent = ink,
            .onAccent = paper,
            .accentSoft = paper,
            .accentInk = ink,
            .amber = ink,
            .amberSoft = paper,
            .rose = ink,
            .roseSoft = paper,
            .control = ink,
            .hairline = ink,
            .track = paper,
            .strong = true};
}

} // namespace

const Tokens& tokensOf(Look look) {
    static const std::array<Tokens, 4> all{paper(), dusk(), contrast(Qt::white, Qt::black),
                                           contrast(Qt::black, Qt::white)};
    return all[static_cast<std::size_t>(look)];
}

QPalette paletteOf(const Tokens& tokens) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.sidebar);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.text3);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.rose);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.strong ? tokens.text : tokens.accentSoft);
    palette.setColor(QPalette::HighlightedText, tokens.strong ? tokens.surface : tokens.accentInk);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.selection);
    palette.setColor(QPalette::Mid, tokens.hairline);
    palette.setColor(QPalette::Dark, tokens.control);
    palette.setColor(QPalette::Shadow, tokens.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.text3);
    return palette;
}

QColor blend(const QColor& base, const QColor& over, double share) {
    const auto mix = [share](int from, int to) {
        return from + static_cast<int>(share * (to - from));
    };
    return {mix(base.red(), over.red()), mix(base.green(), over.green()),
            mix(base.blue(), over.blue())};
}

} // namespace upturn::gui
