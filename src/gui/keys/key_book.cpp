// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "keys/key_book.hpp"

#include "widgets/button.hpp"

#include <QAction>
#include <QApplication>
#include <QShortcut>

#include <algorithm>

namespace upturn::gui {
namespace {

/// Letters alone belong to what is being written, so only a page without a field may take them.
bool standsAlone(const QKeySequence& keys) {
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const auto without = Qt::KeypadModifier | Qt::ShiftModifier;
    return !function && (first.keyboardModifiers() & ~without) == Qt::NoModifier;
}

bool meet(const KeyEntry& one, const KeyEntry& other) {
    return one.where == other.where || one.where.isEmpty() || other.where.isEmpty();
}

template<class Follows>
void follow(QObject* who, const QString& id, Follows follows) {
    follows();
    QObject::connect(&keyBook(), &KeyBook::changed, who, [id, follows](const QString& changed) {
        if (changed == id)
            follows();
    });
}

} // namespace

KeyBook& keyBook() {
    // The application's own, so that it goes before the application does.
    static auto* one = new KeyBook(qApp);
    return *one;
}

KeyEntry* KeyBook::find(const QString& id) {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&id](const KeyEntry& entry) { return entry.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

const KeyEntry* KeyBook::find(const QString& id) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&id](const KeyEntry& entry) { return entry.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

void KeyBook::enter(const QString& id, const QString& where, const QString& what,
                    const QKeySequence& usual) {
    if (KeyEntry* known = find(id)) {
        known->what = what;
        return;
    }
    const auto wanted = wanted_.find(id);
    const QKeySequence keys =
        wanted == wanted_.end()
            ? usual
            : QKeySequence::fromString(wanted->second, QKeySequence::PortableText);
    entries_.push_back({id, where, what, usual, keys});
}

QKeySequence KeyBook::keysOf(const QString& id) const {
    const KeyEntry* entry = find(id);
    return entry == nullptr ? QKeySequence() : entry->keys;
}

std::optional<QString> KeyBook::change(const QString& id, const QKeySequence& keys) {
    KeyEntry* entry = find(id);
    if (entry == nullptr || entry->keys == keys)
        return std::nullopt;
    const QString name = keys.toString(QKeySequence::NativeText);
    if (standsAlone(keys) && !standsAlone(entry->usual))
        return tr("%1 alone is for writing. Take Ctrl, Alt or a function key with it.").arg(name);
    for (const KeyEntry& other : entries_)
        if (!keys.isEmpty() && other.id != id && other.keys == keys && meet(other, *entry))
            return tr("%1 already means \u201c%2\u201d. Change that one first, or take others.")
                .arg(name, other.what);
    set(*entry, keys);
    Q_EMIT rewritten();
    return std::nullopt;
}

void KeyBook::reset(const QString& id) {
    if (KeyEntry* entry = find(id))
        set(*entry, entry->usual);
    Q_EMIT rewritten();
}

void KeyBook::resetAll() {
    wanted_.clear();
    for (KeyEntry& entry : entries_)
        set(entry, entry.usual);
    Q_EMIT rewritten();
}

void KeyBook::set(KeyEntry& entry, const QKeySequence& keys) {
    entry.keys = keys;
    if (keys == entry.usual)
        wanted_.erase(entry.id);
    else
        wanted_[entry.id] = keys.toString(QKeySequence::PortableText);
    Q_EMIT changed(entry.id);
}

std::map<QString, QString> KeyBook::own() const {
    return wanted_;
}

void KeyBook::setOwn(const std::map<QString, QString>& own) {
    wanted_ = own;
    for (KeyEntry& entry : entries_) {
        const auto wanted = own.find(entry.id);
        const QKeySequence keys =
            wanted == own.end()
                ? entry.usual
                : QKeySequence::fromString(wanted->second, QKeySequence::PortableText);
        if (entry.keys != keys)
            set(entry, keys);
    }
}

void followKeys(QAction* action, const QString& id) {
    follow(action, id, [action, id] { action->setShortcut(keyBook().keysOf(id)); });
}

void followKeys(QShortcut* shortcut, const QString& id) {
    follow(shortcut, id, [shortcut, id] { shortcut->setKey(keyBook().keysOf(id)); });
}

void followKeys(Button* button, const QString& id) {
    follow(button, id, [button, id] { button->setKeys(keyBook().keysOf(id)); });
}

} // namespace upturn::gui
