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

#include <algorithm>
#include <memory>
#include <utility>

namespace upturn::gui {

using app::Lane;

namespace {

std::string draftNameOf(app::PlanStep step) {
    return "plan/" + std::string(app::nameOf(step));
}

/// Gives what another program has made of the step meanwhile, and which the field has not shown:
/// it is put aside, the words do not go on from it.
core::Result<core::Text> writeStep(store::Journal& journal, app::PlanStep step,
                                   const core::Text& words, const std::vector<core::Text>& known,
                                   const std::string& draft) {
    const auto plan = app::plan(journal);
    if (!plan)
        return core::passOn(plan);
    core::Text now = plan->of(step);
    if (now == words)
        return core::Text();
    if (now.blank() || std::ranges::find(known, now) != known.end())
        now = {};
    const app::Aside aside{.words = now, .elsewhere = true};
    if (!now.blank())
        if (const auto put = app::putAside(journal, draft, aside); !put)
            return core::passOn(put);
    if (const auto done = app::writePlan(journal, step, words); !done)
        return core::passOn(done);
    return now;
}

} // namespace

PlanPresenter::PlanPresenter(app::JournalService& service, PlanPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &PlanPage::fieldLeft, this, &PlanPresenter::write);
    connect(&page_, &PlanPage::printAsked, this, &PlanPresenter::print);
    connect(&service_, &app::JournalService::changed, this, [this](const store::Touched& touched) {
        if (begun_ && (touched.settings || touched.everything))
            follow();
    });
}

void PlanPresenter::start() {
    service_.ask(
        // Behind what was typed here before.
        this, Lane::write, [](store::Journal& journal) { return app::plan(journal); },
        [this](const core::Result<app::Plan>& plan) {
            Q_EMIT told(plan ? QString() : sentenceOf(plan.error()));
            if (!plan)
                return;
            begun_ = true;
            for (const app::PlanStep step : app::planSteps) {
                const core::Text& kept = plan->of(step);
                known_.at(static_cast<std::size_t>(step)) = {kept};
                page_.field(step).keepAs(draftNameOf(step), kept, kept.utf8());
            }
            page_.keepAddingAs("plan/someone");
            Q_EMIT ready();
        });
}

/// Another program, or undo, may have changed a step below the field.
void PlanPresenter::follow() {
    service_.ask(
        this, Lane::write, [](store::Journal& journal) { return app::plan(journal); },
        [this](const core::Result<app::Plan>& plan) {
            // Why it can't be read is said by who asks for it next.
            if (!plan)
                return;
            for (const app::PlanStep step : app::planSteps) {
                const core::Text& now = plan->of(step);
                page_.field(step).meet(now, now.utf8());
                know(step, now);
            }
        });
}

void PlanPresenter::know(app::PlanStep step, const core::Text& words) {
    std::vector<core::Text>& known = known_.at(static_cast<std::size_t>(step));
    if (std::ranges::find(known, words) == known.end())
        known.push_back(words);
}

void PlanPresenter::settle() {
    page_.keepTyped();
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
    FocusField& field = page_.field(step);
    if (!begun_ || field.untouched())
        return;
    core::Text words = textOf(field.words().trimmed());
    if (words.utf8() == shown(field.draft()->kept()).trimmed().toStdString())
        return field.follow(field.draft()->kept(), field.draft()->kept().utf8());
    app::Served typed = field.draft()->hand();
    const auto work = [step, words, typed, from = field.draft()->from(),
                       known = known_.at(static_cast<std::size_t>(step))](
                          store::Journal& journal) -> core::Result<core::Text> {
        auto elsewhere = app::become(
            journal, {typed}, [&] { return writeStep(journal, step, words, known, typed.name); });
        if (!elsewhere) // why is said; the page may be left before it is answered for
            (void)app::keepDraft(journal, typed.name, {words, from}, typed.ours);
        return elsewhere;
    };
    know(step, words);
    service_.ask(this, Lane::write, work,
                 [this, step, words](const core::Result<core::Text>& elsewhere) {
                     hasWritten(step, words, elsewhere);
                 });
}

void PlanPresenter::hasWritten(app::PlanStep step, const core::Text& words,
                               const core::Result<core::Text>& elsewhere) {
    FocusField& field = page_.field(step);
    Q_EMIT told(elsewhere ? QString() : sentenceOf(elsewhere.error()));
    // It is tried again when it is left again.
    if (!elsewhere)
        return field.draft()->cameBack();
    // What stands around the words is no word.
    if (textOf(field.words().trimmed()) == words)
        field.follow(words, words.utf8());
    else
        field.draft()->became(words, words.utf8());
    if (elsewhere->blank())
        return;
    know(step, *elsewhere);
    field.setAside({.words = *elsewhere, .elsewhere = true});
    Q_EMIT told(tr("This step was changed elsewhere meanwhile. What it said there is offered "
                   "below it."));
}

} // namespace upturn::gui
