// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/reflect_presenter.hpp"

#include "field/among_typed.hpp"
#include "field/focus_field.hpp"
#include "field/offer_rest.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::gui {
namespace {

using app::Lane;
using namespace std::chrono_literals;

/// A pause in typing: proposals that jump with every letter would disturb.
constexpr auto harvestAfter = 700ms;

} // namespace

ReflectPresenter::ReflectPresenter(app::JournalService& service, ReflectPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page)
    , here_(new DoneHere(service, this))
    , among_(new AmongTyped(page.field(), *here_))
    , stepDraft_(new Draft(&page, [this] { return stepDraft(step_); })) {
    page_.shareStepDraft(stepDraft_);
    page_.between().begin({.name = app::betweenDraftName()});
    harvestTimer_.setSingleShot(true);
    harvestTimer_.setInterval(harvestAfter);
    connect(&page_.field(), &FocusField::savedChanged, this, &ReflectPresenter::showSaved);
    connect(&harvestTimer_, &QTimer::timeout, this, &ReflectPresenter::harvest);
    placeTimer_.setSingleShot(true);
    placeTimer_.setInterval(Drafts::usualPace);
    connect(&placeTimer_, &QTimer::timeout, this, &ReflectPresenter::keepPlace);
    connect(&service_, &app::JournalService::changed, this, [this](const store::Touched& touched) {
        if (entry_.empty() || (!touched.everything && !touched.entries.contains(entry_)))
            return;
        harvest();
        lookElsewhere();
    });
    connectPage();
}

void ReflectPresenter::connectPage() {
    connect(&page_, &ReflectPage::answerEdited, this, [this](const QString& words) {
        if (words == typed_)
            return;
        typed_ = words;
        showSaved();
        harvestTimer_.start();
    });
    connect(&page_, &ReflectPage::caretMoved, this, [this] {
        if (!entry_.empty() && sitting_.caret != page_.caret() && !placeTimer_.isActive())
            placeTimer_.start();
    });
    connect(&page_, &ReflectPage::undoKeptAsked, this, &ReflectPresenter::undoKept);
    connect(&page_, &ReflectPage::rewordKeptAsked, this, &ReflectPresenter::reword);
    connect(&page_, &ReflectPage::letGoAsked, this, &ReflectPresenter::letGo);
    connect(&page_, &ReflectPage::wordsLeft, this, &ReflectPresenter::harvestLater);
    connect(&page_, &ReflectPage::nextAsked, this, &ReflectPresenter::next);
    connect(&page_, &ReflectPage::skipAsked, this, &ReflectPresenter::skip);
    connect(&page_, &ReflectPage::anotherAsked, this, &ReflectPresenter::another);
    connect(&page_, &ReflectPage::whyNotAsked, this, &ReflectPresenter::tellWhyNot);
    connect(&page_, &ReflectPage::guidesAsked, this, &ReflectPresenter::tellGuides);
    connect(&page_, &ReflectPage::guideChosen, this, &ReflectPresenter::follow);
    connect(&page_, &ReflectPage::backAsked, this, [this] {
        if (begin())
            isHalf() ? leaveHalf() : write([this] { goBack(); });
    });
    connect(&page_, &ReflectPage::keepAsked, this,
            [this](const Proposal& proposal, const QString& words, const app::Served& typed) {
                keep(proposal.value, words, typed);
            });
    connect(&page_, &ReflectPage::declined, this,
            [this](const Proposal& proposal) { decline(proposal.value); });
    connect(&page_, &ReflectPage::sameAsked, this, &ReflectPresenter::merge);
    connect(&page_, &ReflectPage::keepSelectionAsked, this, &ReflectPresenter::keepSelection);
    connect(&page_, &ReflectPage::stepEdited, this, [this](const StepDraft& step) {
        step_ = step;
        proposed_ = false;
        stepDraft_->typed();
        if (!placeTimer_.isActive())
            placeTimer_.start();
    });
    connect(&page_, &ReflectPage::stepKept, this, &ReflectPresenter::addStep);
    connect(&page_, &ReflectPage::choiceTaken, this, &ReflectPresenter::choose);
    connect(&page_, &ReflectPage::lifted, this, &ReflectPresenter::lift);
    connect(&page_, &ReflectPage::liftTakenBack, this, &ReflectPresenter::takeLiftBack);
    connect(&page_, &ReflectPage::corrected, this, &ReflectPresenter::correct);
    connect(&page_, &ReflectPage::leaveAsked, this, &ReflectPresenter::leave);
    connect(&page_, &ReflectPage::doneAsked, this, &ReflectPresenter::leave);
}

