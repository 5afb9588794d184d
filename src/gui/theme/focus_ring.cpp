// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/focus_ring.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTextEdit>

namespace upturn::gui {
namespace {

constexpr const char* radiusProperty = "upturnRadius";
constexpr const char* exemptProperty = "upturnNoRing";
constexpr int usualRadius = 8;

int marginOf() {
    return px(tokens().strong ? 6 : 4);
}

/// Qt keeps its focus frames out of what a screen reader is told: that is why it is one. Qt's own
/// placing is not used, it cuts the ring at a parent that fits tightly.
class Ring final : public QFocusFrame {
  public:
    Ring(QWidget* parent, int radius)
        : QFocusFrame(parent)
        , radius_(radius) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Tokens& t = tokens();
        paintBox(painter, rect(), px(radius_) + marginOf(), {}, t.accent, px(t.strong ? 3 : 2));
    }

  private:
    int radius_;
};

QRect ringOf(const QWidget* control, const QWidget* place) {
    const int margin = marginOf();
    const QPoint corner = control->mapTo(place, QPoint(0, 0));
    return QRect(corner, control->size()).adjusted(-margin, -margin, margin, margin);
}

/// The nearest ancestor that has room for the whole ring.
QWidget* roomFor(const QWidget* control) {
    QWidget* place = control->parentWidget();
    while (!place->isWindow() && !place->rect().contains(ringOf(control, place)))
        place = place->parentWidget();
    return place;
}

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
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress: {
        const bool key = event->type() == QEvent::KeyPress;
        if (std::exchange(keyboard_, key) != key)
            surround(QApplication::focusWidget());
        break;
    }
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: {
        const auto* moved = qobject_cast<const QWidget*>(watched);
        if (moved != nullptr && control_ != nullptr &&
            (moved == control_ || moved->isAncestorOf(control_)))
            QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::surround(QWidget* control) {
    control_ = keyboard_ && wantsRing(control) ? control : nullptr;
    place();
}

void FocusRing::place() {
    delete ring_;
    QWidget* control = control_;
    if (control == nullptr || !control->isVisible())
        return;
    QWidget* room = roomFor(control);
    ring_ = new Ring(room, radiusOf(control));
    ring_->setGeometry(ringOf(control, room));
    ring_->show();
}

} // namespace upturn::gui
