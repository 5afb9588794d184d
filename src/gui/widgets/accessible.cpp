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

QAccessibleInterface* interfaceOf(const QString& /*name*/, QObject* object) {
    if (auto* dots = qobject_cast<WeightDots*>(object))
        return new DotsInterface(dots);
    if (const QVariant role = object->property(roleProperty); role.isValid())
        return new QAccessibleWidget(static_cast<QWidget*>(object),
                                     static_cast<QAccessible::Role>(role.toInt()));
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
