// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/echo_card.hpp"

#include "theme/metrics.hpp"
#include "widgets/card.hpp"
#include "widgets/card_head.hpp"
#include "widgets/label.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

EchoCard::EchoCard(QWidget* parent)
    : QWidget(parent)
    , words_(new Label(Type::quote, Ink::primary, this))
    , from_(new Label(Type::small, Ink::tertiary, this)) {
    auto* card = new Card(Card::Edge::plain, this);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(card);
    auto* head = new CardHead(tr("You answered this before"), card);
    close_ = head->button();
    connect(head, &CardHead::closed, this, &EchoCard::closed);
    QVBoxLayout* column = head->sheet(8);
    for (Label* label : {words_, from_}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void EchoCard::show(const Echo& echo) {
    words_->setText(echo.words);
    from_->setText(echo.from);
    show();
}

} // namespace upturn::gui
