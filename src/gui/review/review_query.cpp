// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "review/review_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/app/review_day.hpp>

#include <QCoreApplication>

namespace upturn::gui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::ReviewPage", words);
}

std::array<QString, 4> datesOf(const core::LessonLife& life, const app::Surroundings& surroundings,
                               bool used) {
    const auto dates = app::nextDates(life, surroundings, used);
    std::array<QString, 4> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words.at(i) =
            dates.at(i) ? fromNow(*dates.at(i), surroundings.today()) : say("part of you now");
    return words;
}

/// The last note, with when it was written.
QString lastTime(const core::Lesson& lesson, const app::Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    if (lesson.reviews.empty())
        return say("Kept %1. This is the first time it comes back.")
            .arg(ago(surroundings.dayOf(lesson.kept), today));
    const core::Review& last = lesson.reviews.back();
    const QString when = ago(last.day, today);
    if (last.note.blank())
        return say("Last time was %1.").arg(when);
    return say("Last time, %1, you wrote: \u201c%2\u201d").arg(when, shown(last.note));
}

core::Result<void> fill(ReviewView& view, store::Journal& journal,
                        const app::Surroundings& surroundings, const core::Id& id) {
    const auto lesson = journal.lesson(id);
    if (!lesson)
        return core::passOn(lesson);
    const auto life = journal.life(id);
    if (!life)
        return core::passOn(life);
    const core::CivilDate today = surroundings.today();
    view.lesson = id;
    view.sentence = shown(lesson->text);
    view.lastTime = lastTime(*lesson, surroundings);
    view.next = datesOf(*life, surroundings, false);
    view.nextIfUsed = datesOf(*life, surroundings, true);
    const auto entry = lesson->from.entry.empty() ? core::Result<core::Entry>(core::fail({}, {}))
                                                  : journal.entry(lesson->from.entry);
    if (entry && !entry->inTrash) {
        view.entry = entry->id;
        view.entryLine =
            say("%1, %2").arg(shown(core::heading(*entry)), dayIn(entry->happened.date, today));
    }
    return {};
}

} // namespace

core::Result<ReviewView> readReview(store::Journal& journal, const app::Surroundings& surroundings,
                                    int done) {
    const auto day = app::reviewDay(journal, surroundings);
    if (!day)
        return core::passOn(day);
    ReviewView view;
    view.index = done;
    view.count = done + static_cast<int>(day->lessons.size());
    view.canUndo = done > 0;
    view.done = day->lessons.empty();
    if (view.done) {
        view.doneTitle = done > 0 ? say("Done.") : say("Nothing is due now");
        if (day->gentle) {
            view.doneLine = QString::fromStdString(app::sentenceOfEvening(surroundings));
            return view;
        }
        if (day->nextDue)
            view.doneLine = (done > 0 ? say("Next %1.") : say("The next lesson comes back %1."))
                                .arg(nextTime(*day->nextDue, surroundings.today()));
        else if (done == 0)
            view.doneLine = say("A lesson comes back on the day after you keep it.");
        return view;
    }
    if (const auto read = fill(view, journal, surroundings, day->lessons.front().id); !read)
        return core::passOn(read);
    return view;
}

} // namespace upturn::gui
