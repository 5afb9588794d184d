// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What each column of a table is, for whoever knows better than the names of the columns tell.

#pragma once

#include "arrive/import_view.hpp"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QGridLayout;

namespace upturn::gui {

class Card;

class ColumnChooser final : public QWidget {
    Q_OBJECT

  public:
    explicit ColumnChooser(QWidget* parent);

    /// Hidden where there are none. Of the same table the rows stay, and the keyboard in them.
    void show(const std::vector<ImportView::Column>& columns);
    using QWidget::show;
    QWidget* firstFocus() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// What each column is, in their order.
    void chosen(const std::vector<std::string>& columns);

  private:
    void addRow(int row, const ImportView::Column& column);
    void choose(std::size_t column);
    void select(std::size_t column, const std::string& is);

    std::vector<ImportView::Column> columns_;
    std::vector<QComboBox*> boxes_;
    Card* card_ = nullptr;
    QGridLayout* rows_ = nullptr;
};

} // namespace upturn::gui
