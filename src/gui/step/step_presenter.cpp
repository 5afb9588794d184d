// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "step/step_presenter.hpp"

#include "step/step_query.hpp"
#include "words/trouble.hpp"

#include <utility>

namespace upturn::gui {

using app::Lane;

StepPresenter::StepPresenter(app::JournalService& service, StepPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &StepPage::answered, this, &StepPresenter::write);
    connect(&page_, &StepPage::leaveAsked, this, &StepPresenter::left);
}

void StepPresenter::start(const core::Id& step) {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), step](store::Journal& journal) {
            return readStep(journal, surroundings, step);
        },
        [this](const core::Result<StepView>& view) {
            Q_EMIT told(view ? QString() : sentenceOf(view.error()));
            if (!view)
                return;
            page_.show(*view);
            Q_EMIT ready();
        });
}

void StepPresenter::write(const StepAnswer& answer) {
    // A second press is meant for the same answer: it is on its way.
    if (std::exchange(writing_, true))
        return;
    service_.ask(
        this, Lane::write, [answer](store::Journal& journal) { return writeStep(journal, answer); },
        [this, answer, typed = answer.typed](const core::Result<store::Done>& done) {
            writing_ = false;
            // What could not be written stays on the page.
            Q_EMIT told(done ? QString() : sentenceOf(done.error()));
            if (!done)
                return;
            page_.written();
            Q_EMIT served(done->act.id, typed);
            Q_EMIT left();
            Q_EMIT ended(saidOf(answer, service_.surroundings().today()), done->act.id);
        });
}

} // namespace upturn::gui
