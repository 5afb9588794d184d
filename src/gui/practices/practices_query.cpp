// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "practices/practices_query.hpp"

#include "practices/own_row.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/practice_days.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace upturn::gui {
namespace {

/// A practice without an end shows its last quarter.
constexpr int mostDays = 90;
constexpr int leastDays = 28;

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::PracticesPage", words);
}

QString plain(const std::string& words) {
    return QString::fromStdString(words);
}

int daysBetween(core::CivilDate from, core::CivilDate to) {
    return static_cast<int>(core::dayNumber(to) - core::dayNumber(from));
}

QString titleOf(store::Journal& journal, const core::Id& entry) {
    if (entry.empty())
        return {};
    const auto found = journal.entry(entry);
    return found && !found->inTrash ? shown(core::heading(*found)) : QString();
}

QString stateOf(const app::PracticeStanding& standing, core::CivilDate today) {
    if (!standing.run)
        return say("Not tried yet");
    if (standing.paused)
        return say("At rest, day %1").arg(standing.day);
    if (standing.running)
        return say("Running, day %1").arg(standing.day);
    const QString since = monthIn(standing.run->day("started").value_or(today), today);
    return standing.loggedDays == 1 ? say("1 day, from %1").arg(since)
                                    : say("%1 days, from %2").arg(standing.loggedDays).arg(since);
}

QString summaryOf(const app::PracticeStanding& standing, const std::string& language) {
    QStringList sources;
    for (const prompts::PracticeOption& source : standing.practice->sources) {
        const auto days = standing.bySource.find(source.id);
        const std::size_t count = days == standing.bySource.end() ? 0 : days->second.size();
        sources << QStringLiteral("%1 %2").arg(plain(source.name.in(language))).arg(count);
    }
    return say("Logged on %1 of %2 days: %3")
        .arg(standing.loggedDays)
        .arg(standing.day)
        .arg(sources.join(QStringLiteral(", ")));
}

DayChartView chartOf(const app::PracticeStanding& standing, core::CivilDate today,
                     const std::string& language) {
    const core::CivilDate started = standing.run->day("started").value_or(today);
    const int lived = daysBetween(started, today) + 1;
    // What has no end may be older than the chart is long.
    const int hidden = standing.of > 0 ? 0 : std::max(0, lived - mostDays);
    DayChartView chart;
    chart.start = dateOf(started).addDays(hidden);
    chart.days =
        standing.of > 0 ? std::max(standing.of, lived) : std::clamp(lived, leastDays, mostDays);
    chart.today = lived - 1 - hidden;
    chart.summary = summaryOf(standing, language);
    for (const prompts::PracticeOption& source : standing.practice->sources)
        chart.rows.push_back({plain(source.name.in(language)), {}});
    chart.rows.push_back({say("No source named"), {}});
    for (auto note = standing.notes.rbegin(); note != standing.notes.rend(); ++note) {
        const std::string id = note->words("source").utf8();
        std::size_t row = 0;
        while (row < standing.practice->sources.size() && standing.practice->sources[row].id != id)
            ++row;
        QString& words =
            chart.rows[row].notes[daysBetween(started, note->day("day").value_or(today)) - hidden];
        const QString more = shown(note->words("note"));
        if (!words.isEmpty() && !more.isEmpty())
            words += QStringLiteral("; ");
        words += more;
    }
    if (chart.rows.back().notes.empty())
        chart.rows.pop_back();
    return chart;
}

