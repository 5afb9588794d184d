// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the Review page and the journal together.

#pragma once

#include "review/review_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <vector>

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

  private:
    void load();
    void answer(const ReviewAnswer& answer);
    void retire(const core::Id& lesson);
    void reword(const core::Id& lesson, const QString& words);
    void wrote(bool grade);
    void timeTravel(bool back);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    ReviewPage& page_;
    int done_ = 0; ///< lessons in this sitting
    /// What was written in this sitting, the last at the end: whether it was a grade.
    std::vector<bool> steps_;
    std::vector<bool> takenBack_;
    core::Id reworded_; ///< last: to word it once more is the same step
    bool starting_ = false;
    bool busy_ = false;
};

} // namespace upturn::gui
