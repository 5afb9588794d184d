// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/capture_card.hpp"

#include "field/focus_field.hpp"
#include "theme/metrics.hpp"
#include "today/capture_entry.hpp"
#include "widgets/growing_text_edit.hpp"
#include "words/text.hpp"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace upturn::gui {

CaptureCard::CaptureCard(CaptureKind kind, QWidget* parent)
    : QWidget(parent)
    , kind_(kind)
    , field_(new GrowingTextEdit(Type::writing, this))
    , controls_(new CaptureControls(kind, this)) {
    field_->setInset(20, 16);
    field_->setLines(kind == CaptureKind::firstTime ? 2 : 1, 6);
    field_->setSubmitsOnEnter(true);
    field_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setKind(core::EntryKind::setback);

    auto* card = new Card(Card::Edge::field, this);
    auto* sheet = new QVBoxLayout(card);
    space(sheet, {2, 1, 2, 1}, 0);
    sheet->addWidget(field_);
    sheet->addWidget(new Hairline(Qt::Horizontal, card));
    sheet->addWidget(controls_);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(card);

    field_->field().chooses([this] { return choicesOf(held()); },
                            [this](const core::Text& chosen) { restore(choicesIn(chosen)); });
    connect(field_, &GrowingTextEdit::submitted, this, &CaptureCard::keep);
    connect(&field_->field(), &FocusField::edited, this, &CaptureCard::edited);
    connect(controls_, &CaptureControls::chosen, this, &CaptureCard::edited);
    connect(controls_, &CaptureControls::keepAsked, this, &CaptureCard::keep);
    connect(controls_, &CaptureControls::reflectAsked, this, &CaptureCard::reflect);
}

void CaptureCard::setKind(core::EntryKind kind) {
    const bool another = std::exchange(entryKind_, kind) != kind;
    controls_->setKind(kind);
    switch (kind) {
    case core::EntryKind::win:
        field_->setAccessibleName(tr("What went well?"));
        field_->setHint(tr("What went well? One sentence is enough."));
        break;
    case core::EntryKind::note:
        field_->setAccessibleName(tr("What do you want to note?"));
        field_->setHint(tr("What do you want to note?"));
        break;
    case core::EntryKind::setback:
        field_->setAccessibleName(tr("What went wrong?"));
        field_->setHint(kind_ == CaptureKind::firstTime
                            ? tr("Today I\u2026")
                            : tr("What went wrong? One sentence is enough."));
        break;
    }
    if (another)
        Q_EMIT edited();
}

Capture CaptureCard::held() const {
    return {.kind = entryKind_,
            .text = words(),
            .area = controls_->ownArea(),
            .weight = controls_->weight()};
}

void CaptureCard::restore(const Capture& chosen) {
    setKind(chosen.kind);
    controls_->restore(chosen.area, chosen.weight);
}

void CaptureCard::setArea(const QString& area) {
    controls_->setArea(area);
}

QString CaptureCard::words() const {
    return field_->words();
}

void CaptureCard::setWords(const QString& words) {
    field_->setWords(words);
}

void CaptureCard::clear() {
    field_->setWords({});
    controls_->clear();
    setKind(core::EntryKind::setback);
}

void CaptureCard::kept(const QString& words) {
    const QString left = leftAfter(field_->words(), words);
    clear();
    if (!left.isEmpty())
        field_->setWords(left);
}

QWidget* CaptureCard::field() const {
    return field_;
}

FocusField& CaptureCard::focusField() const {
    return field_->field();
}

void CaptureCard::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return reflect();
    if (event->key() == Qt::Key_Escape && entryKind_ != core::EntryKind::setback)
        return setKind(core::EntryKind::setback);
    QWidget::keyPressEvent(event);
}

Capture CaptureCard::captured() const {
    return {.kind = entryKind_,
            .text = words().trimmed(),
            .area = controls_->area(),
            .weight = controls_->weight()};
}

void CaptureCard::keep() {
    if (words().trimmed().isEmpty())
        return field_->setFocus();
    Q_EMIT keepAsked(captured());
}

void CaptureCard::reflect() {
    if (words().trimmed().isEmpty())
        return field_->setFocus();
    Q_EMIT reflectAsked(captured());
}

} // namespace upturn::gui
