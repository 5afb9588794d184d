// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "recovery/recovery_page.hpp"

#include "ground/typed_card.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"
#include "widgets/two_line_list.hpp"

#include <QVBoxLayout>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr int recoveryWidest = 1072;
constexpr int recoveryFoldsBelow = 900;

Label* lineOn(QVBoxLayout* column, Type type, Ink ink, QWidget* parent) {
    auto* label = wrappedLabel({}, type, ink, parent);
    column->addWidget(label);
    return label;
}

} // namespace

RecoveryPage::RecoveryPage(QWidget* parent)
    : QWidget(parent)
    , journal_(new Label(Type::small, Ink::secondary, this))
    , title_(new Label(Type::title, Ink::primary, this))
    , about_(new Label(Type::large, Ink::secondary, this)) {
    setWindowTitle(tr("Your journal file"));
    auto* content = new QWidget;
    auto* block = blockInMiddle(content, recoveryWidest, {24, 40, 24, 24});
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    for (Label* label : {journal_, title_, about_}) {
        label->setWordWrap(true);
        column->addWidget(label);
        gap(column, 8);
    }
    about_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    gap(column, 18);
    typed_ = new QVBoxLayout;
    space(typed_, {0, 0, 0, 12}, 8);
    column->addLayout(typed_);
    body_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(body_, {}, 24);
    readable_ = readablePart();
    body_->addWidget(readable_, 6, Qt::AlignTop);
    body_->addWidget(copiesPart(), 7, Qt::AlignTop);
    column->addLayout(body_);
    gap(column, 18);
    said_ = new StatusLabel(Type::body, Ink::primary, block);
    said_->setWordWrap(true);
    said_->hide();
    column->addWidget(said_);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(new Scroller(content, this), 1);
    whole->addWidget(new Hairline(Qt::Horizontal, this));
    whole->addWidget(foot());
    onKeys(this, Qt::CTRL | Qt::Key_Return, [this] { doFirst(); });
    new Folding(this, [this] { fold(); });
}

QWidget* RecoveryPage::readablePart() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    space(column, {}, 8);
    rowsHead_ = lineOn(column, Type::smallHead, Ink::secondary, part);
    rowsHead_->setText(tr("What can be read"));
    rowsCard_ = new Card(Card::Edge::plain, part);
    rows_ = new QVBoxLayout(rowsCard_);
    space(rows_, {1, 2, 1, 2}, 0);
    column->addWidget(rowsCard_);
    repairLine_ = lineOn(column, Type::small, Ink::secondary, part);
    gap(column, 10);
    lostHead_ = lineOn(column, Type::smallHead, Ink::secondary, part);
    lostHead_->setText(tr("What can't be read"));
    lostCard_ = new Card(Card::Edge::plain, part);
    auto* sheet = new QVBoxLayout(lostCard_);
    space(sheet, {20, 14, 20, 14}, 4);
    lost_ = lineOn(sheet, Type::small, Ink::primary, lostCard_);
    lost_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(lostCard_);
    return part;
}

QWidget* RecoveryPage::copiesPart() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    space(column, {}, 8);
    copiesHead_ = lineOn(column, Type::smallHead, Ink::secondary, part);
    copiesHead_->setText(tr("Backups on this computer"));
    copies_ = new TwoLineList(tr("Backups on this computer"), part);
    connect(copies_, &TwoLineList::chosenChanged, this, [this] { choose(); });
    column->addWidget(copies_);
    copiesLine_ = lineOn(column, Type::small, Ink::secondary, part);
    return part;
}

QWidget* RecoveryPage::foot() {
    auto* bar = new QWidget(this);
    auto* block = blockInMiddle(bar, recoveryWidest, {24, 16, 24, 16});
    auto* ways = new FlowLayout;
    block->setLayout(ways);
    space(ways, {}, 16);
    find_ = new LinkButton(tr("Find another backup..."), bar);
    connect(find_, &LinkButton::clicked, this, &RecoveryPage::findAsked);
    another_ = new LinkButton(tr("Open another journal..."), bar);
    connect(another_, &LinkButton::clicked, this, &RecoveryPage::anotherAsked);
    look_ = new Button(tr("Look at what can be read"), ButtonKind::outlined, bar);
    connect(look_, &Button::clicked, this, &RecoveryPage::lookAsked);
    restore_ = new Button(tr("Put the chosen backup in its place"), ButtonKind::outlined, bar);
    connect(restore_, &Button::clicked, this, [this] { Q_EMIT restoreAsked(chosen()); });
    repair_ = new Button(tr("Repair the journal"), ButtonKind::filled, bar);
    repair_->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(repair_, &Button::clicked, this, &RecoveryPage::repairAsked);
    ways->addWidget(find_);
    ways->addWidget(another_);
    ways->toEnd();
    for (Button* button : {look_, restore_, repair_})
        ways->addWidget(button);
    return bar;
}

