// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/metrics.hpp"

#include <QApplication>
#include <QFontInfo>
#include <QVariant>

#include <cmath>

namespace upturn::gui {
namespace {

constexpr double designFont = 14.0;
constexpr int smallestTarget = 24;
constexpr const char* marginsProperty = "upturnMargins";
constexpr const char* spacingProperty = "upturnSpacing";
constexpr const char* fixedProperty = "upturnFixed";
constexpr const char* leastProperty = "upturnLeast";
constexpr const char* mostProperty = "upturnMost";
constexpr const char* measureProperty = "upturnMeasure";

double scale = 0;
LineWidth chosenWidth = LineWidth::normal;

/// Asks for its length anew each time, so that it needs no telling when the font changes.
class Gap final : public QSpacerItem {
  public:
    Gap(int length, bool upright)
        : QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed)
        , length_(length)
        , upright_(upright) {}

    QSize sizeHint() const override {
        return upright_ ? QSize(0, px(length_)) : QSize(px(length_), 0);
    }
    QSize minimumSize() const override { return sizeHint(); }
    QSize maximumSize() const override {
        return upright_ ? QSize(QLAYOUTSIZE_MAX, px(length_)) : QSize(px(length_), QLAYOUTSIZE_MAX);
    }

  private:
    int length_;
    bool upright_;
};

void spaceNow(QLayout* layout) {
    const QVariant margins = layout->property(marginsProperty);
    if (!margins.isValid())
        return;
    const QRect sides = margins.toRect();
    layout->setContentsMargins(px(sides.x()), px(sides.y()), px(sides.width()), px(sides.height()));
    layout->setSpacing(px(layout->property(spacingProperty).toInt()));
}

void sizeNow(QWidget* widget) {
    const QSize fixed = widget->property(fixedProperty).toSize();
    if (fixed.width() > 0)
        widget->setFixedWidth(px(fixed.width()));
    if (fixed.height() > 0)
        widget->setFixedHeight(px(fixed.height()));
    const QSize least = widget->property(leastProperty).toSize();
    if (least.width() > 0)
        widget->setMinimumWidth(px(least.width()));
    if (least.height() > 0)
        widget->setMinimumHeight(px(least.height()));
    if (const int most = widget->property(mostProperty).toInt(); most > 0)
        widget->setMaximumWidth(px(most));
    if (widget->property(measureProperty).toBool())
        widget->setMaximumWidth(px(measure()));
}

} // namespace

int px(double design) {
    if (scale <= 0)
        scale = QFontInfo(QApplication::font()).pixelSize() / designFont;
    if (design <= 0)
        return static_cast<int>(std::lround(design * scale));
    return std::max(1, static_cast<int>(std::lround(design * scale)));
}

int target(double design) {
    return std::max(smallestTarget, px(design));
}

void measureAgain() {
    scale = 0;
}

void space(QLayout* layout, const QMargins& margins, int spacing) {
    // A QRect carries the four numbers: QMargins is no QVariant type in Qt 6.4.
    layout->setProperty(marginsProperty,
                        QRect(margins.left(), margins.top(), margins.right(), margins.bottom()));
    layout->setProperty(spacingProperty, spacing);
    spaceNow(layout);
}

void gap(QBoxLayout* layout, int length) {
    const auto direction = layout->direction();
    const bool upright =
        direction == QBoxLayout::TopToBottom || direction == QBoxLayout::BottomToTop;
    layout->addItem(new Gap(length, upright));
}

void fix(QWidget* widget, int width, int height) {
    widget->setProperty(fixedProperty, QSize(width, height));
    sizeNow(widget);
}

void atLeast(QWidget* widget, int width, int height) {
    widget->setProperty(leastProperty, QSize(width, height));
    sizeNow(widget);
}

void atMost(QWidget* widget, int width) {
    widget->setProperty(mostProperty, width);
    sizeNow(widget);
}

void setLineWidth(LineWidth width) {
    chosenWidth = width;
}

LineWidth lineWidth() {
    return chosenWidth;
}

int measure() {
    switch (chosenWidth) {
    case LineWidth::narrow:
        return 580;
    case LineWidth::wide:
        return 840;
    case LineWidth::normal:
        break;
    }
    return 700;
}

void atMeasure(QWidget* widget) {
    widget->setProperty(measureProperty, true);
    sizeNow(widget);
}

void spaceAgain(QWidget* root) {
    const auto layouts = root->findChildren<QLayout*>();
    for (QLayout* layout : layouts)
        spaceNow(layout);
    sizeNow(root);
    const auto widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        sizeNow(widget);
}

} // namespace upturn::gui
