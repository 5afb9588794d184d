// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the page of a step that is due and the journal together.

#pragma once

#include "step/step_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <set>

namespace upturn::gui {

class StepPresenter final : public QObject {
    Q_OBJECT

  public:
    StepPresenter(app::JournalService& service, StepPage& page, QObject* parent);

    void start(const core::Id& step);

  Q_SIGNALS:
    void told(const QString& sentence);
    void ready();
    void left();
    /// After it: what was done, in a line for where one lands, and the act that it is.
    void ended(const QString& line, const upturn::core::Id& act);
    /// What was typed has become the act that was asked for last.
    void served(const upturn::core::Id& act, const std::vector<upturn::app::Served>& typed);

    /// Words that were typed here are offered on Today.
    void wordsMoved();

  private:
    void write(const StepAnswer& said);

    app::JournalService& service_;
    StepPage& page_;
    std::set<core::Id> writing_; ///< on their way into the journal
};

} // namespace upturn::gui
