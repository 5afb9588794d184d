// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "tries.hpp"

#include "documents.hpp"
#include "terminal.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::cli {
namespace {

using core::say;

std::vector<core::NextStep> before(store::Journal& journal, const core::NextStep& step) {
    auto tries = journal.triesBefore(step);
    return tries ? std::move(*tries) : std::vector<core::NextStep>();
}

void takeFrom(std::vector<core::NextStep>& steps, std::size_t at,
              std::vector<core::NextStep>& into) {
    const core::Id id = steps[at].id;
    into.push_back(std::move(steps[at]));
    steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(at));
    for (std::size_t i = 0; i < steps.size();)
        if (steps[i].follows == id) {
            takeFrom(steps, i, into);
            i = 0;
        } else {
            ++i;
        }
}

} // namespace

int tryNumber(store::Journal& journal, const core::NextStep& step) {
    return step.follows.empty() ? 1 : static_cast<int>(before(journal, step).size()) + 1;
}

std::string tryOf(store::Journal& journal, const core::NextStep& step) {
    if (step.follows.empty())
        return {};
    const auto tries = before(journal, step);
    if (tries.empty())
        return {};
    const std::string first = inLine(tries.front().then);
    switch (tries.size()) {
    case 1:
        return "  " + faint(say("second try of \u201c%1\u201d", {first}));
    case 2:
        return "  " + faint(say("third try of \u201c%1\u201d", {first}));
    default:
        return "  " +
               faint(say("try %1 of \u201c%2\u201d", {std::to_string(tries.size() + 1), first}));
    }
}

std::vector<Json> withTries(store::Journal& journal, const std::vector<core::NextStep>& steps) {
    std::vector<Json> documents;
    documents.reserve(steps.size());
    for (const core::NextStep& step : steps)
        documents.push_back(toJson(step).with("try", tryNumber(journal, step)));
    return documents;
}

std::vector<core::NextStep> inTries(std::vector<core::NextStep> steps) {
    std::vector<core::NextStep> ordered;
    const auto followsOneOf = [&](const core::NextStep& step) {
        return std::any_of(steps.begin(), steps.end(),
                           [&](const core::NextStep& one) { return one.id == step.follows; });
    };
    while (!steps.empty()) {
        const auto first = std::find_if_not(steps.begin(), steps.end(), followsOneOf);
        // Steps that follow each other in a circle have no first one.
        const auto at = first == steps.end() ? 0 : first - steps.begin();
        takeFrom(steps, static_cast<std::size_t>(at), ordered);
    }
    return ordered;
}

} // namespace upturn::cli
