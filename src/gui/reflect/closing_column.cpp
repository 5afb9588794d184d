// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/closing_column.hpp"

#include "field/focus_field.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"

#include <upturn/app/goal_words.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace upturn::gui {
namespace {

using namespace std::chrono_literals;

constexpr int usuallyInDays = 7;
/// A pause in typing: nobody is advised in the middle of a word.
constexpr auto adviceAfter = 600ms;

/// What sort of step it is, in the order of the article.
QString nameOfKind(core::StepKind kind) {
    switch (kind) {
    case core::StepKind::tryAgain:
        return ClosingColumn::tr("Try it once more; it need not succeed");
    case core::StepKind::messy:
        return ClosingColumn::tr("A messy first version within a day");
    case core::StepKind::remove:
        return ClosingColumn::tr("Take an obstacle away");
    case core::StepKind::add:
        return ClosingColumn::tr("Add something new");
    case core::StepKind::reachOut:
        return ClosingColumn::tr("Reach out to somebody");
    case core::StepKind::askForHelp:
        return ClosingColumn::tr("Ask for help");
    case core::StepKind::delegate:
        return ClosingColumn::tr("Hand it over, with real authority");
    case core::StepKind::capability:
        return ClosingColumn::tr("Build a capability for the long run");
    case core::StepKind::quickFix:
        return ClosingColumn::tr("A quick fix for now");
    }
    return {};
}

} // namespace

ClosingColumn::ClosingColumn(QWidget* parent)
    : QWidget(parent)
    , entry_(new Label(Type::small, Ink::secondary, this))
    , title_(new Label(Type::question, Ink::primary, this))
    , line_(new Label(Type::large, Ink::secondary, this))
    , when_(new TextLine(this))
    , then_(new TextLine(this))
    , dated_(new QCheckBox(tr("Ask me about it on"), this))
    , due_(new QDateEdit(this))
    , kind_(new QComboBox(this))
    , uses_(new QComboBox(this))
    , advice_(new StatusLabel(Type::small, Ink::secondary, this))
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
    connectRow();
}

void ClosingColumn::connectRow() {
    connect(add_, &Button::clicked, this, &ClosingColumn::keepStep);
    connect(then_, &QLineEdit::returnPressed, this, &ClosingColumn::keepStep);
    connect(when_, &QLineEdit::returnPressed, then_, [this] { then_->setFocus(); });
    connect(dated_, &QCheckBox::toggled, due_, &QWidget::setEnabled);
    connect(then_, &QLineEdit::textChanged, this,
            [this](const QString& text) { add_->setEnabled(!text.trimmed().isEmpty()); });
    adviceTimer_.setSingleShot(true);
    adviceTimer_.setInterval(adviceAfter);
    for (TextLine* field : {when_, then_})
        connect(field, &QLineEdit::textChanged, &adviceTimer_, qOverload<>(&QTimer::start));
    connect(&adviceTimer_, &QTimer::timeout, this, &ClosingColumn::advise);
    const auto tell = [this] {
        if (!showing_)
            Q_EMIT edited(step());
    };
    for (TextLine* field : {when_, then_})
        connect(&field->field(), &FocusField::edited, this, tell);
    connect(dated_, &QCheckBox::toggled, this, tell);
    connect(due_, &QDateEdit::dateChanged, this, tell);
    connect(kind_, &QComboBox::currentIndexChanged, this, tell);
    connect(uses_, &QComboBox::activated, this, [this, tell] {
        lesson_ =
            core::Id::parse(uses_->currentData().toString().toStdString()).value_or(core::Id());
        tell();
    });
}

QWidget* ClosingColumn::usesPart(QWidget* parent) {
    usesPart_ = new QWidget(parent);
    // A sentence may be longer than the page is wide.
    uses_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* column = new QVBoxLayout(usesPart_);
    space(column, {}, 0);
    column->addLayout(labelled(tr("Puts to use"), uses_, usesPart_));
    usesPart_->hide();
    return usesPart_;
}

void ClosingColumn::showLessons(const std::vector<KeptLesson>& lessons) {
    uses_->clear();
    uses_->addItem(tr("No lesson"));
    for (const KeptLesson& lesson : lessons)
        uses_->addItem(lesson.text, QString::fromStdString(lesson.id.hex()));
    usesPart_->setVisible(!lessons.empty());
    chooseLesson(lesson_);
}

