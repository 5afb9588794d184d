// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A box to tick without words of its own, in the middle of a place as wide as a tile.

#pragma once

#include <QCheckBox>

namespace upturn::gui {

class Tick final : public QCheckBox {
    Q_OBJECT

  public:
    explicit Tick(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }
};

} // namespace upturn::gui
