// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "review/review_presenter.hpp"

#include "field/focus_field.hpp"
#include "field/offer_rest.hpp"
#include "review/review_query.hpp"
#include "review/unused_page.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/review_day.hpp>

namespace upturn::gui {

using app::Lane;

ReviewPresenter::ReviewPresenter(app::JournalService& service, ReviewPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page)
    , here_(new DoneHere(service, this)) {
    connect(&page_, &ReviewPage::answered, this, &ReviewPresenter::answer);
    connect(&page_, &ReviewPage::undoAsked, this, &ReviewPresenter::undo);
    connect(&page_, &ReviewPage::leaveAsked, this, [this] {
        offerPlan();
        Q_EMIT left();
    });
    connect(&page_, &ReviewPage::entryAsked, this, &ReviewPresenter::entryAsked);
    connect(&page_, &ReviewPage::retireAsked, this, &ReviewPresenter::retire);
    connect(&page_, &ReviewPage::reworded, this, &ReviewPresenter::reword);
    connect(&page_, &ReviewPage::planned, this, &ReviewPresenter::plan);
    connect(&page_, &ReviewPage::goOnAsked, this, [this] {
        if (std::exchange(busy_, true))
            return;
        offerPlan();
        load();
    });
}

void ReviewPresenter::retire(const core::Id& lesson) {
    if (std::exchange(busy_, true))
        return;
    service_.ask(
        this, Lane::write,
        [lesson](store::Journal& journal) { return journal.retire(lesson, true); },
        [this](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            offerPlan();
            load();
        });
}

void ReviewPresenter::reword(const core::Id& lesson, const QString& words) {
    if (std::exchange(busy_, true))
        return;
    const app::Served typed = page_.handRewording();
    service_.ask(
        this, Lane::write,
        [lesson, text = textOf(words), typed](store::Journal& journal) {
            return app::become(journal, {typed}, [&] { return journal.reword(lesson, text); });
        },
        [this, lesson, words](const core::Result<store::Done>& done) {
            // What could not be written stands in the field again.
            page_.rewordingAnswered(lesson, words, fine(done));
            if (!done)
                return;
            offerPlan();
            load();
        });
}

template<class Value>
bool ReviewPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    if (!result)
        busy_ = false;
    return result.has_value();
}

/// What was typed of an if-then and not kept: its page does not come again for this review.
void ReviewPresenter::offerPlan() {
    for (FocusField* field : page_.unused().fields())
        field->leave();
    service_.ask(
        this, Lane::write,
        [](store::Journal& journal) -> core::Result<bool> {
            const auto all = journal.drafts(planDrafts);
            if (!all)
                return core::passOn(all);
            for (const store::SavedDraft& draft : *all)
                if (const auto offered = app::offerDraftOnToday(journal, draft.name); !offered)
                    return core::passOn(offered);
            return !all->empty();
        },
        [this](const core::Result<bool>& offered) {
            if (offered && *offered)
                Q_EMIT wordsMoved();
        });
}

void ReviewPresenter::start() {
    here_->begin();
    starting_ = true;
    load();
}

void ReviewPresenter::load(const std::optional<ReviewAnswer>& again) {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(),
         done = here_->count(store::ActType::reviewLesson)](store::Journal& journal) {
            return readReview(journal, surroundings, done);
        },
        [this, again](core::Result<ReviewView> view) {
            if (!fine(view))
                return;
            busy_ = false;
            view->canUndo = !here_->empty(true);
            page_.show(*view);
            if (again && again->lesson == view->lesson)
                page_.giveBack(*again);
            if (!std::exchange(starting_, false))
                return;
            offerPlan(); // of a sitting that ended in its midst
            Q_EMIT ready();
        });
}

void ReviewPresenter::answer(const ReviewAnswer& given) {
    // A key pressed before the next lesson is on the page can't be meant for it.
    if (std::exchange(busy_, true))
        return;
    ReviewAnswer answer = given;
    Draft* marks = page_.marksDraft();
    marks->settle();
    answer.typed = {page_.note().handOver(), {marks->name(), marks->own()}};
    store::NewReview review{.lesson = answer.lesson,
                            .grade = answer.grade,
                            .met = answer.met,
                            .used = answer.used,
                            .note = textOf(answer.note),
                            .day = service_.surroundings().today()};
    service_.ask(
        this, Lane::write,
        [review = std::move(review), typed = answer.typed](store::Journal& journal) {
            return app::become(journal, typed, [&] { return journal.review(review); });
        },
        [this, answer](const core::Result<store::Made<core::Lesson>>& made) {
            if (!fine(made))
                return page_.note().cameBack(textOf(answer.note));
            page_.note().handedOver();
            const bool writes = !page_.note().words().trimmed().isEmpty();
            // Written after the grade, it belongs to no lesson that comes: it is found on Today.
            offerRest(service_, this, page_.note(), [this] { Q_EMIT wordsMoved(); });
            given_.insert_or_assign(made->done.act.id, answer);
            page_.graded(writes);
            if (review::knowingIsNotEnough(made->value.standing))
                return askWhatHelps(answer.lesson);
            load();
        });
}

void ReviewPresenter::askWhatHelps(const core::Id& lesson) {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), lesson](store::Journal& journal) {
            return readUnused(journal, surroundings, lesson);
        },
        [this](const core::Result<std::optional<UnusedView>>& view) {
            if (!fine(view))
                return;
            if (!*view)
                return load();
            busy_ = false;
            page_.askWhatHelps(**view);
        });
}

void ReviewPresenter::plan(const core::Id& lesson, const QString& when, const QString& then) {
    if (std::exchange(busy_, true))
        return;
    std::vector<app::Served> typed;
    std::vector<core::Text> words;
    for (FocusField* field : page_.unused().fields()) {
        words.push_back(textOf(field->words()));
        typed.push_back(field->handOver());
    }
    const store::NewStep step{.entry = page_.unused().view().entry,
                              .when = textOf(when),
                              .then = textOf(then),
                              .lesson = lesson};
    service_.ask(
        this, Lane::write,
        [step, typed](store::Journal& journal) {
            return app::become(journal, typed, [&] { return journal.addStep(step); });
        },
        [this, words](const core::Result<store::Made<core::Id>>& made) {
            const std::vector<FocusField*> fields = page_.unused().fields();
            for (std::size_t i = 0; i < fields.size(); ++i)
                made ? fields.at(i)->handedOver() : fields.at(i)->cameBack(words.at(i));
            if (!fine(made))
                return;
            offerPlan(); // typed on while it was written
            load();
        });
}

void ReviewPresenter::undo() {
    timeTravel(true);
}

void ReviewPresenter::redo() {
    timeTravel(false);
}

void ReviewPresenter::timeTravel(bool back) {
    // What was there before this review is not seen here: it is taken back where it is.
    if (here_->empty(back))
        return Q_EMIT told(back ? tr("Nothing was done in this review yet.")
                                : tr("Nothing was taken back in this review."));
    if (std::exchange(busy_, true))
        return;
    service_.ask(
        this, Lane::write,
        [act = here_->next(back).id, back](store::Journal& journal) {
            return travel(journal, act, back);
        },
        [this, back](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            here_->travelled(*done, back);
            back ? Q_EMIT tookBack(takenBack(*done)) : Q_EMIT toldOfUndo(thereAgain(*done));
            std::optional<ReviewAnswer> again;
            for (const core::Id& act : done->act.with)
                if (const auto given = given_.find(act); given != given_.end())
                    again = given->second;
            if (again && !back)
                page_.takeAgain(*again);
            load(back ? again : std::nullopt);
        });
}

} // namespace upturn::gui
