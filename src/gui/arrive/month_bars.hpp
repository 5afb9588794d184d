// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How many entries there are of each month, as bars. What it shows can be read as a table too.

#pragma once

#include "arrive/import_view.hpp"

#include <QWidget>

namespace upturn::gui {

class MonthBars final : public QWidget {
    Q_OBJECT

  public:
    explicit MonthBars(QWidget* parent = nullptr);

    void show(const ImportView& view);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int labelHeight() const;
    int leftOf(int bar) const;

    std::vector<ImportView::Bar> bars_;
    std::vector<ImportView::Year> years_;
    int highest_ = 0;
};

} // namespace upturn::gui
