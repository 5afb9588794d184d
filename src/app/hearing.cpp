// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/calm.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/prompts/catalogue.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace upturn::app {
namespace {

using hear::Class;

/// Dimensions that are nobody's to be read out where no lesson is to come of it.
constexpr std::array<std::string_view, 5> partsOfLessons{"own_part", "cause", "others_part",
                                                         "pattern", "lesson"};

int pointsOf(const hear::Hearing& heard, Class one) {
    return heard.appraisal.scores[static_cast<std::size_t>(one)];
}

/// What is offered third: done to them, and how, where there is a cue of it.
Class thirdOf(const hear::Hearing& heard) {
    const int violence = pointsOf(heard, Class::violence);
    const int injustice = pointsOf(heard, Class::injustice);
    if (violence == 0 && injustice == 0)
        return Class::done;
    return violence >= injustice ? Class::violence : Class::injustice;
}

bool isCorrected(const core::Entry& entry, const std::string& word) {
    return std::ranges::any_of(entry.corrected,
                               [&](const core::Text& one) { return one.utf8() == word; });
}

/// That something happened stands in nearly every answer, and a feeling is asked after for itself.
void addAside(std::set<std::string>& told, const core::Entry& entry, const hear::Reading& reading) {
    for (const hear::Told& one : reading.told) {
        std::string name(hear::nameOf(one.about));
        if (one.strength >= hear::covered && one.about != hear::Dimension::facts &&
            one.about != hear::Dimension::feeling && !isCorrected(entry, '-' + name))
            told.insert(std::move(name));
    }
}

/// "Just go on": one's own or shared, as found.
Class asFound(const hear::Hearing& heard) {
    const Class is = heard.appraisal.is;
    if (is != Class::none && !hear::isSoft(is))
        return is;
    return pointsOf(heard, Class::shared) > pointsOf(heard, Class::own) ? Class::shared
                                                                        : Class::own;
}

/// Those that get questions of their own and no others: only where it is certain.
bool needsCertainty(Class is) {
    return is == Class::win || is == Class::plan || is == Class::annoyance;
}

core::Text trimmedLast(const core::Text& answer) {
    const std::string& all = answer.utf8();
    const auto end = all.find_last_not_of(" \t\r\n");
    if (end == std::string::npos)
        return {};
    const auto line = all.rfind('\n', end);
    const auto begin = all.find_first_not_of(" \t\r", line == std::string::npos ? 0 : line + 1);
    return core::Text::repaired(all.substr(begin, end + 1 - begin));
}

/// The key of the option that is meant; empty where none is.
std::string keyOf(const prompts::Done& asked, const core::Text& answer) {
    const std::string words = trimmedLast(answer).utf8();
    for (std::size_t i = 0; i < asked.options.size(); ++i) {
        const auto& [key, label] = asked.options[i];
        if (words == key || words == label || words == std::to_string(i + 1))
            return key;
    }
    return {};
}

/// The question that is asked before all others now, if it is this one.
core::Result<std::optional<prompts::Done>> askedNow(store::Journal& journal,
                                                    const Surroundings& surroundings,
                                                    const core::Id& entry,
                                                    std::string_view question) {
    auto next = Reflection(journal, surroundings).next(entry);
    if (!next)
        return core::passOn(next);
    if (auto* done = std::get_if<prompts::Done>(&*next))
        if (prompts::nameOf(done->why) == question)
            return std::move(*done);
    return std::nullopt;
}

/// An answer that speaks of another, softer kind of thing changes what the entry is taken for.
bool turn(Bearing& bearing, const hear::Reading& reading) {
    if (!hear::isSoft(reading.becomes))
        return false;
    bearing = {.is = reading.becomes, .sure = true};
    return true;
}

/// What is ticked, counted or dated is no refusal, whatever word stands in it.
bool isTicked(prompts::Kind kind) {
    using prompts::Kind;
    return kind == Kind::scale || kind == Kind::choice || kind == Kind::checklist ||
           kind == Kind::date || kind == Kind::timer;
}

hear::Reading wordsOf(const core::Entry& entry, hear::Class is, const core::Asked& question,
                      const core::Text& answer, bool shortWillDo) {
    return hear::hear({.answer = answer.utf8(),
                       .question = question.text.utf8(),
                       .entry = entry.text.utf8(),
                       .entryIs = is,
                       .shortWillDo = shortWillDo});
}

core::Result<store::Done> leaveOpen(store::Journal& journal, const Surroundings& surroundings,
                                    const core::Id& entry, std::string_view question) {
    return question == "safe" ? saySafe(journal, surroundings, entry, core::Safe::passed)
                              : journal.edit(entry, {.sort = core::Sort::passed});
}

} // namespace

