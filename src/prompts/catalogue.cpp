// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lint.hpp"
#include "resources.hpp"

#include <upturn/core/say.hpp>
#include <upturn/prompts/catalogue.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

using core::say;

/// Packs with a higher priority first, else in the order handed in.
std::vector<Pack> inOrder(std::vector<Pack> packs) {
    std::stable_sort(packs.begin(), packs.end(), [](const Pack& a, const Pack& b) {
        return a.guide.priority > b.guide.priority;
    });
    return packs;
}

std::vector<Pack> readBuiltIn() {
    std::vector<Pack> packs;
    for (const Resource& file : resources()) {
        if (!file.isPack)
            continue;
        packs.push_back(readTrusted(file.bytes, std::string(file.name)));
        packs.back().guide.builtIn = true;
    }
    return inOrder(std::move(packs));
}

} // namespace

Catalogue Catalogue::of(const std::vector<Pack>& packs) {
    Catalogue out;
    for (const Pack& pack : packs) {
        out.guides_.push_back(pack.guide);
        for (const Prompt& prompt : pack.prompts) {
            out.places_.emplace(prompt.id, out.prompts_.size());
            out.prompts_.push_back(prompt);
        }
    }
    return out;
}

const Catalogue& Catalogue::builtIn() {
    static const Catalogue catalogue = of(readBuiltIn());
    return catalogue;
}

const Guide* Catalogue::guide(std::string_view id) const {
    for (const Guide& each : guides_)
        if (each.id == id)
            return &each;
    return nullptr;
}

std::optional<std::size_t> Catalogue::indexOf(std::string_view id) const {
    const auto found = places_.find(id);
    return found != places_.end() ? std::optional(found->second) : std::nullopt;
}

const Prompt* Catalogue::prompt(std::string_view id) const {
    const auto place = indexOf(id);
    return place ? &prompts_[*place] : nullptr;
}

std::span<const Prompt> Catalogue::questionsOf(std::string_view guide) const {
    const auto is = [guide](const Prompt& p) { return p.guide == guide; };
    const auto first = std::find_if(prompts_.begin(), prompts_.end(), is);
    const auto last = std::find_if_not(first, prompts_.end(), is);
    return {first, last};
}

core::Asked askedIn(const Prompt& prompt, std::string_view language) {
    core::Asked asked;
    asked.id = prompt.id;
    asked.text = core::Text::repaired(prompt.text.in(language));
    asked.guide = prompt.guide;
    asked.version = prompt.version;
    asked.stage = prompt.guideStage.empty() ? std::string(nameOf(prompt.stage)) : prompt.guideStage;
    asked.article = prompt.article.empty() ? std::string() : prompt.article.front();
    asked.yields = prompt.yields.empty() ? std::string() : prompt.yields.front();
    return asked;
}

} // namespace upturn::prompts
