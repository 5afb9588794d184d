// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/journal_settings.hpp>

#include <nlohmann/json.hpp>

namespace upturn::app {
namespace {

using Json = nlohmann::json;

constexpr const char* guidesOffName = "guides-off";
constexpr const char* thoughtsName = "thoughts";
constexpr const char* metBeforeName = "met-before";
constexpr const char* contactsName = "hard-moment-contacts";
constexpr const char* countryName = countrySetting;

core::Result<Json> read(store::Journal& journal, const char* name) {
    const auto json = journal.setting(name);
    if (!json)
        return core::passOn(json);
    return *json ? Json::parse(**json, nullptr, false) : Json();
}

core::Result<void> write(store::Journal& journal, const char* name, const Json& value) {
    const auto done = journal.change(name, value.dump());
    return done ? core::Result<void>() : core::passOn(done);
}

} // namespace

core::Result<JournalSettings> journalSettings(store::Journal& journal) {
    JournalSettings settings;
    const auto dayStart = journal.setting(store::dayStartSetting);
    const auto off = read(journal, guidesOffName);
    const auto contacts = read(journal, contactsName);
    const auto thoughts = read(journal, thoughtsName);
    const auto metBefore = read(journal, metBeforeName);
    const auto country = read(journal, countryName);
    if (!dayStart)
        return core::passOn(dayStart);
    for (const auto* one : {&off, &contacts, &thoughts, &metBefore, &country})
        if (!*one)
            return core::passOn(*one);
    if (*dayStart)
        settings.dayStart = store::dayStartFrom(**dayStart);
    if (off->is_array())
        for (const Json& guide : *off)
            if (guide.is_string())
                settings.guidesOff.insert(guide.get<std::string>());
    if (thoughts->is_boolean())
        settings.thoughts = thoughts->get<bool>();
    if (metBefore->is_boolean())
        settings.metBefore = metBefore->get<bool>();
    if (contacts->is_string())
        settings.contacts = core::Text::repaired(contacts->get<std::string>());
    if (country->is_string())
        settings.country = core::Text::repaired(country->get<std::string>()).utf8();
    return settings;
}

core::Result<void> changeJournalSettings(store::Journal& journal, const JournalSettings& settings) {
    return journal.together(store::ActType::changeSettings, [&]() -> core::Result<void> {
        const auto now = journalSettings(journal);
        if (!now)
            return core::passOn(now);
        core::Result<void> written;
        if (now->dayStart != settings.dayStart)
            written = write(journal, store::dayStartSetting, settings.dayStart.count());
        if (written && now->guidesOff != settings.guidesOff)
            written = write(journal, guidesOffName, settings.guidesOff);
        if (written && now->thoughts != settings.thoughts)
            written = write(journal, thoughtsName, settings.thoughts);
        if (written && now->metBefore != settings.metBefore)
            written = write(journal, metBeforeName, settings.metBefore);
        if (written && now->contacts != settings.contacts)
            written = write(journal, contactsName, settings.contacts.utf8());
        if (written && now->country != settings.country)
            written = write(journal, countryName, settings.country);
        return written;
    });
}

core::Result<void> changeJournalSettings(store::Journal& journal, const JournalSettings& before,
                                         const JournalSettings& after) {
    return journal.together(store::ActType::changeSettings, [&]() -> core::Result<void> {
        auto settings = journalSettings(journal);
        if (!settings)
            return core::passOn(settings);
        const auto change = [&](auto JournalSettings::*one) {
            if (before.*one != after.*one)
                (*settings).*one = after.*one;
        };
        change(&JournalSettings::dayStart);
        change(&JournalSettings::thoughts);
        change(&JournalSettings::metBefore);
        change(&JournalSettings::contacts);
        change(&JournalSettings::country);
        for (const std::string& guide : before.guidesOff)
            if (!after.guidesOff.contains(guide))
                settings->guidesOff.erase(guide);
        for (const std::string& guide : after.guidesOff)
            if (!before.guidesOff.contains(guide))
                settings->guidesOff.insert(guide);
        return changeJournalSettings(journal, *settings);
    });
}

void turn(JournalSettings& now, const JournalSettings& from, const JournalSettings& to,
          Turned& how) {
    how.turn(now.dayStart, from.dayStart, to.dayStart);
    how.turn(now.thoughts, from.thoughts, to.thoughts);
    how.turn(now.metBefore, from.metBefore, to.metBefore);
    how.turn(now.contacts, from.contacts, to.contacts);
    how.turn(now.country, from.country, to.country);
    // Each guide is a choice of its own.
    std::set<std::string> all = from.guidesOff;
    all.insert(to.guidesOff.begin(), to.guidesOff.end());
    for (const std::string& guide : all) {
        bool off = now.guidesOff.contains(guide);
        how.turn(off, from.guidesOff.contains(guide), to.guidesOff.contains(guide));
        if (off)
            now.guidesOff.insert(guide);
        else
            now.guidesOff.erase(guide);
    }
}

core::Result<TurnedSettings> turnJournalSettings(store::Journal& journal,
                                                 const JournalSettings& from,
                                                 const JournalSettings& to) {
    return journal.together(store::ActType::changeSettings, [&]() -> core::Result<TurnedSettings> {
        auto settings = journalSettings(journal);
        if (!settings)
            return core::passOn(settings);
        TurnedSettings turned{{}, std::move(*settings)};
        turn(turned.now, from, to, turned.how);
        if (const auto written = changeJournalSettings(journal, turned.now); !written)
            return core::passOn(written);
        return turned;
    });
}

} // namespace upturn::app
