// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/names.hpp>
#include <upturn/core/say.hpp>
#include <upturn/prompts/prompt.hpp>

namespace upturn::prompts {
namespace {

constexpr core::Names<Stage, 8> stages{{
    {Stage::land, "land"},
    {Stage::feel, "feel"},
    {Stage::own, "own"},
    {Stage::understand, "understand"},
    {Stage::learn, "learn"},
    {Stage::plan, "plan"},
    {Stage::share, "share"},
    {Stage::followUp, "follow_up"},
}};

constexpr core::Names<Kind, 10> kinds{{
    {Kind::text, "text"},
    {Kind::line, "line"},
    {Kind::scale, "scale"},
    {Kind::choice, "choice"},
    {Kind::checklist, "checklist"},
    {Kind::people, "people"},
    {Kind::ifThen, "if_then"},
    {Kind::pair, "pair"},
    {Kind::date, "date"},
    {Kind::timer, "timer"},
}};

constexpr core::Names<Mode, 7> modes{{
    {Mode::facts, "facts"},
    {Mode::how, "how"},
    {Mode::why, "why"},
    {Mode::distanced, "distanced"},
    {Mode::kind, "kind"},
    {Mode::plan, "plan"},
    {Mode::meaning, "meaning"},
}};

} // namespace

std::string_view nameOf(Stage stage) {
    return core::nameIn(stages, stage);
}
std::string_view nameOf(Kind kind) {
    return core::nameIn(kinds, kind);
}
std::string_view nameOf(Mode mode) {
    return core::nameIn(modes, mode);
}
std::optional<Stage> stageNamed(std::string_view name) {
    return core::valueIn(stages, name);
}
std::optional<Kind> kindNamed(std::string_view name) {
    return core::valueIn(kinds, name);
}
std::optional<Mode> modeNamed(std::string_view name) {
    return core::valueIn(modes, name);
}

std::string titleOf(Stage stage) {
    using core::say;
    switch (stage) {
    case Stage::land:
        return say("What happened");
    case Stage::feel:
        return say("How it felt");
    case Stage::own:
        return say("Own it");
    case Stage::understand:
        return say("Causes");
    case Stage::learn:
        return say("Learn");
    case Stage::plan:
        return say("Next time");
    case Stage::share:
        return say("Share");
    case Stage::followUp:
        return say("Later");
    }
    return {};
}

} // namespace upturn::prompts
