// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "practices/practices_presenter.hpp"

#include "practices/practices_query.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/practice_days.hpp>

namespace upturn::gui {

using app::Lane;

PracticesPresenter::PracticesPresenter(app::JournalService& service, PracticesPage& page,
                                       QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&service_, &app::JournalService::changed, this, [this](const store::Touched& touched) {
        // A page that is not seen asks when it is entered.
        const bool concerns =
            touched.everything || !touched.blocks.empty() || !touched.entries.empty();
        if (concerns && page_.isVisible())
            refresh();
    });
    page_.setClock([this] { return service_.surroundings().fromHere(); });
    connectPage();
}

template<class Value>
bool PracticesPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    return result.has_value();
}

template<class Work>
void PracticesPresenter::change(Work work) {
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), work = std::move(work)](store::Journal& journal) {
            return work(journal, surroundings);
        },
        [this](const auto& done) { fine(done); });
}

void PracticesPresenter::connectPage() {
    using app::Surroundings;
    connect(&page_, &PracticesPage::startAsked, this, [this](const std::string& practice) {
        change([practice](store::Journal& journal, const Surroundings& around) {
            return app::startPractice(journal, around, practice);
        });
    });
    connect(&page_, &PracticesPage::logAsked, this, &PracticesPresenter::log);
    connect(&page_, &PracticesPage::restAsked, this,
            [this](const std::string& practice, bool rests) {
                change([practice, rests](store::Journal& journal, const Surroundings& around) {
                    return rests ? app::pausePractice(journal, around, practice)
                                 : app::resumePractice(journal, around, practice);
                });
            });
    connect(&page_, &PracticesPage::endAsked, this, [this](const std::string& practice) {
        change([practice](store::Journal& journal, const Surroundings& around) {
            return app::endPractice(journal, around, practice);
        });
    });
    connect(&page_, &PracticesPage::changeAsked, this, [this](const OwnChange& wanted) {
        service_.ask(
            this, Lane::write,
            [wanted, today = service_.surroundings().today()](store::Journal& journal) {
                return writeRow(journal, wanted, today);
            },
            [this, wanted](const auto& done) {
                // What could not be written stands in the form again.
                page_.answered(wanted, fine(done));
                if (done)
                    Q_EMIT served(done->act.id, wanted.typed);
            });
    });
}

void PracticesPresenter::log(const PracticeLog& said) {
    // A second Enter is meant for the same words: they are on their way.
    if (std::exchange(logging_, true))
        return;
    PracticeLog log = said;
    log.typed = {page_.handLog()};
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), log](store::Journal& journal) {
            return app::become(journal, log.typed, [&] {
                return app::logPractice(
                    journal, surroundings, log.practice,
                    {.source = log.source, .ticks = {}, .note = textOf(log.note), .day = {}});
            });
        },
        [this, log](const core::Result<store::Made<core::Id>>& made) {
            logging_ = false;
            // What could not be kept stands in the field again.
            if (!fine(made))
                return page_.notLogged(log);
            page_.logged(log);
            Q_EMIT served(made->done.act.id, log.typed);
        });
}

void PracticesPresenter::refresh() {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return readPractices(journal, surroundings);
        },
        [this](const core::Result<PracticesView>& view) {
            if (!fine(view))
                return;
            page_.show(*view);
            Q_EMIT shown();
        });
}

} // namespace upturn::gui
