// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/question_column.hpp"

#include "field/focus_field.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/hide_line.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/mirror_line.hpp"
#include "widgets/quiet_line.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"
#include "words/document_words.hpp"

#include <QMenu>
#include <QTextCursor>
#include <QVBoxLayout>

namespace upturn::gui {
namespace {

constexpr int leastLines = 4;

int wordsIn(const QString& text) {
    int words = 0;
    bool inside = false;
    for (const QChar letter : text) {
        const bool part = !letter.isSpace();
        words += part && !inside ? 1 : 0;
        inside = part;
    }
    return words;
}

} // namespace

QuestionColumn::QuestionColumn(QWidget* parent)
    : QWidget(parent)
    , entry_(new Label(Type::small, Ink::secondary, this))
    , question_(new Label(Type::question, Ink::primary, this))
    , hint_(new Label(Type::large, Ink::secondary, this))
    , reason_(new Label(Type::small, Ink::tertiary, this))
    , guide_(new Button(QString(), ButtonKind::flat, this))
    , why_(new Button(tr("Why this question"), ButtonKind::flat, this))
    , options_(new FlowLayout)
    , field_(new GrowingTextEdit(Type::writing, this))
    , count_(new Label(Type::small, Ink::tertiary, this))
    , source_(new Label(Type::small, Ink::tertiary, this))
    , echo_(new Label(Type::small, Ink::tertiary, this))
    , compare_(new LinkButton(tr("Compare"), this))
    , mirror_(new MirrorLine(this))
    , told_(new StatusLabel(Type::small, Ink::tertiary, this))
    , correct_(new LinkButton(tr("Correct"), this))
    , line_(new QuietLine(this))
    , helplines_(new QVBoxLayout) {
    entry_->setGlyph(Icon::feather, Ink::secondary);
    echo_->setGlyph(Icon::history, Ink::secondary);
    for (Label* label : {question_, hint_, reason_, echo_})
        label->setWordWrap(true);
    told_->setWordWrap(true);
    told_->setMeasure(520);
    echo_->setMeasure(620);
    guide_->setCheckable(true);
    guide_->setGlyph(Icon::book);
    guide_->setButtonSize(ButtonSize::small);
    why_->setCheckable(true);
    why_->setGlyph(Icon::question);
    why_->setButtonSize(ButtonSize::small);
    field_->setInset(28, 22);
    readFirst(field_, question_);
    fill(true);
    auto* card = new Card(Card::Edge::field, this);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {2, 2, 2, 2}, 0);
    sheet->addWidget(field_);

    auto* column = new QVBoxLayout(this);
    space(column, {}, 0);
    column->addLayout(headLine());
    gap(column, 8);
    column->addWidget(mirror_);
    column->addWidget(question_);
    gap(column, 6);
    column->addWidget(hint_);
    gap(column, 4);
    column->addWidget(reason_);
    // Before the field: a number is seen before anything is written.
    space(helplines_, {}, 4);
    column->addLayout(helplines_);
    space(options_, {0, 10, 0, 0}, 8);
    column->addLayout(options_);
    gap(column, 20);
    column->addWidget(card, 1);
    gap(column, 12);
    column->addLayout(foot());
    column->addWidget(lifts());

    correct_->setAccessibleName(tr("Correct what was read"));
    connect(correct_, &LinkButton::clicked, this, &QuestionColumn::correct);
    connect(why_, &Button::toggled, this, &QuestionColumn::whyToggled);
    connect(compare_, &LinkButton::clicked, this, &QuestionColumn::compareAsked);
    connect(&field_->field(), &FocusField::edited, this, [this] {
        countWords();
        followOptions();
        Q_EMIT edited(field_->words());
    });
}

QLayout* QuestionColumn::headLine() {
    auto* row = new FlowLayout;
    space(row, {}, 4);
    row->addWidget(entry_);
    row->toEnd();
    row->addWidget(guide_);
    row->addWidget(why_);
    return row;
}

