// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/label.hpp"

#include "theme/metrics.hpp"
#include "words/text.hpp"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace upturn::gui {

Label::Label(Type type, Ink ink, QWidget* parent)
    : Label(QString(), type, ink, parent) {}

Label::Label(const QString& text, Type type, Ink ink, QWidget* parent)
    : QLabel(parent)
    , type_(type)
    , ink_(ink) {
    setTextFormat(Qt::PlainText);
    setText(text);
    dress(this, type);
}

void Label::setType(Type type) {
    type_ = type;
    dress(this, type);
    updateGeometry();
}

void Label::setInk(Ink ink) {
    ink_ = ink;
    update();
}

void Label::setGlyph(Icon glyph, Ink ink) {
    glyph_ = glyph;
    glyphInk_ = ink;
    updateGeometry();
    update();
}

void Label::setIndented(bool indented) {
    indented_ = indented;
    updateGeometry();
    update();
}

void Label::setGlyphOnly(bool only) {
    glyphOnly_ = only;
    updateGeometry();
    update();
}

void Label::setStruckOut(bool struck) {
    struck_ = struck;
    update();
}

void Label::setMaximumLines(int lines) {
    maximumLines_ = lines;
    updateGeometry();
}

void Label::setBalanced(bool balanced) {
    balanced_ = balanced;
    update();
}

int Label::lineHeight() const {
    const int leaded =
        static_cast<int>(std::lround(QFontInfo(font()).pixelSize() * leadingOf(type_)));
    return std::max(leaded, fontMetrics().height());
}

int Label::indent() const {
    return glyph_ == Icon::none && !indented_ ? 0 : px(16) + px(7);
}

QString Label::brokenText() const {
    // A layout knows no line feed.
    return QString(text()).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

Label::Broken Label::breakLines(QTextLayout& layout, int width) const {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    Broken broken;
    double widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        ++broken.lines;
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    broken.widest = static_cast<int>(std::ceil(widest));
    return broken;
}

bool Label::isCut() const {
    if (glyphOnly_)
        return width() < px(16);
    if (!wordWrap())
        return fontMetrics().horizontalAdvance(text()) + indent() > width();
    QTextLayout layout(brokenText(), font());
    const int lines = breakLines(layout, width() - indent()).lines;
    return lines * lineHeight() > height() || (maximumLines_ > 0 && lines > maximumLines_);
}

QSize Label::sizeHint() const {
    if (glyphOnly_)
        return {px(16), std::max(px(16), lineHeight())};
    const int whole = fontMetrics().horizontalAdvance(text()) + indent() + 1;
    if (!wordWrap())
        return {whole, lineHeight()};
    const int width = std::min(whole, px(measure_));
    return {width, heightForWidth(width)};
}

QSize Label::minimumSizeHint() const {
    if (glyphOnly_)
        return sizeHint();
    if (!wordWrap())
        return {std::min(sizeHint().width(), px(48)), lineHeight()};
    return {std::min(sizeHint().width(), px(96)), lineHeight()};
}

bool Label::hasHeightForWidth() const {
    return wordWrap();
}

int Label::heightForWidth(int width) const {
    if (!wordWrap())
        return lineHeight();
    QTextLayout layout(brokenText(), font());
    int lines = std::max(1, breakLines(layout, width - indent()).lines);
    if (maximumLines_ > 0)
        lines = std::min(lines, maximumLines_);
    return lines * lineHeight();
}

int Label::balancedWidth(int width) const {
    if (!balanced_)
        return width;
    QTextLayout layout(brokenText(), font());
    const int lines = breakLines(layout, width).lines;
    // The narrowest width that needs no further line, found by halving.
    int narrow = width / 2;
    int wide = width;
    while (wide - narrow > px(4)) {
        const int middle = (narrow + wide) / 2;
        QTextLayout attempt(brokenText(), font());
        (breakLines(attempt, middle).lines > lines ? narrow : wide) = middle;
    }
    return wide;
}

QRect Label::visual(const QRect& place) const {
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Label::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QFont font = painter.font();
    font.setStrikeOut(struck_);
    painter.setFont(font);
    painter.setPen(isEnabled() ? colourOf(ink_) : tokens().text3);
    if (glyph_ != Icon::none) {
        const int side = px(16);
        const int top = wordWrap() ? (lineHeight() - side) / 2 : (height() - side) / 2;
        paintIcon(painter, glyph_, colourOf(glyphInk_), visual({0, top, side, side}));
    }
    if (glyphOnly_)
        return;
    if (wordWrap())
        paintLines(painter);
    else
        paintOneLine(painter);
}

void Label::paintOneLine(QPainter& painter) const {
    const QRect box = visual(rect().adjusted(indent(), 0, 0, 0));
    const Qt::Alignment across = alignment() & Qt::AlignHorizontal_Mask;
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(across | Qt::AlignVCenter) | Qt::TextSingleLine,
                     isolated(shown));
}

void Label::paintLines(QPainter& painter) const {
    const int room = width() - indent();
    const int measure = balancedWidth(room);
    QTextLayout layout(brokenText(), painter.font());
    const Broken broken = breakLines(layout, measure);
    const int most = maximumLines_ > 0 ? maximumLines_ : broken.lines;
    const bool centred = alignment().testFlag(Qt::AlignHCenter);
    for (int i = 0; i < std::min(most, broken.lines); ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool last = i == most - 1 && broken.lines > most;
        const QString rest =
            last ? text().mid(line.textStart()) : text().mid(line.textStart(), line.textLength());
        const QRect box = visual({indent(), i * lineHeight(), room, lineHeight()});
        const QString shown =
            last ? fontMetrics().elidedText(rest, Qt::ElideRight, room) : rest.trimmed();
        painter.drawText(box,
                         static_cast<int>(centred ? Qt::AlignHCenter : Qt::AlignLeft) |
                             static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine,
                         isolated(shown));
    }
}

bool Label::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip)
        setToolTip(isCut() || glyphOnly_ ? text() : QString());
    return QLabel::event(event);
}

Label* wrappedLabel(const QString& words, Type type, Ink ink, QWidget* parent) {
    auto* label = new Label(words, type, ink, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace upturn::gui
