// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What every field has that a person types in, whether it is one line or many.

#pragma once

#include "field/draft.hpp"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QEvent;
class QKeyEvent;
class QWidget;

namespace upturn::gui {

class OfferLine;

/// A GrowingTextEdit and a TextLine have one each; nothing else may take a person's words. It keeps
/// what is typed as a draft, offers what was typed before the words that are kept, leaves an input
/// method alone while it composes, and ends a step of undo with a pause.
class FocusField final : public QObject {
    Q_OBJECT

  public:
    /// How the widget is asked and told.
    struct Face {
        std::function<QString()> words;
        std::function<void(const QString&)> fill;    ///< with nothing to undo
        std::function<void(const QString&)> replace; ///< as a step of undo
        std::function<void()> endStep;               ///< the next letter is a step of its own
        std::function<bool(bool back)> canTravel;    ///< undo, or redo
        std::function<void(bool back)> travel{};     ///< one step of it
        std::function<int()> steps{};                ///< that undo would take back, counted somehow
    };

    /// After that long without a letter, undo takes back what comes then for itself.
    static constexpr std::chrono::milliseconds usualPause{1000};

    FocusField(QWidget* widget, Face face);

    /// Null for a widget that is none.
    static FocusField* of(const QWidget* widget);

    QString words() const { return face_.words(); }

    /// The keyboard goes to another part of the page: from a menu or another window it comes back.
    static bool isLeft(const QEvent& event);

    /// Fills the field with what is kept, and with what was typed on from there as soon as that is
    /// known, unless somebody types already.
    void keepAs(const std::string& name, const core::Text& kept = {},
                const std::string& version = {});
    /// The same where the page has read the draft and filled the field itself.
    void begin(Draft::Start start, const std::vector<app::Aside>& older = {});
    /// What is kept is another by now, and the field shows that. What is offered stays.
    void follow(const core::Text& kept, const std::string& version);
    /// What is kept was changed elsewhere. A field in which nothing is typed shows that; one with
    /// words of the person keeps them, and what was written elsewhere is offered below.
    void meet(const core::Text& kept, const std::string& version);
    /// Nothing else than what is kept stands in the field.
    bool untouched() const;
    /// The fields of a form share one draft.
    void partOf(Draft* form) { form_ = form; }
    /// And each what the form has kept in it, which the draft knows only as a whole.
    void keptInForm(const QString& words) { keptInForm_ = words; }
    bool isKeptInForm() const {
        return !form_.isNull() && keptInForm_ && *keptInForm_ == face_.words();
    }
    /// Of words that were left here last time, when somebody types already: they are kept beside
    /// and offered.
    void setAside(const app::Aside& aside);
    /// What was set aside has become more than that, and is not offered any more.
    void takeOffer(const app::Aside& aside);
    /// Offers words that were typed before what is kept now. `taken` puts them in place.
    void offer(const app::Aside& older, std::function<void()> taken, std::function<void()> over);
    /// The same for words that were put aside one by one, and which this field puts in place. Those
    /// with which the same was chosen are shown as one.
    void offer(const std::vector<app::Aside>& older);
    /// How the page tells what is chosen beside the words, and chooses it again.
    void chooses(std::function<core::Text()> now, std::function<void(const core::Text&)> again) {
        chosen_ = std::move(now);
        choose_ = std::move(again);
    }
    /// Saves now, and keeps nothing from then on: for a field that is about to go.
    void leave();
    /// The words are about to be more than a draft: saves them, and gives what `app::become` drops
    /// when they are. What can't be written stays a draft.
    app::Served serve();
    /// The same for a field that takes the next words at once: that is every one whose page stays
    /// for a moment, since another program may hold the journal meanwhile. Afterwards
    /// `handedOver`, or `cameBack` with the words where nothing could be made of them: they stand
    /// here again, or are offered beside what is typed since.
    app::Served handOver();
    void handedOver();
    void cameBack(const core::Text& words);

