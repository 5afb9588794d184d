// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/portal.hpp"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace upturn::gui {
namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto face = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto scheme = QStringLiteral("color-scheme");

/// 1 means dark, 2 light, all else no preference. "Read" wraps the value in one more variant than
/// the signal does.
std::optional<bool> meansDark(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const unsigned preference = value.toUInt();
    return preference == 1 || preference == 2 ? std::optional(preference == 1) : std::nullopt;
}

} // namespace

void Portal::ask() {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, face, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, face, QStringLiteral("Read"));
    call << appearance << scheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            Q_EMIT darkChanged(meansDark(reply.value().variant()));
        watcher->deleteLater();
    });
}

void Portal::settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == appearance && key == scheme)
        Q_EMIT darkChanged(meansDark(value.variant()));
}

} // namespace upturn::gui
