// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How packs of the person's own join those of the program.

#include "lint.hpp"

#include <upturn/core/say.hpp>
#include <upturn/prompts/catalogue.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

using core::say;

int lineOf(const Pack& pack, const std::string& question) {
    const auto found = pack.lines.find(question);
    return found != pack.lines.end() ? found->second : 0;
}

class Merge {
  public:
    explicit Merge(const Catalogue& base) {
        for (const Guide& guide : base.guides()) {
            Pack pack;
            pack.guide = guide;
            const auto questions = base.questionsOf(guide.id);
            pack.prompts.assign(questions.begin(), questions.end());
            packs_.push_back(std::move(pack));
        }
    }

    /// Empty when the pack can join; else what stands against it.
    std::vector<Finding> conflicts(const Pack& own) {
        Findings found(own.file);
        if (std::any_of(packs_.begin(), packs_.end(),
                        [&](const Pack& p) { return p.guide.id == own.guide.id; }))
            found.error(1, say("There is a pack \"%1\" already; give this one another id.",
                               {own.guide.id}));
        for (const Prompt& p : own.prompts)
            if (promptNamed(p.id) != nullptr && !overrides(own, p.id))
                found.error(lineOf(own, p.id),
                            say("There is a question \"%1\" already; name it in \"overrides\" to "
                                "word it anew.",
                                {p.id}));
        for (const std::string& id : own.overrides)
            if (promptNamed(id) == nullptr)
                found.error(lineOf(own, id), say("\"%1\" is to be worded anew, but there is no "
                                                 "such question.",
                                                 {id}));
        checkNeeds(own, found);
        return found.sorted();
    }

    void join(Pack own) {
        for (const std::string& id : own.disables)
            disable(id);
        std::vector<Prompt> added;
        for (Prompt& p : own.prompts) {
            if (Prompt* old = promptNamed(p.id)) {
                p.guide = old->guide;
                p.guideStage = old->guideStage;
                p.byChoice = old->byChoice;
                p.generic = old->generic;
                *old = std::move(p);
            } else {
                added.push_back(std::move(p));
            }
        }
        own.prompts = std::move(added);
        packs_.push_back(std::move(own));
    }

    std::vector<Pack> take() {
        std::stable_sort(packs_.begin(), packs_.end(), [](const Pack& a, const Pack& b) {
            return a.guide.priority > b.guide.priority;
        });
        return std::move(packs_);
    }

  private:
    static bool overrides(const Pack& own, const std::string& id) {
        return std::find(own.overrides.begin(), own.overrides.end(), id) != own.overrides.end();
    }

    Prompt* promptNamed(const std::string& id) {
        for (Pack& pack : packs_)
            for (Prompt& p : pack.prompts)
                if (p.id == id)
                    return &p;
        return nullptr;
    }

    /// With the new words in place, everything required exists and nothing waits for itself.
    void checkNeeds(const Pack& own, Findings& found) {
        std::map<std::string, std::vector<std::string>, std::less<>> needs;
        for (const Pack& pack : packs_)
            for (const Prompt& p : pack.prompts)
                needs[p.id] = p.needs;
        for (const Prompt& p : own.prompts)
            needs[p.id] = p.needs;
        for (const Prompt& p : own.prompts)
            for (const std::string& need : p.needs)
                if (!needs.contains(need))
                    found.error(lineOf(own, p.id),
                                say("\"%1\" is required, but there is no such question.", {need}));
        const auto circle = circleIn(needs);
        if (!circle.empty())
            found.error(lineOf(own, circle.front()),
                        say("With this pack, \"%1\" would wait for itself.", {circle.front()}));
    }

    void disable(const std::string& id) {
        for (Pack& pack : packs_) {
            const bool whole = pack.guide.id == id;
            pack.guide.off = pack.guide.off || whole;
            for (Prompt& p : pack.prompts)
                p.off = p.off || whole || p.id == id;
        }
    }

    std::vector<Pack> packs_;
};

} // namespace

Catalogue Catalogue::with(std::vector<Pack> own, std::vector<Finding>* findings) const {
    Merge merge(*this);
    for (Pack& pack : own) {
        const std::vector<Finding> against = merge.conflicts(pack);
        if (against.empty())
            merge.join(std::move(pack));
        else if (findings != nullptr)
            findings->insert(findings->end(), against.begin(), against.end());
    }
    return of(merge.take());
}

} // namespace upturn::prompts