    Draft* draft() const;
    /// Of its own draft; empty in the field of a form that shares one.
    std::string ownName() const { return form_ ? std::string() : own_->name(); }
    /// What the words became was taken back: they stand here again, or are offered beside what is
    /// typed since. And the other way round.
    void giveBack(const core::Text& words);
    void takeAgain(const core::Text& words);

    /// Undo or redo of the page comes before that of the field while `first` says so.
    void giveWay(std::function<bool(bool back)> first) { first_ = std::move(first); }
    bool canTravel(bool back) const { return face_.canTravel(back); }
    /// One step of what was typed, from wherever the keyboard is; false where there is none.
    bool travel(bool back);
    /// What was typed before `travel` took it back, as long as that could do it again.
    QString takenBack() const { return face_.canTravel(false) ? furthest_ : QString(); }
    /// Grows with what undo would take back; 0 in a field that was filled anew.
    int steps() const { return face_.steps ? face_.steps() : 0; }
    /// What is typed next is a step of its own.
    void endStep() { face_.endStep(); }
    /// The words stay, and what was typed before can't be undone any more: that was about something
    /// else.
    void forgetSteps();

    bool composing() const { return composing_; }
    void setPause(std::chrono::milliseconds pause) { pause_.setInterval(pause); }

    // What the widget hands on of its events.
    /// Before a key or an input method is heard, and after the latter, with what it has in hand.
    void beginInput(const QString& inHand = {});
    void composed(const QString& inHand);
    /// The answer to a question for a shortcut; true where it is settled.
    bool overrides(QKeyEvent& event);
    void changed();

    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// The words are others, and no input method is in the middle of them.
    void edited();
    /// What was typed before stands in the field again.
    void restored();
    void savedChanged(bool saved);
    /// This is not offered here any more: it was taken or let go.
    void offerGone(const upturn::app::Aside& aside);
    /// And these are, though nobody has asked for it: they stood here before.
    void offerCame(const upturn::app::Aside& aside);

  private:
    /// The words have become what they were typed for.
    void served();
    void setComposing(bool composing);
    /// Whether the key is nobody's: an input method is in the middle of a word.
    static bool isOurs(const QKeyEvent& event);
    void find(const std::string& name, const core::Text& kept, const std::string& version);
    using Asides = std::vector<app::Aside>;

    /// An offer that was put in place, which undo takes back.
    struct Taken {
        Asides pieces;
        QString before;
        core::Text chosenBefore;
        std::optional<app::Aside> instead; ///< is offered in turn
        bool inPlace = true;
    };

    void fill(const core::Text& words);
    void take(const Asides& pieces);
    /// What stands in the field, as it is to be offered when these words come in its place.
    std::optional<app::Aside> insteadOf(const core::Text& words) const;
    void offerAgain(const app::Aside& aside);
    void lookAtTaken();
    void letGo(const Asides& pieces);
    void letGoWhenSaved(const Asides& pieces);
    void dropAsides(const Asides& pieces);
    void endOffer(const Asides& pieces); ///< they are not in sight any more
    void endOffers();
    void showOffers();
    OfferLine* offerLine(std::size_t place);

    QWidget* widget_;
    Face face_;
    std::function<bool(bool back)> first_;
    Draft* own_;
    /// Below the words that were handed over.
    core::Text handedKept_;
    std::string handedFrom_;
    QPointer<Draft> form_;
    std::optional<QString> keptInForm_;
    void noteFurthest();

    Asides offers_;
    std::optional<core::Text> met_; ///< of another program, and offered once
    std::vector<QPointer<OfferLine>> offerLines_;
    std::function<void()> offerTaken_; ///< by the page, where that puts it in place
    std::function<void()> offerOver_;
    std::vector<Taken> taken_;
    std::function<core::Text()> chosen_;
    std::function<void(const core::Text&)> choose_;
    QTimer pause_;
    bool paused_ = false;
    QString furthest_; ///< before the first step back
    bool composing_ = false;
    bool missed_ = false; ///< a change while an input method composed
    bool filling_ = false;
    int turn_ = 0;
};

} // namespace upturn::gui
