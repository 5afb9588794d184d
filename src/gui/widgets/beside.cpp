// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/beside.hpp"

#include "widgets/page_keys.hpp"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace upturn::gui {

Beside::Beside(QWidget* page, QWidget* text)
    : QObject(page)
    , text_(text) {
    onKeys(page, Qt::Key_F6, [this] { cross(); });
}

void Beside::add(QWidget* card, QWidget* first) {
    cards_.push_back({card, first});
    card->installEventFilter(this);
}

void Beside::cross() {
    const QWidget* focused = text_->window()->focusWidget();
    const auto shown = std::find_if(cards_.begin(), cards_.end(),
                                    [](const Card& card) { return card.whole->isVisible(); });
    if (shown == cards_.end())
        return;
    (shown->whole->isAncestorOf(focused) ? text_ : shown->first)->setFocus(Qt::ShortcutFocusReason);
}

bool Beside::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide) {
        const auto* card = static_cast<const QWidget*>(watched);
        // Hidden with its page is not gone.
        if (card->isHidden() && card->isAncestorOf(text_->window()->focusWidget()))
            text_->setFocus(Qt::OtherFocusReason);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace upturn::gui
