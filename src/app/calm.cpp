// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/calm.hpp>
#include <upturn/app/journal_settings.hpp>
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

Contact contactIn(const core::Text& line) {
    constexpr int fewestDigits = 3;
    const std::string& all = line.utf8();
    std::size_t begin = all.size();
    int digits = 0;
    while (begin > 0 &&
           std::string_view("0123456789 +-/()").find(all[begin - 1]) != std::string_view::npos) {
        --begin;
        digits += all[begin] >= '0' && all[begin] <= '9' ? 1 : 0;
    }
    const auto trimmed = [](std::string words, std::string_view around) {
        const auto first = words.find_first_not_of(around);
        if (first == std::string::npos)
            return core::Text();
        return core::Text::repaired(
            words.substr(first, words.find_last_not_of(around) + 1 - first));
    };
    if (digits < fewestDigits)
        return {line, {}};
    return {trimmed(all.substr(0, begin), " \t,:;"), trimmed(all.substr(begin), " ")};
}

core::Result<std::string> countryOf(store::Journal& journal, const Surroundings& surroundings) {
    auto settings = journalSettings(journal);
    if (!settings)
        return core::passOn(settings);
    return settings->country.empty() ? countryHere(surroundings.now())
                                     : std::move(settings->country);
}

core::Result<bool> addContact(store::Journal& journal, const core::Text& person) {
    std::string line = person.utf8();
    std::ranges::replace(line, '\n', ' ');
    return journal.together(store::ActType::changeSettings, [&]() -> core::Result<bool> {
        const auto people = contacts(journal);
        auto settings = journalSettings(journal);
        if (!people)
            return core::passOn(people);
        if (!settings)
            return core::passOn(settings);
        if (std::ranges::find(*people, core::Text::repaired(line)) != people->end())
            return false;
        const JournalSettings before = *settings;
        std::string all = before.contacts.utf8();
        if (!all.empty() && all.back() != '\n')
            all += '\n';
        settings->contacts = core::Text::repaired(all + line);
        const auto done = changeJournalSettings(journal, before, *settings);
        return done ? core::Result<bool>(true) : core::passOn(done);
    });
}

Calm calmHere(store::Journal* journal, const Surroundings& surroundings) {
    Calm calm{.sentence =
                  core::say("You don't have to carry it alone. Somebody is there at any hour."),
              .contacts = {},
              .helplines = {}};
    calm.country = countryHere(surroundings.now());
    // The note is owed also where nobody can be named.
    if (journal != nullptr) {
        calm.contacts = contacts(*journal).value_or(std::vector<core::Text>());
        calm.country = countryOf(*journal, surroundings).value_or(calm.country);
        calm.plan = plan(*journal).value_or(Plan());
    }
    calm.helplines = helplinesIn(calm.country, {HelplineKind::crisis, HelplineKind::young});
    calm.emergency = emergencyIn(calm.country);
    return calm;
}

core::Result<std::optional<Calm>> calmFor(store::Journal& journal, const Surroundings& surroundings,
                                          std::string_view words) {
    if (hear::alarmIn(words) != hear::Alarm::sure)
        return std::nullopt;
    Calm calm = calmHere(&journal, surroundings);
    calm.sentence = prompts::sentenceOfCrisis();
    return calm;
}

} // namespace upturn::app
