// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fields.hpp"

#include "refusal.hpp"

#include <upturn/core/say.hpp>

#include <charconv>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;

[[noreturn]] void refuseAt(const std::string& where, std::size_t line, const std::string& expected,
                           const std::string& found) {
    refuse(Fault::failed,
           say("At line %1, \u201c%2\u201d should be %3 and is %4. Nothing was taken "
               "over.",
               {std::to_string(line), where, expected, found}));
}

/// "2026-11-20T17:42:00Z" and "...:00.123Z" without a detour: an export has half a million.
std::optional<std::int64_t> plainInstant(std::string_view iso) {
    const bool whole = iso.size() == 20;
    if ((!whole && (iso.size() != 24 || iso[19] != '.')) || iso.back() != 'Z' || iso[10] != 'T' ||
        iso[13] != ':' || iso[16] != ':')
        return std::nullopt;
    const auto date = core::parseIsoDate(iso.substr(0, 10));
    const auto number = [&](std::size_t from, std::size_t length) {
        unsigned value = 0;
        const char* end = iso.data() + from + length;
        const bool read = std::from_chars(iso.data() + from, end, value).ptr == end;
        return read ? std::optional<unsigned>(value) : std::nullopt;
    };
    const auto hour = number(11, 2);
    const auto minute = number(14, 2);
    const auto second = number(17, 2);
    const auto ms = whole ? std::optional<unsigned>(0) : number(20, 3);
    if (!date || !hour || !minute || !second || !ms || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const std::int64_t seconds =
        ((core::dayNumber(*date) * 24 + *hour) * 60 + *minute) * 60 + *second;
    return seconds * 1000 + *ms;
}

} // namespace

Fields::Fields(const Node& node, const Fields* parent, const char* name,
               std::optional<std::size_t> index)
    : node_(node)
    , parent_(parent)
    , name_(name)
    , index_(index) {
    if (node.type != Node::Type::object)
        refuseAt(path(), node.line, describe(Node::Type::object), describe(node.type));
}

std::string Fields::path() const {
    std::string path = parent_ == nullptr ? std::string() : parent_->path();
    if (!path.empty())
        path += '.';
    path += name_;
    if (index_)
        path += '[' + std::to_string(*index_) + ']';
    return path;
}

const Node* Fields::find(const char* name) const {
    const Node* found = node_.member(name);
    return found == nullptr || found->type == Node::Type::null ? nullptr : found;
}

const Node* Fields::find(const char* name, Node::Type type) const {
    const Node* found = find(name);
    if (found != nullptr && found->type != type)
        refuseAt(path() + '.' + name, found->line, describe(type), describe(found->type));
    return found;
}

void Fields::refuseValue(const char* name, const std::string& expected) const {
    const Node* found = node_.member(name);
    const std::string where = path() + '.' + name;
    if (found == nullptr)
        refuseAt(where, node_.line, expected, say("missing"));
    constexpr std::size_t shownAtMost = 40;
    std::string is = describe(found->type);
    if (found->type == Node::Type::text && found->text.size() <= shownAtMost)
        is = say("\u201c%1\u201d", {found->text});
    else if (found->type == Node::Type::integer)
        is = std::to_string(found->integer);
    refuseAt(where, found->line, expected, is);
}

core::Text Fields::wordsOf(const Node& node, const char* name,
                           std::optional<std::size_t> index) const {
    const auto where = [&] {
        return path() + '.' + name + (index ? '[' + std::to_string(*index) + ']' : std::string());
    };
    if (node.type != Node::Type::text)
        refuseAt(where(), node.line, describe(Node::Type::text), describe(node.type));
    auto words = core::Text::from(node.text);
    if (!words)
        refuse(Fault::failed, say("At line %1, \u201c%2\u201d can't be kept. %3",
                                  {std::to_string(node.line), where(), words.error().sentence}));
    return std::move(*words);
}

