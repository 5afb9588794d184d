// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "end.hpp"

#include <upturn/core/names.hpp>
#include <upturn/core/say.hpp>

namespace upturn::prompts {
namespace {

using core::say;

constexpr core::Names<End, 10> ends{{
    {End::enough, "enough"},
    {End::limit, "limit"},
    {End::twoSkips, "two-skips"},
    {End::guideFinished, "guide-finished"},
    {End::guideWaits, "guide-waits"},
    {End::guideOfOther, "guide-of-other"},
    {End::lookedBack, "looked-back"},
    {End::nothingFits, "nothing-fits"},
    {End::noSuchGuide, "no-such-guide"},
    {End::crisis, "crisis"},
}};

} // namespace

std::string_view nameOf(End end) {
    return core::nameIn(ends, end);
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
    }
    return {};
}

} // namespace upturn::prompts
