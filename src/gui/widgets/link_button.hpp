// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// An underlined word inside a sentence that does something.

#pragma once

#include "theme/type.hpp"

#include <QPushButton>

namespace upturn::gui {

class LinkButton final : public QPushButton {
    Q_OBJECT

  public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace upturn::gui
