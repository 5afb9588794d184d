// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/style.hpp"
#include "theme/theme.hpp"

#include <QPainter>
#include <QStyleOption>

namespace upturn::gui {

void Style::drawField(const QStyleOption& option, QPainter& painter) {
    // The line edit inside a spin box brings no frame of its own.
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame != nullptr && frame->lineWidth <= 0)
        return painter.fillRect(option.rect.adjusted(1, 1, -1, -1), Qt::transparent);
    const Tokens& t = tokens();
    const bool focused = option.state.testFlag(State_HasFocus);
    paintBox(painter, option.rect, px(8), t.surface, focused ? t.accent : t.control,
             focused ? px(t.strong ? 3 : 2) : 1);
}

void Style::drawDateField(const QStyleOptionComplex& option, QPainter& painter,
                          const QWidget* widget) const {
    drawField(option, painter);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int side = px(14);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const QPoint corner = arrow.center() - QPoint(side / 2, side / 2);
    paintIcon(painter, Icon::chevronDown, tokens().text2, {corner, QSize(side, side)});
}

} // namespace upturn::gui
