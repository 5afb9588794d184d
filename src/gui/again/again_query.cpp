// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "again/again_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/recurrence.hpp>

#include <QCoreApplication>

#include <array>

namespace upturn::gui {
namespace {

constexpr std::size_t mostRows = 6;

QString say(const char* words, int count = -1) {
    return QCoreApplication::translate("upturn::gui::AgainCard", words, nullptr, count);
}

QString timeOf(std::size_t times) {
    static constexpr std::array<const char*, 5> words{
        QT_TRANSLATE_NOOP("upturn::gui::AgainCard", "The second time"),
        QT_TRANSLATE_NOOP("upturn::gui::AgainCard", "The third time"),
        QT_TRANSLATE_NOOP("upturn::gui::AgainCard", "The fourth time"),
        QT_TRANSLATE_NOOP("upturn::gui::AgainCard", "The fifth time"),
        QT_TRANSLATE_NOOP("upturn::gui::AgainCard", "The sixth time")};
    return times >= 2 && times - 2 < words.size() ? say(words[times - 2])
                                                  : say("%n times now", static_cast<int>(times));
}

QString gapOf(int days) {
    constexpr int week = 7;
    constexpr int month = 30;
    if (days < 2 * week)
        return say("%n days", days);
    return days < 2 * month ? say("%n weeks", (days + week / 2) / week)
                            : say("%n months", (days + month / 2) / month);
}

void addChain(AgainView& view, const std::vector<app::ChainLink>& chain, const core::Entry& written,
              core::CivilDate today) {
    const std::size_t first = chain.size() >= mostRows ? chain.size() - mostRows + 1 : 0;
    for (std::size_t i = first; i < chain.size(); ++i) {
        const int days = i == first ? 0 : chain[i].gap.value_or(0);
        view.chain.push_back({shortDay(chain[i].happened.date, today), shown(chain[i].heading),
                              i == first ? QString() : gapOf(days), days});
    }
    const core::CivilDate day = written.happened.date;
    const auto last =
        static_cast<int>(core::dayNumber(day) - core::dayNumber(chain.back().happened.date));
    view.chain.push_back(
        {day == today ? say("Today") : shortDay(day, today), say("This one"), gapOf(last), last});
    const std::size_t times = chain.size() + 1;
    const bool growing = chain.size() > 1 && last > chain.back().gap.value_or(last);
    view.head = growing ? say("%1, and the gap is growing").arg(timeOf(times)) : timeOf(times);
}

/// The words that led to it, a few.
QString becauseOf(const std::vector<app::Reason>& words) {
    constexpr std::size_t most = 3;
    QStringList quoted;
    for (std::size_t i = 0; i < std::min(words.size(), most); ++i)
        quoted << QString::fromStdString(app::said(words[i]));
    if (quoted.isEmpty())
        return say("Shown because it has the same cause.");
    const QString last = quoted.takeLast();
    return quoted.isEmpty()
               ? say("Shown because of %1.").arg(last)
               : say("Shown because of %1 and %2.").arg(quoted.join(QStringLiteral(", ")), last);
}

} // namespace

core::Result<std::optional<AgainView>> readAgain(store::Journal& journal,
                                                 const app::Surroundings& surroundings,
                                                 const core::Id& entry,
                                                 const std::optional<core::Text>& words) {
    auto written = journal.entry(entry);
    if (!written)
        return core::passOn(written);
    const auto settings = app::journalSettings(journal);
    if (!settings)
        return core::passOn(settings);
    if (!settings->metBefore || written->again || written->kind != core::EntryKind::setback)
        return std::nullopt;
    if (words)
        written->text = *words;
    const auto met = app::metBefore(journal, surroundings, *written);
    if (!met)
        return core::passOn(met);
    if (!*met)
        return std::nullopt;
    const app::Recurrence& found = **met;
    const core::CivilDate today = surroundings.today();
    AgainView view;
    view.entry = entry;
    view.linked = found.cause;
    view.because = becauseOf(found.words);
    if (!found.cause.empty())
        view.cause = say("Cause: %1").arg(shown(found.cause));
    if (found.lesson) {
        view.sentence = shown(found.lesson->text);
        const QString kept = say("Kept %1.").arg(dayIn(found.lesson->kept.date, today));
        const int uses = found.lesson->standing.uses;
        view.kept = uses > 0 ? kept + QLatin1Char(' ') + say("Used %n times.", uses) : kept;
    }
    addChain(view, found.chain, *written, today);
    return view;
}

core::Result<void> turnAgainOff(store::Journal& journal) {
    return app::changeJournalSettings(journal, {.metBefore = true}, {.metBefore = false});
}

core::Result<store::Done> sayAgain(store::Journal& journal, const AgainView& view, bool same) {
    store::EntryChange change;
    change.again = same ? core::Again::same : core::Again::different;
    if (same && !view.linked.empty())
        change.causes.add = {view.linked};
    return journal.edit(view.entry, change);
}

} // namespace upturn::gui
