// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/today_presenter.hpp"

#include "today/capture_entry.hpp"
#include "today/today_query.hpp"
#include "words/take_back.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/kept_words.hpp>
#include <upturn/app/left_journals.hpp>
#include <upturn/app/look_again.hpp>
#include <upturn/app/sitting.hpp>
#include <upturn/app/waiting.hpp>

#include <algorithm>
#include <sstream>

namespace upturn::gui {
namespace {

using app::Lane;

const std::string draftName = app::captureDraftName();
/// Beside it, as long as undo has put the words of entries there: which those were.
const std::string givenBackName = "given back/capture";
/// More than are kept between two looks.
constexpr std::size_t newestLookedAt = 20;

bool isThere(store::Journal& journal, const core::Id& id) {
    const auto entry = journal.entry(id);
    return entry && !entry->inTrash;
}

core::Result<std::vector<core::Id>> givenBack(store::Journal& journal) {
    const auto stored = journal.draft(givenBackName);
    if (!stored)
        return core::passOn(stored);
    std::vector<core::Id> ids;
    std::istringstream words(stored->utf8());
    for (std::string word; words >> word;)
        if (const auto id = core::Id::parse(word); id)
            ids.push_back(*id);
    return ids;
}

core::Result<void> putGivenBack(store::Journal& journal, const std::vector<core::Id>& ids) {
    std::string all;
    for (const core::Id& id : ids)
        all += (all.empty() ? "" : " ") + id.hex();
    return all.empty() ? journal.dropDraft(givenBackName)
                       : journal.saveDraft(givenBackName, core::Text::repaired(all));
}

/// The drafts have served with it. What was typed for the entry that these words were before, on
/// other pages, is for this one now.
core::Result<store::Made<core::Id>>
keepAgain(store::Journal& journal, const std::vector<app::Served>& drafts, const Capture& capture) {
    return journal.together(std::nullopt, [&]() -> core::Result<store::Made<core::Id>> {
        auto made = keepCapture(journal, drafts, capture);
        if (!made)
            return made;
        const auto ids = givenBack(journal);
        if (!ids)
            return core::passOn(ids);
        // Undo and redo know nothing of the others any more; they may be offered still.
        std::vector<core::Id> others;
        for (const core::Id& id : *ids) {
            if (isThere(journal, id))
                continue;
            const auto again = app::isKeptAgain(journal, id, textOf(capture.text));
            if (!again)
                return core::passOn(again);
            if (*again) {
                if (const auto carried = app::carryDrafts(journal, id, made->value); !carried)
                    return core::passOn(carried);
                continue;
            }
            const auto waits = app::hasDrafts(journal, id);
            if (!waits)
                return core::passOn(waits);
            if (*waits)
                others.push_back(id);
        }
        if (others != *ids)
            if (const auto put = putGivenBack(journal, others); !put)
                return core::passOn(put);
        return made;
    });
}

/// Whether the words stand in an entry now that undo had given back, or that was written since
/// `since`. Words that are typed anew may be the same as those of an older one, and stay.
core::Result<bool> isEntryNow(store::Journal& journal, const core::Text& words,
                              std::int64_t since) {
    const auto ids = givenBack(journal);
    if (!ids)
        return core::passOn(ids);
    for (const core::Id& id : *ids) {
        const auto entry = journal.entry(id);
        if (entry && !entry->inTrash && entry->text == words)
            return true;
    }
    if (since == 0)
        return false;
    const auto newest = journal.entries({.limit = newestLookedAt});
    if (!newest)
        return core::passOn(newest);
    return std::ranges::any_of(*newest, [&](const store::Found& found) {
        return found.entry.written.instant >= since && found.entry.text == words;
    });
}

} // namespace

TodayPresenter::TodayPresenter(app::JournalService& service, TodayPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page)
    , draft_(new Draft(&page, [this] { return textOf(typed_.text); }))
    , choices_(new Draft(&page, [this] { return choicesDraft(typed_); })) {
    page_.shareDraft(draft_);
    draft_->begin({.name = draftName});
    choices_->begin({.name = choicesDraftName(draftName)});
    connect(&service_, &app::JournalService::changed, this, [this] {
        // Something else is the last thing now.
        if (std::exchange(resting_, std::nullopt))
            page_.sayNothing();
        woken_.reset();
        lookAtField();
        refresh();
    });
    connectPage();
    loadDraft();
    showLeft();
}

void TodayPresenter::connectPage() {
    connect(&page_, &TodayPage::draftEdited, this, [this] {
        const Capture before = std::exchange(typed_, page_.held());
        if (typed_.text != before.text)
            draft_->typed();
        // What is typed next is another sentence, though it may read the same.
        if (textOf(typed_.text).blank())
            found_.reset();
        if (choicesDraft(typed_) != choicesDraft(before))
            choices_->typed();
    });
    connect(&page_, &TodayPage::putAside, this, [this](const core::Text& words) {
        aside_.push_back({words, service_.surroundings().now().instant});
    });
    connect(&page_, &TodayPage::keepAsked, this,
            [this](const Capture& capture) { keep(capture, false); });
    connect(&page_, &TodayPage::reflectNowAsked, this,
            [this](const Capture& capture) { keep(capture, true); });
    connect(&page_, &TodayPage::undoAsked, this, &TodayPresenter::takeBackKept);
    connect(&page_, &TodayPage::entryAsked, this, &TodayPresenter::entryAsked);
    connect(&page_, &TodayPage::editAsked, this, &TodayPresenter::editAsked);
    connect(&page_, &TodayPage::reflectAsked, this, &TodayPresenter::reflectAsked);
    connect(&page_, &TodayPage::restAsked, this, &TodayPresenter::letRest);
    connect(&page_, &TodayPage::doneAsked, this, &TodayPresenter::finish);
    connect(&page_, &TodayPage::helpedAsked, this, &TodayPresenter::helped);
    connect(&page_, &TodayPage::tooEarlyAsked, this, &TodayPresenter::askLater);
    connect(&page_, &TodayPage::leftWordsAsked, this, &TodayPresenter::takeLeftWords);
    connect(&page_, &TodayPage::leftSeen, this, &TodayPresenter::leaveLeft);
    connect(&page_, &TodayPage::thoughtsOffAsked, this, &TodayPresenter::turnThoughtsOff);
    connect(&page_, &TodayPage::lookAgainAnswered, this, &TodayPresenter::lookAgain);
    connect(&page_, &TodayPage::yesterdayPutAway, this, &TodayPresenter::putYesterdayAway);
}

template<class Value>
bool TodayPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    return result.has_value();
}

