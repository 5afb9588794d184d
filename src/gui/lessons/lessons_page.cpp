// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lessons/lessons_page.hpp"

#include "field/focus_field.hpp"
#include "keys/key_book.hpp"
#include "lessons/lesson_delegate.hpp"
#include "lessons/lesson_detail_page.hpp"
#include "lessons/lesson_list_model.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/empty_state.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"
#include "widgets/search_field.hpp"
#include "widgets/text_line.hpp"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>

namespace upturn::gui {
namespace {

constexpr int oneColumnBelow = 960; ///< of the window
constexpr int tightBelow = 500;     ///< of the list

} // namespace

LessonsPage::LessonsPage(QWidget* parent)
    : QWidget(parent)
    , pages_(new QStackedLayout(this)) {
    pages_->addWidget(emptyPage());
    pages_->addWidget(usualPage());
    // Nothing, until it is known which of the two is right.
    pages_->addWidget(new QWidget(this));
    pages_->setCurrentIndex(2);
    connectList();
    connectOwn();
    new Folding(this, [this] { fold(); });
    new Folding(listPane_, [this] { fold(); });
}

QWidget* LessonsPage::emptyPage() {
    auto* empty =
        new EmptyState(tr("A lesson is one sentence you want to meet again"),
                       tr("You keep it while reflecting, with one key. It comes back just "
                          "before you would forget it, and you say whether it helped."));
    suggestion_ = new Button(QString(), ButtonKind::filled, empty);
    suggestion_->setButtonSize(ButtonSize::large);
    suggestion_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    suggestionLine_ = new Label(Type::small, Ink::tertiary, empty);
    suggestionLine_->setAlignment(Qt::AlignHCenter);
    empty->add(suggestion_, 16);
    empty->add(suggestionLine_, 0);
    auto* own = new LinkButton(tr("Write one of your own"), empty);
    connect(own, &LinkButton::clicked, this, &LessonsPage::startOwn);
    empty->add(own, 8);
    connect(suggestion_, &Button::clicked, this, [this] {
        if (suggested_.empty())
            Q_EMIT setbackAsked();
        else
            Q_EMIT reflectAsked(suggested_);
    });
    return new Scroller(empty, this);
}

QWidget* LessonsPage::usualPage() {
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    space(row, {}, 0);
    listPane_ = listPane();
    detailPane_ = detailPane();
    row->addWidget(listPane_, 564);
    row->addWidget(detailPane_, 436);
    return both;
}

QWidget* LessonsPage::headLine() {
    auto* line = new QWidget(this);
    counts_ = new Label(Type::small, Ink::tertiary, line);
    review_ = new Button(QString(), ButtonKind::filled, line);
    review_->setKeys(Qt::CTRL | Qt::Key_R);
    review_->setAccessibleName(tr("Review"));
    connect(review_, &Button::clicked, this, &LessonsPage::reviewAsked);
    auto* title = new Label(tr("Lessons"), Type::title, Ink::primary, line);
    for (Label* label : {title, counts_})
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(head_, {}, 14);
    head_->addWidget(title);
    head_->addWidget(counts_);
    auto* row = new QHBoxLayout(line);
    space(row, {10, 0, 10, 0}, 14);
    row->addLayout(head_);
    row->addStretch(1);
    row->addWidget(review_);
    return line;
}

QWidget* LessonsPage::listPane() {
    auto* pane = new QWidget(this);
    search_ = new SearchField(tr("Search lessons"), pane);
    model_ = new LessonListModel(this);
    list_ = new QListView(pane);
    list_->setModel(model_);
    list_->setItemDelegate(new LessonDelegate(list_));
    list_->setAccessibleName(tr("Lessons"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->viewport()->setAutoFillBackground(false);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    list_->setResizeMode(QListView::Adjust);
    list_->setMouseTracking(true);
    auto* before = new Button(tr("Before I ..."), ButtonKind::flat, pane);
    followKeys(before, QStringLiteral("before"));
    before->showKeys(false);
    connect(before, &Button::clicked, this, &LessonsPage::beforeAsked);
    auto* searching = new QHBoxLayout;
    space(searching, {10, 0, 10, 0}, 0);
    atMost(search_, 320);
    searching->addWidget(search_, 1);
    searching->addStretch(1);
    auto* write = new Button(tr("Write a lesson"), ButtonKind::flat, pane);
    followKeys(write, QStringLiteral("own-lesson"));
    write->showKeys(false);
    connect(write, &Button::clicked, this, &LessonsPage::startOwn);
    searching->addWidget(write);
    searching->addWidget(before);
    own_ = new TextLine(pane);
    own_->setAccessibleName(tr("A lesson of your own"));
    own_->setPlaceholderText(tr("One sentence you want to meet again. Enter keeps it."));
    atLeast(own_, 0, 40);
    own_->installEventFilter(this);
    own_->hide();
    auto* owning = new QHBoxLayout;
    space(owning, {10, 0, 24, 0}, 0);
    owning->addWidget(own_);
    auto* column = new QVBoxLayout(pane);
    space(column, {14, 24, 0, 0}, 14);
    auto* head = new QHBoxLayout;
    // The list has its scroll bar in the right margin, the lines above it have air there.
    space(head, {0, 0, 14, 0}, 0);
    head->addWidget(headLine());
    column->addLayout(head);
    column->addLayout(searching);
    column->addLayout(owning);
    column->addWidget(list_, 1);
    return pane;
}

QWidget* LessonsPage::detailPane() {
    auto* pane = new QWidget(this);
    detail_ = new LessonDetailPage;
    auto* row = new QHBoxLayout(pane);
    space(row, {}, 0);
    row->addWidget(new Hairline(Qt::Vertical, pane));
    auto* scroller = new Scroller(detail_, pane);
    scroller->setGround(QPalette::Base);
    row->addWidget(scroller, 1);
    return pane;
}

void LessonsPage::connectList() {
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LessonsPage::chosen);
    connect(list_, &QListView::clicked, this, [this] { showInOneColumn(true); });
    connect(list_, &QListView::activated, this, [this] { showInOneColumn(true); });
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        model_->setFilter(words);
        list_->setCurrentIndex(model_->firstLesson());
    });
    connect(detail_, &LessonDetailPage::backAsked, this, [this] {
        showInOneColumn(false);
        list_->setFocus(Qt::OtherFocusReason);
    });
    connect(detail_, &LessonDetailPage::reworded, this, &LessonsPage::reworded);
    connect(detail_, &LessonDetailPage::retireAsked, this, &LessonsPage::retireAsked);
    connect(detail_, &LessonDetailPage::trashAsked, this, &LessonsPage::trashAsked);
    connect(detail_, &LessonDetailPage::sameAsked, this, &LessonsPage::sameAsked);
    connect(detail_, &LessonDetailPage::lessonAsked, this, [this](const core::Id& lesson) {
        search_->clear();
        choose(lesson);
    });
    connect(detail_, &LessonDetailPage::entryAsked, this, &LessonsPage::entryAsked);
    onKeys(this, QKeySequence::Find, [this] { search_->setFocus(); });
}

