// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A sheet with round corners and a fine line; no shadow.

#pragma once

#include <QFrame>

namespace upturn::gui {

class Card final : public QFrame {
    Q_OBJECT

  public:
    enum class Edge {
        plain,
        waiting, ///< amber: something is proposed
        control, ///< what lies over a page
        field,   ///< what is written in: turns to the accent while the keyboard is in it
    };

    explicit Card(Edge edge = Edge::plain, QWidget* parent = nullptr);
    void setEdge(Edge edge);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow(const QWidget* focused);

    Edge edge_;
    bool focused_ = false;
};

/// A decorative line, as wide or as high as its place.
class Hairline final : public QWidget {
    Q_OBJECT

  public:
    explicit Hairline(Qt::Orientation orientation, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace upturn::gui
