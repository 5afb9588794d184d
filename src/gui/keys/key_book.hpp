// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which keys do what, and what the person made of it.

#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

class QAction;
class QShortcut;

namespace upturn::gui {

class Button;

struct KeyEntry {
    QString id;
    QString where; ///< the page they work on; empty: in the whole window
    QString what;  ///< "New setback"
    QKeySequence usual;
    QKeySequence keys; ///< empty when the person wants none
};

/// Everything that has keys writes itself into the book when it is made, and takes its keys from
/// there. One per application, GUI thread.
class KeyBook final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Again for the same id is fine: the words are renewed, the keys stay.
    void enter(const QString& id, const QString& where, const QString& what,
               const QKeySequence& usual);
    QKeySequence keysOf(const QString& id) const;
    const std::vector<KeyEntry>& entries() const { return entries_; }

    /// Gives a sentence instead when they can't be taken.
    std::optional<QString> change(const QString& id, const QKeySequence& keys);
    void reset(const QString& id);
    void resetAll();

    /// What differs from the usual: id to keys, as the settings file has it.
    std::map<QString, QString> own() const;
    void setOwn(const std::map<QString, QString>& own);

  Q_SIGNALS:
    void changed(const QString& id);
    /// By the person, so that it has to be kept.
    void rewritten();

  private:
    KeyEntry* find(const QString& id);
    const KeyEntry* find(const QString& id) const;
    void set(KeyEntry& entry, const QKeySequence& keys);

    std::vector<KeyEntry> entries_;
    std::map<QString, QString> wanted_; ///< also of what is not made yet
};

KeyBook& keyBook();

/// The keys follow the book from now on.
void followKeys(QAction* action, const QString& id);
void followKeys(QShortcut* shortcut, const QString& id);
/// The button shows them.
void followKeys(Button* button, const QString& id);

} // namespace upturn::gui
