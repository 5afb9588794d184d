// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/journal_settings.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace upturn::app {
namespace {

using Json = nlohmann::json;

/// Every setting that is one value, with its name in the journal. Guides are choices of their own.
template<class Take>
void eachValue(const Take& take) {
    take(store::dayStartSetting, &JournalSettings::dayStart);
    take("thoughts", &JournalSettings::thoughts);
    take("met-before", &JournalSettings::metBefore);
    take("hard-moment-contacts", &JournalSettings::contacts);
    take(countrySetting, &JournalSettings::country);
    take("backups-reach", &JournalSettings::backups);
}

constexpr const char* guidesOffName = "guides-off";

constexpr std::array<std::pair<BackupReach, const char*>, 3> reaches{
    {{BackupReach::days, "days"}, {BackupReach::weeks, "weeks"}, {BackupReach::months, "months"}}};

// Of another kind than expected, a setting counts as not made.
void take(const std::string& json, std::chrono::minutes& value) {
    value = store::dayStartFrom(json);
}
void take(const std::string& json, bool& value) {
    if (const Json read = Json::parse(json, nullptr, false); read.is_boolean())
        value = read.get<bool>();
}
void take(const std::string& json, std::string& value) {
    if (const Json read = Json::parse(json, nullptr, false); read.is_string())
        value = core::Text::repaired(read.get<std::string>()).utf8();
}
void take(const std::string& json, core::Text& value) {
    std::string words;
    take(json, words);
    value = core::Text::repaired(words);
}
void take(const std::string& json, BackupReach& value) {
    std::string word;
    take(json, word);
    for (const auto& [reach, name] : reaches)
        if (word == name)
            value = reach;
}

Json toJson(std::chrono::minutes value) {
    return value.count();
}
Json toJson(bool value) {
    return value;
}
Json toJson(const std::string& value) {
    return value;
}
Json toJson(const core::Text& value) {
    return value.utf8();
}
Json toJson(BackupReach value) {
    return reaches.at(static_cast<std::size_t>(value)).second;
}

core::Result<void> write(store::Journal& journal, const char* name, const Json& value) {
    const auto done = journal.change(name, value.dump());
    return done ? core::Result<void>() : core::passOn(done);
}

} // namespace

core::Result<JournalSettings> journalSettings(store::Journal& journal) {
    JournalSettings settings;
    core::Result<void> read;
    const auto settingOf = [&](const char* name) -> std::optional<std::string> {
        if (!read)
            return std::nullopt;
        const auto json = journal.setting(name);
        if (!json)
            read = core::passOn(json);
        return json.value_or(std::nullopt);
    };
    eachValue([&](const char* name, auto JournalSettings::*one) {
        if (const auto json = settingOf(name))
            take(*json, settings.*one);
    });
    if (const auto off = settingOf(guidesOffName))
        for (const Json& guide : Json::parse(*off, nullptr, false))
            if (guide.is_string())
                settings.guidesOff.insert(guide.get<std::string>());
    if (!read)
        return core::passOn(read);
    return settings;
}

core::Result<void> changeJournalSettings(store::Journal& journal, const JournalSettings& settings) {
    return journal.together(store::ActType::changeSettings, [&]() -> core::Result<void> {
        const auto now = journalSettings(journal);
        if (!now)
            return core::passOn(now);
        core::Result<void> written;
        eachValue([&](const char* name, auto JournalSettings::*one) {
            if (written && (*now).*one != settings.*one)
                written = write(journal, name, toJson(settings.*one));
        });
        if (written && now->guidesOff != settings.guidesOff)
            written = write(journal, guidesOffName, settings.guidesOff);
        return written;
    });
}

core::Result<void> changeJournalSettings(store::Journal& journal, const JournalSettings& before,
                                         const JournalSettings& after) {
    return journal.together(store::ActType::changeSettings, [&]() -> core::Result<void> {
        auto settings = journalSettings(journal);
        if (!settings)
            return core::passOn(settings);
        eachValue([&](const char*, auto JournalSettings::*one) {
            if (before.*one != after.*one)
                (*settings).*one = after.*one;
        });
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
    eachValue(
        [&](const char*, auto JournalSettings::*one) { how.turn(now.*one, from.*one, to.*one); });
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
