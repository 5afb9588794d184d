// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the page for a hard moment and the journal together.

#pragma once

#include "hard/hard_page.hpp"
#include "hard/hard_query.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

/// What is typed is a draft within half a second; it stays one when the page is left, as long as
/// the moment is hard. When the questions come, it is written first.
class HardPresenter final : public QObject {
    Q_OBJECT

  public:
    HardPresenter(app::JournalService& service, HardPage& page, QObject* parent);

    /// Either `ready` comes, or `notHard`.
    void start(const core::Id& entry);
    /// The same where words were left in its lines, else `nothingLeft`.
    void goOn(const core::Id& entry);

  Q_SIGNALS:
    void ready(bool night);
    void notHard(const upturn::core::Id& entry);
    void nothingLeft(const upturn::core::Id& entry);
    void left();
    void told(const QString& sentence);
    /// What was typed here waits somewhere else from now on.
    void wordsMoved();

  private:
    void show(const HardMoment& moment);
    void leaveFields();
    /// Whether another program has changed the entry, whose words stand in the first line.
    void lookElsewhere();
    void keep(bool goesOn);
    /// Says where what was typed for an entry waits that is away.
    void tellNotThere(const core::Id& entry);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    HardPage& page_;
    core::Id entry_;
    HardMoment moment_;
    bool keeping_ = false;
    int turn_ = 0; ///< grows with each moment that is shown
};

} // namespace upturn::gui
