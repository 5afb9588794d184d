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
#include "shell/sample_line.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "today/today_page.hpp"
#include "widgets/scroller.hpp"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>
#include <utility>

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
    connectJournal();
    prepareMenuBar();
    new Folding(this, [this] { fold(); });
}

QWidget* MainWindow::frame() {
    auto* both = new QWidget(this);
    sampleLines_.push_back(new SampleLine(both));
    auto* column = new QVBoxLayout;
    space(column, {}, 0);
    column->addWidget(sampleLines_.back());
    column->addWidget(places_, 1);
    auto* row = new QHBoxLayout(both);
    space(row, {}, 0);
    row->addWidget(sidebar_);
    row->addLayout(column, 1);
    return both;
}

QWidget* MainWindow::whole() {
    auto* both = new QWidget(this);
    sampleLines_.push_back(new SampleLine(both));
    auto* column = new QVBoxLayout(both);
    space(column, {}, 0);
    column->addWidget(sampleLines_.back());
    column->addWidget(outer_, 1);
    // It lies over the page: nothing moves when it comes or goes.
    notice_->setParent(both);
    connect(notice_, &Notice::redoAsked, this, &MainWindow::redoAsked);
    connect(notice_, &Notice::resized, this, &MainWindow::placeNotice);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { lookBelowNotice(now); });
    for (const SampleLine* line : sampleLines_)
        connect(line, &SampleLine::leaveAsked, this, &MainWindow::ownJournalAsked);
    return both;
}

void MainWindow::showSample() {
    for (SampleLine* line : sampleLines_)
        line->setShown(true);
    showTopmost();
}

void MainWindow::showOnlyToLook() {
    for (SampleLine* line : sampleLines_)
        line->sayOnlyToLook();
    showSample();
}

void MainWindow::placeNotice() {
    constexpr int widest = 640;
    constexpr int side = 24;
    const QWidget* around = notice_->parentWidget();
    const bool beside = outer_->currentIndex() == 0 && sidebar_->isVisible();
    const int from = (beside ? sidebar_->width() : 0) + px(side);
    const int room = std::max(0, around->width() - from - px(side));
    const int width = std::min(room, px(widest));
    const int top = outer_->y() + px(14);
    notice_->foldFor(width);
    const int height = notice_->heightForWidth(width);
    const auto at = [&](int y) {
        return QStyle::visualRect(layoutDirection(), around->rect(),
                                  {from + room - width, y, width, height});
    };
    const QRect head = at(top);
    const QRect foot = at(std::max(top, around->height() - px(14) - height));
    notice_->setGeometry(coveredBy(foot) < coveredBy(head) ? foot : head);
    notice_->raise();
}

int MainWindow::coveredBy(const QRect& place) const {
    const QWidget* around = notice_->parentWidget();
    const QWidget* field = written_.data();
    int covered = 0;
    const QWidget* words = field == nullptr ? nullptr : readBefore(field);
    for (const QWidget* part : {field, words}) {
        if (part == nullptr || !part->isVisible() || !around->isAncestorOf(part))
            continue;
        const QRect seen = part->visibleRegion().boundingRect();
        const QRect both = QRect(part->mapTo(around, seen.topLeft()), seen.size()) & place;
        covered += both.width() * both.height();
    }
    return covered;
}

/// It gives way to what is written next, but not to a pointer that is on it.
void MainWindow::lookBelowNotice(QWidget* keyboard) {
    if (keyboard == nullptr || keyboard->window() != this || notice_->isAncestorOf(keyboard))
        return;
    written_ = keyboard;
    if (notice_->isVisible() && !notice_->underMouse())
        placeNotice();
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
}

void MainWindow::connectJournal() {
    connect(journal_, &JournalPage::setbackAsked, this,
            [this] { begin(core::EntryKind::setback); });
    connect(journal_, &JournalPage::pageOpened, this, &MainWindow::openFocusPage);
    connect(journal_, &JournalPage::pageLeft, this, &MainWindow::leavePage);
}

void MainWindow::begin(core::EntryKind kind) {
    if (stays_)
        return;
    goTo(Place::today);
    today_->startCapture(kind);
}

void MainWindow::stay() {
    stays_ = true;
}

void MainWindow::goTo(Place place) {
    palette_->close();
    if (stays_)
        return;
    const bool there = showsPlaces() && this->place() == place;
    const std::vector<QWidget*> left = ways_.goTo(place, focusWidget());
    showTopmost();
    for (const QWidget* page : left)
        Q_EMIT focusPageLeft(page);
    // Who asks for what is shown already has gone on from its list.
    if (there && place == Place::journal)
        journal_->backToList();
    if (there && place == Place::lessons)
        lessons_->backToList();
    focusPlace();
    Q_EMIT placeEntered(place);
}

