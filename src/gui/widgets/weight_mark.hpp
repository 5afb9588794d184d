// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How heavy something was, to be read: five small dots.

#pragma once

#include <QWidget>

namespace upturn::gui {

class WeightMark final : public QWidget {
    Q_OBJECT

  public:
    explicit WeightMark(QWidget* parent = nullptr);

    void setValue(int value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int value_ = 0;
};

} // namespace upturn::gui
