// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/accessible.hpp"

#include "widgets/weight_dots.hpp"

#include <upturn/core/entry.hpp>

#include <QAccessibleWidget>

namespace upturn::gui {
namespace {

class DotsInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit DotsInterface(WeightDots* dots)
        : QAccessibleWidget(dots, QAccessible::Slider)
        , dots_(dots) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text part) const override {
        return part == QAccessible::Value ? dots_->valueText() : QAccessibleWidget::text(part);
    }
    QVariant currentValue() const override { return dots_->value(); }
    void setCurrentValue(const QVariant& value) override { dots_->setValue(value.toInt()); }
    QVariant maximumValue() const override { return core::heaviest; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

  private:
    WeightDots* dots_;
};

constexpr const char* roleProperty = "upturn-role";

/// Looks its role up each time it is asked. Qt 6.8 makes the interface of a widget as soon as there
/// is a child in it, and that is before the constructor of the widget could name the role.
class SpokenWidget final : public QAccessibleWidget {
  public:
    explicit SpokenWidget(QWidget* widget)
        : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override {
        const QVariant role = widget()->property(roleProperty);
        return role.isValid() ? static_cast<QAccessible::Role>(role.toInt())
                              : QAccessibleWidget::role();
    }
};

/// Called with the name of the widget's class and, where that gives nothing, of each class above.
QAccessibleInterface* interfaceOf(const QString& name, QObject* object) {
    if (auto* dots = qobject_cast<WeightDots*>(object))
        return new DotsInterface(dots);
    if (name == QLatin1String("QWidget"))
        return new SpokenWidget(static_cast<QWidget*>(object));
    return nullptr;
}

} // namespace

void speakAs(QWidget* widget, QAccessible::Role role) {
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void teachScreenReaders() {
    QAccessible::installFactory(interfaceOf);
}

} // namespace upturn::gui
