// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the program adds to the menus beside what the window can do by itself.

#include "keys/keys_page.hpp"
#include "recovery/recovery_presenter.hpp"
#include "settings/settings_page.hpp"
#include "settings/transfer_presenter.hpp"
#include "shell/about_page.hpp"
#include "shell/program.hpp"
#include "today/today_page.hpp"
#include "today/today_presenter.hpp"

#include <upturn/app/sample.hpp>

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace upturn::gui {
namespace {

/// Empty when it is not installed.
QString userGuide() {
    for (const char* name :
         {"doc/upturn/user-guide.html", "doc/upturn/user-guide.md", "doc/upturn/README.md"})
        if (const QString file = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                        QString::fromLatin1(name));
            !file.isEmpty())
            return file;
    return {};
}

} // namespace

std::vector<ActionSpec> Program::fileActions() {
    return {
        {QStringLiteral("quick-capture"),
         MenuOf::file,
         tr("New setback in a small window"),
         {},
         [this] { Q_EMIT captureAsked(); }},
        {QStringLiteral("open-journal"), MenuOf::file, tr("Open another journal"),
         Qt::CTRL | Qt::Key_O, [this] { chooseJournal(); }, true},
        {QStringLiteral("new-journal"),
         MenuOf::file,
         tr("New journal"),
         {},
         [this] { chooseNewJournal(); }},
        {QStringLiteral("sample"),
         MenuOf::file,
         tr("Look at a sample"),
         {},
         [this] { Q_EMIT sampleAsked(); },
         false,
         false,
         [this] { return hasSample_ && !isSample(); }},
        {QStringLiteral("import"),
         MenuOf::file,
         tr("Bring entries from another journal"),
         {},
         [this] { startImport(); },
         true},
        {QStringLiteral("export"), MenuOf::file, tr("Export everything"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_E,
         [this] {
             window_.goTo(Place::settings);
             window_.settings()->goTo(SettingsPage::Section::transfer);
             transfer_->chooseExport();
         }},
        {QStringLiteral("quit"), MenuOf::file, tr("Quit"), Qt::CTRL | Qt::Key_Q,
         [this] { Q_EMIT quitAsked(); }, true},
    };
}

/// The switch between journals.
std::vector<ActionSpec> Program::recentActions() {
    std::vector<ActionSpec> actions;
    const QString own = QString::fromStdString(service_.journal().string());
    for (const QString& path : preferences_.now().recent) {
        if (path == own)
            continue;
        ActionSpec spec{.id = QStringLiteral("recent-%1").arg(actions.size() + 1),
                        .menu = MenuOf::file,
                        .text = tr("Open %1").arg(QFileInfo(path).completeBaseName()),
                        .does = [this, path] { Q_EMIT journalAsked(path); }};
        spec.below = tr("Recent journals");
        actions.push_back(std::move(spec));
    }
    return actions;
}

void Program::connectJournals() {
    hasSample_ = !app::Sample::installedAt(service_.surroundings().paths()).empty();
    if (isSample()) {
        window_.sidebar()->setStatus(tr("A sample, thrown away later"));
        window_.showSample();
        today_->setSample(true);
    }
    if (isLooking()) {
        window_.showOnlyToLook();
        window_.today()->setOnlyToLook();
    }
    connect(&window_, &MainWindow::ownJournalAsked, this, &Program::ownJournalAsked);
    TodayPage* today = window_.today();
    SettingsPage* page = window_.settings();
    today->showSample(hasSample_);
    connect(today, &TodayPage::importAsked, this, &Program::startImport);
    connect(today, &TodayPage::openJournalAsked, this, &Program::chooseJournal);
    connect(today, &TodayPage::savedJournalAsked, this, &Program::journalAsked);
    connect(today, &TodayPage::sampleAsked, this, &Program::sampleAsked);
    connect(page, &SettingsPage::openJournalAsked, this, &Program::chooseJournal);
    connect(page, &SettingsPage::newJournalAsked, this, &Program::chooseNewJournal);
    connect(page, &SettingsPage::journalAsked, this, &Program::journalAsked);
}

void Program::chooseJournal() {
    auto* dialog = new QFileDialog(&window_, tr("Open another journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Journals (*.upturn)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Program::journalAsked);
    dialog->open();
}

void Program::findBackup() {
    auto* dialog = new QFileDialog(&window_, tr("Find a backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Journals (*.upturn)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, recovery_, &RecoveryPresenter::restore);
    dialog->open();
}

void Program::chooseNewJournal() {
    auto* dialog = new QFileDialog(&window_, tr("New journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("upturn"));
    // What is there already is opened as it is: nothing is ever overwritten by this.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &Program::journalAsked);
    dialog->open();
}

void Program::startImport() {
    window_.goTo(Place::settings);
    window_.settings()->goTo(SettingsPage::Section::transfer);
    transfer_->chooseFile();
}

std::vector<ActionSpec> Program::helpActions() {
    std::vector<ActionSpec> actions;
    if (const QString guide = userGuide(); !guide.isEmpty())
        actions.push_back(
            {QStringLiteral("user-guide"), MenuOf::help, tr("User guide"), {}, [this, guide] {
                 openGuide(guide);
             }});
    actions.push_back(
        {QStringLiteral("places"), MenuOf::help, tr("Where everything lies"), {}, [this] {
             window_.goTo(Place::settings);
             window_.settings()->goTo(SettingsPage::Section::journals);
         }});
    actions.push_back({QStringLiteral("about"),
                       MenuOf::help,
                       tr("About Upturn"),
                       {},
                       [this] { openPage(aboutPage_, aboutPage_->firstFocus()); },
                       true});
    return actions;
}

void Program::openGuide(const QString& file) {
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        window_.tell(
            tr("No program for %1 was found. It lies at %2.").arg(QFileInfo(file).suffix(), file));
}

} // namespace upturn::gui
