// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "practices/row_form.hpp"

#include "field/focus_field.hpp"
#include "practices/own_row.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/status_label.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"
#include "words/trouble.hpp"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace upturn::gui {
namespace {

using core::FieldType;

QString wordsOf(const core::Field& field, const core::FieldValue& value) {
    if (const auto* text = std::get_if<core::Text>(&value))
        return shown(*text);
    if (const auto* day = std::get_if<core::CivilDate>(&value))
        return QString::fromStdString(core::isoDate(*day));
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return field.type == FieldType::share ? QStringLiteral("%1%").arg(*number)
                                              : QString::number(*number);
    return {};
}

QString wordsIn(const OwnRow& row, const core::Field& field) {
    const auto held = row.fields.find(field.name);
    return held == row.fields.end() ? QString() : wordsOf(field, held->second);
}

/// 0: not said.
int choiceIn(const OwnRow& row, const core::Field& field) {
    const auto held = row.fields.find(field.name);
    if (held == row.fields.end())
        return 0;
    if (const auto* flag = std::get_if<bool>(&held->second))
        return *flag ? 1 : 2;
    const auto* said = std::get_if<core::Text>(&held->second);
    for (std::size_t i = 0; said != nullptr && i < field.choices.size(); ++i)
        if (said->utf8() == field.choices[i])
            return static_cast<int>(i) + 1;
    return 0;
}

bool chooses(const core::Field& field) {
    return field.type == FieldType::choice || field.type == FieldType::flag;
}

} // namespace

RowForm::RowForm(core::BlockKind kind, Asks asks, const QStringList& people,
                 std::function<core::Now()> now, QWidget* parent)
    : QWidget(parent)
    , kind_(kind)
    , asks_(asks)
    , now_(std::move(now))
    , wrong_(new StatusLabel(Type::small, Ink::amber, this)) {
    auto* column = new QVBoxLayout(this);
    space(column, {20, 12, 20, 14}, 4);
    for (const core::Field* field : fieldsToAsk(kind)) {
        const bool late = asksAtTheEnd(kind, field->name);
        const bool given = field->name == "asked"; // the day it is added
        if (asks == Asks::all || (asks == Asks::end ? late : !late && !given))
            addLine(*field, column, people);
    }
    wrong_->setWordWrap(true);
    wrong_->hide();
    column->addWidget(wrong_);
    gap(column, 6);
    column->addLayout(buttons());
}

void RowForm::addLine(const core::Field& field, QBoxLayout* column, const QStringList& people) {
    const QString name = fieldName(kind_, field.name);
    Line line{.field = &field};
    QWidget* control = nullptr;
    if (chooses(field)) {
        line.choice = new QComboBox(this);
        line.choice->addItem(tr("Not said"));
        for (const std::string_view choice : field.choices)
            line.choice->addItem(choiceName(choice));
        if (field.type == FieldType::flag)
            line.choice->addItems({tr("Yes"), tr("No")});
        connect(line.choice, &QComboBox::activated, this, [this] { touched_ = true; });
        control = line.choice;
    } else {
        line.words = new TextLine(this);
        line.words->setPlaceholderText(fieldHint(kind_, field.name));
        if (field.name == "person") {
            auto* completer = new QCompleter(people, line.words);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            line.words->setCompleter(completer);
        }
        connect(line.words, &QLineEdit::returnPressed, this, &RowForm::keep);
        connect(line.words, &QLineEdit::textEdited, this, [this] { touched_ = true; });
        connect(&line.words->field(), &FocusField::restored, this, [this] { touched_ = true; });
        control = line.words;
    }
    control->setAccessibleName(name);
    atLeast(control, 0, 34);
    auto* label = new Label(name, Type::small, Ink::secondary, this);
    label->setWordWrap(true);
    label->setBuddy(control);
    column->addWidget(label);
    column->addWidget(control);
    gap(column, 4);
    lines_.push_back(line);
}

QBoxLayout* RowForm::buttons() {
    auto* row = new QHBoxLayout;
    space(row, {}, 8);
    auto* leave = new Button(tr("Leave it"), ButtonKind::flat, this);
    auto* keep =
        new Button(asks_ == Asks::end ? tr("Close it") : tr("Keep"), ButtonKind::filled, this);
    for (Button* button : {leave, keep})
        button->setButtonSize(ButtonSize::small);
    connect(leave, &Button::clicked, this, &RowForm::left);
    connect(keep, &Button::clicked, this, &RowForm::keep);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(keep);
    return row;
}

