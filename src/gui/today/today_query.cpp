// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/today_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/practice_days.hpp>
#include <upturn/app/review_day.hpp>
#include <upturn/app/thought.hpp>

#include <QCoreApplication>

#include <array>

namespace upturn::gui {
namespace {

/// More than can be shown, so that "and 4 more" is right; beyond it nobody counts.
constexpr std::size_t waitingLookedAt = 20;
constexpr int yearsLookedBack = 10;
/// Enough to know whether these days are heavy.
constexpr std::size_t lastLookedAt = 3;

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::TodayPage", words);
}

QString titleOf(store::Journal& journal, const core::Id& entry) {
    if (entry.empty())
        return {};
    const auto found = journal.entry(entry);
    return found && !found->inTrash ? shown(core::heading(*found)) : QString();
}

core::Result<void> readDue(TodayView& view, store::Journal& journal,
                           const app::Surroundings& surroundings) {
    const auto day = app::reviewDay(journal, surroundings);
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

Waiting step(const core::NextStep& step, const QString& from, core::CivilDate today) {
    const QString title = step.when.empty()
                              ? shown(step.then)
                              : say("When %1, %2").arg(shown(step.when), shown(step.then));
    const bool late = step.due && core::dayNumber(*step.due) < core::dayNumber(today);
    const QString due = late ? say("Next step, was due %1.").arg(ago(*step.due, today))
                             : say("Next step, due today.");
    return {.kind = Waiting::Kind::step,
            .id = step.id,
            .title = title,
            .meta = from.isEmpty() ? due : due + QLatin1Char(' ') + say("From %1.").arg(from),
            .when = say("Today")};
}

/// Decisions to look at again, and goals whose day is there.
core::Result<std::vector<Waiting>> looks(store::Journal& journal, core::CivilDate today) {
    std::vector<Waiting> rows;
    for (const core::BlockKind kind : {core::BlockKind::decision, core::BlockKind::goal}) {
        const bool decision = kind == core::BlockKind::decision;
        const auto blocks = journal.blocks({.kind = kind, .open = true});
        if (!blocks)
            return core::passOn(blocks);
        for (const core::Block& block : *blocks) {
            const auto due = block.day(decision ? "review_on" : "by");
            if (!due || core::dayNumber(*due) > core::dayNumber(today))
                continue;
            rows.push_back(
                {.kind = Waiting::Kind::look,
                 .id = block.id,
                 .title = shown(block.words(decision ? "options" : "target")),
                 .meta = decision
                             ? say("You wanted to look at this again %1.").arg(ago(*due, today))
                             : say("Your goal, by %1.").arg(dayIn(*due, today)),
                 .when = {}});
        }
    }
    return rows;
}

core::Result<void> readWaiting(TodayView& view, store::Journal& journal, core::CivilDate today,
                               std::vector<core::Entry>& met) {
    const auto entries = journal.entries({.unreflected = true, .limit = waitingLookedAt});
    if (!entries)
        return core::passOn(entries);
    const auto steps = journal.openSteps(today, waitingLookedAt);
    if (!steps)
        return core::passOn(steps);
    const auto again = looks(journal, today);
    if (!again)
        return core::passOn(again);
    for (const store::Found& found : *entries)
        met.push_back(found.entry);
    const std::size_t others = (steps->empty() ? 0 : 1) + (again->empty() ? 0 : 1);
    for (const store::Found& found : *entries)
        if (view.waiting.size() < mostWaiting - others)
            view.waiting.push_back(unreflected(found.entry, today));
    for (const core::NextStep& open : *steps)
        if (view.waiting.size() < mostWaiting - (again->empty() ? 0 : 1))
            view.waiting.push_back(step(open, titleOf(journal, open.entry), today));
    for (const Waiting& look : *again)
        if (view.waiting.size() < mostWaiting)
            view.waiting.push_back(look);
    const std::size_t all = entries->size() + steps->size() + again->size();
    view.waitingMore = static_cast<int>(all - view.waiting.size());
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
core::Result<std::optional<OnThisDay>> readDay(store::Journal& journal, const core::Entry& entry) {
    const auto lessons = journal.lessons({.entry = entry.id});
    if (!lessons)
        return core::passOn(lessons);
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

core::Result<void> readOnThisDay(TodayView& view, store::Journal& journal, core::CivilDate today) {
    for (int years = 1; years <= yearsLookedBack && !view.onThisDay; ++years) {
        const core::CivilDate then = today - std::chrono::years(years);
        if (!then.ok())
            continue; // 29 February
        const auto found = journal.entries({.from = then, .to = then, .limit = 1});
        if (!found)
            return core::passOn(found);
        if (found->empty())
            continue;
        auto day = readDay(journal, found->front().entry);
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
    if (const auto read = readDue(view, journal, surroundings); !read)
        return core::passOn(read);
    std::vector<core::Entry> met; // what makes these days light or heavy
    if (const auto read = readWaiting(view, journal, today, met); !read)
        return core::passOn(read);
    if (const auto read = readOnThisDay(view, journal, today); !read)
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
