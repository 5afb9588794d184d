// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/main_window.hpp"

#include "journal/editor_page.hpp"
#include "journal/journal_page.hpp"
#include "lessons/lessons_page.hpp"
#include "palette/palette.hpp"
#include "practices/practices_page.hpp"
#include "settings/settings_page.hpp"
#include "shell/notice.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "today/today_page.hpp"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

namespace upturn::gui {
namespace {

constexpr QSize smallest(760, 560);
constexpr QSize usual(1280, 800);
constexpr QSize roomForTheFrame(0, 40);
constexpr int foldsBelow = 900;

} // namespace

MainWindow::MainWindow(Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , theme_(theme)
    , outer_(new QStackedWidget(this))
    , places_(new QStackedWidget(this))
    , sidebar_(new Sidebar(this))
    , today_(new TodayPage(this))
    , journal_(new JournalPage(this))
    , lessons_(new LessonsPage(this))
    , practices_(new PracticesPage(this))
    , settings_(new SettingsPage(this))
    , notice_(new Notice(this))
    , palette_(new Palette(this)) {
    setWindowTitle(tr("Upturn"));
    setMinimumSize(smallest);
    resize(usual.boundedTo(screen()->availableSize() - roomForTheFrame));
    // In the order of Place.
    for (QWidget* page :
         std::initializer_list<QWidget*>{today_, journal_, lessons_, practices_, settings_})
        places_->addWidget(page);
    outer_->addWidget(frame());
    setCentralWidget(whole());
    connectSidebar();
    prepareMenuBar();
    new Folding(this, [this] { fold(); });
}

QWidget* MainWindow::frame() {
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    space(row, {}, 0);
    row->addWidget(sidebar_);
    row->addWidget(places_, 1);
    return both;
}

QWidget* MainWindow::whole() {
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    space(column, {}, 0);
    column->addWidget(notice_);
    connect(notice_, &Notice::redoAsked, this, &MainWindow::redoAsked);
    column->addWidget(outer_, 1);
    return both;
}

void MainWindow::connectSidebar() {
    sidebar_->setStatus(tr("Kept on this computer"));
    connect(sidebar_, &Sidebar::placeAsked, this, &MainWindow::goTo);
    connect(sidebar_, &Sidebar::setbackAsked, this, [this] { begin(core::EntryKind::setback); });
    connect(sidebar_, &Sidebar::winAsked, this, [this] { begin(core::EntryKind::win); });
    connect(sidebar_, &Sidebar::noteAsked, this, [this] { begin(core::EntryKind::note); });
    connect(sidebar_, &Sidebar::searchAsked, this, &MainWindow::search);
    connect(today_, &TodayPage::reviewAsked, this, &MainWindow::reviewAsked);
    connect(lessons_, &LessonsPage::reviewAsked, this, &MainWindow::reviewAsked);
    connect(lessons_, &LessonsPage::setbackAsked, this,
            [this] { begin(core::EntryKind::setback); });
    connect(journal_, &JournalPage::topmostChanged, this, [this] {
        fold();
        showTopmost();
    });
    connect(journal_, &JournalPage::setbackAsked, this,
            [this] { begin(core::EntryKind::setback); });
}

void MainWindow::begin(core::EntryKind kind) {
    goTo(Place::today);
    today_->startCapture(kind);
}

void MainWindow::goTo(Place place) {
    palette_->close();
    while (!opened_.empty())
        leaveFocusPage();
    sidebar_->setPlace(place);
    places_->setCurrentIndex(static_cast<int>(place));
    fold();
    showTopmost();
    focusPlace();
    Q_EMIT placeEntered(place);
}

void MainWindow::focusPlace() {
    // Who walks along the sidebar with the arrow keys stays there.
    if (!sidebar_->isAncestorOf(QApplication::focusWidget()))
        takeKeyboard();
}

void MainWindow::takeKeyboard() {
    // What lies over the place keeps the keyboard.
    if (opened_.empty() && !palette_->isOpen())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

QWidget* MainWindow::firstFocus() const {
    switch (place()) {
    case Place::journal:
        return journal_->firstFocus();
    case Place::lessons:
        return lessons_->firstFocus();
    case Place::practices:
        return practices_->firstFocus();
    case Place::settings:
        return settings_->firstFocus();
    case Place::today:
        break;
    }
    return today_->firstFocus();
}

void MainWindow::search() {
    palette_->isOpen() ? palette_->close() : palette_->open();
}

Place MainWindow::place() const {
    return static_cast<Place>(places_->currentIndex());
}

void MainWindow::openFocusPage(QWidget* page) {
    palette_->close();
    if (isFocused(page))
        return;
    if (outer_->indexOf(page) < 0)
        outer_->addWidget(page);
    // A page that lies below already comes up; what lay over it is left.
    std::erase_if(opened_, [page](const Opened& opened) { return opened.page == page; });
    opened_.push_back({page, focusWidget()});
    showTopmost();
}

void MainWindow::leaveFocusPage() {
    if (opened_.empty())
        return;
    const Opened left = opened_.back();
    opened_.pop_back();
    showTopmost();
    Q_EMIT focusPageLeft(left.page);
    QWidget* back = left.before;
    if (back == nullptr || !back->isVisible())
        back = firstFocus();
    if (opened_.empty() || opened_.back().page->isAncestorOf(back))
        back->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showTopmost() {
    outer_->setCurrentIndex(0);
    if (!opened_.empty())
        outer_->setCurrentWidget(opened_.back().page);
    const QString title =
        (opened_.empty() ? places_->currentWidget() : opened_.back().page)->windowTitle();
    setWindowTitle(title.isEmpty() ? tr("Upturn") : title);
}

void MainWindow::tell(const QString& sentence) {
    notice_->tell(sentence);
}

void MainWindow::tellTakenBack(const QString& sentence) {
    notice_->tell(sentence, true);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (mayClose_ && !mayClose_())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

bool MainWindow::isFocused(const QWidget* page) const {
    return outer_->currentWidget() == page;
}

void MainWindow::scaleText(double factor) {
    theme_.setTextScale(factor);
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::WindowStateChange)
        return;
    journal_->editor()->setQuiet(isFullScreen());
    fold();
    Q_EMIT quietChanged(isFullScreen());
}

void MainWindow::fold() {
    const bool writing = place() == Place::journal && journal_->wantsWidth();
    // On the whole screen nothing stands beside what is being written.
    sidebar_->setVisible(!writing || !isFullScreen());
    sidebar_->setFolded(writing || width() < px(foldsBelow));
}

} // namespace upturn::gui
