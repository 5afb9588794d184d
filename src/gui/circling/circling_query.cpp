// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "circling/circling_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/circling.hpp>
#include <upturn/app/danger.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/led_back.hpp>

#include <QRegularExpression>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr std::size_t mostTexts = 3;
constexpr int shortestRun = 3; ///< words

struct Word {
    QString folded;
    int start = 0;
    int end = 0;
};

std::vector<Word> wordsIn(const QString& text) {
    static const QRegularExpression letters(
        QStringLiteral("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}\\p{N}]+)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Word> words;
    for (auto found = letters.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        words.push_back({match.captured().toCaseFolded(), static_cast<int>(match.capturedStart()),
                         static_cast<int>(match.capturedEnd())});
    }
    return words;
}

/// " i always do this ": a run of words is a part of it, whatever stood between them.
QString lineOf(const std::vector<Word>& words, std::size_t from, std::size_t to) {
    QString line(QLatin1Char(' '));
    for (std::size_t i = from; i < to; ++i)
        line += words[i].folded + QLatin1Char(' ');
    return line;
}

} // namespace

QStringList repeatedIn(const QString& words, const QStringList& others) {
    const std::vector<Word> mine = wordsIn(words);
    QStringList lines;
    for (const QString& other : others) {
        const std::vector<Word> theirs = wordsIn(other);
        lines << lineOf(theirs, 0, theirs.size());
    }
    const auto somewhere = [&](std::size_t from, std::size_t to) {
        const QString run = lineOf(mine, from, to);
        return std::any_of(lines.begin(), lines.end(),
                           [&run](const QString& line) { return line.contains(run); });
    };
    QStringList repeated;
    for (std::size_t from = 0; from + shortestRun <= mine.size();) {
        std::size_t to = from + shortestRun;
        if (!somewhere(from, to)) {
            ++from;
            continue;
        }
        while (to < mine.size() && somewhere(from, to + 1))
            ++to;
        repeated << words.mid(mine[from].start, mine[to - 1].end - mine[from].start);
        from = to;
    }
    return repeated;
}

core::Result<std::optional<CirclingView>>
readCircling(store::Journal& journal, const app::Surroundings& surroundings, const core::Id& id) {
    const auto entry = journal.entry(id);
    if (!entry)
        return core::passOn(entry);
    // Where it leads to people, or is nobody's lesson, nothing is said about circles.
    const auto danger = app::dangerOf(journal, surroundings, id);
    if (!danger)
        return core::passOn(danger);
    const auto alone = app::LedBack(journal, surroundings).leavesAlone(*entry);
    if (!alone)
        return core::passOn(alone);
    if (*danger != hear::Alarm::none || *alone)
        return std::nullopt;
    auto circles = app::circlesOf(journal, surroundings, *entry);
    if (!circles)
        return core::passOn(circles);
    if (!*circles)
        return std::nullopt;
    std::vector<prompts::Sitting>& sittings = (*circles)->sittings;
    const core::CivilDate today = surroundings.today();
    if (sittings.size() > mostTexts)
        sittings.erase(sittings.begin(), sittings.end() - mostTexts);
    CirclingView view{.entry = id,
                      .title = shown(core::heading(*entry)),
                      .evidence = QString::fromStdString((*circles)->evidence),
                      .texts = {},
                      .signs = {},
                      .back = dateOf(today).addDays(app::usualPauseDays)};
    for (const std::string& sign : (*circles)->signs)
        view.signs << QString::fromStdString(sign);
    for (const prompts::Sitting& sitting : sittings) {
        const core::Moment at = core::momentAt(sitting.at, entry->written.zone);
        view.texts.push_back({dayIn(surroundings.dayOf(at), today),
                              QString::fromStdString(sitting.text).trimmed(),
                              {},
                              (sitting.intensity + 1) / 2});
    }
    for (CirclingView::Text& text : view.texts) {
        QStringList others;
        for (const CirclingView::Text& other : view.texts)
            if (&other != &text)
                others << other.words;
        text.repeated = repeatedIn(text.words, others);
    }
    return view;
}

core::Result<store::Done> pauseUntil(store::Journal& journal, const app::Surroundings& surroundings,
                                     const CirclingView& view) {
    const auto entry = journal.entry(view.entry);
    if (!entry)
        return core::passOn(entry);
    return app::pause(journal, surroundings, *entry, civil(view.back), view.evidence.toStdString());
}

} // namespace upturn::gui