void TodayPresenter::refresh() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return readToday(journal, surroundings);
        },
        [this](core::Result<TodayView> view) {
            if (!fine(view))
                return;
            shownSteps_ = view->waiting;
            // What was just ticked stays in sight with its question.
            const auto last = std::min(view->waiting.size(), mostWaiting - 1);
            view->waiting.insert(view->waiting.begin() + static_cast<std::ptrdiff_t>(last),
                                 toRate_.begin(), toRate_.end());
            page_.show(*view);
            Q_EMIT dueChanged(view->due ? view->due->count : 0);
            Q_EMIT shown();
        });
}

void TodayPresenter::turnThoughtsOff() {
    service_.ask(
        this, Lane::write,
        [](store::Journal& journal) -> core::Result<void> {
            return app::changeJournalSettings(journal, {.thoughts = true}, {.thoughts = false});
        },
        [this](const core::Result<void>& done) {
            if (fine(done))
                Q_EMIT told(tr("No more thoughts. Settings brings them back."));
        });
}

/// Who says yes just begins.
void TodayPresenter::lookAgain(const core::Id& entry, bool yes) {
    if (yes)
        return Q_EMIT reflectAsked(entry);
    service_.ask(
        this, Lane::write,
        [entry](store::Journal& journal) { return app::dontLookAgain(journal, entry); },
        [this](const core::Result<store::Done>& done) {
            if (fine(done))
                this->say(tr("It rests."), done->act.id);
        });
}

void TodayPresenter::putYesterdayAway() {
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return app::putYesterdayAway(journal, surroundings);
        },
        [this](const core::Result<void>& done) {
            if (fine(done))
                refresh();
        });
}

