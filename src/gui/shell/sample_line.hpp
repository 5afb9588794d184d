// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "This is a sample": over every page on which one could write something of one's own.

#pragma once

#include <QWidget>

namespace upturn::gui {

class Button;
class Label;

class SampleLine final : public QWidget {
    Q_OBJECT

  public:
    explicit SampleLine(QWidget* parent = nullptr);

    /// Whether it has something to say; where it stands is the window's.
    void setShown(bool shown) { shown_ = shown; }
    bool isShown() const { return shown_; }
    /// About a copy of what can be read of a damaged journal, instead of the sample.
    void sayOnlyToLook();

  Q_SIGNALS:
    void leaveAsked();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Label* words_ = nullptr;
    Button* leave_ = nullptr;
    bool shown_ = false;
};

} // namespace upturn::gui
