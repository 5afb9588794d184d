// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/two_line_list.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

#include <QPainter>
#include <QStyledItemDelegate>

namespace upturn::gui {
namespace {

constexpr int aboveLines = 9;
constexpr int besideLines = 12;

int heightOfLine(Type type) {
    const QFont font = fontOf(type);
    return std::max(qRound(QFontInfo(font).pixelSize() * leadingOf(type)),
                    QFontMetrics(font).height());
}

class TwoLineDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                   const QModelIndex& /*index*/) const override {
        return {px(120),
                2 * px(aboveLines) + heightOfLine(Type::bodyMedium) + heightOfLine(Type::small)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = tokens();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool inverted = t.strong && chosen;
        painter->save();
        if (chosen)
            paintBox(*painter, option.rect, px(10), inverted ? t.selection : t.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, option.rect, px(10), blend(t.background, t.text, 0.04));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            const int inset = inverted ? px(3) : 0;
            paintBox(*painter, option.rect.adjusted(inset, inset, -inset, -inset), px(10) - inset,
                     {}, inverted ? t.onSelection : t.accent, px(2));
        }
        QRect place = option.rect.adjusted(px(besideLines), px(aboveLines), -px(besideLines),
                                           -px(aboveLines));
        const auto glyph = static_cast<Icon>(index.data(TwoLineModel::glyphRole).toInt());
        if (glyph != Icon::none)
            place.setLeft(paintTile(*painter, place, glyph));
        paintWords(*painter, place, index, inverted);
        painter->restore();
    }

  private:
    /// Gives where the words begin.
    static int paintTile(QPainter& painter, const QRect& place, Icon glyph) {
        const Tokens& t = tokens();
        const int tile = px(28);
        const QRect box(place.left(), place.center().y() - tile / 2, tile, tile);
        paintBox(painter, box, px(8), t.track, t.strong ? t.control : QColor());
        const int inset = px(6);
        paintIcon(painter, glyph, t.text2, box.adjusted(inset, inset, -inset, -inset));
        return box.right() + px(14);
    }

    static void paintWords(QPainter& painter, const QRect& place, const QModelIndex& index,
                           bool inverted) {
        const Tokens& t = tokens();
        painter.setFont(fontOf(Type::small));
        const QString right = index.data(TwoLineModel::rightRole).toString();
        const int taken =
            right.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(right) + px(12);
        painter.setPen(inverted ? t.onSelection : t.text3);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
        const int width = place.width() - taken;
        const int first = heightOfLine(Type::bodyMedium);
        painter.drawText(QRect(place.left(), place.top() + first, width, heightOfLine(Type::small)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(
                             index.data(TwoLineModel::lineRole).toString(), Qt::ElideRight, width));
        painter.setFont(fontOf(Type::bodyMedium));
        painter.setPen(inverted ? t.onSelection : t.text);
        painter.drawText(
            QRect(place.left(), place.top(), width, first),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
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
