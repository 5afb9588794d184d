// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "block_rows.hpp"

namespace upturn::store {
namespace {

using core::FieldType;

/// What `value` means for the type, as operations write it; nothing when it means nothing.
std::optional<core::FieldValue> meant(FieldType type, const Value& value) {
    switch (type) {
    case FieldType::words:
    case FieldType::choice:
        if (value.is_string())
            return core::Text::repaired(value.get<std::string>());
        break;
    case FieldType::day:
        if (value.is_number_integer())
            return core::dateOfDayNumber(value.get<std::int64_t>());
        break;
    case FieldType::count:
    case FieldType::scale:
    case FieldType::share:
        if (value.is_number_integer())
            return value.get<std::int64_t>();
        break;
    case FieldType::flag:
        if (value.is_boolean())
            return value.get<bool>();
        break;
    case FieldType::row:
        if (const core::Id id = idFrom(value); !id.empty())
            return id;
        break;
    }
    return std::nullopt;
}

/// From the table back to what operations write.
Value fromJson(FieldType type, const Value& value) {
    if (!value.is_string())
        return value;
    const std::string& text = value.get_ref<const std::string&>();
    if (type == FieldType::day) {
        const auto date = core::parseIsoDate(text);
        return date ? Value(core::dayNumber(*date)) : Value();
    }
    if (type == FieldType::row) {
        const auto id = core::Id::parse(text);
        return id ? toValue(*id) : Value();
    }
    return value;
}

Value inJson(const core::FieldValue& value) {
    if (const auto* day = std::get_if<core::CivilDate>(&value))
        return core::isoDate(*day);
    if (const auto* id = std::get_if<core::Id>(&value))
        return id->hex();
    return toValue(value);
}

} // namespace

Value toValue(const core::FieldValue& value) {
    struct Writer {
        Value operator()(const core::Text& text) const { return text.utf8(); }
        Value operator()(core::CivilDate day) const { return core::dayNumber(day); }
        Value operator()(std::int64_t number) const { return number; }
        Value operator()(bool flag) const { return flag; }
        Value operator()(const core::Id& id) const { return toValue(id); }
    };
    return std::visit(Writer{}, value);
}

core::BlockFields fieldsFrom(const core::BlockShape& shape, const Value& values) {
    core::BlockFields fields;
    for (const core::Field& field : shape.fields)
        if (auto value = meant(field.type, at(values, field.name)))
            fields.emplace(field.name, std::move(*value));
    return fields;
}

std::string jsonOf(const core::BlockFields& fields) {
    Value object = Value::object();
    for (const auto& [name, value] : fields)
        object[name] = inJson(value);
    return object.dump();
}

core::BlockFields fieldsFromJson(const core::BlockShape& shape, const std::string& json) {
    Value values = Value::parse(json, nullptr, false);
    for (const core::Field& field : shape.fields)
        if (const Value& value = at(values, field.name); !value.is_null())
            values[std::string(field.name)] = fromJson(field.type, Value(value));
    return fieldsFrom(shape, values);
}

std::optional<std::string> namedBy(const core::BlockShape& shape, const core::BlockFields& fields) {
    for (const core::Field& field : shape.fields) {
        const auto held = fields.find(field.name);
        if (held == fields.end())
            continue;
        if (const auto* id = std::get_if<core::Id>(&held->second))
            return id->hex();
        if (field.name == "person")
            return std::get<core::Text>(held->second).utf8();
    }
    return std::nullopt;
}

std::string wordsOf(const core::BlockShape& shape, const core::BlockFields& fields) {
    std::string words;
    for (const auto& [name, value] : fields)
        if (const auto* text = std::get_if<core::Text>(&value); text && !shape.field(name)->inner)
            words += (words.empty() ? "" : "\n") + text->utf8();
    return words;
}

const std::string blockColumns = "b.id, b.list, b.entry, b.at, b.closed, b.trashed, b.fields";

core::Block readBlock(const Query& row) {
    core::Block block;
    block.id = row.id(0);
    if (!row.null(2))
        block.entry = row.id(2);
    block.at = row.number(3);
    block.closed = row.number(4);
    block.inTrash = !row.null(5);
    block.trashed = row.maybeNumber(5).value_or(0);
    if (const core::BlockShape* shape = core::shapeNamed(row.text(1))) {
        block.kind = shape->kind;
        block.fields = fieldsFromJson(*shape, row.text(6));
    }
    return block;
}

} // namespace upturn::store
