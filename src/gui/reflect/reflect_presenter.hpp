// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the Reflect page and the journal together.

#pragma once

#include "field/draft.hpp"
#include "reflect/reflect_page.hpp"
#include "reflect/reflect_query.hpp"
#include "words/take_back.hpp"
#include "words/trouble.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/journal_service.hpp>

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <utility>

namespace upturn::gui {

class AmongTyped;

/// One reflection at a time. What is typed is a draft within half a second, and an answer when its
/// question or the page is left.
class ReflectPresenter final : public QObject {
    Q_OBJECT

  public:
    ReflectPresenter(app::JournalService& service, ReflectPage& page, QObject* parent);

    /// By that guide; without one the program chooses.
    void start(const core::Id& entry, const QString& guide = {});
    /// With the question that days have made due.
    void lookBack(const core::Id& entry);
    const core::Id& entry() const { return entry_; }
    /// The id of the question on the page; empty at the end.
    const std::string& question() const { return stop_.question.id; }
    /// Writes what is being typed, as leaving the page does.
    void settle();
    void undo();
    void redo();
    /// The calm page that came instead of a question was closed.
    void leaveCalm();
    bool waitsForCalm() const { return calmShown_; }
    /// What led to it is a manner of speaking: the questions come.
    void takeAsManner();
    /// What was said about undo is not in sight any more.
    void forgetSaid() { said_ = {}; }
    /// That act, which was made here, and no other.
    void takeBack(const core::Id& act);
    /// The words of a step that was taken back stand in its row again, or leave it (without `back`)
    /// when the step is there again. False where the row has others, or they are of another entry.
    bool fillStep(const std::string& name, const core::Text& words, bool back);

    /// The same of words that stay with the entry, below what is typed.
    void takeBackKept(const core::Id& act);

  Q_SIGNALS:
    /// Words stay with the entry, by this act.
    void kept(const QString& line, const upturn::core::Id& act);
    /// The first question of a reflection is on the page.
    void ready();
    void left();
    /// Words of this entry call for people, not for questions. It ends with one of the two above.
    void calmNeeded(const upturn::core::Id& entry);
    /// After that: what came of it, in a line, and the last act the line is about; empty where
    /// something else was done after it.
    void ended(const QString& line, const upturn::core::Id& act);
    /// What was typed here waits somewhere else from now on.
    void wordsMoved();
    /// Where one is in it is on the disk.
    void placeKept();
    void told(const QString& sentence);
    void tookBack(const QString& sentence);
    /// An act was made of these drafts.
    void served(const upturn::core::Id& act, const std::vector<upturn::app::Served>& typed);
    /// An act was taken back, or done again.
    void travelled(const upturn::store::Done& done, bool back);
    /// Holds as long as undo would take back the same.
    void toldOfUndo(const QString& sentence);

