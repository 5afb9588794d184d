// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fields.hpp"
#include "resources.hpp"

#include <upturn/core/names.hpp>
#include <upturn/core/say.hpp>
#include <upturn/prompts/tuning.hpp>

#include <numeric>

namespace upturn::prompts {
namespace {

using core::say;

constexpr core::Names<Depth, depthCount> depths{{
    {Depth::quick, "quick"},
    {Depth::standard, "standard"},
    {Depth::deep, "deep"},
    {Depth::gentle, "gentle"},
}};

constexpr core::Names<Factor, factorCount> factors{{
    {Factor::stage, "stage"},
    {Factor::coverage, "coverage"},
    {Factor::trigger, "trigger"},
    {Factor::recurrence, "recurrence"},
    {Factor::category, "category"},
    {Factor::emotion, "emotion"},
    {Factor::intensity, "intensity"},
    {Factor::time, "time"},
    {Factor::preference, "preference"},
    {Factor::novelty, "novelty"},
    {Factor::yield, "yield"},
}};

void readWeights(const Node& node, Findings& findings, Tuning& tuning) {
    Fields fields(node, findings);
    for (std::size_t i = 0; i < factorCount; ++i)
        tuning.weights[i] = fields.number(factors[i].second, 0, 0, 10000, true);
    fields.finish();
    const int sum = std::accumulate(tuning.weights.begin(), tuning.weights.end(), 0);
    if (sum != 10000)
        findings.error(node.line, say("The weights have to add up to 10000, and make %1.",
                                      {std::to_string(sum)}));
}

void readStages(const Node& node, Findings& findings, Tuning& tuning) {
    for (const Node::Member& member : node.members) {
        const auto stage =
            member.value.type == Node::Type::text ? stageNamed(member.value.text) : std::nullopt;
        if (stage)
            tuning.stages[member.name] = *stage;
        else
            findings.error(member.line, say("\"%1\" needs the name of a stage.", {member.name}));
    }
}

void readDepths(Fields& fields, Findings& findings, Tuning& tuning) {
    if (const Node* node = fields.take("limits", Node::Type::object, true)) {
        Fields limits(*node, findings);
        for (std::size_t i = 0; i < depths.size(); ++i)
            tuning.limits[i] = limits.number(depths[i].second, 0, 1, 50, true);
        limits.finish();
    }
    const Node* node = fields.take("required", Node::Type::object, true);
    if (node == nullptr)
        return;
    Fields required(*node, findings);
    for (std::size_t i = 0; i < depths.size(); ++i) {
        tuning.required[i] = required.texts(depths[i].second, true);
        for (const std::string& dim : tuning.required[i])
            if (!tuning.stages.contains(dim))
                findings.error(node->line, say("\"%1\" has no stage in \"stages\".", {dim}));
    }
    required.finish();
}

Tuning readTuning(const Node& root, Findings& findings) {
    Tuning tuning;
    Fields fields(root, findings);
    fields.number("schema", 0, 1, 1, true);
    if (const Node* node = fields.take("weights", Node::Type::object, true))
        readWeights(*node, findings, tuning);
    if (const Node* node = fields.take("stages", Node::Type::object, true))
        readStages(*node, findings, tuning);
    readDepths(fields, findings, tuning);
    tuning.window = fields.number("window", tuning.window, 1, 100);
    tuning.inARow = fields.number("in_a_row", tuning.inARow, 1, 100);
    tuning.restDays = fields.number("rest_days", tuning.restDays, 0, 3650);
    fields.finish();
    return tuning;
}

} // namespace

std::string_view nameOf(Depth depth) {
    return core::nameIn(depths, depth);
}

std::optional<Depth> depthNamed(std::string_view name) {
    return core::valueIn(depths, name);
}

std::optional<Depth> wishedDepthNamed(std::string_view name) {
    const auto depth = depthNamed(name);
    return depth == Depth::gentle ? std::nullopt : depth;
}

std::vector<std::string> wishedDepthNames() {
    std::vector<std::string> names = core::namesIn(depths);
    std::erase(names, nameOf(Depth::gentle));
    return names;
}

std::string_view nameOf(Factor factor) {
    return core::nameIn(factors, factor);
}

core::Result<Tuning> parseTuning(std::string_view bytes, const std::string& fileName) {
    Findings findings(fileName);
    Tuning tuning;
    const Tree tree = readTree(bytes);
    if (!tree.read)
        findings.error(tree.line, tree.reason);
    else
        tuning = readTuning(tree.root, findings);
    if (findings.anyError())
        return core::fail(core::Fault::failed, findings.sorted().front().sentence());
    return tuning;
}

const Tuning& Tuning::builtIn() {
    static const Tuning tuning =
        parseTuning(resource("weights.json"), "weights.json").value_or(Tuning{});
    return tuning;
}

} // namespace upturn::prompts
