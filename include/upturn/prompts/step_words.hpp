// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Reading what a person plans: more of the same effort is no other approach (A0-15), a step without
// its moment is put off, a goal without a mistake is no improvement (A1-T5). Said kindly, never in
// the way. English and German; any thread.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

struct StepAdvice {
    std::string id;    ///< "effort", "vague-step"
    std::string quote; ///< the words that are meant; may be empty
    std::string sentence;
};

/// `when` may be empty: then the step has no moment of its own.
std::vector<StepAdvice> adviceForStep(std::string_view when, std::string_view then);

/// The first word that asks for perfection, as it was written.
std::optional<std::string> perfectWord(std::string_view goal);

} // namespace upturn::prompts
