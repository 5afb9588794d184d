// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A list of things in two lines each.

#pragma once

#include "theme/icons.hpp"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace upturn::gui {

struct TwoLines {
    QString title;
    QString line;
    QString right;           ///< at the right edge; may be empty
    Icon glyph = Icon::none; ///< on a tile before the words
};

class TwoLineModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { lineRole = Qt::UserRole + 1, rightRole, glyphRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<TwoLines> rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<TwoLines> rows_;
};

/// All rows are of one height.
class TwoLineList final : public QListView {
    Q_OBJECT

  public:
    explicit TwoLineList(const QString& name, QWidget* parent = nullptr);

    void show(std::vector<TwoLines> rows);
    using QListView::show;
    int chosen() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void choose(int row);

  Q_SIGNALS:
    void chosenChanged(int row);

  private:
    TwoLineModel* model_;
};

} // namespace upturn::gui
