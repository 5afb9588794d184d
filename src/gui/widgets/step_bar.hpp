// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where one is: a row of bars, with or without names below.

#pragma once

#include <QWidget>

#include <vector>

namespace upturn::gui {

struct Step {
    QString name;    ///< may be empty
    double done = 0; ///< 0 to 1
    bool current = false;
};

class StepBar final : public QWidget {
    Q_OBJECT

  public:
    explicit StepBar(QWidget* parent = nullptr);

    void show(const std::vector<Step>& steps);
    using QWidget::show;
    /// "Step 3 of 6, Patterns".
    QString spoken() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool named() const;
    void paintStep(QPainter& painter, const Step& step, const QRect& place, bool withName) const;

    std::vector<Step> steps_;
};

} // namespace upturn::gui
