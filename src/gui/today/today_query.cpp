// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/today_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/look_again.hpp>
#include <upturn/app/practice_days.hpp>
#include <upturn/app/review_day.hpp>
#include <upturn/app/thought.hpp>
#include <upturn/app/waiting.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace upturn::gui {
namespace {

constexpr int yearsLookedBack = 10;
/// Enough to know whether these days are heavy.
constexpr std::size_t lastLookedAt = 10;
/// Two lines of what was begun.
constexpr std::size_t begunShown = 140;

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::TodayPage", words);
}

QString titleOf(store::Journal& journal, const core::Id& entry) {
    if (entry.empty())
        return {};
    const auto found = journal.entry(entry);
    return found && !found->inTrash && !app::speaksOfDanger(*found) ? shown(core::heading(*found))
                                                                    : QString();
}

core::Result<void> readDue(TodayView& view, store::Journal& journal,
                           const app::Surroundings& surroundings, app::Evening& evening) {
    const auto day = app::reviewDay(journal, surroundings, evening);
    if (!day)
        return core::passOn(day);
    if (day->lessons.empty())
        return {};
    const core::Lesson& first = day->lessons.front();
    const core::CivilDate today = surroundings.today();
    const auto rest = static_cast<int>(day->lessons.size()) - 1;
    DueLessons due;
    due.entry = first.from.entry;
    due.sentence = shown(first.text);
    due.entryTitle = titleOf(journal, first.from.entry);
    const QString kept = dayIn(first.kept.date, today);
    due.keptLine =
        due.entryTitle.isEmpty() ? say("Kept %1.").arg(kept) : say("Kept %1, after ").arg(kept);
    if (rest > 0)
        due.more = rest == 1 ? say("One more today.") : say("%1 more today.").arg(rest);
    due.time = QString::fromStdString(day->time);
    due.count = rest + 1;
    view.due = due;
    return {};
}

Waiting unreflected(const core::Entry& entry, core::CivilDate today) {
    return {.kind = Waiting::Kind::unreflected,
            .id = entry.id,
            .title = shown(core::heading(entry)),
            .meta = say("Captured %1. Not reflected yet.").arg(happened(entry.written, today)),
            .when = {}};
}

Waiting unsaved(const core::Entry& entry) {
    return {.kind = Waiting::Kind::unsaved,
            .id = entry.id,
            .title = shown(core::heading(entry)),
            .meta = say("You typed words here that are not in this entry yet."),
            .when = {}};
}

/// "Failing upwards, question 2 of about 6."
QString whereIn(const app::Unfinished& left) {
    if (left.hard)
        return say("Words for a hard moment, not kept yet.");
    QString where = say("Question %1").arg(left.answered + 1);
    if (left.question.id.empty())
        where = say("At the end");
    else if (left.about > left.answered)
        where = say("Question %1 of about %2").arg(left.answered + 1).arg(left.about);
    if (left.guide.empty())
        return where + QLatin1Char('.');
    return say("%1: %2.").arg(QString::fromStdString(left.guide), where);
}

GoOn goOn(const app::Unfinished& left, const app::Surroundings& surroundings) {
    const core::Moment now = surroundings.now();
    const core::Moment begun = core::momentAt(left.sitting.begun, now.zone, now.offset);
    GoOn one{.entry = left.sitting.entry,
             .lookBack = left.sitting.wish.lookBack,
             .title = shown(left.entry),
             .meta = whereIn(left) + QLatin1Char(' ') +
                     say("Begun %1.").arg(happened(begun, surroundings.today())),
             .question = left.question.id.empty() && !left.hard ? say("One next step, if you like")
                                                                : shown(left.question.text),
             .words = shown(core::heading({}, left.typed, begunShown)),
             .shortly = say("Go on")};
    if (left.about > left.answered)
        one.shortly = say("Go on, %1 of about %2").arg(left.answered).arg(left.about);
    return one;
}

QString withFrom(const QString& line, const QString& title) {
    return title.isEmpty() ? line : line + QLatin1Char(' ') + say("From %1.").arg(title);
}

/// Before a comma: without the mark at its end.
QString inSentence(QString words) {
    while (!words.isEmpty() && QStringLiteral(".,;:!?").contains(words.back()))
        words.chop(1);
    return words;
}

