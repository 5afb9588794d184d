// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A key of the desktop, given by a portal that stands beside the program on the same bus.

#include "capture/capture_desk.hpp"
#include "desk.hpp"
#include "desktop/desktop_key.hpp"
#include "shell/windows.hpp"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

/// Gives Ctrl+Alt+U to whoever asks, or nothing.
class Giver final : public QDBusVirtualObject {
  public:
    bool willing = true;

    Giver()
        : bus_(
              QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("giver"))) {
        bus_.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                   QDBusConnection::SubPath);
        there = bus_.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~Giver() override {
        bus_.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        bus_.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("giver"));
    }
    bool there = false;

    QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override {
        if (call.member() == QLatin1String("Get"))
            return bus.send(
                call.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue<uint>(1)))));
        const QVariantMap options = qdbus_cast<QVariantMap>(call.arguments().constLast());
        QString sender = call.service().mid(1);
        sender.replace(QLatin1Char('.'), QLatin1Char('_'));
        const QString request =
            QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                .arg(sender, options.value(QStringLiteral("handle_token")).toString());
        QVariantMap results;
        if (call.member() == QLatin1String("CreateSession"))
            results[QStringLiteral("session_handle")] = session;
        else
            results[QStringLiteral("shortcuts")] = given();
        bus.send(call.createReply(QVariant::fromValue(QDBusObjectPath(request))));
        auto answer = QDBusMessage::createSignal(
            request, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        answer << (willing ? 0U : 1U) << results;
        return bus.send(answer);
    }
    void press() {
        auto signal = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.GlobalShortcuts"), QStringLiteral("Activated"));
        signal << QVariant::fromValue(QDBusObjectPath(session)) << QStringLiteral("capture")
               << qulonglong(1) << QVariantMap();
        bus_.send(signal);
    }

  private:
    static QVariant given() {
        QDBusArgument list;
        list.beginArray(QMetaType::fromName("upturn::gui::PortalKey"));
        list.beginStructure();
        list << QStringLiteral("capture")
             << QVariantMap{{QStringLiteral("trigger_description"), QStringLiteral("Ctrl+Alt+U")}};
        list.endStructure();
        list.endArray();
        return QVariant::fromValue(list);
    }

    const QString session = QStringLiteral("/org/freedesktop/portal/desktop/session/1/upturn");
    QDBusConnection bus_;
};

} // namespace

TEST_CASE_METHOD(Desk, "A key the desktop gave opens the small window") {
    if (!QDBusConnection::sessionBus().isConnected()) {
        WARN("no session bus here; not checked");
        return;
    }
    Giver giver;
    if (!giver.there) {
        WARN("this desktop has a portal of its own; not checked");
        return;
    }
    DesktopKey key;
    int pressed = 0;
    int refused = 0;
    QObject::connect(&key, &DesktopKey::pressed, [&pressed] { ++pressed; });
    QObject::connect(&key, &DesktopKey::refused, [&refused] { ++refused; });
    key.look();
    REQUIRE(wait([&] { return key.offered(); }));
    giver.willing = false;
    key.want();
    REQUIRE(wait([&] { return refused == 1; }));
    CHECK(key.keys().isEmpty());
    giver.willing = true;
    key.want();
    REQUIRE(wait([&] { return key.keys() == QStringLiteral("Ctrl+Alt+U"); }));
    giver.press();
    CHECK(wait([&] { return pressed == 1; }));
}
