// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The one drawing of the empty pages: a dip, and a rise out of it.

#pragma once

#include <QWidget>

namespace upturn::gui {

class DipAndRise final : public QWidget {
    Q_OBJECT

  public:
    explicit DipAndRise(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace upturn::gui
