// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "hard/hard_page.hpp"

#include "field/focus_field.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/focus_bar.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/quiet_line.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"
#include "widgets/weight_dots.hpp"

#include <QVBoxLayout>

#include <algorithm>

namespace upturn::gui {

HardPage::HardPage(QWidget* parent)
    : QWidget(parent) {
    setWindowTitle(tr("Three lines"));
    auto* page = new QVBoxLayout(this);
    space(page, {}, 0);
    page->addWidget(topBar());
    page->addWidget(middle(), 1);
    addKeys();
    new Folding(this, [this] { fold(); });
}

QWidget* HardPage::topBar() {
    saved_ = new StatusLabel(Type::small, Ink::tertiary, this);
    saved_->setGlyph(Icon::check, Ink::tertiary);
    auto* bar = new FocusBar(new QWidget(this), saved_, this);
    connect(bar, &FocusBar::leaveAsked, this, &HardPage::leaveAsked);
    return bar;
}

QWidget* HardPage::middle() {
    auto* content = new QWidget;
    auto* block = new QWidget(content);
    atMost(block, 620);
    title_ = new Label(Type::question, Ink::primary, block);
    line_ = new Label(Type::large, Ink::secondary, block);
    promise_ = new Label(Type::small, Ink::secondary, block);
    for (Label* label : {title_, line_, promise_})
        label->setWordWrap(true);
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    column->addLayout(whenLine(block));
    gap(column, 12);
    column->addWidget(title_);
    gap(column, 6);
    column->addWidget(line_);
    gap(column, 24);
    for (std::size_t line = 0; line < fields_.size(); ++line)
        addField(column, line, block);
    gap(column, 6);
    column->addLayout(foot(block));
    contacts_ = new Label(Type::body, Ink::primary, block);
    contacts_->setWordWrap(true);
    column->addWidget(contacts_);
    gap(column, 20);
    column->addWidget(new Hairline(Qt::Horizontal, block));
    gap(column, 14);
    column->addWidget(promise_);
    column->addStretch(1);
    margins_ = layInMiddle(content, block);
    return new Scroller(content, this);
}

QLayout* HardPage::whenLine(QWidget* parent) {
    auto* row = new FlowLayout;
    space(row, {}, 10);
    when_ = new Label(Type::small, Ink::secondary, parent);
    weight_ = new WeightDots(parent);
    weight_->setAccessibleName(tr("Heavy"));
    // Told here, changed where the entry is.
    weight_->setEnabled(false);
    row->addWidget(when_);
    row->addWidget(new Label(tr("Heavy"), Type::small, Ink::secondary, parent));
    row->addWidget(weight_);
    return row;
}

void HardPage::addField(QBoxLayout* column, std::size_t line, QWidget* parent) {
    auto* question = new Label(Type::bodyMedium, Ink::primary, parent);
    auto* card = new Card(Card::Edge::field, parent);
    auto* field = new GrowingTextEdit(Type::passage, card);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {2, 2, 2, 2}, 0);
    sheet->addWidget(field);
    question->setWordWrap(true);
    question->setBuddy(field);
    field->setInset(16, 11);
    field->setLines(1, 6);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&field->field(), &FocusField::savedChanged, this, &HardPage::showSaved);
    column->addWidget(question);
    gap(column, 6);
    column->addWidget(card);
    gap(column, 18);
    questions_.at(line) = question;
    fields_.at(line) = field;
}

QBoxLayout* HardPage::foot(QWidget* parent) {
    auto* row = new FlowLayout;
    space(row, {}, 12);
    people_ = new Label(Type::small, Ink::secondary, parent);
    showPeople_ = new LinkButton(tr("Show them"), parent);
    showPeople_->setCheckable(true);
    keep_ = new Button(QString(), ButtonKind::filled, parent);
    keep_->setButtonSize(ButtonSize::large);
    keep_->setKeys(Qt::CTRL | Qt::Key_Return);
    auto* questions = new Button(tr("Go on to the questions"), ButtonKind::flat, parent);
    questions->setButtonSize(ButtonSize::small);
    auto* people = new QHBoxLayout;
    space(people, {}, 12);
    people->addWidget(people_, 1);
    people->addWidget(showPeople_);
    auto* foot = new QVBoxLayout;
    space(foot, {}, 12);
    foot->addLayout(people);
    foot->addWidget(new QuietLine(parent), 0, Qt::AlignLeft);
    foot->addLayout(row);
    row->toEnd();
    row->addWidget(questions);
    row->addWidget(keep_);
    connect(showPeople_, &LinkButton::toggled, this,
            [this](bool shown) { contacts_->setVisible(shown); });
    connect(keep_, &Button::clicked, this, &HardPage::keepAsked);
    connect(questions, &Button::clicked, this, &HardPage::questionsAsked);
    return foot;
}

void HardPage::addKeys() {
    onKeys(this, Qt::CTRL | Qt::Key_Return, [this] { Q_EMIT keepAsked(); });
    onKeys(this, Qt::CTRL | Qt::Key_Enter, [this] { Q_EMIT keepAsked(); });
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT leaveAsked(); });
}

void HardPage::show(const HardView& view) {
    when_->setText(view.when);
    weight_->setValue(view.weight);
    title_->setText(view.night ? tr("Three lines are enough for tonight")
                               : tr("Three lines are enough for now"));
    line_->setText(
        view.night ? tr("You do not have to understand it now. The rest can wait until morning.")
                   : tr("You do not have to understand it now. The rest can wait."));
    keep_->setText(view.night ? tr("Keep until morning") : tr("Keep"));
    keep_->setAccessibleName(keep_->text());
    promise_->setText(view.night ? tr("Upturn asks no \u201cwhy\u201d tonight.")
                                 : tr("Upturn asks no \u201cwhy\u201d today."));
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        questions_.at(i)->setText(view.questions.at(i));
        fields_.at(i)->setAccessibleName(view.questions.at(i));
        fields_.at(i)->setHint(i == 0 ? QString() : tr("Optional"));
        if (fields_.at(i)->words() != view.words.at(i))
            fields_.at(i)->setWords(view.words.at(i));
    }
    const auto people = static_cast<int>(view.contacts.size());
    people_->setText(tr("You named %n people for moments like this.", nullptr, people));
    people_->setVisible(people > 0);
    showPeople_->setVisible(people > 0);
    showPeople_->setChecked(false);
    contacts_->setText(view.contacts.join(QLatin1Char('\n')));
    contacts_->hide();
    showSaved();
}

FocusField& HardPage::field(std::size_t line) const {
    return fields_.at(line)->field();
}

void HardPage::showSaved() {
    const bool saved =
        std::all_of(fields_.begin(), fields_.end(),
                    [](const GrowingTextEdit* field) { return field->field().draft()->saved(); });
    saved_->setVisible(saved);
    if (saved)
        saved_->say(tr("Saved"));
}

std::array<QString, 3> HardPage::words() const {
    return {fields_[0]->words(), fields_[1]->words(), fields_[2]->words()};
}

QWidget* HardPage::firstFocus() const {
    // What happened stands there already.
    return fields_[0]->words().trimmed().isEmpty() ? fields_[0] : fields_[1];
}

void HardPage::fold() {
    const bool narrow = width() < px(700);
    const int side = narrow ? 24 : 40;
    space(margins_, {side, narrow ? 8 : 40, side - 14, 32}, 0);
}

} // namespace upturn::gui
