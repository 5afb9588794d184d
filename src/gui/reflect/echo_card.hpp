// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// An earlier answer to the same question, whole, beside the one that is written.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QWidget>

namespace upturn::gui {

class Label;

class EchoCard final : public QWidget {
    Q_OBJECT

  public:
    explicit EchoCard(QWidget* parent = nullptr);

    void show(const Echo& echo);
    using QWidget::show;
    /// Where F6 goes.
    QWidget* firstFocus() const { return close_; }

  Q_SIGNALS:
    void closed();

  private:
    Label* words_;
    Label* from_;
    QWidget* close_ = nullptr;
};

} // namespace upturn::gui
