// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "step/step_page.hpp"

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

#include <QButtonGroup>
#include <QDateEdit>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int widest = 680;
constexpr int edge = 40;
constexpr int aWeek = 7;
constexpr int aMonth = 30;

Label* centred(const QString& words, Type type, Ink ink, QWidget* parent) {
    auto* label = new Label(words, type, ink, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    label->setBalanced(true);
    return label;
}

QKeySequence changing(int option) {
    return {static_cast<int>(Qt::ALT) | (static_cast<int>(Qt::Key_1) + option)};
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
    rows_[0] = choices(block, got_, QStringList{tr("Done"), tr("Partly"), tr("Not yet")});
    column->addLayout(rows_[0]);
    column->addWidget(helpedPart());
    gap(column, 18);
    what_ = field(block);
    column->addWidget(what_);
    // What was typed and not kept is seen before anything is chosen.
    connect(&what_->field(), &FocusField::restored, what_, &QWidget::show);
    column->addWidget(nextPart());
    gap(column, 18);
    column->addLayout(foot());
    column->addStretch(3);
    for (int i = 0; i < got_->buttons().size(); ++i)
        onKeys(this, changing(i), [this, i] { got_->button(i)->click(); });
    connect(got_, &QButtonGroup::idClicked, this, &StepPage::chooseGot);
    connect(helped_, &QButtonGroup::idClicked, this, &StepPage::chooseHelped);
    new Folding(this, [this] { fold(); });
}

QWidget* StepPage::card() {
    auto* made = new Card(Card::Edge::plain, this);
    entry_ = new Label(Type::small, Ink::secondary, made);
    entry_->setGlyph(Icon::feather, Ink::secondary);
    sentence_ = centred(QString(), Type::figure, Ink::primary, made);
    meta_ = centred(QString(), Type::small, Ink::tertiary, made);
    tries_ = centred(QString(), Type::small, Ink::secondary, made);
    auto* sheet = new QVBoxLayout(made);
    space(sheet, {40, 26, 40, 24}, 14);
    sheet->addWidget(entry_, 0, Qt::AlignHCenter);
    sheet->addWidget(sentence_);
    sheet->addWidget(meta_);
    sheet->addWidget(tries_);
    return made;
}

TextLine* StepPage::field(QWidget* parent) {
    auto* line = new TextLine(parent);
    atLeast(line, 0, 40);
    connect(line, &QLineEdit::returnPressed, this, &StepPage::keep);
    return line;
}

QBoxLayout* StepPage::choices(QWidget* parent, QButtonGroup* group, const QStringList& words) {
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    space(row, {}, 12);
    for (int i = 0; i < words.size(); ++i) {
        auto* one = new OptionButton(QString::number(i + 1), words[i], parent);
        one->setCheckable(true);
        group->addButton(one, i);
        row->addWidget(one, 1);
    }
    return row;
}

QWidget* StepPage::helpedPart() {
    helpedPart_ = new QWidget(this);
    rows_[1] = choices(helpedPart_, helped_,
                       {tr("Yes"), tr("A little"), tr("Not really"), tr("Too early")});
    const QStringList follows{QString(), tr("ask again in a month"), tr("find another way"),
                              tr("ask again in 2 weeks")};
    for (int i = 0; i < follows.size(); ++i)
        static_cast<OptionButton*>(helped_->button(i))->setConsequence(follows[i]);
    auto* column = new QVBoxLayout(helpedPart_);
    space(column, {0, 22, 0, 0}, 12);
    column->addWidget(centred(tr("Did it help?"), Type::lead, Ink::primary, helpedPart_));
    column->addLayout(rows_[1]);
    return helpedPart_;
}

/// The next try, or the same one on another day.
QWidget* StepPage::nextPart() {
    nextPart_ = new QWidget(this);
    instead_ = field(nextPart_);
    instead_->setPlaceholderText(tr("What will you try instead? Optional."));
    instead_->setAccessibleName(tr("What will you try instead?"));
    day_ = new QDateEdit(nextPart_);
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(tr("ddd d MMM yyyy", "date"));
    atLeast(day_, 180, 34);
    dayLabel_ = new Label(Type::body, Ink::secondary, nextPart_);
    connect(instead_, &QLineEdit::textChanged, this, &StepPage::nameDay);
    auto* column = new QVBoxLayout(nextPart_);
    space(column, {0, 10, 0, 0}, 12);
    column->addWidget(instead_);
    auto* row = new FlowLayout;
    row->setCentred(true);
    space(row, {}, 12);
    row->addWidget(dayLabel_);
    row->addWidget(day_);
    column->addLayout(row);
    return nextPart_;
}

void StepPage::nameDay() {
    const bool another = !instead_->text().trimmed().isEmpty() || got_->checkedId() != notYet;
    dayLabel_->setText(another ? tr("By when") : tr("Move the date"));
    day_->setAccessibleName(dayLabel_->text());
}

QBoxLayout* StepPage::foot() {
    keep_ = new Button(tr("Keep"), ButtonKind::filled, this);
    keep_->setButtonSize(ButtonSize::large);
    keep_->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(keep_, &Button::clicked, this, &StepPage::keep);
    letGo_ = new Button(tr("Let it go"), ButtonKind::flat, this);
    letGo_->setButtonSize(ButtonSize::large);
    connect(letGo_, &Button::clicked, this, [this] {
        StepAnswer answer{.step = view_.id,
                          .outcome = core::Outcome::dropped,
                          .helped = {},
                          .askAgain = {},
                          .what = what_->text().trimmed(),
                          .instead = {},
                          .due = {}};
        Q_EMIT answered(answer);
    });
    counts_ = new Label(Type::small, Ink::tertiary, this);
    counts_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    space(row, {}, 8);
    row->addWidget(counts_, 1, Qt::AlignVCenter);
    row->addWidget(letGo_);
    row->addWidget(keep_);
    return row;
}

void StepPage::show(const StepView& view) {
    view_ = view;
    entry_->setText(view.entryLine);
    entry_->setVisible(!view.entryLine.isEmpty());
    sentence_->setText(view.sentence);
    meta_->setText(view.meta);
    tries_->setText(view.tries.join(QLatin1Char('\n')));
    tries_->setVisible(!view.tries.isEmpty());
    counts_->setText(view.countsFor.isEmpty()
                         ? QString()
                         : tr("\u201cYes\u201d counts for \u201c%1\u201d").arg(view.countsFor));
    // A use is one of the lesson that the step puts to use.
    static_cast<OptionButton*>(helped_->button(0))
        ->setConsequence(view.countsFor.isEmpty() ? QString() : tr("one more use"));
    uncheckAll();
    what_->field().keepAs("step-what/" + view.id.hex());
    instead_->field().keepAs("step-instead/" + view.id.hex());
    day_->setDate(view.today.addDays(aWeek));
    chooseGot();
}

std::vector<FocusField*> StepPage::fields() const {
    return {&what_->field(), &instead_->field()};
}

void StepPage::chooseGot() {
    const int got = got_->checkedId();
    helpedPart_->setVisible(got == done || got == partly);
    letGo_->setVisible(got == notYet);
    what_->setVisible(got >= 0 || !what_->text().isEmpty());
    nameKeys();
    chooseHelped();
    const QString asks = got == notYet ? tr("What stood in the way?") : tr("What happened");
    what_->setAccessibleName(asks);
    what_->setPlaceholderText(got == notYet ? asks : tr("What happened? Optional."));
    keep_->setEnabled(got >= 0);
    if (got == notYet)
        what_->setFocus(Qt::OtherFocusReason);
    else if (got >= 0)
        helped_->button(0)->setFocus(Qt::OtherFocusReason);
}

/// One set of digits at a time: that of the question that is open. The answer above it tells the
/// key that leads back to it.
void StepPage::nameKeys() {
    const bool answered = !helpedPart_->isHidden();
    for (int i = 0; i < got_->buttons().size(); ++i) {
        auto* one = static_cast<OptionButton*>(got_->button(i));
        if (!answered)
            one->setKey(QString::number(i + 1));
        else
            one->setKey(one->isChecked()
                            ? QKeySequence(Qt::Key_Backspace).toString(QKeySequence::NativeText)
                            : QString());
    }
}

void StepPage::askAgain() {
    uncheckAll();
    chooseGot();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void StepPage::uncheckAll() {
    for (QButtonGroup* group : {got_, helped_}) {
        group->setExclusive(false);
        for (QAbstractButton* button : group->buttons())
            button->setChecked(false);
        group->setExclusive(true);
    }
}

void StepPage::chooseHelped() {
    const int got = got_->checkedId();
    const bool gotThere = got == done || got == partly;
    nextPart_->setVisible(got == notYet || (gotThere && helped_->checkedId() == notReally));
    counts_->setVisible(gotThere && !view_.countsFor.isEmpty());
    nameDay();
    // Whoever has said so tells more about it; the letters are no answer to the question before.
    if (gotThere && helped_->checkedId() >= 0)
        (helped_->checkedId() == notReally ? instead_ : what_)->setFocus(Qt::OtherFocusReason);
}

QWidget* StepPage::firstFocus() const {
    return got_->button(0);
}

void StepPage::keyPressEvent(QKeyEvent* event) {
    const int digit = digitOf(*event) - 1;
    const bool plain = digit >= 0 || (event->modifiers() & ~Qt::KeypadModifier) == 0;
    const bool writing = what_->hasFocus() || instead_->hasFocus() || day_->hasFocus();
    QButtonGroup* open = helpedPart_->isVisible() ? helped_ : got_;
    if (plain && !writing && open == helped_ && event->key() == Qt::Key_Backspace)
        return askAgain();
    if (!plain || writing || open->button(digit) == nullptr)
        return QWidget::keyPressEvent(event);
    open->button(digit)->click();
}

void StepPage::keep() {
    const int got = got_->checkedId();
    if (got < 0)
        return;
    StepAnswer answer{.step = view_.id,
                      .outcome = {},
                      .helped = {},
                      .askAgain = {},
                      .what = what_->text().trimmed(),
                      .instead =
                          nextPart_->isVisibleTo(this) ? instead_->text().trimmed() : QString(),
                      .due = day_->date()};
    if (got == notYet)
        return void(Q_EMIT answered(answer));
    answer.outcome = got == done ? core::Outcome::done : core::Outcome::partly;
    switch (helped_->checkedId()) {
    case yes:
    case notReally:
        answer.helped = helped_->checkedId() == yes;
        break;
    case aLittle:
        answer.askAgain = view_.today.addDays(aMonth);
        break;
    default: // too early, or nothing said: two weeks
        answer.askAgain = view_.today.addDays(2 * aWeek);
    }
    Q_EMIT answered(answer);
}

void StepPage::fold() {
    const int room = std::min(px(widest), width() - 2 * px(edge));
    for (QBoxLayout* row : rows_) {
        int beside = 0;
        for (int i = 0; i < row->count(); ++i)
            beside += row->itemAt(i)->minimumSize().width() + (i > 0 ? row->spacing() : 0);
        row->setDirection(beside > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

} // namespace upturn::gui