/// A row of something that has a day.
Waiting dated(store::Journal& journal, const app::Waiting& one, core::CivilDate today) {
    const bool late = core::dayNumber(one.due) < core::dayNumber(today);
    Waiting row{.kind = Waiting::Kind::step,
                .id = one.id,
                .title = shown(one.words),
                .meta = {},
                .when = {}};
    if (!one.when.empty())
        row.title = say("When %1, %2").arg(inSentence(shown(one.when)), row.title);
    switch (one.kind) {
    case app::WaitingKind::followUp:
        row.kind = Waiting::Kind::followUp;
        row.meta = shown(one.question->asked.text);
        break;
    case app::WaitingKind::step:
        row.when = late ? shortDay(one.due, today) : say("Today");
        row.meta = withFrom(late ? say("Next step, was due %1.").arg(ago(one.due, today))
                                 : say("Next step, due today."),
                            titleOf(journal, one.entry));
        break;
    case app::WaitingKind::helped:
        row.kind = Waiting::Kind::helped;
        row.meta = withFrom(say("Done. Did it help?"), titleOf(journal, one.entry));
        break;
    case app::WaitingKind::decision:
        row.kind = Waiting::Kind::look;
        row.meta = say("You wanted to look at this again %1.").arg(ago(one.due, today));
        break;
    case app::WaitingKind::goal:
        row.kind = Waiting::Kind::look;
        row.meta = say("Your goal, by %1.").arg(dayIn(one.due, today));
        break;
    case app::WaitingKind::reflection:
    case app::WaitingKind::unsaved:
    case app::WaitingKind::unreflected:
    case app::WaitingKind::lookAgain:
    case app::WaitingKind::yesterday:
    case app::WaitingKind::people:
        break; // have no day
    }
    return row;
}

/// One of each kind among the first few, so that none hides the others; each kind together.
std::vector<Waiting> arranged(std::vector<Waiting> rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Waiting& a, const Waiting& b) { return a.kind < b.kind; });
    std::vector<bool> first(rows.size());
    std::size_t room = mostWaiting;
    const auto take = [&](const auto& wanted) {
        for (std::size_t i = 0; i < rows.size() && room > 0; ++i)
            if (!first[i] && wanted(i)) {
                first[i] = true;
                --room;
            }
    };
    take([&](std::size_t i) { return i == 0 || rows[i].kind != rows[i - 1].kind; });
    take([](std::size_t) { return true; });
    std::vector<Waiting> all;
    for (const bool wanted : {true, false})
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (first[i] == wanted)
                all.push_back(std::move(rows[i]));
    return all;
}

core::Result<void> readWaiting(TodayView& view, store::Journal& journal,
                               const app::Surroundings& surroundings, app::Evening& evening,
                               std::vector<core::Entry>& met) {
    const core::CivilDate today = surroundings.today();
    const auto all = app::waiting(journal, surroundings, evening);
    if (!all)
        return core::passOn(all);
    std::vector<Waiting> rows;
    for (const app::Waiting& one : *all) {
        if (one.unfinished) {
            view.goOn.push_back(goOn(*one.unfinished, surroundings));
        } else if (one.kind == app::WaitingKind::unsaved) {
            rows.push_back(unsaved(*one.about));
        } else if (one.kind == app::WaitingKind::lookAgain) {
            view.lookAgain = LookAgain{one.id, shown(one.words),
                                       QString::fromStdString(app::sentenceOfLookAgain())};
        } else if (one.kind == app::WaitingKind::yesterday) {
            view.yesterday = shown(one.words);
        } else if (one.kind == app::WaitingKind::people) {
            view.people = true;
        } else if (one.kind == app::WaitingKind::unreflected) {
            met.push_back(*one.about);
            rows.push_back(unreflected(*one.about, today));
        } else {
            rows.push_back(dated(journal, one, today));
        }
    }
    view.waiting = arranged(std::move(rows));
    return {};
}

QString yearsAgo(int years) {
    static constexpr std::array<const char*, yearsLookedBack> words{
        "One year ago today",    "Two years ago today",   "Three years ago today",
        "Four years ago today",  "Five years ago today",  "Six years ago today",
        "Seven years ago today", "Eight years ago today", "Nine years ago today",
        "Ten years ago today"};
    return say(words.at(static_cast<std::size_t>(years) - 1));
}

/// A hard day comes back as its lesson, not as it was written down then.
core::Result<std::optional<OnThisDay>>
readDay(store::Journal& journal, const app::Surroundings& surroundings, const core::Entry& entry) {
    app::LedBack back(journal, surroundings);
    const auto alone = back.leavesAlone(entry);
    if (!alone)
        return core::passOn(alone);
    if (*alone)
        return std::nullopt;
    auto lessons = journal.lessons({.entry = entry.id});
    if (!lessons)
        return core::passOn(lessons);
    if (const auto laid = back.layToRest(*lessons); !laid)
        return core::passOn(laid);
    std::erase_if(*lessons, [](const core::Lesson& lesson) { return lesson.rests; });
    const bool hard = core::currentWeight(entry).value_or(0) >= core::hardFrom;
    if (hard && lessons->empty())
        return std::nullopt;
    int uses = 0;
    for (const core::Lesson& lesson : *lessons)
        uses += lesson.standing.uses;
    OnThisDay day;
    day.entry = entry.id;
    day.sentence = shown(
        hard ? lessons->front().text
             : core::heading(core::Text(), entry.text.empty() ? entry.title : entry.text, 180));
    const auto kept = static_cast<int>(lessons->size());
    if (kept > 0)
        day.since = (kept == 1 ? say("Since then: 1 lesson kept, used %1 times.")
                               : say("Since then: %1 lessons kept, used %2 times.").arg(kept))
                        .arg(uses);
    return day;
}

