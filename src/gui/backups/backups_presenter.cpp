// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "backups/backups_presenter.hpp"

#include "words/trouble.hpp"

#include <upturn/app/second_place.hpp>
#include <upturn/app/synced_folder.hpp>

#include <QFileDialog>

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
    connect(&settings_, &SettingsPage::backupAsked, this, [this] {
        asked_ = true;
        keeper_->make();
    });
    connect(keeper_, &app::BackupKeeper::nothingNew, this, [this] {
        if (std::exchange(asked_, false))
            Q_EMIT told(tr("Nothing was written since the last backup."));
    });
    connect(&settings_, &SettingsPage::restoreAsked, this, &BackupsPresenter::start);
    connect(&settings_, &SettingsPage::secondPlaceAsked, this,
            &BackupsPresenter::chooseSecondPlace);
    connect(&settings_, &SettingsPage::noSecondPlaceAsked, this,
            [this] { setSecondPlace(std::nullopt); });
    lookForSync();
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

void BackupsPresenter::chooseSecondPlace() {
    auto* dialog = new QFileDialog(&settings_, tr("A second place for backups"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        setSecondPlace(std::filesystem::path(folder.toStdString()));
    });
    dialog->open();
}

void BackupsPresenter::setSecondPlace(const std::optional<std::filesystem::path>& folder) {
    service_.ask(
        this, Lane::slow,
        [&surroundings = service_.surroundings(),
         folder](store::Journal& journal) -> core::Result<void> {
            const auto id = journal.id();
            if (!id)
                return core::passOn(id);
            if (auto set = app::setSecondPlace(surroundings, *id, folder); !set)
                return set;
            app::backUpToSecondPlace(journal, surroundings);
            return {};
        },
        [this](const core::Result<void>& set) {
            if (!set)
                Q_EMIT told(sentenceOf(set.error()));
            refresh();
        });
}

/// Said once; Settings say it always.
void BackupsPresenter::lookForSync() {
    service_.ask(
        this, Lane::slow,
        [&surroundings =
             service_.surroundings()](store::Journal& journal) -> core::Result<std::string> {
            const auto program = app::syncedBy(journal.path());
            return program && app::firstTimeSynced(surroundings.paths(), journal.path())
                       ? app::aboutSyncing(*program)
                       : std::string();
        },
        [this](const core::Result<std::string>& about) {
            if (about && !about->empty())
                Q_EMIT told(QString::fromStdString(*about));
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
        [&surroundings = service_.surroundings(), file = view_.file.toStdString(), only,
         asOf = view_.asOf](store::Journal& journal) {
            return app::restoreBackup(journal, surroundings, file, only, asOf);
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