void QuestionColumn::fill(bool fills) {
    field_->setLines(leastLines, fills ? leastLines : 0);
}

QLayout* QuestionColumn::foot() {
    auto* row = new FlowLayout;
    space(row, {4, 0, 4, 0}, 10);
    row->addWidget(count_);
    row->toEnd();
    row->addWidget(source_);
    row->addWidget(echo_);
    row->addWidget(compare_);
    row->addWidget(told_);
    row->addWidget(correct_);
    row->addWidget(line_);
    return row;
}

QWidget* QuestionColumn::lifts() {
    lifts_ = new QWidget(this);
    notMine_ = new Button(tr("This is not mine to learn from"), ButtonKind::outlined, lifts_);
    myPart_ = new Button(tr("I want to look at my part"), ButtonKind::outlined, lifts_);
    liftSaid_ = new QWidget(lifts_);
    liftLine_ = new StatusLabel(Type::small, Ink::secondary, liftSaid_);
    auto* undo = new LinkButton(tr("Undo"), liftSaid_);
    liftLine_->setWordWrap(true);
    liftLine_->setMeasure(560);
    auto* said = new QHBoxLayout(liftSaid_);
    space(said, {}, 12);
    said->addWidget(liftLine_, 1);
    said->addWidget(undo, 0, Qt::AlignTop);
    auto* row = new FlowLayout;
    lifts_->setLayout(row);
    space(row, {0, 10, 0, 0}, 10);
    for (Button* button : {notMine_, myPart_}) {
        button->setButtonSize(ButtonSize::small);
        row->addWidget(button);
    }
    row->addWidget(liftSaid_);
    lifts_->hide();
    connect(notMine_, &Button::clicked, this, [this] { Q_EMIT lifted(false); });
    connect(myPart_, &Button::clicked, this, [this] { Q_EMIT lifted(true); });
    connect(undo, &LinkButton::clicked, this, &QuestionColumn::liftTakenBack);
    return lifts_;
}

