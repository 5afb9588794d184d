// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lessons/lesson_delegate.hpp"

#include "lessons/lesson_list_model.hpp"
#include "theme/metrics.hpp"
#include "theme/row.hpp"
#include "theme/theme.hpp"
#include "widgets/strength_bar.hpp"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QTextLayout>

namespace upturn::gui {
namespace {

constexpr int side = 12;
constexpr int top = 11;
constexpr int rightColumn = 96;

int widthOfSentence(int row) {
    return row - px(2 * side) - px(rightColumn) - px(16);
}

int linesOf(const QString& sentence, int width) {
    return QFontMetrics(fontOf(Type::quote)).horizontalAdvance(sentence) > width ? 2 : 1;
}

/// As many lines as there is room for, the second cut where it does not fit.
void writeSentence(RowPainter& row, const QString& sentence, const QRect& place, int lines,
                   const QColor& ink) {
    QTextLayout layout(sentence, fontOf(Type::quote));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const int height = rowLine(Type::quote);
    const qsizetype first = lines == 1 ? sentence.size() : line.textLength();
    const auto write = [&](int at, const QString& words) {
        row.words(words, {place.left(), place.top() + at * height, place.width(), height},
                  Type::quote, ink);
    };
    write(0, sentence.left(first).trimmed());
    if (first < sentence.size())
        write(1, sentence.mid(first));
}

void paintHead(RowPainter& row, const QRect& place, const QString& words) {
    row.words(words, place.adjusted(px(10), 0, 0, -px(4)), Type::smallHead, tokens().text2,
              Qt::AlignLeft | Qt::AlignBottom);
}

void paintLesson(RowPainter& row, const QRect& place, const QModelIndex& index) {
    const Tokens& t = tokens();
    row.ground(place, px(10));
    const QString sentence = index.data().toString();
    const int width = widthOfSentence(place.width());
    const QRect words(place.left() + px(side), place.top() + px(top), width, place.height());
    const int lines = linesOf(sentence, width);
    writeSentence(row, sentence, words, lines, row.ink(t.text));
    const int below = words.top() + lines * rowLine(Type::quote);
    row.words(index.data(LessonListModel::entryRole).toString(),
              {words.left(), below, width, rowLine(Type::small)}, Type::small, row.ink(t.text3));

    const int right = place.right() + 1 - px(side);
    const QSize bar = strengthBarSize();
    const int block = bar.height() + px(6) + rowLine(Type::small);
    const int start = place.top() + (place.height() - block) / 2;
    paintStrengthBar(row.painter(),
                     row.mirrored({QPoint(right - bar.width(), start), bar}).topLeft(),
                     index.data(LessonListModel::strengthRole).toInt(), row.chosen());
    const bool due = index.data(LessonListModel::dueRole).toBool();
    row.words(index.data(LessonListModel::whenRole).toString(),
              {right - px(rightColumn), start + bar.height() + px(6), px(rightColumn),
               rowLine(Type::small)},
              Type::small, row.ink(due ? t.amber : t.text3), Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void LessonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    RowPainter row(*painter, option);
    if (index.data(LessonListModel::isHeadRole).toBool())
        paintHead(row, option.rect, index.data().toString());
    else
        paintLesson(row, option.rect, index);
}

QSize LessonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(LessonListModel::isHeadRole).toBool())
        return {px(200), rowLine(Type::smallHead) + px(index.row() == 0 ? 8 : 22)};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int row = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int lines = linesOf(index.data().toString(), widthOfSentence(row));
    return {px(200), lines * rowLine(Type::quote) + rowLine(Type::small) + 2 * px(top)};
}

} // namespace upturn::gui
