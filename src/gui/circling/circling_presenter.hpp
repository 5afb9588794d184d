// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Looks whether a reflection would only lead round in circles, before it begins.

#pragma once

#include "circling/circling_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <set>

namespace upturn::gui {

class CirclingPresenter final : public QObject {
    Q_OBJECT

  public:
    CirclingPresenter(app::JournalService& service, CirclingPage& page, QObject* parent);

    /// Either `ready` comes, or `goOn`.
    void start(const core::Id& entry);

  Q_SIGNALS:
    void ready();
    /// With the guide that leads out, or none to go on as ever.
    void goOn(const upturn::core::Id& entry, const QString& guide);
    void left();
    void told(const QString& sentence);

  private:
    void take(WayOut way);
    void pause();

    app::JournalService& service_;
    CirclingPage& page_;
    CirclingView view_;
    std::set<core::Id> heard_; ///< who wants to write on is not told twice a day
    bool pausing_ = false;
};

} // namespace upturn::gui
