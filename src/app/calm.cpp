// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/calm.hpp>
#include <upturn/app/journal_settings.hpp>
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
    Calm calm{.sentence = prompts::sentenceOfCrisis(), .contacts = {}, .helplines = {}};
    // The note is owed also where nobody can be named.
    if (journal != nullptr)
        calm.contacts = contacts(*journal).value_or(std::vector<core::Text>());
    const std::string country = countryHere(surroundings.now());
    calm.helplines = helplinesIn(country, {HelplineKind::crisis, HelplineKind::young});
    calm.emergency = emergencyIn(country);
    return calm;
}

core::Result<std::optional<Calm>> calmFor(store::Journal& journal, const Surroundings& surroundings,
                                          std::string_view words) {
    if (hear::alarmIn(words) != hear::Alarm::sure)
        return std::nullopt;
    return calmHere(&journal, surroundings);
}

} // namespace upturn::app