void describeRun(PracticeView& view, const app::PracticeStanding& standing, core::CivilDate today) {
    const QString day = standing.of > 0 ? say("Day %1 of %2.").arg(standing.day).arg(standing.of)
                                        : say("Day %1.").arg(standing.day);
    // A day that was logged without a word is one, too.
    if (standing.writtenDays != standing.loggedDays)
        view.dayLine = say("%1 Logged on %2 of them.").arg(day).arg(standing.loggedDays);
    else if (standing.loggedDays == 1)
        view.dayLine = say("%1 You wrote something down on 1 of them.").arg(day);
    else
        view.dayLine =
            say("%1 You wrote something down on %2 of them.").arg(day).arg(standing.loggedDays);
    const core::CivilDate started = standing.run->day("started").value_or(today);
    const QString when = dayIn(started, today);
    view.since = view.entryTitle.isEmpty() ? say("Started %1.").arg(when)
                                           : say("Started %1, after ").arg(when);
    const QString calm = say("A day without a note is just a day.");
    if (standing.of <= standing.day || standing.paused) {
        view.ends = calm;
        return;
    }
    const auto last = core::dateOfDayNumber(core::dayNumber(today) + standing.of - standing.day);
    view.ends = say("Ends %1. %2").arg(dayIn(last, last), calm);
}

PracticeView viewOf(store::Journal& journal, const app::PracticeStanding& standing,
                    const app::Surroundings& surroundings) {
    const std::string& language = surroundings.language();
    const prompts::Practice& practice = *standing.practice;
    const core::CivilDate today = surroundings.today();
    PracticeView view;
    view.id = practice.id;
    view.name = plain(practice.name.in(language));
    view.about = plain(practice.about.in(language));
    view.today = plain(practice.today.in(language));
    view.state = stateOf(standing, today);
    view.running = standing.running;
    view.paused = standing.paused;
    for (const prompts::PracticeOption& source : practice.sources) {
        view.sources << plain(source.name.in(language));
        view.sourceIds.push_back(source.id);
    }
    if (!standing.running)
        return view;
    view.entry = standing.run->entry;
    view.entryTitle = titleOf(journal, view.entry);
    describeRun(view, standing, today);
    view.chart = chartOf(standing, today, language);
    return view;
}

core::Result<void> readRows(PracticesView& view, store::Journal& journal, core::CivilDate today) {
    std::map<core::Id, QString> people;
    constexpr std::array lists{core::BlockKind::person, core::BlockKind::goal, core::BlockKind::win,
                               core::BlockKind::decision, core::BlockKind::feedback};
    for (const core::BlockKind kind : lists) {
        const auto blocks = journal.blocks({.kind = kind});
        if (!blocks)
            return core::passOn(blocks);
        for (const core::Block& block : *blocks) {
            if (kind == core::BlockKind::person)
                people[block.id] = shown(block.words("name"));
            view.rows.push_back(ownRowOf(block, people, today));
        }
    }
    std::stable_partition(view.rows.begin(), view.rows.end(),
                          [](const OwnRow& row) { return !row.closed; });
    return {};
}

} // namespace

core::Result<PracticesView> readPractices(store::Journal& journal,
                                          const app::Surroundings& surroundings) {
    const auto standings = app::practices(journal, surroundings);
    if (!standings)
        return core::passOn(standings);
    PracticesView view;
    for (const app::PracticeStanding& standing : *standings)
        view.practices.push_back(viewOf(journal, standing, surroundings));
    if (const auto read = readRows(view, journal, surroundings.today()); !read)
        return core::passOn(read);
    return view;
}

core::Result<store::Done> writeRow(store::Journal& journal, const OwnChange& change,
                                   core::CivilDate today) {
    if (!change.row.empty())
        return app::become(journal, change.typed,
                           [&] { return journal.changeBlock(change.row, change.change); });
    store::NewBlock block{.kind = change.kind, .entry = {}, .fields = {}};
    for (const auto& [name, value] : change.change.fields)
        if (value)
            block.fields.emplace(name, *value);
    if (change.kind == core::BlockKind::feedback)
        block.fields.emplace("asked", today);
    const auto made = app::become(journal, change.typed, [&] { return journal.addBlock(block); });
    if (!made)
        return core::passOn(made);
    return made->done;
}

} // namespace upturn::gui
