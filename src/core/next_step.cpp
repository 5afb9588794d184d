// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/next_step.hpp>

#include <array>

namespace upturn::core {
namespace {

constexpr std::array<std::pair<Outcome, std::string_view>, 5> outcomes{{
    {Outcome::done, "done"},
    {Outcome::partly, "partly"},
    {Outcome::missed, "missed"},
    {Outcome::dropped, "dropped"},
    {Outcome::replaced, "replaced"},
}};

constexpr std::array<std::pair<StepKind, std::string_view>, 9> stepKinds{{
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
    for (const auto& [value, name] : outcomes)
        if (value == outcome)
            return name;
    return "done";
}

std::optional<Outcome> outcomeNamed(std::string_view name) {
    for (const auto& [value, known] : outcomes)
        if (known == name)
            return value;
    return std::nullopt;
}

std::string_view nameOf(StepKind kind) {
    for (const auto& [value, name] : stepKinds)
        if (value == kind)
            return name;
    return "add";
}

std::optional<StepKind> stepKindNamed(std::string_view name) {
    for (const auto& [value, known] : stepKinds)
        if (known == name)
            return value;
    return std::nullopt;
}

} // namespace upturn::core
