// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/editor_side.hpp"

#include "field/focus_field.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/chip_row.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/segment.hpp"
#include "widgets/time_line.hpp"
#include "widgets/weight_dots.hpp"
#include "words/areas.hpp"

#include <QDateEdit>
#include <QVBoxLayout>

namespace upturn::gui {

EditorSide::EditorSide(QWidget* parent)
    : QWidget(parent)
    , day_(new QDateEdit(this))
    , time_(new TimeLine(this))
    , timeHint_(new Label(tr("A time is written like 9:15."), Type::small, Ink::tertiary, this))
    , addTime_(new LinkButton(tr("Add a time"), this))
    , area_(new Segment(this))
    , weight_(new WeightDots(this))
    , weightText_(new Label(Type::small, Ink::secondary, this))
    , feelings_(new ChipRow(tr("Feeling"), this))
    , causes_(new ChipRow(tr("Cause"), this))
    , tags_(new ChipRow(tr("Tag"), this))
    , waits_(new Label(tr("Not reflected yet"), Type::bodyMedium, Ink::primary, this)) {
    auto* column = new QVBoxLayout(this);
    space(column, {}, 6);
    addWhen(column);
    addArea(column);
    addWeight(column);
    const auto chips = [&](const QString& name, ChipRow* row) {
        gap(column, 10);
        column->addWidget(head(name, nullptr));
        column->addWidget(row);
        connect(row, &ChipRow::changed, this, &EditorSide::follow);
    };
    chips(tr("Feelings"), feelings_);
    chips(tr("Causes"), causes_);
    chips(tr("Tags"), tags_);
    addReflect(column);
    column->addStretch(1);
}

Label* EditorSide::head(const QString& words, QWidget* buddy) {
    auto* label = new Label(words, Type::smallHead, Ink::secondary, this);
    label->setBuddy(buddy);
    return label;
}

void EditorSide::addWhen(QBoxLayout* column) {
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(tr("ddd d MMM yyyy", "date"));
    day_->setAccessibleName(tr("Day it happened"));
    time_->setAccessibleName(tr("Time it happened"));
    atMost(time_, 84);
    auto* row = new QHBoxLayout;
    space(row, {}, 8);
    row->addWidget(day_, 1);
    row->addWidget(time_);
    row->addWidget(addTime_);
    column->addWidget(head(tr("When it happened"), day_));
    column->addLayout(row);
    connect(day_, &QDateEdit::dateChanged, this, &EditorSide::follow);
    timeHint_->setWordWrap(true);
    timeHint_->hide();
    column->addWidget(timeHint_);
    connect(time_, &TimeLine::timeChanged, this, &EditorSide::follow);
    connect(time_, &QLineEdit::textChanged, this,
            [this] { timeHint_->setVisible(timed_ && !time_->isTime()); });
    connect(addTime_, &LinkButton::clicked, this, [this] {
        showTime(QTime(12, 0));
        time_->setFocus(Qt::OtherFocusReason);
        time_->selectAll();
        follow();
    });
}

void EditorSide::addArea(QBoxLayout* column) {
    gap(column, 10);
    column->addWidget(head(tr("Area"), nullptr));
    column->addWidget(area_);
    connect(area_, &Segment::chosenChanged, this, &EditorSide::follow);
}

void EditorSide::addWeight(QBoxLayout* column) {
    gap(column, 10);
    column->addWidget(head(tr("How heavy it is"), weight_));
    weight_->setAccessibleName(tr("How heavy it is"));
    weight_->setObjectName(QStringLiteral("editor-weight"));
    auto* row = new QHBoxLayout;
    space(row, {}, 8);
    row->addWidget(weight_);
    row->addWidget(weightText_, 1);
    column->addLayout(row);
    connect(weight_, &WeightDots::valueChanged, this, [this] {
        weightText_->setText(weight_->valueText());
        follow();
    });
}

void EditorSide::addReflect(QBoxLayout* column) {
    gap(column, 12);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    gap(column, 8);
    column->addWidget(waits_);
    auto* line = new Label(tr("A few questions, about 5 minutes. They use what you write here."),
                           Type::small, Ink::tertiary, this);
    line->setWordWrap(true);
    column->addWidget(line);
    gap(column, 4);
    auto* reflect = new Button(tr("Reflect on this"), ButtonKind::outlined, this);
    reflect->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString());
    connect(reflect, &Button::clicked, this, &EditorSide::reflectAsked);
    column->addWidget(reflect, 0, Qt::AlignLeft);
}

void EditorSide::showTime(const QTime& time) {
    timed_ = time.isValid();
    time_->setVisible(timed_);
    addTime_->setVisible(!timed_);
    if (timed_)
        time_->setTime(time);
}

void EditorSide::show(const EditorView& view) {
    showing_ = true;
    const EntryFields& fields = view.fields;
    day_->setDate(fields.day);
    showTime(fields.time);
    areas_.clear();
    QStringList names;
    for (const char* area : usualAreas)
        areas_ << QString::fromLatin1(area);
    if (!fields.area.isEmpty() && !areas_.contains(fields.area))
        areas_ << fields.area;
    for (const QString& area : areas_)
        names << areaName(area);
    area_->setChoices(names);
    area_->choose(static_cast<int>(areas_.indexOf(fields.area)));
    weight_->setValue(fields.weight);
    weightText_->setText(weight_->valueText());
    feelings_->setWords(fields.feelings);
    causes_->setWords(fields.causes);
    tags_->setWords(fields.tags);
    feelings_->setKnown(view.usedFeelings);
    causes_->setKnown(view.usedCauses);
    tags_->setKnown(view.usedTags);
    const std::string chip = "chip/" + view.entry.id.hex();
    feelings_->keepAs(chip + "/feeling");
    causes_->keepAs(chip + "/cause");
    tags_->keepAs(chip + "/tag");
    waits_->setVisible(view.waits);
    showing_ = false;
}

void EditorSide::shareDraft(Draft* draft) {
    time_->field().partOf(draft);
}

void EditorSide::keepTyped() {
    for (ChipRow* row : {feelings_, causes_, tags_})
        row->keepTyped();
}

std::vector<app::Served> EditorSide::serve() {
    return {feelings_->serve(), causes_->serve(), tags_->serve()};
}

void EditorSide::fill(EntryFields& fields) const {
    fields.day = day_->date();
    fields.time = timed_ ? time_->time() : QTime();
    fields.area = area_->chosen() < 0 ? QString() : areas_.value(area_->chosen());
    fields.weight = weight_->value();
    fields.feelings = feelings_->words();
    fields.causes = causes_->words();
    fields.tags = tags_->words();
}

void EditorSide::follow() {
    if (!showing_)
        Q_EMIT edited();
}

} // namespace upturn::gui