bool ReflectPresenter::begin() {
    // A second press comes before the page shows the next question: it can't be meant for it.
    return !entry_.empty() && !std::exchange(busy_, true);
}

void ReflectPresenter::start(const core::Id& entry, const QString& guide) {
    startWith(entry, {.guide = guide.toStdString()});
}

void ReflectPresenter::lookBack(const core::Id& entry) {
    startWith(entry, {.lookBack = true});
}

void ReflectPresenter::startWith(const core::Id& entry, app::Wish wish) {
    const auto begins = [this, entry, wish = std::move(wish)] {
        leaving_ = false;
        busy_ = true;
        service_.ask(
            // Behind what was typed before leaving: on the read lane it might not be there yet.
            this, Lane::write,
            [&surroundings = service_.surroundings(), entry, wish](store::Journal& journal) {
                return readBeginning(journal, surroundings, entry, wish);
            },
            [this](const core::Result<Beginning>& beginning) {
                if (fine(beginning))
                    begin(*beginning);
            });
    };
    // What stands on the page belongs to another reflection, which nobody has left.
    entry_.empty() ? begins() : write(begins, begins);
}

void ReflectPresenter::begin(const Beginning& beginning) {
    page_.field().leave();
    stepDraft_->settle();
    const core::Id entry = beginning.sitting.entry;
    if (entry_ != entry) {
        page_.begin();
        here_->begin();
        keptBy_.clear();
        liftAct_ = {};
    }
    half_.clear();
    shown_.clear();
    takenBack_.clear();
    skips_ = 0;
    hasEnough_ = false;
    entry_ = entry;
    sitting_ = beginning.sitting;
    wish_ = sitting_.wish;
    const std::optional<int> caret = sitting_.caret;
    step_ = beginning.stop.view.step;
    proposed_ = false;
    stepsAside_ = beginning.stop.stepsAside;
    stepDraft_->begin({.name = stepDraftNameOf(entry_),
                       .typed = app::Draft{stepDraft(step_), {}},
                       .found = beginning.stop.stepTyped});
    show(beginning.stop);
    offerSteps();
    if (calmShown_)
        return;
    if (caret) {
        page_.placeCaret(*caret);
        keepPlace();
    }
    Q_EMIT ready();
}

void ReflectPresenter::keepPlace() {
    placeTimer_.stop();
    if (entry_.empty())
        return;
    sitting_.wish = wish_;
    sitting_.question = half_.empty() ? stop_.question.id : half_;
    sitting_.caret = half_.empty() ? page_.caret() : std::nullopt;
    const bool typesStep = !step_.empty() && !proposed_;
    const bool over = stop_.view.calm || (stop_.view.closing && !typesStep);
    service_.ask(
        this, Lane::write,
        [sitting = sitting_, over](store::Journal& journal) {
            return over ? app::endSitting(journal, sitting.entry, sitting.wish.lookBack)
                        : app::keepSitting(journal, sitting);
        },
        // No word of the person is lost by it: what fails is not told.
        [this](const core::Result<void>&) { Q_EMIT placeKept(); });
}

void ReflectPresenter::settle() {
    if (entry_.empty())
        return;
    // What is under way is no reason to wait: this is written behind it.
    if (skipping_) {
        page_.field().draft()->settle();
        stepDraft_->settle();
    } else {
        write([] {});
    }
    keepPlace();
}

