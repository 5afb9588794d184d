// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/calm.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/prompts/selector.hpp>
#include <upturn/prompts/triggers.hpp>

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

core::Result<std::optional<Calm>> calmFor(store::Journal& journal, std::string_view words) {
    if (!prompts::speaksOfCrisis(words))
        return std::nullopt;
    prompts::Situation situation;
    situation.written = words;
    const prompts::Next next = prompts::select(prompts::Catalogue::builtIn(), situation);
    const auto* done = std::get_if<prompts::Done>(&next);
    // The note is owed also where nobody can be named.
    auto people = contacts(journal).value_or(std::vector<core::Text>());
    return Calm{done == nullptr ? std::string() : done->sentence, std::move(people)};
}

} // namespace upturn::app
