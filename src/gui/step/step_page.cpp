// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "step/step_page.hpp"

#include "theme/folding.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/label.hpp"
#include "widgets/one_thing_page.hpp"
#include "widgets/option_button.hpp"

#include <QButtonGroup>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int widest = 680;
constexpr int oneColumnBelow = 520;
constexpr int aWeek = 7;

Label* centred(const QString& words, Type type, Ink ink, QWidget* parent) {
    auto* label = new Label(words, type, ink, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    label->setBalanced(true);
    return label;
}

} // namespace

StepPage::StepPage(QWidget* parent)
    : QWidget(parent)
    , got_(new QButtonGroup(this))
    , helped_(new QButtonGroup(this)) {
    setWindowTitle(tr("Next step"));
    auto* block = beginOneThing(
        this, widest, {.leave = [this] { Q_EMIT leaveAsked(); }, .done = [this] { keep(); }});
    auto* column = new QVBoxLayout(block);
    space(column, {}, 0);
    column->addStretch(1);
    column->addWidget(card());
    gap(column, 22);
    column->addWidget(centred(tr("How far did you get?"), Type::lead, Ink::primary, block));
    gap(column, 12);
    rows_[0] = choices(block, got_, {tr("Done"), tr("Partly"), tr("Not yet")});
    column->addLayout(rows_[0]);
    column->addWidget(helpedPart());
    column->addWidget(movePart());
    gap(column, 18);
    what_ = new QLineEdit(block);
    atLeast(what_, 0, 40);
    connect(what_, &QLineEdit::returnPressed, this, &StepPage::keep);
    column->addWidget(what_);
    gap(column, 18);
    column->addLayout(foot());
    column->addStretch(3);
    connect(got_, &QButtonGroup::idClicked, this, &StepPage::chooseGot);
    new Folding(this, [this] { fold(); });
}

QWidget* StepPage::card() {
    auto* made = new Card(Card::Edge::plain, this);
    entry_ = new Label(Type::small, Ink::secondary, made);
    entry_->setGlyph(Icon::feather, Ink::secondary);
    sentence_ = centred(QString(), Type::figure, Ink::primary, made);
    meta_ = centred(QString(), Type::small, Ink::tertiary, made);
    auto* sheet = new QVBoxLayout(made);
    space(sheet, {40, 26, 40, 24}, 14);
    sheet->addWidget(entry_, 0, Qt::AlignHCenter);
    sheet->addWidget(sentence_);
    sheet->addWidget(meta_);
    return made;
}

QBoxLayout* StepPage::choices(QWidget* parent, QButtonGroup* group,
                              const std::array<QString, 3>& words) {
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    space(row, {}, 12);
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto* one = new OptionButton(QString::number(i + 1), words[i], parent);
        one->setCheckable(true);
        group->addButton(one, static_cast<int>(i));
        row->addWidget(one, 1);
    }
    return row;
}

QWidget* StepPage::helpedPart() {
    helpedPart_ = new QWidget(this);
    rows_[1] = choices(helpedPart_, helped_, {tr("Yes"), tr("Not really"), tr("Too early")});
    const std::array<QString, 3> follows{tr("one more use"), tr("find another way"),
                                         tr("left open")};
    for (std::size_t i = 0; i < follows.size(); ++i)
        static_cast<OptionButton*>(helped_->button(static_cast<int>(i)))
            ->setConsequence(follows[i]);
    auto* column = new QVBoxLayout(helpedPart_);
    space(column, {0, 22, 0, 0}, 12);
    column->addWidget(centred(tr("Did it help?"), Type::lead, Ink::primary, helpedPart_));
    column->addLayout(rows_[1]);
    return helpedPart_;
}

QWidget* StepPage::movePart() {
    movePart_ = new QWidget(this);
    day_ = new QDateEdit(movePart_);
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(tr("ddd d MMM yyyy", "date"));
    day_->setAccessibleName(tr("Move the date"));
    atLeast(day_, 180, 34);
    auto* row = new QHBoxLayout(movePart_);
    space(row, {0, 22, 0, 0}, 12);
    row->addStretch(1);
    row->addWidget(new Label(tr("Move the date"), Type::body, Ink::secondary, movePart_));
    row->addWidget(day_);
    row->addStretch(1);
    return movePart_;
}

QBoxLayout* StepPage::foot() {
    keep_ = new Button(tr("Keep"), ButtonKind::filled, this);
    keep_->setButtonSize(ButtonSize::large);
    keep_->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(keep_, &Button::clicked, this, &StepPage::keep);
    auto* row = new QHBoxLayout;
    space(row, {}, 8);
    row->addStretch(1);
    row->addWidget(keep_);
    return row;
}

void StepPage::show(const StepView& view) {
    view_ = view;
    entry_->setText(view.entryLine);
    entry_->setVisible(!view.entryLine.isEmpty());
    sentence_->setText(view.sentence);
    meta_->setText(view.meta);
    for (QButtonGroup* group : {got_, helped_}) {
        group->setExclusive(false);
        for (QAbstractButton* button : group->buttons())
            button->setChecked(false);
        group->setExclusive(true);
    }
    what_->clear();
    day_->setDate(view.today.addDays(aWeek));
    chooseGot();
}

void StepPage::chooseGot() {
    const int got = got_->checkedId();
    helpedPart_->setVisible(got == done || got == partly);
    movePart_->setVisible(got == notYet);
    what_->setVisible(got >= 0);
    const QString asks = got == notYet ? tr("What stood in the way?") : tr("What happened");
    what_->setAccessibleName(asks);
    what_->setPlaceholderText(got == notYet ? asks : tr("What happened? Optional."));
    keep_->setEnabled(got >= 0);
    if (got == notYet)
        what_->setFocus(Qt::OtherFocusReason);
    else if (got >= 0)
        helped_->button(0)->setFocus(Qt::OtherFocusReason);
}

QWidget* StepPage::firstFocus() const {
    return got_->button(0);
}

void StepPage::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (!plain || digit < 0 || digit > 2 || what_->hasFocus() || day_->hasFocus())
        return QWidget::keyPressEvent(event);
    const bool second = helpedPart_->isVisible();
    (second ? helped_ : got_)->button(digit)->click();
}

void StepPage::keep() {
    const int got = got_->checkedId();
    if (got < 0)
        return;
    StepAnswer answer{.step = view_.id,
                      .outcome = {},
                      .helped = {},
                      .what = what_->text().trimmed(),
                      .due = day_->date()};
    if (got != notYet)
        answer.outcome = got == done ? core::Outcome::done : core::Outcome::partly;
    constexpr int yes = 0;
    constexpr int notReally = 1;
    if (answer.outcome && (helped_->checkedId() == yes || helped_->checkedId() == notReally))
        answer.helped = helped_->checkedId() == yes;
    Q_EMIT answered(answer);
}

void StepPage::fold() {
    for (QBoxLayout* row : rows_)
        row->setDirection(width() < px(oneColumnBelow) ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
}

} // namespace upturn::gui
