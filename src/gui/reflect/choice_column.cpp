// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/choice_column.hpp"

#include "theme/metrics.hpp"
#include "widgets/card.hpp"
#include "widgets/choice_row.hpp"
#include "widgets/folded_words.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace upturn::gui {

ChoiceColumn::ChoiceColumn(QWidget* parent)
    : QWidget(parent)
    , entry_(new Label(Type::small, Ink::secondary, this))
    , words_(new FoldedWords(this))
    , question_(new Label(Type::question, Ink::primary, this))
    , why_(new Label(Type::large, Ink::secondary, this))
    , card_(new Card(Card::Edge::plain, this))
    , sheet_(new QVBoxLayout(card_))
    , group_(new QButtonGroup(this))
    , note_(new Label(Type::small, Ink::secondary, this)) {
    entry_->setGlyph(Icon::feather, Ink::secondary);
    for (Label* label : {question_, why_, note_})
        label->setWordWrap(true);
    why_->setBuddy(card_);
    space(sheet_, {}, 0);
    auto* column = new QVBoxLayout(this);
    space(column, {}, 0);
    column->addWidget(entry_);
    gap(column, 10);
    column->addWidget(words_);
    gap(column, 18);
    column->addWidget(question_);
    gap(column, 6);
    column->addWidget(why_);
    gap(column, 18);
    column->addWidget(card_);
    gap(column, 16);
    column->addWidget(note_);
    column->addStretch(1);
}

void ChoiceColumn::show(const ReflectView& view) {
    entry_->setText(view.entryTitle);
    words_->show(view.words);
    question_->setText(view.question);
    why_->setText(view.hint);
    why_->setVisible(!view.hint.isEmpty());
    note_->setText(view.choiceNote);
    note_->setVisible(!view.choiceNote.isEmpty());
    card_->setAccessibleName(view.question);
    clear(sheet_);
    rows_.clear();
    QWidget* before = nullptr;
    for (const Choice& choice : view.choices) {
        const auto at = static_cast<int>(rows_.size());
        if (at > 0)
            sheet_->addWidget(new Hairline(Qt::Horizontal, card_));
        auto* row = new ChoiceRow(at + 1, choice.text, choice.line, card_);
        group_->addButton(row, at);
        sheet_->addWidget(row);
        connect(row, &ChoiceRow::clicked, this, [this, at] { Q_EMIT chosen(at); });
        connect(row, &ChoiceRow::stepped, this, [this, row](int by) { step(row, by); });
        if (before != nullptr)
            QWidget::setTabOrder(before, row);
        before = row;
        rows_.push_back(row);
    }
}

void ChoiceColumn::step(const ChoiceRow* from, int by) {
    const auto here = std::ranges::find(rows_, from);
    const auto at = std::distance(rows_.begin(), here) + by;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(rows_.size()))
        rows_.at(static_cast<std::size_t>(at))->setFocus(Qt::OtherFocusReason);
}

bool ChoiceColumn::take(int digit) {
    if (digit < 1 || digit > static_cast<int>(rows_.size()))
        return false;
    rows_.at(static_cast<std::size_t>(digit - 1))->click();
    return true;
}

QWidget* ChoiceColumn::firstFocus() const {
    return rows_.empty() ? static_cast<QWidget*>(note_) : rows_.front();
}

} // namespace upturn::gui