void ReflectPresenter::leave() {
    // A step that can't be kept has to be seen again.
    leaving_ = adding_;
    if (leaving_ || !begin())
        return;
    const auto goes = [this] {
        keepPlace();
        const core::Id entry = entry_;
        const bool typesStep = !step_.empty() && !proposed_;
        goAway();
        tellEnding(entry);
        if (typesStep)
            tellNotThere(entry);
    };
    if (!stop_.asksSafe)
        return write(goes, {}, [this] { goAway(); });
    // Left open, it is not asked again that night.
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry = entry_, asked = stop_.question](
            store::Journal& journal) { return app::passBy(journal, surroundings, entry, asked); },
        [this, goes](const core::Result<store::Done>& done) {
            if (done)
                return goes();
            goAway();
            Q_EMIT told(sentenceOf(done.error()));
        });
}

void ReflectPresenter::goAway() {
    busy_ = false;
    entry_ = {};
    offerBetween();
    Q_EMIT left();
}

void ReflectPresenter::tellEnding(const core::Id& entry) {
    const int lessons = here_->count(store::ActType::keepLesson);
    const int steps = here_->count(store::ActType::addStep);
    if (lessons + steps == 0)
        return;
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry, lessons, steps](store::Journal& journal) {
            return readEnding(journal, surroundings, entry, lessons, steps);
        },
        [this, act = here_->lastOf({store::ActType::keepLesson, store::ActType::addStep})](
            const core::Result<QString>& line) {
            if (line && !line->isEmpty())
                Q_EMIT ended(*line, act);
        });
}

void ReflectPresenter::load() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry = entry_, wish = wish_, half = half_](
            store::Journal& journal) { return readNext(journal, surroundings, entry, wish, half); },
        [this](const core::Result<Stop>& stop) {
            if (fine(stop))
                show(*stop);
        });
}

void ReflectPresenter::tellWhyNot() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry = entry_, wish = wish_](
            store::Journal& journal) { return readWhyNot(journal, surroundings, entry, wish); },
        [this, question = stop_.question.id](const core::Result<std::vector<WhyNot>>& others) {
            if (fine(others) && question == stop_.question.id)
                page_.showWhyNot(*others);
        });
}

void ReflectPresenter::tellGuides() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry = entry_, wish = wish_](
            store::Journal& journal) { return readGuides(journal, surroundings, entry, wish); },
        [this](const core::Result<std::vector<GuideRow>>& guides) {
            if (fine(guides))
                page_.showGuides(*guides);
        });
}

void ReflectPresenter::follow(const QString& guide) {
    if (begin())
        write([this, guide] {
            wish_ = {.guide = guide.toStdString()};
            half_.clear(); // Back leads there
            load();
        });
}

bool ReflectPresenter::isHalf() const {
    return !stop_.question.id.empty() && stop_.answer.empty() && !textOf(typed_).blank();
}

void ReflectPresenter::leaveHalf() {
    harvestTimer_.stop();
    stepDraft_->settle();
    service_.ask(
        this, Lane::write,
        [typed = page_.field().draft()->hand(), from = stop_.version,
         text = textOf(typed_)](store::Journal& journal) {
            return app::keepDraft(journal, typed.name, {text, from}, typed.ours);
        },
        [this](const core::Result<void>& kept) {
            if (!fine(kept))
                return page_.field().draft()->cameBack();
            half_ = stop_.question.id;
            goBack();
        });
}

void ReflectPresenter::goBack() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry = entry_, from = stop_,
         wish = wish_](store::Journal& journal) {
            return readBefore(journal, surroundings, entry, from, wish);
        },
        [this](const core::Result<std::optional<Stop>>& stop) {
            if (!fine(stop))
                return;
            busy_ = false;
            if (*stop)
                show(**stop);
        });
}

