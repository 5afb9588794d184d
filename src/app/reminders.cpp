// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/reminders.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/program.hpp>

#include <array>
#include <charconv>
#include <cstdio>
#include <fstream>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;

constexpr const char* serviceName = "upturn-reminder.service";
constexpr const char* timerName = "upturn-reminder.timer";
constexpr std::string_view calendar = "OnCalendar=*-*-* ";
constexpr int minutesAnHour = 60;
constexpr int minutesADay = 24 * minutesAnHour;

/// As systemd and desktop files take it: in quotes, with what means something there escaped.
std::string quoted(const fs::path& program) {
    std::string out = "\"";
    for (const char c : program.string()) {
        if (c == '"' || c == '\\' || c == '$' || c == '`')
            out += '\\';
        if (c == '%')
            out += '%';
        out += c;
    }
    return out + '"';
}

std::string clockTime(std::chrono::minutes at) {
    std::array<char, 16> text{};
    const int minutes = static_cast<int>(at.count()) % minutesADay;
    std::snprintf(text.data(), text.size(), "%02d:%02d", minutes / minutesAnHour,
                  minutes % minutesAnHour);
    return text.data();
}

/// "19:30..." -> minutes; nothing when somebody wrote another rule into the file.
std::optional<std::chrono::minutes> minutesOf(std::string_view text) {
    int hours = -1;
    int minutes = -1;
    if (text.size() < 5 || text[2] != ':')
        return std::nullopt;
    std::from_chars(text.data(), text.data() + 2, hours);
    std::from_chars(text.data() + 3, text.data() + 5, minutes);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return std::chrono::minutes(hours * minutesAnHour + minutes);
}

} // namespace

Reminders::Reminders(const Paths& paths, fs::path program, bool timers)
    : program_(std::move(program))
    , timers_(timers) {
    const fs::path config = paths.settings.parent_path().parent_path();
    units_ = config / "systemd" / "user";
    login_ = config / "autostart" / "io.github.upturn.Upturn.Reminder.desktop";
}

Reminders Reminders::here(const Paths& paths) {
    std::error_code ignored;
    return {paths, system::programFile(), fs::is_directory("/run/systemd/system", ignored)};
}

ReminderPlan Reminders::plan() const {
    ReminderPlan plan;
    std::error_code ignored;
    if (!timers_) {
        plan.on = fs::exists(login_, ignored);
        return plan;
    }
    plan.on = fs::is_symlink(timer(), ignored);
    std::ifstream timer(units_ / timerName);
    for (std::string line; std::getline(timer, line);)
        if (line.starts_with(calendar))
            plan.at = minutesOf(line.substr(calendar.size())).value_or(plan.at);
    return plan;
}

core::Result<void> Reminders::change(const ReminderPlan& plan) const {
    if (!plan.on) {
        remove({timer(), units_ / timerName, units_ / serviceName, login_});
        return {};
    }
    // What was there goes only when the other is there: a full disk switches nothing off.
    const auto written = timers_ ? writeTimer(plan) : writeLogin();
    if (written && timers_)
        remove({login_});
    else if (written)
        remove({timer(), units_ / timerName, units_ / serviceName});
    return written;
}

core::Result<void> Reminders::writeTimer(const ReminderPlan& plan) const {
    const std::string service = "[Unit]\nDescription=Upturn, one look whether to remind\n\n"
                                "[Service]\nType=oneshot\nExecStart=" +
                                quoted(program_) + " --remind\n";
    const std::string schedule = "[Unit]\nDescription=Upturn, reminder of the day\n\n[Timer]\n" +
                                 std::string(calendar) + clockTime(plan.at) +
                                 ":00\n\n[Install]\nWantedBy=timers.target\n";
    for (const auto& [name, text] :
         {std::pair(serviceName, service), std::pair(timerName, schedule)})
        if (const auto written = system::writeDurably(units_ / name, text); !written)
            return written;
    if (const auto made = system::provideFolder(timer().parent_path()); !made)
        return made;
    std::error_code error;
    if (!fs::is_symlink(timer(), error))
        fs::create_symlink(fs::path("..") / timerName, timer(), error);
    else
        error.clear();
    if (error)
        return core::fail(core::Fault::failed, timer().string() + ": " + error.message());
    return {};
}

core::Result<void> Reminders::writeLogin() const {
    return system::writeDurably(
        login_, "[Desktop Entry]\nType=Application\nName=Upturn\nIcon=io.github.upturn.Upturn\n"
                "NoDisplay=true\nExec=" +
                    quoted(program_) + " --remind\n");
}

fs::path Reminders::timer() const {
    return units_ / "timers.target.wants" / timerName;
}

void Reminders::remove(std::initializer_list<fs::path> files) {
    std::error_code ignored;
    for (const fs::path& file : files)
        fs::remove(file, ignored);
}

core::Result<bool> wroteToday(store::Journal& journal, const Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    // Whoever writes down last week's setback today has written today.
    constexpr std::size_t newest = 50;
    const auto entries = journal.entries({.limit = newest});
    if (!entries)
        return core::passOn(entries);
    for (const store::Found& found : *entries)
        if (surroundings.dayOf(found.entry.written) == today ||
            surroundings.dayOf(found.entry.happened) == today)
            return true;
    // Some may be dated ahead, by a clock that stood wrong.
    constexpr std::size_t metLookedAt = 200;
    const auto met = journal.encountersSince(surroundings.beginOf(today), metLookedAt);
    if (!met)
        return core::passOn(met);
    for (const core::Encounter& one : *met)
        if (surroundings.dayOf(one.at) == today)
            return true;
    const auto reviews = journal.reviewsOn(today);
    if (!reviews)
        return core::passOn(reviews);
    return *reviews > 0;
}

} // namespace upturn::app
