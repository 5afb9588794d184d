// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Waves under unknown words, and what to write instead in the menu of the field.

#pragma once

#include "spelling/spelling.hpp"

#include <QObject>
#include <QTimer>

class QContextMenuEvent;
class QMenu;
class QTextCursor;
class QTextEdit;

namespace upturn::gui {

/// Belongs to its field. Looks after a pause, never at the word that is being typed.
class SpellingMarks final : public QObject {
    Q_OBJECT

  public:
    explicit SpellingMarks(QTextEdit* field);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void check();
    void show();
    void openMenu(const QContextMenuEvent& event);
    void offer(QMenu* menu, const QTextCursor& word);

    QTextEdit* field_;
    QTimer pause_;
    QString checked_; ///< the words that were looked at last
    SpellingDesk::Stretches unknown_;
};

} // namespace upturn::gui
