// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/style.hpp"
#include "theme/theme.hpp"

#include <QKeySequence>
#include <QPainter>
#include <QStyleOption>

namespace upturn::gui {

void Style::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter,
                          const QRect& handle) {
    if (option.minimum == option.maximum)
        return;
    const Tokens& t = tokens();
    const bool active = option.state.testFlag(State_MouseOver) ||
                        (option.state.testFlag(State_Sunken) &&
                         option.activeSubControls.testFlag(SC_ScrollBarSlider));
    const QColor colour = t.strong ? t.control : blend(t.background, t.text, active ? 0.45 : 0.28);
    const int inset = px(3);
    const QRect body = option.orientation == Qt::Vertical
                           ? handle.adjusted(inset, px(2), -inset, -px(2))
                           : handle.adjusted(px(2), inset, -px(2), -inset);
    paintBox(painter, body, std::min(body.width(), body.height()) / 2.0, colour);
}

QRect Style::partOfScrollBar(const QStyleOptionSlider& option, SubControl part) {
    const QRect whole = option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? whole.height() : whole.width();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const auto share = static_cast<qint64>(option.pageStep) * length;
        handle = static_cast<int>(share / (range + option.pageStep));
        handle = std::clamp(handle, std::min(px(40), length), length);
    }
    const int at = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                           length - handle, option.upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(whole.left(), whole.top() + from, whole.width(), size)
                       : QRect(whole.left() + from, whole.top(), size, whole.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(at, handle);
    case SC_ScrollBarSubPage:
        return piece(0, at);
    case SC_ScrollBarAddPage:
        return piece(at + handle, length - at - handle);
    case SC_ScrollBarGroove:
        return whole;
    default:
        return {};
    }
}

void Style::drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) {
    const Tokens& t = tokens();
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return paintHairline(painter,
                             {row.left() + px(8), row.center().y(), row.width() - px(16), 1});
    const bool chosen = option.state.testFlag(State_Selected);
    const bool enabled = option.state.testFlag(State_Enabled);
    if (chosen && enabled)
        paintBox(painter, row, px(6), t.selection);
    const QColor ink = !enabled ? t.text3 : (chosen ? t.onSelection : t.text);
    const int mark = px(16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, Icon::check, ink,
                  {row.left() + px(8), row.center().y() - mark / 2, mark, mark});
    painter.setPen(ink);
    painter.setFont(option.font);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const QRect words = row.adjusted(px(32), 0, -px(12), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
                     option.text.left(tab));
    if (tab >= 0)
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                         option.text.mid(tab + 1));
}

QSize Style::sizeOfMenuItem(const QStyleOptionMenuItem& option) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {px(80), px(9)};
    const QFontMetrics metrics(option.font);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    int width = metrics.horizontalAdvance(option.text.left(tab)) + px(52);
    // The menu adds the widest shortcut itself; only the gap before it is ours.
    if (tab >= 0 || option.reservedShortcutWidth > 0)
        width += px(24);
    return {width, std::max(px(32), metrics.height() + px(10))};
}

void Style::drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter) {
    const Tokens& t = tokens();
    painter.fillRect(option.rect, t.sidebar);
    const bool active =
        option.state.testFlag(State_Selected) || option.state.testFlag(State_Sunken);
    if (active)
        paintBox(painter, option.rect.adjusted(1, 2, -1, -2), px(6), t.selection);
    painter.setPen(active ? t.onSelection : t.text);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
}

} // namespace upturn::gui
