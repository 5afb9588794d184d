// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/today_page.hpp"

#include "field/focus_field.hpp"
#include "keys/key_book.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "today/capture_card.hpp"
#include "today/care_line.hpp"
#include "today/due_card.hpp"
#include "today/first_time.hpp"
#include "today/go_on_card.hpp"
#include "today/kept_line.hpp"
#include "today/left_card.hpp"
#include "today/today_rail.hpp"
#include "today/waiting_list.hpp"
#include "widgets/label.hpp"
#include "widgets/quiet_line.hpp"
#include "widgets/scroller.hpp"
#include "widgets/window_action.hpp"

#include <QAction>
#include <QApplication>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace upturn::gui {
namespace {

constexpr int railWidth = 280;
constexpr int railDropsBelow = 1080; ///< of the window, as the next
constexpr int narrowBelow = 900;

} // namespace

TodayPage::TodayPage(QWidget* parent)
    : QWidget(parent)
    , firstTime_(new FirstTime) {
    auto* pages = new QStackedLayout(this);
    pages->addWidget(new Scroller(firstTime_, this));
    pages->addWidget(usualPage());
    pages->setCurrentIndex(1);
    connectCapture(firstTime_->capture());
    connectCapture(capture_);
    connectLeft(firstTime_->left());
    connectLeft(left_);
    connectParts();
    addKeys();
    new Folding(this, [this] { fold(); });
}

QWidget* TodayPage::usualPage() {
    content_ = new QWidget;
    greeting_ = new Label(Type::title, Ink::primary, content_);
    date_ = new Label(Type::body, Ink::secondary, content_);
    rail_ = new TodayRail(content_);
    body_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(body_, {}, 32);
    // What the column leaves over in a wide window stays at the right.
    body_->addWidget(mainColumn(), 1000);
    body_->addWidget(rail_, 0);
    body_->addStretch(1);
    page_ = new QVBoxLayout(content_);
    page_->addWidget(greeting_);
    page_->addLayout(dateLine());
    gap(page_, 20);
    page_->addLayout(body_);
    page_->addStretch(1);
    return new Scroller(content_, this);
}

QBoxLayout* TodayPage::dateLine() {
    keptLine_ = new KeptLine(content_);
    // Nothing moves when it comes or goes.
    QSizePolicy free = keptLine_->sizePolicy();
    free.setRetainSizeWhenHidden(true);
    keptLine_->setSizePolicy(free);
    dateLine_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(dateLine_, {}, 24);
    dateLine_->addWidget(date_);
    dateLine_->addWidget(keptLine_, 1);
    return dateLine_;
}

void TodayPage::addKeys() {
    const QString id = QStringLiteral("today-go-on");
    keyBook().enter(id, tr("Today"), tr("Go on where you were"), Qt::CTRL | Qt::Key_G);
    auto* goes = new QShortcut(this);
    goes->setContext(Qt::WidgetWithChildrenShortcut);
    connect(goes, &QShortcut::activated, goOn_, &GoOnCard::goOn);
    followKeys(goes, id);
}

QWidget* TodayPage::mainColumn() {
    auto* column = new QWidget(content_);
    left_ = new LeftCard(column);
    goOn_ = new GoOnCard(column);
    capture_ = new CaptureCard(CaptureKind::usual, column);
    line_ = new QuietLine(column);
    line_->hide();
    evening_ = wrappedLabel(QString(), Type::body, Ink::secondary, column);
    evening_->hide();
    yesterday_ = new CareLine(tr("Show who is there"), tr("Put this line away"), column);
    again_ = new CareLine(tr("Yes, begin"), tr("No, let it rest"), column);
    due_ = new DueCard(column);
    waiting_ = new WaitingList(column);
    atMost(column, 860);
    auto* stack = new QVBoxLayout(column);
    space(stack, {}, 26);
    stack->addWidget(left_);
    stack->addWidget(goOn_);
    stack->addWidget(yesterday_);
    stack->addWidget(capture_);
    stack->addWidget(line_, 0, Qt::AlignLeft);
    stack->addWidget(evening_);
    stack->addWidget(again_);
    stack->addWidget(due_);
    stack->addWidget(waiting_);
    stack->addStretch(1);
    return column;
}

