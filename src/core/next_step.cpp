// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/names.hpp>
#include <upturn/core/next_step.hpp>

namespace upturn::core {
namespace {

constexpr Names<Outcome, 5> outcomes{{
    {Outcome::done, "done"},
    {Outcome::partly, "partly"},
    {Outcome::missed, "missed"},
    {Outcome::dropped, "dropped"},
    {Outcome::replaced, "replaced"},
}};

constexpr Names<StepKind, 9> stepKinds{{
    {StepKind::tryAgain, "try-again"},
    {StepKind::messy, "messy"},
    {StepKind::remove, "remove"},
    {StepKind::add, "add"},
    {StepKind::reachOut, "reach-out"},
    {StepKind::askForHelp, "ask-for-help"},
    {StepKind::delegate, "delegate"},
    {StepKind::capability, "capability"},
    {StepKind::quickFix, "quick-fix"},
}};

} // namespace

std::string_view nameOf(Outcome outcome) {
    return nameIn(outcomes, outcome);
}

std::optional<Outcome> outcomeNamed(std::string_view name) {
    return valueIn(outcomes, name);
}

std::vector<std::string> outcomeNames() {
    return namesIn(outcomes);
}

std::string_view nameOf(StepKind kind) {
    return nameIn(stepKinds, kind);
}

std::optional<StepKind> stepKindNamed(std::string_view name) {
    return valueIn(stepKinds, name);
}

std::vector<std::string> stepKindNames() {
    return namesIn(stepKinds);
}

} // namespace upturn::core
