// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "hard/hard_presenter.hpp"

#include "field/focus_field.hpp"
#include "words/committed.hpp"
#include "words/take_back.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/sitting.hpp>

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
    connect(&service_, &app::JournalService::changed, this, [this](const store::Touched& touched) {
        if (page_.isVisible() && (touched.everything || touched.entries.contains(entry_)))
            lookElsewhere();
    });
    connect(&page_, &HardPage::keepAsked, this, [this] { keep(false); });
    connect(&page_, &HardPage::leaveAsked, this, &HardPresenter::left);
    // The questions begin with what was said already.
    connect(&page_, &HardPage::questionsAsked, this, [this] { keep(true); });
}

template<class Value>
bool HardPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
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

void HardPresenter::goOn(const core::Id& entry) {
    service_.ask(
        this, Lane::write,
        [entry](store::Journal& journal) { return app::hasHardLines(journal, entry); },
        [this, entry](const core::Result<bool>& left) {
            if (fine(left))
                *left ? start(entry) : Q_EMIT nothingLeft(entry);
        });
}

void HardPresenter::show(const HardMoment& moment) {
    leaveFields();
    ++turn_;
    moment_ = moment;
    page_.show(moment.view);
    for (std::size_t line = 0; line < moment.unsaved.size(); ++line) {
        const app::Unsaved& found = moment.unsaved.at(line);
        // Only the first line has words in the journal already.
        page_.field(line).begin({.name = app::hardDraftName(entry_, line),
                                 .kept = line == 0 ? moment.written : core::Text(),
                                 .from = line == 0 ? moment.version : std::string(),
                                 .typed = found.typed},
                                found.pieces);
    }
    Q_EMIT ready(moment.view.night);
}

void HardPresenter::lookElsewhere() {
    service_.ask(
        this, Lane::read,
        [entry = entry_](store::Journal& journal) { return journal.entry(entry); },
        [this, version = moment_.version](const core::Result<core::Entry>& entry) {
            // Why it can't be read is said by who asks for it next.
            if (!entry || entry->id != entry_ || version != moment_.version || keeping_)
                return;
            FocusField& field = page_.field(0);
            const bool follows = field.untouched();
            field.meet(entry->text, entry->textVersion);
            if (!follows)
                return;
            moment_.written = entry->text;
            moment_.version = entry->textVersion;
        });
}

void HardPresenter::leaveFields() {
    for (std::size_t line = 0; line < HardLines().size(); ++line)
        page_.field(line).leave();
}

void HardPresenter::keep(bool goesOn) {
    if (std::exchange(keeping_, true))
        return;
    const HardLines lines = linesOf(page_);
    HardTyped typed;
    for (std::size_t line = 0; line < lines.size(); ++line)
        typed.at(line) = page_.field(line).draft()->hand().ours;
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry = entry_, moment = moment_, lines,
         typed](store::Journal& journal) -> core::Result<Committed<bool>> {
            if (const auto written = writeHardLines(journal, entry, moment, lines, typed); !written)
                return core::passOn(written);
            const auto crisis = soundsLikeCrisis(journal, surroundings, entry);
            return Committed<bool>{crisis.value_or(false), troubleOf(crisis)};
        },
        [this, goesOn, entry = entry_, lines,
         turn = turn_](const core::Result<Committed<bool>>& kept) {
            keeping_ = false;
            const bool written = fine(kept);
            // Another moment may be on the page by now, with words of its own.
            const bool same = turn == turn_;
            for (std::size_t line = 0; same && line < lines.size(); ++line) {
                Draft* draft = page_.field(line).draft();
                written ? draft->became(lines.at(line), {}) : draft->cameBack();
            }
            // What could not be written stays on the page.
            if (!written)
                return kept.error().fault == core::Fault::notFound ? tellNotThere(entry) : void();
            if (same) {
                leaveFields();
                Q_EMIT left();
            }
            Q_EMIT told(doneAllTheSame(kept->trouble));
            // Words of crisis lead to the calm note.
            if (goesOn || kept->value)
                Q_EMIT notHard(entry);
        });
}

void HardPresenter::tellNotThere(const core::Id& entry) {
    service_.ask(
        // Behind the drafts.
        this, Lane::write,
        [entry](store::Journal& journal) { return whereTypedWaits(journal, entry); },
        [this](const core::Result<QString>& where) {
            if (where && !where->isEmpty())
                Q_EMIT told(*where);
            Q_EMIT wordsMoved();
        });
}

} // namespace upturn::gui
