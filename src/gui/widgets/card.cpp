// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/card.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"

#include <QApplication>

namespace upturn::gui {

Card::Card(Edge edge, QWidget* parent)
    : QFrame(parent)
    , edge_(edge) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

void Card::setEdge(Edge edge) {
    edge_ = edge;
    update();
}

void Card::follow(const QWidget* focused) {
    const bool inside = focused != nullptr && isAncestorOf(focused) &&
                        (focused->inherits("QTextEdit") || focused->inherits("QLineEdit"));
    if (inside == focused_)
        return;
    focused_ = inside;
    update();
}

void Card::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    const bool writing = edge_ == Edge::field && focused_;
    QColor line = t.hairline;
    if (edge_ == Edge::waiting)
        line = t.amber;
    if (edge_ == Edge::control)
        line = t.control;
    if (edge_ == Edge::field)
        line = writing ? t.accent : t.control;
    paintBox(painter, rect(), px(12), t.surface, line, writing ? px(t.strong ? 3 : 2) : 1);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent) {
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintHairline(painter, rect());
}

} // namespace upturn::gui
