// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the page for a journal that was replaced, and what the person chooses there.

#pragma once

#include "shell/ground_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

/// Lives with the window of one journal.
class GroundPresenter final : public QObject {
    Q_OBJECT

  public:
    GroundPresenter(app::JournalService& service, GroundPage& page, QObject* parent = nullptr);

    /// What the fields of `window` hold, and no journal has taken, is kept apart at once.
    void begin(QWidget& window);

  Q_SIGNALS:
    void ready();
    /// The file that has the journal's name now.
    void reopenAsked();
    /// What was open, under its new name.
    void journalAsked(const QString& path);

  private:
    void look(const core::Text& words);
    void open();
    void save();

    app::JournalService& service_;
    GroundPage& page_;
    GroundView view_;
    QVector<TypedWords> typed_;
};

} // namespace upturn::gui
