// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/today_presenter.hpp"

#include "today/capture_entry.hpp"
#include "today/today_query.hpp"
#include "words/take_back.hpp"
#include "words/text.hpp"

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/kept_words.hpp>
#include <upturn/app/left_journals.hpp>
#include <upturn/app/sitting.hpp>
#include <upturn/app/waiting.hpp>

#include <algorithm>

namespace upturn::gui {
namespace {

using app::Lane;

const std::string draftName = "capture";
/// Beside it, as long as undo has put the words of an entry there: which entry that was.
const std::string givenBackName = "given back/capture";
/// More than are kept between two looks.
constexpr std::size_t newestLookedAt = 20;

/// Whether the words stand in an entry now that undo had given back, or that was written since
/// `since`. Words that are typed anew may be the same as those of an older one, and stay.
core::Result<bool> isEntryNow(store::Journal& journal, const core::Text& words,
                              std::int64_t since) {
    const auto givenBack = journal.draft(givenBackName);
    if (!givenBack)
        return core::passOn(givenBack);
    if (const auto id = core::Id::parse(givenBack->utf8()); id) {
        const auto entry = journal.entry(*id);
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
        lookAtKept();
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
        if (choicesDraft(typed_) != choicesDraft(before))
            choices_->typed();
    });
    connect(&page_, &TodayPage::keepAsked, this,
            [this](const Capture& capture) { keep(capture, false); });
    connect(&page_, &TodayPage::reflectNowAsked, this,
            [this](const Capture& capture) { keep(capture, true); });
    connect(&page_, &TodayPage::undoAsked, this, &TodayPresenter::takeBack);
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
}

template<class Value>
bool TodayPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : QString::fromStdString(result.error().sentence));
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
            found_ = found;
            foundAt_ = service_.surroundings().now().instant;
            if (found.older)
                page_.offer(*found.older);
            if (!found.typed)
                return;
            // Who types already is not interrupted by what was left last time, and loses nothing.
            if (!typed_.text.isEmpty())
                return page_.setAside(found.typed->words);
            const std::optional<app::Draft>& chosen = left->choices.typed;
            Capture typed = chosen ? choicesIn(chosen->words) : Capture();
            typed.text = gui::shown(found.typed->words);
            page_.setDraft(typed);
            draft_->begin({.name = draftName, .typed = found.typed});
            choices_->begin({.name = choicesDraftName(draftName), .typed = chosen});
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
        page_.setAside(left->words);
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
    };
    service_.ask(
        this, Lane::write,
        [capture, drafts = std::vector{draft_->hand(), choices_->hand()}](
            store::Journal& journal) -> core::Result<Kept> {
            const auto made = keepCapture(journal, drafts, capture);
            if (!made)
                return core::passOn(made);
            return Kept{made->value, made->done.act.id};
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
            forgetGivenBack();
            resting_.reset();
            page_.kept(sample_ ? tr("Kept in the sample, which keeps nothing when you leave it.")
                               : tr("Kept."),
                       kept->entry, capture.text);
            draft_->became({}, {});
            choices_->became({}, {});
            if (reflect)
                Q_EMIT reflectAsked(kept->entry);
        });
}

void TodayPresenter::say(const QString& line, const core::Id& act) {
    kept_ = act;
    resting_.reset();
    page_.say(line);
}

