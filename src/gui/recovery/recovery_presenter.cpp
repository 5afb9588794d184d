// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "recovery/recovery_presenter.hpp"

#include "words/text.hpp"
#include "words/trouble.hpp"

#include <upturn/app/kept_words.hpp>
#include <upturn/app/left_journals.hpp>
#include <upturn/system/identity.hpp>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>
#include <QTime>
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
    // Another program may mend it while the page stands.
    connect(&service_, &app::JournalService::stirred, this, &RecoveryPresenter::lookAgain);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            &RecoveryPresenter::lookAgain);
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
            if (!trouble) {
                looking_ = false;
                ++looks_;
                return;
            }
            // Words that were handed over may be on their way back into their field.
            service_.ask(
                this, app::Lane::write, [](store::Journal&) -> core::Result<bool> { return true; },
                [this, trouble = *trouble](const core::Result<bool>&) { come(trouble); });
        });
}

void RecoveryPresenter::come(app::Trouble trouble) {
    looking_ = false;
    const QWidget* window = window_.data();
    typed_ = window == nullptr ? QVector<TypedWords>() : typedWords(*window);
    if (mayCome_ && !mayCome_(trouble, typed_)) {
        ++looks_;
        return;
    }
    begun_ = true;
    seen_ = seenNow();
    page_.show(viewBefore(trouble, service_.journal()));
    page_.setBusy(true);
    Q_EMIT ready();
    gather(trouble);
}

RecoveryPresenter::Seen RecoveryPresenter::seenNow() const {
    std::error_code none;
    const std::filesystem::path& journal = service_.journal();
    const system::FileIdentity file = system::identityOf(journal);
    const auto changed = std::filesystem::last_write_time(journal, none);
    return {static_cast<std::int64_t>(file.disk), static_cast<std::int64_t>(file.number),
            none ? 0 : changed.time_since_epoch().count()};
}

void RecoveryPresenter::lookAgain() {
    if (!begun_ || acts_ || looking_ || seen_ == seenNow())
        return;
    looking_ = true;
    seen_ = seenNow();
    onThread(
        [](const app::Surroundings& surroundings, const std::filesystem::path& journal) {
            return app::troubleWith(surroundings, journal);
        },
        [this](const std::optional<app::Trouble>& trouble) {
            looking_ = false;
            if (acts_)
                return;
            if (!trouble)
                return end(std::optional<QString>());
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

namespace {

/// As one that waits for this journal, whatever is at its place when it is looked for.
bool keepApart(const app::Surroundings& surroundings, const std::filesystem::path& place,
               const core::Id& journal, const app::WordsToKeep& words) {
    if (journal.empty() || words.blank() || !app::keepWords(surroundings.paths(), journal, words))
        return false;
    static_cast<void>(app::rememberLeft(surroundings.paths(), place, journal, {}));
    return true;
}

QString saidTime(const core::Moment& now) {
    const QString time = QString::fromStdString(core::timeOfDay(now));
    return QLocale().toString(QTime::fromString(time, QStringLiteral("HH:mm")),
                              QLocale::ShortFormat);
}

/// That of a copy, where nobody could ask the file.
core::Id idOf(const core::Id& known, const app::Recovery& recovery) {
    if (!known.empty())
        return known;
    for (const app::Recovery::Copy& copy : recovery.copies)
        if (const auto id = core::Id::parse(copy.backup.journal))
            return *id;
    return {};
}

} // namespace

void RecoveryPresenter::gather(app::Trouble trouble) {
    struct Gathered {
        app::Recovery recovery;
        core::Id journal;
        bool kept = false;
        QVector<TypedWords> left; ///< by a window before
    };
    onThread(
        [trouble, known = journalOf_ ? journalOf_() : core::Id(), keep = !kept_,
         words = together(typed_)](const app::Surroundings& surroundings,
                                   const std::filesystem::path& journal) {
            Gathered all{app::recoveryOf(surroundings, journal, trouble), {}, false, {}};
            all.journal = idOf(known, all.recovery);
            for (const app::LeftJournal& one : app::leftAt(surroundings.paths(), journal, {}))
                if (!one.words.blank() && one.words != words.words)
                    all.left.append({tr("Before"), shown(one.words)});
            all.kept = keep && keepApart(surroundings, journal, all.journal, words);
            return all;
        },
        [this](const Gathered& all) {
            journal_ = all.journal;
            kept_ = kept_ || all.kept;
            view_ = viewOf(all.recovery, service_.surroundings().now().date);
            view_.typed = typed_ + all.left;
            if (kept_ || typed_.isEmpty())
                view_.kept = saidTime(service_.surroundings().now());
            page_.setBusy(false);
            page_.show(view_);
        });
}

namespace {

/// What was done; nothing where another program had mended the journal meanwhile: what stands there
/// now is newer than all that this page could put in its place.
template<class Act>
auto whereStillBroken(const app::Surroundings& surroundings, const std::filesystem::path& journal,
                      const app::WordsToKeep& words, const Act& act)
    -> core::Result<std::optional<QString>> {
    std::optional<QString> done;
    if (app::troubleWith(surroundings, journal)) {
        auto told = act();
        if (!told)
            return core::passOn(told);
        done = std::move(*told);
    }
    if (words.blank())
        return done;
    // Whose words they are nobody could say before.
    const auto opened = surroundings.open(journal, store::Access::read, false);
    if (const auto id = opened ? (*opened)->id() : core::Result<core::Id>(core::passOn(opened)))
        keepApart(surroundings, journal, *id, words);
    return done;
}

} // namespace

void RecoveryPresenter::end(const core::Result<std::optional<QString>>& told) {
    acts_ = false;
    if (!told)
        return page_.setBusy(false, sentenceOf(told.error()));
    acts_ = true; // this window goes
    Q_EMIT reopenAsked(told->value_or(
        tr("The journal can be read again: another program has mended it meanwhile.")));
}

app::WordsToKeep RecoveryPresenter::wordsToKeep() const {
    return kept_ ? app::WordsToKeep() : together(typed_);
}

void RecoveryPresenter::repair() {
    if (std::exchange(acts_, true))
        return;
    page_.setBusy(true, tr("Repairing. The file is copied as it is first."));
    onThread(
        [words = wordsToKeep()](const app::Surroundings& surroundings,
                                const std::filesystem::path& journal) {
            return whereStillBroken(surroundings, journal, words, [&]() -> core::Result<QString> {
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
    if (file.isEmpty() || std::exchange(acts_, true))
        return;
    page_.setBusy(true, view_.gone ? tr("Putting the backup in place.")
                                   : tr("Putting the backup in place. What is there now is kept."));
    onThread(
        [copy = std::filesystem::path(file.toStdString()), words = wordsToKeep()](
            const app::Surroundings& surroundings, const std::filesystem::path& journal) {
            return whereStillBroken(surroundings, journal, words, [&]() -> core::Result<QString> {
                const auto put = app::restoreInPlace(surroundings, journal, copy);
                if (!put)
                    return core::passOn(put);
                QString told = tr("The backup is the journal now.");
                if (put->brought > 0)
                    told +=
                        QLatin1Char(' ') + tr("%n things that only the file before had came along.",
                                              nullptr, static_cast<int>(put->brought));
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
