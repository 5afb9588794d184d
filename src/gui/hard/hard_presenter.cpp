// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "hard/hard_presenter.hpp"

#include "words/text.hpp"

#include <utility>

namespace upturn::gui {

using app::Lane;

namespace {

using Lines = std::array<core::Text, 3>;

Lines linesOf(const HardPage& page) {
    const auto words = page.words();
    return {textOf(words[0]), textOf(words[1]), textOf(words[2])};
}

/// What happened is the entry's own text; the other two are answers.
core::Result<void> write(store::Journal& journal, const core::Id& entry, const HardMoment& moment,
                         const Lines& lines) {
    if (!lines[0].blank() && lines[0] != moment.written) {
        const auto done = journal.edit(entry, {.text = lines[0], .textParent = moment.version});
        if (!done)
            return core::passOn(done);
    }
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines.at(i).blank())
            continue;
        const auto made = journal.answer(entry, moment.questions.at(i), lines.at(i));
        if (!made)
            return core::passOn(made);
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        (void)journal.dropDraft(hardDraftNameOf(entry, i));
    return {};
}

} // namespace

HardPresenter::HardPresenter(app::JournalService& service, HardPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&draftTimer_, &QTimer::timeout, this, &HardPresenter::saveDrafts);
    connect(&page_, &HardPage::edited, this, [this] {
        if (showing_)
            return;
        page_.setSaved(false);
        draftTimer_.typed();
    });
    connect(&page_, &HardPage::keepAsked, this, &HardPresenter::keep);
    connect(&page_, &HardPage::leaveAsked, this, [this] {
        settle();
        Q_EMIT left();
    });
    connect(&page_, &HardPage::questionsAsked, this, [this] {
        settle();
        Q_EMIT left();
        Q_EMIT notHard(entry_);
    });
}

template<class Value>
bool HardPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : QString::fromStdString(result.error().sentence));
    return result.has_value();
}

void HardPresenter::start(const core::Id& entry) {
    // Behind what was typed before leaving: on the read lane it might not be there yet.
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry](store::Journal& journal) {
            return readHardMoment(journal, surroundings, entry);
        },
        [this, entry](const core::Result<std::optional<HardMoment>>& moment) {
            if (!fine(moment))
                return;
            if (!*moment)
                return Q_EMIT notHard(entry);
            entry_ = entry;
            show(**moment);
        });
}

void HardPresenter::show(const HardMoment& moment) {
    moment_ = moment;
    showing_ = true;
    page_.show(moment.view);
    showing_ = false;
    page_.setSaved(true);
    Q_EMIT ready(moment.view.night);
}

void HardPresenter::settle() {
    if (!draftTimer_.isActive())
        return;
    draftTimer_.stop();
    saveDrafts();
}

void HardPresenter::saveDrafts() {
    service_.ask(
        this, Lane::write,
        [entry = entry_, lines = linesOf(page_)](store::Journal& journal) -> core::Result<void> {
            for (std::size_t i = 0; i < lines.size(); ++i)
                if (auto saved = journal.saveDraft(hardDraftNameOf(entry, i), lines.at(i)); !saved)
                    return saved;
            return {};
        },
        [this](const core::Result<void>& saved) {
            if (fine(saved) && !draftTimer_.isActive())
                page_.setSaved(true);
        });
}

void HardPresenter::keep() {
    draftTimer_.stop();
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry = entry_, moment = moment_,
         lines = linesOf(page_)](store::Journal& journal) -> core::Result<bool> {
            if (const auto written = write(journal, entry, moment, lines); !written)
                return core::passOn(written);
            return soundsLikeCrisis(journal, surroundings, entry);
        },
        [this, entry = entry_](const core::Result<bool>& crisis) {
            // What could not be written stays on the page.
            if (!fine(crisis))
                return;
            Q_EMIT left();
            if (*crisis)
                Q_EMIT notHard(entry); // where the calm note is
        });
}

} // namespace upturn::gui