void TodayPresenter::loadDraft() {
    struct Left {
        app::Unsaved words;
        app::Unsaved choices;
    };
    service_.ask(
        this, Lane::write,
        [&paths = service_.surroundings().paths()](store::Journal& journal) -> core::Result<Left> {
            // Mostly none: those that were being typed when another file took the journal's place.
            app::bringKeptWordsAlong(journal, paths, draftName);
            // What pages left that open without it.
            for (const std::string& name : {app::hiddenNoteDraftName(), app::betweenDraftName()})
                if (const auto offered = app::offerDraftOnToday(journal, name); !offered)
                    return core::passOn(offered);
            auto words = app::unsaved(journal, draftName, {}, {});
            if (!words)
                return core::passOn(words);
            auto choices = app::unsaved(journal, choicesDraftName(draftName), {}, {});
            if (!choices)
                return core::passOn(choices);
            return Left{std::move(*words), std::move(*choices)};
        },
        [this](const core::Result<Left>& left) {
            if (!left)
                return;
            const app::Unsaved& found = left->words;
            const std::int64_t now = service_.surroundings().now().instant;
            for (const app::Aside& one : found.pieces)
                aside_.push_back({one.words, now, one.chosen});
            if (!found.pieces.empty())
                page_.offer(found.pieces);
            if (!found.typed)
                return;
            const std::optional<app::Draft>& chosen = left->choices.typed;
            // Who types already is not interrupted by what was left last time, and loses nothing.
            if (!typed_.text.isEmpty())
                return setAside({found.typed->words, chosen ? chosen->words : core::Text()}, now);
            found_ = Came{found.typed->words, now};
            Capture typed = chosen ? choicesIn(chosen->words) : Capture();
            typed.text = gui::shown(found.typed->words);
            page_.setDraft(typed);
            draft_->begin({.name = draftName, .typed = found.typed});
            choices_->begin({.name = choicesDraftName(draftName), .typed = chosen});
        });
}

void TodayPresenter::lookForOffers() {
    service_.ask(
        this, Lane::write,
        [](store::Journal& journal) { return app::unsaved(journal, draftName, {}, {}); },
        [this](const core::Result<app::Unsaved>& found) {
            if (!found || found->pieces.empty())
                return;
            const std::int64_t now = service_.surroundings().now().instant;
            for (const app::Aside& one : found->pieces)
                if (std::ranges::none_of(aside_, [&one](const Came& known) {
                        return known.words == one.words && known.chosen == one.chosen;
                    }))
                    aside_.push_back({one.words, now, one.chosen});
            page_.offer(found->pieces);
        });
}

void TodayPresenter::showLeft() {
    service_.ask(
        this, Lane::write,
        [&paths = service_.surroundings().paths()](
            store::Journal& journal) -> core::Result<std::vector<app::LeftJournal>> {
            const auto id = journal.id();
            if (!id)
                return core::passOn(id);
            return app::leftAt(paths, journal.path(), *id);
        },
        [this](const core::Result<std::vector<app::LeftJournal>>& left) {
            if (!left)
                return;
            left_ = *left;
            page_.showLeft(left_);
        });
}

void TodayPresenter::takeLeftWords(const core::Id& journal) {
    const auto left = std::ranges::find(left_, journal, &app::LeftJournal::journal);
    if (left == left_.end())
        return;
    if (textOf(typed_.text).blank()) {
        Capture typed = typed_;
        typed.text = gui::shown(left->words);
        page_.setDraft(typed);
    } else {
        setAside({left->words}, service_.surroundings().now().instant);
    }
    settle();
    // Behind the draft: only what is in this journal is let go.
    service_.ask(
        this, Lane::write,
        [&paths = service_.surroundings().paths(),
         journal](store::Journal& there) -> core::Result<void> {
            app::letGoOfKeptWords(there, paths, journal, draftName);
            return {};
        },
        [this](const core::Result<void>&) { showLeft(); });
}

