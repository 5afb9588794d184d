// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The ring around what has the keyboard.

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace upturn::gui {

/// Lays a ring outside the focused control while the keyboard is what the person uses. Fields
/// show their focus by their own border and get no ring. One per application.
class FocusRing final : public QObject {
    Q_OBJECT

  public:
    explicit FocusRing(QObject* parent);

    /// The corner of the ring's inner edge, in design lengths; controls with round corners set it.
    static void setRadius(QWidget* widget, int radius);
    static int radiusOf(const QWidget* widget);
    /// Fields and what paints its own focus.
    static void exempt(QWidget* widget);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void surround(QWidget* control);
    void place();

    QPointer<QWidget> control_;
    QPointer<QWidget> ring_;
    bool keyboard_ = true;
};

} // namespace upturn::gui
