// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm/calm_presenter.hpp"

#include "calm/calm_query.hpp"
#include "field/focus_field.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/danger.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/plan.hpp>

namespace upturn::gui {

using app::Lane;

namespace {

const std::string whoDraft = "calm/who";

} // namespace

CalmPresenter::CalmPresenter(app::JournalService& service, CalmPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page)
    , here_(new DoneHere(service, this)) {
    connect(&page_, &CalmPage::countryChosen, this, &CalmPresenter::chooseCountry);
    connect(&page_, &CalmPage::whoLeft, this, &CalmPresenter::writeWho);
    connect(&service_, &app::JournalService::changed, this, [this](const store::Touched& touched) {
        // Who is writing a name is not interrupted.
        if ((touched.settings || touched.everything) && page_.isVisible() &&
            textOf(page_.field().words()).blank())
            load(false);
    });
}

void CalmPresenter::open(const core::Id& raisedBy, bool asks) {
    entry_ = raisedBy;
    asks_ = asks;
    load(true);
}

void CalmPresenter::load(bool opens) {
    struct Read {
        CalmView view;
        core::Id about;
    };
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry = entry_](store::Journal& journal) {
            // Who comes back to the page can still say that it was a manner of speaking.
            const core::Id about =
                entry.empty() ? app::raisedToday(journal, surroundings).value_or(core::Id())
                              : entry;
            return core::Result<Read>(Read{readCalm(&journal, surroundings, about), about});
        },
        [this, opens, entry = entry_](const core::Result<Read>& read) {
            CalmView view = read ? read->view : readCalm(nullptr, service_.surroundings(), entry);
            about_ = read ? read->about : entry;
            view.alone = alone_;
            view.asks = asks_;
            page_.show(view);
            if (!opens)
                return;
            if (view.hasJournal && view.people.empty())
                page_.field().keepAs(whoDraft);
            Q_EMIT ready();
        });
}

void CalmPresenter::takeAsManner() {
    if (about_.empty())
        return;
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), entry = about_](store::Journal& journal) {
            return app::sayManner(journal, surroundings, entry);
        },
        [this](const core::Result<store::Done>& done) {
            Q_EMIT told(done ? QString() : sentenceOf(done.error()));
        });
}

void CalmPresenter::chooseCountry(const std::string& country) {
    service_.ask(
        this, Lane::write,
        [country](store::Journal& journal) -> core::Result<void> {
            auto settings = app::journalSettings(journal);
            if (!settings)
                return core::passOn(settings);
            const app::JournalSettings before = *settings;
            settings->country = country;
            return app::changeJournalSettings(journal, before, *settings);
        },
        [this](const core::Result<void>& done) {
            if (!done)
                Q_EMIT told(sentenceOf(done.error()));
            load(false);
        });
}

void CalmPresenter::takesBack(QObject* other) {
    here_->alsoOf(other);
}

void CalmPresenter::forget() {
    here_->begin();
}

void CalmPresenter::timeTravel(bool back) {
    if (here_->empty(back))
        return Q_EMIT told(back ? tr("Nothing was done here yet.")
                                : tr("Nothing was taken back here."));
    service_.ask(
        this, Lane::write,
        [act = here_->next(back).id, back](store::Journal& journal) {
            return travel(journal, act, back);
        },
        [this, back](const core::Result<store::Done>& done) {
            if (!done)
                return Q_EMIT told(sentenceOf(done.error()));
            here_->travelled(*done, back);
            Q_EMIT told(back ? takenBack(*done) : thereAgain(*done));
        });
}

void CalmPresenter::settle() {
    writeWho();
}

void CalmPresenter::writeWho() {
    const core::Text words = textOf(page_.field().words().trimmed());
    // One letter is a key that was meant for the page, and nobody's name.
    if (words.utf8().size() < 2)
        return;
    service_.ask(
        this, Lane::write,
        [words, typed = page_.field().handOver()](store::Journal& journal) {
            return app::become(journal, {typed}, [&]() -> core::Result<void> {
                return app::addToPlan(journal, app::PlanStep::people, words);
            });
        },
        [this, words](const core::Result<void>& done) {
            if (!done) {
                page_.field().cameBack(words);
                return Q_EMIT told(sentenceOf(done.error()));
            }
            page_.field().handedOver();
            load(false);
        });
}

} // namespace upturn::gui
