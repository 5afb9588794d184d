// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A second start on the same journal rings here, instead of opening a second window.

#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>

namespace upturn::gui {

/// On the session's bus, under the name of the program and under one for the journal. Without a
/// bus nobody rings, and every start opens its own window. GUI thread; nothing here waits for
/// another program.
class Doorbell final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.upturn.Upturn")

  public:
    using QObject::QObject;
    ~Doorbell() override;

    /// False when another start has this journal already: `ring` there.
    bool hang(const std::filesystem::path& journal);
    /// Asks whoever has the journal. `answered(false)` when nobody does in time.
    void ring(const std::filesystem::path& journal, bool capture, const QString& page,
              const std::function<void(bool)>& answered);

    /// Nobody finds the journal here any more.
    void takeDown();

  public Q_SLOTS:
    /// `token` lets the window come forward under Wayland; may be empty, as `page`.
    Q_SCRIPTABLE void Open(const QString& page, const QString& token);
    Q_SCRIPTABLE void Capture(const QString& token);

  Q_SIGNALS:
    void openAsked(const QString& page);
    void captureAsked();

  private:
    QString name_;
};

} // namespace upturn::gui
