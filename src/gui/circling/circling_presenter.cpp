// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "circling/circling_presenter.hpp"

#include "circling/circling_query.hpp"
#include "words/trouble.hpp"
#include "words/when.hpp"

#include <QLocale>

#include <utility>

namespace upturn::gui {

using app::Lane;

CirclingPresenter::CirclingPresenter(app::JournalService& service, CirclingPage& page,
                                     QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &CirclingPage::chosen, this, &CirclingPresenter::take);
    connect(&page_, &CirclingPage::leaveAsked, this, &CirclingPresenter::left);
}

void CirclingPresenter::start(const core::Id& entry) {
    if (heard_.contains(entry))
        return Q_EMIT goOn(entry, {});
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry](store::Journal& journal) {
            return readCircling(journal, surroundings, entry);
        },
        [this, entry](const core::Result<std::optional<CirclingView>>& view) {
            if (!view || !*view)
                return Q_EMIT goOn(entry, {});
            view_ = **view;
            page_.show(view_);
            Q_EMIT ready();
        });
}

void CirclingPresenter::take(WayOut way) {
    if (way == WayOut::pause)
        return pause();
    heard_.insert(view_.entry);
    Q_EMIT goOn(view_.entry, way == WayOut::distance   ? QStringLiteral("distanced")
                             : way == WayOut::tinyStep ? QStringLiteral("if-then")
                                                       : QString());
}

void CirclingPresenter::pause() {
    // A second press is meant for the same pause: it is on its way.
    if (std::exchange(pausing_, true))
        return;
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), view = view_](store::Journal& journal) {
            return pauseUntil(journal, surroundings, view);
        },
        [this](const core::Result<store::Done>& made) {
            pausing_ = false;
            // It is said where one lands.
            if (made)
                Q_EMIT left();
            Q_EMIT told(made ? tr("It comes back on %1. You can open it sooner.")
                                   .arg(QLocale().toString(view_.back, QLocale::LongFormat))
                             : sentenceOf(made.error()));
        });
}

} // namespace upturn::gui