void ReflectPresenter::show(const Stop& stop) {
    // Typed after the question was left, before the next one is there.
    page_.field().leave();
    busy_ = false;
    skipping_ = false;
    stop_ = stop;
    calmShown_ = stop.view.calm;
    if (calmShown_) {
        opens_ = false;
        typed_.clear();
        keepPlace();
        tellLater();
        offerBetween();
        return Q_EMIT calmNeeded(entry_);
    }
    if (stop_.question.id == half_)
        half_.clear();
    if (stop_.bySkips && hasEnough_)
        stop_.view.canCarryOn = false;
    written_ = std::make_shared<Written>(Written{.answer = stop.answer,
                                                 .version = stop.version,
                                                 .text = stop.written,
                                                 .ours = app::Versions{stop.version},
                                                 .before = stop.before});
    if (stop.unsaved.typed)
        written_->ours.insert(stop.unsaved.typed->from);
    typed_ = stop.view.answer;
    // What stands in the row is newer than what was read.
    if (step_.empty()) {
        step_ = stop_.view.step; // a plan that was an answer
        proposed_ = !step_.empty();
    }
    stop_.view.step = step_;
    page_.show(stop_.view);
    const std::string& question = stop_.question.id;
    // Two fields may hold the same words, or none: what was typed in one is not undone in the next.
    const std::string name = question.empty() ? std::string() : draftNameOf(entry_, question);
    if (std::exchange(shown_, name) != name)
        page_.field().forgetSteps();
    page_.field().begin(
        {.name = name, .kept = stop_.written, .from = stop_.version, .typed = stop_.unsaved.typed},
        stop_.unsaved.pieces);
    placeBetween();
    showSaved();
    keepPlace();
    harvest();
    tellLater();
    lookElsewhere(); // while it was read
    if (std::exchange(opens_, false))
        Q_EMIT ready();
}

/// What was typed while a choice stood there goes on at the question that follows.
void ReflectPresenter::placeBetween() {
    const QString words = page_.between().words();
    if (words.trimmed().isEmpty() || !stop_.view.choices.empty())
        return;
    if (stop_.view.closing)
        return offerBetween();
    const app::Served served = page_.between().handOver();
    page_.write(words);
    Draft* draft = page_.field().draft();
    draft->settle();
    // Dropped when they are safe under the other name.
    draft->whenSaved([this, served] {
        service_.ask(
            this, Lane::write,
            [served](store::Journal& journal) {
                return app::dropServed(journal, served.name, served.ours);
            },
            [](const core::Result<void>&) {});
    });
}

/// Where no question follows they are offered on Today.
void ReflectPresenter::offerBetween() {
    offerRest(service_, this, page_.between(), [this] { Q_EMIT wordsMoved(); });
}

void ReflectPresenter::lookElsewhere() {
    // What is under way ends with another look.
    if (busy_ || stop_.question.id.empty())
        return;
    service_.ask(
        this, Lane::write,
        [written = written_, entry = entry_,
         question = stop_.question.id](store::Journal& journal) {
            return changedElsewhere(journal, *written, entry, question);
        },
        [this, written = written_](const core::Result<std::optional<core::Answer>>& now) {
            // Why it can't be read is said by who asks for it next.
            if (now && *now && written == written_ && !busy_ && !entry_.empty())
                followElsewhere(**now);
        });
}

void ReflectPresenter::followElsewhere(const core::Answer& now) {
    FocusField& field = page_.field();
    const core::Text words = textOf(typed_);
    const bool untouched = words == stop_.written && !field.composing();
    if (!untouched && words != now.text) {
        field.setAside({.words = now.text, .elsewhere = true});
        return service_.ask(
            this, Lane::write,
            [written = written_, version = now.textVersion](store::Journal&) -> core::Result<void> {
                written->seen.insert(version);
                return {};
            },
            [](const core::Result<void>&) {});
    }
    written_ =
        std::make_shared<Written>(Written{.answer = now.id,
                                          .version = now.textVersion,
                                          .text = now.text,
                                          .ours = app::Versions{stop_.version, now.textVersion},
                                          .before = stop_.before});
    stop_.answer = now.id;
    stop_.version = now.textVersion;
    stop_.written = now.text;
    stop_.unsaved.typed.reset();
    typed_ = gui::shown(now.text);
    stop_.view.answer = typed_;
    field.follow(now.text, now.textVersion);
    showSaved();
    harvest();
}

