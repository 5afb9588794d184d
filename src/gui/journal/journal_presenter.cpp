// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/journal_presenter.hpp"

#include "journal/journal_query.hpp"
#include "journal/picture_row.hpp"
#include "words/committed.hpp"
#include "words/take_back.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/attachments.hpp>

namespace upturn::gui {

using app::Lane;

JournalPresenter::JournalPresenter(app::JournalService& service, JournalPage& page, QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page)
    , files_(service, page) {
    connect(&service_, &app::JournalService::changed, this, &JournalPresenter::concern);
    connectPage();
}

void JournalPresenter::connectPage() {
    connect(&page_, &JournalPage::filterChanged, this, &JournalPresenter::refresh);
    connect(&page_, &JournalPage::rowsAsked, this, &JournalPresenter::loadRows);
    connect(&page_, &JournalPage::detailAsked, this, &JournalPresenter::loadEntry);
    connect(&page_, &JournalPage::reflectAsked, this, &JournalPresenter::reflectAsked);
    connect(&page_, &JournalPage::editAsked, this, &JournalPresenter::editAsked);
    connect(&page_, &JournalPage::pictureAsked, this, &JournalPresenter::loadPicture);
    connect(&page_, &JournalPage::openAsked, &files_, &AttachedFiles::open);
    connect(&page_, &JournalPage::copyAsked, &files_, &AttachedFiles::saveCopy);
    connect(&files_, &AttachedFiles::told, this, &JournalPresenter::told);
    connect(&page_, &JournalPage::versionsAsked, this, &JournalPresenter::versionsAsked);
    connect(&page_, &JournalPage::undoAsked, this, &JournalPresenter::takeBack);
    connect(&page_, &JournalPage::trashAsked, this, &JournalPresenter::putInTrash);
    connect(&page_, &JournalPage::stepAsked, this, &JournalPresenter::tickStep);
    connect(&page_, &JournalPage::sortAsked, this,
            [this](const core::Id& entry, std::optional<core::Sort> sort) {
                change([entry, sort](store::Journal& journal) {
                    return journal.edit(entry, {.sort = sort});
                });
            });
    connect(&page_, &JournalPage::starAsked, this, [this](const core::Id& entry, bool starred) {
        change([entry, starred](store::Journal& journal) {
            return journal.edit(entry, {.starred = starred});
        });
    });
}

template<class Value>
bool JournalPresenter::fine(const core::Result<Value>& result) {
    Q_EMIT told(result ? QString() : sentenceOf(result.error()));
    return result.has_value();
}

template<class Work>
void JournalPresenter::change(Work work) {
    service_.ask(this, Lane::write, std::move(work),
                 [this](const core::Result<store::Done>& done) { fine(done); });
}

void JournalPresenter::concern(const store::Touched& touched) {
    // A page that is not seen asks when it is entered.
    if (!touched.everything && touched.entries.empty() && touched.lessons.empty())
        return;
    if (!page_.isVisible()) {
        stale_ = true;
        return;
    }
    refresh();
    if (!asked_.empty() &&
        (touched.everything || touched.entries.contains(asked_) || !touched.lessons.empty()))
        loadEntry(asked_);
}

void JournalPresenter::refresh() {
    if (std::exchange(stale_, false) && !asked_.empty())
        loadEntry(asked_);
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), filter = page_.filter()](
            store::Journal& journal) { return readOutline(journal, surroundings, filter); },
        [this, filter = page_.filter()](const core::Result<JournalOutline>& outline) {
            // Typed on meanwhile: the next answer is on its way.
            if (filter != page_.filter() || !fine(outline))
                return;
            page_.show(*outline);
            empty_ = outline->all == 0;
            sayWithoutList();
            if (const auto place = std::exchange(wanted_, std::nullopt)) {
                page_.choose(*place);
                Q_EMIT opened();
            }
            Q_EMIT shown();
        });
}

void JournalPresenter::loadRows(int page, std::optional<std::int64_t> before) {
    service_.ask(
        this, Lane::read,
        [filter = page_.filter(), before](store::Journal& journal) {
            return readRows(journal, filter, before);
        },
        [this, page, filter = page_.filter()](core::Result<std::vector<JournalRow>> rows) {
            if (filter == page_.filter() && fine(rows))
                page_.putRows(page, std::move(*rows));
        });
}

void JournalPresenter::loadEntry(const core::Id& entry) {
    asked_ = entry;
    service_.ask(
        this, Lane::read,
        [&surroundings = service_.surroundings(), entry](store::Journal& journal) {
            return readEntryView(journal, surroundings, entry);
        },
        [this, entry](const core::Result<EntryView>& view) {
            // The arrow keys may have gone on meanwhile.
            if (asked_ == entry && fine(view))
                page_.showEntry(*view);
        });
}

void JournalPresenter::loadPicture(const std::string& sha256) {
    service_.ask(
        this, Lane::slow,
        [sha256](store::Journal& journal) -> core::Result<QImage> {
            return readThumbnail(app::attachmentPath(journal.path(), sha256).string());
        },
        [this, sha256](const core::Result<QImage>& picture) {
            if (picture)
                page_.putPicture(sha256, *picture);
        });
}

void JournalPresenter::open(const core::Id& entry) {
    if (entry.empty())
        return;
    service_.ask(
        this, Lane::read, [entry](store::Journal& journal) { return journal.placeOf(entry); },
        [this](const core::Result<std::int64_t>& place) {
            if (!fine(place))
                return;
            wanted_ = *place;
            page_.clearFilter();
            refresh();
        });
}

void JournalPresenter::putInTrash(const core::Id& entry) {
    service_.ask(
        this, Lane::write, [entry](store::Journal& journal) { return journal.remove(entry); },
        [this](const core::Result<store::Done>& done) {
            if (!fine(done))
                return;
            removed_ = done->act.id;
            page_.say(tr("In the trash now."));
            sayWithoutList();
        });
}

void JournalPresenter::sayWithoutList() {
    if (empty_ && !removed_.empty() && saidWithout_ != removed_) {
        saidWithout_ = removed_;
        Q_EMIT trashedLast(tr("In the trash now."));
    }
}

LookAtNext JournalPresenter::lookAtRemoved() {
    if (removed_.empty())
        return {};
    return [this, act = removed_](const NextActs& next) {
        if (act != removed_ || (next.undo && next.undo->id == act))
            return;
        removed_ = {};
        page_.say(QString());
    };
}

void JournalPresenter::takeBack() {
    struct Back {
        store::Done done;
        std::optional<std::int64_t> place; ///< of the entry in the list
    };
    service_.ask(
        this, Lane::write,
        [act = removed_](store::Journal& journal) -> core::Result<Committed<Back>> {
            auto done = journal.undoIfNewest(act);
            if (!done)
                return core::passOn(done);
            Back back{std::move(*done), {}};
            const auto place = journal.placeOf(back.done.act.entry);
            if (place)
                back.place = *place;
            return Committed<Back>{std::move(back), troubleOf(place)};
        },
        [this](const core::Result<Committed<Back>>& back) {
            if (!fine(back))
                return;
            // It is read again, as it was before.
            wanted_ = back->value.place;
            refresh();
            Q_EMIT tookBack(takenBack(back->value.done));
            if (!back->trouble.empty())
                Q_EMIT told(doneAllTheSame(back->trouble));
        });
}

void JournalPresenter::tickStep(const core::Id& step, bool done) {
    store::StepChange change;
    change.outcome = done ? std::optional(core::Outcome::done) : std::nullopt;
    this->change(
        [step, change](store::Journal& journal) { return journal.changeStep(step, change); });
}

} // namespace upturn::gui
