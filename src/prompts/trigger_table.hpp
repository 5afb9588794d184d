// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The word lists of triggers.json, ready to match.

#pragma once

#include <QRegularExpression>

#include <map>
#include <string>
#include <vector>

namespace upturn::prompts {

/// The patterns of one trigger in one language.
struct Cues {
    std::vector<QRegularExpression> any;    ///< each match counts
    std::vector<QRegularExpression> with;   ///< if there are any, one of them has to match too
    std::vector<QRegularExpression> unless; ///< one match, and the trigger is silent
    int least = 1;                          ///< so many matches of `any`
};

struct Trigger {
    std::string id;
    int strength = 0;
    bool forStep = false;   ///< only in a plan
    bool quotes = true;     ///< whether the words that match are the ones that are meant
    bool heavy = false;     ///< fires at a heavy sentence (hear/beliefs.hpp)
    std::string givesWayTo; ///< silent where this one fires
    int fewerWords = 0;     ///< fires when the answer has fewer words than this
    int deepest = 0;        ///< only before so many answers of its kind; 0 means always
    int leastRepeats = 0;   ///< fires when the same cause was met this often
    std::map<std::string, Cues, std::less<>> languages;
};

const std::vector<Trigger>& triggerTable();

/// Words that tell a language from others.
const std::map<std::string, QRegularExpression, std::less<>>& languageMarks();

} // namespace upturn::prompts
