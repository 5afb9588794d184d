// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/trash_page.hpp"

#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/empty_state.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/reading_text.hpp"
#include "widgets/scroller.hpp"
#include "widgets/search_field.hpp"
#include "widgets/two_line_list.hpp"
#include "words/match.hpp"

#include <QApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int trashFoldsBelow = 900; ///< of the window

} // namespace

TrashPage::TrashPage(QWidget* parent)
    : QWidget(parent)
    , pages_(new QStackedLayout(this)) {
    pages_->addWidget(emptyPage());
    pages_->addWidget(usualPage());
    onKeys(this, Qt::Key_Escape, [this] {
        if (asking_->isVisible())
            ask(false);
        else
            Q_EMIT leaveAsked();
    });
    onKeys(this, QKeySequence::Find, [this] { search_->setFocus(Qt::ShortcutFocusReason); });
    new Folding(this, [this] { fold(); });
}

QWidget* TrashPage::emptyPage() {
    auto* page = new EmptyState(tr("The trash is empty"),
                                tr("What you delete waits here until you delete it for good."));
    emptyLeave_ = new Button(tr("Back to the journal"), ButtonKind::outlined, page);
    emptyLeave_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(emptyLeave_, &Button::clicked, this, &TrashPage::leaveAsked);
    page->add(emptyLeave_, 0);
    return new Scroller(page, this);
}

QWidget* TrashPage::usualPage() {
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    space(row, {}, 0);
    listPane_ = listPane();
    reading_ = readingPane();
    row->addWidget(listPane_, 526);
    row->addWidget(reading_, 474);
    return both;
}

QWidget* TrashPage::listPane() {
    auto* pane = new QWidget(this);
    leave_ = iconButton(Icon::back, tr("Back to the journal"), pane);
    counts_ = new Label(Type::small, Ink::tertiary, pane);
    search_ = new SearchField(tr("Search the trash"), pane);
    list_ = new TwoLineList(tr("Trash"), pane);
    auto* head = new QHBoxLayout;
    space(head, {4, 0, 14, 0}, 8);
    head->addWidget(leave_);
    head->addWidget(new Label(tr("Trash"), Type::title, Ink::primary, pane));
    head->addWidget(counts_, 1);
    empty_ = new Button(tr("Empty the trash\u2026"), ButtonKind::flat, pane);
    empty_->setButtonSize(ButtonSize::small);
    connect(empty_, &Button::clicked, this, [this] {
        showInOneColumn(true);
        ask(true, true);
    });
    auto* searching = new QHBoxLayout;
    space(searching, {10, 0, 14, 0}, 10);
    atMost(search_, 260);
    searching->addWidget(search_, 1);
    searching->addStretch(1);
    searching->addWidget(empty_);
    auto* column = new QVBoxLayout(pane);
    space(column, {14, 20, 0, 0}, 14);
    column->addLayout(head);
    column->addLayout(searching);
    column->addWidget(list_, 1);
    connect(leave_, &Button::clicked, this, &TrashPage::leaveAsked);
    connect(search_, &QLineEdit::textChanged, this, &TrashPage::filter);
    connect(list_, &TwoLineList::chosenChanged, this, &TrashPage::chosen);
    connect(list_, &QListView::clicked, this, [this] { showInOneColumn(true); });
    connect(list_, &QListView::activated, this, [this] {
        if (oneColumn_)
            showInOneColumn(true);
        else
            putBack_->click();
    });
    return pane;
}

QWidget* TrashPage::readingPane() {
    auto* sheet = new QWidget;
    back_ = new Button(tr("All of the trash"), ButtonKind::flat, sheet);
    back_->setGlyph(Icon::back);
    meta_ = new Label(Type::small, Ink::secondary, sheet);
    title_ = new Label(Type::title, Ink::primary, sheet);
    text_ = new ReadingText(Type::passage, sheet);
    text_->setAccessibleName(tr("What you wrote"));
    comes_ = new QVBoxLayout;
    space(comes_, {}, 8);
    auto* column = new QVBoxLayout(sheet);
    space(column, {48, 22, 34, 24}, 0);
    column->addWidget(back_, 0, Qt::AlignLeft);
    column->addWidget(meta_);
    gap(column, 28);
    column->addWidget(title_);
    gap(column, 10);
    column->addWidget(text_);
    gap(column, 18);
    column->addLayout(comes_);
    gap(column, 24);
    column->addWidget(answers());
    column->addWidget(asking());
    column->addStretch(1);
    for (Label* label : {meta_, title_})
        label->setWordWrap(true);
    connect(back_, &Button::clicked, this, [this] {
        showInOneColumn(false);
        list_->setFocus(Qt::OtherFocusReason);
    });
    auto* pane = new QWidget(this);
    auto* row = new QHBoxLayout(pane);
    space(row, {}, 0);
    row->addWidget(new Hairline(Qt::Vertical, pane));
    auto* scroller = new Scroller(sheet, pane);
    scroller->setGround(QPalette::Base);
    row->addWidget(scroller, 1);
    return pane;
}

