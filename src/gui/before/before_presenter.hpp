// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings "Before I ..." and the journal together.

#pragma once

#include "before/before_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

class BeforePresenter final : public QObject {
    Q_OBJECT

  public:
    BeforePresenter(app::JournalService& service, BeforePage& page, QObject* parent);

    /// Empties the page; `ready` at once, nothing has to be read for it.
    void start();

  Q_SIGNALS:
    void told(const QString& sentence);
    void ready();
    void left();
    /// After it: what was done, in a line for where one lands, and the act that it is.
    void ended(const QString& line, const upturn::core::Id& act);
    void entryAsked(const upturn::core::Id& entry);
    /// What was typed has become the act that was asked for last.
    void served(const upturn::core::Id& act, const std::vector<upturn::app::Served>& typed);

  private:
    void look();
    void ask(const Afterwards& said);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    BeforePage& page_;
    bool looking_ = false;
    bool again_ = false; ///< the words have changed since
    bool asking_ = false;
    int turn_ = 0; ///< grows with each situation
};

} // namespace upturn::gui
