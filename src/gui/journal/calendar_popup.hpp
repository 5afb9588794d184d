// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A month to jump by: days with entries are marked.

#pragma once

#include "widgets/label.hpp"

#include <upturn/store/changes.hpp>

#include <QDate>
#include <QFrame>

#include <unordered_map>

namespace upturn::gui {

/// Six weeks of one month. Arrows go by days and weeks, Page Up and Down by months, with Ctrl by
/// years; Enter takes the day. The day under the keyboard is the widget's name.
class DayGrid final : public QWidget {
    Q_OBJECT

  public:
    explicit DayGrid(const std::vector<store::EntryMark>& marks, QWidget* parent = nullptr);

    QDate day() const { return day_; }
    void setDay(const QDate& day);
    void setToday(const QDate& today) { today_ = today; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void dayChanged(const QDate& day);
    void dayChosen(const QDate& day);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    QDate first() const; ///< the Monday the grid begins with
    QRect cell(int index) const;
    int entriesOn(const QDate& day) const;
    void paintDay(QPainter& painter, int index) const;

    std::unordered_map<std::int32_t, int> entries_; ///< by day number
    QDate day_;
    QDate today_;
};

class CalendarPopup final : public QFrame {
    Q_OBJECT

  public:
    CalendarPopup(const std::vector<store::EntryMark>& marks, core::CivilDate today,
                  QWidget* parent);

    void openBelow(const QWidget* button, const QDate& day);
    DayGrid* grid() const { return grid_; }

  Q_SIGNALS:
    void dayChosen(const QDate& day);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Label* month_;
    DayGrid* grid_;
};

} // namespace upturn::gui
