// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the person wrote, folded to one line until it is wanted.

#pragma once

#include <QWidget>

namespace upturn::gui {

class FoldHead;
class ReadingText;

/// F9 opens and closes it, from anywhere on the page it stands on. Hidden where nothing is written.
class FoldedWords final : public QWidget {
    Q_OBJECT

  public:
    explicit FoldedWords(QWidget* parent = nullptr);

    void show(const QString& words);
    using QWidget::show;
    /// These words are quoted above a question; none: no words are.
    void mark(const QString& quote);
    void setOpen(bool open);
    bool isOpen() const;

  private:
    FoldHead* head_;
    ReadingText* text_;
};

} // namespace upturn::gui
