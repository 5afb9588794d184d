// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "value.hpp"

#include "cbor.hpp"

#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace upturn::store {
namespace {

constexpr std::size_t deepest = 32;

struct Head {
    unsigned major = 0;
    std::uint64_t argument = 0;
};

/// Takes a head off the front. Nothing for indefinite lengths and what is reserved: operations
/// have neither.
std::optional<Head> takeHead(std::span<const std::uint8_t>& bytes) {
    if (bytes.empty())
        return std::nullopt;
    const unsigned first = bytes.front();
    Head head{.major = first >> 5U, .argument = first & 31U};
    bytes = bytes.subspan(1);
    if (head.argument < 24)
        return head;
    if (head.argument > 27)
        return std::nullopt;
    const std::size_t following = std::size_t{1} << (head.argument - 24);
    if (bytes.size() < following)
        return std::nullopt;
    head.argument = 0;
    for (const std::uint8_t byte : bytes.first(following))
        head.argument = head.argument << 8U | byte;
    bytes = bytes.subspan(following);
    return head;
}

/// Whether the bytes are one item, all there and nested no deeper than `deepest`. The library
/// recurses while it reads and trusts announced sizes; this walks the heads before it does.
bool shallowEnough(std::span<const std::uint8_t> bytes) {
    constexpr unsigned byteString = 2;
    constexpr unsigned textString = 3;
    constexpr unsigned list = 4;
    constexpr unsigned map = 5;
    constexpr unsigned tag = 6;
    constexpr std::uint8_t simpleFrom = 0xE0;
    constexpr std::uint8_t saysFalse = 0xF4;
    constexpr std::uint8_t saysNull = 0xF6;
    constexpr std::uint64_t largest = std::numeric_limits<std::int64_t>::max();
    std::array<std::uint64_t, deepest + 1> toCome{1}; // items, in each open container
    for (std::size_t depth = 0;;) {
        for (; toCome[depth] == 0; --depth)
            if (depth == 0)
                return bytes.empty();
        --toCome[depth];
        const bool simple = !bytes.empty() && bytes.front() >= simpleFrom;
        if (simple && (bytes.front() < saysFalse || bytes.front() > saysNull))
            return false; // a floating point number, say
        const std::optional<Head> head = takeHead(bytes);
        if (!head || head->major == tag)
            return false;
        if (head->major < byteString && head->argument > largest)
            return false;
        const bool holds = head->major >= byteString && head->major <= map;
        if (holds && head->argument > bytes.size())
            return false;
        if (head->major == byteString || head->major == textString)
            bytes = bytes.subspan(head->argument);
        if (head->major != list && head->major != map)
            continue;
        if (depth == deepest)
            return false;
        toCome[++depth] = head->major == map ? 2 * head->argument : head->argument;
    }
}

void write(CborWriter& out, const Value& value) {
    switch (value.type()) {
    case Value::value_t::object: {
        const auto& members = value.get_ref<const Value::object_t&>();
        out.map(members.size());
        for (const auto& [name, member] : members) {
            out.text(name);
            write(out, member);
        }
        break;
    }
    case Value::value_t::array:
        out.list(value.size());
        for (const Value& item : value)
            write(out, item);
        break;
    case Value::value_t::string:
        out.text(value.get_ref<const std::string&>());
        break;
    case Value::value_t::binary:
        out.bytes(value.get_binary());
        break;
    case Value::value_t::boolean:
        out.flag(value.get<bool>());
        break;
    case Value::value_t::number_integer:
    case Value::value_t::number_unsigned:
        out.number(value.get<std::int64_t>());
        break;
    default:
        out.null();
    }
}

} // namespace

Bytes encode(const Value& value) {
    Bytes bytes;
    CborWriter out(bytes);
    write(out, value);
    return bytes;
}

std::optional<Value> decode(std::span<const std::uint8_t> bytes) {
    if (!shallowEnough(bytes))
        return std::nullopt;
    Value value = Value::from_cbor(bytes.begin(), bytes.end(), true, false);
    if (value.is_discarded())
        return std::nullopt;
    // A value converts to anything, an optional too: say which of the two is meant.
    return std::optional<Value>(std::in_place, std::move(value));
}

Value toValue(const core::Moment& moment) {
    Value value{
        {"at", moment.instant}, {"offset", moment.offset}, {"day", core::dayNumber(moment.date)}};
    if (!moment.zone.empty())
        value["zone"] = moment.zone;
    if (moment.precision == core::Precision::day)
        value["whole"] = true;
    return value;
}

core::Moment momentFrom(const Value& value) {
    core::Moment moment;
    moment.instant = numberAt(value, "at");
    moment.zone = textAt(value, "zone");
    moment.offset = static_cast<int>(numberAt(value, "offset"));
    moment.date = core::dateOfDayNumber(numberAt(value, "day"));
    moment.precision = maybeBoolAt(value, "whole").value_or(false) ? core::Precision::day
                                                                   : core::Precision::minute;
    return moment;
}

Value toValue(const core::Id& id) {
    return Value::binary(Bytes(id.bytes().begin(), id.bytes().end()));
}

core::Id idFrom(const Value& value) {
    return value.is_binary() ? core::Id::fromBytes(value.get_binary()) : core::Id();
}

const Value& at(const Value& map, std::string_view key) {
    static const Value nothing;
    if (!map.is_object())
        return nothing;
    const auto& object = map.get_ref<const Value::object_t&>();
    const auto found = object.find(key);
    return found == object.end() ? nothing : found->second;
}

std::string textAt(const Value& map, std::string_view key) {
    const Value& value = at(map, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

core::Text wordsAt(const Value& map, std::string_view key) {
    return core::Text::repaired(textAt(map, key));
}

std::int64_t numberAt(const Value& map, std::string_view key, std::int64_t otherwise) {
    return maybeNumberAt(map, key).value_or(otherwise);
}

std::optional<std::int64_t> maybeNumberAt(const Value& map, std::string_view key) {
    const Value& value = at(map, key);
    if (!value.is_number_integer())
        return std::nullopt;
    return value.get<std::int64_t>();
}

std::optional<bool> maybeBoolAt(const Value& map, std::string_view key) {
    const Value& value = at(map, key);
    if (!value.is_boolean())
        return std::nullopt;
    return value.get<bool>();
}

core::Id idAt(const Value& map, std::string_view key) {
    return idFrom(at(map, key));
}

} // namespace upturn::store
