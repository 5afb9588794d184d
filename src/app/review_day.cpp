// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/evening.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/review_day.hpp>
#include <upturn/core/say.hpp>
#include <upturn/review/standing.hpp>

#include <cmath>
#include <map>

namespace upturn::app {

using core::say;

namespace {

/// Of those that are due, the ones that have waited longest. A year away from a large journal
/// leaves thousands; today's few are chosen among these.
constexpr std::size_t dueLookedAt = 30;

review::Card cardOf(const core::Lesson& lesson, const Surroundings& surroundings) {
    return {.lesson = lesson.id,
            .standing = lesson.standing,
            .last = lesson.reviews.empty() ? surroundings.dayOf(lesson.kept)
                                           : lesson.reviews.back().day};
}

/// Those that are due and do not rest: the first of them, as many as are looked at.
core::Result<std::vector<core::Lesson>> dueToday(store::Journal& journal, LedBack& back,
                                                 core::CivilDate today) {
    for (std::size_t looked = dueLookedAt;; looked *= 2) {
        auto due = journal.lessons({.dueBy = today, .limit = looked});
        if (!due)
            return due;
        const bool all = due->size() < looked;
        if (const auto laid = back.layToRest(*due); !laid)
            return core::passOn(laid);
        std::erase_if(*due, [](const core::Lesson& lesson) { return lesson.rests; });
        if (all || due->size() >= dueLookedAt) {
            if (due->size() > dueLookedAt)
                due->resize(dueLookedAt);
            return due;
        }
    }
}

/// The earliest day of those to come; those before them rest.
core::Result<std::optional<core::CivilDate>> nextDueDay(store::Journal& journal, LedBack& back) {
    for (std::size_t looked = dueLookedAt;; looked *= 2) {
        auto lessons = journal.lessons({.limit = looked}); // the earliest due comes first
        if (!lessons)
            return core::passOn(lessons);
        for (core::Lesson& lesson : *lessons) {
            if (!lesson.standing.due)
                return std::nullopt; // the others have none, either
            if (const auto laid = back.layToRest(lesson); !laid)
                return core::passOn(laid);
            if (lesson.standing.due)
                return lesson.standing.due;
        }
        if (lessons->size() < looked)
            return std::nullopt;
    }
}

} // namespace

core::Result<ReviewDay> reviewDay(store::Journal& journal, const Surroundings& surroundings) {
    Evening evening(journal, surroundings);
    return reviewDay(journal, surroundings, evening);
}

core::Result<ReviewDay> reviewDay(store::Journal& journal, const Surroundings& surroundings,
                                  Evening& evening) {
    const core::CivilDate today = surroundings.today();
    const auto gentle = evening.isGentle();
    if (!gentle)
        return core::passOn(gentle);
    if (*gentle) {
        ReviewDay none;
        none.gentle = true;
        return none;
    }
    LedBack back(journal, surroundings);
    auto due = dueToday(journal, back, today);
    if (!due)
        return core::passOn(due);
    const auto met = journal.lessons({.reviewedOn = today});
    if (!met)
        return core::passOn(met);
    std::map<core::Id, core::Lesson> byId;
    std::vector<review::Card> cards;
    for (core::Lesson& lesson : *due) {
        cards.push_back(cardOf(lesson, surroundings));
        byId.emplace(lesson.id, std::move(lesson));
    }
    for (const core::Lesson& lesson : *met)
        if (!byId.contains(lesson.id))
            cards.push_back(cardOf(lesson, surroundings));
    const review::Queue queue = review::queueOf(cards, today);
    ReviewDay day{.waiting = queue.waiting, .doneToday = queue.doneToday};
    for (const core::Id& id : queue.lessons)
        day.lessons.push_back(std::move(byId.at(id)));
    day.time = review::timeFor(day.lessons.size());
    if (day.lessons.empty()) {
        const auto next = nextDueDay(journal, back);
        if (!next)
            return core::passOn(next);
        day.nextDue = *next;
    }
    return day;
}

std::array<std::optional<core::CivilDate>, 4> nextDates(const core::LessonLife& life,
                                                        const Surroundings& surroundings,
                                                        const review::Since& since) {
    const auto after = review::preview(life, surroundings.today(), since);
    std::array<std::optional<core::CivilDate>, 4> dates;
    for (std::size_t grade = 0; grade < dates.size(); ++grade)
        if (after.at(grade).state != core::LessonState::partOfMe)
            dates.at(grade) = after.at(grade).due;
    return dates;
}

std::string whyDue(const core::Lesson& lesson, const Surroundings& surroundings) {
    if (lesson.reviews.empty())
        return {};
    const core::Review& last = lesson.reviews.back();
    if (lesson.broughtBack > last.at)
        return say("You brought it back.");
    if (review::comesSooner(lesson.standing))
        return say("Back sooner than planned, because it came up and was not used.");
    if (lesson.standing.state == core::LessonState::partOfMe)
        return say("Part of you. It is looked at once a year.");
    const int recall = static_cast<int>(
        std::lround(100 * review::recallOn(cardOf(lesson, surroundings), surroundings.today())));
    return say("About now it begins to fade: the chance that it is still there is %1 %.",
               {std::to_string(recall)});
}

} // namespace upturn::app
