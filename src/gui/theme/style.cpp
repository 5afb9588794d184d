// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/style.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QStyleFactory>
#include <QStyleOption>

namespace upturn::gui {

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return drawButton(*button, *painter);
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuItem(*item, *painter);
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuBarItem(*item, *painter);
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, tokens().sidebar);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return drawField(*option, *painter);
    case PE_IndicatorCheckBox:
        return drawCheckBox(*option, *painter);
    case PE_FrameFocusRect:
    case PE_PanelMenuBar:
        return;
    case PE_PanelTipLabel:
        return paintBox(*painter, option->rect, 0, tokens().surface, tokens().control);
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paintBox(*painter, option->rect, 0, tokens().surface,
                        tokens().strong ? tokens().control : tokens().hairline);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(*bar, *painter,
                                 subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ComboBox || control == CC_SpinBox)
        return drawDateField(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const {
    if (element == SE_LineEditContents)
        return option->rect.adjusted(px(10), px(2), -px(10), -px(2));
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return partOfScrollBar(*bar, part);
    }
    if (control == CC_ComboBox || control == CC_SpinBox) {
        const QRect whole = option->rect;
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool bare = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int arrow = px(bare ? 2 : 28);
        if (part == SC_ComboBoxEditField || part == SC_SpinBoxEditField)
            // A date's line edit has insets of its own.
            return whole.adjusted(px(qobject_cast<const QComboBox*>(widget) != nullptr ? 12 : 2),
                                  px(2), -arrow, -px(2));
        if (part == SC_ComboBoxArrow)
            return {whole.right() - arrow, whole.top(), arrow, whole.height()};
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return sizeOfButton(*button);
        break;
    case CT_LineEdit:
        return {size.width() + px(20), option->fontMetrics.height() +
                                           std::max(px(12), px(36) - option->fontMetrics.height())};
    case CT_ComboBox:
    case CT_SpinBox:
        // Room for the arrow, and for the insets of the line edit inside.
        return {size.width() + px(54), std::max(size.height(), px(36))};
    case CT_CheckBox:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({target(24), target(24)});
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return sizeOfMenuItem(*item);
        break;
    case CT_MenuBarItem:
        return size + QSize(px(16), px(10));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return px(14);
    case PM_ScrollBarSliderMin:
        return px(40);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return px(20);
    case PM_CheckBoxLabelSpacing:
        return px(8);
    case PM_TextCursorWidth:
        return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return px(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_ContextMenu:
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace upturn::gui
