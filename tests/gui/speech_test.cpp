// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "capture/capture_window.hpp"
#include "lessons/lessons_page.hpp"
#include "practices/day_chart.hpp"
#include "reflect/guide_panel.hpp"
#include "reflect/reflect_page.hpp"
#include "reflect/why_panel.hpp"
#include "sample.hpp"
#include "stage.hpp"
#include "support/catch.hpp"
#include "widgets/accessible.hpp"
#include "widgets/dip_and_rise.hpp"
#include "widgets/status_label.hpp"
#include "widgets/step_bar.hpp"
#include "widgets/weight_dots.hpp"

#include <QAccessibleWidget>
#include <QListView>

using namespace upturn::gui;

namespace {

std::string nameOf(QAccessibleInterface* spoken) {
    return spoken->text(QAccessible::Name).toStdString();
}

/// What has to have a name: all that takes the keyboard, and every picture.
bool needsName(QAccessibleInterface* spoken) {
    const auto role = spoken->role();
    return spoken->state().focusable || role == QAccessible::Graphic ||
           role == QAccessible::Slider || role == QAccessible::ProgressBar ||
           role == QAccessible::Button || role == QAccessible::ListItem;
}

bool has(QWidget& window, QAccessible::Role role, const char* name) {
    for (QAccessibleInterface* spoken : stage::spokenBelow(window))
        if (spoken->role() == role && nameOf(spoken) == name)
            return true;
    return false;
}

} // namespace

TEST_CASE("Nothing that can be operated is without a name on any page") {
    for (const auto& [page, set, due] : stage::scenes()) {
        MainWindow window(stage::theme());
        window.sidebar()->setDue(due);
        stage::show(window);
        set(window);
        stage::settle();
        for (QAccessibleInterface* spoken : stage::spokenBelow(window)) {
            if (!needsName(spoken))
                continue;
            const auto* object = spoken->object();
            CAPTURE(page, static_cast<int>(spoken->role()),
                    object != nullptr ? object->metaObject()->className() : "row");
            CHECK_FALSE(nameOf(spoken).empty());
        }
    }
}

TEST_CASE("The names that scripts and acceptance rely on are there") {
    MainWindow window(stage::theme());
    stage::show(window);
    const auto& scenes = stage::scenes();
    scenes[0].set(window);
    stage::settle();
    CHECK(has(window, QAccessible::EditableText, "What went wrong?"));
    for (const char* name : {"Reflect now", "Keep for later", "Review", "Yes", "Not really"}) {
        CAPTURE(name);
        CHECK(has(window, QAccessible::Button, name));
    }
    CHECK(has(window, QAccessible::Button, "New setback"));
    CHECK(has(window, QAccessible::RadioButton, "Today"));
    CHECK(has(window, QAccessible::RadioButton, "Lessons"));
    CHECK(has(window, QAccessible::Slider, "Heavy"));
    CHECK(has(window, QAccessible::RadioButton, "Journal"));
    scenes[2].set(window);
    stage::settle();
    CHECK(has(window, QAccessible::EditableText, "What patterns contributed?"));
    for (const char* name : {"Next", "Back", "Skip", "Ask me something else", "Keep", "Leave"}) {
        CAPTURE(name);
        CHECK(has(window, QAccessible::Button, name));
    }
    CHECK(has(window, QAccessible::StaticText, "Saved"));
}

TEST_CASE("A row of the lesson list speaks one sentence that begins with the lesson") {
    LessonsPage page;
    page.show(sample::lessons());
    stage::show(page);
    auto* list = page.findChild<QListView*>();
    auto* spoken = QAccessible::queryAccessibleInterface(list);
    REQUIRE(spoken->childCount() == 10);
    CHECK(nameOf(spoken->child(0)) == "Due today");
    CHECK(nameOf(spoken->child(2)) == "Silence in a meeting is not agreement., Strength 2 of 5, "
                                      "next review Today, from Release slipped by two weeks");
}

