// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/closing_column.hpp"

#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int usuallyInDays = 7;

} // namespace

ClosingColumn::ClosingColumn(QWidget* parent)
    : QWidget(parent)
    , entry_(new Label(Type::small, Ink::secondary, this))
    , title_(new Label(Type::question, Ink::primary, this))
    , line_(new Label(Type::large, Ink::secondary, this))
    , when_(new QLineEdit(this))
    , then_(new QLineEdit(this))
    , dated_(new QCheckBox(tr("Ask me about it on"), this))
    , due_(new QDateEdit(this))
    , add_(new Button(tr("Keep step"), ButtonKind::outlined, this))
    , steps_(new QVBoxLayout) {
    entry_->setGlyph(Icon::feather, Ink::secondary);
    line_->setWordWrap(true);
    title_->setWordWrap(true);
    space(steps_, {4, 0, 4, 0}, 6);
    auto* column = new QVBoxLayout(this);
    space(column, {}, 0);
    column->addWidget(entry_);
    gap(column, 12);
    column->addWidget(title_);
    gap(column, 6);
    column->addWidget(line_);
    gap(column, 20);
    row_ = row();
    column->addWidget(row_);
    gap(column, 14);
    column->addLayout(steps_);
    column->addStretch(1);
    connect(add_, &Button::clicked, this, &ClosingColumn::keepStep);
    connect(then_, &QLineEdit::returnPressed, this, &ClosingColumn::keepStep);
    connect(when_, &QLineEdit::returnPressed, then_, [this] { then_->setFocus(); });
    connect(dated_, &QCheckBox::toggled, due_, &QWidget::setEnabled);
    connect(then_, &QLineEdit::textChanged, this,
            [this](const QString& text) { add_->setEnabled(!text.trimmed().isEmpty()); });
}

QBoxLayout* ClosingColumn::labelled(const QString& name, QWidget* field, QWidget* parent) {
    auto* label = new Label(name, Type::smallHead, Ink::secondary, parent);
    label->setBuddy(field);
    field->setAccessibleName(name);
    auto* pair = new QVBoxLayout;
    space(pair, {}, 6);
    pair->addWidget(label);
    pair->addWidget(field);
    return pair;
}

QWidget* ClosingColumn::row() {
    auto* card = new Card(Card::Edge::plain, this);
    when_->setPlaceholderText(tr("the next sprint is planned"));
    then_->setPlaceholderText(tr("ask one person who will do the work"));
    due_->setCalendarPopup(true);
    due_->setAccessibleName(tr("Ask me about it on"));
    dated_->setChecked(true);
    add_->setEnabled(false);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {20, 16, 20, 16}, 14);
    sheet->addLayout(labelled(tr("When"), when_, card));
    sheet->addLayout(labelled(tr("I will"), then_, card));
    auto* date = new QHBoxLayout;
    space(date, {}, 10);
    date->addWidget(dated_);
    date->addWidget(due_);
    date->addStretch(1);
    date->addWidget(add_);
    sheet->addLayout(date);
    return card;
}

void ClosingColumn::show(const ReflectView& view) {
    today_ = view.today;
    entry_->setText(view.entryTitle);
    title_->setText(view.calm ? tr("This sounds heavy") : tr("One next step, if you like"));
    row_->setVisible(!view.calm);
    line_->setText(view.closingLine);
    line_->setVisible(!view.closingLine.isEmpty());
    due_->setMinimumDate(today_);
    if (then_->text().isEmpty())
        due_->setDate(today_.addDays(usuallyInDays));
    clear(steps_);
    for (const QString& step : view.keptSteps) {
        auto* label = new Label(step, Type::small, Ink::secondary, this);
        label->setGlyph(Icon::check, Ink::accent);
        label->setWordWrap(true);
        steps_->addWidget(label);
    }
}

QWidget* ClosingColumn::firstFocus() const {
    return when_;
}

void ClosingColumn::keepStep() {
    if (then_->text().trimmed().isEmpty())
        return;
    StepDraft step{.when = when_->text().trimmed(), .then = then_->text().trimmed(), .due = {}};
    if (dated_->isChecked())
        step.due = due_->date();
    clearRow();
    Q_EMIT stepKept(step);
}

void ClosingColumn::clearRow() {
    when_->clear();
    then_->clear();
    due_->setDate(today_.addDays(usuallyInDays));
}

} // namespace upturn::gui
