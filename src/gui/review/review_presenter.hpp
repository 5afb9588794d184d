// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the Review page and the journal together.

#pragma once

#include "review/review_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

class ReviewPresenter final : public QObject {
    Q_OBJECT

  public:
    ReviewPresenter(app::JournalService& service, ReviewPage& page, QObject* parent);

    /// Begins a sitting.
    void start();
    void undo();

  Q_SIGNALS:
    void ready();
    void left();
    void entryAsked(const upturn::core::Id& entry);
    void told(const QString& sentence);

  private:
    void load();
    void answer(const ReviewAnswer& answer);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    ReviewPage& page_;
    int done_ = 0; ///< in this sitting
    bool starting_ = false;
    bool busy_ = false;
};

} // namespace upturn::gui
