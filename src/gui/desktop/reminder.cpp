// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "desktop/reminder.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/app/reminders.hpp>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace upturn::gui {
namespace {

constexpr int patienceMs = 5000;

/// Not a word of the journal, and none about the person: others may see the screen.
bool notify() {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QString id = QStringLiteral("io.github.upturn.Upturn");
    const QVariantMap hints{{QStringLiteral("desktop-entry"), id},
                            {QStringLiteral("urgency"), QVariant::fromValue<uchar>(0)}};
    constexpr uint replacesNone = 0;
    constexpr int asLongAsUsual = -1;
    call << QStringLiteral("Upturn") << replacesNone << id << QStringLiteral("Upturn") << QString()
         << QStringList() << hints << asLongAsUsual;
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, patienceMs);
    return reply.type() == QDBusMessage::ReplyMessage;
}

QDBusMessage toSystemd(const QString& method) {
    return QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.systemd1"), QStringLiteral("/org/freedesktop/systemd1"),
        QStringLiteral("org.freedesktop.systemd1.Manager"), method);
}

} // namespace

int remind(const app::Surroundings& surroundings, const std::filesystem::path& journal) {
    const auto opened = surroundings.open(journal, store::Access::read, false);
    if (!opened && opened.error().fault != core::Fault::locked)
        return 0; // nothing to come back to yet, or nothing a reminder could help with
    if (opened) {
        const auto wrote = app::wroteToday(**opened, surroundings);
        if (!wrote || *wrote)
            return 0;
        const auto gentle = app::isGentleEvening(**opened, surroundings);
        if (!gentle || *gentle)
            return 0;
    }
    return notify() ? 0 : 1;
}

void tellTimers(bool on) {
    const QString timer = QStringLiteral("upturn-reminder.timer");
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.send(toSystemd(QStringLiteral("Reload")));
    QDBusMessage call = toSystemd(on ? QStringLiteral("RestartUnit") : QStringLiteral("StopUnit"));
    call << timer << QStringLiteral("replace");
    bus.send(call);
}

} // namespace upturn::gui
