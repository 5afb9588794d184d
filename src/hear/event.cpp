// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// E11: what kind of thing it is. Points for cues, by class; a soft class wins a tie.

#include "claims.hpp"
#include "ear.hpp"
#include "stories.hpp"

#include <algorithm>
#include <set>

namespace upturn::hear {
namespace {

constexpr int enough = 6; ///< points of one strong cue
constexpr int ahead = 2;
constexpr int medium = 4;         ///< points of a cue that is more than a hint
constexpr int hint = 3;           ///< from here on a class is possible
constexpr int atMostWeak = 4;     ///< what cues of two points amount to, however many
constexpr std::size_t scenes = 3; ///< so many scenes and medium cues leave no doubt
constexpr int slight = 2;         ///< up to this weight a thing is seldom what its words say
constexpr int weighty = 4;        ///< from this weight on a doubt is worth a question
constexpr int heaviest = 5;
constexpr std::uint32_t negationReach = 3;
constexpr std::uint32_t maybeReach = 6;

struct Cue {
    Hit hit;
    Class one = Class::none;
    int points = 0;
    bool maybe = false;
};

struct Points {
    std::array<int, classes> sum{};
    std::array<int, classes> weak{};
    std::array<bool, classes> certain{};
    bool hurtSomebody = false;                           ///< an act of one's own against a person
    bool nobody = false;                                 ///< what is soft is told of no person
    std::array<std::set<std::uint32_t>, classes> medium; ///< phrases of three or four points

