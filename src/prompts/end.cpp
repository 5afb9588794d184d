// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "end.hpp"

#include <upturn/core/names.hpp>
#include <upturn/core/say.hpp>

namespace upturn::prompts {
namespace {

using core::say;

constexpr core::Names<End, 12> ends{{
    {End::enough, "complete"},
    {End::limit, "limit"},
    {End::twoSkips, "skips"},
    {End::guideFinished, "guide-finished"},
    {End::guideWaits, "guide-waits"},
    {End::guideOfOther, "guide-of-other"},
    {End::lookedBack, "looked-back"},
    {End::nothingFits, "nothing-fits"},
    {End::noSuchGuide, "no-such-guide"},
    {End::crisis, "crisis"},
    {End::safe, "safe"},
    {End::which, "which"},
}};

} // namespace

std::string_view nameOf(End end) {
    return core::nameIn(ends, end);
}

std::string sentenceOfCrisis() {
    return sentenceOf(End::crisis);
}

std::string sentenceOf(End end) {
    switch (end) {
    case End::enough:
        return say("That is enough for now. What you wrote is kept.");
    case End::limit:
        return say("That is enough for one sitting. What you wrote is kept.");
    case End::twoSkips:
        return say("Enough for today? What you wrote is kept, and the rest can wait.");
    case End::guideFinished:
        return say("You have been through this guide for this entry.");
    case End::guideWaits:
        return say("The rest of this guide is for later. It will be here then.");
    case End::guideOfOther:
        return say("This guide is made for another kind of entry.");
    case End::lookedBack:
        return say("That is all for now. What you wrote is kept beside what happened then.");
    case End::nothingFits:
        return say("There is no question that fits right now. What you wrote is kept.");
    case End::noSuchGuide:
        return say("There is no guide of that name.");
    case End::crisis:
        return say("No question now. What you wrote sounds very heavy, and you don't have to "
                   "carry it alone: please talk to someone you trust, or call your local "
                   "emergency number.");
    case End::safe:
        return say("Are you safe right now?");
    case End::which:
        return say("Which comes closest?");
    }
    return {};
}

std::vector<std::pair<std::string, std::string>> safeOptions() {
    return {{"yes", say("Yes, I am safe")}, {"unsure", say("I am not sure")}, {"no", say("No")}};
}

namespace {

std::string wordsOf(hear::Class done) {
    switch (done) {
    case hear::Class::violence:
        return say("Somebody hurt or threatened me");
    case hear::Class::injustice:
        return say("I was treated unfairly for who I am");
    default:
        return say("It was done to me");
    }
}

} // namespace

std::vector<std::pair<std::string, std::string>> whichOptions(hear::Class done) {
    const auto key = [](hear::Class one) { return std::string(hear::nameOf(one)); };
    return {{key(hear::Class::own), say("I did it")},
            {key(hear::Class::shared), say("It took several of us")},
            {key(done), wordsOf(done)},
            {key(hear::Class::loss), say("I lost someone or something")},
            {key(hear::Class::illness), say("I am ill, in body or mind")},
            {"go-on", say("Just go on")}};
}

} // namespace upturn::prompts
