// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A wide column and a narrow one beside it, which goes below where the page is narrow.

#pragma once

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class RailColumns final : public QWidget {
    Q_OBJECT

  public:
    /// The page says how narrow it is; `railWidth` and `foldsBelow` in pixels of the usual text.
    RailColumns(QWidget* page, QWidget* wide, QWidget* rail, int railWidth, int foldsBelow);

  private:
    void fold();

    QWidget* page_;
    QWidget* rail_;
    int railWidth_;
    int foldsBelow_;
    QBoxLayout* columns_;
};

} // namespace upturn::gui
