// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/calm.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/core/say.hpp>
#include <upturn/hear/hearing.hpp>
#include <upturn/prompts/selector.hpp>

#include <algorithm>
#include <sstream>

namespace upturn::app {

core::Result<std::vector<core::Text>> contacts(store::Journal& journal) {
    const auto settings = journalSettings(journal);
    if (!settings)
        return core::passOn(settings);
    std::vector<core::Text> people;
    std::istringstream lines(settings->contacts.utf8());
    for (std::string line; std::getline(lines, line);)
        if (core::Text person = core::Text::repaired(line); !person.blank())
            people.push_back(std::move(person));
    return people;
}

namespace {

bool isDigit(char one) {
    return one >= '0' && one <= '9';
}

std::string trimmed(std::string_view words, std::string_view around) {
    const auto first = words.find_first_not_of(around);
    return first == std::string_view::npos
               ? std::string()
               : std::string(words.substr(first, words.find_last_not_of(around) + 1 - first));
}

std::vector<std::string> groupsIn(std::string_view number) {
    std::vector<std::string> groups;
    for (std::size_t i = 0; i < number.size(); ++i)
        if (isDigit(number[i])) {
            if (i == 0 || !isDigit(number[i - 1]))
                groups.emplace_back();
            groups.back() += number[i];
        }
    return groups;
}

/// Years, days and hours are no numbers to call.
bool isOfCalendar(const std::vector<std::string>& groups) {
    constexpr std::size_t fewestPairs = 5; // a number may be written in pairs of digits
    const auto isPart = [](const std::string& group) {
        return group.size() <= 2 ||
               (group.size() == 4 && (group.starts_with("19") || group.starts_with("20")));
    };
    return groups.size() > 1 && groups.size() < fewestPairs && std::ranges::all_of(groups, isPart);
}

/// Short ones stand by themselves: behind a word they are those of a flat or a year.
bool isToCall(std::string_view before, std::string_view number) {
    constexpr std::size_t fewestDigits = 3;
    constexpr std::size_t longDigits = 5;
    const std::vector<std::string> groups = groupsIn(number);
    const auto digits =
        static_cast<std::size_t>(std::ranges::count_if(number, [](char c) { return isDigit(c); }));
    if (digits < fewestDigits || isOfCalendar(groups) ||
        std::ranges::count(number, '(') != std::ranges::count(number, ')'))
        return false;
    const std::string words = trimmed(before, " \t");
    const bool alone =
        words.empty() || std::string_view(",:;").find(words.back()) != std::string_view::npos;
    return digits >= longDigits || (alone && groups.size() == 1);
}

} // namespace

Contact contactIn(const core::Text& line) {
    const std::string_view all = line.utf8();
    std::size_t begin = all.size();
    while (begin > 0 &&
           std::string_view("0123456789 +-/()").find(all[begin - 1]) != std::string_view::npos)
        --begin;
    const std::string number = trimmed(all.substr(begin), " ");
    if (!isToCall(all.substr(0, begin), number))
        return {line, {}};
    return {core::Text::repaired(trimmed(all.substr(0, begin), " \t,:;")),
            core::Text::repaired(number)};
}

core::Result<std::vector<std::string>> countriesOf(store::Journal& journal,
                                                   const Surroundings& surroundings) {
    auto settings = journalSettings(journal);
    if (!settings)
        return core::passOn(settings);
    if (settings->country.empty())
        return countriesHere(surroundings.now());
    return std::vector<std::string>{std::move(settings->country)};
}

std::string sentenceOfCalm() {
    return core::say("This can pass, and you do not have to carry it alone.");
}

Calm calmHere(store::Journal* journal, const Surroundings& surroundings) {
    Calm calm{.sentence = sentenceOfCalm(), .contacts = {}, .helplines = {}};
    calm.countries = countriesHere(surroundings.now());
    // The note is owed also where nobody can be named.
    if (journal != nullptr) {
        calm.contacts = contacts(*journal).value_or(std::vector<core::Text>());
        calm.countries = countriesOf(*journal, surroundings).value_or(calm.countries);
        calm.plan = plan(*journal).value_or(Plan());
    }
    calm.helplines = helplinesIn(calm.countries, {HelplineKind::crisis, HelplineKind::young});
    calm.emergency = emergencyIn(calm.countries);
    return calm;
}

Calm calmAbout(store::Journal& journal, const Surroundings& surroundings, const core::Id& entry) {
    Calm calm = calmHere(&journal, surroundings);
    const auto found = journal.entry(entry);
    calm.emergencyFirst =
        found && (found->safe == core::Safe::no ||
                  Reflection(journal, surroundings).answeredUnsafe(*found, 0).value_or(false));
    return calm;
}

bool callsForPeople(std::string_view words) {
    return hear::alarmIn(words) == hear::Alarm::sure;
}

core::Result<std::optional<Calm>> calmFor(store::Journal& journal, const Surroundings& surroundings,
                                          std::string_view words) {
    if (!callsForPeople(words))
        return std::nullopt;
    Calm calm = calmHere(&journal, surroundings);
    calm.sentence = prompts::sentenceOfCrisis();
    return calm;
}

} // namespace upturn::app
