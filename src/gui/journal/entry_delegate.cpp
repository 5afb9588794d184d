// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/entry_delegate.hpp"

#include "journal/journal_list_model.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/row.hpp"
#include "theme/theme.hpp"

#include <QDate>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace upturn::gui {
namespace {

constexpr int aboveRow = 10;
constexpr int dayColumn = 54;
constexpr int besideRow = 12;

/// Writes one line after the other into the row.
class Lines {
  public:
    Lines(RowPainter& row, const QRect& place)
        : row_(row)
        , place_(place) {}

    void write(const QString& words, Type type, const QColor& ink, int keepFree = 0) {
        const int height = rowLine(type);
        row_.words(words, {place_.left(), place_.top(), place_.width() - keepFree, height}, type,
                   ink);
        place_.setTop(place_.top() + height + px(1));
    }
    QRect rest() const { return place_; }

  private:
    RowPainter& row_;
    QRect place_;
};

/// The last line: parts with dots between them.
class Meta {
  public:
    Meta(RowPainter& row, const QRect& place)
        : row_(row)
        , x_(place.left())
        , right_(place.right())
        , top_(place.top())
        , height_(rowLine(Type::note)) {}

    void add(const QString& words, const QColor& ink, Icon glyph = Icon::none) {
        if (words.isEmpty() || x_ >= right_)
            return;
        if (!first_)
            dot();
        first_ = false;
        if (glyph != Icon::none) {
            const int size = px(13);
            row_.icon(glyph, {x_, top_ + (height_ - size) / 2, size, size}, ink);
            x_ += size + px(4);
        }
        const int width = std::max(0, right_ - x_);
        row_.words(words, {x_, top_, width, height_}, Type::note, ink);
        x_ += std::min(width, QFontMetrics(fontOf(Type::note)).horizontalAdvance(words));
    }

  private:
    void dot() {
        const int size = px(3);
        paintBox(row_.painter(),
                 row_.mirrored({x_ + px(7), top_ + (height_ - size) / 2, size, size}), size / 2.0,
                 row_.ink(tokens().text3));
        x_ += px(7) + size + px(7);
    }

    RowPainter& row_;
    int x_;
    int right_;
    int top_;
    int height_;
    bool first_ = true;
};

void paintDay(RowPainter& row, const QRect& place, const QDate& day) {
    const QRect column(place.left(), place.top() + px(aboveRow), px(dayColumn),
                       rowLine(Type::bodyMedium));
    QPainter& painter = row.painter();
    QFont number = fontOf(Type::quote);
    number.setWeight(QFont::DemiBold);
    painter.setFont(number);
    painter.setPen(row.ink(tokens().text));
    painter.drawText(row.mirrored(column), Qt::AlignCenter | Qt::TextSingleLine,
                     QString::number(day.day()));
    row.words(QLocale().toString(day, QStringLiteral("ddd")), column.translated(0, column.height()),
              Type::note, row.ink(tokens().text3), Qt::AlignCenter);
}

} // namespace

int EntryDelegate::rowHeight() {
    return 2 * px(aboveRow) + rowLine(Type::bodyMedium) + rowLine(Type::small) +
           rowLine(Type::note) + px(3);
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& t = tokens();
    RowPainter row(*painter, option);
    row.ground(option.rect, px(10));
    paintDay(row, option.rect, index.data(JournalListModel::dayRole).toDate());
    if (!index.data(JournalListModel::hereRole).toBool())
        return;
    const QRect place =
        option.rect.adjusted(px(dayColumn) + px(4), px(aboveRow), -px(besideRow), 0);
    const bool starred = index.data(JournalListModel::starredRole).toBool();
    const int star = px(14);
    if (starred)
        row.icon(Icon::starFilled, {place.right() - star, place.top() + px(2), star, star},
                 row.ink(t.amber));
    Lines lines(row, place);
    lines.write(index.data().toString(), Type::bodyMedium, row.ink(t.text),
                starred ? star + px(8) : 0);
    lines.write(index.data(JournalListModel::lineRole).toString().simplified(), Type::small,
                row.ink(t.text2));
    Meta meta(row, lines.rest());
    meta.add(index.data(JournalListModel::kindRole).toString(), row.ink(t.accent));
    meta.add(index.data(JournalListModel::areaRole).toString(), row.ink(t.text3));
    if (index.data(JournalListModel::waitsRole).toBool())
        meta.add(tr("Not reflected"), row.ink(t.amber));
    meta.add(index.data(JournalListModel::lessonsRole).toString(), row.ink(t.text3), Icon::bulb);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                              const QModelIndex& /*index*/) const {
    return {px(200), rowHeight()};
}

} // namespace upturn::gui
