// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "step_back.hpp"

#include <upturn/app/answer_values.hpp>

#include <algorithm>
#include <array>

namespace upturn::app {
namespace {

using core::BlockKind;

constexpr const char* guide = "step-back";
constexpr const char* decide = "step-back.decide";
constexpr const char* by = "step-back.by";
/// What speaks for and against.
constexpr std::array<std::string_view, 3> reasons{"step-back.time", "step-back.others",
                                                  "step-back.self"};

/// The newest answer to a question; answers come oldest first.
core::Text answerTo(const std::vector<core::Answer>& answers, std::string_view question) {
    core::Text text;
    for (const core::Answer& answer : answers)
        if (answer.question.id == question)
            text = answer.text;
    return text;
}

core::Text stepBackMark() {
    return core::Text::repaired("step-back");
}

/// What the decision was called until it said what made it: the way the person leans to, or the
/// guide's name before they do.
std::vector<std::string> namesOf(const prompts::Catalogue& catalogue) {
    std::vector<std::string> names;
    const auto add = [&](const prompts::Wording& wording) {
        for (const auto& [language, words] : wording.all())
            names.push_back(words);
    };
    if (const prompts::Guide* known = catalogue.guide(guide))
        add(known->title);
    if (const prompts::Prompt* prompt = catalogue.prompt(decide))
        for (const prompts::Option& option : prompt->options)
            add(option.label);
    return names;
}

core::Text nameFor(const Surroundings& surroundings, const std::vector<core::Answer>& answers) {
    const prompts::Catalogue& catalogue = surroundings.catalogue();
    const core::Text leaning = answerTo(answers, decide);
    const prompts::Prompt* prompt = catalogue.prompt(decide);
    if (const auto option = prompt == nullptr ? std::nullopt : optionIn(*prompt, leaning.utf8()))
        for (const prompts::Option& one : prompt->options)
            if (one.id == *option)
                return core::Text::repaired(one.label.in(surroundings.language()));
    const prompts::Guide* known = catalogue.guide(guide);
    return known == nullptr ? leaning
                            : core::Text::repaired(known->title.in(surroundings.language()));
}

core::Text reasonsIn(const std::vector<core::Answer>& answers) {
    std::string all;
    for (const std::string_view question : reasons)
        if (const core::Text words = answerTo(answers, question); !words.blank())
            all += (all.empty() ? "" : "\n") + words.utf8();
    return core::Text::repaired(all);
}

} // namespace

core::Result<std::optional<core::Block>>
steppingBack(store::Journal& journal, const Surroundings& surroundings, const core::Id& entry) {
    const auto open = journal.blocks({.kind = BlockKind::decision, .entry = entry, .open = true});
    if (!open)
        return core::passOn(open);
    const std::vector<std::string> names = namesOf(surroundings.catalogue());
    const auto made = std::find_if(open->begin(), open->end(), [&](const core::Block& block) {
        if (const core::Text origin = block.words("origin"); !origin.empty())
            return origin == stepBackMark();
        return std::find(names.begin(), names.end(), block.words("options").utf8()) != names.end();
    });
    return made == open->end() ? std::nullopt : std::optional(*made);
}

core::Result<void> keepSteppingBack(store::Journal& journal, const Surroundings& surroundings,
                                    const core::Id& entry, const core::Asked& question) {
    if (question.id != decide && question.id != by)
        return {};
    const auto answers = journal.answers(entry);
    if (!answers)
        return core::passOn(answers);
    const auto known = steppingBack(journal, surroundings, entry);
    if (!known)
        return core::passOn(known);
    const auto day = dayIn(answerTo(*answers, by).utf8(), surroundings.fromHere());
    const core::Text name = nameFor(surroundings, *answers);
    if (const std::optional<core::Block>& there = *known) {
        store::BlockChange change{
            .entry = {}, .fields = {{"options", name}, {"origin", stepBackMark()}}, .closed = {}};
        if (day && question.id == by)
            change.fields["review_on"] = *day;
        const auto done = journal.changeBlock(there->id, change);
        return done ? core::Result<void>() : core::passOn(done);
    }
    if (!day)
        return {};
    store::NewBlock block{
        .kind = BlockKind::decision,
        .entry = entry,
        .fields = {{"options", name}, {"review_on", *day}, {"origin", stepBackMark()}}};
    if (core::Text why = reasonsIn(*answers); !why.blank())
        block.fields.emplace("reasons", std::move(why));
    const auto made = journal.addBlock(block);
    return made ? core::Result<void>() : core::passOn(made);
}

} // namespace upturn::app
