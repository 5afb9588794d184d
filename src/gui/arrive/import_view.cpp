// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "arrive/import_view.hpp"

#include "backups/backups_view.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"
#include "words/when.hpp"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace upturn::gui {
namespace {

constexpr int mostBars = 120;
constexpr std::size_t mostRemarks = 3;

/// In the language of the window; of some, where their number is given.
struct ImportWords {
    static QString say(const char* words, int count = -1) {
        return QCoreApplication::translate("Import", words, nullptr, count);
    }
    static QString say(const char* words, std::size_t count) {
        return say(words, static_cast<int>(count));
    }
};

int monthNumber(core::CivilDate date) {
    return static_cast<int>(date.year()) * 12 +
           static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

QString monthName(int number) {
    return QLocale().toString(QDate(number / 12, number % 12 + 1, 1), QStringLiteral("MMMM yyyy"));
}

/// A bar for each month, or for each year where months would be too many.
void showTime(const core::Collection& collection, ImportView& view) {
    std::map<int, int> months;
    for (const core::EntryRecord& record : collection.entries)
        ++months[monthNumber(record.entry.happened.date)];
    const std::size_t count = collection.entries.size();
    if (months.empty()) {
        view.head = ImportWords::say("Nothing that could be an entry was found");
        return;
    }
    const int first = months.begin()->first;
    const int last = months.rbegin()->first;
    view.head = first == last ? ImportWords::say("%n entries from %1", count).arg(monthName(first))
                              : ImportWords::say("%n entries from %1 to %2", count)
                                    .arg(monthName(first), monthName(last));
    const bool byYear = last - first >= mostBars;
    view.unit =
        byYear ? ImportWords::say("One bar is one year") : ImportWords::say("One bar is one month");
    const int step = byYear ? 12 : 1;
    const int begin = byYear ? first / 12 * 12 : first;
    int highest = 0;
    for (int month = begin; month <= last; month += step) {
        int entries = 0;
        for (int i = month; i < month + step; ++i)
            if (const auto found = months.find(i); found != months.end())
                entries += found->second;
        const QString name = byYear ? QString::number(month / 12) : monthName(month);
        if (view.bars.empty() || month % 12 == 0)
            view.years.push_back({static_cast<int>(view.bars.size()), QString::number(month / 12)});
        view.bars.push_back({name, entries});
        if (entries > highest) {
            highest = entries;
            view.most = ImportWords::say("%1 to %2, most in %3")
                            .arg(monthName(first), monthName(last), name);
        }
    }
}

/// One early, one from the middle, one late: whoever knows the diary knows them again.
void showExamples(const core::Collection& collection, ImportView& view) {
    std::vector<const core::Entry*> entries;
    for (const core::EntryRecord& record : collection.entries)
        if (!record.entry.text.blank())
            entries.push_back(&record.entry);
    std::ranges::sort(entries, [](const core::Entry* a, const core::Entry* b) {
        return a->happened.instant < b->happened.instant;
    });
    std::set<std::size_t> places;
    if (!entries.empty())
        places = {0, entries.size() / 2, entries.size() - 1};
    for (const std::size_t place : places) {
        const core::Entry& entry = *entries[place];
        constexpr qsizetype longestLine = 160;
        const bool titled = !entry.title.blank();
        view.examples.push_back(
            {QLocale().toString(dateOf(entry.happened.date), QLocale::ShortFormat),
             shown(core::heading(entry)),
             titled ? beginningOf(oneLine(shown(entry.text)), longestLine) : QString()});
    }
}

void showBecomes(const exchange::Import& import, ImportView& view) {
    std::map<core::EntryKind, std::size_t> kinds;
    std::set<core::Text> tags;
    std::size_t stars = 0;
    std::size_t steps = 0;
    for (const core::EntryRecord& record : import.collection.entries) {
        ++kinds[record.entry.kind];
        tags.insert(record.entry.tags.begin(), record.entry.tags.end());
        stars += record.entry.starred ? 1 : 0;
        steps += record.steps.size();
    }
    const auto add = [&](std::size_t count, const QString& what, const QString& as) {
        if (count > 0)
            view.becomes.push_back({what, as});
    };
    const std::size_t notes = kinds[core::EntryKind::note];
    const std::size_t setbacks = kinds[core::EntryKind::setback];
    const std::size_t wins = kinds[core::EntryKind::win];
    add(notes, ImportWords::say("%n entries", notes),
        ImportWords::say("notes, not waiting for reflection"));
    add(setbacks, ImportWords::say("%n entries", setbacks), ImportWords::say("setbacks"));
    add(wins, ImportWords::say("%n entries", wins), ImportWords::say("wins"));
    add(tags.size(), ImportWords::say("%n tags", tags.size()), ImportWords::say("tags"));
    add(stars, ImportWords::say("%n stars", stars), ImportWords::say("stars"));
    add(import.files.size(), ImportWords::say("%n files", import.files.size()),
        ImportWords::say("stay with their entry"));
    add(import.collection.lessons.size(),
        ImportWords::say("%n lessons", import.collection.lessons.size()),
        ImportWords::say("lessons, which come back"));
    add(steps, ImportWords::say("%n next steps", steps), ImportWords::say("next steps"));
    const bool beside = std::ranges::any_of(import.collection.blocks, [](const core::Block& block) {
        constexpr std::array<const char*, 4> fields{"mood", "place", "weather", "more"};
        return std::ranges::any_of(fields,
                                   [&](const char* field) { return !block.words(field).blank(); });
    });
    add(beside ? 1 : 0, ImportWords::say("Mood, places, weather"),
        ImportWords::say("kept beside the entry"));
}

void showColumns(const exchange::Import& import, ImportView& view) {
    int number = 0;
    bool told = false;
    for (const exchange::TableColumn& column : import.columns) {
        ++number;
        QStringList examples;
        for (const std::string& example : column.examples)
            examples << oneLine(shown(core::Text::repaired(example)));
        const QString name = oneLine(shown(core::Text::repaired(column.name)));
        view.columns.push_back(
            {name.isEmpty() ? ImportWords::say("Column %1").arg(QLocale().toString(number)) : name,
             examples.join(QStringLiteral(" \u00b7 ")), column.is});
        told = told || column.is == "text" || column.is == "title" || column.is == "mood";
    }
    if (!told && !view.columns.empty() && import.collection.entries.empty())
        view.head = ImportWords::say("Which column holds the text is not clear. Choose it below.");
}

} // namespace

ImportView viewOf(const app::Incoming& incoming, const core::ImportReport& report,
                  const QString& numbers, const app::Surroundings& /*surroundings*/) {
    const exchange::Import& import = incoming.content;
    const QFileInfo file(QString::fromStdString(incoming.source.string()));
    ImportView view;
    view.title = ImportWords::say("Bring in from %1").arg(QString::fromStdString(import.title));
    view.about = file.isDir()
                     ? file.fileName()
                     : ImportWords::say("%1, %2").arg(file.fileName(), saidBytes(file.size()));
    showTime(import.collection, view);
    showExamples(import.collection, view);
    showBecomes(import, view);
    showColumns(import, view);
    for (const core::Skipped& one : report.skipped) {
        if (view.remarks.size() == mostRemarks)
            break;
        view.remarks.push_back({withoutIds(QString::fromStdString(one.where)),
                                withoutIds(QString::fromStdString(one.why))});
    }
    view.moreRemarks = report.skipped.size() - view.remarks.size();
    view.numbers = numbers;
    view.brings = report.added + report.updated;
    return view;
}

} // namespace upturn::gui