hear::Hearing heardIn(const core::Entry& entry) {
    return hear::listen({.text = entry.text.utf8(),
                         .title = entry.title.utf8(),
                         .weight = core::currentWeight(entry).value_or(0)});
}

Bearing bearingWithoutAnswers(const core::Entry& entry, const hear::Hearing& heard) {
    if (entry.sort) {
        if (*entry.sort == core::Sort::passed)
            return {.open = true};
        if (*entry.sort == core::Sort::asFound)
            return {.is = asFound(heard)};
        return {.is = hear::classNamed(core::nameOf(*entry.sort)), .sure = true};
    }
    // The weight of a win is joy, and what it speaks of is over.
    if (entry.kind == core::EntryKind::win)
        return {};
    const hear::Appraisal& found = heard.appraisal;
    if (found.which || (hear::isSoft(found.is) && !found.sure))
        return {.which = thirdOf(heard)};
    if (needsCertainty(found.is) && !found.sure)
        return {};
    return {.is = found.is, .sure = found.sure};
}

Course courseOf(const Surroundings& surroundings, const core::Entry& entry,
                const hear::Hearing& heard, const std::vector<core::Answer>& answers) {
    Course course{.bearing = bearingWithoutAnswers(entry, heard),
                  .replies = {},
                  .toldAside = {},
                  .turnedIn = {}};
    for (const core::Answer& answer : answers) {
        const hear::Reading reading =
            readingOf(surroundings, entry, course.bearing.is, answer.question, answer.text);
        course.replies[answer.question.id] = reading.reply;
        if (reading.reply == hear::Reply::answer)
            addAside(course.toldAside, entry, reading);
        if (!entry.sort && turn(course.bearing, reading))
            course.turnedIn = answer.question.guide;
    }
    return course;
}

Bearing bearingOf(const Surroundings& surroundings, const core::Entry& entry,
                  const hear::Hearing& heard, const std::vector<core::Answer>& answers) {
    return courseOf(surroundings, entry, heard, answers).bearing;
}

bool isViolence(const Bearing& bearing) {
    return bearing.is == Class::violence;
}

hear::Alarm alarmLeft(const core::Entry& entry, const hear::Hearing& heard) {
    if (heard.alarm == hear::Alarm::none || entry.heeded.empty())
        return heard.alarm;
    core::Entry left = entry;
    for (core::Text* words : {&left.title, &left.text})
        if (isHeeded(entry, *words))
            *words = {};
    return heardIn(left).alarm;
}

core::Result<Beside> besideOf(store::Journal& journal, const Surroundings& surroundings,
                              const core::Entry& entry) {
    const auto answers = journal.answers(entry.id);
    if (!answers)
        return core::passOn(answers);
    const hear::Hearing heard = heardIn(entry);
    const Course course = courseOf(surroundings, entry, heard, *answers);
    Beside beside{.bearing = course.bearing, .line = heard.quietLine};
    beside.told = toldIn(entry, heard, course.toldAside);
    // Of what is nobody's lesson no part is read out, whatever the words sound like.
    if (beside.bearing.soft() && entry.lift != core::Lift::myPart)
        std::erase_if(beside.told, [](const std::string& dimension) {
            return std::ranges::find(partsOfLessons, dimension) != std::end(partsOfLessons);
        });
    beside.line = beside.line || beside.bearing.soft() || entry.safe.has_value();
    const bool unknown = beside.bearing.open || beside.bearing.which;
    if (!isViolence(beside.bearing) && (!unknown || pointsOf(heard, Class::violence) == 0))
        return beside;
    const auto countries = countriesOf(journal, surroundings);
    if (!countries)
        return core::passOn(countries);
    beside.helplines = helplinesIn(*countries, {HelplineKind::violence});
    beside.emergency = emergencyIn(*countries);
    return beside;
}

