// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "backups/backups_presenter.hpp"

#include "words/trouble.hpp"

namespace upturn::gui {

using app::Lane;

BackupsPresenter::BackupsPresenter(app::JournalService& service, SettingsPage& settings,
                                   RestorePage& page, bool on, QObject* parent)
    : QObject(parent)
    , service_(service)
    , settings_(settings)
    , page_(page)
    , keeper_(new app::BackupKeeper(service, on, this)) {
    connect(keeper_, &app::BackupKeeper::changed, this, [this] {
        Q_EMIT status(statusOf(keeper_->standing(), service_.surroundings().now().date));
        if (settings_.isVisible())
            refresh();
    });
    connect(&settings_, &SettingsPage::backupsShown, this, &BackupsPresenter::refresh);
    connect(&settings_, &SettingsPage::backupAsked, keeper_, &app::BackupKeeper::make);
    connect(&settings_, &SettingsPage::restoreAsked, this, &BackupsPresenter::start);
    connect(&page_, &RestorePage::restoreAsked, this, &BackupsPresenter::restore);
    connect(&page_, &RestorePage::leaveAsked, this, &BackupsPresenter::left);
}

void BackupsPresenter::refresh() {
    service_.ask(
        this, Lane::slow,
        [&surroundings = service_.surroundings()](store::Journal& journal) {
            return readBackups(journal, surroundings);
        },
        [this](const core::Result<BackupsView>& view) {
            if (view)
                settings_.showBackups(*view, QString::fromStdString(keeper_->standing().trouble));
            else
                Q_EMIT told(sentenceOf(view.error()));
        });
}

void BackupsPresenter::start(const QString& file) {
    service_.ask(
        this, Lane::slow,
        [&surroundings = service_.surroundings(), file](store::Journal& journal) {
            return readRestore(journal, surroundings, file);
        },
        [this](const core::Result<RestoreView>& view) {
            if (!view)
                return Q_EMIT told(sentenceOf(view.error()));
            view_ = *view;
            page_.show(view_);
            Q_EMIT ready();
        });
}

void BackupsPresenter::restore(const std::set<core::Id>& only) {
    page_.setBusy(true, tr("Restoring. A copy of now is made first."));
    service_.ask(
        this, Lane::write,
        [&surroundings = service_.surroundings(), file = view_.file.toStdString(),
         only](store::Journal& journal) {
            return app::restoreBackup(journal, surroundings, file, only);
        },
        [this](const core::Result<app::Restored>& restored) {
            if (!restored)
                return page_.setBusy(false, sentenceOf(restored.error()));
            page_.setBusy(false);
            QString line = tr("Restored to the copy: %1.").arg(view_.name);
            if (!restored->filesMissing.empty())
                line += QLatin1Char(' ') + tr("%n attached files are not with the copies.", nullptr,
                                              static_cast<int>(restored->filesMissing.size()));
            Q_EMIT left();
            Q_EMIT this->restored(line, restored->done.act.id);
        });
}

} // namespace upturn::gui
