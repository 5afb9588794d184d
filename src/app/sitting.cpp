// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/drafts.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/sitting.hpp>
#include <upturn/core/say.hpp>
#include <upturn/hear/hearing.hpp>
#include <upturn/prompts/sessions.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace upturn::app {
namespace {

using Json = nlohmann::json;

constexpr const char* sittingPrefix = "sitting/";
constexpr const char* hardPrefix = "hard/";
constexpr std::array<const char*, 3> hardQuestions{nullptr, "upturn.friend", "upturn.ten-minutes"};
/// More than anybody leaves half way.
constexpr std::size_t sittingsLookedAt = 20;

std::string nameOf(const core::Id& entry, bool lookBack) {
    return sittingPrefix + entry.hex() + (lookBack ? "/back" : "");
}

std::string stringIn(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

template<class Number>
std::optional<Number> wholeIn(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? std::optional(found->get<Number>())
                                                             : std::nullopt;
}

bool truthIn(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

std::string jsonOf(const Sitting& sitting) {
    Json json{{"entry", sitting.entry.hex()},
              {"guide", sitting.wish.guide},
              {"set_aside", sitting.wish.setAside},
              {"carry_on", sitting.wish.carryOn},
              {"look_back", sitting.wish.lookBack},
              {"question", sitting.question},
              {"begun", sitting.begun}};
    if (sitting.caret)
        json["caret"] = *sitting.caret;
    if (sitting.rests)
        json["rests"] = core::isoDate(*sitting.rests);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// None where it can't be read: then the reflection begins anew.
std::optional<Sitting> sittingIn(const store::SavedDraft& saved) {
    const Json json = Json::parse(saved.text.utf8(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto entry = core::Id::parse(stringIn(json, "entry"));
    if (!entry)
        return std::nullopt;
    Sitting sitting;
    sitting.entry = *entry;
    sitting.wish.guide = stringIn(json, "guide");
    sitting.wish.carryOn = truthIn(json, "carry_on");
    sitting.wish.lookBack = truthIn(json, "look_back");
    if (const auto aside = json.find("set_aside"); aside != json.end() && aside->is_array())
        for (const Json& question : *aside)
            if (question.is_string())
                sitting.wish.setAside.insert(question.get<std::string>());
    sitting.question = stringIn(json, "question");
    sitting.caret = wholeIn<int>(json, "caret");
    sitting.begun = wholeIn<std::int64_t>(json, "begun").value_or(saved.at);
    sitting.at = saved.at;
    if (const auto day = core::parseIsoDate(stringIn(json, "rests")))
        sitting.rests = *day;
    return sitting;
}

/// What is typed at the end, as one line.
core::Text stepTyped(const core::Text& draft) {
    const Json json = Json::parse(draft.utf8(), nullptr, false);
    if (!json.is_object())
        return {};
    const std::string when = stringIn(json, "when");
    const std::string then = stringIn(json, "then");
    return core::Text::repaired(when.empty() ? then : core::say("When %1, %2", {when, then}));
}

core::Result<core::Text> typedIn(store::Journal& journal, const Sitting& sitting) {
    if (!sitting.question.empty())
        return journal.draft(answerDraftName(sitting.entry, sitting.question));
    const auto step = journal.draft(stepDraftName(sitting.entry));
    return step ? core::Result<core::Text>(stepTyped(*step)) : core::passOn(step);
}

bool isCrisis(const prompts::Next& next) {
    const auto* done = std::get_if<prompts::Done>(&next);
    return done != nullptr && done->why == prompts::End::crisis;
}

/// How many questions it may become: those answered, and what the way still has.
int lengthOf(const prompts::Catalogue& catalogue, const prompts::Situation& situation,
             const GoingOn& on) {
    int left = 0;
    for (const prompts::Mark& mark : prompts::trail(catalogue, situation))
        left += std::max(0, mark.all - mark.done);
    // The last question is one of them still when its answer is shown again.
    return left == 0 && on.before == on.answered ? 0 : on.answered + left;
}

core::Result<std::optional<Unfinished>> lookAt(store::Journal& journal,
                                               const Surroundings& surroundings,
                                               const Sitting& sitting, const core::Entry& entry,
                                               Evening& evening) {
    const auto on = goingOn(journal, surroundings, sitting);
    if (!on)
        return core::passOn(on);
    if (!on->halfDone)
        return std::nullopt;
    // Words that are not kept yet are the person's; without them nothing leads back.
    if (on->typed.blank() || on->inAnswer) {
        const auto alone = LedBack(journal, surroundings).leavesAlone(entry);
        if (!alone)
            return core::passOn(alone);
        if (*alone)
            return std::nullopt;
    }
    // Each of several sittings asks.
    if (const auto gentle = evening.isGentle(); !gentle)
        return core::passOn(gentle);
    Reflection reflection(journal, surroundings, evening);
    const auto situation = reflection.situation(sitting.entry, sitting.wish);
    if (!situation)
        return core::passOn(situation);
    const prompts::Catalogue& catalogue = surroundings.catalogue();
    const prompts::Next next = prompts::select(catalogue, *situation);
    const auto* choice = std::get_if<prompts::Choice>(&next);
    // It was finished elsewhere, or there is nothing to be asked any more.
    if (isCrisis(next) || (choice == nullptr && on->typed.blank() && !on->inAnswer))
        return std::nullopt;
    Unfinished found{.sitting = sitting, .entry = core::heading(entry), .typed = on->typed};
    if (!on->question.empty()) {
        auto asked = reflection.question(on->question);
        if (!asked)
            return core::passOn(asked);
        found.question = std::move(*asked);
    } else if (choice != nullptr && !sitting.question.empty()) {
        found.question = choice->question.asked;
    }
    if (const auto* guide = catalogue.guide(sitting.wish.guide); guide != nullptr)
        found.guide = guide->title.in(surroundings.language());
    found.answered = on->before;
    found.about = lengthOf(catalogue, *situation, *on);
    // Nor is what somebody writes of violence: another one may read this computer.
    if (hear::alarmIn(found.typed.utf8()) != hear::Alarm::none ||
        situation->is == hear::Class::violence)
        found.typed = {};
    return found;
}

/// Where its words are: the line that was typed in last. Nothing where none waits to be kept.
core::Result<std::optional<Unfinished>>
hardLinesOf(store::Journal& journal, const Surroundings& surroundings, const core::Entry& entry) {
    Unfinished found;
    found.sitting.entry = entry.id;
    found.entry = core::heading(entry);
    found.hard = true;
    const auto saved = journal.drafts(hardPrefix + entry.id.hex());
    if (!saved)
        return core::passOn(saved);
    for (std::size_t line = 0; line < hardQuestions.size(); ++line) {
        const std::string name = hardDraftName(entry.id, line);
        const auto typed = unsaved(journal, name, line == 0 ? entry.text : core::Text(),
                                   line == 0 ? entry.textVersion : std::string());
        if (!typed)
            return core::passOn(typed);
        const auto draft = std::ranges::find(*saved, name, &store::SavedDraft::name);
        if (draft == saved->end() || !typed->typed || typed->typed->words.blank() ||
            draft->at < found.sitting.at)
            continue;
        found.sitting.begun = found.sitting.at = draft->at;
        found.sitting.question = hardQuestions.at(line) == nullptr ? "" : hardQuestions.at(line);
        found.typed = typed->typed->words;
    }
    if (found.typed.blank())
        return std::nullopt;
    found.question.text = core::Text::repaired(core::say("What happened, as plainly as you can"));
    if (!found.sitting.question.empty())
        if (auto asked = Reflection(journal, surroundings).question(found.sitting.question))
            found.question = std::move(*asked);
    if (hear::alarmIn(found.typed.utf8()) != hear::Alarm::none)
        found.typed = {};
    return found;
}

/// Entries with drafts of that page, each once; the one typed in last comes first.
core::Result<std::vector<core::Id>> entriesWithHardLines(store::Journal& journal) {
    const auto saved = journal.drafts(hardPrefix);
    if (!saved)
        return core::passOn(saved);
    std::vector<core::Id> entries;
    for (const store::SavedDraft& one : *saved) {
        const std::size_t begin = std::string_view(hardPrefix).size();
        const auto id = core::Id::parse(one.name.substr(begin, one.name.rfind('/') - begin));
        if (id && std::ranges::find(entries, *id) == entries.end() &&
            entries.size() < sittingsLookedAt)
            entries.push_back(*id);
    }
    return entries;
}

core::Result<void> addHardLines(store::Journal& journal, const Surroundings& surroundings,
                                Sittings& all) {
    const auto ids = entriesWithHardLines(journal);
    if (!ids)
        return core::passOn(ids);
    for (const core::Id& id : *ids) {
        if (all.known.contains(id))
            continue;
        const auto entry = journal.entry(id);
        if (!entry || entry->inTrash)
            continue; // it may come back
        auto left = hardLinesOf(journal, surroundings, *entry);
        if (!left)
            return core::passOn(left);
        if (!*left)
            continue;
        all.known.insert(id);
        all.unfinished.push_back(std::move(**left));
    }
    return {};
}

/// The question that is shown again, and what of its answer is.
core::Result<void> findPlace(GoingOn& on, store::Journal& journal, const Surroundings& surroundings,
                             const Sitting& sitting,
                             const std::vector<core::Encounter>& encounters) {
    if (sitting.question.empty() || surroundings.catalogue().prompt(sitting.question) == nullptr)
        return {};
    const bool met = std::ranges::any_of(encounters, [&](const core::Encounter& one) {
        return one.question == sitting.question && one.at >= sitting.begun;
    });
    const bool fresh = surroundings.now().instant - sitting.at < prompts::sessionGap;
    if (!on.typed.blank() || (fresh && !met))
        on.question = sitting.question;
    if (!on.typed.blank())
        return {};
    // Words are kept as an answer when the page is left in the middle of them: the place is the
    // newer one then. Whoever goes on to the next question has that one as the place.
    const bool keptHere = std::ranges::any_of(encounters, [&](const core::Encounter& one) {
        return one.question == sitting.question && one.met == core::Met::answered &&
               one.at >= sitting.begun && one.at <= sitting.at;
    });
    const bool wentOnElsewhere = std::ranges::any_of(
        encounters, [&](const core::Encounter& one) { return one.at > sitting.at; });
    if (!keptHere || wentOnElsewhere)
        return {};
    const auto answers = journal.answers(sitting.entry);
    if (!answers)
        return core::passOn(answers);
    for (const core::Answer& answer : *answers)
        if (answer.question.id == sitting.question) {
            on.inAnswer = true;
            on.question = sitting.question;
            on.typed = answer.text;
        }
    return {};
}

} // namespace

core::Result<bool> hasHardLines(store::Journal& journal, const core::Id& entry) {
    const auto saved = journal.drafts(hardPrefix + entry.hex());
    if (!saved)
        return core::passOn(saved);
    return !saved->empty();
}

core::Result<std::optional<Sitting>> sittingOf(store::Journal& journal, const core::Id& entry,
                                               bool lookBack) {
    const std::string name = nameOf(entry, lookBack);
    const auto saved = journal.drafts(name);
    if (!saved)
        return core::passOn(saved);
    for (const store::SavedDraft& one : *saved)
        if (one.name == name)
            return sittingIn(one);
    return std::nullopt;
}

core::Result<void> keepSitting(store::Journal& journal, const Sitting& sitting) {
    return journal.saveDraft(nameOf(sitting.entry, sitting.wish.lookBack),
                             core::Text::repaired(jsonOf(sitting)));
}

core::Result<void> endSitting(store::Journal& journal, const core::Id& entry, bool lookBack) {
    const auto there = sittingOf(journal, entry, lookBack);
    // A journal that can only be read has none to end.
    if (!there || !*there)
        return there ? core::Result<void>() : core::passOn(there);
    return journal.dropDraft(nameOf(entry, lookBack));
}

core::Result<void> restSitting(store::Journal& journal, const core::Id& entry, bool lookBack,
                               std::optional<core::CivilDate> until) {
    auto sitting = sittingOf(journal, entry, lookBack);
    if (!sitting)
        return core::passOn(sitting);
    if (!*sitting) {
        const auto hard = hasHardLines(journal, entry);
        if (!hard || !*hard || lookBack)
            return hard ? core::Result<void>() : core::passOn(hard);
        *sitting = Sitting{.entry = entry};
    }
    (*sitting)->rests = until;
    return keepSitting(journal, **sitting);
}

core::Result<GoingOn> goingOn(store::Journal& journal, const Surroundings& surroundings,
                              const Sitting& sitting) {
    const auto encounters = journal.encounters(sitting.entry);
    if (!encounters)
        return core::passOn(encounters);
    auto typed = typedIn(journal, sitting);
    if (!typed)
        return core::passOn(typed);
    GoingOn on;
    std::set<std::string> answered;
    for (const core::Encounter& met : *encounters)
        if (met.met == core::Met::answered && met.at >= sitting.begun)
            answered.insert(met.question);
    on.answered = static_cast<int>(answered.size());
    on.typed = std::move(*typed);
    on.halfDone = on.answered > 0 || !on.typed.blank();
    if (const auto found = findPlace(on, journal, surroundings, sitting, *encounters); !found)
        return core::passOn(found);
    answered.erase(on.question);
    on.before = static_cast<int>(answered.size());
    return on;
}

core::Result<Sittings> sittings(store::Journal& journal, const Surroundings& surroundings,
                                Evening& evening) {
    const auto saved = journal.drafts(sittingPrefix);
    if (!saved)
        return core::passOn(saved);
    Sittings all;
    for (const store::SavedDraft& one : *saved) {
        const auto sitting = sittingIn(one);
        if (!sitting || all.unfinished.size() == sittingsLookedAt)
            continue;
        const auto entry = journal.entry(sitting->entry);
        if (!entry || entry->inTrash)
            continue; // it may come back
        if (sitting->rests &&
            core::dayNumber(surroundings.today()) < core::dayNumber(*sitting->rests)) {
            all.known.insert(sitting->entry);
            continue;
        }
        auto found = lookAt(journal, surroundings, *sitting, *entry, evening);
        if (!found)
            return core::passOn(found);
        if (!*found)
            continue;
        all.known.insert(sitting->entry);
        all.unfinished.push_back(std::move(**found));
    }
    if (const auto added = addHardLines(journal, surroundings, all); !added)
        return core::passOn(added);
    return all;
}

} // namespace upturn::app
