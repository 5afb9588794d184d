// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One line that a person types in.

#pragma once

#include <QLineEdit>

namespace upturn::gui {

class FocusField;

/// Stock QLineEdit otherwise. Its accessible name has to be set: a placeholder is none.
class TextLine : public QLineEdit {
    Q_OBJECT

  public:
    explicit TextLine(QWidget* parent = nullptr);

    FocusField& field() const { return *field_; }

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void endStep();

    FocusField* field_;
};

} // namespace upturn::gui
