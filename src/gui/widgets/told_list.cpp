// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/told_list.hpp"

#include "theme/metrics.hpp"
#include "theme/row.hpp"
#include "theme/theme.hpp"

#include <QListView>

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

void ToldListModel::show(std::vector<Row> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int ToldListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ToldListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.head;
    case Qt::AccessibleTextRole:
        return QString(row.head + QStringLiteral(". ") + row.below);
    case belowRole:
        return row.below;
    default:
        return {};
    }
}

void ToldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& t = tokens();
    RowPainter row(*painter, option);
    row.ground(option.rect, px(8));
    const QRect place =
        option.rect.adjusted(px(besideRow), px(aboveRow), -px(besideRow), -px(aboveRow));
    const int height = row.passage(index.data().toString(), place, head_, row.ink(t.text));
    row.passage(index.data(ToldListModel::belowRole).toString(),
                place.adjusted(0, height + px(betweenLines), 0, 0), Type::small, row.ink(t.text3));
}

QSize ToldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : px(260)) - 2 * px(besideRow);
    const int head = heightOfWords(index.data().toString(), head_, width);
    const int below =
        heightOfWords(index.data(ToldListModel::belowRole).toString(), Type::small, width);
    return {width, head + px(betweenLines) + below + 2 * px(aboveRow)};
}

QListView* toldList(ToldListModel* model, Type head, const QString& name, QWidget* parent) {
    auto* list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new ToldDelegate(head, list));
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QListView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    return list;
}

} // namespace upturn::gui
