// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// E10: danger to oneself.

#include "claims.hpp"
#include "ear.hpp"
#include "stories.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace upturn::hear {
namespace {

using core::PhraseBook;

bool isCrisis(const Hit& hit) {
    return book().of(hit).kind == Meaning::Kind::crisis;
}

/// A misspelt word alone says little; it counts where the sentence speaks of oneself or a second
/// cue stands beside it.
bool isBorneOut(const Heard& heard, const Hit& hit) {
    for (const Hit& other : heard.hits)
        if (isCrisis(other) && !sharesWord(other, hit))
            return true;
    const Clause& clause = heard.clauseOf(hit);
    return std::any_of(
        heard.words.begin() + clause.first, heard.words.begin() + clause.last,
        [](const PhraseBook::Spot& word) { return book().is(word, book().words.self); });
}

/// Whether two hints say together what neither says alone.
bool addUp(Hint one, Hint other) {
    if (one > other)
        std::swap(one, other);
    switch (other) {
    case Hint::near:
        return one == Hint::means;
    case Hint::end:
        return one == Hint::means || one == Hint::farewell;
    case Hint::purpose:
        return one == Hint::harm;
    case Hint::harm:
    case Hint::death:
        return one == Hint::despair;
    case Hint::farewell:
    case Hint::despair: // two different things of one kind as well
        return true;
    case Hint::means:
        break;
    }
    return false;
}

/// Sentences of a game, a book, somebody else: they may be about danger, but not the person's own.
class Elsewhere {
  public:
    explicit Elsewhere(const Heard& heard) {
        std::uint32_t first = 0;
        auto hit = heard.hits.begin();
        for (std::uint32_t at = 0; at < heard.words.size(); ++at) {
            if (heard.words[at].number != PhraseBook::stop)
                continue;
            bool any = false;
            for (; hit != heard.hits.end() && hit->first < at; ++hit)
                any = any || book().of(*hit).kind == Meaning::Kind::elsewhere;
            if (any)
                sentences_.push_back({first, at});
            first = at + 1;
        }
    }
    bool holds(const Hit& hit) const {
        const auto after = std::upper_bound(
            sentences_.begin(), sentences_.end(), hit.first,
            [](std::uint32_t word, const auto& sentence) { return word < sentence.first; });
        return after != sentences_.begin() && hit.first < std::prev(after)->second;
    }

  private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>> sentences_; ///< words
};

bool hintsAddUp(const Heard& heard) {
    const Elsewhere elsewhere(heard);
    std::vector<const Hit*> found;
    for (const Hit& hit : heard.hits) {
        if (book().of(hit).kind != Meaning::Kind::hint || elsewhere.holds(hit))
            continue;
        while (!found.empty() && found.front()->first + hintReach < hit.first)
            found.erase(found.begin());
        for (const Hit* before : found)
            if (before->phrase != hit.phrase && !sharesWord(*before, hit) &&
                addUp(book().of(*before).hint, book().of(hit).hint))
                return true;
        found.push_back(&hit);
    }
    return false;
}

/// What stands between quotation marks.
class Quoted {
  public:
    explicit Quoted(std::string_view text) {
        std::size_t opened = text.npos;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const std::size_t length = markAt(text, at);
            if (length == 0)
                continue;
            if (opened == text.npos) {
                opened = at;
            } else {
                spans_.push_back({opened, at});
                opened = text.npos;
            }
            at += length - 1;
        }
    }
    /// Not what the person says of their own speech ("I said: ...").
    bool holds(const Heard& heard, const Hit& hit) const {
        const std::size_t first = heard.words[hit.first].first;
        const std::size_t last = heard.words[hit.last - 1].last;
        return std::any_of(spans_.begin(), spans_.end(), [&](const auto& span) {
            return span.first < first && last <= span.second && !isSaid(heard, span.first) &&
                   !isMeant(heard, span.second);
        });
    }

  private:
    /// The first word behind a byte of the text.
    static auto wordAt(const Heard& heard, std::size_t mark) {
        return std::lower_bound(
            heard.words.begin(), heard.words.end(), mark,
            [](const PhraseBook::Spot& word, std::size_t at) { return word.first < at; });
    }
    static constexpr std::ptrdiff_t reach = 6; ///< words
    /// Whether one of the words before the mark is one of oneself ("I said: ...").
    static bool isSaid(const Heard& heard, std::size_t mark) {
        const auto at = wordAt(heard, mark);
        return std::any_of(at - std::min(reach, at - heard.words.begin()), at,
                           [](const auto& word) { return book().is(word, book().words.own); });
    }
    /// Whether the person stands behind the mark ("... is all I can think").
    static bool isMeant(const Heard& heard, std::size_t mark) {
        const auto at = wordAt(heard, mark);
        return std::any_of(at, at + std::min(reach, heard.words.end() - at),
                           [](const auto& word) { return book().is(word, book().words.subject); });
    }
    /// How many bytes a mark has that stands here; 0 for none. An apostrophe is none.
    static std::size_t markAt(std::string_view text, std::size_t at) {
        constexpr std::string_view marks[] = {"\"",     "\u201C", "\u201D", "\u201E",
                                              "\u00AB", "\u00BB", "\u203A", "\u2039"};
        for (const std::string_view mark : marks)
            if (text.substr(at, mark.size()) == mark)
                return mark.size();
        return 0;
    }

