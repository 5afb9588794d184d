// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What may be looked at on Today, and asks for nothing: beside what waits, or below it.

#pragma once

#include "today/today_view.hpp"

#include <QWidget>

class QVBoxLayout;

namespace upturn::gui {

class TodayRail final : public QWidget {
    Q_OBJECT

  public:
    explicit TodayRail(QWidget* parent = nullptr);

    /// Hides itself when there is nothing to show.
    void show(const TodayView& view);

  Q_SIGNALS:
    void entryAsked(const upturn::core::Id& entry);
    void practiceAsked();
    void thoughtsOffAsked();

  private:
    QWidget* cardOf(const OnThisDay& day);
    QWidget* cardOf(const RunningPractice& practice);
    QWidget* cardOf(const ThoughtOfDay& thought);

    QVBoxLayout* column_;
};

} // namespace upturn::gui
