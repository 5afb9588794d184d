// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fit.hpp"
#include "stage.hpp"
#include "support/catch.hpp"

using namespace upturn::gui;

namespace {

struct Fit {
    QSize window;
    double text;
};

} // namespace

TEST_CASE("No words are cut on any page, at any size of text and window") {
    const auto fit = GENERATE(Fit{{900, 640}, 1.2}, Fit{{760, 560}, 1.2}, Fit{{1280, 800}, 1.0},
                              Fit{{900, 640}, 1.0}, Fit{{760, 560}, 1.0}, Fit{{1280, 800}, 1.3},
                              Fit{{1280, 800}, 1.6}, Fit{{1280, 800}, 2.0}, Fit{{900, 640}, 2.0},
                              Fit{{760, 560}, 2.0});
    for (const auto& [page, set, due] : stage::scenes()) {
        stage::theme().setTextScale(fit.text);
        MainWindow window(stage::theme());
        window.sidebar()->setDue(due);
        stage::show(window, fit.window);
        set(window);
        stage::settle();
        CAPTURE(page, fit.window.width(), fit.text);
        CHECK(window.width() == fit.window.width());
        stage::checkFit(window);
        stage::checkInside(window);
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
    stage::checkFit(window);
    const int large = window.sidebar()->width();
    stage::theme().setTextScale(1.0);
    stage::settle();
    stage::checkFit(window);
    CHECK(window.sidebar()->width() < large);
}