std::string mirrorFor(const Surroundings& surroundings, const std::vector<core::Encounter>& met,
                      const core::Entry& entry, const std::string& question) {
    if (met.size() % 2 != 0)
        return {};
    const hear::Hearing heard = heardIn(entry);
    std::set<std::string> stood;
    const auto next = [&](const std::string& asked) -> std::string {
        const prompts::Prompt* prompt = surroundings.catalogue().prompt(asked);
        if (prompt == nullptr)
            return {};
        for (const hear::Quote& quote : heard.quotes) {
            std::string clause = entry.text.utf8().substr(quote.first, quote.last - quote.first);
            if (std::ranges::find(prompt->dims, hear::nameOf(quote.about)) != prompt->dims.end() &&
                !stood.contains(clause))
                return clause;
        }
        return {};
    };
    // What stood above a question is not stored: it is what would stand there again.
    for (std::size_t i = 0; i < met.size(); i += 2)
        stood.insert(next(met[i].question));
    return next(question);
}

bool isTimeForLesson(const core::Entry& entry, const Bearing& bearing, std::int64_t now) {
    constexpr std::int64_t afterMs = std::int64_t{72} * 60 * 60 * 1000;
    if (bearing.is != Class::done || !bearing.sure)
        return true;
    return now - entry.happened.instant >= afterMs && entry.weight &&
           core::currentWeight(entry) < entry.weight;
}

std::vector<std::string> tellable() {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < hear::dimensions; ++i)
        if (const auto one = static_cast<hear::Dimension>(i); one != hear::Dimension::wish)
            all.emplace_back(hear::nameOf(one));
    return all;
}

std::vector<std::string> toldIn(const core::Entry& entry, const hear::Hearing& heard,
                                const std::set<std::string>& aside) {
    std::vector<std::string> told;
    for (const std::string& name : tellable()) {
        const bool heardIt = std::ranges::any_of(heard.told, [&](const hear::Told& one) {
            return one.strength >= hear::covered && hear::nameOf(one.about) == name;
        });
        if (isCorrected(entry, name) || aside.contains(name) ||
            (heardIt && !isCorrected(entry, '-' + name)))
            told.push_back(name);
    }
    return told;
}

core::Result<store::Done> correctTold(store::Journal& journal, const core::Id& entry,
                                      const std::string& dimension, bool told) {
    const core::Text is = core::Text::repaired(dimension);
    const core::Text isNot = core::Text::repaired('-' + dimension);
    store::EntryChange change;
    change.corrected.add = {told ? is : isNot};
    change.corrected.remove = {told ? isNot : is};
    return journal.edit(entry, change);
}

hear::Reading readingOf(const Surroundings& surroundings, const core::Entry& entry, hear::Class is,
                        const core::Asked& question, const core::Text& answer) {
    using prompts::Kind;
    using prompts::Mode;
    const prompts::Prompt* prompt = surroundings.catalogue().prompt(question.id);
    const bool open = prompt != nullptr && prompt->kind == Kind::text &&
                      (prompt->mode == Mode::how || prompt->mode == Mode::why);
    hear::Reading reading = wordsOf(entry, is, question, answer, !open);
    if (prompt != nullptr && isTicked(prompt->kind))
        reading.reply = hear::Reply::answer;
    return reading;
}

bool isStep(const Surroundings& surroundings, const core::Entry& entry, const core::Asked& question,
            const core::Text& answer) {
    const hear::Reading reading = readingOf(surroundings, entry, Class::none, question, answer);
    return reading.alarm == hear::Alarm::none && !hear::isSoft(reading.becomes) &&
           (reading.reply == hear::Reply::answer || reading.reply == hear::Reply::tooShort);
}

