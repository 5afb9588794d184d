// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "palette/palette_delegate.hpp"

#include "palette/palette_model.hpp"
#include "theme/icons.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

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
    layout.draw(&painter,
                QPointF(place.left(), place.top() + (place.height() - line.height()) / 2.0));
    painter.setClipping(false);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const PaletteRow& row = static_cast<const PaletteModel*>(index.model())->at(index.row());
    painter->save();
    if (row.kind == PaletteRow::Kind::head) {
        painter->setFont(fontOf(Type::smallHead));
        painter->setPen(tokens().text2);
        painter->drawText(option.rect.adjusted(px(rowSide + 10), 0, 0, -px(6)),
                          Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, row.text);
    } else {
        paintRow(*painter, option, row);
    }
    painter->restore();
}

void PaletteDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                               const PaletteRow& row) {
    const Tokens& t = tokens();
    const QRect box = option.rect.adjusted(px(rowSide), 0, -px(rowSide), 0);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool inverted = t.strong && chosen;
    if (chosen)
        paintBox(painter, box, px(8), inverted ? t.selection : t.accentSoft);
    const QColor ink = inverted ? t.onSelection : t.text;
    const int drawing = px(18);
    paintIcon(painter, glyphOf(row.kind), inverted ? ink : t.text2,
              {box.left() + px(rowInside), box.center().y() - drawing / 2, drawing, drawing});
    painter.setFont(fontOf(Type::small));
    painter.setPen(inverted ? ink : t.text3);
    const int right = painter.fontMetrics().horizontalAdvance(row.right);
    painter.drawText(box.adjusted(0, 0, -px(rowInside), 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.right);
    painter.setPen(ink);
    const QRect words = box.adjusted(px(rowInside) + drawing + px(12), 0,
                                     -(px(rowInside) + right + px(right > 0 ? 16 : 0)), 0);
    paintLine(painter, row, words, inverted ? ink : t.accent);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                const QModelIndex& index) const {
    const PaletteRow& row = static_cast<const PaletteModel*>(index.model())->at(index.row());
    if (row.kind == PaletteRow::Kind::head)
        return {px(200), QFontMetrics(fontOf(Type::smallHead)).height() + px(20)};
    return {px(200), std::max(px(38), QFontMetrics(fontOf(Type::body)).height() + px(12))};
}

} // namespace upturn::gui
