// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The rows of the palette: heads, and what can be opened below them.

#pragma once

#include "palette/palette_view.hpp"

#include <QAbstractListModel>

namespace upturn::gui {

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    /// Lessons, then entries, then actions, each under its head.
    void show(const PaletteFound& found, const std::vector<PaletteRow>& actions);
    const PaletteRow& at(int row) const { return rows_.at(static_cast<std::size_t>(row)); }
    /// The next row that can be opened, from `row` on in steps of `step`; -1 when there is none.
    int openable(int row, int step) const;
    int found() const;
    /// One sentence a row.
    QString spoken(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    void take(const QString& head, const std::vector<PaletteRow>& rows);

    std::vector<PaletteRow> rows_;
};

} // namespace upturn::gui