void TodayPresenter::lookAtKept() {
    if (kept_.empty())
        return;
    service_.ask(
        this, Lane::read, [](store::Journal& journal) { return journal.nextUndo(); },
        [this, act = kept_](const core::Result<std::optional<store::Act>>& next) {
            if (!next || act != kept_ || (*next && (*next)->id == act))
                return;
            kept_ = {};
            page_.sayNothing();
        });
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
    const bool untouched = found_.typed && found_.typed->words == field;
    struct Now {
        bool field = false;
        bool offer = false;
    };
    if (keeping_ || (field.blank() && !found_.older))
        return;
    service_.ask(
        this, Lane::read,
        [field, older = found_.older.value_or(core::Text()), since = foundAt_,
         untouched](store::Journal& journal) -> core::Result<Now> {
            Now now;
            // What is typed here is another sentence, though it may read the same.
            if (!field.blank() && untouched) {
                const auto is = isEntryNow(journal, field, since);
                if (!is)
                    return core::passOn(is);
                now.field = *is;
            }
            if (!older.blank()) {
                const auto is = isEntryNow(journal, older, since);
                if (!is)
                    return core::passOn(is);
                now.offer = *is;
            }
            return now;
        },
        [this, field](const core::Result<Now>& now) {
            if (!now)
                return;
            if (now->offer && found_.older)
                page_.letGo(*std::exchange(found_.older, std::nullopt));
            // Typed on meanwhile: then they are others.
            if (now->field && !keeping_ && textOf(typed_.text) == field)
                emptyField();
        });
}

void TodayPresenter::emptyField() {
    found_.typed.reset();
    page_.setDraft({});
    settle();
    forgetGivenBack();
}

void TodayPresenter::takeBack() {
    if (resting_)
        return wake();
    service_.ask(
        this, Lane::write,
        [act = kept_](store::Journal& journal) { return journal.undoIfNewest(act); },
        [this](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            giveBack(*done);
            Q_EMIT tookBack(takenBack(*done), {}, {});
        });
}

void TodayPresenter::giveBack(const store::Done& done) {
    for (const core::Id& act : done.act.with) {
        const auto known = keptHere_.find(act);
        if (known == keptHere_.end())
            continue;
        // What is typed since is not interrupted; the words are offered beside it.
        if (textOf(typed_.text).blank())
            page_.setDraft(known->second);
        else
            page_.setAside(textOf(known->second.text));
        settle();
        // After a restart nobody else knows where the words are from.
        service_.ask(
            this, Lane::write,
            [entry = done.act.row](store::Journal& journal) {
                return journal.saveDraft(givenBackName, core::Text::repaired(entry.hex()));
            },
            [](const core::Result<void>&) {});
    }
}

void TodayPresenter::takeAgain(const store::Done& done) {
    for (const core::Id& act : done.act.with) {
        const auto known = keptHere_.find(act);
        if (known == keptHere_.end())
            continue;
        // The words are in the journal again, and in the field only if they have grown there.
        if (typed_.text.trimmed() == known->second.text)
            page_.setDraft({});
        page_.letGo(textOf(known->second.text));
        settle();
        forgetGivenBack();
    }
}

void TodayPresenter::forgetGivenBack() {
    service_.ask(
        this, Lane::write, [](store::Journal& journal) { return journal.dropDraft(givenBackName); },
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
        QString more{};
    };
    service_.ask(
        this, Lane::write,
        [back, agreed = agreed_, goesOn = goesOn_, &surroundings = service_.surroundings()](
            store::Journal& journal) -> core::Result<Travelled> {
            auto next = back ? journal.nextUndo() : journal.nextRedo();
            if (!next)
                return core::passOn(next);
            const core::Id act = *next ? (*next)->id : core::Id();
            const bool foreign = *next && !(*next)->here;
            if (back && foreign && act != agreed && act != *goesOn)
                return Travelled{std::move(*next), {}, {}};
            // That one, and not what another program may write before it.
            auto done = *next ? travel(journal, act, back) : back ? journal.undo() : journal.redo();
            if (!done)
                return core::passOn(done);
            const core::Id entry = done->act.entry;
            const auto there = journal.entry(entry);
            // Who has agreed to one goes on through those before it, and back again.
            if (const auto before = journal.nextUndo(); foreign && before && *before)
                *goesOn = (*before)->id;
            const QString more = back ? backToWhen(journal, surroundings, *done) : QString();
            return Travelled{
                {}, std::move(*done), there && !there->inTrash ? entry : core::Id(), more};
        },
        [this, back](const core::Result<Travelled>& travelled) {
            if (!fine(travelled))
                return;
            if (travelled->asks) {
                agreed_ = travelled->asks->id;
                return Q_EMIT toldOfUndo(wouldTakeBack(*travelled->asks, true));
            }
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
