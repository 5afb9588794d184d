// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the calm page and the journal together.

#pragma once

#include "calm/calm_page.hpp"
#include "words/take_back.hpp"

#include <upturn/app/journal_service.hpp>
#include <upturn/core/id.hpp>

#include <QObject>

namespace upturn::gui {

class CalmPresenter final : public QObject {
    Q_OBJECT

  public:
    CalmPresenter(app::JournalService& service, CalmPage& page, QObject* parent);

    /// `raisedBy`: the entry whose words led there; none where somebody asked for it.
    /// `asks`: the words leave a doubt, and the page begins with the question about it. `ready`
    /// always comes: the numbers are owed also where the journal can't be read.
    void open(const core::Id& raisedBy = {}, bool asks = false);
    /// That entry; empty where there is none.
    const core::Id& raisedBy() const { return entry_; }
    /// What led there, now or before today, is a manner of speaking.
    void takeAsManner();
    /// In a window of its own: what leads to other pages is not offered.
    void standAlone() { alone_ = true; }
    /// What `other` does is done here, too: the plan is filled in from here.
    void takesBack(QObject* other);
    /// What was done until now is not taken back here.
    void forget();
    /// Undo (`back`) or redo of what was done here, and of nothing else.
    void timeTravel(bool back);
    /// Writes who came to mind, as leaving the page does.
    void settle();

  Q_SIGNALS:
    void ready();
    void told(const QString& sentence);

  private:
    void load(bool opens);
    void chooseCountry(const std::string& country);
    void writeWho();

    app::JournalService& service_;
    CalmPage& page_;
    DoneHere* here_;
    core::Id entry_;
    core::Id about_; ///< the same, or what was said before today
    bool asks_ = false;
    bool alone_ = false;
};

} // namespace upturn::gui