core::Result<void> readOnThisDay(TodayView& view, store::Journal& journal,
                                 const app::Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    for (int years = 1; years <= yearsLookedBack && !view.onThisDay; ++years) {
        const core::CivilDate then = today - std::chrono::years(years);
        if (!then.ok())
            continue; // 29 February
        const auto found = journal.entries({.from = then, .to = then, .limit = 1});
        if (!found)
            return core::passOn(found);
        if (found->empty())
            continue;
        auto day = readDay(journal, surroundings, found->front().entry);
        if (!day)
            return core::passOn(day);
        view.onThisDay = *day;
        if (view.onThisDay)
            view.onThisDay->head = yearsAgo(years);
    }
    return {};
}

core::Result<void> readPractice(TodayView& view, store::Journal& journal,
                                const app::Surroundings& surroundings) {
    const auto practices = app::practices(journal, surroundings);
    if (!practices)
        return core::passOn(practices);
    for (const app::PracticeStanding& standing : *practices) {
        if (!standing.running || standing.paused)
            continue;
        const auto words = [&](const prompts::Wording& wording) {
            return QString::fromStdString(wording.in(surroundings.language()));
        };
        const QString action =
            standing.loggedToday ? say("Written down today.") : words(standing.practice->today);
        view.practice = {.name = words(standing.practice->name),
                         .day = standing.day,
                         .of = standing.of,
                         .line = say("Day %1. %2").arg(standing.day).arg(action)};
        break;
    }
    return {};
}

core::Result<void> readThought(TodayView& view, store::Journal& journal,
                               const app::Surroundings& surroundings,
                               std::span<const core::Entry> beside) {
    const auto thought = app::thoughtOfDay(journal, surroundings, beside);
    if (!thought)
        return core::passOn(thought);
    if (*thought)
        view.thought = {
            .words = QString::fromStdString((*thought)->words),
            .from = say("From \u201c%1\u201d.").arg(QString::fromStdString((*thought)->article))};
    return {};
}

} // namespace

core::Result<TodayView> readToday(store::Journal& journal, const app::Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    TodayView view;
    view.greeting = greeting(surroundings.now());
    view.date = longDay(today);
    const auto last = journal.entries({.limit = lastLookedAt});
    if (!last)
        return core::passOn(last);
    if (last->empty()) {
        // Lessons may have outlived their entries.
        const auto lessons = journal.countLessons({});
        if (!lessons)
            return core::passOn(lessons);
        view.firstTime = *lessons == 0;
        if (view.firstTime)
            return view;
    } else {
        view.area = shown(last->front().entry.area);
    }
    app::Evening evening(journal, surroundings);
    const auto gentle = evening.isGentle();
    if (!gentle)
        return core::passOn(gentle);
    view.quiet = *gentle;
    if (view.quiet)
        view.evening = QString::fromStdString(app::sentenceOfEvening(surroundings));
    std::vector<core::Entry> met; // what makes these days light or heavy
    // Nothing of earlier, nothing to do, nothing to count, but what is not kept yet.
    if (view.quiet) {
        const auto read = readWaiting(view, journal, surroundings, evening, met);
        return read ? core::Result<TodayView>(std::move(view)) : core::passOn(read);
    }
    if (const auto read = readDue(view, journal, surroundings, evening); !read)
        return core::passOn(read);
    if (const auto read = readWaiting(view, journal, surroundings, evening, met); !read)
        return core::passOn(read);
    if (const auto read = readOnThisDay(view, journal, surroundings); !read)
        return core::passOn(read);
    if (const auto read = readPractice(view, journal, surroundings); !read)
        return core::passOn(read);
    const auto yesterday = core::dayNumber(today) - 1;
    for (const store::Found& found : *last)
        if (core::dayNumber(surroundings.dayOf(found.entry.written)) >= yesterday)
            met.push_back(found.entry);
    if (const auto read = readThought(view, journal, surroundings, met); !read)
        return core::passOn(read);
    return view;
}

} // namespace upturn::gui
