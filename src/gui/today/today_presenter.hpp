// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings Today and the journal together.

#pragma once

#include "field/draft.hpp"
#include "today/today_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace upturn::gui {

class TodayPresenter final : public QObject {
    Q_OBJECT

  public:
    TodayPresenter(app::JournalService& service, TodayPage& page, QObject* parent);

    /// Asks the journal and shows what it says.
    void refresh();
    /// What was done elsewhere led back here: says it, and offers to take that act back.
    void say(const QString& line, const core::Id& act);
    /// Nothing that is written here stays.
    void setSample(bool sample) { sample_ = sample; }
    void undo();
    void redo();

  Q_SIGNALS:
    void entryAsked(const upturn::core::Id& entry);
    void editAsked(const upturn::core::Id& entry);
    void reflectAsked(const upturn::core::Id& entry);
    /// Something the person has to know, in one sentence; empty takes it back.
    void told(const QString& sentence);
    /// `entry` is where it was, if there is one still; `more` says what stands there again.
    void tookBack(const QString& sentence, const upturn::core::Id& entry, const QString& more);
    /// Holds as long as undo would take back the same.
    void toldOfUndo(const QString& sentence);
    /// What is no act in the journal was taken back; `redo` does it again.
    void tookBackRest(const QString& sentence);
    void changedAt(const upturn::core::Id& entry);
    void shown();
    void dueChanged(int lessons);

  private:
    void connectPage();
    void loadDraft();
    /// What was at the place of this journal before, if anything of it waits.
    void showLeft();
    void takeLeftWords(const core::Id& journal);
    void leaveLeft();
    void turnThoughtsOff();
    void keep(const Capture& capture, bool reflect);
    void takeBack();
    /// What was kept here and is taken back stands in the field again, and leaves it when it is
    /// done again.
    void giveBack(const store::Done& done);
    void takeAgain(const store::Done& done);
    /// Words in the field, or offered there, that are an entry by now: it was kept in another
    /// window, or what gave them back was done again.
    void lookAtField();
    /// What undo gave back has become an entry, one way or another.
    void forgetGivenBack();
    void emptyField();
    void settle();
    void letRest(const core::Id& entry, bool lookBack);
    void wake();
    void restAgain();
    void finish(const core::Id& step);
    void helped(const core::Id& step, bool helped);
    void askLater(const core::Id& step);
    void timeTravel(bool back);
    /// What was said of an act goes when undo would take back another one.
    void lookAtKept();
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    TodayPage& page_;
    Draft* draft_;
    Draft* choices_; ///< what is chosen beside the words
    Capture typed_;
    std::vector<app::LeftJournal> left_;
    bool keeping_ = false;
    core::Id kept_;                        ///< the act that was said last
    std::map<core::Id, Capture> keptHere_; ///< since this start, by the act
    bool sample_ = false;
    /// What lay in the journal when the field was filled, and when that was.
    app::Unsaved found_;
    std::int64_t foundAt_ = 0;
    /// The reflection that was told to rest, as long as that can be taken back: its entry, and
    /// whether it looks back.
    std::optional<std::pair<core::Id, bool>> resting_;
    std::optional<std::pair<core::Id, bool>> woken_; ///< as long as redo lets it rest again
    /// Undo may reach that act, which this start of the program has not made: it was said.
    core::Id agreed_;
    /// And that one, which comes next to those that were agreed to. Only the lane that writes looks
    /// at it, so that keys may be quicker than the answers.
    std::shared_ptr<core::Id> goesOn_ = std::make_shared<core::Id>();
    std::vector<Waiting> toRate_; ///< steps ticked in this sitting: did they help?
    std::vector<Waiting> shownSteps_;
};

} // namespace upturn::gui
