// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the cards "You have met this before" and the journal together: one card for each page on
// which a setback is written.

#pragma once

#include "again/again_card.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>
#include <QTimer>

#include <functional>
#include <set>

namespace upturn::gui {

class AgainPresenter final : public QObject {
    Q_OBJECT

  public:
    AgainPresenter(app::JournalService& service, QObject* parent);

    /// What the field of the card's page holds now; without it, what the journal has.
    using Words = std::function<core::Text()>;

    /// Once for each card.
    void watch(AgainCard& card);
    /// This entry is on the page of this card now.
    void begin(AgainCard& card, const core::Id& entry, Words words = {});
    /// Its words have changed: after a pause it is looked for again.
    void typed();

  Q_SIGNALS:
    void told(const QString& sentence);

  private:
    void look();
    void say(const AgainView& view, bool same);
    void turnOff();

    app::JournalService& service_;
    AgainCard* card_ = nullptr;
    core::Id entry_;
    Words words_;
    QTimer pause_;
    std::set<core::Id> quiet_; ///< entries for which a card was closed
};

} // namespace upturn::gui
