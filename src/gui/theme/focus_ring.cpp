// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/focus_ring.hpp"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTextEdit>

namespace upturn::gui {
namespace {

constexpr const char* radiusProperty = "upturnRadius";
constexpr const char* exemptProperty = "upturnNoRing";
constexpr int usualRadius = 8;

bool wantsRing(const QWidget* widget) {
    return widget != nullptr && !widget->isWindow() && widget->parentWidget() != nullptr &&
           (widget->focusPolicy() & Qt::TabFocus) != 0 &&
           !widget->property(exemptProperty).toBool() &&
           qobject_cast<const QLineEdit*>(widget) == nullptr &&
           qobject_cast<const QTextEdit*>(widget) == nullptr &&
           qobject_cast<const QMenu*>(widget) == nullptr &&
           qobject_cast<const QMenuBar*>(widget) == nullptr &&
           qobject_cast<const QAbstractItemView*>(widget) == nullptr;
}

} // namespace

FocusRing::FocusRing(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { surround(now); });
}

void FocusRing::setRadius(QWidget* widget, int radius) {
    widget->setProperty(radiusProperty, radius);
}

int FocusRing::radiusOf(const QWidget* widget) {
    const QVariant radius = widget != nullptr ? widget->property(radiusProperty) : QVariant();
    return radius.isValid() ? radius.toInt() : usualRadius;
}

void FocusRing::exempt(QWidget* widget) {
    widget->setProperty(exemptProperty, true);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::KeyPress;
    if (key || event->type() == QEvent::MouseButtonPress) {
        if (keyboard_ != key) {
            keyboard_ = key;
            surround(QApplication::focusWidget());
        }
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::surround(QWidget* widget) {
    if (!keyboard_ || !wantsRing(widget)) {
        if (frame_ != nullptr)
            frame_->setWidget(nullptr);
        return;
    }
    // The frame becomes a sibling of its control and dies with the control's parent.
    if (frame_ == nullptr)
        frame_ = new QFocusFrame(widget->parentWidget());
    frame_->setWidget(widget);
}

} // namespace upturn::gui
