// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "history_fields.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>

namespace upturn::store {
namespace {

using core::FieldType;
using core::say;

struct SaidField {
    std::string_view name;
    FieldType type;
};

constexpr std::array stepFields{
    SaidField{"when", FieldType::words},     SaidField{"then", FieldType::words},
    SaidField{"due", FieldType::day},        SaidField{"kind", FieldType::choice},
    SaidField{"outcome", FieldType::choice}, SaidField{"helped", FieldType::flag},
    SaidField{"what", FieldType::words},     SaidField{"why", FieldType::words},
    SaidField{"ask_again", FieldType::day},  SaidField{"differently", FieldType::words},
};
constexpr std::array reviewFields{
    SaidField{"grade", FieldType::scale},
    SaidField{"met", FieldType::flag},
    SaidField{"used", FieldType::flag},
    SaidField{"note", FieldType::words},
};
constexpr std::array ratingFields{SaidField{"weight", FieldType::scale}};
constexpr std::array entryFields{
    SaidField{"title", FieldType::words},  SaidField{"area", FieldType::words},
    SaidField{"weight", FieldType::scale}, SaidField{"again", FieldType::choice},
    SaidField{"sort", FieldType::choice},  SaidField{"lift", FieldType::choice},
    SaidField{"safe", FieldType::choice},
};

std::optional<FieldType> typeOf(const std::string& entityName, std::string_view field) {
    const auto in = [&](const auto& fields) {
        const auto* const found = std::find_if(
            fields.begin(), fields.end(), [&](const SaidField& one) { return one.name == field; });
        return found == fields.end() ? std::nullopt : std::optional(found->type);
    };
    if (entityName == entity::nextStep)
        return in(stepFields);
    if (entityName == entity::entry)
        return in(entryFields);
    if (entityName == entity::rating)
        return in(ratingFields);
    if (entityName == entity::review)
        return in(reviewFields);
    const core::BlockShape* shape = core::shapeNamed(entityName);
    const core::Field* known = shape == nullptr ? nullptr : shape->field(field);
    if (known == nullptr || known->type == FieldType::row || known->inner)
        return std::nullopt;
    return known->type;
}

std::string wordsOf(FieldType type, const Value& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return value.get<bool>() ? say("yes") : say("no");
    if (!value.is_number_integer())
        return {};
    const auto number = value.get<std::int64_t>();
    if (type == FieldType::day)
        return core::isoDate(core::dateOfDayNumber(number));
    return std::to_string(number) + (type == FieldType::share ? " %" : "");
}

} // namespace

std::vector<HistoryField> fieldsSetBy(const Operation& operation) {
    std::vector<HistoryField> fields;
    if (!operation.value || !operation.value->is_object() ||
        (operation.kind != Kind::set && operation.kind != Kind::event))
        return fields;
    for (const auto& [name, value] : operation.value->items())
        if (const auto type = typeOf(operation.entity, name))
            fields.push_back({name, *type, core::Text::repaired(wordsOf(*type, value))});
    return fields;
}

} // namespace upturn::store
