// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/applying.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/core/fold.hpp>
#include <upturn/core/say.hpp>
#include <upturn/takeaways/near_duplicate.hpp>
#include <upturn/takeaways/situation.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace upturn::app {
namespace {

constexpr std::size_t setbacksLookedAt = 100;
constexpr std::size_t lessonsLookedAt = 50;
constexpr double forSameCause = 0.3;
constexpr double leastToShow = 0.2;
/// Of all that the words of a situation count: a lesson that has less has little to do with it.
constexpr double leastOfSituation = 0.14;
/// Beside one that has much to do with it, one that has half as much is only in the way.
constexpr double leastOfBest = 0.5;
constexpr double msPerYear = 365.0 * 86'400'000.0;

/// Words that speak of the same matters count less than the word itself, and those of a thesaurus,
/// which knows nothing of setbacks, a little less again.
constexpr double relatedWorth = 0.55;
constexpr double thesaurusWorth = 0.45;
/// A long text says enough by its own words.
constexpr std::size_t fewWords = 12;

enum class From { text, related, thesaurus };

/// What is looked for, and where each word of it is from.
struct Asked {
    std::vector<takeaways::SpokenOf> spoken;
    store::LikeQuery query;
    std::vector<From> from; ///< of each word of the query

    void add(std::vector<std::string> words, std::size_t group, double worth, From what) {
        if (words.empty())
            return;
        query.words.push_back({std::move(words), group, worth});
        from.push_back(what);
    }
    /// What led to a row, as it stands in the text, what counts most first.
    std::vector<Reason> reasons(const store::Like& like) const {
        std::vector<store::LikeHit> hits = like.hits;
        std::ranges::stable_sort(hits, [](const store::LikeHit& a, const store::LikeHit& b) {
            return a.counts > b.counts;
        });
        std::vector<Reason> all;
        for (const store::LikeHit& hit : hits) {
            const store::LikeWord& word = query.words[hit.word];
            Reason reason{.word = spoken[word.group].word, .by = {}, .byThesaurus = false};
            if (from[hit.word] != From::text)
                reason.by = hit.by.empty() ? word.any.front() : hit.by;
            reason.byThesaurus = from[hit.word] == From::thesaurus;
            all.push_back(std::move(reason));
        }
        return all;
    }
};

Asked ask(const core::Text& text, const Surroundings* wider) {
    Asked asked;
    asked.spoken = takeaways::spokenOf(text);
    for (std::size_t i = 0; i < asked.spoken.size(); ++i) {
        const takeaways::SpokenOf& one = asked.spoken[i];
        asked.add({one.word}, i, 1, From::text);
        if (wider == nullptr || asked.spoken.size() > fewWords)
            continue;
        for (const std::vector<std::string>& matter : one.related)
            asked.add(matter, i, relatedWorth, From::related);
        asked.add(wider->thesaurus().like(one.word), i, thesaurusWorth, From::thesaurus);
    }
    return asked;
}

double shareOf(const store::Like& like, const store::LikeFound& found) {
    return found.whole > 0 ? like.score / found.whole : 0;
}

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

std::string said(const Reason& reason) {
    using core::say;
    if (reason.by.empty())
        return say("\u201c%1\u201d", {reason.word});
    return reason.byThesaurus
               ? say("\u201c%1\u201d (\u201c%2\u201d by the thesaurus)", {reason.word, reason.by})
               : say("\u201c%1\u201d (near to \u201c%2\u201d)", {reason.word, reason.by});
}

core::Result<std::vector<LessonThatApplies>> lessonsBefore(store::Journal& journal,
                                                           const Surroundings& surroundings,
                                                           const core::Text& situation,
                                                           std::size_t most) {
    Asked asked = ask(situation, &surroundings);
    asked.query.limit = most + lessonsLookedAt;
    const auto like = journal.like(asked.query);
    if (!like)
        return core::passOn(like);
    LedBack back(journal, surroundings);
    std::vector<LessonThatApplies> found;
    for (const store::Like& one : like->best) {
        const double share = shareOf(one, *like);
        const double least = found.empty() ? leastOfSituation : leastOfBest * found.front().score;
        if (found.size() == most || share < std::max(least, leastOfSituation))
            break;
        auto lesson = journal.lesson(one.row);
        if (!lesson)
            return core::passOn(lesson);
        if (lesson->retired || lesson->rests)
            continue;
        const auto rests = back.rests(*lesson);
        if (!rests)
            return core::passOn(rests);
        if (!*rests)
            found.push_back({std::move(*lesson), share, asked.reasons(one)});
    }
    return found;
}

core::Result<std::vector<core::Lesson>> learnedBefore(store::Journal& journal,
                                                      const Surroundings& surroundings,
                                                      const core::Text& text,
                                                      const core::Id& except) {
    const Asked asked = ask(text, nullptr);
    const auto like = journal.like(asked.query);
    if (!like)
        return core::passOn(like);
    std::vector<core::Lesson> nearest;
    std::vector<takeaways::Candidate> candidates;
    for (const store::Like& one : like->best) {
        if (one.row == except || !one.own)
            continue;
        auto lesson = journal.lesson(one.row);
        if (!lesson)
            return core::passOn(lesson);
        if (lesson->rests)
            continue;
        candidates.push_back({.text = lesson->text, .rank = -shareOf(one, *like)});
        nearest.push_back(std::move(*lesson));
    }
    std::vector<core::Lesson> found;
    LedBack back(journal, surroundings);
    for (const takeaways::Related& one : takeaways::learnedBefore(text, candidates)) {
        core::Lesson& lesson = nearest[one.candidate];
        const auto rests = back.rests(lesson);
        if (!rests)
            return core::passOn(rests);
        if (!*rests)
            found.push_back(std::move(lesson));
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

using Earlier = std::function<bool(const core::Entry&)>;

/// Whether one happened before it; of the same moment, whether it was written down before.
core::Result<Earlier> earlierThan(store::Journal& journal, const core::Entry& entry) {
    std::int64_t place = std::numeric_limits<std::int64_t>::max(); // of what is only being written
    if (!entry.id.empty()) {
        const auto known = journal.placeOf(entry.id);
        if (!known)
            return core::passOn(known);
        place = *known;
    }
    return [&journal, &entry, place](const core::Entry& one) {
        if (one.id == entry.id || one.happened.instant > entry.happened.instant)
            return false;
        if (one.happened.instant < entry.happened.instant)
            return true;
        return journal.placeOf(one.id).value_or(place) < place;
    };
}

/// Also where not a word is the same.
core::Result<void> addThoseOfSameCause(store::Journal& journal, const core::Entry& entry,
                                       const Earlier& earlier, std::vector<EarlierSetback>& like) {
    for (const core::Text& cause : entry.causes) {
        auto same = journal.entries(
            {.kind = core::EntryKind::setback, .cause = cause, .limit = setbacksLookedAt});
        if (!same)
            return core::passOn(same);
        for (store::Found& one : *same)
            if (earlier(one.entry) && std::ranges::none_of(like, [&](const EarlierSetback& known) {
                    return known.entry.id == one.entry.id;
                }))
                like.push_back({.entry = std::move(one.entry)});
    }
    return {};
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
    Asked asked = ask(joined(entry.title, entry.text), nullptr);
    asked.query.of = store::LikeQuery::Of::setbacks;
    asked.query.limit = setbacksLookedAt;
    const auto found = journal.like(asked.query);
    if (!found)
        return core::passOn(found);
    const auto earlier = earlierThan(journal, entry);
    if (!earlier)
        return core::passOn(earlier);
    std::vector<EarlierSetback> like;
    for (const store::Like& one : found->best) {
        // Age only takes away of it, and those of the same cause come below, whatever they share.
        if (shareOf(one, *found) < leastToShow)
            break;
        auto setback = journal.entry(one.row);
        if (!setback)
            return core::passOn(setback);
        if ((*earlier)(*setback))
            like.push_back({.entry = std::move(*setback)});
    }
    if (const auto added = addThoseOfSameCause(journal, entry, *earlier, like); !added)
        return core::passOn(added);
    for (EarlierSetback& one : like)
        if (const auto shared = std::ranges::find(found->best, one.entry.id, &store::Like::row);
            shared != found->best.end()) {
            one.score = shareOf(*shared, *found);
            one.words = asked.reasons(*shared);
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
