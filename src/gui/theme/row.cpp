// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/row.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "words/text.hpp"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace upturn::gui {

int rowLine(Type type) {
    const QFont font = fontOf(type);
    return std::max(qRound(QFontInfo(font).pixelSize() * leadingOf(type)),
                    QFontMetrics(font).height());
}

RowPainter::RowPainter(QPainter& painter, const QStyleOptionViewItem& option)
    : painter_(painter)
    , option_(option)
    , inverted_(tokens().strong && option.state.testFlag(QStyle::State_Selected)) {
    painter_.save();
    painter_.setLayoutDirection(option.direction);
}

RowPainter::~RowPainter() {
    painter_.restore();
}

bool RowPainter::chosen() const {
    return option_.state.testFlag(QStyle::State_Selected);
}

void RowPainter::ground(const QRect& box, int radius) {
    const Tokens& t = tokens();
    if (chosen())
        paintBox(painter_, box, radius, inverted_ ? t.selection : t.accentSoft);
    else if (option_.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter_, box, radius, blend(t.background, t.text, 0.04));
    // The view has the keyboard and this row is where it stands.
    if (option_.state.testFlag(QStyle::State_HasFocus)) {
        const int inset = inverted_ ? px(3) : 0;
        paintBox(painter_, box.adjusted(inset, inset, -inset, -inset), radius - inset, {},
                 inverted_ ? t.onSelection : t.accent, px(2));
    }
}

QColor RowPainter::ink(const QColor& usual) const {
    return inverted_ ? tokens().onSelection : usual;
}

QRect RowPainter::mirrored(const QRect& place) const {
    return QStyle::visualRect(option_.direction, option_.rect, place);
}

void RowPainter::words(const QString& words, const QRect& place, Type type, const QColor& ink,
                       Qt::Alignment side) {
    painter_.setFont(fontOf(type));
    painter_.setPen(ink);
    const QString shown = painter_.fontMetrics().elidedText(words, Qt::ElideRight, place.width());
    painter_.drawText(mirrored(place), static_cast<int>(side) | Qt::TextSingleLine,
                      isolated(shown));
}

int RowPainter::passage(const QString& words, const QRect& place, Type type, const QColor& ink) {
    painter_.setFont(fontOf(type));
    painter_.setPen(ink);
    QRect written;
    painter_.drawText(mirrored(place), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      isolated(words), &written);
    return written.height();
}

void RowPainter::icon(Icon icon, const QRect& square, const QColor& ink) {
    paintIcon(painter_, icon, ink, mirrored(square));
}

} // namespace upturn::gui
