// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lint.hpp"

#include "articles.hpp"
#include "lint_words.hpp"
#include "names.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/utf8.hpp>
#include <upturn/hear/hearing.hpp>
#include <upturn/prompts/triggers.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

namespace upturn::prompts {
namespace {

using core::say;

constexpr std::size_t longestId = 64;
constexpr std::size_t longestName = 40;
constexpr std::size_t longestNote = 400;

bool allOf(std::string_view text, std::string_view others) {
    return std::all_of(text.begin(), text.end(), [others](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               others.find(c) != std::string_view::npos;
    });
}

/// Letters, digits, dots and hyphens, and nothing that could be a path.
bool goodId(std::string_view id) {
    return !id.empty() && id.size() <= longestId && allOf(id, ".-") && id.front() != '.' &&
           id.front() != '-' && id.back() != '.' && id.find("..") == std::string_view::npos;
}

bool goodName(std::string_view name) {
    return !name.empty() && name.size() <= longestName && allOf(name, "_-");
}

template<class List>
bool among(const List& list, std::string_view name) {
    return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

/// One object of the file and where its fields stand.
struct Place {
    const Node* node;
    int of(std::string_view field) const {
        const Node* value = node->member(field);
        return value != nullptr ? value->line : node->line;
    }
    /// The line of the words of one language.
    int of(std::string_view field, std::string_view language) const {
        const Node* value = node->member(field);
        const Node* words = value != nullptr ? value->member(language) : nullptr;
        return words != nullptr ? words->line : of(field);
    }
};

class Linter {
  public:
    Linter(const Pack& pack, Findings& findings)
        : pack_(pack)
        , findings_(findings) {}

    void run(const Node& root) {
        const Place place{&root};
        checkGuide(place);
        const Node* list = root.member("prompts");
        if (list == nullptr || list->type != Node::Type::list)
            return;
        std::size_t next = 0;
        for (const Node& item : list->items)
            if (item.type == Node::Type::object && next < pack_.prompts.size())
                checkPrompt(pack_.prompts[next++], Place{&item});
        checkReach(place);
        checkCircles();
    }

  private:
    void id(int line, const std::string& value) {
        if (!value.empty() && !goodId(value))
            findings_.error(line, say("\"%1\" is no id; use a to z, 0 to 9, dots and hyphens, at "
                                      "most %2 characters, and no path.",
                                      {value, std::to_string(longestId)}));
    }

    void words(const Place& place, std::string_view field, const Wording& wording,
               std::size_t longest) {
        for (const auto& [language, text] : wording.all()) {
            const int line = place.of(field, language);
            const std::size_t length = core::charactersIn(text);
            if (text.find_first_not_of(" \t") == std::string::npos)
                findings_.error(line,
                                say("\"%1\" has no words for %2.", {std::string(field), language}));
            if (length > longest)
                findings_.error(line, say("\"%1\" has %2 characters; %3 is the most.",
                                          {std::string(field), std::to_string(length),
                                           std::to_string(longest)}));
            if (hasHiddenCharacters(text))
                findings_.error(line, say("\"%1\" holds control characters or invisible marks; "
                                          "take them out.",
                                          {std::string(field)}));
        }
    }

    void names(const Place& place, std::string_view field, const std::vector<std::string>& list) {
        for (const std::string& name : list)
            if (!goodName(name))
                findings_.error(place.of(field),
                                say("\"%1\" in \"%2\" is no name; use a to z, 0 to 9, _ and -.",
                                    {name, std::string(field)}));
    }

    template<class List>
    void known(const Place& place, std::string_view field, const std::vector<std::string>& values,
               const List& list) {
        for (const std::string& value : values)
            if (!among(list, value))
                findings_.error(place.of(field),
                                say("\"%1\" is unknown in \"%2\"; docs/prompt-packs.md lists what "
                                    "there is.",
                                    {value, std::string(field)}));
    }

    void checkGuide(const Place& place) {
        const Guide& g = pack_.guide;
        id(place.of("pack"), g.id);
        int major = 0;
        int minor = 0;
        int patch = 0;
        char more = 0;
        const bool version =
            std::sscanf(g.version.c_str(), "%5d.%5d.%5d%c", &major, &minor, &patch, &more) == 3;
        if (!g.version.empty() && !version)
            findings_.error(
                place.of("version"),
                say("\"%1\" is no version; write three numbers, as in 1.0.0.", {g.version}));
        words(place, "title", g.title, 80);
        words(place, "about", g.about, longestText);
        words(place, "evidence", g.evidence, longestNote);
        names(place, "dims_required", g.dimsRequired);
        known(place, "families", g.families, familyNames);
        known(place, "occasions", g.occasions, occasionNames);
        for (const GuideStage& stage : g.stages) {
            id(place.of("stages"), stage.id);
            for (const auto& [language, name] : stage.name.all())
                if (core::charactersIn(name) > longestName || hasHiddenCharacters(name))
                    findings_.error(place.of("stages"),
                                    say("The name of the stage \"%1\" has to fit into %2 "
                                        "characters, without control characters.",
                                        {stage.id, std::to_string(longestName)}));
        }
        for (const std::string& name : pack_.overrides)
            if (!pack_.lines.contains(name))
                findings_.error(
                    place.of("overrides"),
                    say("\"%1\" is to be worded anew, but has no question here.", {name}));
    }

    void checkPrompt(const Prompt& p, const Place& place) {
        id(place.of("id"), p.id);
        const bool ownPrefix = p.id.starts_with(pack_.guide.id + ".");
        if (goodId(p.id) && !ownPrefix && !among(pack_.overrides, p.id))
            findings_.error(place.of("id"), say("The id \"%1\" has to begin with \"%2.\".",
                                                {p.id, pack_.guide.id}));
        words(place, "text", p.text, longestText);
        words(place, "hint", p.hint, longestText);
        words(place, "why", p.why, longestText);
        for (const Option& option : p.options)
            words(place, "options", option.label, 80);
        checkManner(p, place);
        names(place, "dims", p.dims);
        names(place, "emotions", p.emotions);
        names(place, "categories", p.categories);
        known(place, "yields", p.yields, yieldNames);
        known(place, "entries", p.entries, entryNames);
        known(place, "triggers", p.triggers, triggerIds());
        known(place, "suits", p.suits, suitNames);
        known(place, "families", p.families, familyNames);
        known(place, "occasions", p.occasions, occasionNames);
        checkSuits(p, place);
        checkShape(p, place);
        checkNeeds(p, place);
    }

    void checkManner(const Prompt& p, const Place& place) {
        const bool quoted = isQuoted(p);
        for (const auto& [language, text] : p.text.all()) {
            const int line = place.of("text", language);
            if (p.mode != Mode::why && asksWhy(text, language))
                findings_.error(line, say("The question asks \"why\", and its mode is \"%1\". "
                                          "Ask what or how, or make the mode \"why\".",
                                          {std::string(nameOf(p.mode))}));
            if (!quoted && readingGrade(text, language) > hardestGrade)
                findings_.advise(line, say("The question is hard to read; shorter words or two "
                                           "sentences help in a bad hour."));
        }
        checkQuotes(p, findings_, place.of("text", "en"), place.of("article"));
    }

    /// After a loss, an illness, an injustice or violence nobody is asked for a part of theirs, a
    /// cause, a lesson or a gain, whatever a pack says.
    void checkSuits(const Prompt& p, const Place& place) {
        const bool soft = std::any_of(p.suits.begin(), p.suits.end(), [](const std::string& suit) {
            return suit == "soft" || suit == "open" || hear::isSoft(hear::classNamed(suit));
        });
        for (const std::string& family : p.families)
            if (soft)
                findings_.error(place.of("suits"),
                                say("A question that goes for \"%1\" suits no loss, illness, "
                                    "injustice or violence.",
                                    {family}));
        if (soft && p.mode != Mode::kind && p.mode != Mode::facts)
            findings_.error(place.of("mode"), say("What is asked after a loss, an illness, an "
                                                  "injustice or violence has the mode \"kind\" "
                                                  "or \"facts\"."));
    }

    void checkShape(const Prompt& p, const Place& place) {
        const bool chooses = p.kind == Kind::choice || p.kind == Kind::checklist;
        if (p.dims.empty())
            findings_.error(place.of("dims"), say("Say at least one thing that an answer covers."));
        if (chooses && p.options.size() < 2)
            findings_.error(place.node->line, say("A question to choose from needs two options."));
        if (!chooses && !p.options.empty())
            findings_.error(place.of("options"), say("Only choice and checklist have options."));
        // It would get round E9: a setback is not to be made good of before it was told (A3-18).
        for (const char* dim : {"meaning", "gratitude"})
            if (p.mode != Mode::meaning && among(p.dims, dim))
                findings_.error(place.of("mode"), say("A question that covers \"%1\" needs the "
                                                      "mode \"meaning\".",
                                                      {dim}));
        if (p.followUp && p.triggers.empty())
            findings_.error(place.of("follow_up"),
                            say("A follow-up needs \"triggers\" that call for it."));
        const auto& stages = pack_.guide.stages;
        const bool stageKnown = std::any_of(stages.begin(), stages.end(), [&](const GuideStage& s) {
            return s.id == p.guideStage;
        });
        if (!p.guideStage.empty() && !stageKnown)
            findings_.error(place.of("guide_stage"),
                            say("\"%1\" is none of the pack's stages.", {p.guideStage}));
        if (p.guideStage.empty() && !stages.empty() && !among(pack_.overrides, p.id))
            findings_.error(place.node->line, say("The pack has stages; say with \"guide_stage\" "
                                                  "to which this question belongs."));
    }

    void checkNeeds(const Prompt& p, const Place& place) {
        if (!pack_.overrides.empty())
            return; // then they may be of another pack, which is known later
        for (const std::string& need : p.needs)
            if (!pack_.lines.contains(need))
                findings_.error(place.of("requires"),
                                say("\"%1\" is required, but there is no such question in this "
                                    "pack.",
                                    {need}));
    }

    void checkReach(const Place& place) {
        for (const std::string& dim : pack_.guide.dimsRequired) {
            const bool reached =
                std::any_of(pack_.prompts.begin(), pack_.prompts.end(),
                            [&](const Prompt& p) { return !p.followUp && among(p.dims, dim); });
            if (!reached)
                findings_.error(place.of("dims_required"),
                                say("\"%1\" is required, but no question covers it.", {dim}));
        }
        if (pack_.prompts.empty() && pack_.disables.empty())
            findings_.error(place.of("prompts"), say("The pack has no question."));
    }

    void checkCircles() {
        std::map<std::string, std::vector<std::string>, std::less<>> needs;
        for (const Prompt& p : pack_.prompts)
            needs.emplace(p.id, p.needs);
        const auto circle = circleIn(needs);
        if (circle.empty())
            return;
        std::string way;
        for (const std::string& name : circle)
            way += name + " > ";
        findings_.error(pack_.lines.at(circle.front()),
                        say("These questions wait for each other: %1.", {way + circle.front()}));
    }

    const Pack& pack_;
    Findings& findings_;
};

} // namespace

void lint(const Pack& pack, const Node& root, Findings& findings) {
    Linter(pack, findings).run(root);
}

} // namespace upturn::prompts
