// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fixed_point.hpp"
#include "names.hpp"
#include "reasons.hpp"
#include "rules.hpp"
#include "score.hpp"

#include <upturn/core/say.hpp>
#include <upturn/prompts/selector.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

using core::say;

constexpr Names<End, 8> ends{{
    {End::enough, "enough"},
    {End::limit, "limit"},
    {End::twoSkips, "two-skips"},
    {End::guideFinished, "guide-finished"},
    {End::guideWaits, "guide-waits"},
    {End::nothingFits, "nothing-fits"},
    {End::noSuchGuide, "no-such-guide"},
    {End::crisis, "crisis"},
}};

std::string sentenceOf(End end) {
    switch (end) {
    case End::enough:
        return say("That is enough for now. What you wrote is kept.");
    case End::limit:
        return say("That is enough for one sitting. What you wrote is kept.");
    case End::twoSkips:
        return say("Enough for today? What you wrote is kept, and the rest can wait.");
    case End::guideFinished:
        return say("You have been through this guide for this entry.");
    case End::guideWaits:
        return say("The rest of this guide is for later. It will be here then.");
    case End::nothingFits:
        return say("There is no question that fits right now. What you wrote is kept.");
    case End::noSuchGuide:
        return say("There is no guide of that name.");
    case End::crisis:
        return say("No question now. What you wrote sounds very heavy, and you don't have to "
                   "carry it alone: please talk to someone you trust, or call your local "
                   "emergency number.");
    }
    return {};
}

Done done(End end, std::map<std::string, int> rejected = {}) {
    return {end, sentenceOf(end), std::move(rejected)};
}

/// The stop rule: it offers to stop, and gives way when the person wants to go on.
std::optional<End> stopping(const Outlook& o) {
    if (o.situation.carryOn)
        return std::nullopt;
    if (o.skipsInARow >= 2)
        return End::twoSkips;
    if (o.guide != nullptr)
        return std::nullopt;
    if (o.askedNow >= o.tuning.limits[static_cast<std::size_t>(o.depth)])
        return End::limit;
    if (o.open.empty() && o.situation.lessonSettled && o.situation.stepSettled)
        return End::enough;
    return std::nullopt;
}

struct Sieve {
    std::vector<std::size_t> eligible; ///< places, in the order of the catalogue
    std::map<std::string, int> rejected;
    Relaxed relaxed = Relaxed::nothing;
};

Sieve sieve(const Outlook& o, Relaxed relaxed) {
    Sieve out;
    out.relaxed = relaxed;
    std::array<int, 10> counts{};
    for (std::size_t i = 0; i < o.catalogue.prompts().size(); ++i) {
        if (o.guide != nullptr && o.catalogue.prompts()[i].guide != o.guide->id)
            continue;
        const Rule rule = ruleAgainst(o, i, relaxed);
        if (rule == Rule::none)
            out.eligible.push_back(i);
        else
            ++counts[static_cast<std::size_t>(rule)];
    }
    for (std::size_t i = 1; i < counts.size(); ++i)
        if (counts[i] > 0)
            out.rejected[nameOf(static_cast<Rule>(i))] = counts[i];
    return out;
}

bool reachesTarget(const Outlook& o, const Sieve& sieve) {
    return std::any_of(sieve.eligible.begin(), sieve.eligible.end(), [&](std::size_t place) {
        const auto& dims = o.catalogue.prompts()[place].dims;
        return std::any_of(dims.begin(), dims.end(),
                           [&](const std::string& dim) { return o.isAimedAt(dim); });
    });
}

/// Where no question that may be asked reaches the target, the way goes on past it; else one
/// dimension without a question would hold up all that come after. Then the rules give way step
/// by step until something is left. A chosen guide keeps its rules.
Sieve settle(Outlook& o) {
    Sieve out = sieve(o, Relaxed::nothing);
    if (o.guide != nullptr)
        return out;
    const Stage first = o.target;
    while (!o.open.empty() && !reachesTarget(o, out)) {
        if (!o.moveOn()) {
            o.target = first;
            out = sieve(o, Relaxed::nothing);
            break;
        }
        out = sieve(o, Relaxed::nothing);
    }
    for (const Relaxed step :
         {Relaxed::window, Relaxed::minutes, Relaxed::stage, Relaxed::generic}) {
        if (!out.eligible.empty())
            break;
        out = sieve(o, step);
    }
    return out;
}

