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

} // namespace

core::Result<StepView> readStep(store::Journal& journal, const app::Surroundings& surroundings,
                                const core::Id& id) {
    const auto step = journal.step(id);
    if (!step)
        return core::passOn(step);
    const core::CivilDate today = surroundings.today();
    StepView view;
    view.id = id;
    view.today = dateOf(today);
    view.sentence = step->when.empty()
                        ? shown(step->then)
                        : say("When %1, %2").arg(shown(step->when), shown(step->then));
    const bool late = step->due && core::dayNumber(*step->due) < core::dayNumber(today);
    view.meta = late ? say("Your next step, was due %1.").arg(ago(*step->due, today))
                     : say("Your next step, due today.");
    const auto entry = journal.entry(step->entry);
    if (entry && !entry->inTrash)
        view.entryLine =
            say("%1, %2").arg(shown(core::heading(*entry)), dayIn(entry->happened.date, today));
    return view;
}

core::Result<store::Done> writeStep(store::Journal& journal, const StepAnswer& answer) {
    store::StepChange change;
    const core::Text words = textOf(answer.what);
    if (answer.outcome) {
        change.outcome = answer.outcome;
        change.helped = answer.helped;
        if (!words.blank())
            change.what = words;
        return journal.changeStep(answer.step, change);
    }
    change.due = civil(answer.due);
    if (!words.blank())
        change.why = words;
    return journal.changeStep(answer.step, change);
}

} // namespace upturn::gui
