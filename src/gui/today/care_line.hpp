// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One calm line on Today, and what may be answered to it.

#pragma once

#include <QWidget>

namespace upturn::gui {

class Label;
class LinkButton;

class CareLine final : public QWidget {
    Q_OBJECT

  public:
    CareLine(const QString& first, const QString& second, QWidget* parent);

    /// Nothing is shown without a sentence.
    void say(const QString& sentence);

  Q_SIGNALS:
    void first();
    void second();

  private:
    Label* line_;
    LinkButton* first_;
    LinkButton* second_;
};

} // namespace upturn::gui
