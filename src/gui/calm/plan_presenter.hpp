// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the page of the safety plan and the journal together.

#pragma once

#include "calm/plan_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <array>
#include <vector>

namespace upturn::gui {

/// A step is kept when its field is left; until then it is a draft, like all that is typed.
class PlanPresenter final : public QObject {
    Q_OBJECT

  public:
    PlanPresenter(app::JournalService& service, PlanPage& page, QObject* parent);

    void start();
    /// Writes what is being typed, as leaving the page does.
    void settle();

  Q_SIGNALS:
    void ready();
    void told(const QString& sentence);

  private:
    void write(app::PlanStep step);
    void hasWritten(app::PlanStep step, const core::Text& words,
                    const core::Result<core::Text>& elsewhere);
    void follow();
    void know(app::PlanStep step, const core::Text& words);
    void print();

    app::JournalService& service_;
    PlanPage& page_;
    /// Of each step, what has stood in its field or is offered there: that may be written over.
    std::array<std::vector<core::Text>, app::planSteps.size()> known_;
    bool begun_ = false;
};

} // namespace upturn::gui
