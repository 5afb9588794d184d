// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "trigger_table.hpp"

#include "json_tree.hpp"
#include "resources.hpp"

#include <QString>

namespace upturn::prompts {
namespace {

QRegularExpression pattern(const std::string& text) {
    return QRegularExpression(QString::fromStdString(text),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

std::vector<QRegularExpression> patterns(const Node* list) {
    std::vector<QRegularExpression> out;
    if (list != nullptr)
        for (const Node& item : list->items)
            out.push_back(pattern(item.text));
    return out;
}

int number(const Node& node, std::string_view name, int fallback) {
    const Node* value = node.member(name);
    return value != nullptr ? static_cast<int>(value->integer) : fallback;
}

Trigger readTrigger(const Node& node) {
    Trigger trigger;
    if (const Node* id = node.member("id"))
        trigger.id = id->text;
    trigger.strength = number(node, "strength", 0);
    trigger.fewerWords = number(node, "fewer_words", 0);
    trigger.deepest = number(node, "deepest", 0);
    trigger.leastRepeats = number(node, "least_repeats", 0);
    const Node* step = node.member("for_step");
    trigger.forStep = step != nullptr && step->flag;
    if (const Node* other = node.member("gives_way_to"))
        trigger.givesWayTo = other->text;
    const Node* heavy = node.member("heavy_sentence");
    trigger.heavy = heavy != nullptr && heavy->flag;
    const Node* quotes = node.member("quotes");
    trigger.quotes = quotes == nullptr || quotes->flag;
    if (const Node* languages = node.member("words"))
        for (const Node::Member& member : languages->members)
            trigger.languages.emplace(member.name, Cues{patterns(member.value.member("any")),
                                                        patterns(member.value.member("with")),
                                                        patterns(member.value.member("unless")),
                                                        number(member.value, "least", 1)});
    return trigger;
}

} // namespace

const std::vector<Trigger>& triggerTable() {
    static const std::vector<Trigger> table = [] {
        std::vector<Trigger> out;
        const Tree tree = readTree(resource("triggers.json"));
        if (const Node* list = tree.root.member("triggers"))
            for (const Node& node : list->items)
                out.push_back(readTrigger(node));
        return out;
    }();
    return table;
}

const std::map<std::string, QRegularExpression, std::less<>>& languageMarks() {
    static const auto marks = [] {
        std::map<std::string, QRegularExpression, std::less<>> out;
        const Tree tree = readTree(resource("triggers.json"));
        if (const Node* languages = tree.root.member("languages"))
            for (const Node::Member& member : languages->members)
                out.emplace(member.name, pattern(member.value.text));
        return out;
    }();
    return marks;
}

} // namespace upturn::prompts
