// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/weight_dots.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"

#include <upturn/core/entry.hpp>

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace upturn::gui {

WeightDots::WeightDots(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::setRadius(this, 6);
}

void WeightDots::setValue(int value) {
    const int kept = std::clamp(value, 0, core::heaviest);
    if (kept == value_)
        return;
    value_ = kept;
    update();
    QAccessibleValueChangeEvent event(this, value_);
    QAccessible::updateAccessibility(&event);
    Q_EMIT valueChanged(value_);
}

QString WeightDots::valueText() const {
    return value_ == 0 ? tr("not rated") : tr("%1 of %2").arg(value_).arg(core::heaviest);
}

int WeightDots::pitch() const {
    return target(24);
}

QSize WeightDots::sizeHint() const {
    return {pitch() * core::heaviest, pitch()};
}

void WeightDots::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const double line = px(12) / 12.0 * 1.25;
    const double radius = px(12) / 2.0 - line / 2;
    for (int i = 0; i < core::heaviest; ++i) {
        const QPointF centre((i + 0.5) * pitch(), height() / 2.0);
        const bool filled = i < value_;
        painter.setPen(QPen(filled ? t.amber : t.control, line));
        painter.setBrush(filled ? QBrush(t.amber) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
    }
}

void WeightDots::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        setValue(key - Qt::Key_0);
    else if (key == Qt::Key_Right || key == Qt::Key_Up)
        setValue(value_ + 1);
    else if (key == Qt::Key_Left || key == Qt::Key_Down)
        setValue(value_ - 1);
    else if (key == Qt::Key_Home)
        setValue(core::lightest);
    else if (key == Qt::Key_End)
        setValue(core::heaviest);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        setValue(0);
    else
        QWidget::keyPressEvent(event);
}

void WeightDots::mousePressEvent(QMouseEvent* event) {
    const int at = static_cast<int>(event->position().x()) / pitch() + 1;
    setValue(at == value_ ? 0 : at);
}

} // namespace upturn::gui