/// What stands around the question because of what was heard.
void QuestionColumn::showBeside(const ReflectView& view) {
    mirror_->show(view.mirror);
    question_->setAccessibleDescription(mirror_->spoken());
    showRead(view.read);
    line_->setVisible(view.line);
    clear(helplines_);
    for (const QString& helpline : view.helplines) {
        auto* label = new Label(helpline, Type::small, Ink::secondary, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        helplines_->addWidget(label);
    }
    // Without any, nothing moves.
    space(helplines_, {0, view.helplines.isEmpty() ? 0 : 10, 0, 0}, 4);
    // Who is in danger from somebody near may have to be quick.
    if (!view.helplines.isEmpty())
        helplines_->addWidget(new HideLine(this));
    showLift(view);
}

void QuestionColumn::showRead(const std::vector<ReadOf>& read) {
    read_ = read;
    QStringList told;
    for (const ReadOf& one : read)
        if (one.told)
            told << one.name;
    told_->say(told.isEmpty() ? tr("Nothing was read so far.")
                              : tr("Read so far: %1.").arg(told.join(QStringLiteral(", "))));
    told_->setVisible(!read.empty());
    correct_->setVisible(!read.empty());
}

void QuestionColumn::correct() {
    if (!correct_->isVisible())
        return;
    auto* menu = new QMenu(correct_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ReadOf& one : read_) {
        QAction* action = menu->addAction(one.name);
        action->setCheckable(true);
        action->setChecked(one.told);
        connect(action, &QAction::triggered, this, [this, dimension = one.dimension](bool told) {
            Q_EMIT corrected(dimension, told);
        });
    }
    // Whoever has corrected it writes on.
    connect(menu, &QMenu::aboutToHide, field_, [this] { field_->setFocus(Qt::OtherFocusReason); });
    menu->popup(correct_->mapToGlobal(QPoint(0, correct_->height())));
}

void QuestionColumn::showLift(const ReflectView& view) {
    lifts_->setVisible(view.gentle);
    notMine_->setVisible(!view.lift);
    myPart_->setVisible(!view.lift);
    liftSaid_->setVisible(view.lift.has_value());
    if (!view.lift)
        return liftLine_->say(QString());
    if (*view.lift == core::Lift::notMine)
        return liftLine_->say(tr("Kept as it is. Nothing will come back from it."));
    if (!view.liftedNow)
        return liftLine_->say(tr("You look at your part."));
    // Said once, here; the questions that follow begin with what was not theirs.
    liftLine_->say(view.hurt ? tr("What someone did to you is theirs. The next question begins "
                                  "with what was not yours.")
                             : tr("The next question begins with what was not yours."));
}

void QuestionColumn::show(const ReflectView& view) {
    entry_->setText(view.entryTitle);
    question_->setText(view.question);
    hint_->setText(view.hint);
    hint_->setVisible(!view.hint.isEmpty());
    reason_->setText(view.reasons.value(0));
    reason_->setVisible(!view.reasons.isEmpty());
    why_->setVisible(!view.reasons.isEmpty());
    guide_->setText(view.guide.isEmpty() ? tr("Guide") : view.guide);
    guide_->setAccessibleName(view.guide.isEmpty() ? tr("Reflect with a guide")
                                                   : tr("Guide: %1").arg(view.guide));
    // What is nobody's lesson has questions of its own.
    guide_->setVisible(!view.gentle);
    why_->setChecked(false);
    source_->setText(view.source);
    source_->setVisible(!view.source.isEmpty() && !view.echo);
    echo_->setText(view.echo ? view.echo->line : QString());
    echo_->setVisible(view.echo.has_value());
    compare_->setVisible(view.echo.has_value());
    oneOption_ = view.oneOption;
    showOptions(view.options);
    field_->setAccessibleName(view.question);
    field_->setHint(view.fieldHint);
    showBeside(view);
    // The words of the person are replaced only when they differ: the cursor stays.
    if (field_->words() != view.answer)
        field_->setWords(view.answer);
    followOptions();
    countWords();
}

void QuestionColumn::showOptions(const QStringList& options) {
    clear(options_);
    optionButtons_.clear();
    for (const QString& option : options) {
        auto* button = new Button(option, ButtonKind::outlined, this);
        button->setButtonSize(ButtonSize::small);
        button->setCheckable(true);
        // After a click one writes on; by keys it comes before the field.
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &Button::clicked, this,
                [this, option](bool chosen) { choose(option, chosen); });
        options_->addWidget(button);
        QWidget::setTabOrder(optionButtons_.empty() ? why_ : optionButtons_.back(), button);
        optionButtons_.push_back(button);
    }
    if (!optionButtons_.empty())
        QWidget::setTabOrder(optionButtons_.back(), field_);
}

/// A chosen word is a line of the answer, where it can be changed like any other.
void QuestionColumn::choose(const QString& option, bool chosen) {
    QStringList lines = field_->words().split(QLatin1Char('\n'));
    if (oneOption_)
        for (const Button* button : optionButtons_)
            lines.removeAll(button->text());
    else
        lines.removeAll(option);
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    if (chosen)
        lines << option;
    replaceWords(*field_->document(), lines.join(QLatin1Char('\n')));
    field_->moveCursor(QTextCursor::End);
}

void QuestionColumn::followOptions() {
    const QStringList lines = field_->words().split(QLatin1Char('\n'));
    for (Button* button : optionButtons_)
        button->setChecked(lines.contains(button->text()));
}

void QuestionColumn::mark(const std::vector<Proposal>& proposals) {
    if (proposals.empty() || proposals.front().start < 0)
        return field_->mark(0, 0);
    field_->mark(proposals.front().start, proposals.front().end);
}

void QuestionColumn::setWhyShown(bool shown) {
    why_->setChecked(shown);
}

bool QuestionColumn::knowsWhy() const {
    return why_->isVisibleTo(this);
}

void QuestionColumn::countWords() {
    count_->setText(tr("%n words", nullptr, wordsIn(field_->words())));
}

} // namespace upturn::gui