void RecoveryPage::show(const RecoveryView& view) {
    const QString before = chosen();
    view_ = view;
    journal_->setText(view.journal);
    title_->setText(view.title);
    about_->setText(view.about);
    showTypedWords(typed_, this, view.typed, view.kept);
    showRows();
    showCopies();
    for (std::size_t i = 0; i < view.copies.size(); ++i)
        if (view.copies[i].file == before)
            copies_->choose(static_cast<int>(i));
    choose();
    fold();
}

void RecoveryPage::showRows() {
    clear(rows_);
    for (const RecoveryView::Row& row : view_.rows) {
        if (rows_->count() > 0)
            rows_->addWidget(new Hairline(Qt::Horizontal, rowsCard_));
        auto* line = new QWidget(rowsCard_);
        line->setFocusPolicy(Qt::TabFocus);
        line->setAccessibleName(row.name + QStringLiteral(", ") + row.count);
        auto* words = new QHBoxLayout(line);
        space(words, {20, 10, 20, 10}, 14);
        auto* name = new Label(row.name, Type::body, Ink::primary, line);
        name->setGlyph(row.whole ? Icon::check : Icon::question,
                       row.whole ? Ink::accent : Ink::amber);
        words->addWidget(name, 1);
        words->addWidget(new Label(row.count, Type::body, Ink::primary, line));
        rows_->addWidget(line);
    }
    rowsHead_->setVisible(!view_.rows.empty());
    rowsCard_->setVisible(!view_.rows.empty());
    repairLine_->setText(view_.repair);
    repairLine_->setVisible(!view_.repair.isEmpty());
    lost_->setText(view_.notReadable);
    lostHead_->setVisible(!view_.notReadable.isEmpty());
    lostCard_->setVisible(!view_.notReadable.isEmpty());
    readable_->setVisible(!view_.rows.empty() || !view_.repair.isEmpty() ||
                          !view_.notReadable.isEmpty());
}

void RecoveryPage::showCopies() {
    std::vector<TwoLines> lines;
    for (const RecoveryView::Copy& copy : view_.copies)
        lines.push_back({.title = copy.name, .line = copy.line, .right = copy.right});
    const bool any = !lines.empty();
    constexpr int mostRows = 5;
    const int rows = std::min(mostRows, static_cast<int>(lines.size()));
    copies_->show(std::move(lines));
    copies_->setVisible(any);
    if (any) {
        copies_->choose(0);
        copies_->setFixedHeight(rows * std::max(1, copies_->sizeHintForRow(0)));
    }
    copiesLine_->setText(
        any && view_.gone ? tr("The chosen backup becomes the journal.")
        : any
            ? tr("The chosen backup becomes the journal. What can be read of the file and is not "
                 "in it comes along, and the file is kept beside the backups.")
            : tr("There is none in the folder of the backups. One that lies elsewhere, on a stick "
                 "for example, can be found from here."));
}

QString RecoveryPage::chosen() const {
    const int row = copies_->chosen();
    return row < 0 || row >= static_cast<int>(view_.copies.size())
               ? QString()
               : view_.copies[static_cast<std::size_t>(row)].file;
}

void RecoveryPage::choose() {
    const bool repairs = !view_.repair.isEmpty();
    const int row = copies_->chosen();
    const bool readable =
        !chosen().isEmpty() && view_.copies[static_cast<std::size_t>(row)].readable;
    repair_->setVisible(repairs);
    look_->setVisible(!view_.readable.empty());
    restore_->setVisible(!view_.copies.empty());
    restore_->setKind(repairs ? ButtonKind::outlined : ButtonKind::filled);
    restore_->setKeys(repairs ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_Return));
    restore_->setEnabled(!busy_ && readable);
    for (QWidget* way : std::initializer_list<QWidget*>{repair_, look_, find_, another_})
        way->setEnabled(!busy_);
}

void RecoveryPage::doFirst() {
    const bool repairs = !view_.repair.isEmpty();
    Button* first = repairs ? repair_ : restore_;
    if (busy_ || !first->isEnabled() || first->isHidden())
        return;
    // The page may come under typing hands: one key that was meant for a field mends nothing.
    if (!first->hasFocus()) {
        first->setFocus(Qt::ShortcutFocusReason);
        said_->say(tr("Press it once more: %1.").arg(first->text()));
        said_->show();
        return;
    }
    if (repairs)
        Q_EMIT repairAsked();
    else
        Q_EMIT restoreAsked(chosen());
}

void RecoveryPage::setBusy(bool busy, const QString& line) {
    busy_ = busy;
    said_->say(line);
    said_->setVisible(!line.isEmpty());
    choose();
}

/// Nothing is lost in silence.
void RecoveryPage::keyPressEvent(QKeyEvent* event) {
    if (typesWords(*event) && !busy_) {
        said_->say(tr("What you type on this page is not kept."));
        said_->show();
    }
    QWidget::keyPressEvent(event);
}

QWidget* RecoveryPage::firstFocus() const {
    // To be read first: keys that were on their way to a field press nothing here.
    return about_;
}

void RecoveryPage::fold() {
    body_->setDirection(width() < px(recoveryFoldsBelow) ? QBoxLayout::TopToBottom
                                                         : QBoxLayout::LeftToRight);
}

} // namespace upturn::gui