void RowForm::fill(const OwnRow& row) {
    row_ = row.id;
    for (Line& line : lines_) {
        if (line.words != nullptr) {
            line.words->setText(wordsIn(row, *line.field));
            continue;
        }
        line.chosen = choiceIn(row, *line.field);
        line.choice->setCurrentIndex(line.chosen);
    }
}

void RowForm::follow(const OwnRow& row) {
    for (Line& line : lines_) {
        if (line.words != nullptr) {
            const core::Text now = textOf(wordsIn(row, *line.field));
            line.words->field().meet(now, now.utf8());
            continue;
        }
        const int chosen = choiceIn(row, *line.field);
        if (line.choice->currentIndex() == line.chosen)
            line.choice->setCurrentIndex(chosen);
        line.chosen = chosen;
    }
}

bool RowForm::isAsFound(const Line& line) const {
    if (row_.empty())
        return false;
    return line.words != nullptr ? line.words->field().untouched()
                                 : line.choice->currentIndex() == line.chosen;
}

void RowForm::keepDrafts() {
    const std::string row = row_.empty() ? "new" : row_.hex();
    for (const Line& line : lines_)
        if (line.words != nullptr) {
            const core::Text kept = textOf(line.words->text());
            line.words->field().keepAs("row/" + std::string(core::shapeOf(kind_).name) + "/" + row +
                                           "/" + std::string(line.field->name),
                                       kept, kept.utf8());
        }
}

void RowForm::answered(bool written) {
    waits_ = false;
    for (const Line& line : lines_)
        if (line.words != nullptr && !line.handed.blank())
            written ? line.words->field().handedOver() : line.words->field().cameBack(line.handed);
}

void RowForm::settle() {
    for (const Line& line : lines_)
        if (line.words != nullptr)
            line.words->field().leave();
}

QWidget* RowForm::firstFocus() const {
    const Line& first = lines_.front();
    return first.words != nullptr ? static_cast<QWidget*>(first.words) : first.choice;
}

core::Result<core::FieldValue> RowForm::valueOf(const core::Field& field,
                                                const QString& words) const {
    switch (field.type) {
    case FieldType::day: {
        const auto day = core::readDay(words.toStdString(), now_(), core::Lean::ahead);
        return day ? core::Result<core::FieldValue>(*day) : core::passOn(day);
    }
    case FieldType::share: {
        QString digits = words;
        digits.remove(QLatin1Char('%'));
        bool number = false;
        const double share = digits.trimmed().toDouble(&number);
        const double hundredths =
            share <= 1 && !words.contains(QLatin1Char('%')) ? share * 100 : share;
        if (!number || hundredths < 0 || hundredths > 100)
            return core::fail(
                core::Fault::usage,
                tr("How sure is a number between 0 and 100, like 70%.").toStdString());
        return core::FieldValue(static_cast<std::int64_t>(std::lround(hundredths)));
    }
    default:
        return core::FieldValue(textOf(words));
    }
}

bool RowForm::read(const Line& line, OwnChange& change) {
    const std::string name(line.field->name);
    auto& value = change.change.fields[name];
    if (line.choice != nullptr) {
        const int chosen = line.choice->currentIndex();
        if (chosen > 0 && line.field->type == FieldType::flag)
            value = chosen == 1;
        else if (chosen > 0)
            value = core::Text::repaired(line.field->choices[static_cast<std::size_t>(chosen) - 1]);
        return true;
    }
    const QString words = line.words->text().trimmed();
    if (words.isEmpty() && !line.field->needed)
        return true;
    const auto read =
        words.isEmpty() ? core::fail(core::Fault::usage, tr("\u201c%1\u201d needs a word at least.")
                                                             .arg(fieldName(kind_, name))
                                                             .toStdString())
                        : valueOf(*line.field, words);
    if (read) {
        value = *read;
        return true;
    }
    wrong_->show();
    wrong_->say(sentenceOf(read.error()));
    line.words->setFocus(Qt::OtherFocusReason);
    line.words->selectAll();
    return false;
}

void RowForm::keep() {
    // A second Enter is meant for the same words: they are on their way.
    if (waits_)
        return;
    OwnChange change{.row = row_, .kind = kind_, .change = {}};
    for (const Line& line : lines_)
        if (!isAsFound(line) && !read(line, change))
            return;
    if (asks_ == Asks::end)
        change.change.closed = true;
    waits_ = true;
    for (Line& line : lines_)
        if (line.words != nullptr) {
            line.handed = textOf(line.words->text());
            change.typed.push_back(line.words->field().handOver());
        }
    Q_EMIT kept(change);
}

void RowForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

} // namespace upturn::gui
