// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "review/review_presenter.hpp"

#include "review/review_query.hpp"
#include "words/text.hpp"

namespace upturn::gui {

using app::Lane;

ReviewPresenter::ReviewPresenter(app::JournalService& service, ReviewPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &ReviewPage::answered, this, &ReviewPresenter::answer);
    connect(&page_, &ReviewPage::undoAsked, this, &ReviewPresenter::undo);
    connect(&page_, &ReviewPage::leaveAsked, this, &ReviewPresenter::left);
    connect(&page_, &ReviewPage::entryAsked, this, &ReviewPresenter::entryAsked);
    const auto done = [this](const core::Result<store::Done>& result) {
        if (fine(result))
            load();
    };
    connect(&page_, &ReviewPage::retireAsked, this, [this, done](const core::Id& lesson) {
        service_.ask(
            this, Lane::write,
            [lesson](store::Journal& journal) { return journal.retire(lesson, true); }, done);
    });
    connect(&page_, &ReviewPage::reworded, this,
            [this, done](const core::Id& lesson, const QString& words) {
                service_.ask(
                    this, Lane::write,
                    [lesson, text = textOf(words)](store::Journal& journal) {
                        return journal.reword(lesson, text);
                    },
                    done);
            });
}

template<class Value>
bool ReviewPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : QString::fromStdString(result.error().sentence));
    if (!result)
        busy_ = false;
    return result.has_value();
}

void ReviewPresenter::start() {
    done_ = 0;
    starting_ = true;
    load();
}

void ReviewPresenter::load() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), done = done_](store::Journal& journal) {
            return readReview(journal, surroundings, done);
        },
        [this](const core::Result<ReviewView>& view) {
            if (!fine(view))
                return;
            busy_ = false;
            page_.show(*view);
            if (std::exchange(starting_, false))
                Q_EMIT ready();
        });
}

void ReviewPresenter::answer(const ReviewAnswer& answer) {
    // A key pressed before the next lesson is on the page can't be meant for it.
    if (std::exchange(busy_, true))
        return;
    store::NewReview review{.lesson = answer.lesson,
                            .grade = answer.grade,
                            .met = answer.met,
                            .used = answer.used,
                            .note = textOf(answer.note),
                            .day = service_.surroundings().today()};
    service_.ask(
        this, Lane::write,
        [review = std::move(review)](store::Journal& journal) { return journal.review(review); },
        [this](const core::Result<store::Made<core::Lesson>>& made) {
            if (!fine(made))
                return;
            ++done_;
            load();
        });
}

void ReviewPresenter::undo() {
    service_.ask(
        this, Lane::write, [](store::Journal& journal) { return journal.undo(); },
        [this](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            done_ = std::max(0, done_ - 1);
            load();
        });
}

} // namespace upturn::gui
