// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/applying.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/core/fold.hpp>
#include <upturn/takeaways/applying.hpp>
#include <upturn/takeaways/near_duplicate.hpp>

#include <algorithm>
#include <cmath>

namespace upturn::app {
namespace {

constexpr std::size_t setbacksLookedAt = 400;
constexpr std::size_t lessonsLookedAt = 50;
constexpr double forSameCause = 0.3;
constexpr double leastToShow = 0.2;
constexpr double msPerYear = 365.0 * 86'400'000.0;

core::Text joined(const core::Text& a, const core::Text& b) {
    return core::Text::repaired(a.utf8() + '\n' + b.utf8());
}

bool sharesCause(const core::Entry& a, const core::Entry& b) {
    return std::any_of(a.causes.begin(), a.causes.end(), [&](const core::Text& cause) {
        return std::any_of(b.causes.begin(), b.causes.end(), [&](const core::Text& other) {
            return core::sameName(cause.utf8(), other.utf8());
        });
    });
}

} // namespace

core::Result<std::vector<LessonThatApplies>> lessonsBefore(store::Journal& journal,
                                                           const Surroundings& surroundings,
                                                           const core::Text& situation,
                                                           std::size_t most) {
    auto lessons = journal.lessons({});
    if (!lessons)
        return core::passOn(lessons);
    std::erase_if(*lessons,
                  [](const core::Lesson& lesson) { return lesson.retired || lesson.rests; });
    std::vector<core::Text> texts;
    for (const core::Lesson& lesson : *lessons)
        texts.push_back(joined(lesson.text, lesson.from.quote));
    LedBack back(journal, surroundings);
    std::vector<LessonThatApplies> found;
    for (const takeaways::Applying& one :
         takeaways::applying(situation, texts, most + lessonsLookedAt)) {
        if (found.size() == most)
            break;
        const auto rests = back.rests((*lessons)[one.text]);
        if (!rests)
            return core::passOn(rests);
        if (!*rests)
            found.push_back({std::move((*lessons)[one.text]), one.score, one.words});
    }
    return found;
}

core::Result<std::vector<core::Lesson>> learnedBefore(store::Journal& journal,
                                                      const Surroundings& surroundings,
                                                      const core::Text& text,
                                                      const core::Id& except) {
    auto lessons = journal.lessons({});
    if (!lessons)
        return core::passOn(lessons);
    std::erase_if(*lessons,
                  [&](const core::Lesson& lesson) { return lesson.id == except || lesson.rests; });
    std::vector<core::Text> texts;
    for (const core::Lesson& lesson : *lessons)
        texts.push_back(lesson.text);
    std::vector<takeaways::Candidate> candidates;
    const auto nearest = takeaways::applying(text, texts, lessonsLookedAt);
    for (const takeaways::Applying& one : nearest)
        candidates.push_back({.text = texts[one.text], .rank = -one.score});
    std::vector<core::Lesson> found;
    LedBack back(journal, surroundings);
    for (const takeaways::Related& one : takeaways::learnedBefore(text, candidates)) {
        const core::Lesson& lesson = (*lessons)[nearest[one.candidate].text];
        const auto rests = back.rests(lesson);
        if (!rests)
            return core::passOn(rests);
        if (!*rests)
            found.push_back(lesson);
    }
    return found;
}

namespace {

/// The first of those that are not to be left alone.
core::Result<std::vector<EarlierSetback>> reachable(LedBack& back, std::vector<EarlierSetback> all,
                                                    std::size_t most) {
    std::vector<EarlierSetback> found;
    for (EarlierSetback& one : all) {
        if (found.size() == most)
            break;
        const auto alone = back.leavesAlone(one.entry);
        if (!alone)
            return core::passOn(alone);
        if (!*alone)
            found.push_back(std::move(one));
    }
    return found;
}

} // namespace

core::Result<std::vector<EarlierSetback>> setbacksLike(store::Journal& journal,
                                                       const Surroundings& surroundings,
                                                       const core::Entry& entry, std::size_t most) {
    LedBack back(journal, surroundings);
    const auto alone = back.leavesAlone(entry);
    if (!alone)
        return core::passOn(alone);
    if (*alone)
        return std::vector<EarlierSetback>();
    const auto found =
        journal.entries({.kind = core::EntryKind::setback, .limit = setbacksLookedAt});
    if (!found)
        return core::passOn(found);
    std::vector<core::Entry> earlier;
    std::vector<core::Text> texts;
    bool reached = entry.id.empty(); // of the same minute, what was written down before is earlier
    for (const store::Found& one : *found) { // newest first
        const bool before = reached ? one.entry.happened.instant <= entry.happened.instant
                                    : one.entry.happened.instant < entry.happened.instant;
        reached = reached || one.entry.id == entry.id;
        if (before && one.entry.id != entry.id) {
            earlier.push_back(one.entry);
            texts.push_back(joined(one.entry.title, one.entry.text));
        }
    }
    std::vector<EarlierSetback> like;
    for (core::Entry& one : earlier)
        like.push_back({.entry = std::move(one)});
    for (takeaways::Applying& one :
         takeaways::applying(joined(entry.title, entry.text), texts, texts.size(), 0)) {
        like[one.text].score = one.score;
        like[one.text].words = std::move(one.words);
    }
    for (EarlierSetback& one : like) {
        one.sameCause = sharesCause(one.entry, entry);
        const auto age = static_cast<double>(entry.happened.instant - one.entry.happened.instant);
        one.score =
            (one.score + (one.sameCause ? forSameCause : 0)) * std::pow(0.5, age / msPerYear);
    }
    std::erase_if(
        like, [](const EarlierSetback& one) { return one.score < leastToShow && !one.sameCause; });
    std::stable_sort(
        like.begin(), like.end(),
        [](const EarlierSetback& a, const EarlierSetback& b) { return a.score > b.score; });
    return reachable(back, std::move(like), most);
}

} // namespace upturn::app