    void add(const Cue& cue) {
        const auto one = static_cast<std::size_t>(cue.one);
        if (cue.points == scene || cue.points == scene + 1) {
            const bool isNew = medium[one].insert(cue.hit.phrase).second;
            if (!isNew && cue.points == scene)
                return;
            certain[one] = certain[one] || medium[one].size() >= scenes;
        }
        if (cue.points <= 2) {
            if (weak[one] >= atMostWeak)
                return;
            weak[one] += cue.points;
        }
        sum[one] += cue.points;
        certain[one] = certain[one] || (!cue.maybe && cue.points >= enough);
    }
};

void collect(const Heard& heard, std::vector<Cue>& cues) {
    const Book& lists = book();
    const Stories stories(heard);
    std::vector<Cue> found;
    for (const Hit& hit : heard.hits) {
        const Meaning& meaning = lists.of(hit);
        if (meaning.kind != Meaning::Kind::event)
            continue;
        if (isSoft(meaning.one) && !hit.always && stories.holdsEvent(hit))
            continue;
        if (!hit.always && meaning.points != scene &&
            heard.near(hit, negationReach, lists.words.not_))
            continue;
        found.push_back({hit, meaning.one, meaning.points,
                         isSoft(meaning.one) && heard.near(hit, maybeReach, lists.words.maybe)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Cue& a, const Cue& b) { return a.points > b.points; });
    // Cues of a class that share a word are one cue, the strongest of them.
    std::array<Claims, classes> taken;
    for (const Cue& cue : found)
        if (taken[static_cast<std::size_t>(cue.one)].take(cue.hit.first, cue.hit.last))
            cues.push_back(cue);
}

void dropOwnTrifles(std::vector<Cue>& cues) {
    Claims trifles;
    for (const Cue& cue : cues)
        if (cue.one == Class::annoyance)
            trifles.add(cue.hit.first, cue.hit.last);
    std::erase_if(cues, [&](const Cue& cue) {
        return cue.one == Class::own && trifles.touch(cue.hit.first, cue.hit.last);
    });
}

bool isOnMe(const Heard& heard, const Hit& hit) {
    return std::any_of(
        heard.words.begin() + hit.first, heard.words.begin() + hit.last,
        [](const core::PhraseBook::Spot& word) { return book().is(word, book().words.me); });
}

bool isAny(core::PhraseBook::Spot word, const std::vector<std::uint32_t>& of) {
    if (word.guessed >= 0)
        word.number = word.guessed;
    return book().is(word, of);
}

/// Whether a strong soft cue has a person in it, be it oneself, or its sentence has another one; an
/// illness and an injustice need none named.
bool isOfSomebody(const Heard& heard, const std::vector<Cue>& cues) {
    const auto isStrong = [](const Cue& cue) { return isSoft(cue.one) && cue.points >= enough; };
    if (std::none_of(cues.begin(), cues.end(), isStrong))
        return false;
    const std::vector<std::uint32_t> sentences = heard.sentences();
    std::set<std::uint32_t> withOthers;
    for (std::size_t at = 0; at < heard.words.size(); ++at)
        if (isAny(heard.words[at], book().words.somebody))
            withOthers.insert(sentences[at]);
    return std::any_of(cues.begin(), cues.end(), [&](const Cue& cue) {
        if (!isStrong(cue))
            return false;
        return cue.one == Class::illness || cue.one == Class::injustice || cue.hit.always ||
               withOthers.contains(sentences[cue.hit.first]) ||
               std::any_of(heard.words.begin() + cue.hit.first, heard.words.begin() + cue.hit.last,
                           [](const core::PhraseBook::Spot& word) {
                               return isAny(word, book().words.oneself);
                           });
    });
}

/// What a text tells of hurting and being hurt.
struct Blows {
    bool dealt = false;    ///< an act of one's own against a person
    bool suffered = false; ///< beside it, in words of its own
    bool together = false; ///< what one did and what was done to one, in one sentence

    Blows(const Heard& heard, const std::vector<Cue>& cues) {
        Claims acts;
        std::set<std::uint32_t> ofActs; // sentences
        std::set<std::uint32_t> ofFaults;
        const std::vector<std::uint32_t> sentences = heard.sentences();
        for (const Cue& cue : cues) {
            if (cue.one != Class::own || cue.points < enough)
                continue;
            const bool isAct = cue.points > enough;
            dealt = dealt || isAct;
            acts.add(cue.hit.first, cue.hit.last);
            (isAct ? ofActs : ofFaults).insert(sentences[cue.hit.first]);
        }
        for (const Cue& cue : cues) {
            if (cue.one != Class::violence || cue.points < medium ||
                acts.touch(cue.hit.first, cue.hit.last))
                continue;
            const std::uint32_t sentence = sentences[cue.hit.first];
            const bool isStrong = cue.points >= enough;
            suffered = suffered || isStrong;
            // Beside an act of one's own a bruise may be the other's.
            together = together || ofFaults.contains(sentence) ||
                       (isStrong && ofActs.contains(sentence) && isOnMe(heard, cue.hit));
        }
    }
};

/// Who did it: an act of one's own against a person is no violence against oneself. Who tells in
/// one breath what they did and what was done to them is not told that it was their part; in two
/// sentences, both may have hit: then it is asked.
void turn(Points& points, const Blows& text, const Blows& title) {
    if (text.together || title.together) {
        auto& own = points.sum[static_cast<std::size_t>(Class::own)];
        own = std::min(own, enough - ahead);
        points.certain[static_cast<std::size_t>(Class::own)] = false;
        return;
    }
    points.hurtSomebody = text.dealt || title.dealt;
    if (!points.hurtSomebody)
        return;
    const auto violence = static_cast<std::size_t>(Class::violence);
    points.sum[violence] = text.suffered || title.suffered ? medium : 0;
    points.certain[violence] = false;
}

/// What else was found counts less beside a soft class that is certain: a wrong soft class costs a
/// key, a wrong "own part" hurts. Only own and shared acts stay rivals, of violence by less. What
/// is told twice over outweighs it all the same: that asks.
void yield(Points& points) {
    const auto sum = [&](Class one) -> int& { return points.sum[static_cast<std::size_t>(one)]; };
    int soft = 0;
    for (std::size_t one = 0; one <= static_cast<std::size_t>(Class::injustice); ++one)
        if (points.certain[one])
            soft = std::max(soft, points.sum[one]);
    if (soft == 0)
        return;
    const auto cap = [&](Class one, int most) {
        if (sum(one) < 2 * enough || sum(one) <= 2 * soft)
            sum(one) = std::min(sum(one), most);
    };
    for (const Class one : {Class::done, Class::win, Class::plan})
        cap(one, enough - ahead);
    const bool violence = points.certain[static_cast<std::size_t>(Class::violence)];
    const bool injustice = points.certain[static_cast<std::size_t>(Class::injustice)];
    cap(Class::own, violence ? enough - ahead : enough);
    cap(Class::shared, violence || injustice ? enough - ahead : enough);
}

/// The best class among those that count, and the points of the next. Soft classes are no rivals
/// of each other: the first of them in their order is taken.
struct Order {
    Class best = Class::none;
    int first = 0;
    int second = 0;
};

Order orderOf(const std::array<int, classes>& scores) {
    Order order;
    for (std::size_t one = 0; one < classes; ++one) {
        if (static_cast<Class>(one) == Class::annoyance)
            continue;
        if (scores[one] > order.first) {
            if (!isSoft(order.best) || !isSoft(static_cast<Class>(one)))
                order.second = std::max(order.second, order.first);
            order.first = scores[one];
            order.best = static_cast<Class>(one);
        } else if (!isSoft(order.best) || !isSoft(static_cast<Class>(one))) {
            order.second = std::max(order.second, scores[one]);
        }
    }
    return order;
}

/// What weighs much is seldom a trifle or a slip: where a soft class is possible, the weight itself
/// is a cue of it.
void lean(Points& points, int weight) {
    if (weight < weighty || points.hurtSomebody)
        return;
    int* best = nullptr;
    for (std::size_t one = 0; one <= static_cast<std::size_t>(Class::injustice); ++one)
        if (points.sum[one] >= hint && (best == nullptr || points.sum[one] > *best))
            best = &points.sum[one];
    if (best != nullptr && *best < enough + ahead)
        *best += weight >= heaviest ? hint : ahead;
}

int softIn(const Points& points) {
    return *std::max_element(points.sum.begin(),
                             points.sum.begin() + static_cast<int>(Class::injustice) + 1);
}

/// Whether one cue is all there is of a soft class.
bool isSlender(const Points& points, int weight) {
    return weight >= 1 && weight < weighty && softIn(points) < enough + ahead;
}

/// It may be a manner of speaking, or somebody on the margin, where something else is told as
/// plainly, or much is told.
bool isMixed(const Points& points, std::size_t stops) {
    constexpr std::size_t much = 3;
    const auto tells = [&](Class one) { return points.sum[static_cast<std::size_t>(one)]; };
    return tells(Class::own) >= enough || tells(Class::shared) >= enough ||
           tells(Class::win) >= enough || stops > much;
}

/// Or where nobody is in it: a deadline may hit, and a phone die. What weighs next to nothing is
/// seldom as heavy as its words.
bool isBorrowed(const Points& points, int weight) {
    return weight <= slight || points.nobody;
}

/// And the end of the text, which is a stop as well.
std::size_t stopsIn(const Heard& heard) {
    return static_cast<std::size_t>(std::count_if(
        heard.words.begin(), heard.words.end(),
        [](const core::PhraseBook::Spot& word) { return word.number == core::PhraseBook::stop; }));
}

/// A doubt of what weighs little is asked about where a soft class is near. What weighs much is
/// asked about unless a cue of its own says what it is, and what weighs most unless nothing is soft
/// in it.
bool isWorthAsking(const Appraisal& appraisal, const Points& points, int soft, int weight) {
    if (appraisal.sure && isSoft(appraisal.is))
        return false;
    // What weighs most is no step one plans and no success, whatever words it borrows.
    const bool light = appraisal.is == Class::win || appraisal.is == Class::plan;
    const bool clear = appraisal.sure && points.certain[static_cast<std::size_t>(appraisal.is)] &&
                       !(light && weight >= heaviest);
    if (weight >= heaviest)
        return !clear || soft > 0;
    if (weight >= weighty)
        return !clear || soft >= hint;
    const int rival =
        appraisal.is == Class::none ? 0 : points.sum[static_cast<std::size_t>(appraisal.is)];
    return !appraisal.sure && soft > scene && soft + 2 * ahead > rival;
}

/// What is soft by a hint alone, and weighs too little to ask, is what else it is.
void takeNextBest(Appraisal& appraisal, const Points& points) {
    std::array<int, classes> others = points.sum;
    std::fill_n(others.begin(), static_cast<std::size_t>(Class::injustice) + 1, 0);
    const Order order = orderOf(others);
    appraisal.is = order.first >= hint ? order.best : Class::none;
    appraisal.sure = false;
}

} // namespace

Appraisal appraise(const Heard& text, const Heard& title, int weight) {
    std::vector<Cue> cues;
    std::vector<Cue> inTitle;
    collect(text, cues);
    collect(title, inTitle);
    const bool isLight = weight >= 1 && weight <= slight;
    Points points;
    for (std::vector<Cue>* all : {&cues, &inTitle}) {
        if (isLight) // "missed the bus" is no act of one's own then
            dropOwnTrifles(*all);
        for (const Cue& cue : *all)
            points.add(cue);
    }
    turn(points, Blows(text, cues), Blows(title, inTitle));
    points.nobody = !isOfSomebody(text, cues) && !isOfSomebody(title, inTitle);
    for (std::size_t one = 0; one <= static_cast<std::size_t>(Class::injustice); ++one)
        if (!points.certain[one])
            points.sum[one] = std::min(points.sum[one], enough + (points.sum[one] >= 8 ? 0 : -1));

    const bool slender = isSlender(points, weight);
    const bool mixed = slender && isMixed(points, stopsIn(text));
    const bool doubtful = mixed || (slender && isBorrowed(points, weight));
    lean(points, weight);
    Appraisal appraisal;
    appraisal.harmed = points.hurtSomebody;
    appraisal.scores = points.sum;
    if (!doubtful)
        yield(points);
    const auto scoreOf = [&](Class one) { return points.sum[static_cast<std::size_t>(one)]; };
    const Order order = orderOf(points.sum);
    appraisal.is = order.first >= hint ? order.best : Class::none;
    appraisal.sure = order.first >= enough && order.first - order.second >= ahead;

    const bool trifle = isLight && scoreOf(Class::annoyance) >= 4;
    const bool softIsPlain = isSoft(appraisal.is) && appraisal.sure && !mixed &&
                             !(isLight && scoreOf(Class::annoyance) > order.first);
    const bool softIsSure = softIsPlain && !doubtful;
    if (trifle && !softIsPlain && scoreOf(Class::own) < enough && scoreOf(Class::win) < enough) {
        appraisal.is = Class::annoyance;
        appraisal.sure = true;
        return appraisal;
    }
    if (doubtful && isSoft(appraisal.is))
        appraisal.sure = false;
    appraisal.which = isWorthAsking(appraisal, points, softIn(points), weight);
    if (appraisal.which && !softIsSure)
        appraisal.sure = false;
    if (isSoft(appraisal.is) && !appraisal.sure && !appraisal.which)
        takeNextBest(appraisal, points);
    // Who was hurt often takes the blame: beside a hint of violence nothing is a part of theirs,
    // and what is asked about goes on as violence if it stays open.
    if ((appraisal.is == Class::own || appraisal.is == Class::shared) &&
        scoreOf(Class::violence) >= medium) {
        if (appraisal.is == Class::own && !points.hurtSomebody && scoreOf(Class::own) < 2 * enough)
            appraisal.is = Class::violence;
        appraisal.sure = false;
        appraisal.which = true;
    }
    return appraisal;
}

} // namespace upturn::hear
