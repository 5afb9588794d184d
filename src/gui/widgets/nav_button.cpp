// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/nav_button.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

#include <QStyle>

namespace upturn::gui {
namespace {

int badgeWidth(const QString& badge) {
    return QFontMetrics(fontOf(Type::note)).horizontalAdvance(badge) + px(18);
}

} // namespace

NavButton::NavButton(Icon glyph, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , glyph_(glyph) {
    dress(this, Type::bodyMedium);
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void NavButton::setBadge(const QString& badge) {
    badge_ = badge;
    setAccessibleDescription(badge);
    updateGeometry();
    update();
}

void NavButton::setKeys(const QKeySequence& keys) {
    keys_ = keys.toString(QKeySequence::NativeText);
    setAccessibleDescription(keys_);
    keys_.replace(QLatin1Char('+'), QLatin1Char(' '));
    updateGeometry();
    update();
}

void NavButton::setFolded(bool folded) {
    folded_ = folded;
    setToolTip(folded ? text() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const {
    const int height = std::max(px(36), fontMetrics().height() + px(10));
    if (folded_)
        return {height, height};
    int width = px(42) + fontMetrics().horizontalAdvance(text()) + px(12);
    if (!badge_.isEmpty())
        width += px(8) + badgeWidth(badge_);
    if (!keys_.isEmpty())
        width += px(8) + QFontMetrics(fontOf(Type::hint)).horizontalAdvance(keys_);
    return {width, height};
}

QSize NavButton::minimumSizeHint() const {
    // In a low window with large text they move together, and all stay in sight.
    return {sizeHint().width(), std::max(target(0), fontMetrics().height())};
}

QRect NavButton::visual(const QRect& place) const {
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void NavButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    const bool here = isChecked();
    if (here)
        paintBox(painter, rect(), px(8), t.selection);
    else if (underMouse())
        paintBox(painter, rect(), px(8), blend(t.sidebar, t.text, 0.05));
    const QColor ink = here ? t.onSelection : t.text2;
    const int side = px(18);
    const int left = folded_ ? (width() - side) / 2 : px(12);
    const QRect drawing = visual({left, (height() - side) / 2, side, side});
    paintIcon(painter, glyph_, here && !t.strong ? t.accent : ink, drawing);
    if (folded_)
        return paintDot(painter, drawing);
    painter.setPen(ink);
    painter.drawText(visual(rect().adjusted(px(42), 0, -px(12), 0)),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    paintBadge(painter);
    paintKeys(painter);
}

void NavButton::paintKeys(QPainter& painter) const {
    painter.setFont(fontOf(Type::hint));
    painter.setPen(isChecked() ? tokens().onSelection : tokens().text3);
    painter.drawText(rect().adjusted(0, 0, -px(12), 0),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, keys_);
}

void NavButton::paintBadge(QPainter& painter) const {
    if (badge_.isEmpty())
        return;
    const Tokens& t = tokens();
    const bool inverted = t.strong && isChecked();
    const int tall = QFontMetrics(fontOf(Type::note)).height() + px(4);
    const QRect pill = visual(
        {width() - px(12) - badgeWidth(badge_), (height() - tall) / 2, badgeWidth(badge_), tall});
    const QColor ink = inverted ? t.onSelection : t.amber;
    paintBox(painter, pill, tall / 2.0, inverted ? t.selection : t.amberSoft,
             t.strong ? ink : QColor());
    QFont font = fontOf(Type::note);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, badge_);
}

void NavButton::paintDot(QPainter& painter, const QRect& drawing) const {
    if (badge_.isEmpty())
        return;
    const int side = px(8);
    const QRect dot(drawing.right() - px(3), drawing.top() - px(3), side, side);
    const Tokens& t = tokens();
    paintBox(painter, dot, side / 2.0, t.strong && isChecked() ? t.onSelection : t.amber);
}

} // namespace upturn::gui
