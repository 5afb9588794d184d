// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "practices/own_list.hpp"

#include "practices/own_row.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace upturn::gui {
namespace {

using core::BlockKind;

QString titleOf(BlockKind kind) {
    switch (kind) {
    case BlockKind::goal:
        return OwnList::tr("Goals");
    case BlockKind::win:
        return OwnList::tr("Wins");
    case BlockKind::decision:
        return OwnList::tr("Decisions");
    default:
        return OwnList::tr("People");
    }
}

QString lineOf(BlockKind kind) {
    switch (kind) {
    case BlockKind::goal:
        return OwnList::tr("A little better than now, by a day you can name.");
    case BlockKind::win:
        return OwnList::tr("Each quick win, with the capability it buys time for.");
    case BlockKind::decision:
        return OwnList::tr("What you decided, why, and the day you look at it again.");
    default:
        return OwnList::tr("Who helps you grow, and what you asked them.");
    }
}

QString addWords(BlockKind kind) {
    switch (kind) {
    case BlockKind::goal:
        return OwnList::tr("Add a goal");
    case BlockKind::win:
        return OwnList::tr("Add a win");
    case BlockKind::decision:
        return OwnList::tr("Add a decision");
    case BlockKind::feedback:
        return OwnList::tr("Ask for feedback");
    default:
        return OwnList::tr("Add a person");
    }
}

} // namespace

OwnList::OwnList(std::vector<BlockKind> kinds, QWidget* parent)
    : QWidget(parent)
    , kinds_(std::move(kinds)) {
    column_ = new QVBoxLayout(this);
    space(column_, {}, 8);
    column_->addWidget(headLine());
    card_ = new Card(Card::Edge::plain, this);
    auto* inner = new QVBoxLayout(card_);
    space(inner, {1, 2, 1, 2}, 0);
    sheet_ = new QVBoxLayout;
    space(sheet_, {}, 0);
    inner->addLayout(sheet_);
    auto* adding = new FlowLayout;
    space(adding, {12, 6, 12, 6}, 4);
    for (const BlockKind kind : kinds_) {
        auto* add = new Button(addWords(kind), ButtonKind::flat, card_);
        add->setButtonSize(ButtonSize::small);
        add->setGlyph(Icon::plus);
        connect(add, &Button::clicked, this,
                [this, kind] { open(kind, nullptr, RowForm::Asks::beginning); });
        adding->addWidget(add);
    }
    inner->addLayout(adding);
    column_->addWidget(card_);
    column_->addStretch(1);
}

QWidget* OwnList::headLine() {
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    space(column, {}, 2);
    column->addWidget(new Label(titleOf(kinds_.front()), Type::head, Ink::primary, both));
    empty_ = new Label(lineOf(kinds_.front()), Type::small, Ink::tertiary, both);
    empty_->setWordWrap(true);
    column->addWidget(empty_);
    return both;
}

void OwnList::show(const PracticesView& view) {
    rows_.clear();
    people_.clear();
    for (const OwnRow& row : view.rows) {
        if (std::find(kinds_.begin(), kinds_.end(), row.kind) != kinds_.end())
            rows_.push_back(row);
        if (row.kind == BlockKind::person)
            people_ << row.title;
    }
    RowForm* form = form_.data();
    if (form == nullptr)
        return fill();
    for (const OwnRow& row : rows_)
        if (row.id == form->row())
            form->follow(row);
}

QWidget* OwnList::ask(const core::Id& row) {
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [&row](const OwnRow& one) { return one.id == row; });
    if (found == rows_.end())
        return nullptr;
    // A copy: what opens the form may fill the rows anew.
    const OwnRow wanted = *found;
    open(wanted.kind, &wanted, RowForm::Asks::end);
    return form_;
}

void OwnList::fill() {
    clear(sheet_);
    for (const OwnRow& row : rows_) {
        if (sheet_->count() > 0)
            sheet_->addWidget(new Hairline(Qt::Horizontal, card_));
        sheet_->addWidget(rowOf(row));
    }
    if (!rows_.empty())
        sheet_->addWidget(new Hairline(Qt::Horizontal, card_));
}

