// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "stage.hpp"
#include "support/catch.hpp"
#include "widgets/button.hpp"
#include "widgets/label.hpp"

#include <QLabel>

using namespace upturn::gui;

namespace {

struct Fit {
    QSize window;
    double text;
};

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
            CHECK(widget->geometry().right() <= parent->rect().right());
    }
}

} // namespace

TEST_CASE("No words are cut on any page, at any size of text and window") {
    const auto fit = GENERATE(Fit{{900, 640}, 1.2}, Fit{{760, 560}, 1.2}, Fit{{1280, 800}, 1.0},
                              Fit{{900, 640}, 1.0}, Fit{{760, 560}, 1.0}, Fit{{1280, 800}, 1.3},
                              Fit{{1280, 800}, 1.6}, Fit{{1280, 800}, 2.0});
    for (const auto& [page, set, due] : stage::scenes()) {
        stage::theme().setTextScale(fit.text);
        MainWindow window(stage::theme());
        window.sidebar()->setDue(due);
        stage::show(window, fit.window);
        set(window);
        stage::settle();
        CAPTURE(page, fit.window.width(), fit.text);
        CHECK(window.width() == fit.window.width());
        checkFit(window);
        checkInside(window);
    }
    stage::theme().setTextScale(1.0);
}

TEST_CASE("A larger text is taken by pages that are open already") {
    MainWindow window(stage::theme());
    stage::show(window);
    stage::scenes()[0].set(window);
    stage::settle();
    stage::theme().setTextScale(1.5);
    stage::settle();
    checkFit(window);
    const int large = window.sidebar()->width();
    stage::theme().setTextScale(1.0);
    stage::settle();
    checkFit(window);
    CHECK(window.sidebar()->width() < large);
}
