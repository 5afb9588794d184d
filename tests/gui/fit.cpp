// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fit.hpp"

#include "palette/palette.hpp"
#include "shell/notice.hpp"
#include "support/catch.hpp"
#include "widgets/button.hpp"
#include "widgets/label.hpp"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace upturn::gui::stage {
namespace {

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const Label*>(widget) != nullptr;
}

std::vector<const QWidget*> controlsOf(const QWidget& root) {
    std::vector<const QWidget*> controls;
    for (const QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == &root && isControl(widget) &&
            !widget->visibleRegion().isEmpty())
            controls.push_back(widget);
    return controls;
}

QRect seenOf(const QWidget* widget) {
    const QRect seen = widget->visibleRegion().boundingRect();
    return {widget->mapTo(widget->window(), seen.topLeft()), seen.size()};
}

std::string nameOf(const QWidget* widget) {
    const auto* label = qobject_cast<const Label*>(widget);
    const QString words = label != nullptr ? label->text() : widget->accessibleName();
    return std::string(widget->metaObject()->className()) + " \"" + words.toStdString() + '"';
}

} // namespace

void checkFit(MainWindow& window) {
    for (const Label* label : window.findChildren<Label*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        CAPTURE(label->text().toStdString(), label->width(), label->height());
        CHECK_FALSE(label->isCut());
    }
    for (const Button* button : window.findChildren<Button*>()) {
        if (!button->isVisible())
            continue;
        CAPTURE(button->accessibleName().toStdString(), button->width());
        CHECK(button->width() >= button->sizeHint().width());
        CHECK(button->height() >= button->sizeHint().height());
    }
}

/// Nothing stands outside of the page it is on, or half outside of its parent.
void checkInside(MainWindow& window) {
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        if (!widget->isVisible() || parent == nullptr || widget->isWindow())
            continue;
        CAPTURE(widget->metaObject()->className(), widget->accessibleName().toStdString(),
                parent->metaObject()->className(), widget->x(), widget->width(), parent->width());
        if (parent->layout() != nullptr)
            CHECK((widget->geometry().right() <= parent->rect().right() && widget->x() >= 0));
    }
    // Words are read downwards: nobody has to look for the end of a line.
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (!area->isVisible())
            continue;
        std::string beyond;
        for (const QWidget* widget : area->widget()->findChildren<QWidget*>())
            if (widget->isVisible() &&
                widget->minimumSizeHint().width() > area->viewport()->width() * 6 / 10)
                beyond +=
                    nameOf(widget) + ' ' + std::to_string(widget->minimumSizeHint().width()) + "; ";
        CAPTURE(area->widget()->width(), area->viewport()->width(), beyond);
        CHECK(area->widget()->width() <= area->viewport()->width());
    }
}

void checkApart(MainWindow& window) {
    const auto controls = controlsOf(window);
    const auto* notice = window.findChild<Notice*>();
    for (std::size_t i = 0; i < controls.size(); ++i)
        for (std::size_t j = i + 1; j < controls.size(); ++j) {
            const QWidget* one = controls[i];
            const QWidget* other = controls[j];
            // What is inside of another control was put there.
            if (one->isAncestorOf(other) || other->isAncestorOf(one))
                continue;
            // The palette lies over everything, and a notice over the page.
            if (window.palette()->isAncestorOf(one) != window.palette()->isAncestorOf(other) ||
                notice->isAncestorOf(one) != notice->isAncestorOf(other))
                continue;
            CAPTURE(nameOf(one), nameOf(other), seenOf(one).x(), seenOf(other).x());
            CHECK_FALSE(seenOf(one).intersects(seenOf(other)));
        }
}

} // namespace upturn::gui::stage
