// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/entry_delegate.hpp"

#include "journal/journal_list_model.hpp"
#include "theme/icons.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"
#include "words/text.hpp"

#include <QDate>
#include <QLocale>
#include <QPainter>

namespace upturn::gui {
namespace {

constexpr int aboveRow = 10;
constexpr int dayColumn = 54;
constexpr int besideRow = 12;

int lineHeightOf(Type type) {
    const QFont font = fontOf(type);
    return std::max(qRound(QFontInfo(font).pixelSize() * leadingOf(type)),
                    QFontMetrics(font).height());
}

/// Writes one line after the other into the row.
class Lines {
  public:
    Lines(QPainter& painter, const QRect& place)
        : painter_(painter)
        , place_(place) {}

    void write(const QString& words, Type type, const QColor& ink, int keepFree = 0) {
        const int height = lineHeightOf(type);
        painter_.setFont(fontOf(type));
        painter_.setPen(ink);
        const int width = place_.width() - keepFree;
        painter_.drawText(
            QRect(place_.left(), place_.top(), width, height),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            isolated(painter_.fontMetrics().elidedText(words, Qt::ElideRight, width)));
        place_.setTop(place_.top() + height + px(1));
    }
    QRect rest() const { return place_; }

  private:
    QPainter& painter_;
    QRect place_;
};

/// The last line: parts with dots between them.
class Meta {
  public:
    Meta(QPainter& painter, const QRect& place, const QColor& ink)
        : painter_(painter)
        , x_(place.left())
        , right_(place.right())
        , top_(place.top())
        , height_(lineHeightOf(Type::note))
        , ink_(ink) {
        painter_.setFont(fontOf(Type::note));
    }

    void add(const QString& words, const QColor& ink, Icon glyph = Icon::none) {
        if (words.isEmpty() || x_ >= right_)
            return;
        if (!first_)
            dot();
        first_ = false;
        if (glyph != Icon::none) {
            const int size = px(13);
            paintIcon(painter_, glyph, ink, {x_, top_ + (height_ - size) / 2, size, size});
            x_ += size + px(4);
        }
        painter_.setPen(ink);
        const QString shown =
            painter_.fontMetrics().elidedText(words, Qt::ElideRight, std::max(0, right_ - x_));
        painter_.drawText(QRect(x_, top_, right_ - x_, height_),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x_ += painter_.fontMetrics().horizontalAdvance(shown);
    }

  private:
    void dot() {
        const int size = px(3);
        paintBox(painter_, QRect(x_ + px(7), top_ + (height_ - size) / 2, size, size), size / 2.0,
                 ink_);
        x_ += px(7) + size + px(7);
    }

    QPainter& painter_;
    int x_;
    int right_;
    int top_;
    int height_;
    QColor ink_;
    bool first_ = true;
};

void paintDay(QPainter& painter, const QRect& row, const QDate& day, const QColor& strong,
              const QColor& soft) {
    const QRect column(row.left(), row.top() + px(aboveRow), px(dayColumn),
                       lineHeightOf(Type::bodyMedium));
    QFont number = fontOf(Type::quote);
    number.setWeight(QFont::DemiBold);
    painter.setFont(number);
    painter.setPen(strong);
    painter.drawText(column, Qt::AlignCenter | Qt::TextSingleLine, QString::number(day.day()));
    painter.setFont(fontOf(Type::note));
    painter.setPen(soft);
    painter.drawText(column.translated(0, column.height()), Qt::AlignCenter | Qt::TextSingleLine,
                     QLocale().toString(day, QStringLiteral("ddd")));
}

void paintEntryGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const Tokens& t = tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool inverted = t.strong && chosen;
    if (chosen)
        paintBox(painter, option.rect, px(10), inverted ? t.selection : t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, option.rect, px(10), blend(t.background, t.text, 0.04));
    // The view has the keyboard and this row is where it stands.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const int inset = inverted ? px(3) : 0;
        paintBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), px(10) - inset, {},
                 inverted ? t.onSelection : t.accent, px(2));
    }
}

} // namespace

int EntryDelegate::rowHeight() {
    return 2 * px(aboveRow) + lineHeightOf(Type::bodyMedium) + lineHeightOf(Type::small) +
           lineHeightOf(Type::note) + px(3);
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& t = tokens();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // the parts of a row keep their places
    paintEntryGround(*painter, option);
    const bool inverted = t.strong && option.state.testFlag(QStyle::State_Selected);
    const auto ink = [&](const QColor& usual) { return inverted ? t.onSelection : usual; };
    paintDay(*painter, option.rect, index.data(JournalListModel::dayRole).toDate(), ink(t.text),
             ink(t.text3));
    if (!index.data(JournalListModel::hereRole).toBool())
        return painter->restore();
    const QRect place =
        option.rect.adjusted(px(dayColumn) + px(4), px(aboveRow), -px(besideRow), 0);
    const bool starred = index.data(JournalListModel::starredRole).toBool();
    const int star = px(14);
    if (starred)
        paintIcon(*painter, Icon::starFilled, ink(t.amber),
                  {place.right() - star, place.top() + px(2), star, star});
    Lines lines(*painter, place);
    lines.write(index.data().toString(), Type::bodyMedium, ink(t.text), starred ? star + px(8) : 0);
    lines.write(index.data(JournalListModel::lineRole).toString().simplified(), Type::small,
                ink(t.text2));
    Meta meta(*painter, lines.rest(), ink(t.text3));
    meta.add(index.data(JournalListModel::kindRole).toString(), ink(t.accent));
    meta.add(index.data(JournalListModel::areaRole).toString(), ink(t.text3));
    if (index.data(JournalListModel::waitsRole).toBool())
        meta.add(tr("Not reflected"), ink(t.amber));
    meta.add(index.data(JournalListModel::lessonsRole).toString(), ink(t.text3), Icon::bulb);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                              const QModelIndex& /*index*/) const {
    return {px(200), rowHeight()};
}

} // namespace upturn::gui
