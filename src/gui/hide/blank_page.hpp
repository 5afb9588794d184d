// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is seen after Hide: a day on which nothing stands.

#pragma once

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class FocusField;
class GrowingTextEdit;
class Label;

/// Shows nothing of the journal, and nothing comes back by itself: it is left on purpose.
class BlankPage final : public QWidget {
    Q_OBJECT

  public:
    explicit BlankPage(QWidget* parent = nullptr);

    void show(const QString& date);
    using QWidget::show;
    FocusField& field() const;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void leaveAsked();

  private:
    void fold();

    Label* date_;
    GrowingTextEdit* field_ = nullptr;
    QBoxLayout* margins_ = nullptr;
};

} // namespace upturn::gui