void TodayPresenter::leaveLeft() {
    service_.ask(
        this, Lane::write,
        [&paths = service_.surroundings().paths(),
         left = std::exchange(left_, {})](store::Journal&) -> core::Result<void> {
            for (const app::LeftJournal& one : left)
                app::forgetCopies(paths, one.journal);
            return {};
        },
        [](const core::Result<void>&) {});
    page_.showLeft({});
}

void TodayPresenter::keep(const Capture& capture, bool reflect) {
    // A second Enter is meant for the same words: they are on their way.
    if (std::exchange(keeping_, true))
        return;
    struct Kept {
        core::Id entry;
        core::Id act;
        bool heavy = false; ///< somebody to talk to is named with it
    };
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), capture,
         drafts = std::vector{draft_->hand(), choices_->hand()}](
            store::Journal& journal) -> core::Result<Kept> {
            const auto made = keepAgain(journal, drafts, capture);
            if (!made)
                return core::passOn(made);
            const auto entry = journal.entry(made->value);
            // It is kept, whatever can be said beside it.
            const auto beside = entry ? app::besideOf(journal, surroundings, *entry)
                                      : core::Result<app::Beside>(app::Beside());
            return Kept{made->value, made->done.act.id, beside && beside->line};
        },
        [this, reflect, capture](const core::Result<Kept>& kept) {
            keeping_ = false;
            // What could not be kept stays in the field.
            if (!fine(kept)) {
                draft_->cameBack();
                return choices_->cameBack();
            }
            kept_ = kept->act;
            keptHere_.emplace(kept->act, capture);
            found_.reset();
            forgetGivenBack();
            resting_.reset();
            page_.kept(sample_ ? tr("Kept in the sample, which keeps nothing when you leave it.")
                               : tr("Kept."),
                       kept->entry, capture.text);
            page_.showQuietLine(kept->heavy);
            draft_->became({}, {});
            choices_->became({}, {});
            if (reflect)
                Q_EMIT reflectAsked(kept->entry);
        });
}

void TodayPresenter::say(const QString& line, const core::Id& act) {
    kept_ = act;
    resting_.reset();
    page_.say(line, !act.empty());
}

LookAtNext TodayPresenter::lookAtKept() {
    if (kept_.empty())
        return {};
    return [this, act = kept_](const NextActs& next) {
        if (act != kept_ || (next.undo && next.undo->id == act))
            return;
        kept_ = {};
        page_.sayNothing();
    };
}

void TodayPresenter::letRest(const core::Id& entry, bool lookBack) {
    const core::CivilDate until =
        core::dateOfDayNumber(core::dayNumber(service_.surroundings().today()) + app::restsForDays);
    service_.ask(
        this, Lane::write,
        [entry, lookBack, until](store::Journal& journal) {
            return app::restSitting(journal, entry, lookBack, until);
        },
        [this, entry, lookBack](const core::Result<void>& done) {
            if (!fine(done))
                return;
            resting_ = {entry, lookBack};
            page_.say(tr("It rests for a week."));
            refresh();
        });
}

void TodayPresenter::wake() {
    const auto [entry, lookBack] = *std::exchange(resting_, std::nullopt);
    page_.sayNothing();
    service_.ask(
        this, Lane::write,
        [entry = entry, lookBack = lookBack](store::Journal& journal) {
            return app::restSitting(journal, entry, lookBack, std::nullopt);
        },
        [this, entry = entry, lookBack = lookBack](const core::Result<void>& done) {
            if (!fine(done))
                return;
            woken_ = {entry, lookBack};
            Q_EMIT tookBackRest(tr("Taken back: Let it rest."));
            refresh();
        });
}

void TodayPresenter::restAgain() {
    const auto [entry, lookBack] = *std::exchange(woken_, std::nullopt);
    letRest(entry, lookBack);
}

