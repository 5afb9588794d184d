// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/two_line_list.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/row.hpp"
#include "theme/theme.hpp"

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace upturn::gui {
namespace {

constexpr int aboveLines = 9;
constexpr int besideLines = 12;

/// Gives where the words begin.
int paintTile(RowPainter& row, const QRect& place, Icon glyph) {
    const Tokens& t = tokens();
    const int tile = px(28);
    const QRect box(place.left(), place.center().y() - tile / 2, tile, tile);
    paintBox(row.painter(), row.mirrored(box), px(8), t.track, t.strong ? t.control : QColor());
    const int inset = px(6);
    row.icon(glyph, box.adjusted(inset, inset, -inset, -inset), t.text2);
    return box.right() + px(14);
}

void writeLines(RowPainter& row, const QRect& place, const QModelIndex& index) {
    const Tokens& t = tokens();
    const QString right = index.data(TwoLineModel::rightRole).toString();
    row.words(right, place, Type::small, row.ink(t.text3), Qt::AlignRight | Qt::AlignVCenter);
    const int taken =
        right.isEmpty() ? 0 : QFontMetrics(fontOf(Type::small)).horizontalAdvance(right) + px(12);
    const int width = place.width() - taken;
    const int first = rowLine(Type::bodyMedium);
    row.words(index.data().toString(), {place.left(), place.top(), width, first}, Type::bodyMedium,
              row.ink(t.text));
    row.words(index.data(TwoLineModel::lineRole).toString(),
              {place.left(), place.top() + first, width, rowLine(Type::small)}, Type::small,
              row.ink(t.text3));
}

class TwoLineDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                   const QModelIndex& /*index*/) const override {
        return {px(120), 2 * px(aboveLines) + rowLine(Type::bodyMedium) + rowLine(Type::small)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        RowPainter row(*painter, option);
        row.ground(option.rect, px(10));
        QRect place = option.rect.adjusted(px(besideLines), px(aboveLines), -px(besideLines),
                                           -px(aboveLines));
        const auto glyph = static_cast<Icon>(index.data(TwoLineModel::glyphRole).toInt());
        if (glyph != Icon::none)
            place.setLeft(paintTile(row, place, glyph));
        writeLines(row, place, index);
    }
};

} // namespace

void TwoLineModel::show(std::vector<TwoLines> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int TwoLineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant TwoLineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TwoLines& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.right.isEmpty() ? tr("%1, %2").arg(row.title, row.line)
                                   : tr("%1, %2, %3").arg(row.title, row.line, row.right);
    case lineRole:
        return row.line;
    case rightRole:
        return row.right;
    case glyphRole:
        return static_cast<int>(row.glyph);
    default:
        return {};
    }
}

TwoLineList::TwoLineList(const QString& name, QWidget* parent)
    : QListView(parent)
    , model_(new TwoLineModel(this)) {
    setModel(model_);
    setItemDelegate(new TwoLineDelegate(this));
    setAccessibleName(name);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(Adjust);
    setMouseTracking(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT chosenChanged(chosen()); });
}

void TwoLineList::show(std::vector<TwoLines> rows) {
    model_->show(std::move(rows));
}

void TwoLineList::choose(int row) {
    setCurrentIndex(model_->index(row));
}

} // namespace upturn::gui
