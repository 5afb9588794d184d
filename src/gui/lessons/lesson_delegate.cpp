// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lessons/lesson_delegate.hpp"

#include "lessons/lesson_list_model.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"
#include "widgets/strength_bar.hpp"
#include "words/text.hpp"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace upturn::gui {
namespace {

constexpr int side = 12;
constexpr int top = 11;
constexpr int rightColumn = 96;

int lineOf(Type type) {
    const QFont font = fontOf(type);
    return std::max(qRound(QFontInfo(font).pixelSize() * leadingOf(type)),
                    QFontMetrics(font).height());
}

int widthOfSentence(int row) {
    return row - px(2 * side) - px(rightColumn) - px(16);
}

int linesOf(const QString& sentence, int width) {
    return QFontMetrics(fontOf(Type::quote)).horizontalAdvance(sentence) > width ? 2 : 1;
}

/// As many lines as there is room for, the second cut where it does not fit.
void paintSentence(QPainter& painter, const QString& sentence, const QRect& place, int lines) {
    const QFont font = fontOf(Type::quote);
    QTextLayout layout(sentence, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const QFontMetrics metrics(font);
    const int height = lineOf(Type::quote);
    painter.setFont(font);
    const qsizetype first = lines == 1 ? sentence.size() : line.textLength();
    const auto write = [&](int row, const QString& words) {
        painter.drawText(QRect(place.left(), place.top() + row * height, place.width(), height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    };
    write(0, sentence.left(first).trimmed());
    if (first < sentence.size())
        write(1, metrics.elidedText(sentence.mid(first), Qt::ElideRight, place.width()));
}

} // namespace

void LessonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // the parts of a row keep their places
    if (index.data(LessonListModel::isHeadRole).toBool())
        paintHead(*painter, option, index);
    else
        paintLesson(*painter, option, index);
    painter->restore();
}

void LessonDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    painter.setFont(fontOf(Type::smallHead));
    painter.setPen(tokens().text2);
    painter.drawText(option.rect.adjusted(px(10), 0, 0, -px(4)),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, index.data().toString());
}

void LessonDelegate::paintLesson(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Tokens& t = tokens();
    const QRect row = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool inverted = t.strong && chosen;
    if (chosen)
        paintBox(painter, row, px(10), inverted ? t.selection : t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, row, px(10), blend(t.background, t.text, 0.04));
    // The view has the keyboard and this row is where it stands.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const int inset = inverted ? px(3) : 0;
        paintBox(painter, row.adjusted(inset, inset, -inset, -inset), px(10) - inset, {},
                 inverted ? t.onSelection : t.accent, px(2));
    }

    const QString sentence = index.data().toString();
    const int width = widthOfSentence(row.width());
    const QRect words(row.left() + px(side), row.top() + px(top), width, row.height());
    painter.setPen(inverted ? t.onSelection : t.text);
    const int lines = linesOf(sentence, width);
    paintSentence(painter, sentence, words, lines);
    painter.setFont(fontOf(Type::small));
    painter.setPen(inverted ? t.onSelection : t.text3);
    const int below = words.top() + lines * lineOf(Type::quote);
    const QString entry = index.data(LessonListModel::entryRole).toString();
    painter.drawText(QRect(words.left(), below, width, lineOf(Type::small)),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     isolated(painter.fontMetrics().elidedText(entry, Qt::ElideRight, width)));

    const int right = row.right() + 1 - px(side);
    const int block = strengthBarSize().height() + px(6) + lineOf(Type::small);
    const int start = row.top() + (row.height() - block) / 2;
    paintStrengthBar(painter, {right - strengthBarSize().width(), start},
                     index.data(LessonListModel::strengthRole).toInt(), chosen);
    if (index.data(LessonListModel::dueRole).toBool() && !inverted)
        painter.setPen(t.amber);
    painter.drawText(QRect(right - px(rightColumn), start + strengthBarSize().height() + px(6),
                           px(rightColumn), lineOf(Type::small)),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data(LessonListModel::whenRole).toString());
}

QSize LessonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(LessonListModel::isHeadRole).toBool())
        return {px(200), lineOf(Type::smallHead) + px(index.row() == 0 ? 8 : 22)};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int row = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int lines = linesOf(index.data().toString(), widthOfSentence(row));
    return {px(200), lines * lineOf(Type::quote) + lineOf(Type::small) + 2 * px(top)};
}

} // namespace upturn::gui