QWidget* OwnList::rowOf(const OwnRow& row) {
    auto* one = new QWidget(card_);
    one->setAccessibleName(row.meta.isEmpty() ? row.title
                                              : row.title + QStringLiteral(". ") + row.meta);
    auto* line = new QHBoxLayout(one);
    space(line, {20, 9, 12, 9}, 8);
    auto* words = new QVBoxLayout;
    space(words, {}, 0);
    auto* title =
        new Label(row.title, Type::bodyMedium, row.closed ? Ink::tertiary : Ink::primary, one);
    title->setWordWrap(true);
    words->addWidget(title);
    if (!row.meta.isEmpty()) {
        auto* meta = new Label(row.meta, Type::small, Ink::tertiary, one);
        meta->setWordWrap(true);
        words->addWidget(meta);
    }
    line->addLayout(words, 1);
    addTools(row, line, one);
    return one;
}

void OwnList::addTools(const OwnRow& row, QBoxLayout* line, QWidget* parent) {
    auto* edit = iconButton(Icon::pencil, tr("Edit"), parent);
    auto* ends = iconButton(row.closed ? Icon::history : Icon::check,
                            row.closed ? tr("Open again") : tr("Close"), parent);
    for (Button* button : {edit, ends}) {
        button->setAccessibleDescription(row.title);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    connect(edit, &Button::clicked, this,
            [this, row] { open(row.kind, &row, RowForm::Asks::all); });
    connect(ends, &Button::clicked, this, [this, row] { close(row); });
}

void OwnList::close(const OwnRow& row) {
    const auto& fields = core::shapeOf(row.kind).fields;
    const bool asks = std::any_of(fields.begin(), fields.end(), [&row](const core::Field& field) {
        return asksAtTheEnd(row.kind, field.name);
    });
    if (!row.closed && asks)
        return open(row.kind, &row, RowForm::Asks::end);
    OwnChange change{.row = row.id, .kind = row.kind, .change = {}};
    change.change.closed = !row.closed;
    Q_EMIT changeAsked(change);
}

void OwnList::open(BlockKind kind, const OwnRow* row, RowForm::Asks asks) {
    // What was typed there would be gone.
    if (const RowForm* before = form_.data(); before != nullptr && before->touched())
        return before->firstFocus()->setFocus(Qt::OtherFocusReason);
    closeForm();
    form_ = new RowForm(kind, asks, people_, now_, card_);
    int place = sheet_->count();
    if (row != nullptr) {
        form_->fill(*row);
        // Between the row and the line below it.
        for (std::size_t i = 0; i < rows_.size(); ++i)
            if (rows_[i].id == row->id)
                place = static_cast<int>(2 * i) + 1;
    }
    sheet_->insertWidget(place, form_);
    form_->keepDrafts();
    connect(form_, &RowForm::left, this, &OwnList::closeForm);
    ++forms_;
    connect(form_, &RowForm::kept, this, [this](OwnChange change) {
        waits_ = true;
        change.form = forms_;
        Q_EMIT changeAsked(change);
    });
    form_->show();
    form_->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void OwnList::answered(const OwnChange& change, bool written) {
    if (std::find(kinds_.begin(), kinds_.end(), change.kind) == kinds_.end())
        return;
    // The form may be another by now, with words of its own.
    if (change.form == 0 || change.form != forms_ || !std::exchange(waits_, false))
        return;
    if (form_ == nullptr)
        return;
    form_->answered(written);
    if (written)
        closeForm();
}

void OwnList::closeForm() {
    waits_ = false;
    if (form_ == nullptr)
        return;
    const bool hadKeyboard = form_->isAncestorOf(window()->focusWidget());
    form_->settle();
    sheet_->removeWidget(form_);
    form_->hide();
    form_->deleteLater();
    form_ = nullptr;
    fill();
    if (hadKeyboard)
        if (auto* add = card_->findChild<Button*>(QString(), Qt::FindDirectChildrenOnly))
            add->setFocus(Qt::OtherFocusReason);
}

} // namespace upturn::gui
