// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "step/step_presenter.hpp"

#include "field/focus_field.hpp"
#include "field/offer_rest.hpp"
#include "step/step_query.hpp"
#include "words/text.hpp"
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

void StepPresenter::write(const StepAnswer& said) {
    // A second press is meant for the same answer: it is on its way.
    if (!writing_.insert(said.step).second)
        return;
    StepAnswer answer = said;
    std::vector<core::Text> words;
    for (FocusField* field : page_.fields()) {
        words.push_back(textOf(field->words()));
        answer.typed.push_back(field->handOver());
    }
    service_.ask(
        this, Lane::write, [answer](store::Journal& journal) { return writeStep(journal, answer); },
        [this, answer, words](const core::Result<store::Done>& done) {
            writing_.erase(answer.step);
            // Another step may be on the page by now, with words of its own.
            const bool same = page_.step() == answer.step;
            // What could not be written stands on the page again.
            Q_EMIT told(done ? QString() : sentenceOf(done.error()));
            const std::vector<FocusField*> fields = page_.fields();
            for (std::size_t i = 0; same && i < fields.size(); ++i)
                done ? fields.at(i)->handedOver() : fields.at(i)->cameBack(words.at(i));
            if (!done)
                return;
            Q_EMIT served(done->act.id, answer.typed);
            // Nothing asks for this step again: what was typed on is found on Today.
            for (FocusField* field : same ? fields : std::vector<FocusField*>())
                offerRest(service_, this, *field, [this] { Q_EMIT wordsMoved(); });
            if (same)
                Q_EMIT left();
            Q_EMIT ended(saidOf(answer, service_.surroundings().today()), done->act.id);
        });
}

} // namespace upturn::gui