void MainWindow::visit(Place place) {
    palette_->close();
    if (stays_)
        return;
    ways_.visit(place, focusWidget());
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
    if (showsPlaces() && !palette_->isOpen())
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
    palette_->isOpen() || stays_ ? palette_->close() : palette_->open();
}

Place MainWindow::place() const {
    return static_cast<Place>(places_->currentIndex());
}

void MainWindow::openFocusPage(QWidget* page) {
    palette_->close();
    if (stays_ || shut_)
        return;
    const bool ofJournal = journal_->isAncestorOf(page);
    if (!isFocused(page)) {
        if (!ofJournal && outer_->indexOf(page) < 0)
            outer_->addWidget(page);
        ways_.open(ofJournal ? Place::journal : place(), page, focusWidget());
        showTopmost();
    }
    if (ofJournal)
        journal_->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openOverAll(QWidget* page) {
    const bool stays = std::exchange(stays_, false);
    if (std::ranges::find(overAll_, page) == overAll_.end())
        overAll_.push_back(page);
    openFocusPage(page);
    stays_ = stays;
}

void MainWindow::leaveFocusPage() {
    const bool overAll = std::ranges::find(overAll_, ways_.now().page) != overAll_.end();
    if (shut_ || (stays_ && !overAll))
        return;
    const std::optional<Ways::Stop> left = ways_.back();
    if (!left)
        return;
    const Ways::Stop& now = ways_.now();
    showTopmost();
    QWidget* back = now.keyboard;
    if (back == nullptr || !back->isVisible())
        back = firstFocus();
    if (now.isPlace() || now.page->isAncestorOf(back))
        back->setFocus(Qt::OtherFocusReason);
    if (!left->isPlace())
        Q_EMIT focusPageLeft(left->page);
    else if (now.isPlace())
        Q_EMIT placeEntered(now.place);
}

void MainWindow::leavePage(const QWidget* page) {
    if (isFocused(page))
        return leaveFocusPage();
    if (!stays_)
        ways_.forget(page);
}

void MainWindow::shut() {
    shut_ = true;
}

void MainWindow::unshut() {
    shut_ = false;
}

bool MainWindow::goBack() {
    unshut();
    const Ways::Stop& now = ways_.now();
    if (!now.isPlace())
        return journal_->isAncestorOf(now.page) && journal_->askToLeave();
    const bool inList = (now.place == Place::journal && journal_->backToList()) ||
                        (now.place == Place::lessons && lessons_->backToList());
    if (inList || !ways_.canGoBack())
        return inList;
    leaveFocusPage();
    return true;
}

bool MainWindow::seesPlace() const {
    const Ways::Stop& now = ways_.now();
    return now.isPlace() || journal_->isAncestorOf(now.page);
}

void MainWindow::showTopmost() {
    const Ways::Stop& now = ways_.now();
    const bool inPlace = seesPlace();
    const bool ofJournal = inPlace && !now.isPlace();
    sidebar_->setPlace(now.place);
    places_->setCurrentIndex(static_cast<int>(now.place));
    journal_->showOver(ofJournal ? now.page : nullptr);
    inPlace ? outer_->setCurrentIndex(0) : outer_->setCurrentWidget(now.page);
    const bool bare = !now.isPlace() && now.page == bare_;
    notice_->setMuted(bare);
    const QString title = now.isPlace() ? QString() : now.page->windowTitle();
    setWindowTitle(title.isEmpty() ? tr("Upturn") : title);
    fold();
    sampleLines_.front()->setVisible(sampleLines_.front()->isShown() && inPlace);
    sampleLines_.back()->setVisible(sampleLines_.back()->isShown() && !inPlace);
    if (seen_.place != now.place || seen_.page != now.page) {
        seen_ = now;
        ++visit_;
        shut_ = bare;
    }
    const auto holds = notice_->holds();
    if ((holds == Holds::here || holds == Holds::onceMore) &&
        (toldAt_.place != now.place || toldAt_.page != now.page))
        notice_->end();
    placeNotice();
}

void MainWindow::tell(const QString& sentence, const QObject* who) {
    if (!sentence.isEmpty())
        toldAt_ = ways_.now();
    notice_->tell(sentence, Holds::here, who);
}

void MainWindow::askBeforeUndo(const QString& sentence) {
    toldAt_ = ways_.now();
    notice_->askBeforeUndo(sentence);
}

void MainWindow::tellAnywhere(const QString& sentence, const QObject* who) {
    notice_->tell(sentence, Holds::anywhere, who);
}

void MainWindow::tellAlways(const QString& sentence, const QObject* who) {
    notice_->tellAlways(sentence, who);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (mayClose_ && !mayClose_())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
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
    placeNotice();
}

} // namespace upturn::gui
