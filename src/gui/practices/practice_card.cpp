// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "practices/practice_card.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"

#include <QKeyEvent>

#include <array>

namespace upturn::gui {
namespace {

constexpr int across = 16;
constexpr int down = 12;
constexpr int tile = 28;
constexpr int narrowestCard = 190;

Icon glyphOf(const std::string& practice) {
    static constexpr std::array<std::pair<const char*, Icon>, 6> glyphs{
        {{"learning", Icon::cap},
         {"excellence", Icon::people},
         {"listening", Icon::ear},
         {"systems", Icon::blocks},
         {"transparency", Icon::megaphone},
         {"wins", Icon::mountain}}};
    for (const auto& [id, glyph] : glyphs)
        if (practice == id)
            return glyph;
    return Icon::arrows;
}

} // namespace

PracticeCard::PracticeCard(QWidget* parent)
    : QPushButton(parent) {
    setCheckable(true);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    FocusRing::setRadius(this, 12);
}

void PracticeCard::show(const PracticeView& practice) {
    glyph_ = glyphOf(practice.id);
    name_ = practice.name;
    about_ = practice.about;
    state_ = practice.state;
    running_ = practice.running && !practice.paused;
    setAccessibleName(QStringLiteral("%1. %2 %3").arg(name_, about_, state_));
    updateGeometry();
    update();
}

int PracticeCard::write(QPainter* painter, Type type, const QColor& colour, const QString& words,
                        const QRect& place) const {
    const QFont font = fontOf(type);
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const int tall = QFontMetrics(font).boundingRect(place, flags, words).height();
    if (painter != nullptr) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(place.left(), place.top(), place.width(), tall), flags, words);
    }
    return place.top() + tall;
}

int PracticeCard::arrange(QPainter* painter, int width) const {
    const Tokens& t = tokens();
    const int left = px(across) + px(tile) + px(12);
    const int room = std::max(px(40), width - left - px(across));
    constexpr int endless = 10'000;
    const auto line = [&](int top, Type type, const QColor& colour, const QString& words) {
        return write(painter, type, colour, words, QRect(left, top, room, endless));
    };
    int y = line(px(down) + px(2), Type::bodyMedium, t.text, name_);
    y = line(y + px(4), Type::small, t.text3, about_);
    // The states of cards beside each other stand in one line.
    const int state = write(nullptr, Type::note, t.text2, state_, {left, 0, room, endless});
    const int lowest = painter != nullptr ? height() - px(down) - state : 0;
    y = line(std::max(y + px(5), lowest), Type::note, t.text2, state_);
    return std::max(y, px(down) + px(tile)) + px(down);
}

int PracticeCard::heightForWidth(int width) const {
    return arrange(nullptr, width);
}

QSize PracticeCard::sizeHint() const {
    const int width = px(280);
    return {width, heightForWidth(width)};
}

QSize PracticeCard::minimumSizeHint() const {
    return {px(narrowestCard), heightForWidth(px(narrowestCard) * 2)};
}

void PracticeCard::keyPressEvent(QKeyEvent* event) {
    // Enter opens, as Space does.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

void PracticeCard::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    const bool active = underMouse() || isDown();
    const QColor line = isChecked() ? t.accent : t.strong ? t.control : t.hairline;
    paintBox(painter, rect(), px(12), active ? blend(t.surface, t.text, 0.05) : t.surface, line,
             t.strong && isChecked() ? 3 : 1);
    const QRect square(px(across), px(down) + px(1), px(tile), px(tile));
    paintBox(painter, square, px(8), running_ ? t.accentSoft : t.selection,
             t.strong ? t.control : QColor());
    const QColor drawing = running_ ? t.accentInk : t.strong ? t.onSelection : t.text2;
    const int inset = px(5);
    paintIcon(painter, glyph_, drawing, square.adjusted(inset, inset, -inset, -inset));
    arrange(&painter, width());
}

} // namespace upturn::gui
