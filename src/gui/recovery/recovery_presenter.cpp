// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "recovery/recovery_presenter.hpp"

#include "words/trouble.hpp"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace upturn::gui {

template<class Work, class Then>
void RecoveryPresenter::onThread(Work work, Then then) {
    QThreadPool::globalInstance()->start(
        [self = QPointer<RecoveryPresenter>(this), surroundings = service_.sharedSurroundings(),
         journal = service_.journal(), work = std::move(work), then = std::move(then)] {
            auto done = std::make_shared<decltype(work(*surroundings, journal))>(
                work(*surroundings, journal));
            QMetaObject::invokeMethod(qApp, [self, done, then] {
                if (const RecoveryPresenter* here = self.data(); here != nullptr)
                    then(std::move(*done));
            });
        });
}

RecoveryPresenter::RecoveryPresenter(app::JournalService& service, RecoveryPage& page,
                                     QObject* parent)
    : QObject(parent)
    , service_(service)
    , page_(page) {
    connect(&page_, &RecoveryPage::repairAsked, this, &RecoveryPresenter::repair);
    connect(&page_, &RecoveryPage::restoreAsked, this, &RecoveryPresenter::restore);
    connect(&page_, &RecoveryPage::findAsked, this, &RecoveryPresenter::findAsked);
    connect(&page_, &RecoveryPage::anotherAsked, this, &RecoveryPresenter::anotherAsked);
    connect(&page_, &RecoveryPage::lookAsked, this, [this] {
        if (!view_.readable.empty())
            Q_EMIT lookAsked(QString::fromStdString(view_.readable.string()));
    });
}

void RecoveryPresenter::look() {
    constexpr int mostInVain = 3;
    if (begun_ || looks_ >= mostInVain || std::exchange(looking_, true))
        return;
    onThread(
        [](const app::Surroundings& surroundings, const std::filesystem::path& journal) {
            return app::troubleWith(surroundings, journal);
        },
        [this](const std::optional<app::Trouble>& trouble) {
            looking_ = false;
            if (!trouble || (mayCome_ && !mayCome_(*trouble))) {
                ++looks_;
                return;
            }
            begun_ = true;
            page_.show(viewBefore(*trouble, service_.journal()));
            page_.setBusy(true);
            Q_EMIT ready();
            gather(*trouble);
        });
}

void RecoveryPresenter::lookLater() {
    constexpr int afterStart = 5000; // ms
    QTimer::singleShot(afterStart, this, [this] {
        service_.ask(
            this, app::Lane::slow, [](store::Journal& journal) { return journal.pagesHold(); },
            [this](const core::Result<bool>& hold) {
                if (hold && !*hold)
                    look();
            });
    });
}

void RecoveryPresenter::gather(app::Trouble trouble) {
    onThread(
        [trouble](const app::Surroundings& surroundings, const std::filesystem::path& journal) {
            return app::recoveryOf(surroundings, journal, trouble);
        },
        [this](const app::Recovery& recovery) {
            view_ = viewOf(recovery, service_.surroundings().now().date);
            page_.setBusy(false);
            page_.show(view_);
        });
}

namespace {

/// What was done; nothing where another program had mended the journal meanwhile: what stands there
/// now is newer than all that this page could put in its place.
template<class Act>
auto whereStillBroken(const app::Surroundings& surroundings, const std::filesystem::path& journal,
                      const Act& act) -> core::Result<std::optional<QString>> {
    if (!app::troubleWith(surroundings, journal))
        return std::optional<QString>();
    auto told = act();
    if (!told)
        return core::passOn(told);
    return std::optional(std::move(*told));
}

} // namespace

void RecoveryPresenter::end(const core::Result<std::optional<QString>>& told) {
    if (!told)
        return page_.setBusy(false, sentenceOf(told.error()));
    Q_EMIT reopenAsked(told->value_or(
        tr("The journal can be read again: another program has mended it meanwhile.")));
}

void RecoveryPresenter::repair() {
    page_.setBusy(true, tr("Repairing. The file is copied as it is first."));
    onThread(
        [](const app::Surroundings& surroundings, const std::filesystem::path& journal) {
            return whereStillBroken(surroundings, journal, [&]() -> core::Result<QString> {
                const auto repaired = app::repairJournal(surroundings, journal);
                if (!repaired)
                    return core::passOn(repaired);
                if (repaired->hopeless)
                    return core::fail(core::Fault::damaged,
                                      tr("It can't be repaired. A backup can be put in its place.")
                                          .toStdString());
                QStringList told{tr("The journal was repaired.")};
                for (const auto* notices : {&repaired->opened, &repaired->notices})
                    for (const std::string& notice : *notices)
                        told << QString::fromStdString(notice);
                return told.join(QLatin1Char(' '));
            });
        },
        [this](const core::Result<std::optional<QString>>& told) { end(told); });
}

void RecoveryPresenter::restore(const QString& file) {
    if (file.isEmpty())
        return;
    page_.setBusy(true, tr("Putting the backup in place. What is there now is kept."));
    onThread(
        [copy = std::filesystem::path(file.toStdString())](const app::Surroundings& surroundings,
                                                           const std::filesystem::path& journal) {
            return whereStillBroken(surroundings, journal, [&]() -> core::Result<QString> {
                const auto put = app::restoreInPlace(surroundings, journal, copy);
                if (!put)
                    return core::passOn(put);
                QString told = tr("The backup is the journal now.");
                if (put->kept)
                    told +=
                        QLatin1Char(' ') + tr("What was there lies in %1.")
                                               .arg(QString::fromStdString(put->kept->string()));
                return told;
            });
        },
        [this](const core::Result<std::optional<QString>>& told) { end(told); });
}

} // namespace upturn::gui
