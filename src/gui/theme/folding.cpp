// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/folding.hpp"

#include <QEvent>

namespace upturn::gui {

Folding::Folding(QWidget* widget, std::function<void()> fold)
    : QObject(widget)
    , fold_(std::move(fold)) {
    widget->installEventFilter(this);
    fold_();
}

bool Folding::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::ApplicationFontChange)
        fold_();
    return QObject::eventFilter(watched, event);
}

} // namespace upturn::gui
