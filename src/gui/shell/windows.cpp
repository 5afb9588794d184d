// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/windows.hpp"

#include "capture/capture_desk.hpp"
#include "desktop/desktop_key.hpp"
#include "settings/preferences.hpp"
#include "shell/program.hpp"
#include "spelling/spelling.hpp"
#include "theme/icons.hpp"
#include "words/trouble.hpp"

#include <upturn/app/backups.hpp>
#include <upturn/app/farewell.hpp>

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QThreadPool>

#include <thread>

namespace upturn::gui {

std::optional<Place> placeNamed(const QString& name) {
    if (name == QLatin1String("today"))
        return Place::today;
    if (name == QLatin1String("journal"))
        return Place::journal;
    if (name == QLatin1String("lessons"))
        return Place::lessons;
    if (name == QLatin1String("practices"))
        return Place::practices;
    return std::nullopt;
}

Windows::Windows(std::shared_ptr<const app::Surroundings> surroundings, Theme& theme)
    : surroundings_(std::move(surroundings))
    , theme_(theme) {
    spelling().use(
        std::make_shared<app::Spelling>(app::dictionaryFolders(), app::languagesRead(),
                                        surroundings_->paths().packs.parent_path() / "words.txt"));
    connect(&doorbell_, &Doorbell::openAsked, this, [this](const QString& page) {
        const auto place = placeNamed(page);
        if (!program_)
            return openProgram(place.value_or(Place::today));
        if (place)
            program_->window().goTo(*place);
        bringForward();
    });
    // The session asks before it ends; whether it does is not known yet.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Windows::settle);
    connect(&doorbell_, &Doorbell::captureAsked, this, &Windows::openCapture);
    connect(&desktopKey(), &DesktopKey::pressed, this, &Windows::openCapture);
    desktopKey().look();
}

Windows::~Windows() = default;

void Windows::settle() {
    if (capture_)
        capture_->settle();
    if (program_)
        program_->settle();
}

void Windows::close() {
    tray_.reset();
    capture_.reset();
    program_.reset();
    doorbell_.takeDown(); // who starts now need not wait for the rest
    const bool wanted = PreferenceFile(surroundings_->paths().settings).now().preferences.backups;
    if (!opened_ || !wanted || access_ != store::Access::write)
        return;
    // As ever, this thread waits for no disk but by way of another.
    std::thread([this] { app::backUpAtEnd(*surroundings_, journal_, hurried_); }).join();
}

void Windows::leave() {
    hurried_ = true;
    settle();
    if (std::exchange(leaving_, true)) // asked once more
        return QApplication::exit();
    // Nobody is asked: a window that stays for its words would only be killed.
    const auto exits = [] { QApplication::exit(); };
    const auto ofProgram = [this, exits] { program_ ? program_->rescue(exits) : exits(); };
    capture_ ? capture_->rescue(ofProgram) : ofProgram();
}

void Windows::quit() {
    whenSaved([] { QApplication::exit(); });
}

void Windows::whenSaved(const std::function<void()>& then) {
    if (program_)
        program_->whenSaved(then);
    else
        then();
}

void Windows::begin(const Start& start) {
    if (doorbell_.hang(start.journal))
        return openHere(start);
    doorbell_.ring(start.journal, start.capture, start.page, [this, start](bool answered) {
        // Who has the journal may hang: better two windows than none.
        answered ? QApplication::quit() : openHere(start);
    });
}

void Windows::openHere(const Start& start) {
    journal_ = start.journal;
    access_ = start.access;
    if (!start.capture)
        return openProgram(start.place);
    // The window of the journal would have done this.
    wear(PreferenceFile(surroundings_->paths().settings).now().preferences, theme_);
    openCapture();
}

void Windows::openProgram(Place place) {
    opened_ = opened_ || !sample_;
    program_ =
        sample_ ? std::make_unique<Program>(sample_->surroundings(), sample_->journal(), access_,
                                            theme_)
        : readable_.empty()
            ? std::make_unique<Program>(surroundings_, journal_, access_, theme_)
            : std::make_unique<Program>(surroundings_, readable_, store::Access::read, theme_);
    connectProgram();
    program_->start(place);
}

void Windows::connectProgram() {
    // The program can't go while its own signal is on the way.
    const auto later = Qt::QueuedConnection;
    connect(
        program_.get(), &Program::journalAsked, this,
        [this](const QString& path) { switchTo(path.toStdString()); }, later);
    connect(
        program_.get(), &Program::reopenAsked, this,
        [this](const QString& told) {
            whenSaved([this, told] {
                closeProgram();
                reopen();
                program_->window().tellAnywhere(told);
            });
        },
        later);
    connect(
        program_.get(), &Program::lookAsked, this,
        [this](const QString& file) { lookAt(file.toStdString()); }, later);
    connect(program_.get(), &Program::farewellAsked, this, &Windows::deleteJournal, later);
    connect(program_.get(), &Program::sampleAsked, this, &Windows::openSample, later);
    connect(program_.get(), &Program::ownJournalAsked, this, &Windows::leaveSample, later);
    connect(program_.get(), &Program::captureAsked, this, &Windows::openCapture, later);
    connect(program_.get(), &Program::quitAsked, this, &Windows::quit, later);
    connect(program_.get(), &Program::trayWished, this, &Windows::showTray);
    showTray(program_->wishesTray());
}

void Windows::switchTo(const std::filesystem::path& journal) {
    if (journal == journal_ && program_ && !sample_)
        return bringForward();
    if (!doorbell_.hang(journal)) {
        doorbell_.ring(journal, false, QString(), [this](bool answered) {
            if (!answered && program_)
                program_->window().tell(tr("Another window has that journal and does not answer."));
        });
        return;
    }
    whenSaved([this, journal] {
        closeProgram();
        if (journal != journal_ && capture_) {
            capture_->settle();
            capture_.reset();
        }
        sample_.reset();
        journal_ = journal;
        reopen();
    });
}

void Windows::closeProgram() {
    // Between two windows there is none, which is no reason to end.
    QApplication::setQuitOnLastWindowClosed(false);
    tray_.reset(); // its menu belongs to the window
    program_.reset();
}

void Windows::reopen() {
    openProgram(Place::today);
    QApplication::setQuitOnLastWindowClosed(tray_ == nullptr);
}

void Windows::openSample() {
    // Copying takes as long as the disk does.
    QThreadPool::globalInstance()->start([self = QPointer<Windows>(this)] {
        using Opened = core::Result<std::unique_ptr<app::Sample>>;
        auto opened = std::make_shared<Opened>(app::Sample::open());
        QMetaObject::invokeMethod(qApp, [self, opened] {
            if (Windows* windows = self.data(); windows != nullptr)
                windows->takeSample(std::move(*opened));
        });
    });
}

void Windows::takeSample(core::Result<std::unique_ptr<app::Sample>> sample) {
    if (!sample) {
        if (program_)
            program_->window().tell(sentenceOf(sample.error()));
        return;
    }
    whenSaved([this, opened = std::make_shared<std::unique_ptr<app::Sample>>(std::move(*sample))] {
        closeProgram();
        sample_ = std::move(*opened);
        reopen();
    });
}

void Windows::leaveSample() {
    closeProgram();
    sample_.reset();
    reopen();
}

void Windows::deleteJournal() {
    closeProgram();
    capture_.reset();
    // As ever, this thread waits for no disk but by way of another.
    core::Result<std::vector<std::filesystem::path>> gone;
    std::thread([this, &gone] {
        const auto farewell = app::farewellTo(*surroundings_, journal_);
        gone = farewell ? app::deleteJournal(*surroundings_, *farewell) : core::passOn(farewell);
    }).join();
    reopen();
    if (!gone)
        return program_->window().tellAnywhere(sentenceOf(gone.error()));
    const std::size_t left = gone->size();
    program_->window().tellAnywhere(
        left == 0 ? tr("The journal was deleted. This is a new one.")
                  : tr("%n files could not be deleted: \u201cupturn-cli delete-journal\u201d names "
                       "them.",
                       nullptr, static_cast<int>(left)));
}

void Windows::lookAt(const std::filesystem::path& readable) {
    whenSaved([this, readable] {
        closeProgram();
        readable_ = readable;
        reopen();
        readable_.clear(); // what is opened next is the journal
        program_->window().tellAnywhere(tr(
            "This is what can be read, in a copy: nothing is written. Opened again, Upturn shows "
            "the ways to bring the rest back."));
    });
}

void Windows::openCapture() {
    if (!capture_) {
        // Never into the sample: a sentence is worth keeping, and the sample is thrown away.
        capture_ = std::make_unique<CaptureDesk>(surroundings_, journal_, access_);
        connect(capture_.get(), &CaptureDesk::closed, this, &Windows::captured,
                Qt::QueuedConnection);
        connect(
            capture_.get(), &CaptureDesk::reflectAsked, this,
            [this](const core::Id& entry) {
                if (sample_)
                    leaveSample();
                else if (!program_)
                    openProgram(Place::today);
                bringForward();
                program_->openReflection(entry);
            },
            Qt::QueuedConnection);
        connect(
            capture_.get(), &CaptureDesk::calmAsked, this,
            [this](const core::Id& raisedBy, bool asks) {
                const bool open = program_ && !sample_ && program_->window().isVisible();
                if (!open)
                    return capture_ ? capture_->showPeople(raisedBy, asks) : void();
                // What could not be written stays in its field there.
                if (capture_)
                    capture_->leave();
                bringForward();
                raisedBy.empty() ? program_->openCalm() : program_->openReflection(raisedBy);
            },
            Qt::QueuedConnection);
        connect(
            capture_.get(), &CaptureDesk::hideAsked, this,
            [this] {
                if (program_ && program_->window().isVisible())
                    program_->hideAll();
            },
            Qt::QueuedConnection);
    }
    capture_->show();
}

void Windows::captured() {
    capture_.reset();
    const bool alone = !program_ || !program_->window().isVisible();
    if (alone && !tray_)
        QApplication::quit();
}

void Windows::bringForward() {
    if (!program_)
        return openProgram(Place::today);
    MainWindow& window = program_->window();
    window.unshut();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void Windows::showTray(bool shown) {
    if (!shown || !QSystemTrayIcon::isSystemTrayAvailable()) {
        tray_.reset();
        return QApplication::setQuitOnLastWindowClosed(true);
    }
    if (tray_)
        return;
    tray_ = std::make_unique<QSystemTrayIcon>(applicationIcon());
    tray_->setToolTip(tr("Upturn"));
    auto* menu = new QMenu(&program_->window());
    menu->addAction(tr("Open Upturn"), this, &Windows::bringForward);
    menu->addAction(tr("New setback"), this, &Windows::openCapture);
    menu->addSeparator();
    menu->addAction(tr("Quit"), this, &Windows::quit);
    tray_->setContextMenu(menu);
    connect(tray_.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    bringForward();
            });
    tray_->show();
    QApplication::setQuitOnLastWindowClosed(false);
}

} // namespace upturn::gui
