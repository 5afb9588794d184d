// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/past_presenter.hpp"

#include "journal/past_query.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/attachments.hpp>

namespace upturn::gui {

using app::Lane;

PastPresenter::PastPresenter(app::JournalService& service, VersionsPage& versions, TrashPage& trash,
                             QObject* parent)
    : QObject(parent)
    , service_(service)
    , versions_(versions)
    , trash_(trash) {
    connect(&versions_, &VersionsPage::differencesAsked, this, &PastPresenter::compare);
    connect(&versions_, &VersionsPage::bringBackAsked, this, &PastPresenter::bringBack);
    connect(&trash_, &TrashPage::putBackAsked, this, [this](const core::Id& thing) {
        change([thing](store::Journal& journal) { return journal.putBack(thing); });
    });
    connect(&trash_, &TrashPage::purgeAsked, this, [this](const core::Id& thing) {
        change([thing](store::Journal& journal) { return app::purge(journal, thing); });
    });
    connect(&trash_, &TrashPage::emptyAsked, this, [this](const std::vector<core::Id>& things) {
        change([things](store::Journal& journal) { return app::purge(journal, things); });
    });
    connect(&service_, &app::JournalService::changed, this, [this] {
        if (trash_.isVisible())
            loadTrash(false);
    });
}

template<class Value>
bool PastPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    return result.has_value();
}

template<class Work>
void PastPresenter::change(Work work) {
    service_.ask(this, Lane::write, std::move(work), [this](const core::Result<store::Done>& done) {
        if (!fine(done))
            return;
        loadTrash(false);
        if (!done->remark.empty())
            Q_EMIT told(QString::fromStdString(done->remark));
    });
}

void PastPresenter::openVersions(const core::Id& entry) {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry](store::Journal& journal) {
            return readVersions(journal, surroundings, entry);
        },
        [this](const core::Result<VersionsView>& view) {
            if (!fine(view))
                return;
            versions_.show(*view);
            Q_EMIT versionsReady(view->heading);
        });
}

void PastPresenter::compare(const QString& before, const QString& after, DifferenceBy by) {
    const int asked = ++comparison_;
    service_.ask(
        this, Lane::slow,
        [before, after, by](store::Journal&) -> core::Result<std::vector<Difference>> {
            return differences(before, after, by);
        },
        [this, asked](const core::Result<std::vector<Difference>>& found) {
            if (asked == comparison_ && fine(found))
                versions_.showDifferences(*found);
        });
}

void PastPresenter::bringBack(const core::Id& row, const QString& text) {
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), row, text = textOf(text)](
            store::Journal& journal) { return gui::bringBack(journal, surroundings, row, text); },
        [this](const core::Result<BroughtBack>& back) {
            if (fine(back))
                Q_EMIT broughtBack(back->entry, back->act);
        });
}

void PastPresenter::openTrash() {
    loadTrash(true);
}

void PastPresenter::loadTrash(bool opens) {
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return readTrash(journal, surroundings);
        },
        [this, opens](const core::Result<std::vector<TrashRow>>& rows) {
            if (!rows) {
                fine(rows);
                return;
            }
            // What was said about the change that led here still stands.
            trash_.show(*rows);
            if (opens)
                Q_EMIT trashReady();
        });
}

} // namespace upturn::gui
