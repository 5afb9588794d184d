// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Things with a reason or a description of their own, as a list, and how its rows look.

#pragma once

#include "theme/type.hpp"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

class QListView;

namespace upturn::gui {

class ToldListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { belowRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    struct Row {
        QString head;
        QString below;
    };
    void show(std::vector<Row> rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<Row> rows_;
};

/// The head in as many lines as it takes, and what is below it.
class ToldDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    ToldDelegate(Type head, QObject* parent)
        : QStyledItemDelegate(parent)
        , head_(head) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    Type head_;
};

/// A list of the look of a card: no frame, no ground, rows as high as their words.
QListView* toldList(ToldListModel* model, Type head, const QString& name, QWidget* parent);

} // namespace upturn::gui
