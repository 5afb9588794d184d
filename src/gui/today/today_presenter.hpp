// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings Today and the journal together.

#pragma once

#include "field/draft.hpp"
#include "today/today_page.hpp"
#include "words/take_back.hpp"

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
    /// Another page has left words to the field.
    void lookForOffers();
    /// What was done elsewhere led back here: says it, and offers to take that act back; an empty
    /// one has none.
    void say(const QString& line, const core::Id& act);
    void takeBack(const core::Id& act);
    /// Nothing that is written here stays.
    void setSample(bool sample) { sample_ = sample; }
    void undo();
    void redo();
    /// What was said about undo is not in sight any more: it asks anew before it reaches what this
    /// start of the program has not made.
    void forgetAgreed();
    /// What was said of an act goes when undo would take back another one.
    LookAtNext lookAtKept();

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
    /// Undo takes that back if it is asked for once more, as long as this is in sight.
    void askedFirst(const QString& sentence);
    /// What is no act in the journal was taken back; `redo` does it again.
    void tookBackRest(const QString& sentence);
    void changedAt(const upturn::core::Id& entry);
    /// An act was taken back, or done again.
    void travelled(const upturn::store::Done& done, bool back);
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
    void lookAgain(const core::Id& entry, bool yes);
    void putYesterdayAway();
    void keep(const Capture& capture, bool reflect);
    void takeBackKept();
    /// What was kept here and is taken back stands in the field again, and leaves it when it is
    /// done again.
    void giveBack(const store::Done& done);
    void takeAgain(const store::Done& done);
    /// Words in the field, or offered there, that are an entry by now: it was kept in another
    /// window, or what gave them back was done again.
    void lookAtField();
    void setAside(const app::Aside& aside, std::int64_t since);
    /// Which entries undo gave back, as long as they are not there again.
    void noteGivenBack(const core::Id& entry);
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
    /// Words that stand in the field, or are offered there, as they came: they go when an entry has
    /// them, one that undo gave back or one that was written after `since`.
    struct Came {
        core::Text words;
        std::int64_t since = 0; ///< 0: only one that undo gave back
        core::Text chosen{};    ///< beside them

        bool operator==(const Came&) const = default;
    };
    std::optional<Came> found_;
    std::vector<Came> aside_;
    /// The reflection that was told to rest, as long as that can be taken back: its entry, and
    /// whether it looks back.
    std::optional<std::pair<core::Id, bool>> resting_;
    std::optional<std::pair<core::Id, bool>> woken_; ///< as long as redo lets it rest again
    /// Undo may reach that act, which this start of the program has not made: it was said.
    core::Id agreed_;
    /// And that one, which comes next to those that were agreed to. Only the lane that writes looks
    /// at it, so that keys may be quicker than the answers.
    struct GoesOn {
        core::Id act;
        int agreement = 0;
    };
    std::shared_ptr<GoesOn> goesOn_ = std::make_shared<GoesOn>();
    int agreement_ = 0;           ///< another one as soon as the last is forgotten
    std::vector<Waiting> toRate_; ///< steps ticked in this sitting: did they help?
    std::vector<Waiting> shownSteps_;
};

} // namespace upturn::gui
