// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The menus of the window: what they hold, and when they show.

#include "journal/journal_page.hpp"
#include "shell/main_window.hpp"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace upturn::gui {
namespace {

constexpr double textStep = 0.1;

} // namespace

std::vector<ActionSpec> MainWindow::actionList() {
    std::vector<ActionSpec> all;
    for (const auto& part : {fileActions(), editActions(), placeActions(), viewActions(),
                             reflectActions(), settingsActions()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<ActionSpec> MainWindow::fileActions() {
    return {
        {QStringLiteral("new-setback"), MenuOf::file, tr("New setback"), Qt::CTRL | Qt::Key_N,
         [this] { begin(core::EntryKind::setback); }},
        {QStringLiteral("new-win"), MenuOf::file, tr("New win"), Qt::CTRL | Qt::SHIFT | Qt::Key_W,
         [this] { begin(core::EntryKind::win); }},
        {QStringLiteral("new-note"), MenuOf::file, tr("New note"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
         [this] { begin(core::EntryKind::note); }},
        {QStringLiteral("hide"), MenuOf::file, tr("Hide"), Qt::Key_F12,
         [this] { Q_EMIT hideAsked(); }},
    };
}

std::vector<ActionSpec> MainWindow::editActions() {
    return {
        {QStringLiteral("undo"), MenuOf::edit, tr("Undo"), Qt::CTRL | Qt::Key_Z,
         [this] { Q_EMIT undoAsked(); }},
        {QStringLiteral("redo"), MenuOf::edit, tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
         [this] { Q_EMIT redoAsked(); }},
        {QStringLiteral("edit-entry"), MenuOf::edit, tr("Edit this entry"), Qt::CTRL | Qt::Key_E,
         [this] {
             if (journal_->isVisible())
                 journal_->edit();
         },
         true},
        {QStringLiteral("search"), MenuOf::edit, tr("Search"), Qt::CTRL | Qt::Key_K,
         [this] { search(); }, true},
    };
}

std::vector<ActionSpec> MainWindow::viewActions() {
    const auto wear = [this](Colours colours) {
        return [this, colours] { theme_.setColours(colours); };
    };
    const auto scale = [this](double step) {
        return [this, step] {
            scaleText(std::clamp(theme_.textScale() + step, smallestText, largestText));
        };
    };
    return {
        {QStringLiteral("colours-desktop"),
         MenuOf::view,
         tr("Colours of the desktop"),
         {},
         wear(Colours::likeDesktop),
         true,
         true},
        {QStringLiteral("colours-light"),
         MenuOf::view,
         tr("Light"),
         {},
         wear(Colours::light),
         false,
         true},
        {QStringLiteral("colours-dark"),
         MenuOf::view,
         tr("Dark"),
         {},
         wear(Colours::dark),
         false,
         true},
        {QStringLiteral("colours-contrast"),
         MenuOf::view,
         tr("High contrast"),
         {},
         wear(Colours::contrast),
         false,
         true},
        {QStringLiteral("only-the-words"), MenuOf::view, tr("Only the words"), Qt::Key_F11,
         [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }},
        {QStringLiteral("text-larger"), MenuOf::view, tr("Larger text"), QKeySequence::ZoomIn,
         scale(textStep), true},
        {QStringLiteral("text-smaller"), MenuOf::view, tr("Smaller text"), QKeySequence::ZoomOut,
         scale(-textStep)},
        {QStringLiteral("text-usual"), MenuOf::view, tr("Text size of the desktop"),
         Qt::CTRL | Qt::Key_0, [this] { scaleText(1.0); }},
    };
}

std::vector<ActionSpec> MainWindow::placeActions() {
    return {
        {QStringLiteral("today"), MenuOf::view, tr("Today"), Qt::CTRL | Qt::Key_1,
         [this] { goTo(Place::today); }},
        {QStringLiteral("journal"), MenuOf::view, tr("Journal"), Qt::CTRL | Qt::Key_2,
         [this] { goTo(Place::journal); }},
        {QStringLiteral("lessons"), MenuOf::view, tr("Lessons"), Qt::CTRL | Qt::Key_3,
         [this] { goTo(Place::lessons); }},
        {QStringLiteral("practices"), MenuOf::view, tr("Practices"), Qt::CTRL | Qt::Key_4,
         [this] { goTo(Place::practices); }},
        {QStringLiteral("trash"), MenuOf::view, tr("Trash"), {}, [this] { Q_EMIT trashAsked(); }},
    };
}

std::vector<ActionSpec> MainWindow::reflectActions() {
    return {
        {QStringLiteral("review"), MenuOf::reflect, tr("Review"), Qt::CTRL | Qt::Key_R,
         [this] { Q_EMIT reviewAsked(); }},
        {QStringLiteral("reflect-newest"), MenuOf::reflect, tr("Reflect on the newest setback"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { Q_EMIT reflectAsked(); }},
        {QStringLiteral("before"), MenuOf::reflect, tr("Before I ..."), Qt::CTRL | Qt::Key_B,
         [this] { Q_EMIT beforeAsked(); }, true},
        {QStringLiteral("own-lesson"),
         MenuOf::reflect,
         tr("Write a lesson"),
         {},
         [this] { Q_EMIT ownLessonAsked(); }},
        {QStringLiteral("calm"), MenuOf::reflect, tr("Someone to talk to, at any hour"), Qt::Key_F7,
         [this] { Q_EMIT calmAsked(); }, true},
        {QStringLiteral("safety-plan"),
         MenuOf::reflect,
         tr("Your safety plan"),
         {},
         [this] { Q_EMIT planAsked(); }},
    };
}

std::vector<ActionSpec> MainWindow::settingsActions() {
    return {
        {QStringLiteral("settings"), MenuOf::settings, tr("Settings"), Qt::CTRL | Qt::Key_Comma,
         [this] { goTo(Place::settings); }},
        {QStringLiteral("shortcuts"), MenuOf::settings, tr("Keyboard shortcuts"),
         Qt::CTRL | Qt::Key_Question, [this] { Q_EMIT shortcutsAsked(); }},
    };
}

void MainWindow::prepareMenuBar() {
    actions_ = std::make_unique<Actions>(this, menuBar());
    actions_->before([this] { unshut(); });
    actions_->add(actionList());
    markColours();
    menuBar()->installEventFilter(this);
    menuBar()->hide();
    // F10 goes to the same bar as Alt: some desktops take one of the two for themselves.
    auto* open = new QAction(this);
    open->setShortcut(Qt::Key_F10);
    connect(open, &QAction::triggered, this, &MainWindow::showMenuBar);
    addAction(open);
}

void MainWindow::markColours() {
    static constexpr std::array<const char*, 4> ids{"colours-desktop", "colours-light",
                                                    "colours-dark", "colours-contrast"};
    actions_->named(QLatin1String(ids[static_cast<std::size_t>(theme_.colours())]))
        ->setChecked(true);
}

void MainWindow::showMenuBar() {
    menuBar()->show();
    menuBar()->setFocus(Qt::MenuBarFocusReason);
    menuBar()->setActiveAction(menuBar()->actions().constFirst());
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    altAlone_ = event->key() == Qt::Key_Alt;
    // A page that explains itself by F1 has taken it before.
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        return Q_EMIT shortcutsAsked();
    // The same for Esc: what is left here is wherever the sidebar has the keyboard, and the places.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && goBack())
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Alt && altAlone_)
        menuBar()->isVisible() ? menuBar()->hide() : showMenuBar();
    altAlone_ = false;
    QMainWindow::keyReleaseEvent(event);
}

bool MainWindow::event(QEvent* event) {
    // A key that belongs to a shortcut is pressed as nothing else: Alt was not alone.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::Shortcut)
        altAlone_ = false;
    return QMainWindow::event(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == menuBar() && event->type() == QEvent::FocusOut &&
        menuBar()->activeAction() == nullptr)
        menuBar()->hide();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace upturn::gui
