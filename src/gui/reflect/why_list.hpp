// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The questions that were not asked, as a list, and how its rows look.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace upturn::gui {

class WhyListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { reasonRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<WhyNot> rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<WhyNot> rows_;
};

/// The question in as many lines as it takes, its reason below it.
class WhyDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace upturn::gui
