// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "step_back.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/answer_values.hpp>
#include <upturn/core/say.hpp>
#include <upturn/prompts/sessions.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

using core::FieldType;

constexpr std::string_view guide = "circumstances.";

std::string nameOf(const core::Asked& question) {
    return question.id.starts_with(guide) ? question.id.substr(guide.size()) : std::string();
}

const core::Field* fieldOf(const core::Asked& question) {
    return core::shapeOf(core::BlockKind::circumstance).field(nameOf(question));
}

/// The same question, perhaps in another language: not one that was worded anew since.
bool asksTheSame(const core::Answer& answer, const core::Asked& question,
                 const prompts::Prompt* prompt) {
    if (answer.question.id != question.id || prompt == nullptr)
        return answer.question.id == question.id && answer.question.text == question.text;
    const auto& words = prompt->text.all();
    return std::any_of(words.begin(), words.end(), [&](const auto& text) {
        return text.second == answer.question.text.utf8();
    });
}

const core::Answer* lastTo(const core::Asked& question, const prompts::Prompt* prompt,
                           const std::vector<core::Answer>& answers) {
    const core::Answer* last = nullptr;
    for (const core::Answer& answer : answers) // oldest first
        if (asksTheSame(answer, question, prompt))
            last = &answer;
    return last;
}

std::optional<core::FieldValue> valueIn(const core::Field& field, const prompts::Prompt& prompt,
                                        const core::Text& answer, const core::Now& now) {
    switch (field.type) {
    case FieldType::scale:
        if (const auto number = numberIn(answer.utf8()))
            return *number;
        return std::nullopt;
    case FieldType::day:
        if (const auto day = dayIn(answer.utf8(), now))
            return *day;
        return std::nullopt;
    case FieldType::choice: {
        const auto option = optionIn(prompt, answer.utf8());
        return option ? std::optional<core::FieldValue>(core::Text::repaired(*option))
                      : std::nullopt;
    }
    default:
        return answer;
    }
}

} // namespace

std::string orderOfDays(const core::BlockFields& fields) {
    const core::Block block{.fields = fields};
    const auto noticed = block.day("noticed");
    const auto acted = block.day("acted");
    if (!noticed || !acted || *acted >= *noticed)
        return {};
    return core::say("The day you acted, %1, is before the day you noticed, %2. Is one of them "
                     "another day?",
                     {core::isoDate(*acted), core::isoDate(*noticed)});
}

std::optional<std::pair<std::string, core::FieldValue>>
circumstanceIn(const prompts::Catalogue& catalogue, const core::Asked& question,
               const core::Text& answer, const core::Now& now) {
    const core::Field* field = fieldOf(question);
    const prompts::Prompt* prompt = catalogue.prompt(question.id);
    if (field == nullptr || prompt == nullptr)
        return std::nullopt;
    auto value = valueIn(*field, *prompt, answer, now);
    if (!value || !core::fits(*field, *value))
        return std::nullopt;
    return std::pair(nameOf(question), std::move(*value));
}

std::optional<int> weightIn(const prompts::Catalogue& catalogue, const core::Asked& question,
                            const core::Text& answer) {
    const prompts::Prompt* prompt = catalogue.prompt(question.id);
    if (prompt == nullptr || prompt->kind != prompts::Kind::choice || question.yields != "rating" ||
        prompt->options.empty())
        return std::nullopt;
    const auto isWeight = [](const prompts::Option& option) {
        return option.id.size() == 1 && option.id >= "1" && option.id <= "5";
    };
    if (!std::all_of(prompt->options.begin(), prompt->options.end(), isWeight))
        return std::nullopt;
    const auto option = optionIn(*prompt, answer.utf8());
    return option ? std::optional<int>(option->front() - '0') : std::nullopt;
}

namespace {

/// What is written of it, by the answers that are there.
store::NewAnswer newAnswer(const std::vector<core::Answer>& answers,
                           const Surroundings& surroundings, const Answering& answering) {
    const prompts::Catalogue& catalogue = surroundings.catalogue();
    const core::Asked& question = answering.question;
    const prompts::Prompt* prompt = catalogue.prompt(question.id);
    const core::Answer* last = lastTo(question, prompt, answers);
    store::NewAnswer answer{.entry = answering.entry,
                            .question = question,
                            .text = answering.text,
                            .corrects = answering.corrects,
                            .parent = answering.parent,
                            .weight = weightIn(catalogue, question, answering.text)};
    const bool again = last != nullptr && prompt != nullptr && prompt->repeatable &&
                       surroundings.now().instant - last->at >= prompts::sessionGap;
    if (answer.corrects.empty() && last != nullptr && !again)
        answer.corrects = last->id;
    answer.anew = answer.corrects.empty();
    if (auto field = circumstanceIn(catalogue, question, answering.text, surroundings.fromHere()))
        answer.circumstances.insert(std::move(*field));
    else if (last != nullptr && fieldOf(question) != nullptr)
        answer.circumstances.emplace(nameOf(question), std::nullopt);
    return answer;
}

} // namespace

core::Result<store::Made<core::Id>>
writeAnswer(store::Journal& journal, const Surroundings& surroundings, const Answering& answering) {
    return journal.together(std::nullopt, [&]() -> core::Result<store::Made<core::Id>> {
        const auto answers = journal.answers(answering.entry);
        if (!answers)
            return core::passOn(answers);
        auto made = journal.answer(newAnswer(*answers, surroundings, answering));
        if (!made)
            return made;
        const auto kept =
            keepSteppingBack(journal, surroundings, answering.entry, answering.question);
        if (!kept)
            return core::passOn(kept);
        return made;
    });
}

core::Result<std::vector<std::string>>
notesOn(store::Journal& journal, const Surroundings& surroundings, const Answering& answering) {
    std::vector<std::string> notes;
    if (const auto* prompt = surroundings.catalogue().prompt(answering.question.id))
        if (std::string note = notTaken(*prompt, answering.text, surroundings.fromHere());
            !note.empty())
            notes.push_back(std::move(note));
    const core::Field* field = fieldOf(answering.question);
    if (field == nullptr || field->type != FieldType::day)
        return notes;
    const auto blocks =
        journal.blocks({.kind = core::BlockKind::circumstance, .entry = answering.entry});
    if (!blocks)
        return core::passOn(blocks);
    if (!blocks->empty())
        if (std::string note = orderOfDays(blocks->front().fields); !note.empty())
            notes.push_back(std::move(note));
    return notes;
}

core::Result<std::optional<core::Block>> decisionFrom(store::Journal& journal,
                                                      const Surroundings& surroundings,
                                                      const Answering& answering) {
    if (answering.question.guide != "step-back")
        return std::nullopt;
    return steppingBack(journal, surroundings, answering.entry);
}

} // namespace upturn::app
