// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "hide/blank_page.hpp"

#include "field/focus_field.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/card.hpp"
#include "widgets/focus_bar.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/scroller.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

BlankPage::BlankPage(QWidget* parent)
    : QWidget(parent)
    , date_(new Label(Type::title, Ink::primary)) {
    setWindowTitle(tr("Notes"));
    auto* content = new QWidget;
    auto* block = new QWidget(content);
    atMost(block, 700);
    auto* card = new Card(Card::Edge::field, block);
    field_ = new GrowingTextEdit(Type::passage, card);
    field_->setInset(20, 16);
    field_->setLines(3, 12);
    field_->setHint(tr("A note for today"));
    field_->setAccessibleName(tr("A note for today"));
    field_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {2, 2, 2, 2}, 0);
    sheet->addWidget(field_);
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    date_->setWordWrap(true);
    column->addWidget(date_);
    gap(column, 20);
    column->addWidget(card);
    column->addStretch(1);
    margins_ = layInMiddle(content, block);
    auto* bar = new FocusBar(new QWidget(this), new QWidget(this), this);
    connect(bar, &FocusBar::leaveAsked, this, &BlankPage::leaveAsked);
    auto* page = new QVBoxLayout(this);
    space(page, {}, 0);
    page->addWidget(bar);
    page->addWidget(new Scroller(content, this), 1);
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT leaveAsked(); });
    new Folding(this, [this] { fold(); });
}

void BlankPage::show(const QString& date) {
    date_->setText(date);
}

FocusField& BlankPage::field() const {
    return field_->field();
}

QWidget* BlankPage::firstFocus() const {
    return field_;
}

void BlankPage::fold() {
    const bool narrow = width() < px(700);
    space(margins_, {narrow ? 24 : 40, narrow ? 8 : 32, narrow ? 10 : 26, 24}, 0);
}

} // namespace upturn::gui
