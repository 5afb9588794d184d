// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fit.hpp"

#include "palette/palette.hpp"
#include "shell/notice.hpp"
#include "support/catch.hpp"
#include "theme/metrics.hpp"
#include "widgets/button.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/label.hpp"
#include "widgets/search_field.hpp"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextEdit>

#include <algorithm>

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

/// Qt takes the most an empty layout may be wide for the most its whole column may, unless
/// something follows it.
void checkLayouts(MainWindow& window) {
    for (const QBoxLayout* column : window.findChildren<QBoxLayout*>()) {
        const bool upright = column->direction() == QBoxLayout::TopToBottom;
        bool follows = false;
        for (int i = column->count() - 1; i >= 0; --i) {
            QLayoutItem* item = column->itemAt(i);
            follows = follows || !item->isEmpty();
            if (item->layout() == nullptr || follows)
                continue;
            const QSize most = item->maximumSize();
            CAPTURE(column->parentWidget()->metaObject()->className(), most.width(), most.height());
            CHECK((upright ? most.width() : most.height()) >= QLAYOUTSIZE_MAX);
        }
    }
}

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
    for (const auto* field : window.findChildren<GrowingTextEdit*>()) {
        const QString hint = field->accessibleDescription();
        if (!field->isVisible() || !field->words().isEmpty() || hint.isEmpty())
            continue;
        const QSize room = field->viewport()->size();
        CAPTURE(hint.toStdString(), room.width(), room.height());
        CHECK(field->fontMetrics()
                  .boundingRect(QRect(0, 0, room.width() - px(3), 10'000), Qt::TextWordWrap, hint)
                  .height() <= room.height() - field->cursorRect().top());
    }
    for (const auto* field : window.findChildren<SearchField*>())
        CHECK(std::max(field->textMargins().left(), field->textMargins().right()) >= px(26));
    checkLayouts(window);
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
