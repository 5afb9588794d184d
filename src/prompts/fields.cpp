// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fields.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <cmath>

namespace upturn::prompts {

using core::say;

bool Findings::anyError() const {
    return std::any_of(list_.begin(), list_.end(),
                       [](const Finding& f) { return f.severity == Severity::error; });
}

std::vector<Finding> Findings::sorted() const {
    std::vector<Finding> out = list_;
    std::stable_sort(out.begin(), out.end(),
                     [](const Finding& a, const Finding& b) { return a.line < b.line; });
    return out;
}

Fields::Fields(const Node& object, Findings& findings)
    : object_(object)
    , findings_(findings) {
    std::set<std::string_view> seen;
    for (const Node::Member& member : object.members)
        if (!seen.insert(member.name).second)
            findings.error(member.line, say("The field \"%1\" stands here a second time; keep one.",
                                            {member.name}));
}

const Node* Fields::take(std::string_view name, Node::Type type, bool needed) {
    taken_.emplace(name);
    const Node* value = object_.member(name);
    if (value == nullptr) {
        if (needed)
            findings_.error(object_.line,
                            say("The field \"%1\" is missing here.", {std::string(name)}));
        return nullptr;
    }
    if (value->type != type) {
        findings_.error(value->line,
                        say("\"%1\" has to be %2, and is %3.",
                            {std::string(name), describe(type), describe(value->type)}));
        return nullptr;
    }
    return value;
}

std::string Fields::text(std::string_view name, bool needed) {
    const Node* value = take(name, Node::Type::text, needed);
    return value != nullptr ? value->text : std::string();
}

int Fields::number(std::string_view name, int fallback, int least, int most, bool needed) {
    const Node* value = take(name, Node::Type::integer, needed);
    if (value == nullptr)
        return fallback;
    if (value->integer < least || value->integer > most) {
        findings_.error(value->line,
                        say("\"%1\" has to be from %2 to %3.",
                            {std::string(name), std::to_string(least), std::to_string(most)}));
        return fallback;
    }
    return static_cast<int>(value->integer);
}

std::optional<int> Fields::numberOrNone(std::string_view name, int least, int most) {
    const Node* value = object_.member(name);
    if (value == nullptr || value->type == Node::Type::null) {
        taken_.emplace(name);
        return std::nullopt;
    }
    return number(name, least, least, most);
}

bool Fields::flag(std::string_view name, bool fallback) {
    const Node* value = take(name, Node::Type::flag);
    return value != nullptr ? value->flag : fallback;
}

int Fields::share(std::string_view name) {
    const Node* found = object_.member(name);
    const bool isWhole = found != nullptr && found->type == Node::Type::integer;
    const Node* value = take(name, isWhole ? Node::Type::integer : Node::Type::real);
    if (value == nullptr)
        return 0;
    const double number = isWhole ? static_cast<double>(value->integer) : value->real;
    if (!(number >= 0 && number <= 1)) {
        findings_.error(value->line, say("\"%1\" has to be from 0 to 1.", {std::string(name)}));
        return 0;
    }
    return static_cast<int>(std::lround(number * 10000));
}

std::vector<std::string> Fields::texts(std::string_view name, bool needed) {
    std::vector<std::string> out;
    const Node* list = take(name, Node::Type::list, needed);
    if (list == nullptr)
        return out;
    for (const Node& item : list->items) {
        if (item.type != Node::Type::text)
            findings_.error(item.line, say("\"%1\" holds text only, and this is %2.",
                                           {std::string(name), describe(item.type)}));
        else if (std::find(out.begin(), out.end(), item.text) != out.end())
            findings_.error(item.line,
                            say("\"%1\" stands twice in \"%2\".", {item.text, std::string(name)}));
        else
            out.push_back(item.text);
    }
    return out;
}

Wording Fields::wording(std::string_view name, bool needed) {
    Wording::Words words;
    const Node* object = take(name, Node::Type::object, needed);
    if (object == nullptr)
        return {};
    Fields languages(*object, findings_); // reports a language that stands twice
    if (object->members.empty())
        findings_.error(object->line, say("\"%1\" has no words; write them as {\"en\": \"...\"}.",
                                          {std::string(name)}));
    for (const Node::Member& member : object->members) {
        const std::string& code = member.name;
        const bool known =
            code.size() >= 2 && code.size() <= 8 &&
            std::all_of(code.begin(), code.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
            });
        if (!known)
            findings_.error(member.line,
                            say("\"%1\" is no language; write \"en\", \"de\" and so on.", {code}));
        else if (member.value.type != Node::Type::text)
            findings_.error(member.value.line,
                            say("The words of \"%1\" have to be text, and are %2.",
                                {std::string(name), describe(member.value.type)}));
        else
            words.emplace(code, member.value.text);
    }
    return Wording(std::move(words));
}

void Fields::finish() {
    for (const Node::Member& member : object_.members)
        if (!taken_.contains(member.name))
            findings_.error(member.line, say("The field \"%1\" is unknown; see the list of fields "
                                             "in docs/prompt-packs.md.",
                                             {member.name}));
}

int Fields::lineOf(std::string_view name) const {
    const Node* value = object_.member(name);
    return value != nullptr ? value->line : object_.line;
}

} // namespace upturn::prompts
