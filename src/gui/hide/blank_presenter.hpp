// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the page after Hide and the journal together.

#pragma once

#include "hide/blank_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

/// What is typed there is a note of the day as soon as it is left.
class BlankPresenter final : public QObject {
    Q_OBJECT

  public:
    BlankPresenter(app::JournalService& service, BlankPage& page, QObject* parent);

    /// At once: nothing is read for it.
    void start();
    void settle();

  Q_SIGNALS:
    void told(const QString& sentence);

  private:
    app::JournalService& service_;
    BlankPage& page_;
};

} // namespace upturn::gui