void ReflectPresenter::showSaved() {
    page_.setSaved(page_.field().draft()->saved() && !isEmptied());
}

void ReflectPresenter::tellLater() {
    if (const QString sentence = std::exchange(later_, {}); !sentence.isEmpty())
        Q_EMIT told(sentence);
}

bool ReflectPresenter::changed() const {
    const core::Text text = textOf(typed_);
    return !stop_.question.id.empty() && text != stop_.written &&
           !(text.blank() && stop_.answer.empty());
}

bool ReflectPresenter::isEmptied() const {
    return !stop_.question.id.empty() && !stop_.answer.empty() && textOf(typed_).blank();
}

bool ReflectPresenter::isAsFound() const {
    return stop_.unsaved.typed && changed() && typed_ == stop_.view.answer;
}

void ReflectPresenter::write(const std::function<void()>& then,
                             const std::function<void()>& otherwise,
                             const std::function<void()>& gone) {
    harvestTimer_.stop();
    stepDraft_->settle();
    if (stop_.question.id.empty())
        return then();
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), written = written_, entry = entry_,
         question = stop_.question, text = textOf(typed_),
         typed =
             page_.field().draft()->hand().ours](store::Journal& journal) -> core::Result<Written> {
            const auto done =
                writeTyped(journal, surroundings, *written, entry, question, text, typed);
            if (!done)
                return core::passOn(done);
            return *written;
        },
        [this, written = written_, then, otherwise, gone, entry = entry_,
         emptied = isEmptied()](const core::Result<Written>& now) {
            // What could not be written stays on the page.
            if (!now && written == written_)
                page_.field().draft()->cameBack();
            if (!now && now.error().fault == core::Fault::notFound) {
                // There is no way on from an entry that is not there.
                busy_ = false;
                if (const auto& next = gone ? gone : otherwise; next)
                    next();
                return tellNotThere(entry, sentenceOf(now.error()));
            }
            if (!fine(now))
                return otherwise ? otherwise() : void();
            take(written, *now);
            if (emptied)
                later_ = tr("The words as they were stay.");
            else if (!now->elsewhere.blank())
                later_ = tr("This answer was changed elsewhere meanwhile. What it said there is "
                            "offered beside it.");
            then();
            if (entry_.empty())
                tellLater();
        });
}

void ReflectPresenter::tellNotThere(const core::Id& entry, const QString& otherwise) {
    service_.ask(
        this, Lane::write,
        [entry](store::Journal& journal) { return whereTypedWaits(journal, entry); },
        [this, otherwise](const core::Result<QString>& where) {
            const QString said = where && !where->isEmpty() ? *where : otherwise;
            if (!said.isEmpty())
                Q_EMIT told(said);
            Q_EMIT wordsMoved();
        });
}

void ReflectPresenter::take(const std::shared_ptr<Written>& written, const Written& now) {
    if (written != written_)
        return; // another question is on the page by now
    stop_.written = now.text;
    stop_.answer = now.answer;
    stop_.version = now.version;
    page_.field().draft()->became(now.text, now.version);
}

void ReflectPresenter::next() {
    if (textOf(typed_).blank() && stop_.answer.empty())
        return skip();
    if (!begin())
        return;
    write([this] {
        wish_.setAside.clear();
        skips_ = 0;
        hasEnough_ = false;
        load();
    });
}

