// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/journal_page.hpp"

#include "journal/editor_page.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_list_pane.hpp"
#include "journal/month_list.hpp"
#include "journal/trash_page.hpp"
#include "journal/versions_page.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/empty_state.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedLayout>

#include <utility>

namespace upturn::gui {
namespace {

constexpr int journalFoldsBelow = 900; ///< of the window
constexpr int wideList = 372;
constexpr int narrowList = 300;
constexpr int wideEnough = 1080; ///< for the whole width of the list

enum State { empty, usual, unknown };

} // namespace

JournalPage::JournalPage(QWidget* parent)
    : QWidget(parent)
    , editor_(new EditorPage(this))
    , versions_(new VersionsPage(this))
    , trash_(new TrashPage(this))
    , pages_(new QStackedLayout(this)) {
    pages_->addWidget(emptyPage());
    pages_->addWidget(usualPage());
    // Nothing, until it is known which of the two is right.
    pages_->addWidget(new QWidget(this));
    for (QWidget* page : {static_cast<QWidget*>(editor_), static_cast<QWidget*>(versions_),
                          static_cast<QWidget*>(trash_)})
        pages_->addWidget(page);
    pages_->setCurrentIndex(unknown);
    connectParts();
    addKeys();
    new Folding(this, [this] { fold(); });
}

QWidget* JournalPage::emptyPage() {
    auto* page = new EmptyState(tr("Your entries appear here"),
                                tr("Setbacks, wins and notes, by months. Begin with one sentence; "
                                   "you can write more whenever you like."));
    begin_ = new Button(tr("New setback"), ButtonKind::filled, page);
    begin_->setButtonSize(ButtonSize::large);
    begin_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    page->add(begin_, 0);
    connect(begin_, &Button::clicked, this, &JournalPage::setbackAsked);
    return new Scroller(page, this);
}

QWidget* JournalPage::usualPage() {
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    space(row, {}, 0);
    list_ = new JournalListPane(both);
    reading_ = readingPane();
    row->addWidget(list_);
    row->addWidget(reading_, 1);
    return both;
}

QWidget* JournalPage::readingPane() {
    auto* pane = new QWidget(this);
    entry_ = new EntryPage;
    auto* row = new QHBoxLayout(pane);
    space(row, {}, 0);
    row->addWidget(new Hairline(Qt::Vertical, pane));
    auto* scroller = new Scroller(entry_, pane);
    scroller->setGround(QPalette::Base);
    row->addWidget(scroller, 1);
    return pane;
}

void JournalPage::connectParts() {
    connect(list_, &JournalListPane::filterChanged, this, &JournalPage::filterChanged);
    connect(list_, &JournalListPane::rowsAsked, this, &JournalPage::rowsAsked);
    connect(list_, &JournalListPane::entryChosen, this, &JournalPage::detailAsked);
    connect(list_, &JournalListPane::entryOpened, this, [this] { showInOneColumn(true); });
    connect(list_, &JournalListPane::trashAsked, this, &JournalPage::trashAsked);
    onKeys(pages_->widget(usual), Qt::CTRL | Qt::Key_Return, [this] { reflect(); });
    connect(list_, &JournalListPane::undoAsked, this, &JournalPage::undoAsked);
    connect(entry_, &EntryPage::backAsked, this, [this] {
        showInOneColumn(false);
        list_->list()->setFocus(Qt::OtherFocusReason);
    });
    connect(entry_, &EntryPage::reflectAsked, this, &JournalPage::reflectAsked);
    connect(entry_, &EntryPage::editAsked, this, &JournalPage::editAsked);
    connect(entry_, &EntryPage::starAsked, this, &JournalPage::starAsked);
    connect(entry_, &EntryPage::versionsAsked, this, &JournalPage::versionsAsked);
    connect(versions_, &VersionsPage::backAsked, this, &JournalPage::leaveTopmost);
    connect(trash_, &TrashPage::leaveAsked, this, &JournalPage::leaveTopmost);
    connect(entry_, &EntryPage::stepAsked, this, &JournalPage::stepAsked);
    connect(entry_, &EntryPage::sortAsked, this, &JournalPage::sortAsked);
    connect(entry_, &EntryPage::pictureAsked, this, &JournalPage::pictureAsked);
    connect(entry_, &EntryPage::openAsked, this, &JournalPage::openAsked);
    connect(entry_, &EntryPage::copyAsked, this, &JournalPage::copyAsked);
    connect(editor_, &EditorPage::openAsked, this, &JournalPage::openAsked);
    connect(editor_, &EditorPage::copyAsked, this, &JournalPage::copyAsked);
    connect(entry_, &EntryPage::trashAsked, this, [this](const core::Id& entry) {
        showInOneColumn(false);
        list_->list()->setFocus(Qt::OtherFocusReason);
        Q_EMIT trashAsked(entry);
    });
}

void JournalPage::addKeys() {
    onKeys(this, QKeySequence::Find, [this] {
        if (pages_->currentIndex() != usual)
            return;
        showInOneColumn(false);
        list_->startSearch();
    });
    const auto reading = [this](auto does) {
        return [this, does] {
            if (pages_->currentIndex() == usual)
                does();
        };
    };
    onKeys(this, Qt::CTRL | Qt::Key_D, reading([this] { entry_->toggleStar(); }));
    onKeys(this, Qt::CTRL | Qt::Key_J, reading([this] { list_->openCalendar(); }));
}

void JournalPage::show(const JournalOutline& outline) {
    known_ = true;
    nothing_ = outline.all == 0;
    if (over_ == nullptr)
        pages_->setCurrentIndex(nothing_ ? empty : usual);
    list_->show(outline);
    if (outline.marks.empty())
        entry_->clearEntry();
    entry_->setVisible(!outline.marks.empty());
}

void JournalPage::putRows(int page, std::vector<JournalRow> rows) {
    list_->put(page, std::move(rows));
}

void JournalPage::showEntry(const EntryView& view) {
    entry_->show(view);
}

void JournalPage::choose(std::int64_t place) {
    list_->choose(place);
    showInOneColumn(true);
}

const JournalFilter& JournalPage::filter() const {
    return list_->filter();
}

void JournalPage::clearFilter() {
    list_->clearFilter();
}

void JournalPage::say(const QString& line) {
    list_->say(line);
}

QWidget* JournalPage::firstFocus() const {
    if (pages_->currentIndex() == empty)
        return begin_;
    if (pages_->currentWidget() == editor_)
        return editor_->firstFocus();
    if (pages_->currentWidget() == versions_)
        return versions_->firstFocus();
    if (pages_->currentWidget() == trash_)
        return trash_->firstFocus();
    return readingFirst_ ? entry_->firstFocus() : list_->list();
}

void JournalPage::putPicture(const std::string& sha256, const QImage& picture) {
    entry_->putPicture(sha256, picture);
}

void JournalPage::open(QWidget* page, const QString& title) {
    // Others see the title of the window, on a shared screen and in the list of windows: it says
    // what page it is and no word of the journal.
    page->setWindowTitle(title);
    Q_EMIT pageOpened(page);
}

void JournalPage::showOver(QWidget* page) {
    if (std::exchange(over_, page) == page)
        return;
    if (page != nullptr)
        pages_->setCurrentWidget(page);
    else
        pages_->setCurrentIndex(known_ ? (nothing_ ? empty : usual) : unknown);
}

bool JournalPage::askToLeave() {
    if (over_ == editor_)
        Q_EMIT editor_->doneAsked();
    else if (over_ == versions_)
        Q_EMIT versions_->backAsked();
    else if (over_ == trash_)
        Q_EMIT trash_->leaveAsked();
    return over_ != nullptr;
}

bool JournalPage::backToList() {
    if (over_ != nullptr || !oneColumn_ || !readingFirst_)
        return false;
    showInOneColumn(false);
    list_->list()->setFocus(Qt::OtherFocusReason);
    return true;
}

void JournalPage::startEditing() {
    open(editor_, tr("Entry"));
}

void JournalPage::endEditing() {
    Q_EMIT pageLeft(editor_);
}

void JournalPage::openVersions() {
    open(versions_, tr("Versions"));
}

void JournalPage::openTrash() {
    open(trash_, tr("Trash"));
}

void JournalPage::leaveTopmost() {
    if (over_ != nullptr)
        Q_EMIT pageLeft(over_);
}

bool JournalPage::editing() const {
    return pages_->currentWidget() == editor_;
}

bool JournalPage::wantsWidth() const {
    return editing() || pages_->currentWidget() == versions_;
}

void JournalPage::edit() {
    if (editing()) {
        Q_EMIT editor_->doneAsked();
        return;
    }
    if (over_ == nullptr && !entry_->entry().empty())
        Q_EMIT editAsked(entry_->entry());
}

void JournalPage::reflect() {
    if (!entry_->entry().empty())
        Q_EMIT reflectAsked(entry_->entry());
}

void JournalPage::fold() {
    const int width = window()->width();
    oneColumn_ = width < px(journalFoldsBelow);
    entry_->setBack(oneColumn_);
    const int list = px(width < px(wideEnough) ? narrowList : wideList);
    list_->setMinimumWidth(oneColumn_ ? 0 : list);
    list_->setMaximumWidth(oneColumn_ ? QWIDGETSIZE_MAX : list);
    showInOneColumn(readingFirst_);
}

void JournalPage::showInOneColumn(bool reading) {
    readingFirst_ = reading && oneColumn_;
    const bool hadKeyboard = list_->isAncestorOf(QApplication::focusWidget());
    list_->setVisible(!oneColumn_ || !readingFirst_);
    reading_->setVisible(!oneColumn_ || readingFirst_);
    if (readingFirst_ && hadKeyboard)
        entry_->firstFocus()->setFocus(Qt::OtherFocusReason);
}

} // namespace upturn::gui
