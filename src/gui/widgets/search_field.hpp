// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A line to search in.

#pragma once

#include "widgets/text_line.hpp"

namespace upturn::gui {

class SearchField final : public QLineEdit {
    Q_OBJECT

  public:
    explicit SearchField(const QString& name, QWidget* parent = nullptr);

  protected:
    /// Undo and redo are the page's while there is nothing of its own to take back.
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void makeRoom();
};

/// A line whose key is written at its right end while it is empty.
class KeyedField final : public TextLine {
    Q_OBJECT

  public:
    KeyedField(const QString& name, const QString& key, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString key_;
};

} // namespace upturn::gui
