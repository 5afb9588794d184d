// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/lesson.hpp>

#include <array>

namespace upturn::core {
namespace {

constexpr std::array<std::pair<LessonState, std::string_view>, 5> states{{
    {LessonState::draft, "draft"},
    {LessonState::active, "active"},
    {LessonState::proven, "proven"},
    {LessonState::partOfMe, "part-of-me"},
    {LessonState::retired, "retired"},
}};

} // namespace

std::string_view nameOf(LessonState state) {
    for (const auto& [value, name] : states)
        if (value == state)
            return name;
    return "draft";
}

std::optional<LessonState> lessonStateNamed(std::string_view name) {
    for (const auto& [value, known] : states)
        if (known == name)
            return value;
    return std::nullopt;
}

} // namespace upturn::core
