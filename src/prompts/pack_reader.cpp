// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "pack_reader.hpp"

#include "articles.hpp"
#include "fields.hpp"
#include "names.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

using core::say;

constexpr int farFuture = 100 * 366 * 24; // hours

template<class List>
std::string joined(const List& names) {
    std::string out;
    for (const auto& name : names)
        out += (out.empty() ? "" : ", ") + std::string(name);
    return out;
}

template<class Value>
Value closed(Fields& fields, Findings& findings, std::string_view field,
             std::optional<Value> (*named)(std::string_view), const char* all, Value fallback) {
    const std::string name = fields.text(field, true);
    const auto value = named(name);
    if (!value && !name.empty())
        findings.error(fields.lineOf(field),
                       say("\"%1\" is no %2; there are %3.", {name, std::string(field), all}));
    return value.value_or(fallback);
}

std::vector<Option> readOptions(Fields& fields, Findings& findings) {
    std::vector<Option> out;
    const Node* list = fields.take("options", Node::Type::list);
    if (list == nullptr)
        return out;
    for (const Node& item : list->items) {
        if (item.type != Node::Type::object) {
            findings.error(item.line, say("An option is an object with \"id\" and \"label\"."));
            continue;
        }
        Fields option(item, findings);
        out.push_back({option.text("id", true), option.wording("label", true)});
        option.finish();
    }
    return out;
}

Span readSpan(Fields& fields, Findings& findings, std::string_view name, int most, Span usual) {
    const Node* object = fields.take(name, Node::Type::object);
    if (object == nullptr)
        return usual;
    Fields span(*object, findings);
    Span out;
    out.min = span.number("min", usual.min, 0, most);
    out.max = span.numberOrNone("max", 0, most);
    out.ideal = span.numberOrNone("ideal", 0, most);
    span.finish();
    const bool upsideDown = out.max && *out.max < out.min;
    const bool outside = out.ideal && (*out.ideal < out.min || (out.max && *out.ideal > *out.max));
    if (upsideDown || outside)
        findings.error(object->line,
                       say("In \"%1\" the order has to be min, ideal, max.", {std::string(name)}));
    return out;
}

