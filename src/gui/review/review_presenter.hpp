// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the Review page and the journal together.

#pragma once

#include "review/review_page.hpp"
#include "words/take_back.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <map>
#include <optional>

namespace upturn::gui {

class ReviewPresenter final : public QObject {
    Q_OBJECT

  public:
    ReviewPresenter(app::JournalService& service, ReviewPage& page, QObject* parent);

    /// Begins a sitting.
    void start();
    /// Only what was done in this sitting.
    void undo();
    void redo();

  Q_SIGNALS:
    void ready();
    void left();
    void entryAsked(const upturn::core::Id& entry);
    void told(const QString& sentence);
    void tookBack(const QString& sentence);
    /// Holds as long as undo would take back the same.
    void toldOfUndo(const QString& sentence);
    /// Words that were typed here are offered on Today.
    void wordsMoved();

  private:
    /// Shows what is next; `again` is what was said about it and taken back.
    void load(const std::optional<ReviewAnswer>& again = {});
    void answer(const ReviewAnswer& given);
    void retire(const core::Id& lesson);
    void askWhatHelps(const core::Id& lesson);
    void offerPlan();
    void plan(const core::Id& lesson, const QString& when, const QString& then);
    void reword(const core::Id& lesson, const QString& words);
    void timeTravel(bool back);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    ReviewPage& page_;
    DoneHere* here_;                         ///< in this sitting
    std::map<core::Id, ReviewAnswer> given_; ///< in this sitting, by act
    bool starting_ = false;
    bool busy_ = false;
};

} // namespace upturn::gui
