// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "farewell/farewell_presenter.hpp"

#include "words/trouble.hpp"

#include <upturn/app/farewell.hpp>

#include <algorithm>

namespace upturn::gui {
namespace {

FarewellView viewOfFarewell(const app::Farewell& farewell) {
    constexpr std::size_t most = 5;
    FarewellView view{
        .journal = QString::fromStdString(farewell.journal.string()), .parts = {}, .beyond = {}};
    if (farewell.entries)
        view.journal += QLatin1Char('\n') + FarewellPage::tr("%n entries", nullptr,
                                                             static_cast<int>(*farewell.entries));
    for (const app::Farewell::Part& part : farewell.parts) {
        FarewellView::Part shown{QString::fromStdString(part.what), {}};
        for (std::size_t i = 0; i < std::min(most, part.files.size()); ++i)
            shown.files << QString::fromStdString(part.files[i].string());
        if (part.files.size() > most)
            shown.files << FarewellPage::tr("And %n more.", nullptr,
                                            static_cast<int>(part.files.size() - most));
        view.parts.push_back(std::move(shown));
    }
    for (const std::string& one : farewell.beyond)
        view.beyond << QString::fromStdString(one);
    return view;
}

} // namespace

FarewellPresenter::FarewellPresenter(app::JournalService& service, SettingsPage& settings,
                                     FarewellPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&settings, &SettingsPage::farewellAsked, this, &FarewellPresenter::start);
    connect(&page_, &FarewellPage::leaveAsked, this, &FarewellPresenter::left);
    connect(&page_, &FarewellPage::deleteAsked, this, &FarewellPresenter::deleteAsked);
}

void FarewellPresenter::start() {
    service_.ask(
        this, app::Lane::slow,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return app::farewellTo(surroundings, journal.path());
        },
        [this](const core::Result<app::Farewell>& farewell) {
            if (!farewell)
                return Q_EMIT told(sentenceOf(farewell.error()));
            page_.show(viewOfFarewell(*farewell));
            Q_EMIT ready();
        });
}

} // namespace upturn::gui
