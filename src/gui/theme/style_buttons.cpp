// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/style.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

#include <QPainter>

namespace upturn::gui {
namespace {

struct Measures {
    int height;
    int side;
    int icon;
    Type type;
};

Measures measuresOf(const ButtonOption& button) {
    switch (button.size) {
    case ButtonSize::small:
        return {30, 12, 15, Type::smallMedium};
    case ButtonSize::tall:
        return {38, 12, 18, Type::bodyMedium};
    case ButtonSize::large:
        return {40, 20, 18, Type::bodyMedium};
    case ButtonSize::prominent:
        return {40, 20, 18, Type::prominent};
    case ButtonSize::usual:
        break;
    }
    return {34, button.kind == ButtonKind::flat ? 8 : 14, 18, Type::bodyMedium};
}

struct Coat {
    QColor fill;
    QColor line;
    QColor text;
};

Coat restingCoat(ButtonKind kind, bool chosen) {
    const Tokens& t = tokens();
    const QColor softLine = t.strong ? t.control : QColor();
    switch (kind) {
    case ButtonKind::filled:
        return {t.accent, {}, t.onAccent};
    case ButtonKind::outlined:
        if (chosen)
            return {t.strong ? t.selection : t.accentSoft, t.accent,
                    t.strong ? t.onSelection : t.accentInk};
        return {t.surface, t.control, t.text};
    case ButtonKind::soft:
        return {t.accentSoft, softLine, t.accentInk};
    case ButtonKind::chip:
        if (chosen)
            return {t.selection, {}, t.onSelection};
        return {{}, {}, t.text2};
    case ButtonKind::destructive:
        return {t.roseSoft, t.rose, t.rose};
    case ButtonKind::flat:
        if (chosen)
            return {t.strong ? t.selection : t.track, {}, t.strong ? t.onSelection : t.text};
        break;
    }
    return {{}, {}, t.text2};
}

Coat coatOf(const ButtonOption& button) {
    const bool chosen = button.state.testFlag(QStyle::State_On);
    Coat coat = restingCoat(button.kind, chosen);
    if (!button.state.testFlag(QStyle::State_Enabled)) {
        coat.text = tokens().text3;
        if (button.kind == ButtonKind::filled || button.kind == ButtonKind::soft)
            coat.fill = tokens().track;
        return coat;
    }
    const bool pressed = button.state.testFlag(QStyle::State_Sunken);
    if (pressed || button.state.testFlag(QStyle::State_MouseOver)) {
        const QColor below = coat.fill.isValid() ? coat.fill : tokens().background;
        coat.fill = blend(below, coat.text, pressed ? 0.14 : 0.07);
    }
    return coat;
}

ButtonOption asOurs(const QStyleOptionButton& option) {
    if (const auto* ours = qstyleoption_cast<const ButtonOption*>(&option))
        return *ours;
    ButtonOption plain;
    static_cast<QStyleOptionButton&>(plain) = option;
    plain.version = static_cast<int>(ButtonOption::Version);
    plain.kind = option.features.testFlag(QStyleOptionButton::DefaultButton) ? ButtonKind::filled
                                                                             : ButtonKind::outlined;
    return plain;
}

int contentWidth(const ButtonOption& button) {
    const Measures measures = measuresOf(button);
    int width = 0;
    if (button.glyph != Icon::none)
        width += px(measures.icon);
    if (!button.text.isEmpty()) {
        width += width > 0 ? px(8) : 0;
        width += QFontMetrics(fontOf(measures.type)).horizontalAdvance(button.text);
    }
    if (!button.hint.isEmpty())
        width += px(10) + QFontMetrics(fontOf(Type::hint)).horizontalAdvance(button.hint);
    return width;
}

void paintLabel(const ButtonOption& button, QPainter& painter, const QColor& colour) {
    const Measures measures = measuresOf(button);
    const QRect box = button.rect;
    const int slack = box.width() - contentWidth(button);
    int x = box.left() + (button.alignLeft ? px(measures.side) : slack / 2);
    // Measured from where a line begins; on the right where one writes from the right.
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(button.direction, box, {from, box.top(), width, box.height()});
    };
    if (button.glyph != Icon::none) {
        const int side = px(measures.icon);
        paintIcon(painter, button.glyph, colour,
                  {place(x, side).left(), box.top() + (box.height() - side) / 2, side, side});
        x += side + px(8);
    }
    painter.setPen(colour);
    painter.setFont(fontOf(measures.type));
    const int textWidth = painter.fontMetrics().horizontalAdvance(button.text);
    painter.drawText(place(x, textWidth + px(2)),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, button.text);
    if (button.hint.isEmpty())
        return;
    painter.setFont(fontOf(Type::hint));
    const int hintWidth = painter.fontMetrics().horizontalAdvance(button.hint);
    const int side = px(button.joined == Joined::right ? 3 : measures.side);
    const int left = button.alignLeft ? box.right() - side - hintWidth + 1 : x + textWidth + px(10);
    painter.drawText(place(left, hintWidth + px(2)),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, button.hint);
}

} // namespace

void Style::drawButton(const QStyleOptionButton& option, QPainter& painter) {
    const ButtonOption button = asOurs(option);
    const Coat coat = coatOf(button);
    painter.save();
    painter.setClipRect(button.rect);
    QRect panel = button.rect;
    // The corners of a joined side lie outside of the button.
    if (button.joined == Joined::left)
        panel.setLeft(panel.left() - px(10));
    if (button.joined == Joined::right)
        panel.setRight(panel.right() + px(10));
    if (coat.fill.isValid() || coat.line.isValid())
        paintBox(painter, panel, px(8), coat.fill, coat.line);
    paintLabel(button, painter, coat.text);
    painter.restore();
}

QSize Style::sizeOfButton(const QStyleOptionButton& option) {
    const ButtonOption button = asOurs(option);
    const Measures measures = measuresOf(button);
    const int line = QFontMetrics(fontOf(measures.type)).height();
    const int height = std::max(target(measures.height), line + px(8));
    if (button.text.isEmpty())
        return {button.joined == Joined::no ? height : target(24), height};
    const int right = button.joined == Joined::right ? px(3) : px(measures.side);
    return {px(measures.side) + contentWidth(button) + right, height};
}

void Style::drawCheckBox(const QStyleOption& option, QPainter& painter) {
    const Tokens& t = tokens();
    const bool on = option.state.testFlag(State_On);
    const bool over = option.state.testFlag(State_MouseOver);
    const QColor rest = over ? blend(t.surface, t.text, 0.07) : t.surface;
    paintBox(painter, option.rect, px(6), on ? t.accent : rest, on ? t.accent : t.control, 1.5);
    if (on) {
        const int inset = px(3);
        paintIcon(painter, Icon::check, t.onAccent,
                  option.rect.adjusted(inset, inset, -inset, -inset));
    }
}

} // namespace upturn::gui
