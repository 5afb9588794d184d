// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The feather on its tint: written, not yet thought over.

#pragma once

#include <QWidget>

namespace upturn::gui {

class FeatherTile final : public QWidget {
    Q_OBJECT

  public:
    explicit FeatherTile(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace upturn::gui