core::Text Fields::words(const char* name) const {
    const Node* found = find(name);
    return found == nullptr ? core::Text() : wordsOf(*found, name, {});
}

std::vector<core::Text> Fields::texts(const char* name) const {
    std::vector<core::Text> texts;
    const Node* list = findList(name);
    if (list == nullptr)
        return texts;
    texts.reserve(list->items.size());
    for (std::size_t i = 0; i < list->items.size(); ++i)
        texts.push_back(wordsOf(list->items[i], name, i));
    return texts;
}

std::optional<std::int64_t> Fields::number(const char* name) const {
    const Node* found = find(name, Node::Type::integer);
    return found == nullptr ? std::nullopt : std::optional(found->integer);
}

std::optional<std::int64_t> Fields::number(const char* name, std::int64_t from,
                                           std::int64_t to) const {
    const auto value = number(name);
    if (value && (*value < from || *value > to))
        refuseValue(name, say("%1 to %2", {std::to_string(from), std::to_string(to)}));
    return value;
}

std::optional<double> Fields::real(const char* name) const {
    const Node* found = find(name);
    if (found == nullptr)
        return std::nullopt;
    if (found->type == Node::Type::integer)
        return static_cast<double>(found->integer);
    return find(name, Node::Type::real)->real;
}

std::optional<bool> Fields::flag(const char* name) const {
    const Node* found = find(name, Node::Type::flag);
    return found == nullptr ? std::nullopt : std::optional(found->flag);
}

core::Id Fields::id(const char* name) const {
    const Node* found = find(name, Node::Type::text);
    if (found == nullptr || found->text.empty())
        return {};
    const auto id = core::Id::parse(found->text);
    if (!id)
        refuseValue(name, say("an id of 32 hex digits"));
    return *id;
}

std::optional<core::CivilDate> Fields::date(const char* name) const {
    const Node* found = find(name, Node::Type::text);
    if (found == nullptr)
        return std::nullopt;
    const auto date = core::parseIsoDate(found->text);
    if (!date)
        refuseValue(name, say("a date like 2026-11-21"));
    return *date;
}

std::optional<std::int64_t> Fields::instant(const char* name) const {
    const Node* found = find(name, Node::Type::text);
    if (found == nullptr)
        return std::nullopt;
    if (const auto plain = plainInstant(found->text))
        return plain;
    const auto instant = core::parseIsoInstant(found->text);
    if (!instant)
        refuseValue(name, say("a time like 2026-11-21T20:00:00Z"));
    return *instant;
}

std::optional<core::Moment> Fields::moment(const char* name) const {
    const auto fields = object(name);
    if (!fields)
        return std::nullopt;
    const auto instant = fields->instant("instant");
    if (!instant)
        fields->refuseValue("instant", say("a time like 2026-11-21T20:00:00Z"));
    constexpr int farthest = 7 * 24 * 3600; // as far as a zone of POSIX may be
    const std::string zone = fields->text("zone");
    const auto offset = fields->number("offset", -farthest, farthest);
    const auto date = fields->date("date");
    core::Moment moment{.instant = *instant, .zone = zone};
    if (offset && date) { // as it was lived, whatever this computer knows of the zone
        moment.offset = static_cast<int>(*offset);
        moment.date = *date;
    } else {
        moment = core::momentAt(*instant, zone, static_cast<int>(offset.value_or(0)));
        moment.date = date.value_or(moment.date);
    }
    const std::string precision = fields->text("precision");
    if (precision == "day")
        moment.precision = core::Precision::day;
    else if (!precision.empty() && precision != "minute")
        fields->refuseValue("precision", say("\u201cminute\u201d or \u201cday\u201d"));
    return moment;
}

std::optional<Fields> Fields::object(const char* name) const {
    const Node* found = find(name);
    return found == nullptr ? std::nullopt
                            : std::optional<Fields>(std::in_place, *found, this, name);
}

} // namespace upturn::exchange