QWidget* TrashPage::answers() {
    answers_ = new QWidget(this);
    putBack_ = new Button(tr("Put back"), ButtonKind::filled, answers_);
    purge_ = new Button(tr("Delete for good\u2026"), ButtonKind::flat, answers_);
    auto* line = new FlowLayout;
    answers_->setLayout(line);
    space(line, {}, 16);
    line->addWidget(putBack_);
    line->addWidget(purge_);
    connect(putBack_, &Button::clicked, this, [this] {
        if (const TrashRow* chosen = row())
            Q_EMIT putBackAsked(chosen->id);
    });
    connect(purge_, &Button::clicked, this, [this] { ask(true); });
    return answers_;
}

QWidget* TrashPage::asking() {
    asking_ = new QWidget(this);
    question_ = new Label(Type::body, Ink::rose, asking_);
    question_->setWordWrap(true);
    auto* gone = new Button(tr("Delete for good"), ButtonKind::destructive, asking_);
    keep_ = new Button(tr("Keep it in the trash"), ButtonKind::flat, asking_);
    auto* line = new FlowLayout;
    space(line, {}, 16);
    line->addWidget(gone);
    line->addWidget(keep_);
    auto* column = new QVBoxLayout(asking_);
    space(column, {}, 12);
    column->addWidget(question_);
    column->addLayout(line);
    connect(keep_, &Button::clicked, this, [this] { ask(false); });
    connect(gone, &Button::clicked, this, [this] {
        const TrashRow* chosen = row();
        const bool all = asksForAll_;
        ask(false);
        if (all) {
            std::vector<core::Id> things;
            for (const TrashRow& one : rows_)
                things.push_back(one.id);
            Q_EMIT emptyAsked(things);
        } else if (chosen != nullptr) {
            Q_EMIT purgeAsked(chosen->id);
        }
    });
    asking_->hide();
    return asking_;
}

void TrashPage::show(const std::vector<TrashRow>& rows) {
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    rows_ = rows;
    pages_->setCurrentIndex(rows.empty() ? 0 : 1);
    counts_->setText(tr("%n things", nullptr, static_cast<int>(rows.size())));
    filter();
    const QWidget* now = QApplication::focusWidget();
    if (hadKeyboard && (now == nullptr || !now->isVisible()))
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void TrashPage::filter() {
    const QStringList sought = soughtWords(search_->text());
    const int before = std::max(0, list_->chosen());
    shown_.clear();
    std::vector<TwoLines> lines;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const TrashRow& one = rows_[i];
        if (!matches(one.title + QLatin1Char('\n') + one.text, sought, nullptr, MatchAt::anywhere))
            continue;
        shown_.push_back(i);
        lines.push_back({one.title, one.line, {}, one.lesson ? Icon::bulb : Icon::book});
    }
    const auto count = static_cast<int>(lines.size());
    list_->show(std::move(lines));
    if (count > 0)
        list_->choose(std::min(before, count - 1));
    reading_->setEnabled(count > 0);
}

const TrashRow* TrashPage::row() const {
    const int chosen = list_->chosen();
    if (chosen < 0 || chosen >= static_cast<int>(shown_.size()))
        return nullptr;
    return &rows_[shown_[static_cast<std::size_t>(chosen)]];
}

void TrashPage::chosen() {
    ask(false);
    if (const TrashRow* one = row())
        showRow(*one);
}

void TrashPage::showRow(const TrashRow& row) {
    meta_->setText(row.meta);
    title_->setText(row.title);
    text_->setVisible(!row.text.isEmpty());
    text_->showSource(row.text);
    clear(comes_);
    if (row.comesBack.isEmpty())
        return;
    comes_->addWidget(new Hairline(Qt::Horizontal, this));
    comes_->addWidget(new Label(tr("Comes back with it"), Type::smallHead, Ink::secondary, this));
    for (const QString& one : row.comesBack) {
        auto* line = new Label(one, Type::body, Ink::primary, this);
        line->setGlyph(Icon::history, Ink::accent);
        comes_->addWidget(line);
    }
}

void TrashPage::ask(bool asks, bool all) {
    asksForAll_ = asks && all;
    const bool had = asking_->isAncestorOf(QApplication::focusWidget());
    const TrashRow* one = row();
    asking_->setVisible(asks && one != nullptr);
    answers_->setVisible(!asks);
    if (asks && one != nullptr) {
        question_->setText(
            all ? tr("Delete all %n things for good? Only a backup made before could bring them "
                     "back.",
                     nullptr, static_cast<int>(rows_.size()))
                : tr("Delete \u201c%1\u201d for good? Only a backup made before could bring it "
                     "back.")
                      .arg(one->title));
        // Enter does no harm.
        keep_->setFocus(Qt::OtherFocusReason);
    } else if (had) {
        purge_->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* TrashPage::firstFocus() const {
    if (pages_->currentIndex() == 0)
        return emptyLeave_;
    return readingFirst_ ? back_ : static_cast<QWidget*>(list_);
}

void TrashPage::fold() {
    oneColumn_ = window()->width() < px(trashFoldsBelow);
    back_->setVisible(oneColumn_);
    showInOneColumn(readingFirst_);
}

void TrashPage::showInOneColumn(bool reading) {
    readingFirst_ = reading && oneColumn_;
    const bool hadKeyboard = listPane_->isAncestorOf(QApplication::focusWidget());
    listPane_->setVisible(!oneColumn_ || !readingFirst_);
    reading_->setVisible(!oneColumn_ || readingFirst_);
    if (readingFirst_ && hadKeyboard)
        back_->setFocus(Qt::OtherFocusReason);
}

} // namespace upturn::gui
