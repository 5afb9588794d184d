// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "backups/restore_page.hpp"

#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/rail_columns.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int restoreWidest = 980;
constexpr int restoreRail = 330;
constexpr int restoreFoldsBelow = 900;

} // namespace

RestorePage::RestorePage(QWidget* parent)
    : QWidget(parent) {
    setWindowTitle(tr("Restore a copy"));
    auto* block =
        beginOneThing(this, restoreWidest,
                      {.leave = [this] { Q_EMIT leaveAsked(); }, .done = [this] { restore(); }});
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    title_ = wrappedLabel({}, Type::title, Ink::primary, block);
    about_ = wrappedLabel({}, Type::small, Ink::secondary, block);
    column->addWidget(title_);
    gap(column, 4);
    column->addWidget(about_);
    gap(column, 18);
    column->addWidget(new RailColumns(this, mainColumn(), rail(), restoreRail, restoreFoldsBelow));
    gap(column, 18);
    said_ = new StatusLabel(Type::small, Ink::secondary, block);
    said_->setWordWrap(true);
    column->addWidget(said_);
    gap(column, 8);
    column->addLayout(foot());
    column->addStretch(1);
}

QWidget* RestorePage::mainColumn() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    space(column, {}, 8);
    head_ = new Label(Type::smallHead, Ink::secondary, part);
    card_ = new Card(Card::Edge::plain, part);
    rows_ = new QVBoxLayout(card_);
    space(rows_, {1, 2, 1, 2}, 0);
    more_ = wrappedLabel({}, Type::small, Ink::secondary, part);
    auto* counts = new Card(Card::Edge::plain, part);
    numbers_ = new QGridLayout(counts);
    space(numbers_, {20, 14, 20, 14}, 10);
    numbers_->setColumnStretch(3, 1);
    same_ =
        wrappedLabel(tr("Everything else is the same in both."), Type::small, Ink::secondary, part);
    unread_ = wrappedLabel({}, Type::small, Ink::secondary, part);
    column->addWidget(head_);
    column->addWidget(card_);
    column->addWidget(more_);
    gap(column, 10);
    column->addWidget(new Label(tr("In numbers"), Type::smallHead, Ink::secondary, part));
    column->addWidget(counts);
    column->addWidget(same_);
    column->addWidget(unread_);
    column->addStretch(1);
    return part;
}

QWidget* RestorePage::rail() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    space(column, {}, 8);
    auto* card = new Card(Card::Edge::plain, part);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {20, 16, 20, 16}, 4);
    const std::array<std::pair<QString, QString>, 3> kept{
        {{tr("A copy of now is made first"),
          tr("It lies with the others, and stays until you delete it.")},
         {tr("Ctrl+Z brings the present back"), tr("One step, and nothing else is touched.")},
         {tr("The copy itself stays"), tr("It remains in the list.")}}};
    for (const auto& [name, line] : kept) {
        if (sheet->count() > 0)
            gap(sheet, 10);
        sheet->addWidget(wrappedLabel(name, Type::bodyMedium, Ink::primary, card));
        sheet->addWidget(wrappedLabel(line, Type::small, Ink::secondary, card));
    }
    column->addWidget(new Label(tr("What is kept"), Type::smallHead, Ink::secondary, part));
    column->addWidget(card);
    column->addWidget(
        wrappedLabel(tr("Nothing has been changed yet."), Type::small, Ink::secondary, part));
    return part;
}

QLayout* RestorePage::foot() {
    auto* back = new Button(tr("Back"), ButtonKind::flat, this);
    back->setKeys(Qt::Key_Escape);
    connect(back, &Button::clicked, this, &RestorePage::leaveAsked);
    singly_ = new LinkButton(tr("Take single things only..."), this);
    connect(singly_, &LinkButton::clicked, this, &RestorePage::chooseSingle);
    restore_ = new Button(tr("Restore this copy"), ButtonKind::filled, this);
    restore_->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(restore_, &Button::clicked, this, &RestorePage::restore);
    auto* foot = new FlowLayout;
    space(foot, {}, 16);
    foot->addWidget(back);
    foot->toEnd();
    foot->addWidget(singly_);
    foot->addWidget(restore_);
    return foot;
}

