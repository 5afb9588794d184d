// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Paints the rows of the lesson list.

#pragma once

#include <QStyledItemDelegate>

namespace upturn::gui {

/// Three heights: a head, a sentence of one line, a sentence of two. Longer ones are cut, the page
/// beside the list has them whole. `sizeHint` measures no layout, only one width.
class LessonDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace upturn::gui
