// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/choice_column.hpp"

#include "field/focus_field.hpp"
#include "theme/metrics.hpp"
#include "widgets/card.hpp"
#include "widgets/choice_row.hpp"
#include "widgets/folded_words.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"

#include <QButtonGroup>
#include <QFocusEvent>
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
    column->addWidget(waiting());
    gap(column, 16);
    column->addWidget(note_);
    column->addStretch(1);
}

QWidget* ChoiceColumn::waiting() {
    waiting_ = new QWidget(this);
    auto* line = wrappedLabel(tr("What you are typing waits for the next question."), Type::small,
                              Ink::secondary, waiting_);
    auto* card = new Card(Card::Edge::field, waiting_);
    between_ = new GrowingTextEdit(Type::passage, card);
    between_->setInset(16, 11);
    between_->setLines(1, 4);
    between_->setAccessibleName(tr("Words for the next question"));
    between_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {2, 2, 2, 2}, 0);
    sheet->addWidget(between_);
    auto* column = new QVBoxLayout(waiting_);
    space(column, {0, 16, 0, 0}, 6);
    column->addWidget(line);
    column->addWidget(card);
    waiting_->hide();
    connect(&between_->field(), &FocusField::edited, this, [this] {
        if (!between_->words().isEmpty())
            waiting_->show();
    });
    return waiting_;
}

void ChoiceColumn::write(const QString& letters) {
    waiting_->show();
    between_->setFocus(Qt::OtherFocusReason);
    between_->moveCursor(QTextCursor::End);
    between_->insertPlainText(letters);
}

bool ChoiceColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        walked_ = walked_ || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    }
    return QWidget::eventFilter(watched, event);
}

void ChoiceColumn::show(const ReflectView& view) {
    if (question_->text() != view.question)
        walked_ = false;
    waiting_->setVisible(!between_->words().isEmpty());
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
        connect(row, &ChoiceRow::entered, row, [this, row] {
            if (walked_)
                row->click();
        });
        row->installEventFilter(this);
        connect(row, &ChoiceRow::stepped, this, [this, row](int by) { step(row, by); });
        if (before != nullptr)
            QWidget::setTabOrder(before, row);
        before = row;
        rows_.push_back(row);
    }
}

void ChoiceColumn::step(const ChoiceRow* from, int by) {
    walked_ = true;
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
    if (waiting_->isVisibleTo(this))
        return between_;
    return rows_.empty() ? static_cast<QWidget*>(note_) : rows_.front();
}

} // namespace upturn::gui