void ReflectPresenter::skip() {
    if (!begin())
        return;
    skipping_ = true;
    const bool answered = !stop_.answer.empty();
    // What was typed waits for the question to come again, or for Back.
    const bool waits = changed() && !textOf(typed_).blank();
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry = entry_, asked = stop_.question, answered,
         waits, from = stop_.version, text = textOf(typed_), typed = page_.field().draft()->hand()](
            store::Journal& journal) -> core::Result<store::Done> {
            const auto kept = waits ? app::keepDraft(journal, typed.name, {text, from}, typed.ours)
                                    : app::dropDraft(journal, typed.name, typed.ours);
            if (!kept)
                return core::passOn(kept);
            // An answer that is there stays: passing by it again is no skip.
            return answered ? core::Result<store::Done>(store::Done{})
                            : app::passBy(journal, surroundings, entry, asked);
        },
        [this, answered = answered ||
                          app::isChoice(stop_.question.id)](const core::Result<store::Done>& done) {
            if (!fine(done)) {
                skipping_ = false;
                return page_.field().draft()->cameBack();
            }
            passedBy(answered);
            load();
        });
}

/// Who wanted more and passes that by too has had enough: else skipping would never come to an end.
void ReflectPresenter::passedBy(bool answered) {
    constexpr int enough = 2;
    if (answered || !wish_.carryOn || ++skips_ < enough)
        return;
    wish_.carryOn = false;
    hasEnough_ = true;
}

void ReflectPresenter::another() {
    if (!begin())
        return;
    if (stop_.view.closing) {
        if (stop_.guideEnded)
            wish_.guide.clear();
        wish_.lookBack = false;
        wish_.carryOn = true;
        skips_ = 0;
        // What was answered before was enough then.
        sitting_.begun = service_.surroundings().now().instant;
        return load();
    }
    write([this] {
        wish_.setAside.insert(stop_.question.id);
        half_.clear(); // Back leads there
        load();
    });
}

void ReflectPresenter::choose(const std::string& key) {
    if (!begin())
        return;
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry = entry_, question = stop_.question.id,
         key](store::Journal& journal) {
            return app::choose(journal, surroundings, entry, question, core::Text::repaired(key));
        },
        [this](const core::Result<store::Done>& done) {
            if (fine(done))
                load();
        });
}

void ReflectPresenter::lift(bool myPart) {
    setLift(myPart ? core::Lift::myPart : core::Lift::notMine);
}

void ReflectPresenter::takeLiftBack() {
    setLift(std::nullopt);
}

/// It is told in place; the question that stands there, and what is typed, stay.
void ReflectPresenter::setLift(std::optional<core::Lift> lift) {
    const core::Id entry = entry_;
    if (entry.empty() || busy_)
        return;
    struct Lifted {
        store::Done done;
        bool undone = false;
    };
    service_.ask(
        this, Lane::write,
        [entry, lift,
         back = lift ? core::Id() : liftAct_](store::Journal& journal) -> core::Result<Lifted> {
            // What was done last is taken back; after something else it is one more change.
            if (!back.empty())
                if (auto done = journal.undoIfNewest(back); done)
                    return Lifted{std::move(*done), true};
            auto done = journal.edit(entry, {.lift = lift});
            if (!done)
                return core::passOn(done);
            return Lifted{std::move(*done)};
        },
        [this, entry, lift](const core::Result<Lifted>& lifted) {
            if (!fine(lifted) || entry != entry_)
                return;
            if (lifted->undone)
                here_->travelled(lifted->done, true);
            liftAct_ = lift ? lifted->done.act.id : core::Id();
            stop_.view.lift = lift;
            stop_.view.liftedNow = lift == core::Lift::myPart;
            page_.showLift(lift);
        });
}

/// The question that stands there stays; the next one minds it.
void ReflectPresenter::correct(const std::string& dimension, bool told) {
    const core::Id entry = entry_;
    if (entry.empty() || busy_)
        return;
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry, dimension, told](store::Journal& journal) {
            return correctRead(journal, surroundings, entry, dimension, told);
        },
        [this, entry](const core::Result<std::vector<ReadOf>>& read) {
            if (!fine(read) || entry != entry_)
                return;
            stop_.view.read = *read;
            page_.showRead(*read);
        });
}

void ReflectPresenter::leaveCalm() {
    if (std::exchange(calmShown_, false) && !entry_.empty())
        goAway();
}

