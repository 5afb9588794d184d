// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/block.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace upturn::core {
namespace {

using enum FieldType;

constexpr std::array<std::string_view, 3> winKinds{"issue", "relationship", "process"};
constexpr std::array<std::string_view, 3> knowing{"did-not-know", "knew-and-waited",
                                                  "acted-otherwise"};
constexpr std::array<std::string_view, 2> loops{"single", "double"};
/// What made a decision that nobody wrote down as one: a pause, or the guide about stepping back.
constexpr std::array<std::string_view, 2> origins{"pause", "step-back"};
constexpr std::array<std::string_view, 3> risks{"chosen", "unnoticed", "forced"};

constexpr std::array practiceFields{
    Field{.name = "practice", .needed = true}, Field{.name = "days", .type = count},
    Field{.name = "started", .type = day},     Field{.name = "paused", .type = day},
    Field{.name = "rested", .type = count},
};
constexpr std::array practiceDayFields{
    Field{.name = "practice", .type = row, .needed = true},
    Field{.name = "day", .type = day, .needed = true},
    Field{.name = "source"},
    Field{.name = "ticks"},
    Field{.name = "note"},
};
constexpr std::array goalFields{
    Field{.name = "baseline"},    Field{.name = "target", .needed = true},
    Field{.name = "measure"},     Field{.name = "by", .type = day},
    Field{.name = "outcome"},     Field{.name = "why"},
    Field{.name = "differently"},
};
constexpr std::array winFields{
    Field{.name = "kind", .type = choice, .choices = winKinds},
    Field{.name = "text", .needed = true},
    Field{.name = "capability"},
};
constexpr std::array decisionFields{
    Field{.name = "options", .needed = true},
    Field{.name = "reasons"},
    Field{.name = "probability", .type = share},
    Field{.name = "outcome"},
    Field{.name = "review_on", .type = day},
    Field{.name = "origin", .type = choice, .choices = origins, .inner = true},
};
constexpr std::array personFields{Field{.name = "name", .needed = true}, Field{.name = "helps"}};
constexpr std::array feedbackFields{
    Field{.name = "person"},
    Field{.name = "question", .needed = true},
    Field{.name = "asked", .type = day},
    Field{.name = "answer"},
    Field{.name = "agrees", .type = flag},
};
constexpr std::array reframeFields{Field{.name = "before", .needed = true}, Field{.name = "after"}};
constexpr std::array circumstanceFields{
    Field{.name = "stretch", .type = scale},
    Field{.name = "stakes", .type = scale},
    Field{.name = "scrutiny", .type = scale},
    Field{.name = "margin", .type = scale},
    Field{.name = "sleep", .type = scale},
    Field{.name = "standing", .type = scale},
    Field{.name = "identity", .type = scale},
    Field{.name = "response", .type = scale},
    Field{.name = "confidence", .type = scale},
    Field{.name = "noticed", .type = day},
    Field{.name = "acted", .type = day},
    Field{.name = "knowing", .type = choice, .choices = knowing},
    Field{.name = "loop", .type = choice, .choices = loops},
    Field{.name = "risk", .type = choice, .choices = risks},
    Field{.name = "cost"},
};

constexpr std::array declinedFields{Field{.name = "quote", .needed = true}};

/// What is kept instead of a lesson, by what happened and what was asked.
constexpr std::array<std::string_view, 9> keptKinds{"memory",     "wish",         "who-helps",
                                                    "what-helps", "whom-to-call", "stance",
                                                    "boundary",   "check",        "made-possible"};
constexpr std::array keptFields{
    Field{.name = "text", .needed = true},
    Field{.name = "kind", .type = choice, .needed = true, .choices = keptKinds, .inner = true},
    Field{.name = "answer", .type = row, .inner = true},
    Field{.name = "version", .inner = true},
    Field{.name = "start", .type = count, .inner = true},
    Field{.name = "end", .type = count, .inner = true},
    Field{.name = "quote", .inner = true},
};

/// `hash` is of the form in which the entry stood there: what has the same was not changed there.
constexpr std::array originFields{
    Field{.name = "journal", .inner = true},
    Field{.name = "where", .inner = true},
    Field{.name = "hash", .inner = true},
    Field{.name = "place"},
    Field{.name = "mood"},
    Field{.name = "weather"},
    Field{.name = "more"},
};

constexpr std::array<BlockShape, 12> shapes{{
    {BlockKind::practice, "practice", "practices", false, practiceFields},
    {BlockKind::practiceDay, "practice_day", "practice_days", true, practiceDayFields},
    {BlockKind::goal, "goal", "goals", false, goalFields},
    {BlockKind::win, "win", "wins", false, winFields},
    {BlockKind::decision, "decision", "decisions", false, decisionFields},
    {BlockKind::person, "person", "people", false, personFields},
    {BlockKind::feedback, "feedback", "feedback", false, feedbackFields},
    {BlockKind::reframe, "reframe", "reframes", false, reframeFields},
    {BlockKind::circumstance, "circumstance", "circumstances", false, circumstanceFields},
    {BlockKind::declined, "declined", "declined", true, declinedFields},
    {BlockKind::kept, "kept", "kept", false, keptFields},
    {BlockKind::origin, "origin", "origins", false, originFields},
}};

template<class Is>
const BlockShape* find(const Is& is) {
    const auto* const found = std::find_if(shapes.begin(), shapes.end(), is);
    return found == shapes.end() ? nullptr : found;
}

template<class Value>
const Value* held(const BlockFields& fields, std::string_view name) {
    const auto found = fields.find(name);
    return found == fields.end() ? nullptr : std::get_if<Value>(&found->second);
}

template<class Value>
std::optional<Value> maybe(const BlockFields& fields, std::string_view name) {
    const Value* value = held<Value>(fields, name);
    return value == nullptr ? std::optional<Value>() : *value;
}

bool between(const FieldValue& value, std::int64_t least, std::int64_t most) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr && *number >= least && *number <= most;
}

} // namespace