Question questionFrom(const Outlook& o, const Prompt& p) {
    const std::string& language = o.situation.language;
    Question q;
    q.asked = askedIn(p, language);
    q.hint = p.hint.in(language);
    q.why = p.why.in(language);
    q.kind = p.kind;
    q.mode = p.mode;
    q.minutes = p.minutes;
    q.stageName = titleOf(p.stage);
    if (const Guide* guide = o.catalogue.guide(p.guide)) {
        q.guideTitle = guide->title.in(language);
        for (const GuideStage& stage : guide->stages)
            if (o.guide != nullptr && stage.id == p.guideStage)
                q.stageName = stage.name.in(language);
    }
    if (!p.article.empty())
        if (const Article* article = articleOf(p.article.front()))
            q.source = article->title;
    for (const Option& option : p.options)
        q.options.emplace_back(option.id, option.label.in(language));
    return q;
}

struct Scored {
    std::size_t place = 0;
    Values values{};
    std::int64_t score = 0;
};

/// Highest score first; the catalogue's order is that of priority, pack and question.
std::vector<Scored> ranked(const Outlook& o, const std::vector<std::size_t>& eligible) {
    std::vector<Scored> out;
    out.reserve(eligible.size());
    for (const std::size_t place : eligible) {
        const Values values = valuesOf(o, place);
        out.push_back({place, values, scoreOf(o.tuning, values)});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Scored& a, const Scored& b) { return a.score > b.score; });
    return out;
}

Next chooseFreely(const Outlook& o, Sieve left) {
    if (left.eligible.empty())
        return done(End::nothingFits, std::move(left.rejected));
    const std::vector<Scored> order = ranked(o, left.eligible);
    const Scored& best = order.front();
    const Values second = order.size() > 1 ? order[1].values : Values{};
    const Prompt& p = o.catalogue.prompts()[best.place];
    return Choice{questionFrom(o, p), reasonsFor(o, p, best.values, second, left.relaxed),
                  std::move(left.rejected), static_cast<int>(order.size()),
                  static_cast<int>(best.score / whole)};
}

Next chooseInGuide(const Outlook& o, Sieve left) {
    if (left.eligible.empty()) {
        const bool waits = left.rejected.contains("E3") || left.rejected.contains("E4") ||
                           left.rejected.contains("E7") || left.rejected.contains("E8") ||
                           left.rejected.contains("E9");
        return done(waits ? End::guideWaits : End::guideFinished, std::move(left.rejected));
    }
    const Prompt& p = o.catalogue.prompts()[left.eligible.front()];
    return Choice{questionFrom(o, p), reasonsInGuide(o, p), std::move(left.rejected),
                  static_cast<int>(left.eligible.size()), whole};
}

bool inCrisis(const Situation& situation) {
    return speaksOfCrisis(situation.written) || speaksOfCrisis(situation.lastAnswer);
}

} // namespace

std::string_view nameOf(End end) {
    return nameIn(ends, end);
}

Next select(const Catalogue& catalogue, const Situation& situation, const Tuning& tuning) {
    if (inCrisis(situation))
        return done(End::crisis);
    Outlook outlook(catalogue, situation, tuning);
    if (!situation.guide.empty() && outlook.guide == nullptr)
        return done(End::noSuchGuide);
    if (const auto end = stopping(outlook))
        return done(*end);
    Sieve left = settle(outlook);
    return outlook.guide != nullptr ? chooseInGuide(outlook, std::move(left))
                                    : chooseFreely(outlook, std::move(left));
}

std::optional<Question> questionForLater(const Catalogue& catalogue, const Situation& situation) {
    if (inCrisis(situation))
        return std::nullopt;
    const Outlook o(catalogue, situation, Tuning::builtIn());
    for (std::size_t i = 0; i < catalogue.prompts().size(); ++i)
        if (isDueLater(o, i))
            return questionFrom(o, catalogue.prompts()[i]);
    return std::nullopt;
}

std::vector<Candidate> candidates(const Catalogue& catalogue, const Situation& situation,
                                  const Tuning& tuning) {
    Outlook o(catalogue, situation, tuning);
    const Sieve left = settle(o);
    std::vector<Candidate> out;
    const auto add = [&](std::size_t place, Rule rule, std::string sentence) {
        const Prompt& p = catalogue.prompts()[place];
        const Values values = valuesOf(o, place);
        out.push_back({p.id, p.text.in(situation.language), nameOf(rule), values,
                       static_cast<int>(scoreOf(tuning, values) / whole), std::move(sentence)});
    };
    for (const Scored& each : ranked(o, left.eligible))
        add(each.place, Rule::none,
            out.empty()       ? say("Asked now.")
            : out.size() == 1 ? say("A close second. It is next if you skip.")
                              : say("Fits too, and comes after those above."));
    for (std::size_t i = 0; i < catalogue.prompts().size(); ++i) {
        if (o.guide != nullptr && catalogue.prompts()[i].guide != o.guide->id)
            continue;
        const Rule rule = ruleAgainst(o, i, left.relaxed);
        if (rule != Rule::none)
            add(i, rule, sentenceFor(o, i, rule));
    }
    return out;
}

} // namespace upturn::prompts
