// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The step bar.

#include "outlook.hpp"

#include <upturn/prompts/selector.hpp>

namespace upturn::prompts {
namespace {

std::vector<Mark> marksOfGuide(const Outlook& o) {
    std::vector<Mark> marks;
    for (const GuideStage& stage : o.guide->stages)
        marks.push_back({stage.id, stage.name.in(o.situation.language)});
    for (const Prompt& p : o.catalogue.questionsOf(o.guide->id)) {
        if (p.followUp || p.off)
            continue;
        const std::size_t place = *o.catalogue.indexOf(p.id);
        for (Mark& mark : marks)
            if (mark.id == p.guideStage) {
                ++mark.all;
                mark.done += o.past[place].here ? 1 : 0;
            }
    }
    return marks;
}

std::vector<Mark> marksOfDimensions(const Outlook& o) {
    std::vector<Mark> marks;
    for (int i = 0; i <= static_cast<int>(Stage::share); ++i) {
        const auto stage = static_cast<Stage>(i);
        Mark mark{std::string(nameOf(stage)), titleOf(stage)};
        for (const std::vector<std::string>& need : o.required) {
            const auto of = o.tuning.stages.find(need.front());
            if (of == o.tuning.stages.end() || of->second != stage)
                continue;
            ++mark.all;
            mark.done += o.isCovered(need) ? 1 : 0;
        }
        if (mark.all > 0)
            marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace

std::vector<Mark> trail(const Catalogue& catalogue, const Situation& situation,
                        const Tuning& tuning) {
    if (situation.lookingBack)
        return {}; // one question, no way to walk
    const Outlook o(catalogue, situation, tuning);
    std::vector<Mark> marks = o.guide != nullptr ? marksOfGuide(o) : marksOfDimensions(o);
    const Next next = select(catalogue, situation, tuning);
    const auto* choice = std::get_if<Choice>(&next);
    if (choice == nullptr)
        return marks;
    const Prompt* p = catalogue.prompt(choice->question.asked.id);
    for (Mark& mark : marks)
        mark.current =
            mark.id == (o.guide != nullptr ? p->guideStage : std::string(nameOf(p->stage)));
    return marks;
}

} // namespace upturn::prompts
