// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/say.hpp>
#include <upturn/review/queue.hpp>

#include <algorithm>
#include <tuple>

namespace upturn::review {
namespace {

constexpr int secondsForOne = 13;

bool reviewedOn(const Card& card, core::CivilDate today) {
    return card.standing.stability > 0 && card.last == today;
}

bool isDue(const Card& card, core::CivilDate today) {
    return card.standing.due && *card.standing.due <= today;
}

struct Place {
    double recall = 0;
    double relevance = 0;
    core::Id lesson;

    bool operator<(const Place& other) const {
        return std::tuple(recall, -relevance, lesson) <
               std::tuple(other.recall, -other.relevance, other.lesson);
    }
};

} // namespace

double recallOn(const Card& card, core::CivilDate today) {
    const double stability = card.standing.stability > 0
                                 ? card.standing.stability
                                 : afterReview(std::nullopt, 0, core::Grade::knewIt).stability;
    // A day to come was written by a clock that stood ahead.
    const auto elapsed =
        std::max<std::int64_t>(core::dayNumber(today) - core::dayNumber(card.last), 0);
    return retrievability(static_cast<double>(elapsed), stability);
}

Queue queueOf(std::span<const Card> cards, core::CivilDate today, int dailyCap) {
    Queue queue;
    std::vector<Place> due;
    for (const Card& card : cards) {
        if (reviewedOn(card, today))
            ++queue.doneToday;
        if (isDue(card, today))
            due.push_back({recallOn(card, today), card.relevance, card.lesson});
    }
    std::sort(due.begin(), due.end());
    const auto room = static_cast<std::size_t>(std::max(dailyCap - queue.doneToday, 0));
    const std::size_t taken = std::min(room, due.size());
    for (std::size_t i = 0; i < taken; ++i)
        queue.lessons.push_back(due[i].lesson);
    queue.waiting = static_cast<int>(due.size() - taken);
    return queue;
}

int secondsFor(std::size_t lessons) {
    return secondsForOne * static_cast<int>(lessons);
}

std::string timeFor(std::size_t lessons) {
    const int seconds = secondsFor(lessons);
    if (seconds <= 50)
        return core::sayCount("about %n second", "about %n seconds", (seconds + 4) / 5 * 5);
    if (seconds < 90)
        return core::say("about a minute");
    return core::sayCount("about %n minute", "about %n minutes", (seconds + 30) / 60);
}

} // namespace upturn::review