    std::vector<std::pair<std::size_t, std::size_t>> spans_; ///< bytes
};

/// The words of a manner of speaking: a closed list, the one thing that softens a plain statement
/// of intent. Where the list is in doubt itself, it is asked.
class Manners {
  public:
    explicit Manners(const Heard& heard) {
        for (const Hit& hit : heard.hits)
            if (const Meaning& meaning = book().of(hit); meaning.kind == Meaning::Kind::manner)
                (meaning.alarm == Alarm::unsure ? asked_ : quiet_).add(hit.first, hit.last);
    }
    Alarm most(const Hit& hit) const {
        if (asked_.touch(hit.first, hit.last))
            return Alarm::unsure;
        return quiet_.touch(hit.first, hit.last) ? Alarm::none : Alarm::sure;
    }

  private:
    Claims asked_;
    Claims quiet_;
};

/// What somebody else did to themselves: "a girl from my year took an overdose". A word of oneself
/// within it, or soon after it ("and I will too", "it was my best friend"), says that it may be
/// one's own.
Claims actsOfAnother(const Heard& heard) {
    Claims acts;
    for (const Hit& hit : heard.hits) {
        if (book().of(hit).kind != Meaning::Kind::another)
            continue;
        const auto isOwn = [](const PhraseBook::Spot& word) {
            return book().is(word, book().words.self);
        };
        constexpr std::ptrdiff_t reach = 8;
        const auto first = heard.words.begin() + hit.first;
        const auto last = heard.words.begin() + hit.last;
        const auto after = last + std::min(reach, heard.words.end() - last);
        const auto speaksOfOneself = [](const PhraseBook::Spot& word) {
            return book().is(word, book().words.self);
        };
        if (std::none_of(first, last, isOwn) && std::none_of(last, after, speaksOfOneself))
            acts.add(hit.first, hit.last);
    }
    return acts;
}

/// "I'm done", where a task that is behind one is told right after it.
Claims doneWithATask(const Heard& heard) {
    constexpr std::uint32_t reach = 8;
    const auto is = [](const Hit& hit, Meaning::Kind kind) { return book().of(hit).kind == kind; };
    Claims done;
    for (const Hit& hit : heard.hits)
        if (is(hit, Meaning::Kind::spent) &&
            std::any_of(heard.hits.begin(), heard.hits.end(), [&](const Hit& other) {
                return is(other, Meaning::Kind::achieved) && hit.last <= other.first &&
                       other.first < hit.last + reach;
            }))
            done.add(hit.first, hit.last);
    return done;
}

} // namespace

Alarm alarmOf(const Heard& heard) {
    const Stories stories(heard);
    const Claims another = actsOfAnother(heard);
    const Claims done = doneWithATask(heard);
    const Quoted quoted(heard.text);
    Alarm alarm = hintsAddUp(heard) ? Alarm::unsure : Alarm::none;
    const Manners manners(heard);
    Claims softened; // what else is heard in the same words is softened with them
    for (const Hit& hit : heard.hits)
        if (book().of(hit).plain && manners.most(hit) != Alarm::sure)
            softened.add(hit.first, hit.last);
    for (const Hit& hit : heard.hits) {
        if (!isCrisis(hit))
            continue;
        const Meaning& meaning = book().of(hit);
        if (!meaning.plain && !hit.always &&
            (stories.holdsAct(hit) || another.touch(hit.first, hit.last)))
            continue;
        if (meaning.alarm == Alarm::unsure && !hit.always && done.touch(hit.first, hit.last))
            continue;
        if (stories.isNear(hit) && quoted.holds(heard, hit))
            continue; // the line of a song, a title
        const bool doubtful = hit.guessed && !isBorneOut(heard, hit);
        Alarm one = doubtful ? Alarm::unsure : meaning.alarm;
        if (meaning.plain || (!hit.always && softened.touch(hit.first, hit.last)))
            one = std::min(one, manners.most(hit));
        alarm = std::max(alarm, one);
    }
    return alarm;
}

bool wantsToJoin(const Heard& heard) {
    return std::any_of(heard.hits.begin(), heard.hits.end(), [](const Hit& hit) {
        return book().of(hit).kind == Meaning::Kind::joining;
    });
}

Alarm alarmOf(const Heard& beginning, std::string_view whole) {
    return beginning.text.size() < whole.size() ? alarmIn(whole) : alarmOf(beginning);
}

bool hasHeavyHint(const Heard& heard) {
    const Elsewhere elsewhere(heard);
    return std::any_of(heard.hits.begin(), heard.hits.end(), [&](const Hit& hit) {
        const Meaning& meaning = book().of(hit);
        return meaning.kind == Meaning::Kind::hint && meaning.hint != Hint::means &&
               meaning.hint < Hint::near && !elsewhere.holds(hit);
    });
}

bool hasLine(const Heard& heard) {
    return std::any_of(heard.hits.begin(), heard.hits.end(), [](const Hit& hit) {
        const Meaning& meaning = book().of(hit);
        return meaning.kind == Meaning::Kind::line || meaning.kind == Meaning::Kind::crisis ||
               (meaning.kind == Meaning::Kind::hint && meaning.hint < Hint::near);
    });
}

Alarm alarmIn(std::string_view text) {
    return alarmOf(Heard(text));
}

} // namespace upturn::hear
