// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A word in a tinted shape: a tag, a feeling. Only to be read.

#pragma once

#include <QLabel>

namespace upturn::gui {

class Pill final : public QLabel {
    Q_OBJECT

  public:
    enum class Tint { neutral, accent };

    Pill(const QString& words, Tint tint, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Tint tint_;
};

} // namespace upturn::gui