void ReflectPresenter::takeAsManner() {
    if (!std::exchange(calmShown_, false) || !begin())
        return;
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry = entry_](store::Journal& journal) {
            return app::sayManner(journal, surroundings, entry);
        },
        [this](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            opens_ = true;
            load();
        });
}

void ReflectPresenter::addStep(const StepDraft& step) {
    if (std::exchange(adding_, true))
        return;
    store::NewStep made{.entry = entry_, .when = textOf(step.when), .then = textOf(step.then)};
    made.kind = step.kind;
    if (!step.lesson.empty())
        made.lesson = step.lesson;
    if (step.due)
        made.due = civil(*step.due);
    const app::Served typed = stepDraft_->hand();
    service_.ask(
        this, Lane::write,
        [made = std::move(made), draft = stepDraft(step), typed](store::Journal& journal) {
            auto added = app::become(journal, {typed}, [&] { return journal.addStep(made); });
            if (!added) // why is said; the page may be left before it is answered for
                (void)app::keepDraft(journal, typed.name, {draft, {}}, typed.ours);
            return added;
        },
        [this, step, typed](const core::Result<store::Made<core::Id>>& added) {
            adding_ = false;
            const bool leaves = std::exchange(leaving_, false);
            // What could not be kept stays in the row.
            if (!fine(added))
                return stepDraft_->cameBack();
            if (step_ == step)
                step_ = {};
            page_.stepAdded(step);
            stepDraft_->became({}, {});
            Q_EMIT served(added->done.act.id, {typed});
            leaves ? leave() : load();
        });
}

bool ReflectPresenter::fillStep(const std::string& name, const core::Text& words, bool back) {
    if (name.empty() || stepDraft_->name() != name)
        return false;
    const core::Text now = stepDraft(step_);
    const bool free = now.blank() || proposed_;
    // What is typed there since stays, and the step is offered below it.
    if (back && !free)
        return putStepAside(words), true;
    if (!back && now != words) {
        const auto offered = std::ranges::find(stepsAside_, words, &app::Aside::words);
        return offered != stepsAside_.end() && (letStepGo(app::Aside(*offered)), true);
    }
    step_ = back ? stepIn(words) : StepDraft();
    proposed_ = false;
    stop_.view.step = step_;
    page_.fillStep(step_);
    stepDraft_->typed();
    stepDraft_->settle();
    return true;
}

void ReflectPresenter::offerSteps() {
    if (stepsAside_.empty())
        return page_.offerStep({}, {}, {});
    const app::Aside last = stepsAside_.back();
    page_.offerStep(
        inOneLine(stepIn(last.words)), [this, last] { takeStep(last); },
        [this, last] { letStepGo(last); });
}

void ReflectPresenter::putStepAside(const core::Text& step) {
    const app::Aside aside{step};
    if (std::ranges::find(stepsAside_, aside) == stepsAside_.end())
        stepsAside_.push_back(aside);
    service_.ask(
        this, Lane::write,
        [name = stepDraft_->name(), aside](store::Journal& journal) {
            return app::putAside(journal, name, aside);
        },
        [](const core::Result<void>&) {});
    offerSteps();
}

void ReflectPresenter::letStepGo(const app::Aside& step) {
    std::erase(stepsAside_, step);
    service_.ask(
        this, Lane::write,
        [name = stepDraft_->name(), step, ours = stepDraft_->own()](store::Journal& journal) {
            return app::dropAside(journal, name, step, ours);
        },
        [](const core::Result<void>&) {});
    offerSteps();
}

void ReflectPresenter::takeStep(const app::Aside& step) {
    // Before anything else has the name of its draft.
    if (!step_.empty() && !proposed_)
        putStepAside(stepDraft(step_));
    step_ = stepIn(step.words);
    proposed_ = false;
    stop_.view.step = step_;
    page_.fillStep(step_);
    std::erase(stepsAside_, step);
    offerSteps();
    stepDraft_->typed();
    stepDraft_->settle();
    // What could not be saved in its place is offered again after a restart.
    stepDraft_->whenSaved([this, step] { letStepGo(step); });
}

