// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "block_fields.hpp"

#include "input.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace upturn::cli {
namespace {

using core::Fault;
using core::FieldType;
using core::say;

std::string optionOf(std::string_view field) {
    std::string option = "--" + std::string(field);
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

Choices choicesOf(const core::Field& field) {
    if (field.type == FieldType::flag)
        return yesOrNo();
    return Choices(std::vector<std::string>(field.choices.begin(), field.choices.end()));
}

std::string aboutOf(const core::Field& field) {
    switch (field.type) {
    case FieldType::choice:
        return choicesOf(field).said();
    case FieldType::day:
        return say("2026-11-28, tomorrow, \"in 3 days\", or none");
    case FieldType::scale:
        return say("0 to 10");
    case FieldType::share:
        return say("How likely: 0.7 or 70%");
    case FieldType::flag:
        return say("yes or no");
    case FieldType::count:
        return say("A number");
    default:
        return say("In your words; - reads standard input");
    }
}

core::Result<core::FieldValue> readChoice(const core::Field& field, const std::string& word) {
    const auto meant = core::choiceMeant(field, word);
    if (!meant)
        return tl::unexpected(choicesOf(field).refusal(optionOf(field.name), word));
    return core::Text::repaired(*meant);
}

/// "0.7", "0,7", "70%" and "70 %" are the same, and so is a plain "70"; 1 is certain.
core::Result<core::FieldValue> readShare(const core::Field& field, const std::string& word) {
    std::string digits = word;
    const bool percent = digits.ends_with('%');
    if (percent)
        digits.pop_back();
    while (digits.ends_with(' '))
        digits.pop_back();
    std::replace(digits.begin(), digits.end(), ',', '.');
    double number = -1;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    const bool read = error == std::errc() && stop == end;
    // 1.7 is neither a chance nor clearly a percentage.
    const bool hundredths = percent || (number > 1 && digits.find('.') == std::string::npos);
    const double share = hundredths ? number : number * 100;
    if (!read || !(share >= 0 && share <= 100))
        return core::fail(Fault::usage, say("%1 is a chance from 0 to 1 or from 0% to 100%, like "
                                            "0.7 or 70%, not \u201c%2\u201d.",
                                            {optionOf(field.name), word}));
    return std::int64_t{std::lround(share)};
}

core::Result<core::FieldValue> readValue(const core::Field& field, const std::string& word,
                                         const Call& call) {
    const std::string option = optionOf(field.name);
    switch (field.type) {
    case FieldType::choice:
        return readChoice(field, word);
    case FieldType::share:
        return readShare(field, word);
    case FieldType::day: {
        const auto day = core::readDay(word, call.fromHere(), core::Lean::ahead);
        return day ? core::Result<core::FieldValue>(*day) : core::passOn(day);
    }
    case FieldType::count:
    case FieldType::scale: {
        const auto count = readCount(option.c_str(), word);
        return count ? core::Result<core::FieldValue>(static_cast<std::int64_t>(*count))
                     : core::passOn(count);
    }
    case FieldType::flag: {
        const auto flag = readYesNo(option.c_str(), word);
        return flag ? core::Result<core::FieldValue>(*flag) : core::passOn(flag);
    }
    default: {
        auto text = readText(word);
        return text ? core::Result<core::FieldValue>(std::move(*text)) : core::passOn(text);
    }
    }
}

bool empties(const core::Field& field, const std::string& word) {
    return word.empty() || (word == "none" && field.type != FieldType::words);
}

} // namespace

void TypedFields::describe(Command& command, const core::BlockShape& of) {
    shape = &of;
    for (const core::Field& field : of.fields) {
        if (field.inner)
            continue;
        names_.push_back(optionOf(field.name));
        command.option(words[std::string(field.name)], names_.back().c_str(),
                       Value::offering("X", choicesOf(field)), aboutOf(field));
    }
}

core::Result<std::map<std::string, std::optional<core::FieldValue>>>
TypedFields::read(const Call& call) const {
    std::map<std::string, std::optional<core::FieldValue>> values;
    for (const core::Field& field : shape->fields) {
        const auto typed = words.find(field.name);
        if (typed == words.end() || !typed->second)
            continue;
        const std::optional<std::string>& word = typed->second;
        const std::string name(field.name);
        if (empties(field, *word)) {
            values[name] = std::nullopt;
            continue;
        }
        auto value = readValue(field, *word, call);
        if (!value)
            return core::passOn(value);
        values[name] = std::move(*value);
    }
    return values;
}

const core::Field* firstNeeded(const core::BlockShape& shape) {
    const auto found = std::find_if(shape.fields.begin(), shape.fields.end(),
                                    [](const core::Field& field) { return field.needed; });
    return found == shape.fields.end() ? nullptr : &*found;
}

} // namespace upturn::cli
