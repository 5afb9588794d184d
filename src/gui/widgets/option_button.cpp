// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/option_button.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

namespace upturn::gui {
namespace {

constexpr int inset = 14;

int lineOf(Type type) {
    return QFontMetrics(fontOf(type)).height();
}

} // namespace

OptionButton::OptionButton(const QString& key, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , key_(key) {
    setAutoDefault(false);
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    FocusRing::setRadius(this, 10);
}

void OptionButton::setKey(const QString& key) {
    key_ = key;
    describe();
    update();
}

void OptionButton::describe() {
    if (key_.isEmpty())
        return setAccessibleDescription(consequence_);
    setAccessibleDescription(consequence_.isEmpty() ? tr("key %1").arg(key_)
                                                    : tr("key %1, %2").arg(key_, consequence_));
}

void OptionButton::setConsequence(const QString& consequence) {
    consequence_ = consequence;
    describe();
    updateGeometry();
    update();
}

QSize OptionButton::sizeHint() const {
    const int words = std::max(QFontMetrics(fontOf(Type::head)).horizontalAdvance(text()),
                               QFontMetrics(fontOf(Type::small)).horizontalAdvance(consequence_));
    const int width = words + 2 * px(inset);
    return {width, heightForWidth(width)};
}

QSize OptionButton::minimumSizeHint() const {
    // A long consequence takes a second line before it makes the page wider.
    constexpr int widestLine = 300;
    const QSize whole = sizeHint();
    const int width =
        std::min(whole.width(), std::max(QFontMetrics(fontOf(Type::head)).horizontalAdvance(text()),
                                         px(widestLine)) +
                                    2 * px(inset));
    return {width, whole.height()};
}

int OptionButton::heightForWidth(int width) const {
    return lineOf(Type::hint) + lineOf(Type::head) + px(4) + consequenceHeight(width) +
           2 * px(inset);
}

int OptionButton::consequenceHeight(int width) const {
    if (consequence_.isEmpty())
        return 0;
    constexpr int endless = 10'000;
    return QFontMetrics(fontOf(Type::small))
               .boundingRect(0, 0, std::max(1, width - 2 * px(inset)), endless,
                             Qt::AlignLeft | Qt::TextWordWrap, consequence_)
               .height() +
           px(4);
}

void OptionButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    const bool active = underMouse() || isDown();
    const QColor ground = isChecked() ? t.accentSoft : t.surface;
    paintBox(painter, rect(), px(10), active ? blend(ground, t.text, 0.05) : ground,
             isChecked() ? t.accent : t.control, t.strong && isChecked() ? 3 : 1);
    int y = px(inset);
    const auto line = [&](Type type, const QColor& colour, const QString& words) {
        painter.setFont(fontOf(type));
        painter.setPen(colour);
        const int tall = painter.fontMetrics().height();
        const QRect place(px(inset), y, width() - 2 * px(inset), tall);
        painter.drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width() + 1));
        y += tall + px(4);
    };
    line(Type::hint, isChecked() ? t.accentInk : t.text2, key_);
    line(Type::head, isChecked() ? t.accentInk : t.text, text());
    if (consequence_.isEmpty())
        return;
    painter.setFont(fontOf(Type::small));
    painter.setPen(isChecked() ? t.accentInk : t.text3);
    painter.drawText(QRect(px(inset), y, width() - 2 * px(inset), height() - y),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, consequence_);
}

} // namespace upturn::gui
