// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The safety plan: six steps for a hard hour, in the person's own words (Stanley and Brown 2012).
// Kept in the journal, as settings are; the fourth step is the contacts. On the thread of the
// journal that is handed in; errors are those of the journal.

#pragma once

#include <upturn/core/result.hpp>
#include <upturn/core/text.hpp>
#include <upturn/store/journal.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::app {

enum class PlanStep { signs, alone, places, people, professionals, room };
inline constexpr std::array planSteps{PlanStep::signs,  PlanStep::alone,         PlanStep::places,
                                      PlanStep::people, PlanStep::professionals, PlanStep::room};

std::string_view nameOf(PlanStep step); ///< "signs"
std::optional<PlanStep> planStepNamed(std::string_view name);
std::vector<std::string> planStepNames();
/// "My signs", and what is meant by it: "How I notice that it is starting".
std::string headOf(PlanStep step);
std::string hintOf(PlanStep step);

/// What a setting of the journal is called where a person reads it: "Safety plan: My signs".
std::string sayOfSetting(const std::string& name);

/// The words of each step; empty where nothing is filled in.
class Plan {
  public:
    const core::Text& of(PlanStep step) const { return steps_[static_cast<std::size_t>(step)]; }
    void put(PlanStep step, core::Text words) {
        steps_[static_cast<std::size_t>(step)] = std::move(words);
    }
    int filled() const;
    bool empty() const { return filled() == 0; }

  private:
    std::array<core::Text, planSteps.size()> steps_;
};

core::Result<Plan> plan(store::Journal& journal);
/// One step of undo; nothing where the words are those that are there.
core::Result<void> writePlan(store::Journal& journal, PlanStep step, const core::Text& words);
/// The same as a line below what is there; nothing where it is there already.
core::Result<void> addToPlan(store::Journal& journal, PlanStep step, const core::Text& words);

} // namespace upturn::app
