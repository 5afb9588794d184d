// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "review/unused_page.hpp"

#include "field/focus_field.hpp"
#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/option_button.hpp"
#include "widgets/page_keys.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"

#include <QFormLayout>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int widest = 680;

Label* centred(Type type, Ink ink, QWidget* parent) {
    auto* label = new Label(type, ink, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    label->setBalanced(true);
    return label;
}

/// Alt and a digit, also while somebody types.
QKeySequence keysOf(std::size_t way) {
    return {static_cast<int>(Qt::ALT) | (static_cast<int>(Qt::Key_1) + static_cast<int>(way))};
}

} // namespace

UnusedPage::UnusedPage(QWidget* parent)
    : QWidget(parent) {
    auto* block = new QWidget(this);
    atMost(block, widest);
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    column->addStretch(1);
    column->addWidget(card());
    gap(column, 24);
    question_ = centred(Type::lead, Ink::primary, block);
    column->addWidget(question_);
    gap(column, 12);
    plan_ = plan();
    column->addWidget(plan_);
    gap(column, 24);
    auto* rule = centred(Type::lead, Ink::primary, block);
    rule->setText(tr("Or is it the rule?"));
    column->addWidget(rule);
    gap(column, 12);
    column->addLayout(otherWays());
    gap(column, 14);
    why_ = centred(Type::small, Ink::tertiary, block);
    column->addWidget(why_);
    column->addStretch(3);
    space(layInMiddle(this, block), {24, 8, 10, 24}, 0);
    onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { keep(); });
    for (std::size_t i = 0; i < ways_.size(); ++i)
        onKeys(this, keysOf(i), [this, i] { ways_.at(i)->click(); });
    new Folding(this, [this] { fold(); });
}

QWidget* UnusedPage::card() {
    auto* made = new Card(Card::Edge::plain, this);
    entry_ = new Label(Type::small, Ink::secondary, made);
    entry_->setGlyph(Icon::feather, Ink::secondary);
    cue_ = centred(Type::figure, Ink::primary, made);
    rule_ = centred(Type::passage, Ink::secondary, made);
    cameUp_ = centred(Type::small, Ink::tertiary, made);
    auto* sheet = new QVBoxLayout(made);
    space(sheet, {40, 26, 40, 24}, 14);
    sheet->addWidget(entry_, 0, Qt::AlignHCenter);
    for (Label* label : {cue_, rule_, cameUp_})
        sheet->addWidget(label);
    return made;
}

TextLine* UnusedPage::line(const QString& name) {
    auto* made = new TextLine(this);
    made->setAccessibleName(name);
    atLeast(made, 0, 40);
    return made;
}

QWidget* UnusedPage::plan() {
    auto* made = new Card(Card::Edge::plain, this);
    when_ = line(tr("When"));
    then_ = line(tr("then I"));
    shared_ = new Label(Type::small, Ink::tertiary, made);
    shared_->setWordWrap(true);
    keep_ = new Button(tr("Keep this if-then"), ButtonKind::filled, made);
    keep_->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(keep_, &Button::clicked, this, &UnusedPage::keep);
    connect(when_, &QLineEdit::returnPressed, this,
            [this] { then_->setFocus(Qt::TabFocusReason); });
    connect(then_, &QLineEdit::returnPressed, this, &UnusedPage::keep);
    auto* sheet = new QVBoxLayout(made);
    space(sheet, {20, 16, 20, 16}, 10);
    form_ = new QFormLayout;
    space(form_, {}, 10);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form_->addRow(new Label(tr("When"), Type::body, Ink::secondary, made), when_);
    form_->addRow(new Label(tr("then I"), Type::body, Ink::secondary, made), then_);
    sheet->addLayout(form_);
    sheet->addWidget(shared_);
    sheet->addWidget(keep_, 0, Qt::AlignRight);
    return made;
}

QBoxLayout* UnusedPage::otherWays() {
    wayRow_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space(wayRow_, {}, 12);
    const std::array<QString, 3> words{tr("Reword it"), tr("It no longer holds"),
                                       tr("Leave it as it is")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        ways_[i] = new OptionButton(keysOf(i).toString(QKeySequence::NativeText), words[i], this);
        wayRow_->addWidget(ways_[i], 1);
    }
    ways_[0]->setConsequence(tr("keeps its history"));
    ways_[1]->setConsequence(tr("retires, stays findable"));
    connect(ways_[0], &OptionButton::clicked, this, &UnusedPage::rewordAsked);
    connect(ways_[1], &OptionButton::clicked, this, [this] { Q_EMIT retireAsked(view_.lesson); });
    connect(ways_[2], &OptionButton::clicked, this, &UnusedPage::goOnAsked);
    return wayRow_;
}

void UnusedPage::show(const UnusedView& view) {
    view_ = view;
    entry_->setText(view.entryLine);
    entry_->setVisible(!view.entryLine.isEmpty());
    cue_->setText(view.cue);
    rule_->setText(view.rule);
    rule_->setVisible(!view.rule.isEmpty());
    cameUp_->setText(view.cameUp);
    // A step belongs to an entry; a lesson that has none can be said in other words.
    plan_->setVisible(!view.entry.empty());
    QString question =
        view.times == 2 ? tr("Twice, knowing it was not enough.")
                        : tr("%n times in a row, knowing it was not enough.", nullptr, view.times);
    if (!view.entry.empty())
        question += QLatin1Char(' ') + tr("What would help in the moment?");
    question_->setText(question);
    const core::Text situation = textOf(view.when);
    when_->field().keepAs("if-then-when/" + view.lesson.hex(), situation, situation.utf8());
    then_->field().keepAs("if-then-then/" + view.lesson.hex());
    shared_->setText(view.shared);
    shared_->setVisible(!view.shared.isEmpty());
    ways_[2]->setConsequence(view.leave);
    const QString undo = tr("Ctrl+Z takes the grade back.");
    why_->setText(
        view.sooner
            ? tr("Back sooner than planned, because it came up and was not used. %1").arg(undo)
            : undo);
    fold();
}

std::vector<FocusField*> UnusedPage::fields() const {
    return {&when_->field(), &then_->field()};
}

QWidget* UnusedPage::firstFocus() const {
    return plan_->isHidden() ? static_cast<QWidget*>(ways_[0]) : then_;
}

void UnusedPage::keep() {
    const QString when = when_->text().trimmed();
    const QString then = then_->text().trimmed();
    if (plan_->isHidden())
        return;
    if (then.isEmpty() || when.isEmpty())
        return (when.isEmpty() ? when_ : then_)->setFocus(Qt::OtherFocusReason);
    Q_EMIT planned(view_.lesson, when, then);
}

void UnusedPage::fold() {
    int needed = 0;
    for (const OptionButton* way : ways_)
        needed = std::max(needed, way->sizeHint().width());
    const bool stacked = width() < 3 * needed + px(2 * 12 + 2 * 24);
    // A word of a label is worth more than a line.
    form_->setRowWrapPolicy(stacked ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    wayRow_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace upturn::gui