void ClosingColumn::chooseLesson(const core::Id& lesson) {
    lesson_ = lesson;
    const int place = lesson.empty() ? 0 : uses_->findData(QString::fromStdString(lesson.hex()));
    uses_->setCurrentIndex(std::max(0, place));
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
    when_->setPlaceholderText(tr("I sit down on Monday"));
    then_->setPlaceholderText(tr("write to one person who can help"));
    due_->setDisplayFormat(tr("ddd d MMM yyyy", "date"));
    due_->setCalendarPopup(true);
    due_->setAccessibleName(tr("Ask me about it on"));
    dated_->setChecked(true);
    add_->setEnabled(false);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {20, 16, 20, 16}, 14);
    sheet->addLayout(labelled(tr("When"), when_, card));
    sheet->addLayout(labelled(tr("I will"), then_, card));
    advice_->setWordWrap(true);
    advice_->setGlyph(Icon::bulb, Ink::accent);
    advice_->hide();
    sheet->addWidget(advice_);
    kind_->addItem(tr("Of no particular sort"));
    using Kind = core::StepKind;
    for (const Kind kind : {Kind::tryAgain, Kind::messy, Kind::remove, Kind::add, Kind::reachOut,
                            Kind::askForHelp, Kind::delegate, Kind::capability, Kind::quickFix})
        kind_->addItem(nameOfKind(kind), static_cast<int>(kind));
    sheet->addLayout(labelled(tr("What sort of step"), kind_, card));
    sheet->addWidget(usesPart(card));
    auto* date = new FlowLayout;
    space(date, {}, 10);
    date->addWidget(dated_);
    date->addWidget(due_);
    date->toEnd();
    date->addWidget(add_);
    sheet->addLayout(date);
    return card;
}

void ClosingColumn::show(const ReflectView& view) {
    today_ = view.today;
    asked_ = false;
    entry_->setText(view.entryTitle);
    // A step that was typed before it was known stays.
    const bool asks = !view.leftAlone() || !view.step.empty();
    row_->setVisible(asks);
    title_->setText(asks ? tr("One next step, if you like") : view.closingLine);
    line_->setText(view.closingLine);
    line_->setVisible(asks && !view.closingLine.isEmpty());
    showing_ = true;
    due_->setMinimumDate(today_);
    fill(view.step);
    showing_ = false;
    clear(steps_);
    for (const QString& step : view.keptSteps) {
        auto* label = new Label(step, Type::small, Ink::secondary, this);
        label->setGlyph(Icon::check, Ink::accent);
        label->setWordWrap(true);
        steps_->addWidget(label);
    }
}

QWidget* ClosingColumn::firstFocus() const {
    return row_->isHidden() ? nullptr : when_;
}

/// Said kindly, and never in the way: the step can be kept as it is.
void ClosingColumn::advise() {
    const bool planned = !then_->text().trimmed().isEmpty();
    QStringList advice;
    if (planned)
        for (const std::string& sentence : app::adviceFor(
                 store::NewStep{.when = textOf(when_->text()), .then = textOf(then_->text())}))
            advice << QString::fromStdString(sentence);
    advice_->say(advice.join(QLatin1Char(' ')));
    advice_->setVisible(!advice.isEmpty());
}

bool ClosingColumn::asksForRest() {
    const bool half = !when_->text().trimmed().isEmpty() && then_->text().trimmed().isEmpty();
    if (!half || std::exchange(asked_, true))
        return false;
    advice_->say(tr("And what will you do then? \u201cDone\u201d leaves it as it is."));
    advice_->show();
    then_->setFocus(Qt::OtherFocusReason);
    return true;
}

void ClosingColumn::keepStep() {
    if (then_->text().trimmed().isEmpty())
        return;
    Q_EMIT stepKept(step());
}

void ClosingColumn::shareDraft(Draft* draft) {
    for (const TextLine* field : {when_, then_})
        field->field().partOf(draft);
}

StepDraft ClosingColumn::step() const {
    StepDraft step{.when = when_->text().trimmed(), .then = then_->text().trimmed(), .due = {}};
    if (dated_->isChecked())
        step.due = due_->date();
    if (const QVariant kind = kind_->currentData(); kind.isValid())
        step.kind = static_cast<core::StepKind>(kind.toInt());
    // One that is there no more can't be put to use; before they are read nobody knows.
    if (uses_->count() == 0 || uses_->currentIndex() > 0)
        step.lesson = lesson_;
    return step;
}

void ClosingColumn::fill(const StepDraft& step) {
    // The words of the person are replaced only when they differ: the cursor stays.
    if (when_->text().trimmed() != step.when)
        when_->setText(step.when);
    if (then_->text().trimmed() != step.then)
        then_->setText(step.then);
    const int kind = step.kind ? kind_->findData(static_cast<int>(*step.kind)) : 0;
    kind_->setCurrentIndex(std::max(0, kind));
    chooseLesson(step.lesson);
    dated_->setChecked(step.empty() || step.due);
    due_->setDate(step.due.value_or(today_.addDays(usuallyInDays)));
    advise();
}

void ClosingColumn::fillAgain(const StepDraft& step) {
    showing_ = true;
    fill(step);
    showing_ = false;
}

void ClosingColumn::offer(const QString& words, std::function<void()> taken,
                          std::function<void()> over) {
    FocusField& field = then_->field();
    words.isEmpty() ? field.offer({})
                    : field.offer({.words = textOf(words)}, std::move(taken), std::move(over));
}

void ClosingColumn::added(const StepDraft& step) {
    if (this->step() == step)
        fill({});
}

} // namespace upturn::gui
