// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The desktop's colour scheme, by its settings portal.

#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace upturn::gui {

/// Reads org.freedesktop.appearance color-scheme and its changes. Never waits: without a bus or a
/// portal nothing is ever said.
class Portal final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    void ask();

  Q_SIGNALS:
    /// Nothing: the person has no preference.
    void darkChanged(std::optional<bool> dark);

  private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

} // namespace upturn::gui
