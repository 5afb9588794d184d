// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Draws everything: Qt's Fusion below, our shapes and tokens above. No style sheet anywhere.

#pragma once

#include "theme/button_option.hpp"

#include <QProxyStyle>

namespace upturn::gui {

class Style final : public QProxyStyle {
    Q_OBJECT

  public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;

  private:
    // style_buttons.cpp
    static void drawButton(const QStyleOptionButton& option, QPainter& painter);
    static QSize sizeOfButton(const QStyleOptionButton& option);
    static void drawCheckBox(const QStyleOption& option, QPainter& painter);
    // style_fields.cpp
    static void drawField(const QStyleOption& option, QPainter& painter);
    void drawDateField(const QStyleOptionComplex& option, QPainter& painter,
                       const QWidget* widget) const;
    // style_bars.cpp
    static void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter,
                              const QRect& handle);
    static QRect partOfScrollBar(const QStyleOptionSlider& option, SubControl part);
    static void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter);
    static QSize sizeOfMenuItem(const QStyleOptionMenuItem& option);
    static void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);
};

} // namespace upturn::gui
