// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "hard/hard_presenter.hpp"

#include "words/text.hpp"

#include <utility>

namespace upturn::gui {

using app::Lane;

namespace {

HardLines linesOf(const HardPage& page) {
    const auto words = page.words();
    return {textOf(words[0]), textOf(words[1]), textOf(words[2])};
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
    connect(&page_, &HardPage::keepAsked, this, [this] { keep(false); });
    connect(&page_, &HardPage::leaveAsked, this, [this] {
        settle();
        Q_EMIT left();
    });
    // The questions begin with what was said already.
    connect(&page_, &HardPage::questionsAsked, this, [this] { keep(true); });
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
        [&surroundings = service_.surroundings(),
         entry](store::Journal& journal) -> core::Result<std::optional<HardMoment>> {
            auto moment = readHardMoment(journal, surroundings, entry);
            if (!moment || *moment)
                return moment;
            if (const auto written = writeLeftLines(journal, surroundings, entry); !written)
                return core::passOn(written);
            return moment;
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
        [entry = entry_, moment = moment_, lines = linesOf(page_)](store::Journal& journal) {
            return saveHardLines(journal, entry, moment, lines);
        },
        [this](const core::Result<void>& saved) {
            if (fine(saved) && !draftTimer_.isActive())
                page_.setSaved(true);
        });
}

void HardPresenter::keep(bool goesOn) {
    if (std::exchange(keeping_, true))
        return;
    draftTimer_.stop();
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry = entry_, moment = moment_,
         lines = linesOf(page_)](store::Journal& journal) -> core::Result<bool> {
            if (const auto written = writeHardLines(journal, entry, moment, lines); !written)
                return core::passOn(written);
            return soundsLikeCrisis(journal, surroundings, entry);
        },
        [this, goesOn, entry = entry_](const core::Result<bool>& crisis) {
            keeping_ = false;
            // What could not be written stays on the page.
            if (!fine(crisis))
                return;
            Q_EMIT left();
            // Words of crisis lead to the calm note.
            if (goesOn || *crisis)
                Q_EMIT notHard(entry);
        });
}

} // namespace upturn::gui
