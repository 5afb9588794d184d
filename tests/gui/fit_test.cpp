// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fit.hpp"
#include "sample.hpp"
#include "settings/settings_page.hpp"
#include "shell/notice.hpp"
#include "stage.hpp"
#include "support/catch.hpp"
#include "theme/metrics.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/scroller.hpp"
#include "widgets/status_label.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

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

TEST_CASE("Where the font of the desktop is larger as well, what is read first is still whole") {
    stage::theme().setTextScale(2.33);
    for (const char* name : {"reflect", "lesson taken back", "settings", "first day"}) {
        MainWindow window(stage::theme());
        stage::show(window, {760, 560});
        std::ranges::find(stage::scenes(), name, &stage::Scene::name)->set(window);
        stage::settle();
        CAPTURE(name);
        stage::checkFit(window);
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

TEST_CASE("The words of a notice have the room of the notice") {
    MainWindow window(stage::theme());
    stage::show(window);
    stage::scenes()[0].set(window);
    const QString sentence = QStringLiteral("Taken back: Edit answer (\u201cI promised Jonas a "
                                            "date in March and missed it\u2026\u201d).");
    window.notice()->offerRedo(sentence);
    stage::settle();
    const auto* words = window.notice()->findChild<StatusLabel*>();
    REQUIRE(words->text() == sentence);
    CHECK(words->width() > window.notice()->width() / 2);
    CHECK(words->height() <= 3 * words->fontMetrics().lineSpacing());
    stage::checkLayouts(window);
}

TEST_CASE("Large text in a small window leaves the question and the field to be seen") {
    for (const double text : {1.0, 2.0, 2.33}) {
        stage::theme().setTextScale(text);
        MainWindow window(stage::theme());
        stage::show(window, {760, 560});
        const auto scene =
            std::ranges::find(stage::scenes(), "lesson taken back", &stage::Scene::name);
        QWidget* field = scene->set(window);
        stage::settle();
        CAPTURE(text);
        const QWidget* question = readBefore(field);
        REQUIRE(question != nullptr);
        const auto seen = [&window](const QWidget* part) {
            const QRect place = part->visibleRegion().boundingRect();
            return QRect(part->mapTo(&window, place.topLeft()), place.size());
        };
        const QRect notice = seen(window.notice());
        // It opened at the question.
        CHECK(seen(question).height() >= std::min(question->height(), field->height()));
        CHECK_FALSE(notice.intersects(seen(question)));
        CHECK_FALSE(notice.contains(seen(field)));
    }
    stage::theme().setTextScale(1.0);
}

TEST_CASE("A notice gives way to what has the keyboard, and stands above where it can") {
    MainWindow window(stage::theme());
    stage::show(window, {760, 560});
    stage::scenes()[0].set(window)->setFocus();
    window.notice()->offerRedo(QStringLiteral("Taken back: Keep lesson."));
    stage::settle();
    CHECK(window.notice()->y() < window.height() / 2);
    window.goTo(Place::settings);
    window.settings()->setChoices(sample::choices());
    window.settings()->firstFocus()->setFocus();
    stage::settle();
    const auto* search = window.settings()->firstFocus();
    const QRect field(search->mapTo(window.notice()->parentWidget(), QPoint(0, 0)), search->size());
    REQUIRE(window.notice()->isVisible());
    CHECK_FALSE(window.notice()->geometry().intersects(field));
}

TEST_CASE("What is pressed on a page that was scrolled is not taken from below the pointer") {
    MainWindow window(stage::theme());
    stage::show(window, {760, 560});
    const auto scene = std::ranges::find(stage::scenes(), "settings", &stage::Scene::name);
    scene->set(window)->setFocus();
    stage::settle();
    auto* area = window.settings()->findChild<QScrollArea*>();
    area->verticalScrollBar()->setValue(60);
    stage::settle();
    QWidget* below = nullptr; // stands in the first view
    for (auto* button : area->widget()->findChildren<QAbstractButton*>())
        if (below == nullptr && button->visibleRegion().contains(button->rect().center()) &&
            (button->focusPolicy() & Qt::ClickFocus) != 0)
            below = button;
    REQUIRE(below != nullptr);
    const QPoint at = below->mapTo(&window, below->rect().center());
    QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, at);
    CHECK(QApplication::focusWidget() == below);
    CHECK(area->verticalScrollBar()->value() == 60);
    QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, at);
}

TEST_CASE("A hint makes a field higher only where it breaks into more lines") {
    const QString words = QStringLiteral("What went wrong? One sentence is enough.");
    for (const double scale : {1.0, 1.17, 1.3, 1.6, 2.0, 2.33})
        for (const Type type : {Type::passage, Type::writing, Type::body, Type::quote}) {
            CAPTURE(scale, static_cast<int>(type));
            stage::theme().setTextScale(scale);
            GrowingTextEdit plain(type);
            GrowingTextEdit hinted(type);
            hinted.setHint(words);
            for (GrowingTextEdit* field : {&plain, &hinted}) {
                field->resize(2000, 300);
                field->show();
            }
            CHECK(hinted.sizeHint().height() == plain.sizeHint().height());
            hinted.resize(px(160), 300);
            CHECK(hinted.sizeHint().height() > plain.sizeHint().height());
        }
    stage::theme().setTextScale(1.0);
}
