// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/why_list.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

#include <QAbstractItemView>
#include <QPainter>

#include <utility>

namespace upturn::gui {
namespace {

constexpr int besideRow = 8;
constexpr int aboveRow = 7;
constexpr int betweenLines = 2;

int heightOfWords(const QString& words, Type type, int width) {
    return QFontMetrics(fontOf(type))
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, words)
        .height();
}

} // namespace

void WhyListModel::show(std::vector<WhyNot> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int WhyListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant WhyListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WhyNot& row = rows_[static_cast<std::size_t>(index.row())];
    const QString reason =
        row.rule.isEmpty() ? row.reason : tr("%1 (%2)").arg(row.reason, row.rule);
    switch (role) {
    case Qt::DisplayRole:
        return row.question;
    case Qt::AccessibleTextRole:
        return tr("%1 %2").arg(row.question, reason);
    case reasonRole:
        return reason;
    default:
        return {};
    }
}

void WhyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    const Tokens& t = tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool inverted = t.strong && chosen;
    if (chosen)
        paintBox(*painter, option.rect, px(8), inverted ? t.selection : t.accentSoft);
    const QRect place =
        option.rect.adjusted(px(besideRow), px(aboveRow), -px(besideRow), -px(aboveRow));
    const QString question = index.data().toString();
    const int height = heightOfWords(question, Type::quote, place.width());
    painter->setFont(fontOf(Type::quote));
    painter->setPen(inverted ? t.onSelection : t.text);
    painter->drawText(place, Qt::TextWordWrap, question);
    painter->setFont(fontOf(Type::small));
    painter->setPen(inverted ? t.onSelection : t.text3);
    painter->drawText(place.adjusted(0, height + px(betweenLines), 0, 0), Qt::TextWordWrap,
                      index.data(WhyListModel::reasonRole).toString());
    painter->restore();
}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : px(260)) - 2 * px(besideRow);
    const int question = heightOfWords(index.data().toString(), Type::quote, width);
    const int reason =
        heightOfWords(index.data(WhyListModel::reasonRole).toString(), Type::small, width);
    return {width, question + px(betweenLines) + reason + 2 * px(aboveRow)};
}

} // namespace upturn::gui