void RestorePage::show(const RestoreView& view) {
    view_ = view;
    single_ = false;
    title_->setText(tr("Restore the copy: %1").arg(view.name));
    about_->setText(view.about);
    const auto count = static_cast<int>(view.things.size() + view.more);
    head_->setText(count == 0 ? tr("All is as in the copy already")
                              : tr("What would change, %n things", nullptr, count));
    more_->setText(tr("And %n more, which are not shown.", nullptr, static_cast<int>(view.more)));
    more_->setVisible(view.more > 0);
    unread_->setText(view.unread);
    unread_->setVisible(!view.unread.isEmpty());
    showThings();
    showNumbers();
    card_->setVisible(count > 0);
    singly_->setVisible(count > 1);
    setBusy(false);
}

void RestorePage::showThings() {
    clear(rows_);
    boxes_.clear();
    for (const RestoreView::Thing& thing : view_.things) {
        if (rows_->count() > 0)
            rows_->addWidget(new Hairline(Qt::Horizontal, card_));
        auto* row = new QWidget(card_);
        auto* line = new QHBoxLayout(row);
        space(line, {20, 10, 20, 10}, 14);
        if (single_) {
            auto* box = new QCheckBox(row);
            box->setAccessibleName(thing.title + QStringLiteral(", ") + thing.right);
            connect(box, &QCheckBox::toggled, this, &RestorePage::countChosen);
            line->addWidget(box);
            boxes_.push_back(box);
        } else {
            row->setFocusPolicy(Qt::TabFocus);
            row->setAccessibleName(thing.title + QStringLiteral(", ") + thing.line +
                                   QStringLiteral(", ") + thing.right);
        }
        auto* words = new QVBoxLayout;
        space(words, {}, 2);
        words->addWidget(new Label(thing.title, Type::bodyMedium, Ink::primary, row));
        words->addWidget(new Label(thing.line, Type::small, Ink::secondary, row));
        line->addLayout(words, 1);
        line->addWidget(new Label(thing.right, Type::small, Ink::secondary, row));
        rows_->addWidget(row);
    }
}

void RestorePage::showNumbers() {
    clear(numbers_);
    int row = 0;
    for (const RestoreView::Number& number : view_.numbers) {
        auto* now = new Label(number.now, Type::body, Ink::primary, this);
        now->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* then = new Label(number.then, Type::body, Ink::secondary, this);
        now->setAccessibleName(tr("%1 now: %2").arg(number.name, number.now));
        then->setAccessibleName(tr("%1 in the copy: %2").arg(number.name, number.then));
        numbers_->addWidget(new Label(number.name, Type::bodyMedium, Ink::primary, this), row, 0);
        numbers_->addWidget(now, row, 1);
        numbers_->addWidget(new Label(QStringLiteral("\u2192"), Type::body, Ink::secondary, this),
                            row, 2);
        numbers_->addWidget(then, row, 3);
        ++row;
    }
}

void RestorePage::chooseSingle() {
    single_ = true;
    showThings();
    singly_->hide();
    countChosen();
    if (!boxes_.empty())
        boxes_.front()->setFocus(Qt::OtherFocusReason);
}

std::set<core::Id> RestorePage::chosen() const {
    std::set<core::Id> things;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->isChecked())
            things.insert(view_.things[i].id);
    return things;
}

void RestorePage::countChosen() {
    const auto count = static_cast<int>(chosen().size());
    const QString does =
        single_ ? tr("Bring back %n things", nullptr, count) : tr("Restore this copy");
    restore_->setText(does);
    restore_->setAccessibleName(does);
    restore_->setEnabled(!busy_ && !view_.things.empty() && (!single_ || count > 0));
}

void RestorePage::restore() {
    if (restore_->isEnabled())
        Q_EMIT restoreAsked(chosen());
}

void RestorePage::setBusy(bool busy, const QString& line) {
    busy_ = busy;
    said_->say(line);
    said_->setVisible(!line.isEmpty());
    countChosen();
}

QWidget* RestorePage::firstFocus() const {
    // To be read first: nothing is restored by a key that was meant for the list.
    for (QWidget* row : card_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (row->focusPolicy() == Qt::TabFocus)
            return row;
    return restore_;
}

} // namespace upturn::gui