std::optional<SaidBefore> saidBefore(const Surroundings& surroundings, const core::Entry& entry,
                                     const std::vector<core::Answer>& answers,
                                     const core::Asked& question) {
    constexpr std::size_t longest = 90; // characters
    const prompts::Prompt* prompt = surroundings.catalogue().prompt(question.id);
    if (prompt == nullptr)
        return std::nullopt;
    const auto asksFor = [&](std::string_view dim) {
        return std::ranges::find(prompt->dims, dim) != prompt->dims.end();
    };
    for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer) {
        const prompts::Prompt* other = surroundings.catalogue().prompt(answer->question.id);
        if (other == nullptr || other == prompt || !std::ranges::any_of(other->dims, asksFor))
            continue;
        const hear::Reply reply =
            readingOf(surroundings, entry, Class::none, answer->question, answer->text).reply;
        if (reply == hear::Reply::answer || reply == hear::Reply::tooShort)
            return SaidBefore{core::heading({}, answer->text, longest), answer->id};
    }
    const hear::Hearing heard = heardIn(entry);
    for (const hear::Quote& quote : heard.quotes)
        if (asksFor(hear::nameOf(quote.about)))
            return SaidBefore{core::Text::repaired(
                                  entry.text.utf8().substr(quote.first, quote.last - quote.first)),
                              {}};
    const bool tells = std::ranges::any_of(heard.told, [&](const hear::Told& one) {
        return one.strength >= hear::covered && asksFor(hear::nameOf(one.about));
    });
    if (tells && !entry.text.blank())
        return SaidBefore{core::heading({}, entry.text, longest), {}};
    return std::nullopt;
}

core::Text heededName(const core::Text& words) {
    return store::heededName(words);
}

bool isHeeded(const core::Entry& entry, const core::Text& words) {
    return !entry.heeded.empty() &&
           std::ranges::find(entry.heeded, heededName(words)) != entry.heeded.end();
}

bool isChoice(std::string_view question) {
    return question == "safe" || question == "which";
}

core::Result<store::Done> choose(store::Journal& journal, const Surroundings& surroundings,
                                 const core::Id& entry, std::string_view question,
                                 const core::Text& answer) {
    const auto asked = askedNow(journal, surroundings, entry, question);
    if (!asked)
        return core::passOn(asked);
    if (!*asked)
        return store::Done{}; // answered elsewhere meanwhile
    const std::string key = keyOf(**asked, answer);
    if (key.empty())
        return leaveOpen(journal, surroundings, entry, question);
    if (question == "safe")
        return saySafe(journal, surroundings, entry,
                       core::safeNamed(key).value_or(core::Safe::unsure));
    return journal.edit(entry, {.sort = core::sortNamed(key).value_or(core::Sort::asFound)});
}

core::Result<store::Done> passBy(store::Journal& journal, const Surroundings& surroundings,
                                 const core::Id& entry, const core::Asked& question) {
    if (!isChoice(question.id))
        return journal.skip(entry, question);
    const auto asked = askedNow(journal, surroundings, entry, question.id);
    if (!asked)
        return core::passOn(asked);
    // Answered elsewhere meanwhile: that stays.
    return *asked ? leaveOpen(journal, surroundings, entry, question.id)
                  : core::Result<store::Done>(store::Done{});
}

core::Result<store::Done> saySafe(store::Journal& journal, const Surroundings& surroundings,
                                  const core::Id& entry, core::Safe safe) {
    store::EntryChange change{.safe = safe};
    if (safe == core::Safe::yes || safe == core::Safe::passed) {
        auto words = Reflection(journal, surroundings).alarmingWords(entry);
        if (!words)
            return core::passOn(words);
        change.heeded.add = std::move(*words);
    }
    return journal.edit(entry, change);
}

core::Result<store::Done> sayManner(store::Journal& journal, const Surroundings& surroundings,
                                    const core::Id& entry) {
    auto words = Reflection(journal, surroundings).alarmingWords(entry);
    if (!words)
        return core::passOn(words);
    store::EntryChange change;
    change.safe = std::optional<core::Safe>();
    change.heeded.add = std::move(*words);
    return journal.edit(entry, change);
}

} // namespace upturn::app