void TodayPresenter::lookAtField() {
    const core::Text field = textOf(typed_.text);
    const std::optional<Came> came = found_ && found_->words == field ? found_ : std::nullopt;
    struct Now {
        bool field = false;
        std::vector<Came> offers;
    };
    if (keeping_ || (!came && aside_.empty()))
        return;
    service_.ask(
        this, Lane::read,
        [came, asides = aside_](store::Journal& journal) -> core::Result<Now> {
            Now now;
            if (came && !came->words.blank()) {
                const auto is = isEntryNow(journal, came->words, came->since);
                if (!is)
                    return core::passOn(is);
                now.field = *is;
            }
            for (const Came& aside : asides) {
                const auto is = isEntryNow(journal, aside.words, aside.since);
                if (!is)
                    return core::passOn(is);
                if (*is)
                    now.offers.push_back(aside);
            }
            return now;
        },
        [this, field](const core::Result<Now>& now) {
            if (!now)
                return;
            for (const Came& gone : now->offers) {
                std::erase(aside_, gone);
                page_.letGo({gone.words, gone.chosen});
            }
            if (!now->offers.empty())
                forgetGivenBack();
            // Typed on meanwhile: then they are others.
            if (now->field && !keeping_ && textOf(typed_.text) == field)
                emptyField();
        });
}

void TodayPresenter::emptyField() {
    found_.reset();
    page_.setDraft({});
    settle();
    forgetGivenBack();
}

void TodayPresenter::setAside(const app::Aside& aside, std::int64_t since) {
    aside_.push_back({aside.words, since, aside.chosen});
    page_.setAside(aside);
}

void TodayPresenter::takeBackKept() {
    resting_ ? wake() : takeBack(kept_);
}

void TodayPresenter::takeBack(const core::Id& act) {
    service_.ask(
        this, Lane::write, [act](store::Journal& journal) { return journal.undoIfNewest(act); },
        [this](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            forgetAgreed();
            giveBack(*done);
            Q_EMIT this->travelled(*done, true);
            Q_EMIT tookBack(takenBack(*done), {}, {});
        });
}

void TodayPresenter::giveBack(const store::Done& done) {
    for (const core::Id& act : done.act.with) {
        const auto known = keptHere_.find(act);
        if (known == keptHere_.end())
            continue;
        // What is typed since is not interrupted; the words are offered beside it.
        const core::Text words = textOf(known->second.text);
        if (textOf(typed_.text).blank()) {
            page_.setDraft(known->second);
            found_ = Came{words};
        } else {
            setAside({words, choicesOf(known->second)}, 0);
        }
        settle();
        // Nobody else knows where the words are from: after a restart, and when another program
        // does it again.
        noteGivenBack(done.act.row);
    }
}

void TodayPresenter::noteGivenBack(const core::Id& entry) {
    service_.ask(
        this, Lane::write,
        [entry](store::Journal& journal) -> core::Result<void> {
            auto ids = givenBack(journal);
            if (!ids)
                return core::passOn(ids);
            if (std::ranges::find(*ids, entry) == ids->end())
                ids->push_back(entry);
            return putGivenBack(journal, *ids);
        },
        [](const core::Result<void>&) {});
}

void TodayPresenter::takeAgain(const store::Done& done) {
    for (const core::Id& act : done.act.with) {
        const auto known = keptHere_.find(act);
        if (known == keptHere_.end())
            continue;
        // The words are in the journal again, and in the field only if they have grown there.
        if (typed_.text.trimmed() == known->second.text)
            page_.setDraft({});
        page_.letGo({textOf(known->second.text), choicesOf(known->second)});
        settle();
        forgetGivenBack();
    }
}

void TodayPresenter::forgetGivenBack() {
    service_.ask(
        this, Lane::write,
        [](store::Journal& journal) -> core::Result<void> {
            auto ids = givenBack(journal);
            if (!ids)
                return core::passOn(ids);
            const auto before = ids->size();
            std::erase_if(*ids, [&](const core::Id& id) { return isThere(journal, id); });
            return ids->size() == before ? core::Result<void>() : putGivenBack(journal, *ids);
        },
        [](const core::Result<void>&) {});
}

void TodayPresenter::settle() {
    draft_->settle();
    choices_->settle();
}

