// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "desktop/desktop_key.hpp"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace upturn::gui {

/// One shortcut as the portal takes and gives it: (sa{sv}).
struct PortalKey {
    QString id;
    QVariantMap about;
};

// Beside their type, where Qt looks for them.
static QDBusArgument& operator<<(QDBusArgument& out, const PortalKey& key) {
    out.beginStructure();
    out << key.id << key.about;
    out.endStructure();
    return out;
}

static const QDBusArgument& operator>>(const QDBusArgument& in, PortalKey& key) {
    in.beginStructure();
    in >> key.id >> key.about;
    in.endStructure();
    return in;
}

namespace {

const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto keysFace = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const auto requestFace = QStringLiteral("org.freedesktop.portal.Request");
const auto captureKey = QStringLiteral("capture");

} // namespace

DesktopKey& desktopKey() {
    static DesktopKey one;
    return one;
}

void DesktopKey::look() {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusObjectPath>(); // else Qt does not know the slot below
    qDBusRegisterMetaType<PortalKey>();
    qDBusRegisterMetaType<QList<PortalKey>>();
    auto call = QDBusMessage::createMethodCall(portalService, portalPath,
                                               QStringLiteral("org.freedesktop.DBus.Properties"),
                                               QStringLiteral("Get"));
    call << keysFace << QStringLiteral("version");
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> version = *watcher;
        if (!version.isValid())
            return;
        offered_ = QDBusConnection::sessionBus().connect(
            portalService, portalPath, keysFace, QStringLiteral("Activated"), this,
            SLOT(activated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
        Q_EMIT changed();
        if (offered_)
            Q_EMIT found();
    });
}

void DesktopKey::want() {
    if (!offered_ || std::exchange(asking_, true))
        return;
    if (!session_.isEmpty())
        return bind(session_);
    request(QStringLiteral("CreateSession"), {},
            {{QStringLiteral("session_handle_token"), QStringLiteral("upturn")}},
            [this](const QVariantMap& results) {
                session_ = results.value(QStringLiteral("session_handle")).toString();
                session_.isEmpty() ? fail() : bind(session_);
            });
}

void DesktopKey::bind(const QString& session) {
    const QList<PortalKey> wanted{
        {captureKey,
         {{QStringLiteral("description"), tr("Write down a setback")},
          {QStringLiteral("preferred_trigger"), QStringLiteral("CTRL+ALT+u")}}}};
    request(QStringLiteral("BindShortcuts"),
            {QVariant::fromValue(QDBusObjectPath(session)), QVariant::fromValue(wanted), QString()},
            {}, [this](const QVariantMap& results) {
                asking_ = false;
                QList<PortalKey> given;
                qvariant_cast<QDBusArgument>(results.value(QStringLiteral("shortcuts"))) >> given;
                keys_.clear();
                for (const PortalKey& key : given)
                    if (key.id == captureKey)
                        keys_ = key.about.value(QStringLiteral("trigger_description")).toString();
                Q_EMIT changed();
            });
}

void DesktopKey::request(const QString& method, const QVariantList& arguments, QVariantMap options,
                         Answered answered) {
    auto bus = QDBusConnection::sessionBus();
    const QString token = QStringLiteral("upturn%1").arg(++requests_);
    QString sender = bus.baseService().mid(1);
    sender.replace(QLatin1Char('.'), QLatin1Char('_'));
    // The portal's documentation says where the answer will be, so that it can't come too early.
    pending_ = portalPath + QStringLiteral("/request/") + sender + QLatin1Char('/') + token;
    answered_ = std::move(answered);
    bus.connect(portalService, pending_, requestFace, QStringLiteral("Response"), this,
                SLOT(responded(uint, QVariantMap, QDBusMessage)));
    options[QStringLiteral("handle_token")] = token;
    auto call = QDBusMessage::createMethodCall(portalService, portalPath, keysFace, method);
    call.setArguments(arguments + QVariantList{options});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        if (watcher->isError())
            fail();
        watcher->deleteLater();
    });
}

void DesktopKey::responded(uint answer, const QVariantMap& results, const QDBusMessage& message) {
    QDBusConnection::sessionBus().disconnect(portalService, message.path(), requestFace,
                                             QStringLiteral("Response"), this,
                                             SLOT(responded(uint, QVariantMap, QDBusMessage)));
    if (message.path() != pending_)
        return;
    answer == 0 ? std::exchange(answered_, {})(results) : fail();
}

void DesktopKey::fail() {
    asking_ = false;
    Q_EMIT refused();
}

void DesktopKey::activated(const QDBusObjectPath& session, const QString& shortcut,
                           qulonglong /*time*/, const QVariantMap& options) {
    if (session.path() != session_ || shortcut != captureKey)
        return;
    if (const QString token = options.value(QStringLiteral("activation_token")).toString();
        !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    Q_EMIT pressed();
}

} // namespace upturn::gui

Q_DECLARE_METATYPE(upturn::gui::PortalKey)