const Field* BlockShape::field(std::string_view named) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == named; });
    return found == fields.end() ? nullptr : &*found;
}

std::span<const BlockShape> blockShapes() {
    return shapes;
}

const BlockShape& shapeOf(BlockKind kind) {
    return *find([&](const BlockShape& shape) { return shape.kind == kind; });
}

const BlockShape* shapeNamed(std::string_view name) {
    return find([&](const BlockShape& shape) { return shape.name == name; });
}

const BlockShape* shapeOfList(std::string_view list) {
    return find([&](const BlockShape& shape) { return shape.list == list; });
}

Text Block::words(std::string_view field) const {
    return maybe<Text>(fields, field).value_or(Text());
}

std::optional<CivilDate> Block::day(std::string_view field) const {
    return maybe<CivilDate>(fields, field);
}

std::optional<std::int64_t> Block::number(std::string_view field) const {
    return maybe<std::int64_t>(fields, field);
}

std::optional<bool> Block::flag(std::string_view field) const {
    return maybe<bool>(fields, field);
}

Id Block::row(std::string_view field) const {
    return maybe<Id>(fields, field).value_or(Id());
}

std::optional<std::string_view> choiceMeant(const Field& field, std::string_view words) {
    std::string small(words);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) {
        return static_cast<char>(c == ' ' || c == '_' ? '-' : std::tolower(c));
    });
    std::optional<std::string_view> meant;
    for (const std::string_view one : field.choices) {
        if (small.find(one) == std::string::npos)
            continue;
        if (meant)
            return std::nullopt;
        meant = one;
    }
    return meant;
}

bool fits(const Field& field, const FieldValue& value) {
    constexpr std::int64_t most = 1'000'000;
    const auto* text = std::get_if<Text>(&value);
    switch (field.type) {
    case words:
        return text != nullptr;
    case choice:
        return text != nullptr && std::find(field.choices.begin(), field.choices.end(),
                                            text->utf8()) != field.choices.end();
    case day:
        return std::holds_alternative<CivilDate>(value);
    case count:
        return between(value, 0, most);
    case scale:
        return between(value, 0, 10);
    case share:
        return between(value, 0, 100);
    case flag:
        return std::holds_alternative<bool>(value);
    case row:
        return std::holds_alternative<Id>(value);
    }
    return false;
}

} // namespace upturn::core
