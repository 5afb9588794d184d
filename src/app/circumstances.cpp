// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/circumstances.hpp>

#include <algorithm>
#include <charconv>

namespace upturn::app {
namespace {

using core::FieldType;

constexpr std::string_view guide = "circumstances.";

std::optional<std::int64_t> leadingNumber(std::string_view words) {
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

/// The id of the option whose id or label the words are.
std::optional<std::string> optionIn(const prompts::Prompt& prompt, const std::string& words) {
    for (const prompts::Option& option : prompt.options) {
        const auto& labels = option.label.all();
        if (option.id == words || std::any_of(labels.begin(), labels.end(), [&](const auto& label) {
                return label.second == words;
            }))
            return option.id;
    }
    return std::nullopt;
}

std::optional<core::FieldValue> valueIn(const core::Field& field, const prompts::Prompt& prompt,
                                        const core::Text& answer, const core::Moment& now) {
    switch (field.type) {
    case FieldType::scale:
        if (const auto number = leadingNumber(answer.utf8()))
            return *number;
        return std::nullopt;
    case FieldType::day: {
        const auto day = core::readDay(answer.utf8(), now);
        return day ? std::optional<core::FieldValue>(*day) : std::nullopt;
    }
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

std::optional<std::pair<std::string, core::FieldValue>>
circumstanceIn(const prompts::Catalogue& catalogue, const core::Asked& question,
               const core::Text& answer, const core::Moment& now) {
    if (!question.id.starts_with(guide))
        return std::nullopt;
    const std::string name = question.id.substr(guide.size());
    const core::Field* field = core::shapeOf(core::BlockKind::circumstance).field(name);
    const prompts::Prompt* prompt = catalogue.prompt(question.id);
    if (field == nullptr || prompt == nullptr)
        return std::nullopt;
    auto value = valueIn(*field, *prompt, answer, now);
    if (!value || !core::fits(*field, *value))
        return std::nullopt;
    return std::pair(name, std::move(*value));
}

core::Result<void> noteCircumstance(store::Journal& journal, const Surroundings& surroundings,
                                    const core::Id& entry, const core::Asked& question,
                                    const core::Text& answer) {
    auto field = circumstanceIn(surroundings.catalogue(), question, answer, surroundings.now());
    if (!field)
        return {};
    const auto made =
        journal.addBlock({.kind = core::BlockKind::circumstance,
                          .entry = entry,
                          .fields = {{std::move(field->first), std::move(field->second)}}});
    if (!made)
        return core::passOn(made);
    return {};
}

} // namespace upturn::app