void ReflectPresenter::takeBack(const core::Id& act) {
    service_.ask(
        this, Lane::write, [act](store::Journal& journal) { return journal.undoIfNewest(act); },
        [this](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            here_->travelled(*done, true);
            Q_EMIT this->travelled(*done, true);
            Q_EMIT tookBack(takenBack(*done));
        });
}

void ReflectPresenter::undo() {
    timeTravel(true);
}

void ReflectPresenter::redo() {
    timeTravel(false);
}

bool ReflectPresenter::isBeside(std::optional<store::ActType> act) {
    using enum store::ActType;
    return act == keepLesson || act == keepWords || act == rewordLesson || act == mergeLessons;
}

bool ReflectPresenter::hasSaid(const store::Act& act) {
    const bool answered =
        act.type == store::ActType::answer || act.type == store::ActType::editAnswer;
    // Nothing of it is on the page: it is another's, or words that wait stand in its place.
    const bool empty = textOf(typed_).blank() && stop_.answer.empty();
    if (!answered || !(empty || isAsFound()) || stop_.question.id.empty() || act.id == said_)
        return true;
    said_ = act.id;
    return false;
}

void ReflectPresenter::noteTyping() {
    const QString words = page_.field().takenBack();
    if (!shown_.empty() && !words.trimmed().isEmpty())
        takenBack_[shown_] = words;
}

bool ReflectPresenter::redoTyping() {
    const auto words = takenBack_.find(shown_);
    const bool fits = words != takenBack_.end() && !shown_.empty() && here_->empty(false) &&
                      textOf(page_.field().words()).blank();
    if (!fits)
        return false;
    page_.write(std::exchange(words->second, {}));
    takenBack_.erase(words);
    page_.field().draft()->settle();
    return true;
}

void ReflectPresenter::timeTravel(bool back) {
    if (entry_.empty() || busy_)
        return;
    // What was typed is the last step, wherever the keyboard is.
    if (!stop_.question.id.empty() && !among_->actIsNext(back) && page_.field().travel(back))
        return;
    // The steps of a field end with its question; its words are there again with the last of them.
    if (back)
        noteTyping();
    else if (redoTyping())
        return;
    // What was there before this reflection is not seen here.
    if (here_->empty(back))
        return Q_EMIT told(back ? tr("Nothing was done here yet.")
                                : tr("Nothing was taken back here."));
    const store::Act& next = here_->next(back);
    // A lesson stands beside the field, and what was typed since stays as it is.
    // And words that were taken back as they had been typed are where the act leads.
    const bool leadsHere = changed() && !stop_.answer.empty() && next.row == stop_.answer;
    // An empty field holds nothing of the answer before it: first it is said which one that is.
    if (back && !hasSaid(next))
        return Q_EMIT toldOfUndo(wouldTakeBack(next, false));
    if (isBeside(next.type) || leadsHere || (!back && changed()))
        return travelBelow(next.id, back);
    if (!begin())
        return;
    struct Travelled {
        store::Done done;
        bool there = true; ///< another program may have put the entry away
    };
    // Words that are no answer wait as they are: nothing is written in order to take it back.
    harvestTimer_.stop();
    page_.field().draft()->settle();
    stepDraft_->settle();
    service_.ask(
        this, Lane::write,
        [back, entry = entry_, act = next.id](store::Journal& journal) -> core::Result<Travelled> {
            auto done = travelOffering(journal, act, back);
            if (!done)
                return core::passOn(done);
            return Travelled{std::move(*done), !isAway(journal, entry)};
        },
        [this, back](const core::Result<Travelled>& travelled) {
            if (!fine(travelled))
                return;
            here_->travelled(travelled->done, back);
            Q_EMIT this->travelled(travelled->done, back);
            back ? Q_EMIT tookBack(takenBack(travelled->done))
                 : Q_EMIT toldOfUndo(thereAgain(travelled->done));
            if (travelled->there)
                return load();
            goAway();
        });
}

} // namespace upturn::gui
