// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/choice_row.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr int rowSide = 20;
constexpr int digitBox = 24;
constexpr int digitGap = 16;
constexpr int rowLineAt = 324; ///< where the second column begins
constexpr int rowAbove = 15;
constexpr int rowWideFrom = 600;
constexpr int rowHighest = 10'000;

int rowWordsAt() {
    return px(rowSide) + px(digitBox) + px(digitGap);
}

} // namespace

ChoiceRow::ChoiceRow(int digit, const QString& text, const QString& line, QWidget* parent)
    : QPushButton(text, parent)
    , digit_(QString::number(digit))
    , line_(line) {
    setCheckable(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(line.isEmpty() ? tr("%1, %2").arg(digit_, text)
                                     : tr("%1, %2. %3").arg(digit_, text, line));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Rows touch each other: the ring lies inside.
    FocusRing::exempt(this);
}

bool ChoiceRow::isWide(int width) const {
    return width >= px(rowWideFrom) &&
           QFontMetrics(fontOf(Type::bodyMedium)).horizontalAdvance(text()) <
               px(rowLineAt) - rowWordsAt() - px(8);
}

int ChoiceRow::textWidth(int width) {
    return std::max(1, width - rowWordsAt() - px(rowSide));
}

int ChoiceRow::heightOf(const QString& words, Type type, int width) {
    return QFontMetrics(fontOf(type))
        .boundingRect(0, 0, std::max(1, width), rowHighest, Qt::TextWordWrap, words)
        .height();
}

QSize ChoiceRow::sizeHint() const {
    return {px(rowWideFrom), heightForWidth(px(rowWideFrom))};
}

QSize ChoiceRow::minimumSizeHint() const {
    constexpr int narrowest = 220;
    return {px(narrowest), sizeHint().height()};
}

int ChoiceRow::heightForWidth(int width) const {
    int words = 0;
    if (isWide(width)) {
        words = std::max(heightOf(text(), Type::bodyMedium, rowHighest),
                         heightOf(line_, Type::small, width - px(rowLineAt) - px(rowSide)));
    } else {
        words = heightOf(text(), Type::bodyMedium, textWidth(width));
        if (!line_.isEmpty())
            words += px(3) + heightOf(line_, Type::small, textWidth(width));
    }
    return std::max(words, px(digitBox)) + 2 * px(rowAbove);
}

void ChoiceRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT entered();
    case Qt::Key_Space: // whoever is still writing has not chosen
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void ChoiceRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    if (underMouse() || isDown())
        paintBox(painter, rect().adjusted(px(4), px(4), -px(4), -px(4)), px(8),
                 blend(t.surface, t.text, 0.05));
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QRect key =
        visual({px(rowSide), (height() - px(digitBox)) / 2, px(digitBox), px(digitBox)});
    paintBox(painter, key, px(6), t.surface, t.control);
    painter.setFont(fontOf(Type::hint));
    painter.setPen(t.text2);
    painter.drawText(key, Qt::AlignCenter, digit_);
    const auto words = [&](const QString& what, Type type, const QColor& ink, const QRect& place) {
        painter.setFont(fontOf(type));
        painter.setPen(ink);
        painter.drawText(visual(place),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                             Qt::AlignVCenter | Qt::TextWordWrap,
                         what);
    };
    const int inner = height() - 2 * px(rowAbove);
    if (isWide(width())) {
        words(text(), Type::bodyMedium, t.text,
              {rowWordsAt(), px(rowAbove), px(rowLineAt) - rowWordsAt(), inner});
        words(line_, Type::small, t.text2,
              {px(rowLineAt), px(rowAbove), width() - px(rowLineAt) - px(rowSide), inner});
    } else {
        const int head = heightOf(text(), Type::bodyMedium, textWidth(width()));
        const int whole = line_.isEmpty() ? inner : head;
        words(text(), Type::bodyMedium, t.text,
              {rowWordsAt(), px(rowAbove), textWidth(width()), whole});
        words(
            line_, Type::small, t.text2,
            {rowWordsAt(), px(rowAbove) + head + px(3), textWidth(width()), inner - head - px(3)});
    }
    if (hasFocus())
        paintBox(painter, rect().adjusted(px(4), px(4), -px(4), -px(4)), px(8), {}, t.accent,
                 px(t.strong ? 3 : 2));
}

} // namespace upturn::gui