TEST_CASE("Every control that takes the keyboard is large enough to be hit") {
    for (const auto& [page, set, due] : stage::scenes()) {
        MainWindow window(stage::theme());
        window.sidebar()->setDue(due);
        stage::show(window);
        set(window);
        stage::settle();
        const auto controls = window.findChildren<QWidget*>();
        for (const QWidget* control : controls) {
            const bool target = control->isVisible() &&
                                (control->focusPolicy() & Qt::TabFocus) != 0 &&
                                !control->objectName().startsWith(QLatin1String("qt_spinbox"));
            if (!target)
                continue;
            CAPTURE(page, control->metaObject()->className(),
                    control->accessibleName().toStdString(), control->width(), control->height());
            CHECK(control->width() >= 24);
            CHECK(control->height() >= 24);
        }
    }
}

TEST_CASE("Each page says where the keyboard goes first, and Tab leaves from there") {
    for (const auto& [page, set, due] : stage::scenes()) {
        MainWindow window(stage::theme());
        window.sidebar()->setDue(due);
        stage::show(window);
        QWidget* first = set(window);
        stage::settle();
        CAPTURE(page);
        REQUIRE(first != nullptr);
        CHECK(first->isVisible());
        CHECK(first->isEnabled());
        first->setFocus();
        CHECK(window.focusWidget() == first);
    }
}

TEST_CASE("The weight is spoken as a slider with its value") {
    WeightDots dots;
    auto* spoken = QAccessible::queryAccessibleInterface(&dots);
    CHECK(spoken->role() == QAccessible::Slider);
    CHECK(spoken->text(QAccessible::Value) == QStringLiteral("not rated"));
    REQUIRE(spoken->valueInterface() != nullptr);
    spoken->valueInterface()->setCurrentValue(4);
    CHECK(dots.value() == 4);
    CHECK(spoken->text(QAccessible::Value) == QStringLiteral("4 of 5"));
    CHECK(spoken->valueInterface()->maximumValue().toInt() == 5);
}

TEST_CASE("A status bears what it says as its name, and nothing when it is blank") {
    StatusLabel label(Type::small);
    label.say(QStringLiteral("Saved"));
    CHECK(nameOf(QAccessible::queryAccessibleInterface(&label)) == "Saved");
    CHECK(QAccessible::queryAccessibleInterface(&label)->state().focusable);
    label.say(QString());
    CHECK(nameOf(QAccessible::queryAccessibleInterface(&label)).empty());
}

TEST_CASE(
    "What a screen reader calls a widget is looked up when it asks, not when Qt made the answer") {
    QWidget widget;
    auto* spoken = QAccessible::queryAccessibleInterface(&widget);
    const QAccessible::Role plain = spoken->role();
    speakAs(&widget, QAccessible::Dialog);
    CHECK(spoken->role() == QAccessible::Dialog);
    CHECK(plain != QAccessible::Dialog);
}

TEST_CASE("Every widget that is painted, and every panel and window, is called what it is") {
    stage::theme();
    const auto roleOf = [](QWidget& widget) {
        return QAccessible::queryAccessibleInterface(&widget)->role();
    };
    CaptureWindow capture;
    CHECK(roleOf(capture) == QAccessible::Dialog);
    GuidePanel guides;
    CHECK(roleOf(guides) == QAccessible::Grouping);
    WhyPanel why;
    CHECK(roleOf(why) == QAccessible::Grouping);
    StepBar steps;
    CHECK(roleOf(steps) == QAccessible::ProgressBar);
    DayChart days;
    CHECK(roleOf(days) == QAccessible::Chart);
    DipAndRise mark;
    CHECK(roleOf(mark) == QAccessible::Graphic);
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

// Before 6.8 Qt asks whether anybody listens before it tells a handler, and no test can pretend
// that.
TEST_CASE("A status is announced once, in its own words") {
    static QStringList heard;
    heard.clear();
    StatusLabel label(Type::small);
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
        if (event->type() == QAccessible::Announcement)
            heard += static_cast<QAccessibleAnnouncementEvent*>(event)->message();
    });
    label.say(QStringLiteral("Saved"));
    label.say(QStringLiteral("Saved"));
    label.say(QString());
    QAccessible::installUpdateHandler(before);
    CHECK(heard == QStringList{QStringLiteral("Saved")});
}

#endif
