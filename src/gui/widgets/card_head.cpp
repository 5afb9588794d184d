// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/card_head.hpp"

#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

CardHead::CardHead(const QString& title, Card* card)
    : QWidget(card)
    , card_(card) {
    auto* words = new Label(title, Type::smallHead, Ink::secondary, this);
    words->setWordWrap(true);
    auto* close = iconButton(Icon::close, tr("Close"), this);
    connect(close, &Button::clicked, this, &CardHead::closed);
    close_ = close;
    auto* row = new QHBoxLayout(this);
    space(row, {}, 8);
    row->addWidget(words, 1, Qt::AlignVCenter);
    row->addWidget(close);
}

QVBoxLayout* CardHead::sheet(int spacing) {
    // The drawing of the button ends where the words below do, not its edge.
    constexpr int besideDrawing = 8;
    auto* whole = new QVBoxLayout(card_);
    space(whole, {16, 8, 16 - besideDrawing, 14}, 6);
    whole->addWidget(this);
    auto* sheet = new QVBoxLayout;
    space(sheet, {0, 0, besideDrawing, 0}, spacing);
    whole->addLayout(sheet);
    return sheet;
}

} // namespace upturn::gui
