// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "theme/tokens.hpp"

#include <cmath>
#include <vector>

using namespace upturn::gui;

namespace {

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

/// WCAG 2.1, 1.4.3: from 1 to 21.
double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char* what;
    QColor over;
    QColor under;
};

std::vector<Pair> words(const Tokens& t) {
    std::vector<Pair> pairs{
        {"filled button", t.onAccent, t.accent},
        {"soft button", t.accentInk, t.accentSoft},
        {"badge", t.amber, t.amberSoft},
        {"rose badge", t.rose, t.roseSoft},
        {"rose on a card", t.rose, t.surface},
        {"chosen place", t.onSelection, t.selection},
        {"text on a chosen row", t.text, t.accentSoft},
        {"meta line on a chosen row", t.text3, t.accentSoft},
        {"marked sentence", t.text, t.amberSoft},
    };
    for (const QColor& ground : {t.background, t.surface, t.sidebar}) {
        pairs.push_back({"text", t.text, ground});
        pairs.push_back({"second text", t.text2, ground});
        pairs.push_back({"meta lines and placeholders", t.text3, ground});
    }
    for (const QColor& ground : {t.background, t.surface}) {
        pairs.push_back({"accent words", t.accent, ground});
        pairs.push_back({"amber words", t.amber, ground});
    }
    return pairs;
}

std::vector<Pair> shapes(const Tokens& t) {
    return {{"border on a card", t.control, t.surface},
            {"border on the page", t.control, t.background},
            {"focus ring on the page", t.accent, t.background},
            {"focus ring on a card", t.accent, t.surface},
            {"focus ring on the sidebar", t.accent, t.sidebar},
            {"filled dot", t.amber, t.surface},
            {"reached part of a bar", t.accent, t.track}};
}

constexpr Look looks[] = {Look::paper, Look::dusk, Look::contrastLight, Look::contrastDark};

} // namespace

TEST_CASE("Every pair of words and ground can be read in every look") {
    for (const Look look : looks)
        for (const auto& [what, over, under] : words(tokensOf(look))) {
            CAPTURE(static_cast<int>(look), what, over.name().toStdString(),
                    under.name().toStdString());
            CHECK(contrast(over, under) >= 4.5);
        }
}

TEST_CASE("Borders, rings and bars can be seen in every look") {
    for (const Look look : looks)
        for (const auto& [what, over, under] : shapes(tokensOf(look))) {
            CAPTURE(static_cast<int>(look), what);
            CHECK(contrast(over, under) >= 3.0);
        }
}

TEST_CASE("Selected text can be read") {
    for (const Look look : looks) {
        const QPalette palette = paletteOf(tokensOf(look));
        CAPTURE(static_cast<int>(look));
        CHECK(contrast(palette.color(QPalette::HighlightedText),
                       palette.color(QPalette::Highlight)) >= 4.5);
    }
}
