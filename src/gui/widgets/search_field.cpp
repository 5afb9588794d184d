// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/search_field.hpp"

#include "theme/icons.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace upturn::gui {

SearchField::SearchField(const QString& name, QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(name);
    setAccessibleName(name);
    makeRoom();
}

/// For the drawing, which grows with the text.
void SearchField::makeRoom() {
    const bool fromRight = isRightToLeft();
    setTextMargins(fromRight ? 0 : px(26), 0, fromRight ? px(26) : 0, 0);
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

bool SearchField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = px(16);
    const QRect drawing(px(13), (height() - side) / 2, side, side);
    paintIcon(painter, Icon::search, tokens().text2,
              QStyle::visualRect(layoutDirection(), rect(), drawing));
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

KeyedField::KeyedField(const QString& name, const QString& key, QWidget* parent)
    : TextLine(parent)
    , key_(key) {
    setAccessibleName(name);
    setAccessibleDescription(tr("key %1").arg(key));
}

void KeyedField::paintEvent(QPaintEvent* event) {
    TextLine::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setFont(fontOf(Type::hint));
    painter.setPen(tokens().text3);
    painter.drawText(rect().adjusted(0, 0, -px(13), 0), Qt::AlignRight | Qt::AlignVCenter, key_);
}

} // namespace upturn::gui
