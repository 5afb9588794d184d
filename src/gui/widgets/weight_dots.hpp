// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How heavy something was: five dots, one control.

#pragma once

#include <QWidget>

namespace upturn::gui {

/// 0 means not rated. Keys 1 to 5, arrows, Home, End; Delete, Backspace or 0 clear. A click on the
/// dot that is already the last filled one clears too. Spoken as a slider.
class WeightDots final : public QWidget {
    Q_OBJECT

  public:
    explicit WeightDots(QWidget* parent = nullptr);

    int value() const { return value_; }
    void setValue(int value);
    /// "3 of 5", "not rated".
    QString valueText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void valueChanged(int value);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    int pitch() const;

    int value_ = 0;
};

} // namespace upturn::gui
