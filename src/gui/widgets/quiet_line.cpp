// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/quiet_line.hpp"

#include "keys/key_book.hpp"
#include "theme/metrics.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"
#include "widgets/window_action.hpp"

#include <QAction>
#include <QHBoxLayout>

namespace upturn::gui {

QuietLine::QuietLine(QWidget* parent)
    : QWidget(parent)
    , link_(new LinkButton(tr("Someone to talk to, at any hour"), this))
    , keys_(new Label(Type::hint, Ink::tertiary, this)) {
    auto* glyph = new Label(QStringLiteral(" "), Type::small, Ink::secondary, this);
    glyph->setGlyph(Icon::phone, Ink::secondary);
    glyph->setGlyphOnly(true);
    auto* row = new QHBoxLayout(this);
    space(row, {}, 8);
    row->addWidget(glyph);
    row->addWidget(link_);
    row->addWidget(keys_);
    connect(link_, &LinkButton::clicked, this, [this] {
        if (QAction* calm = windowAction(this, "calm"); calm != nullptr)
            calm->trigger();
    });
    connect(&keyBook(), &KeyBook::changed, this, &QuietLine::followKeys);
    followKeys();
}

void QuietLine::showEvent(QShowEvent* event) {
    // A page is made before the window knows its keys.
    followKeys();
    QWidget::showEvent(event);
}

void QuietLine::followKeys() {
    const QString keys =
        keyBook().keysOf(QStringLiteral("calm")).toString(QKeySequence::NativeText);
    keys_->setText(keys);
    keys_->setVisible(!keys.isEmpty());
    link_->setToolTip(keys);
}

} // namespace upturn::gui
