// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lists.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace upturn::hear {
namespace {

constexpr std::array<std::string_view, classes> classNames{
    "violence", "loss", "illness", "injustice", "done",
    "shared",   "own",  "win",     "plan",      "annoyance"};
constexpr std::array<std::string_view, dimensions> dimensionNames{
    "facts", "feeling",   "own_part", "cause", "others_part", "pattern",
    "tried", "next_step", "lesson",   "need",  "support",     "wish"};
constexpr std::array<std::string_view, 7> replyNames{
    "answer", "refusal", "dont-know", "already-said", "attack", "off-topic", "too-short"};
constexpr std::array<std::string_view, hints> hintNames{"means", "farewell", "despair", "death",
                                                        "harm",  "near",     "end",     "purpose"};

constexpr std::array<std::string_view, occasions> occasionNames{"incident", "decision", "role",
                                                                "harmed"};

template<std::size_t count>
std::size_t placeOf(const std::array<std::string_view, count>& names, std::string_view name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

Meaning meaningOf(const core::PhraseBook::Section& section) {
    Meaning meaning;
    const auto word = [&](std::size_t at) {
        return at < section.size() ? std::string_view(section[at]) : std::string_view();
    };
    const std::string_view name = word(0);
    if (name == "crisis") {
        meaning.kind = Meaning::Kind::crisis;
        meaning.alarm = word(1) == "sure" ? Alarm::sure : Alarm::unsure;
        meaning.plain = word(2) == "plain";
    } else if (name == "manner") {
        meaning.kind = Meaning::Kind::manner;
        meaning.alarm = word(1) == "unsure" ? Alarm::unsure : Alarm::none;
    } else if (name == "unsafe") {
        meaning.kind = Meaning::Kind::unsafe;
        meaning.strong = word(1) == "begins";
    } else if (name == "joining") {
        meaning.kind = Meaning::Kind::joining;
    } else if (const std::size_t which = placeOf(hintNames, word(1));
               name == "hint" && which < hints) {
        meaning.kind = Meaning::Kind::hint;
        meaning.hint = static_cast<Hint>(which);
    } else if (name == "belief") {
        meaning.kind = Meaning::Kind::belief;
        meaning.strong = word(1) == "always";
    } else if (name == "limit") {
        meaning.kind = Meaning::Kind::limit;
    } else if (name == "elsewhere") {
        meaning.kind = Meaning::Kind::elsewhere;
    } else if (name == "fiction") {
        meaning.kind = Meaning::Kind::fiction;
        meaning.song = word(1) == "song";
    } else if (name == "another") {
        meaning.kind = Meaning::Kind::another;
    } else if (name == "spent") {
        meaning.kind = Meaning::Kind::spent;
    } else if (name == "achieved") {
        meaning.kind = Meaning::Kind::achieved;
    } else if (name == "line") {
        meaning.kind = Meaning::Kind::line;
    } else if (name == "never") {
        meaning.kind = Meaning::Kind::unquotable;
    } else if (name == "told" || name == "wish") {
        meaning.kind = Meaning::Kind::told;
        const std::size_t about = placeOf(dimensionNames, name == "wish" ? name : word(1));
        meaning.about = static_cast<Dimension>(std::min(about, dimensions - 1));
        meaning.strong = section.back() == "strong";
    } else if (name == "answer") {
        meaning.kind = Meaning::Kind::answer;
        meaning.reply = static_cast<Reply>(placeOf(replyNames, word(1)) % replyNames.size());
    } else if (name == "occasion") {
        meaning.kind = Meaning::Kind::occasion;
        meaning.occasion = static_cast<Occasion>(placeOf(occasionNames, word(1)) % occasions);
    } else if (const std::size_t one = placeOf(classNames, name); one < classes) {
        meaning.kind = Meaning::Kind::event;
        meaning.one = static_cast<Class>(one);
        const std::string_view points = word(1);
        meaning.points = points == "scene" ? scene : points.empty() ? 0 : points[0] - '0';
    }
    return meaning;
}

} // namespace

Book::Book()
    : phrases(lists()) {
    for (const auto& section : phrases.sections())
        meanings.push_back(meaningOf(section));
    const auto named = [&](std::initializer_list<std::string_view> names) {
        std::vector<std::uint32_t> found;
        for (const std::string_view name : names)
            found.push_back(phrases.classNamed(name));
        return found;
    };
    for (const std::string& language : phrases.languages())
        spoken.push_back(phrases.classNamed("speaks_" + language));
    words.not_ = named({"not", "nicht"});
    words.maybe = named({"maybe", "vielleicht"});
    words.self = named({"self_words", "ich_worte"});
    words.me = named({"me", "mich"});
    words.subject = named({"self_subject", "ich_subjekt"});
    words.somebody = named({"close", "pet", "man", "nah", "tier", "er"});
    words.oneself = named({"me", "self_subject", "mich", "ich_subjekt"});
    words.own = named({"own_words", "eigene_worte"});
    words.past = named({"past", "vergangen"});
    words.person = named({"close", "nah"});
}

bool Book::is(const core::PhraseBook::Spot& word, const std::vector<std::uint32_t>& anyOf) const {
    return std::any_of(anyOf.begin(), anyOf.end(),
                       [&](std::uint32_t one) { return phrases.isOf(word, one); });
}

const Book& book() {
    static const Book one;
    return one;
}

std::string_view nameOf(Class one) {
    return one == Class::none ? std::string_view() : classNames[static_cast<std::size_t>(one)];
}

Class classNamed(std::string_view name) {
    return static_cast<Class>(placeOf(classNames, name)); // none is the one after the last
}

std::string_view nameOf(Dimension one) {
    return dimensionNames[static_cast<std::size_t>(one)];
}

std::string_view nameOf(Occasion one) {
    return occasionNames[static_cast<std::size_t>(one)];
}

std::string_view nameOf(Reply reply) {
    return replyNames[static_cast<std::size_t>(reply)];
}

} // namespace upturn::hear
