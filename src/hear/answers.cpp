// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// E13: a text counts as no answer only when it is short and nothing but a cue and filling words.

#include "ear.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

namespace upturn::hear {
namespace {

using core::PhraseBook;

constexpr std::size_t shortest = 12; ///< words: a longer text is an answer
constexpr std::size_t brief = 8;     ///< words: what is longer adds to what was said
constexpr std::size_t few = 4;       ///< fewer words are little to an open question

std::size_t wordsIn(const Heard& heard) {
    return static_cast<std::size_t>(
        std::count_if(heard.words.begin(), heard.words.end(), [](const PhraseBook::Spot& word) {
            return word.number > PhraseBook::pause;
        }));
}

bool isFilling(const PhraseBook::Spot& word) {
    static const std::array filling{book().phrases.classNamed("filler"),
                                    book().phrases.classNamed("fuellsel")};
    return std::any_of(filling.begin(), filling.end(),
                       [&](std::uint32_t one) { return book().phrases.isOf(word, one); });
}

/// Whether every word of content stands in a cue.
bool isAllCue(const Heard& heard) {
    for (std::uint32_t at = 0; at < heard.words.size(); ++at) {
        if (heard.words[at].number <= PhraseBook::pause || isFilling(heard.words[at]))
            continue;
        const bool cued = std::any_of(heard.hits.begin(), heard.hits.end(), [&](const Hit& hit) {
            return book().of(hit).kind == Meaning::Kind::answer && hit.first <= at &&
                   at < hit.last && book().phrases.asksFor(hit, heard.words[at]);
        });
        if (!cued)
            return false;
    }
    return true;
}

/// Whether the text begins with saying that it was said: what follows repeats it.
bool pointsBack(const Heard& heard) {
    return std::any_of(heard.hits.begin(), heard.hits.end(), [](const Hit& hit) {
        return book().of(hit).reply == Reply::alreadySaid && hit.always && hit.first <= 1;
    });
}

/// The first cue's kind, of the longest where several begin at one word; an attack goes before all.
/// What tells of somebody else's words ("she told me to shut up") is an answer.
Reply cueOf(const Heard& heard) {
    Reply reply = Reply::answer;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool isAttack = false;
    for (const Hit& hit : heard.hits) {
        const Meaning& meaning = book().of(hit);
        if (meaning.kind != Meaning::Kind::answer)
            continue;
        if (meaning.reply == Reply::answer)
            return Reply::answer;
        isAttack = isAttack || meaning.reply == Reply::attack;
        if (reply == Reply::answer || (hit.first == first && hit.last > last)) {
            reply = meaning.reply;
            first = hit.first;
            last = hit.last;
        }
    }
    return isAttack ? Reply::attack : reply;
}

/// "k.A." and "s. o." are a word, not two sentences.
void joinAbbreviations(std::string& text) {
    const auto isLetter = [&](std::size_t at) {
        return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
    };
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text[at] != '.' || !isLetter(at - 1) || (at > 1 && isLetter(at - 2)))
            continue;
        const std::size_t next = text.substr(at + 1, 1) == " " ? at + 2 : at + 1;
        if (isLetter(next) && !isLetter(next + 1))
            text.erase(at, next - at);
    }
}

/// "nooo" is "no", "hmmmm" is "hm": no word has three of a letter.
void shortenDrawl(std::string& text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && text[end] == text[at])
            ++end;
        const bool drawl = end - at >= 3 && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
        plain.append(drawl ? 1 : end - at, text[at]);
        at = end;
    }
    text = std::move(plain);
}

/// As it would be written with care. A longer answer is read as it stands.
std::string plainly(std::string_view answer) {
    constexpr std::size_t longest = 100; // bytes
    std::string text(answer);
    if (text.size() <= longest) {
        joinAbbreviations(text);
        shortenDrawl(text);
    }
    return text;
}

/// Whether all that tells of it stands in the question or the entry already: then it is the same
/// thing, taken up again. A word beside it, as "this" or "mother", says nothing of that.
bool isTakenUp(const Heard& heard, Class is, const Answered& answered) {
    std::vector<std::string> there = core::foldedWords(beginningOf(answered.question));
    for (std::string& word : core::foldedWords(beginningOf(answered.entry)))
        there.push_back(std::move(word));
    std::sort(there.begin(), there.end());
    constexpr std::size_t content = 4; // letters
    constexpr int said = 3;            // points of a cue that is more than a word
    const auto isNew = [&](const std::string& word) {
        return word.size() >= content && !std::binary_search(there.begin(), there.end(), word);
    };
    return std::none_of(heard.hits.begin(), heard.hits.end(), [&](const Hit& hit) {
        const Meaning& meaning = book().of(hit);
        if (meaning.kind != Meaning::Kind::event || meaning.one != is || meaning.points < said)
            return false;
        const std::size_t first = heard.words[hit.first].first;
        const std::size_t last = heard.words[hit.last - 1].last;
        const std::vector<std::string> words =
            core::foldedWords(heard.text.substr(first, last - first));
        return std::any_of(words.begin(), words.end(), isNew);
    });
}

} // namespace

Reading hear(const Answered& answered) {
    const std::string plain = plainly(answered.answer);
    const Heard heard(beginningOf(plain));
    Reading reading;
    reading.alarm = alarmOf(heard, plain);
    if (reading.alarm == Alarm::none && answered.entryIs == Class::loss && wantsToJoin(heard))
        reading.alarm = Alarm::unsure;
    reading.told = toldIn(heard, Heard({}));
    const std::size_t words = wordsIn(heard);
    if (words == 0) {
        reading.reply =
            answered.answer.find('?') == std::string_view::npos ? Reply::tooShort : Reply::dontKnow;
        return reading;
    }
    const Appraisal appraisal = appraise(heard, Heard({}), 0);
    // An event, not a deed of one's own that has to do with one.
    constexpr int ownDeed = 4;
    const bool own = appraisal.scores[static_cast<std::size_t>(Class::own)] >= ownDeed;
    if (isSoft(appraisal.is) && appraisal.sure && !own && appraisal.is != answered.entryIs &&
        !isTakenUp(heard, appraisal.is, answered))
        reading.becomes = appraisal.is;
    if (words <= shortest) {
        const Reply cue = cueOf(heard);
        if (cue != Reply::attack && words <= brief && pointsBack(heard)) {
            reading.reply = Reply::alreadySaid;
            return reading;
        }
        if (cue == Reply::attack || (cue != Reply::answer && isAllCue(heard))) {
            reading.reply = cue;
            return reading;
        }
    }
    if (reading.becomes != Class::none)
        reading.reply = Reply::offTopic;
    else if (words < few && !answered.shortWillDo)
        reading.reply = Reply::tooShort;
    return reading;
}

bool saysUnsafe(std::string_view answer) {
    const Heard heard(answer);
    return std::any_of(heard.hits.begin(), heard.hits.end(), [](const Hit& hit) {
        const Meaning& meaning = book().of(hit);
        return meaning.kind == Meaning::Kind::unsafe && (!meaning.strong || hit.first == 0);
    });
}

} // namespace upturn::hear