void LessonsPage::connectOwn() {
    // What was typed and not kept stands here again.
    connect(&own_->field(), &FocusField::restored, own_, &QWidget::show);
    connect(own_, &QLineEdit::returnPressed, this, [this] {
        const QString words = own_->text().trimmed();
        if (!words.isEmpty())
            Q_EMIT ownWritten(words);
    });
}

void LessonsPage::startOwn() {
    pages_->setCurrentIndex(1);
    if (own_->isHidden())
        own_->field().keepAs("own-lesson");
    own_->show();
    own_->setFocus(Qt::ShortcutFocusReason);
}

FocusField& LessonsPage::own() const {
    return own_->field();
}

void LessonsPage::ownKept() {
    own_->field().handedOver();
    if (own_->text().trimmed().isEmpty())
        leaveOwn();
}

void LessonsPage::leaveOwn() {
    own_->field().leave();
    own_->hide();
    list_->setFocus(Qt::OtherFocusReason);
}

bool LessonsPage::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (watched == own_ && (override || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (!override)
            leaveOwn();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LessonsPage::show(const LessonsView& view) {
    pages_->setCurrentIndex(view.rows.empty() && own_->isHidden() ? 0 : 1);
    if (own_->isHidden()) // shows itself where words wait
        own_->field().keepAs("own-lesson");
    suggested_ = view.suggestion ? view.suggestion->entry : core::Id();
    suggestion_->setText(view.suggestion
                             ? tr("Reflect on \u201c%1\u201d").arg(view.suggestion->title)
                             : tr("New setback"));
    // An ampersand in a person's words is no mnemonic.
    suggestion_->setShortcut(QKeySequence());
    suggestion_->setAccessibleName(suggestion_->text());
    suggestionLine_->setText(view.suggestion ? view.suggestion->line : QString());
    counts_->setText(tr("%1 kept, %2 used at least once").arg(view.rows.size()).arg(view.used));
    review_->setVisible(view.due > 0);
    review_->setText(tr("Review %1").arg(view.due));
    review_->setAccessibleDescription(tr("%n lessons are due", nullptr, view.due));
    const auto before = model_->lessonAt(list_->currentIndex());
    model_->show(view.rows);
    const QModelIndex again = before ? model_->indexOf(*before) : QModelIndex();
    list_->setCurrentIndex(again.isValid() ? again : model_->firstLesson());
}

void LessonsPage::showDetail(const LessonDetail& detail) {
    detail_->show(detail);
}

void LessonsPage::choose(const core::Id& lesson) {
    const QModelIndex index = model_->indexOf(lesson);
    if (!index.isValid())
        return;
    list_->setCurrentIndex(index);
    list_->scrollTo(index);
}

bool LessonsPage::backToList() {
    if (!oneColumn_ || !detailFirst_)
        return false;
    showInOneColumn(false);
    list_->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* LessonsPage::firstFocus() const {
    if (pages_->currentIndex() == 0)
        return suggestion_;
    return list_;
}

void LessonsPage::chosen() {
    if (const auto lesson = model_->lessonAt(list_->currentIndex()))
        Q_EMIT detailAsked(*lesson);
}

void LessonsPage::fold() {
    oneColumn_ = window()->width() < px(oneColumnBelow);
    detail_->setBack(oneColumn_);
    const bool tight = listPane_->width() < px(tightBelow);
    head_->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    head_->setSpacing(px(tight ? 2 : 14));
    showInOneColumn(detailFirst_);
}

void LessonsPage::showInOneColumn(bool detail) {
    detailFirst_ = detail && oneColumn_;
    const bool hadKeyboard = listPane_->isAncestorOf(QApplication::focusWidget());
    listPane_->setVisible(!oneColumn_ || !detailFirst_);
    detailPane_->setVisible(!oneColumn_ || detailFirst_);
    if (detailFirst_ && hadKeyboard)
        detail_->firstFocus()->setFocus(Qt::OtherFocusReason);
}

} // namespace upturn::gui
