// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/evening.hpp>
#include <upturn/app/review_day.hpp>
#include <upturn/review/standing.hpp>

#include <map>

namespace upturn::app {
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

} // namespace

core::Result<ReviewDay> reviewDay(store::Journal& journal, const Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    const auto gentle = isGentleEvening(journal, surroundings);
    if (!gentle)
        return core::passOn(gentle);
    if (*gentle) {
        ReviewDay none;
        none.gentle = true;
        return none;
    }
    auto due = journal.lessons({.dueBy = today, .limit = dueLookedAt});
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
        const auto next = journal.lessons({.limit = 1}); // the earliest due comes first
        if (next && !next->empty())
            day.nextDue = next->front().standing.due;
    }
    return day;
}

std::array<std::optional<core::CivilDate>, 4>
nextDates(const core::LessonLife& life, const Surroundings& surroundings, bool used) {
    const auto after = review::preview(life, surroundings.today(), used);
    std::array<std::optional<core::CivilDate>, 4> dates;
    for (std::size_t grade = 0; grade < dates.size(); ++grade)
        dates.at(grade) = after.at(grade).due;
    return dates;
}

} // namespace upturn::app
