// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A line for a time of day.

#pragma once

#include "widgets/text_line.hpp"

#include <QTime>

#include <optional>

namespace upturn::gui {

/// "9:15", "0915", "9.15 Uhr", "9:15 pm": as people write it; nothing where it is no time.
std::optional<QTime> timeIn(const QString& words);

/// Takes any of these, also over what was selected, and shows it in one form when it is left. Words
/// that are no time change nothing.
class TimeLine final : public TextLine {
    Q_OBJECT

  public:
    explicit TimeLine(QWidget* parent = nullptr);

    QTime time() const { return time_; }
    void setTime(const QTime& time);
    bool isTime() const { return timeIn(text()).has_value(); }

  Q_SIGNALS:
    void timeChanged(const QTime& time);

  protected:
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void read();

    QTime time_;
};

} // namespace upturn::gui
