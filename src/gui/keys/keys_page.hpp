// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// All keyboard shortcuts, each with the way to another.

#pragma once

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class Button;
class KeyChooser;
class StatusLabel;
struct KeyEntry;

class KeysPage final : public QWidget {
    Q_OBJECT

  public:
    explicit KeysPage(QWidget* parent = nullptr);

    /// Reads the book anew.
    void show();
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void leaveAsked();

  private:
    QWidget* topBar();
    QWidget* middle();
    void addGroup(const QString& where);
    QWidget* rowOf(const KeyEntry& entry, QWidget* card);
    void change(KeyChooser* chooser, const QString& id, const QKeySequence& keys);
    void fold();

    StatusLabel* said_ = nullptr;
    QBoxLayout* groups_ = nullptr;
    QBoxLayout* margins_ = nullptr;
    Button* reset_ = nullptr;
    KeyChooser* first_ = nullptr;
};

} // namespace upturn::gui
