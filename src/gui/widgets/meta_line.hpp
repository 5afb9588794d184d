// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Short facts in a line, or in lines: a dot between those that stand beside each other.

#pragma once

#include <QWidget>

namespace upturn::gui {

class FlowLayout;

class MetaLine final : public QWidget {
    Q_OBJECT

  public:
    explicit MetaLine(QWidget* parent = nullptr);

    void add(QWidget* fact);
    void clear();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    FlowLayout* facts_;
};

} // namespace upturn::gui
