// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words in an answer that call for a certain next question.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

struct Fired {
    std::string id;        ///< "counterfactual"
    int strength = 0;      ///< 0 to 10000
    std::string quote;     ///< the words, blanks folded; empty where no single words are meant
    std::size_t start = 0; ///< UTF-8 bytes in the text
    std::size_t end = 0;

    bool operator==(const Fired&) const = default;
};

/// What the words alone do not tell.
struct TriggerContext {
    bool isNextStep = false; ///< the answer is a plan
    int causeDepth = 0;      ///< how many "what led to that" were answered before
    int sameCause = 0;       ///< setbacks in 90 days with this cause, this one counted
};

/// Which triggers fire, the strongest first. `language` is that of the words; empty means: guess.
/// Any thread.
std::vector<Fired> firedTriggers(std::string_view text, std::string_view language,
                                 const TriggerContext& context = {});

/// "en", "de", or "" when the words are too few to tell.
std::string languageOf(std::string_view text);

/// The ids that packs may name.
const std::vector<std::string>& triggerIds();

} // namespace upturn::prompts
