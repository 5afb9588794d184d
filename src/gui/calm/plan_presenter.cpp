// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm/plan_presenter.hpp"

#include "field/focus_field.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/drafts.hpp>

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace upturn::gui {

using app::Lane;

namespace {

std::string draftNameOf(app::PlanStep step) {
    return "plan/" + std::string(app::nameOf(step));
}

} // namespace

PlanPresenter::PlanPresenter(app::JournalService& service, PlanPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &PlanPage::fieldLeft, this, &PlanPresenter::write);
    connect(&page_, &PlanPage::printAsked, this, &PlanPresenter::print);
}

void PlanPresenter::start() {
    service_.ask(
        // Behind what was typed here before.
        this, Lane::write, [](store::Journal& journal) { return app::plan(journal); },
        [this](const core::Result<app::Plan>& plan) {
            Q_EMIT told(plan ? QString() : sentenceOf(plan.error()));
            if (!plan)
                return;
            kept_ = *plan;
            begun_ = true;
            for (const app::PlanStep step : app::planSteps)
                page_.field(step).keepAs(draftNameOf(step), kept_.of(step), kept_.of(step).utf8());
            Q_EMIT ready();
        });
}

void PlanPresenter::settle() {
    for (const app::PlanStep step : app::planSteps)
        write(step);
}

/// Seen before it is printed.
void PlanPresenter::print() {
    const std::shared_ptr<QTextDocument> sheet = page_.sheet();
    if (sheet->isEmpty())
        return Q_EMIT told(tr("There is nothing to print yet."));
    auto* preview = new QPrintPreviewDialog(&page_);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->printer()->setDocName(QString());
    connect(preview, &QPrintPreviewDialog::paintRequested, preview,
            [sheet](QPrinter* printer) { sheet->print(printer); });
    preview->open();
}

void PlanPresenter::write(app::PlanStep step) {
    const core::Text words = textOf(page_.field(step).words().trimmed());
    if (!begun_ || words == kept_.of(step))
        return;
    kept_.put(step, words);
    service_.ask(
        this, Lane::write,
        [step, words, typed = page_.field(step).serve()](store::Journal& journal) {
            return app::become(journal, {typed},
                               [&] { return app::writePlan(journal, step, words); });
        },
        [this, step, words](const core::Result<void>& done) {
            Draft* draft = page_.field(step).draft();
            done ? draft->became(words, words.utf8()) : draft->cameBack();
            if (!done)
                kept_.put(step, core::Text()); // it is tried again when it is left again
            Q_EMIT told(done ? QString() : sentenceOf(done.error()));
        });
}

} // namespace upturn::gui
