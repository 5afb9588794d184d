// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "desktop/doorbell.hpp"

#include <upturn/core/id.hpp>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace upturn::gui {
namespace {

const auto programName = QStringLiteral("io.github.upturn.Upturn");
const auto objectPath = QStringLiteral("/io/github/upturn/Upturn");
const auto doorFace = QStringLiteral("io.github.upturn.Upturn");
/// Longer than a busy window takes, shorter than a person waits.
constexpr int answerWithinMs = 1500;

/// A name on the bus holds no path, so it is made from one.
QString nameOf(const std::filesystem::path& journal) {
    std::error_code failed;
    const auto whole = std::filesystem::weakly_canonical(journal, failed);
    const auto id = core::Id::derived({"journal", (failed ? journal : whole).string()});
    return programName + QStringLiteral(".Journal_") + QString::fromStdString(id.hex());
}

void wear(const QString& token) {
    // What Qt shows to the compositor when the window asks to come forward.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace

Doorbell::~Doorbell() {
    takeDown();
}

void Doorbell::takeDown() {
    auto bus = QDBusConnection::sessionBus();
    if (name_.isEmpty() || !bus.isConnected())
        return;
    bus.unregisterService(name_);
    name_.clear();
}

bool Doorbell::hang(const std::filesystem::path& journal) {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return true;
    const QString name = nameOf(journal);
    if (name == name_)
        return true;
    if (!bus.registerService(name))
        return false;
    takeDown();
    name_ = name;
    // The plain name belongs to the first of all; the others do without.
    bus.registerService(programName);
    bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableSlots);
    return true;
}

void Doorbell::ring(const std::filesystem::path& journal, bool capture, const QString& page,
                    const std::function<void(bool)>& answered) {
    auto call = QDBusMessage::createMethodCall(nameOf(journal), objectPath, doorFace,
                                               capture ? QStringLiteral("Capture")
                                                       : QStringLiteral("Open"));
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (capture)
        call << token;
    else
        call << page << token;
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, answerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
        const QDBusPendingReply<> reply = *watcher;
        watcher->deleteLater();
        answered(reply.isValid());
    });
}

void Doorbell::Open(const QString& page, const QString& token) {
    wear(token);
    Q_EMIT openAsked(page);
}

void Doorbell::Capture(const QString& token) {
    wear(token);
    Q_EMIT captureAsked();
}

} // namespace upturn::gui
