// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "palette/palette_delegate.hpp"

#include "palette/palette_model.hpp"
#include "theme/metrics.hpp"
#include "theme/row.hpp"
#include "theme/theme.hpp"

#include <QPainter>
#include <QTextLayout>

namespace upturn::gui {
namespace {

constexpr int rowSide = 8;
constexpr int rowInside = 12;

Icon glyphOf(PaletteRow::Kind kind) {
    switch (kind) {
    case PaletteRow::Kind::lesson:
        return Icon::bulb;
    case PaletteRow::Kind::entry:
        return Icon::book;
    default:
        return Icon::arrows;
    }
}

/// One line, cut where it does not fit, with what matches in bold.
void paintLine(QPainter& painter, const PaletteRow& row, const QRect& place, const QColor& mark) {
    const bool fromRight = painter.layoutDirection() == Qt::RightToLeft;
    const QFont font = fontOf(Type::body);
    QTextLayout layout(QFontMetrics(font).elidedText(row.text, Qt::ElideRight, place.width()),
                       font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [from, to] : row.marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(mark);
        formats.append({from, to - from, format});
    }
    layout.setFormats(formats);
    QTextOption oneLine;
    oneLine.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(oneLine);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    painter.setClipRect(place);
    const double left = fromRight ? place.right() + 1 - line.naturalTextWidth() : place.left();
    layout.draw(&painter, QPointF(left, place.top() + (place.height() - line.height()) / 2.0));
    painter.setClipping(false);
}

void paintRow(RowPainter& row, const QRect& box, const PaletteRow& shown) {
    const Tokens& t = tokens();
    row.ground(box, px(8));
    const int drawing = px(18);
    row.icon(glyphOf(shown.kind),
             {box.left() + px(rowInside), box.center().y() - drawing / 2, drawing, drawing},
             row.ink(t.text2));
    const int right = QFontMetrics(fontOf(Type::small)).horizontalAdvance(shown.right);
    row.words(shown.right, box.adjusted(0, 0, -px(rowInside), 0), Type::small, row.ink(t.text3),
              Qt::AlignRight | Qt::AlignVCenter);
    const QRect words = box.adjusted(px(rowInside) + drawing + px(12), 0,
                                     -(px(rowInside) + right + px(right > 0 ? 16 : 0)), 0);
    row.painter().setPen(row.ink(t.text));
    paintLine(row.painter(), shown, row.mirrored(words), row.ink(t.accent));
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const PaletteRow& shown = static_cast<const PaletteModel*>(index.model())->at(index.row());
    RowPainter row(*painter, option);
    if (shown.kind == PaletteRow::Kind::head)
        row.words(shown.text, option.rect.adjusted(px(rowSide + 10), 0, 0, -px(6)), Type::smallHead,
                  tokens().text2, Qt::AlignLeft | Qt::AlignBottom);
    else
        paintRow(row, option.rect.adjusted(px(rowSide), 0, -px(rowSide), 0), shown);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                const QModelIndex& index) const {
    const PaletteRow& row = static_cast<const PaletteModel*>(index.model())->at(index.row());
    if (row.kind == PaletteRow::Kind::head)
        return {px(200), QFontMetrics(fontOf(Type::smallHead)).height() + px(20)};
    return {px(200), std::max(px(38), QFontMetrics(fontOf(Type::body)).height() + px(12))};
}

} // namespace upturn::gui
