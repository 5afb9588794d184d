// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the page for deleting the journal. The deleting itself is done when its window is closed.

#pragma once

#include "farewell/farewell_page.hpp"
#include "settings/settings_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

class FarewellPresenter final : public QObject {
    Q_OBJECT

  public:
    FarewellPresenter(app::JournalService& service, SettingsPage& settings, FarewellPage& page,
                      QObject* parent);

  Q_SIGNALS:
    /// The page is filled.
    void ready();
    void left();
    void told(const QString& sentence);
    void deleteAsked();

  private:
    void start();

    app::JournalService& service_;
    FarewellPage& page_;
};

} // namespace upturn::gui
