// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/plan.hpp>
#include <upturn/core/names.hpp>
#include <upturn/core/say.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

using core::say;
using Json = nlohmann::json;

constexpr core::Names<PlanStep, planSteps.size()> stepNames{{
    {PlanStep::signs, "signs"},
    {PlanStep::alone, "alone"},
    {PlanStep::places, "places"},
    {PlanStep::people, "people"},
    {PlanStep::professionals, "professionals"},
    {PlanStep::room, "room"},
}};

struct StepWords {
    PlanStep step;
    const char* name;
    const char* hint;
};
constexpr std::array stepWords{
    StepWords{PlanStep::signs, "My signs", "How I notice that it is starting"},
    StepWords{PlanStep::alone, "What I do on my own", "Things that carry me through an hour"},
    StepWords{PlanStep::places, "People and places", "That do me good without talking about it"},
    StepWords{PlanStep::people, "Whom I ask for help", "Somebody I can tell how it is"},
    StepWords{PlanStep::professionals, "Professionals", "A practice, a service at night"},
    StepWords{PlanStep::room, "A safer room", "What I would rather not have near me then"},
};

const StepWords& wordsOf(PlanStep step) {
    return stepWords.at(static_cast<std::size_t>(step));
}

/// The contacts are shown in other places too, and have the name they always had.
std::string settingOf(PlanStep step) {
    return step == PlanStep::people ? "hard-moment-contacts" : "plan-" + std::string(nameOf(step));
}

} // namespace

std::string_view nameOf(PlanStep step) {
    return core::nameIn(stepNames, step);
}

std::optional<PlanStep> planStepNamed(std::string_view name) {
    return core::valueIn(stepNames, name);
}

std::vector<std::string> planStepNames() {
    return core::namesIn(stepNames);
}

std::string headOf(PlanStep step) {
    return say(wordsOf(step).name);
}

std::string hintOf(PlanStep step) {
    return say(wordsOf(step).hint);
}

std::string sayOfSetting(const std::string& name) {
    for (const PlanStep step : planSteps)
        if (name == settingOf(step))
            return say("Safety plan: %1", {headOf(step)});
    return say("A setting of the journal");
}

int Plan::filled() const {
    return static_cast<int>(
        std::ranges::count_if(steps_, [](const core::Text& step) { return !step.blank(); }));
}

core::Result<Plan> plan(store::Journal& journal) {
    Plan plan;
    for (const PlanStep step : planSteps) {
        const auto json = journal.setting(settingOf(step));
        if (!json)
            return core::passOn(json);
        const Json value = *json ? Json::parse(**json, nullptr, false) : Json();
        if (value.is_string())
            plan.put(step, core::Text::repaired(value.get<std::string>()));
    }
    return plan;
}

core::Result<void> writePlan(store::Journal& journal, PlanStep step, const core::Text& words) {
    const auto now = plan(journal);
    if (!now)
        return core::passOn(now);
    if (now->of(step) == words)
        return {};
    const auto done = journal.change(settingOf(step), Json(words.utf8()).dump());
    return done ? core::Result<void>() : core::passOn(done);
}

core::Result<void> addToPlan(store::Journal& journal, PlanStep step, const core::Text& words) {
    std::string line = words.utf8();
    std::ranges::replace(line, '\n', ' ');
    // What is there is read in the act: another program may add to it, too.
    return journal.together(std::nullopt, [&]() -> core::Result<void> {
        const auto now = plan(journal);
        if (!now)
            return core::passOn(now);
        std::string all = now->of(step).utf8();
        all.erase(all.find_last_not_of(" \t\r\n") + 1);
        if (('\n' + all + '\n').find('\n' + line + '\n') != std::string::npos)
            return {};
        return writePlan(journal, step,
                         core::Text::repaired(all.empty() ? line : all + '\n' + line));
    });
}

} // namespace upturn::app