  private:
    void connectPage();
    /// False while the page still shows what was left already.
    bool begin();
    void leave();
    void goAway();
    void startWith(const core::Id& entry, app::Wish wish);
    void begin(const Beginning& beginning);
    void tellEnding(const core::Id& entry);
    /// Keeps where one is, so that it can be gone on with; at its end there is nothing to keep.
    void keepPlace();
    void load();
    void goBack();
    /// Half an answer is none: it waits as a draft, and its question is the next one.
    void leaveHalf();
    bool isHalf() const;
    void show(const Stop& stop);
    void placeBetween();
    void offerBetween();
    void harvest();
    /// Behind what is on its way to the journal.
    void harvestLater();
    bool changed() const;
    /// All words of an answer are deleted: that is not written, the answer stays as it was.
    bool isEmptied() const;
    /// What stands in the field is as it came back, and no answer.
    bool isAsFound() const;
    void showSaved();
    /// What is to be said where one is then.
    void tellLater();
    /// Whether another program has changed the answer that stands in the field.
    void lookElsewhere();
    /// A field in which nothing is typed shows what it is now; beside others it is offered.
    void followElsewhere(const core::Answer& now);
    /// Writes the answer, if it is another than before, and then goes on. One that can't be written
    /// is a draft; then it goes on with `otherwise`, or stays. With `gone` where the entry is away
    /// by now, so that nothing can be written: what that means is said after it.
    void write(const std::function<void()>& then, const std::function<void()>& otherwise = {},
               const std::function<void()>& gone = {});
    /// Says where what was typed for an entry waits that is away, or else `otherwise`.
    void tellNotThere(const core::Id& entry, const QString& otherwise = {});
    void next();
    void skip();
    void passedBy(bool answered);
    void another();
    void choose(const std::string& key);
    void lift(bool myPart);
    void takeLiftBack();
    void setLift(std::optional<core::Lift> lift);
    void correct(const std::string& dimension, bool told);
    void tellWhyNot();
    void tellGuides();
    void follow(const QString& guide);
    void keep(const app::Proposal& proposal, const QString& words, const app::Served& typed);
    void decline(const app::Proposal& proposal);
    /// What the journal has said about a write that was asked from here.
    void take(const std::shared_ptr<Written>& written, const Written& now);
    /// `at`: where that is among what was typed.
    void hasKept(const core::Id& act, const core::Id& lesson, int at);
    /// The lesson is no lesson, and the words stay as they are typed.
    void undoKept(const core::Id& lesson);
    void tellKeptAlready(const core::Id& lesson);
    /// Other words that wait beside a lesson take its place, or go.
    void reword(const KeptLesson& lesson);
    void letGo(const KeptLesson& lesson);
    /// Takes an act of this page back, or does it again, below the words that are being typed.
    void travelBelow(const core::Id& act, bool back);
    /// `held`: the words of the page are a draft of it, where they differ.
    void takeBelow(const std::shared_ptr<Written>& written, const Written& now, bool held);
    /// Whether something like it was learned before.
    void lookForEarlier(const core::Id& lesson);
    void merge(const core::Id& lesson, const core::Id& earlier);
    void keepSelection(int start, int end);
    void keepTyped(const core::Text& lesson, const core::Text& quote, std::int64_t start,
                   const app::Served& reworded = {});
    void addStep(const StepDraft& step);
    /// Steps that were typed and wait beside the one in the row, each as its draft.
    void offerSteps();
    void putStepAside(const core::Text& step);
    void letStepGo(const app::Aside& step);
    void takeStep(const app::Aside& step);
    void timeTravel(bool back);
    void noteTyping();
    bool redoTyping();
    /// Has its place beside the answers: taking it back leads to no question.
    static bool isBeside(std::optional<store::ActType> act);
    /// Whether undo may take it back at once; else it is to be said first what it would take back.
    bool hasSaid(const store::Act& act);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    ReflectPage& page_;
    DoneHere* here_; ///< in this reflection
    AmongTyped* among_;
    core::Id said_;  ///< the act of which was said last that it would be taken back
    core::Id entry_; ///< that is on the page
    app::Wish wish_;
    app::Sitting sitting_;
    Stop stop_;
    QString typed_;
    /// Of what was kept since the start: what was learned before, and its words.
    std::map<core::Id, std::pair<core::Id, QString>> learnedBefore_;
    std::map<core::Id, core::Id> keptBy_; ///< lessons of this reflection, and the acts
    StepDraft step_;                      ///< typed at the end, and not kept yet
    bool proposed_ = false;               ///< nobody typed it: it is the plan of an answer
    std::vector<app::Aside> stepsAside_;  ///< offered below it, the last one first
    std::shared_ptr<Written> written_ = std::make_shared<Written>();
    Draft* stepDraft_;
    QTimer harvestTimer_;
    QTimer placeTimer_;
    /// What was typed and taken back before an act was, by the name of its draft.
    std::map<std::string, QString> takenBack_;
    std::string shown_;      ///< the draft of the field, by its name, since this reflection began
    QString later_;          ///< what a write has come to, and is not said yet
    std::string half_;       ///< the question that was left by Back with words in its field
    int skips_ = 0;          ///< in a row, since more was wanted
    bool hasEnough_ = false; ///< more was wanted, and then passed by
    bool busy_ = false;
    bool skipping_ = false;  ///< the question on the page was passed by
    bool adding_ = false;    ///< a step
    bool leaving_ = false;   ///< as soon as that is done
    bool calmShown_ = false; ///< instead of a question
    bool opens_ = false;     ///< with the question that comes next
    core::Id liftAct_;       ///< that was made here
};

template<class Value>
bool ReflectPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    if (!result)
        busy_ = false;
    return result.has_value();
}

} // namespace upturn::gui
