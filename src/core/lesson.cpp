// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/lesson.hpp>
#include <upturn/core/names.hpp>

namespace upturn::core {
namespace {

constexpr Names<LessonState, 5> states{{
    {LessonState::draft, "draft"},
    {LessonState::active, "active"},
    {LessonState::proven, "proven"},
    {LessonState::partOfMe, "part-of-me"},
    {LessonState::retired, "retired"},
}};

} // namespace

std::string_view nameOf(LessonState state) {
    return nameIn(states, state);
}

std::optional<LessonState> lessonStateNamed(std::string_view name) {
    return valueIn(states, name);
}

std::vector<std::string> lessonStateNames() {
    return namesIn(states);
}

} // namespace upturn::core
