// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The days of a practice: a row for each source, a cell for each day. Days without a note are
// neutral, days to come a fine line; nothing counts in a row.

#pragma once

#include "practices/practices_view.hpp"

#include <QWidget>

namespace upturn::gui {

/// The arrow keys walk the days: the accessible name then says date, source and note.
class DayChart final : public QWidget {
    Q_OBJECT

  public:
    explicit DayChart(QWidget* parent = nullptr);

    void show(const DayChartView& chart);
    using QWidget::show;
    const DayChartView& chart() const { return chart_; }
    /// The names above the days: each month that begins here, and the one the first day lies in,
    /// as far as there is room for them.
    struct Month {
        int left = 0;
        QString name;
    };
    std::vector<Month> months() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Columns {
        int cells = 0; ///< where they begin
        int end = 0;   ///< where they end
    };

    int namesWidth() const;
    int countsWidth() const;
    bool showsCounts() const;
    Columns columns() const;
    int rowHeight() const;
    QRect cellOf(int day, std::size_t row) const;
    QString wordsAt(int day, std::size_t row) const;
    void walk(int days, int rows);
    void speak();
    void paintMonths(QPainter& painter) const;
    void paintRow(QPainter& painter, std::size_t row) const;

    DayChartView chart_;
    int day_ = 0;
    std::size_t row_ = 0;
};

} // namespace upturn::gui
