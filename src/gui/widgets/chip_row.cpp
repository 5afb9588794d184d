// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/chip_row.hpp"

#include "field/focus_field.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/text_line.hpp"

#include <upturn/core/fold.hpp>

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <utility>

namespace upturn::gui {
namespace {

constexpr int longestWord = 80;
constexpr int longestLine = 200;

} // namespace

ChipRow::ChipRow(const QString& what, QWidget* parent)
    : QWidget(parent)
    , what_(what)
    , flow_(new FlowLayout)
    , add_(new Button(tr("Add"), ButtonKind::outlined, this))
    , field_(new TextLine(this))
    , known_(new QStringListModel(this)) {
    setLayout(flow_);
    space(flow_, {}, 6);
    add_->setGlyph(Icon::plus);
    add_->setButtonSize(ButtonSize::small);
    add_->setAccessibleName(tr("Add: %1").arg(what));
    field_->setAccessibleName(what);
    field_->setMaxLength(longestWord);
    field_->installEventFilter(this);
    field_->hide();
    auto* completer = new QCompleter(known_, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field_->setCompleter(completer);
    flow_->addWidget(field_);
    flow_->addWidget(add_);
    connect(add_, &Button::clicked, this, &ChipRow::startAdding);
    connect(field_, &QLineEdit::editingFinished, this, &ChipRow::keepTyped);
    connect(&field_->field(), &FocusField::restored, this, [this] {
        add_->hide();
        field_->show();
    });
}

void ChipRow::takeLines(const QString& add, const QString& hint) {
    lines_ = true;
    add_->setText(add);
    add_->setAccessibleName(add);
    field_->setPlaceholderText(hint);
    field_->setMaxLength(longestLine);
    field_->setMinimumWidth(px(320));
}

QWidget* ChipRow::adds() const {
    return add_;
}

void ChipRow::keepAs(const std::string& draft) {
    if (std::exchange(draft_, draft) != draft)
        field_->field().keepAs(draft);
}

void ChipRow::setWords(const QStringList& words) {
    if (words == this->words())
        return;
    for (Button* chip : chips_) {
        flow_->removeWidget(chip);
        chip->deleteLater();
    }
    chips_.clear();
    for (const QString& word : words)
        addChip(word);
}

void ChipRow::setKnown(const QStringList& words) {
    known_->setStringList(words);
}

QStringList ChipRow::words() const {
    QStringList words;
    for (const Button* chip : chips_)
        if (chip->isChecked())
            words << chip->accessibleName();
    return words;
}

void ChipRow::addChip(const QString& word) {
    for (Button* known : chips_)
        if (core::sameName(known->accessibleName().toStdString(), word.toStdString()))
            return known->setChecked(true);
    auto* chip = new Button(word, ButtonKind::chip, this);
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setButtonSize(ButtonSize::small);
    if (lines_)
        chip->setGlyph(Icon::person);
    chip->setAccessibleDescription(what_);
    chip->setToolTip(tr("Take it out, or put it back"));
    connect(chip, &Button::toggled, this, &ChipRow::changed);
    chips_.push_back(chip);
    // Before the field and the button, which stay last.
    flow_->removeWidget(field_);
    flow_->removeWidget(add_);
    flow_->addWidget(chip);
    flow_->addWidget(field_);
    flow_->addWidget(add_);
    chip->show();
    QWidget::setTabOrder(chip, field_);
    QWidget::setTabOrder(field_, add_);
    updateGeometry();
}

void ChipRow::startAdding() {
    add_->hide();
    field_->show();
    field_->setFocus(Qt::ShortcutFocusReason);
}

void ChipRow::keepTyped() {
    // Also when the page has gone already.
    if (!field_->isHidden())
        endAdding(true);
}

app::Served ChipRow::serve() {
    return field_->field().serve();
}

void ChipRow::endAdding(bool keep) {
    const QStringList typed = lines_ ? QStringList(field_->text())
                                     : field_->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    const bool hadKeyboard = field_->hasFocus();
    {
        const QSignalBlocker quiet(field_);
        field_->clear();
        field_->hide();
    }
    // Its draft goes with the next pause: by then the chip is where its row belongs.
    field_->field().changed();
    add_->show();
    if (hadKeyboard)
        add_->setFocus(Qt::OtherFocusReason);
    const QStringList before = words();
    if (keep)
        for (const QString& word : typed)
            if (!word.trimmed().isEmpty())
                addChip(word.trimmed());
    if (words() != before)
        Q_EMIT changed();
}

bool ChipRow::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (watched == field_ && (override || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (!override)
            endAdding(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace upturn::gui
