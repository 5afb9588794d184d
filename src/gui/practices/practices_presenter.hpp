// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the Practices page and the journal together.

#pragma once

#include "practices/practices_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

class PracticesPresenter final : public QObject {
    Q_OBJECT

  public:
    PracticesPresenter(app::JournalService& service, PracticesPage& page, QObject* parent);

    void refresh();

  Q_SIGNALS:
    void told(const QString& sentence);
    void shown();
    /// What was typed has become the act that was asked for last.
    void served(const upturn::core::Id& act, const std::vector<upturn::app::Served>& typed);

  private:
    void connectPage();
    void log(const PracticeLog& said);
    template<class Work>
    void change(Work work);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    PracticesPage& page_;
    bool logging_ = false;
};

} // namespace upturn::gui
