// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One of the six practices: its drawing, its name, a line, and where it stands.

#pragma once

#include "practices/practices_view.hpp"
#include "theme/icons.hpp"
#include "theme/type.hpp"

#include <QPushButton>

namespace upturn::gui {

/// Checked while its practice is the one above.
class PracticeCard final : public QPushButton {
    Q_OBJECT

  public:
    explicit PracticeCard(QWidget* parent = nullptr);

    void show(const PracticeView& practice);
    using QWidget::show;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    /// Paints, or only measures; gives the height.
    int arrange(QPainter* painter, int width) const;
    int write(QPainter* painter, Type type, const QColor& colour, const QString& words,
              const QRect& place) const;

    Icon glyph_ = Icon::none;
    QString name_;
    QString about_;
    QString state_;
    bool running_ = false;
};

} // namespace upturn::gui
