// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A key of the whole desktop for the quick capture window, where the desktop gives keys out.

#pragma once

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <functional>

namespace upturn::gui {

/// Speaks with org.freedesktop.portal.GlobalShortcuts, which asks the person itself which key it
/// shall be. Never waits: without a bus or such a portal nothing is ever said. One per application,
/// GUI thread.
class DesktopKey final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Finds out whether this desktop gives keys out.
    void look();
    /// Asks the desktop for a key; it is given back when the application ends, so it has to be
    /// asked for at each start.
    void want();
    bool offered() const { return offered_; }
    /// "Ctrl+Alt+U" as the desktop writes it; empty until it has given one.
    const QString& keys() const { return keys_; }

  Q_SIGNALS:
    /// This desktop gives keys out; once.
    void found();
    /// Something of the above is otherwise than before.
    void changed();
    /// The person does not want it, or the desktop could not.
    void refused();
    void pressed();

  private Q_SLOTS:
    void activated(const QDBusObjectPath& session, const QString& shortcut, qulonglong time,
                   const QVariantMap& options);
    void responded(uint answer, const QVariantMap& results, const QDBusMessage& message);

  private:
    using Answered = std::function<void(const QVariantMap& results)>;

    /// A request of the portal answers later, by a signal of an object made for it.
    void request(const QString& method, const QVariantList& arguments, QVariantMap options,
                 Answered answered);
    void bind(const QString& session);
    void fail();

    bool offered_ = false;
    bool asking_ = false;
    QString keys_;
    QString session_;
    QString pending_; ///< path of the request that is under way
    Answered answered_;
    int requests_ = 0;
};

DesktopKey& desktopKey();

} // namespace upturn::gui
