// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lessons/lessons_presenter.hpp"

#include "field/focus_field.hpp"
#include "lessons/lessons_query.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

namespace upturn::gui {

using app::Lane;

LessonsPresenter::LessonsPresenter(app::JournalService& service, LessonsPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&service_, &app::JournalService::changed, this, [this](const store::Touched& touched) {
        // A page that is not seen asks when it is entered.
        const bool concerns =
            touched.everything || !touched.lessons.empty() || !touched.entries.empty();
        if (concerns && page_.isVisible())
            refresh();
    });
    connectPage();
}

template<class Value>
bool LessonsPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    return result.has_value();
}

template<class Work>
void LessonsPresenter::change(Work work) {
    service_.ask(this, Lane::write, std::move(work),
                 [this](const core::Result<store::Done>& done) { fine(done); });
}

void LessonsPresenter::connectPage() {
    connect(&page_, &LessonsPage::detailAsked, this, &LessonsPresenter::loadDetail);
    connect(&page_, &LessonsPage::reworded, this,
            [this](const core::Id& lesson, const QString& words, const app::Served& typed) {
                change([lesson, text = textOf(words), typed](store::Journal& journal) {
                    return app::become(journal, {typed},
                                       [&] { return journal.reword(lesson, text); });
                });
            });
    connect(&page_, &LessonsPage::ownWritten, this, &LessonsPresenter::keepOwn);
    connect(&page_, &LessonsPage::retireAsked, this, [this](const core::Id& lesson, bool retired) {
        change(
            [lesson, retired](store::Journal& journal) { return journal.retire(lesson, retired); });
    });
    connect(
        &page_, &LessonsPage::sameAsked, this,
        [this](const core::Id& lesson, const core::Id& into) {
            change([lesson, into](store::Journal& journal) { return journal.merge(lesson, into); });
        });
    connect(&page_, &LessonsPage::trashAsked, this, [this](const core::Id& lesson) {
        change([lesson](store::Journal& journal) { return journal.remove(lesson); });
    });
}

void LessonsPresenter::keepOwn(const QString& words) {
    if (std::exchange(keeping_, true))
        return;
    const app::Served typed = page_.own().handOver();
    service_.ask(
        this, Lane::write,
        [text = textOf(words), typed](store::Journal& journal) {
            return app::become(journal, {typed}, [&] { return journal.keep({.text = text}); });
        },
        [this, words](const core::Result<store::Made<core::Id>>& made) {
            keeping_ = false;
            if (!fine(made))
                return page_.own().cameBack(textOf(words));
            page_.ownKept();
            open(made->value);
        });
}

void LessonsPresenter::refresh() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return readLessons(journal, surroundings);
        },
        [this](const core::Result<LessonsView>& view) {
            if (!fine(view))
                return;
            page_.show(*view);
            if (const auto lesson = std::exchange(wanted_, std::nullopt))
                page_.choose(*lesson);
            Q_EMIT shown();
        });
}

void LessonsPresenter::open(const core::Id& lesson) {
    wanted_ = lesson;
    refresh();
}

void LessonsPresenter::loadDetail(const core::Id& lesson) {
    asked_ = lesson;
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), lesson](store::Journal& journal) {
            return readLesson(journal, surroundings, lesson);
        },
        [this, lesson](const core::Result<LessonDetail>& detail) {
            // The arrow keys may have gone on meanwhile.
            if (asked_ == lesson && fine(detail))
                page_.showDetail(*detail);
        });
}

} // namespace upturn::gui
