// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "step/step_query.hpp"

#include "words/text.hpp"
#include "words/when.hpp"

#include <QCoreApplication>

namespace upturn::gui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("upturn::gui::StepPage", words);
}

QString sentenceOf(const core::NextStep& step) {
    return step.when.empty() ? shown(step.then)
                             : say("When %1, %2").arg(shown(step.when), shown(step.then));
}

QString metaOf(const core::NextStep& step, core::CivilDate today) {
    if (!step.due)
        return say("Your next step.");
    return core::dayNumber(*step.due) < core::dayNumber(today)
               ? say("Your next step, was due %1.").arg(ago(*step.due, today))
               : say("Your next step, due today.");
}

QString endOf(const core::NextStep& step) {
    if (step.helped)
        return *step.helped ? say("It helped.") : say("It did not help.");
    switch (step.outcome.value_or(core::Outcome::replaced)) {
    case core::Outcome::done:
        return say("Done.");
    case core::Outcome::partly:
        return say("Partly done.");
    default:
        return say("It did not come to it.");
    }
}

core::Result<QStringList> readTries(store::Journal& journal, const app::Surroundings& surroundings,
                                    const core::NextStep& step) {
    const auto tries = journal.triesBefore(step);
    if (!tries)
        return core::passOn(tries);
    QStringList lines;
    for (const core::NextStep& one : *tries)
        lines << say("%1: %2. %3")
                     .arg(dayIn(surroundings.dayOf(one.created), surroundings.today()),
                          sentenceOf(one), endOf(one));
    return lines;
}

/// What it was made for: its entry, the cause, the lesson.
void readOrigin(StepView& view, store::Journal& journal, const core::NextStep& step,
                core::CivilDate today) {
    if (const auto entry = journal.entry(step.entry); entry && !entry->inTrash) {
        view.entryLine =
            say("%1, %2").arg(shown(core::heading(*entry)), dayIn(entry->happened.date, today));
        if (!entry->causes.empty())
            view.meta +=
                QLatin1Char(' ') + say("Made to avoid: %1.").arg(shown(entry->causes.front()));
    }
    if (step.lesson.empty())
        return;
    constexpr std::size_t few = 60;
    if (const auto lesson = journal.lesson(step.lesson); lesson && !lesson->inTrash)
        view.countsFor = shown(core::heading(core::Text(), lesson->text, few));
}

store::StepChange changeOf(const StepAnswer& answer) {
    store::StepChange change;
    const core::Text words = textOf(answer.what);
    if (answer.outcome) {
        change.outcome = answer.outcome;
        change.helped = answer.helped;
        if (answer.askAgain.isValid())
            change.askAgain = civil(answer.askAgain);
    }
    const bool gotThere =
        answer.outcome == core::Outcome::done || answer.outcome == core::Outcome::partly;
    if (!words.blank())
        (gotThere ? change.what : change.why) = words;
    return change;
}

core::Result<store::Done> writeWords(store::Journal& journal, const StepAnswer& answer) {
    store::StepChange change = changeOf(answer);
    const core::Text instead = textOf(answer.instead);
    if (instead.blank()) {
        if (!answer.outcome)
            change.due = civil(answer.due);
        return journal.changeStep(answer.step, change);
    }
    if (!change.outcome)
        change.outcome = core::Outcome::replaced;
    return journal.together(std::nullopt, [&]() -> core::Result<store::Done> {
        const auto step = journal.step(answer.step);
        if (!step)
            return core::passOn(step);
        auto made = journal.addStep({.entry = step->entry,
                                     .when = step->when,
                                     .then = instead,
                                     .due = civil(answer.due),
                                     .follows = step->id,
                                     .ended = change});
        if (!made)
            return core::passOn(made);
        return std::move(made->done);
    });
}

} // namespace

core::Result<StepView> readStep(store::Journal& journal, const app::Surroundings& surroundings,
                                const core::Id& id) {
    const auto step = journal.step(id);
    if (!step)
        return core::passOn(step);
    auto tries = readTries(journal, surroundings, *step);
    if (!tries)
        return core::passOn(tries);
    const core::CivilDate today = surroundings.today();
    StepView view{.id = id,
                  .entryLine = {},
                  .sentence = sentenceOf(*step),
                  .meta = metaOf(*step, today),
                  .tries = std::move(*tries),
                  .countsFor = {},
                  .today = dateOf(today)};
    readOrigin(view, journal, *step, today);
    return view;
}

QString saidOf(const StepAnswer& answer, core::CivilDate today) {
    if (answer.outcome == core::Outcome::dropped)
        return say("The step is let go.");
    if (!textOf(answer.instead).blank())
        return say("Kept. The next try comes %1.").arg(nextTime(civil(answer.due), today));
    if (!answer.outcome)
        return say("Kept. The step comes back %1.").arg(nextTime(civil(answer.due), today));
    if (answer.askAgain.isValid())
        return say("Kept. Upturn asks you %1 whether it helped.")
            .arg(nextTime(civil(answer.askAgain), today));
    return say("Kept.");
}

core::Result<store::Done> writeStep(store::Journal& journal, const StepAnswer& answer) {
    return app::become(journal, answer.typed, [&] { return writeWords(journal, answer); });
}

} // namespace upturn::gui