bool has(const std::vector<std::string>& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// What a question goes for where it does not say so itself: it follows from what it covers.
std::vector<std::string> familiesOf(const Prompt& p) {
    std::vector<std::string> out;
    const auto covers = [&p](auto... names) { return (has(p.dims, names) || ...); };
    const auto add = [&out](const char* family, bool belongs) {
        if (belongs)
            out.emplace_back(family);
    };
    add("own", covers("own_part"));
    add("cause", covers("cause"));
    add("pattern", covers("pattern"));
    add("lesson", covers("lesson") && !covers("kindness") && p.mode != Mode::kind);
    add("gain", covers("meaning", "gratitude", "muscle", "keep", "perspective") ||
                    (has(p.yields, "muscle") && p.mode != Mode::kind));
    add("share", p.stage == Stage::share || covers("audience", "feedback", "affected"));
    return out;
}

/// Without a word of its pack a question is for what has no name of its own.
std::vector<std::string> usualSuits(const Prompt& p) {
    const bool onlyWins = p.entries.size() == 1 && p.entries.front() == "win";
    return onlyWins ? std::vector<std::string>{"ordinary", "win"}
                    : std::vector<std::string>{"ordinary"};
}

Prompt readPrompt(const Node& node, Findings& findings) {
    Fields fields(node, findings);
    Prompt p;
    p.id = fields.text("id", true);
    p.stage =
        closed<Stage>(fields, findings, "stage", stageNamed,
                      "land, feel, own, understand, learn, plan, share, follow_up", Stage::land);
    p.guideStage = fields.text("guide_stage");
    p.dims = fields.texts("dims", true);
    p.kind = closed<Kind>(fields, findings, "kind", kindNamed,
                          "text, line, scale, choice, checklist, people, if_then, pair, date, "
                          "timer",
                          Kind::text);
    p.mode = closed<Mode>(fields, findings, "mode", modeNamed,
                          "facts, how, why, distanced, kind, plan, meaning", Mode::facts);
    p.text = fields.wording("text", true);
    p.hint = fields.wording("hint");
    p.why = fields.wording("why");
    p.options = readOptions(fields, findings);
    p.yields = fields.texts("yields", true);
    p.needs = fields.texts("requires");
    p.takesUp = fields.texts("requires_answer");
    p.needs.insert(p.needs.end(), p.takesUp.begin(), p.takesUp.end());
    p.emotions = fields.texts("emotions");
    p.categories = fields.texts("categories");
    p.entries = fields.texts("entries");
    p.triggers = fields.texts("triggers");
    p.article = fields.texts("article");
    p.suits = fields.texts("suits");
    p.families = fields.texts("families");
    p.occasions = fields.texts("occasions");
    p.intensity = readSpan(fields, findings, "intensity", 10, {0, 10, std::nullopt});
    p.hours = readSpan(fields, findings, "hours_since", farFuture, {});
    p.recurrence = fields.share("recurrence");
    p.minutes = fields.number("minutes", 3, 1, 60);
    p.repeatable = fields.flag("repeatable", false);
    p.followUp = fields.flag("follow_up", false);
    p.unlessCovered = fields.flag("unless_covered", false);
    p.byChoice = fields.flag("by_choice", false);
    fields.finish();
    if (p.entries.empty())
        p.entries = {"setback", "note"};
    if (node.member("families") == nullptr)
        p.families = familiesOf(p);
    if (p.suits.empty())
        p.suits = usualSuits(p);
    return p;
}

std::vector<GuideStage> readStages(Fields& fields, Findings& findings) {
    std::vector<GuideStage> out;
    const Node* list = fields.take("stages", Node::Type::list);
    if (list == nullptr)
        return out;
    for (const Node& item : list->items) {
        if (item.type != Node::Type::object) {
            findings.error(item.line, say("A stage is an object with \"id\" and \"name\"."));
            continue;
        }
        Fields stage(item, findings);
        out.push_back({stage.text("id", true), stage.wording("name", true)});
        stage.finish();
    }
    return out;
}

void readPrompts(Fields& fields, Findings& findings, Pack& pack) {
    const Node* list = fields.take("prompts", Node::Type::list, true);
    if (list == nullptr)
        return;
    for (const Node& item : list->items) {
        if (item.type != Node::Type::object) {
            findings.error(item.line,
                           say("A question is an object, and this is %1.", {describe(item.type)}));
            continue;
        }
        Prompt prompt = readPrompt(item, findings);
        prompt.guide = pack.guide.id;
        prompt.version = pack.guide.version;
        prompt.byChoice = prompt.byChoice || pack.guide.byChoice;
        prompt.generic = pack.guide.generic;
        prompt.quoted = isQuoted(prompt);
        for (const std::string& family : pack.guide.families)
            if (!has(prompt.families, family))
                prompt.families.push_back(family);
        prompt.occasions.insert(prompt.occasions.end(), pack.guide.occasions.begin(),
                                pack.guide.occasions.end());
        if (!prompt.id.empty() && !pack.lines.emplace(prompt.id, item.line).second)
            findings.error(item.line, say("The id \"%1\" stands in this pack twice.", {prompt.id}));
        pack.prompts.push_back(std::move(prompt));
    }
}

} // namespace

Pack readPack(const Node& root, Findings& findings) {
    Pack pack;
    pack.file = findings.file();
    Fields fields(root, findings);
    Guide& g = pack.guide;
    fields.number("schema", 0, 1, 1, true);
    g.id = fields.text("pack", true);
    g.version = fields.text("version", true);
    g.title = fields.wording("title", true);
    g.about = fields.wording("about");
    g.evidence = fields.wording("evidence");
    g.license = fields.text("license", true);
    g.sources = fields.texts("sources");
    g.dimsRequired = fields.texts("dims_required", true);
    g.families = fields.texts("families");
    g.occasions = fields.texts("occasions");
    g.stages = readStages(fields, findings);
    g.priority = fields.number("priority", 0, 0, 100);
    g.generic = fields.flag("generic", false);
    g.byChoice = fields.flag("by_choice", false);
    pack.disables = fields.texts("disables");
    pack.overrides = fields.texts("overrides");
    readPrompts(fields, findings, pack);
    fields.finish();
    return pack;
}

} // namespace upturn::prompts
