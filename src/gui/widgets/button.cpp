// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/button.hpp"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace upturn::gui {

Button::Button(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
    , kind_(kind) {
    setAutoDefault(false);
    setAccessibleName(text);
    setShortcut(QKeySequence());
}

void Button::setKind(ButtonKind kind) {
    kind_ = kind;
    update();
}

void Button::setButtonSize(ButtonSize size) {
    size_ = size;
    updateGeometry();
}

void Button::setGlyph(Icon glyph) {
    glyph_ = glyph;
    updateGeometry();
}

void Button::setAlignLeft(bool left) {
    alignLeft_ = left;
    update();
}

void Button::setJoined(Joined joined) {
    joined_ = joined;
    update();
}

void Button::setFolded(bool folded) {
    folded_ = folded;
    setToolTip(folded ? accessibleName() : QString());
    updateGeometry();
    update();
}

void Button::keyPressEvent(QKeyEvent* event) {
    // Enter does what Space does: it is what a button in focus is pressed with.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == 0 && !event->isAutoRepeat())
        return click();
    QPushButton::keyPressEvent(event);
}

void Button::setKeys(const QKeySequence& keys) {
    const QString native = keys.toString(QKeySequence::NativeText);
    hint_ = native;
    hint_.replace(QLatin1Char('+'), QLatin1Char(' '));
    hint_.replace(QLatin1String("Return"), QLatin1String("Enter"));
    setToolTip(native);
    setAccessibleDescription(native);
    updateGeometry();
}

void Button::showKeys(bool shown) {
    if (keysShown_ == shown)
        return;
    keysShown_ = shown;
    updateGeometry();
    update();
}

ButtonOption Button::option() const {
    ButtonOption option;
    initStyleOption(&option);
    option.kind = kind_;
    option.size = size_;
    option.glyph = glyph_;
    option.alignLeft = alignLeft_;
    option.joined = joined_;
    if (keysShown_ && !folded_)
        option.hint = hint_;
    if (folded_) {
        option.text.clear();
        option.alignLeft = false;
    }
    return option;
}

QSize Button::sizeHint() const {
    const ButtonOption look = option();
    return style()->sizeFromContents(QStyle::CT_PushButton, &look, {}, this);
}

QSize Button::minimumSizeHint() const {
    return sizeHint();
}

void Button::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const ButtonOption look = option();
    style()->drawControl(QStyle::CE_PushButton, &look, &painter, this);
}

Button* iconButton(Icon glyph, const QString& name, QWidget* parent) {
    auto* button = new Button(QString(), ButtonKind::flat, parent);
    button->setGlyph(glyph);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace upturn::gui