void TodayPresenter::finish(const core::Id& step) {
    const auto known = std::find_if(shownSteps_.begin(), shownSteps_.end(),
                                    [&step](const Waiting& row) { return row.id == step; });
    std::optional<Waiting> asks;
    if (known != shownSteps_.end())
        asks = Waiting{.kind = Waiting::Kind::helped,
                       .id = step,
                       .title = known->title,
                       .meta = tr("Done. Did it help?"),
                       .when = {}};
    service_.ask(
        this, Lane::write,
        [step](store::Journal& journal) {
            return journal.changeStep(step, {.outcome = core::Outcome::done});
        },
        [this, asks](const core::Result<store::Done>& done) {
            // What is not written is not done, and stays as it was.
            if (!fine(done))
                return;
            if (asks)
                toRate_.push_back(*asks);
            refresh();
        });
}

void TodayPresenter::helped(const core::Id& step, bool helped) {
    std::erase_if(toRate_, [&step](const Waiting& row) { return row.id == step; });
    service_.ask(
        this, Lane::write,
        [step, helped](store::Journal& journal) {
            return journal.changeStep(step, {.helped = helped});
        },
        [this](const core::Result<store::Done>& done) { fine(done); });
}

void TodayPresenter::askLater(const core::Id& step) {
    std::erase_if(toRate_, [&step](const Waiting& row) { return row.id == step; });
    service_.ask(
        this, Lane::write,
        [step, today = service_.surroundings().today()](store::Journal& journal) {
            return journal.changeStep(step, {.askAgain = core::dateOfDayNumber(
                                                 core::dayNumber(today) + app::untilItShows)});
        },
        [this](const core::Result<store::Done>& done) { fine(done); });
}

void TodayPresenter::undo() {
    timeTravel(true);
}

void TodayPresenter::redo() {
    timeTravel(false);
}

void TodayPresenter::forgetAgreed() {
    agreed_ = {};
    ++agreement_;
}

void TodayPresenter::timeTravel(bool back) {
    // No operation, and done here last all the same.
    if (back && resting_)
        return wake();
    if (!back && woken_)
        return restAgain();
    page_.sayNothing();
    toRate_.clear();
    struct Travelled {
        std::optional<store::Act> asks; ///< not of this start: not taken back yet
        store::Done done;
        core::Id entry; ///< where it is, if it is there
        bool foreign = false;
        QString more{};
    };
    service_.ask(
        this, Lane::write,
        [back, agreed = agreed_, goesOn = goesOn_, agreement = agreement_,
         &surroundings =
             service_.surroundings()](store::Journal& journal) -> core::Result<Travelled> {
            auto next = back ? journal.nextUndo() : journal.nextRedo();
            if (!next)
                return core::passOn(next);
            const core::Id act = *next ? (*next)->id : core::Id();
            const bool foreign = *next && !(*next)->here;
            const bool follows = goesOn->agreement == agreement && act == goesOn->act;
            if (back && foreign && act != agreed && !follows)
                return Travelled{std::move(*next), {}, {}};
            // That one, and not what another program may write before it.
            auto done = *next  ? travelOffering(journal, act, back)
                        : back ? journal.undo()
                               : journal.redo();
            if (!done)
                return core::passOn(done);
            const core::Id entry = done->act.entry;
            const auto there = journal.entry(entry);
            // Who has agreed to one goes on through those before it, and back again.
            const auto before = journal.nextUndo();
            *goesOn = {foreign && before && *before ? (*before)->id : core::Id(), agreement};
            const QString more = back ? backToWhen(journal, surroundings, *done) : QString();
            return Travelled{
                {}, std::move(*done), there && !there->inTrash ? entry : core::Id(), foreign, more};
        },
        [this, back](const core::Result<Travelled>& travelled) {
            if (!fine(travelled))
                return;
            if (travelled->asks) {
                agreed_ = travelled->asks->id;
                return Q_EMIT askedFirst(wouldTakeBack(*travelled->asks, true));
            }
            // Something else was the last thing meanwhile.
            if (!travelled->foreign)
                agreed_ = {};
            Q_EMIT this->travelled(travelled->done, back);
            refresh(); // what was asked or passed by changes no row of a list
            if (back) {
                giveBack(travelled->done);
                return Q_EMIT tookBack(takenBack(travelled->done), travelled->entry,
                                       travelled->more);
            }
            takeAgain(travelled->done);
            Q_EMIT toldOfUndo(thereAgain(travelled->done));
            Q_EMIT changedAt(travelled->entry);
        });
}

} // namespace upturn::gui
