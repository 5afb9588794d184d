// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "circling/circling_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/reflection.hpp>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr std::size_t mostTexts = 3;
constexpr int pauseDays = 7;
constexpr int shortestRun = 3; ///< words

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::CirclingPage", words);
}

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

QStringList signsOf(const prompts::Signs& signs) {
    QStringList said;
    if (signs.sameWords)
        said << say("Much of it is in the same words as an earlier time.");
    if (signs.weightStays)
        said << say("A day or more later it is as heavy as it was.");
    if (signs.noInsight)
        said << say("There are no more words of understanding than the time before.");
    if (signs.brooding)
        said << say("There are more words of brooding than you use otherwise.");
    return said;
}

core::Result<bool> rests(store::Journal& journal, const core::Id& entry, core::CivilDate today) {
    const auto decisions = journal.blocks({.kind = core::BlockKind::decision, .entry = entry});
    if (!decisions)
        return core::passOn(decisions);
    return std::any_of(decisions->begin(), decisions->end(), [today](const core::Block& block) {
        const auto day = block.day("review_on");
        return block.closed == 0 && day && core::dayNumber(*day) > core::dayNumber(today);
    });
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
    auto rounds = app::Reflection(journal, surroundings).rounds(*entry);
    if (!rounds)
        return core::passOn(rounds);
    auto& [sittings, circling] = *rounds;
    if (!circling.noticed)
        return std::nullopt;
    const core::CivilDate today = surroundings.today();
    const auto resting = rests(journal, id, today);
    if (!resting)
        return core::passOn(resting);
    if (*resting)
        return std::nullopt;
    if (sittings.size() > mostTexts)
        sittings.erase(sittings.begin(), sittings.end() - mostTexts);
    CirclingView view{.entry = id,
                      .title = shown(core::heading(*entry)),
                      .evidence = QString::fromStdString(circling.sentence),
                      .texts = {},
                      .signs = signsOf(circling.signs),
                      .back = dateOf(today).addDays(pauseDays)};
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

core::Result<store::Made<core::Id>> pauseUntil(store::Journal& journal, const CirclingView& view) {
    return journal.addBlock(
        {.kind = core::BlockKind::decision,
         .entry = view.entry,
         .fields = {
             {"options", textOf(say("Leave \u201c%1\u201d alone for a while").arg(view.title))},
             {"reasons", textOf(view.evidence)},
             {"review_on", civil(view.back)}}});
}

} // namespace upturn::gui
