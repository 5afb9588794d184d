// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/feather_tile.hpp"

#include "theme/icons.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"

#include <QPainter>

namespace upturn::gui {

FeatherTile::FeatherTile(QWidget* parent)
    : QWidget(parent) {
    fix(this, 28, 28);
}

void FeatherTile::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    paintBox(painter, rect(), px(8), t.amberSoft, t.strong ? t.control : QColor());
    const int inset = px(6);
    paintIcon(painter, Icon::feather, t.amber, rect().adjusted(inset, inset, -inset, -inset));
}

} // namespace upturn::gui
