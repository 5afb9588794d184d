// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "palette/palette_query.hpp"

#include "palette/palette.hpp"
#include "words/match.hpp"
#include "words/text.hpp"
#include "words/when.hpp"

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr std::size_t mostLessons = 5;
constexpr std::size_t mostEntries = 8;

QString standing(const core::Lesson& lesson, core::CivilDate today) {
    if (lesson.standing.uses > 0)
        return lesson.standing.uses == 1 ? Palette::tr("used once")
                                         : Palette::tr("used %1 times").arg(lesson.standing.uses);
    return lesson.standing.due ? fromNow(*lesson.standing.due, today) : QString();
}

core::Result<std::vector<PaletteRow>> readLessons(store::Journal& journal, core::CivilDate today,
                                                  const QString& search,
                                                  const QStringList& sought) {
    const auto lessons = journal.findLessons({.words = whileTyping(search).toStdString(),
                                              .within = store::EntryQuery{.limit = mostLessons}});
    if (!lessons)
        return core::passOn(lessons);
    std::vector<PaletteRow> rows;
    for (const core::Lesson& lesson : *lessons) {
        PaletteRow row{.kind = PaletteRow::Kind::lesson, .text = shown(lesson.text)};
        // Its quote may be what has the words.
        matches(row.text, sought, &row.marks, MatchAt::anywhere);
        row.right = standing(lesson, today);
        row.id = lesson.id;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The words around what matched, where the heading does not show it.
QString lineOf(const store::Found& found, const QStringList& sought) {
    const QString heading = shown(core::heading(found.entry));
    QString around = QString::fromStdString(found.snippet).simplified();
    around.remove(QChar(2)).remove(QChar(3));
    if (matches(heading, sought) || around.isEmpty() || around.startsWith(heading.left(20)))
        return heading;
    return Palette::tr("%1: %2").arg(heading, around);
}

} // namespace

core::Result<PaletteFound>
readPalette(store::Journal& journal, const app::Surroundings& surroundings, const QString& search) {
    PaletteFound found;
    const QStringList sought = soughtWords(search);
    if (sought.isEmpty())
        return found;
    const core::CivilDate today = surroundings.today();
    auto lessons = readLessons(journal, today, search, sought);
    if (!lessons)
        return core::passOn(lessons);
    found.lessons = std::move(*lessons);
    const auto entries = journal.search({.words = whileTyping(search).toStdString(),
                                         .within = store::EntryQuery{.limit = mostEntries},
                                         .order = store::SearchOrder::exactFirst});
    // A search that is only half typed, as an open quote, finds nothing yet.
    if (!entries)
        return entries.error().fault == core::Fault::usage
                   ? core::Result<PaletteFound>(std::move(found))
                   : core::Result<PaletteFound>(core::passOn(entries));
    for (const store::Found& one : *entries) {
        PaletteRow row{.kind = PaletteRow::Kind::entry,
                       .text = lineOf(one, sought),
                       .right = shortDay(one.entry.happened.date, today),
                       .id = one.entry.id};
        for (const QString& word : sought)
            if (Spans marks; matches(row.text, {word}, &marks, MatchAt::anywhere))
                row.marks.insert(row.marks.end(), marks.begin(), marks.end());
        std::sort(row.marks.begin(), row.marks.end());
        found.entries.push_back(std::move(row));
    }
    return found;
}

} // namespace upturn::gui