void TodayPage::connectCapture(CaptureCard* card) {
    connect(card, &CaptureCard::edited, this, &TodayPage::draftEdited);
    // Both pages offer the same.
    connect(&card->focusField(), &FocusField::offerGone, this, &TodayPage::letGo);
    connect(&card->focusField(), &FocusField::offerCame, this, [this](const app::Aside& aside) {
        setAside(aside);
        Q_EMIT putAside(aside.words);
    });
    connect(card, &CaptureCard::keepAsked, this, &TodayPage::keepAsked);
    connect(card, &CaptureCard::reflectAsked, this, &TodayPage::reflectNowAsked);
}

void TodayPage::connectLeft(LeftCard* card) {
    connect(card, &LeftCard::openAsked, this, &TodayPage::savedJournalAsked);
    connect(card, &LeftCard::wordsAsked, this, &TodayPage::leftWordsAsked);
    connect(card, &LeftCard::notNowAsked, this, &TodayPage::leftSeen);
}

void TodayPage::showLeft(const std::vector<app::LeftJournal>& left) {
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    for (LeftCard* card : {firstTime_->left(), left_})
        card->show(left);
    firstTime_->showAsNew(!left.empty());
    if (hadKeyboard && !isAncestorOf(QApplication::focusWidget()))
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void TodayPage::connectParts() {
    keptLine_->offer(tr("Write more"));
    connect(keptLine_, &KeptLine::moreAsked, this, [this] { Q_EMIT editAsked(kept_); });
    connect(firstTime_, &FirstTime::importAsked, this, &TodayPage::importAsked);
    connect(firstTime_, &FirstTime::openJournalAsked, this, &TodayPage::openJournalAsked);
    connect(firstTime_, &FirstTime::sampleAsked, this, &TodayPage::sampleAsked);
    connect(keptLine_, &KeptLine::undoAsked, this, &TodayPage::undoAsked);
    connect(rail_, &TodayRail::entryAsked, this, &TodayPage::entryAsked);
    connect(rail_, &TodayRail::practiceAsked, this, &TodayPage::practiceAsked);
    connect(rail_, &TodayRail::thoughtsOffAsked, this, &TodayPage::thoughtsOffAsked);
    connect(due_, &DueCard::reviewAsked, this, &TodayPage::reviewAsked);
    connect(due_, &DueCard::entryAsked, this, &TodayPage::entryAsked);
    connect(goOn_, &GoOnCard::goOnAsked, this, &TodayPage::goOnAsked);
    connect(goOn_, &GoOnCard::restAsked, this, &TodayPage::restAsked);
    connect(waiting_, &WaitingList::editAsked, this, &TodayPage::editAsked);
    connect(waiting_, &WaitingList::reflectAsked, this, &TodayPage::reflectAsked);
    connect(waiting_, &WaitingList::stepAsked, this, &TodayPage::stepAsked);
    connect(waiting_, &WaitingList::lookAsked, this, &TodayPage::lookAsked);
    connect(waiting_, &WaitingList::doneAsked, this, &TodayPage::doneAsked);
    connect(waiting_, &WaitingList::helpedAsked, this, &TodayPage::helpedAsked);
    connect(waiting_, &WaitingList::tooEarlyAsked, this, &TodayPage::tooEarlyAsked);
    connect(waiting_, &WaitingList::lookBackAsked, this, &TodayPage::lookBackAsked);
    connect(yesterday_, &CareLine::first, this, [this] {
        if (QAction* calm = windowAction(this, "calm"); calm != nullptr)
            calm->trigger();
    });
    connect(yesterday_, &CareLine::second, this, &TodayPage::yesterdayPutAway);
    connect(again_, &CareLine::first, this, [this] { Q_EMIT lookAgainAnswered(lookAgain_, true); });
    connect(again_, &CareLine::second, this,
            [this] { Q_EMIT lookAgainAnswered(lookAgain_, false); });
}

void TodayPage::show(const TodayView& view) {
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    showPage(view.firstTime);
    greeting_->setText(view.greeting);
    date_->setText(view.date);
    capture_->setArea(view.area);
    const bool people = view.quiet || view.people;
    if (std::exchange(people_, people) != people)
        line_->setVisible(people);
    evening_->setText(view.evening);
    evening_->setVisible(!view.evening.isEmpty());
    yesterday_->say(view.yesterday);
    lookAgain_ = view.lookAgain ? view.lookAgain->entry : core::Id();
    again_->say(view.lookAgain
                    ? tr("\u201c%1\u201d. %2").arg(view.lookAgain->title, view.lookAgain->question)
                    : QString());
    goOn_->show(view.goOn);
    due_->setVisible(view.due.has_value());
    // One way on is the filled one.
    if (view.due)
        due_->show(*view.due, !view.goOn.empty());
    waiting_->show(view.waiting);
    rail_->show(view);
    fold();
    // What had the keyboard may be gone with its row.
    const QWidget* now = QApplication::focusWidget();
    if (hadKeyboard && (now == nullptr || !isAncestorOf(now) || !now->isVisible()))
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void TodayPage::setOnlyToLook() {
    looks_ = true;
    showPage(false);
    capture_->hide();
}

void TodayPage::showPage(bool firstTime) {
    if (looks_)
        firstTime = false;
    auto* pages = static_cast<QStackedLayout*>(layout());
    if (pages->currentIndex() == (firstTime ? 0 : 1))
        return;
    CaptureCard* before = capture();
    const Capture typed = before->held();
    pages->setCurrentIndex(firstTime ? 0 : 1);
    // Words that are being typed move along, with what was chosen beside them, before they go from
    // where they were: the field was not emptied.
    if (!typed.text.isEmpty() && capture()->words().isEmpty())
        setDraft(typed);
    before->clear();
}

void TodayPage::startCapture(core::EntryKind kind) {
    capture()->setKind(kind);
    capture()->field()->setFocus(Qt::ShortcutFocusReason);
}

void TodayPage::shareDraft(Draft* draft) {
    for (const CaptureCard* card : {firstTime_->capture(), capture_})
        card->focusField().partOf(draft);
}

void TodayPage::setAside(const app::Aside& aside) {
    for (const CaptureCard* card : {firstTime_->capture(), capture_})
        card->focusField().setAside(aside);
}

void TodayPage::letGo(const app::Aside& aside) {
    for (const CaptureCard* card : {firstTime_->capture(), capture_})
        card->focusField().takeOffer(aside);
}

void TodayPage::offer(const std::vector<app::Aside>& asides) {
    for (const CaptureCard* card : {firstTime_->capture(), capture_})
        card->focusField().offer(asides);
}

Capture TodayPage::held() const {
    return capture()->held();
}

void TodayPage::setDraft(const Capture& typed) {
    capture()->setWords(typed.text);
    capture()->restore(typed);
}

void TodayPage::kept(const QString& line, const core::Id& entry, const QString& words) {
    capture()->kept(words);
    kept_ = entry;
    keptLine_->say(line);
}

void TodayPage::showQuietLine(bool shown) {
    // On such a day it stays, whatever else is kept.
    line_->setVisible(shown || people_);
}

void TodayPage::say(const QString& line, bool undo) {
    keptLine_->say(line, false, undo);
}

void TodayPage::sayNothing() {
    keptLine_->hide();
}

void TodayPage::showSample(bool there) {
    firstTime_->showSample(there);
}

QWidget* TodayPage::firstFocus() const {
    return capture()->field();
}

CaptureCard* TodayPage::capture() const {
    const auto* pages = static_cast<const QStackedLayout*>(layout());
    return pages->currentIndex() == 0 ? firstTime_->capture() : capture_;
}

void TodayPage::fold() {
    const bool narrow = window()->width() < px(narrowBelow);
    const bool stacked = window()->width() < px(railDropsBelow);
    const int side = narrow ? 24 : 40;
    // The scroll bar stands in the right margin.
    space(page_, {side, narrow ? 16 : 36, side - 14, 24}, 2);
    dateLine_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    dateLine_->setSpacing(px(narrow ? 2 : 24));
    body_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    rail_->setMinimumWidth(stacked ? 0 : px(railWidth));
    rail_->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : px(railWidth));
}

} // namespace upturn::gui
