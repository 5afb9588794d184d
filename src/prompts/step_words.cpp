// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "json_tree.hpp"
#include "resources.hpp"

#include <upturn/core/say.hpp>
#include <upturn/prompts/step_words.hpp>
#include <upturn/prompts/triggers.hpp>

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace upturn::prompts {
namespace {

const std::vector<QRegularExpression>& perfectPatterns() {
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> out;
        const Tree tree = readTree(resource("step-words.json"));
        if (const Node* list = tree.root.member("perfect"))
            for (const Node& node : list->items)
                out.emplace_back(QString::fromStdString(node.text),
                                 QRegularExpression::CaseInsensitiveOption |
                                     QRegularExpression::UseUnicodePropertiesOption);
        return out;
    }();
    return patterns;
}

/// A plan is short: often too short to tell its language, so both are looked at.
std::optional<Fired> firedIn(std::string_view text, std::string_view id) {
    for (const std::string_view language : std::array<std::string_view, 2>{"en", "de"}) {
        const std::vector<Fired> all = firedTriggers(text, language, {.isNextStep = true});
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Fired& one) { return one.id == id; });
        if (found != all.end())
            return *found;
    }
    return std::nullopt;
}

} // namespace

std::vector<StepAdvice> adviceForStep(std::string_view when, std::string_view then) {
    std::vector<StepAdvice> advice;
    if (const auto effort = firedIn(then, "effort"))
        advice.push_back({"effort", effort->quote,
                          core::say("\u201c%1\u201d is more of the same approach. What one thing "
                                    "around you could change instead?",
                                    {effort->quote})});
    if (when.empty())
        advice.push_back({"vague-step",
                          {},
                          core::say("When exactly? A step with its moment is done more often: if "
                                    "this happens, then I do that.")});
    return advice;
}

std::optional<std::string> perfectWord(std::string_view goal) {
    const QString words = QString::fromUtf8(goal.data(), static_cast<qsizetype>(goal.size()));
    for (const QRegularExpression& pattern : perfectPatterns())
        if (const auto match = pattern.match(words); match.hasMatch())
            return match.captured().toStdString();
    return std::nullopt;
}

} // namespace upturn::prompts
