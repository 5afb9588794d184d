// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/reflect_page.hpp"
#include "review/review_page.hpp"
#include "sample.hpp"
#include "stage.hpp"
#include "support/catch.hpp"
#include "today/today_page.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/weight_dots.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace upturn::gui;

namespace {

QWidget* focused() {
    return QApplication::focusWidget();
}

GrowingTextEdit* fieldNamed(QWidget& page, const char* name) {
    for (auto* field : page.findChildren<GrowingTextEdit*>())
        if (field->isVisible() && field->accessibleName() == QLatin1String(name))
            return field;
    return nullptr;
}

struct Today {
    TodayPage page;
    Today() {
        page.show(sample::today());
        stage::show(page);
        page.firstFocus()->setFocus();
    }
};

struct Reflection {
    ReflectPage page;
    Reflection() {
        page.show(sample::reflect());
        page.showTakeaways(sample::takeaways());
        stage::show(page);
        page.firstFocus()->setFocus();
    }
};

struct Reviewing {
    ReviewPage page;
    Reviewing() {
        page.show(sample::review());
        stage::show(page);
        page.firstFocus()->setFocus();
    }
};

} // namespace

TEST_CASE("A sentence and Enter is all it takes to keep a setback") {
    Today today;
    std::vector<Capture> kept;
    QObject::connect(&today.page, &TodayPage::keepAsked,
                     [&](const Capture& capture) { kept.push_back(capture); });
    QTest::keyClicks(focused(), QStringLiteral("Told client a date too early"));
    QTest::keyClick(focused(), Qt::Key_Return);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].text == QStringLiteral("Told client a date too early"));
    CHECK(kept[0].area == QStringLiteral("work"));
    CHECK(kept[0].weight == 0);
    CHECK(kept[0].kind == upturn::core::EntryKind::setback);
}

TEST_CASE("Ctrl and Enter begins the reflection, an empty field begins nothing") {
    Today today;
    QSignalSpy keep(&today.page, &TodayPage::keepAsked);
    QSignalSpy reflect(&today.page, &TodayPage::reflectNowAsked);
    QTest::keyClick(focused(), Qt::Key_Return);
    QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(keep.isEmpty());
    CHECK(reflect.isEmpty());
    QTest::keyClicks(focused(), QStringLiteral("Overslept"));
    QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(reflect.size() == 1);
    CHECK(keep.isEmpty());
}

TEST_CASE("Shift and Enter begins a line and keeps nothing") {
    Today today;
    QSignalSpy keep(&today.page, &TodayPage::keepAsked);
    QTest::keyClicks(focused(), QStringLiteral("One"));
    QTest::keyClick(focused(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(focused(), QStringLiteral("Two"));
    CHECK(keep.isEmpty());
    CHECK(fieldNamed(today.page, "What went wrong?")->words() == QStringLiteral("One\nTwo"));
}

TEST_CASE("The weight is given by one digit and taken back by Delete") {
    Today today;
    auto* dots = today.page.findChildren<WeightDots*>().constLast();
    for (auto* each : today.page.findChildren<WeightDots*>())
        if (each->isVisible())
            dots = each;
    dots->setFocus();
    QTest::keyClick(dots, Qt::Key_4);
    CHECK(dots->value() == 4);
    QTest::keyClick(dots, Qt::Key_Right);
    QTest::keyClick(dots, Qt::Key_Right);
    CHECK(dots->value() == 5);
    QTest::keyClick(dots, Qt::Key_Left);
    CHECK(dots->value() == 4);
    QTest::keyClick(dots, Qt::Key_Delete);
    CHECK(dots->value() == 0);
}

TEST_CASE("A win asks for what went well and weighs nothing") {
    Today today;
    std::vector<Capture> kept;
    QObject::connect(&today.page, &TodayPage::keepAsked,
                     [&](const Capture& capture) { kept.push_back(capture); });
    today.page.startCapture(upturn::core::EntryKind::win);
    REQUIRE(fieldNamed(today.page, "What went well?") != nullptr);
    QTest::keyClicks(focused(), QStringLiteral("Shipped"));
    QTest::keyClick(focused(), Qt::Key_Return);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].kind == upturn::core::EntryKind::win);
    today.page.kept(QStringLiteral("Kept."), sample::id(2), QStringLiteral("Shipped"));
    CHECK(fieldNamed(today.page, "What went wrong?") != nullptr);
    CHECK(fieldNamed(today.page, "What went wrong?")->words().isEmpty());
}

TEST_CASE("An area that was chosen stays chosen when the page is shown anew, until it is kept") {
    Today today;
    std::vector<Capture> kept;
    QObject::connect(&today.page, &TodayPage::keepAsked,
                     [&](const Capture& capture) { kept.push_back(capture); });
    TodayView view = sample::today();
    view.area = QStringLiteral("work");
    const auto keep = [&](const char* words) {
        QTest::keyClicks(focused(), QString::fromLatin1(words));
        QTest::keyClick(focused(), Qt::Key_Return);
        today.page.kept(QStringLiteral("Kept."), sample::id(2), QString::fromLatin1(words));
        today.page.show(view);
    };
    for (auto* area : today.page.findChildren<QPushButton*>())
        if (area->isVisible() && area->text() == QLatin1String("People"))
            QTest::mouseClick(area, Qt::LeftButton);
    today.page.show(view);
    today.page.firstFocus()->setFocus();
    keep("Shouted");
    keep("Slipped");
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].area == QStringLiteral("people"));
    CHECK(kept[1].area == QStringLiteral("work"));
}

TEST_CASE("The keys of the window lead to the places and to a new setback") {
    MainWindow window(stage::theme());
    window.today()->show(sample::today());
    stage::show(window);
    QSignalSpy places(&window, &MainWindow::placeEntered);
    QSignalSpy review(&window, &MainWindow::reviewAsked);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    REQUIRE(places.size() == 1);
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    CHECK(review.size() == 1);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    CHECK(places.size() == 2);
    CHECK(focused() == window.today()->firstFocus());
}

TEST_CASE("F10 shows the menu bar, and it is there for everything") {
    MainWindow window(stage::theme());
    stage::show(window);
    CHECK_FALSE(window.menuBar()->isVisible());
    QTest::keyClick(&window, Qt::Key_F10);
    CHECK(window.menuBar()->isVisible());
}

TEST_CASE("Alt alone shows the menu bar, and not when it was part of a shortcut") {
    MainWindow window(stage::theme());
    stage::show(window);
    QTest::keyPress(&window, Qt::Key_Alt);
    QTest::keyPress(&window, Qt::Key_1, Qt::AltModifier);
    QTest::keyRelease(&window, Qt::Key_Alt);
    QTest::keyRelease(&window, Qt::Key_1);
    CHECK_FALSE(window.menuBar()->isVisible());
    QTest::keyPress(&window, Qt::Key_Alt);
    // A shortcut takes the press for itself; only this is heard of it.
    QKeyEvent taken(QEvent::ShortcutOverride, Qt::Key_2, Qt::AltModifier);
    QApplication::sendEvent(&window, &taken);
    QTest::keyRelease(&window, Qt::Key_Alt);
    CHECK_FALSE(window.menuBar()->isVisible());
    QTest::keyClick(&window, Qt::Key_Alt);
    CHECK(window.menuBar()->isVisible());
}

TEST_CASE("A reflection needs no mouse") {
    Reflection reflection;
    QSignalSpy next(&reflection.page, &ReflectPage::nextAsked);
    QSignalSpy another(&reflection.page, &ReflectPage::anotherAsked);
    QSignalSpy leave(&reflection.page, &ReflectPage::leaveAsked);
    QSignalSpy edited(&reflection.page, &ReflectPage::answerEdited);
    QTest::keyClicks(focused(), QStringLiteral(" Yes."));
    CHECK(edited.size() == 5);
    QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(next.size() == 1);
    QTest::keyClick(focused(), Qt::Key_J, Qt::ControlModifier);
    CHECK(another.size() == 1);
    QTest::keyClick(focused(), Qt::Key_Escape);
    CHECK(leave.size() == 1);
}

TEST_CASE("Ctrl and L keeps the sentence at the caret, what is selected, or else the proposal") {
    Reflection reflection;
    QSignalSpy keep(&reflection.page, &ReflectPage::keepAsked);
    QSignalSpy selection(&reflection.page, &ReflectPage::keepSelectionAsked);
    auto* field = fieldNamed(reflection.page, "What patterns contributed?");
    field->setWords(QStringLiteral("It was late. I was tired."));
    QTest::keyClick(focused(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(selection.size() == 1);
    CHECK(selection[0][0].toInt() == 13);
    CHECK(selection[0][1].toInt() == 25);
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(6, QTextCursor::KeepAnchor);
    field->setTextCursor(cursor);
    QTest::keyClick(focused(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(selection.size() == 2);
    CHECK(selection[1][0].toInt() == 0);
    CHECK(selection[1][1].toInt() == 6);
    CHECK(keep.isEmpty());
    field->setWords({});
    QTest::keyClick(focused(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(keep.size() == 1);
    CHECK(keep[0][1].toString() == sample::takeaways().proposals[0].text);
}

TEST_CASE("A proposal is kept in other words by Enter, and Esc leaves only the words") {
    Reflection reflection;
    QSignalSpy keep(&reflection.page, &ReflectPage::keepAsked);
    QSignalSpy leave(&reflection.page, &ReflectPage::leaveAsked);
    const auto press = [&](const char* name) {
        for (auto* button : reflection.page.findChildren<QPushButton*>())
            if (button->text() == QLatin1String(name))
                return button->click();
    };
    press("Reword");
    REQUIRE(fieldNamed(reflection.page, "The lesson in your words") != nullptr);
    QTest::keyClick(focused(), Qt::Key_Escape);
    CHECK(leave.isEmpty());
    CHECK(fieldNamed(reflection.page, "The lesson in your words") == nullptr);
    press("Reword");
    QTest::keyClicks(focused(), QStringLiteral("Ask one person."));
    QTest::keyClick(focused(), Qt::Key_Return);
    REQUIRE(keep.size() == 1);
    CHECK(keep[0][1].toString() == QStringLiteral("Ask one person."));
}

TEST_CASE("A step typed at the end is handed on with its day, also by Done alone") {
    Reflection reflection;
    reflection.page.show(sample::closing());
    std::vector<StepDraft> steps;
    QObject::connect(&reflection.page, &ReflectPage::stepKept,
                     [&](const StepDraft& step) { steps.push_back(step); });
    QSignalSpy done(&reflection.page, &ReflectPage::doneAsked);
    QTest::keyClicks(focused(), QStringLiteral("the next sprint is planned"));
    QTest::keyClick(focused(), Qt::Key_Return);
    QTest::keyClicks(focused(), QStringLiteral("ask Jonas"));
    QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].when == QStringLiteral("the next sprint is planned"));
    CHECK(steps[0].then == QStringLiteral("ask Jonas"));
    CHECK(steps[0].due == QDate(2026, 11, 28));
    CHECK(done.size() == 1);
}

TEST_CASE("Each lesson of a review takes one key") {
    Reviewing reviewing;
    std::vector<ReviewAnswer> answers;
    QObject::connect(&reviewing.page, &ReviewPage::answered,
                     [&](const ReviewAnswer& answer) { answers.push_back(answer); });
    for (int key = Qt::Key_1; key <= Qt::Key_4; ++key)
        QTest::keyClick(focused(), static_cast<Qt::Key>(key));
    REQUIRE(answers.size() == 4);
    CHECK(answers[0].grade == upturn::core::Grade::forgot);
    CHECK(answers[3].grade == upturn::core::Grade::reflex);
    CHECK(answers[0].lesson == sample::review().lesson);
    CHECK_FALSE(answers[0].met.has_value());
}

TEST_CASE("What happened in life goes along with the grade") {
    Reviewing reviewing;
    std::vector<ReviewAnswer> answers;
    QObject::connect(&reviewing.page, &ReviewPage::answered,
                     [&](const ReviewAnswer& answer) { answers.push_back(answer); });
    QTest::keyClick(focused(), Qt::Key_U);
    QTest::keyClick(focused(), Qt::Key_N);
    QTest::keyClicks(focused(), QStringLiteral("1 show of hands, 4 in all"));
    CHECK(answers.empty());
    QTest::keyClick(focused(), Qt::Key_Return);
    QTest::keyClick(focused(), Qt::Key_3);
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].used == true);
    CHECK(answers[0].met == true);
    CHECK(answers[0].note == QStringLiteral("1 show of hands, 4 in all"));
}

TEST_CASE(
    "The letters of a review open, retire, edit and undo, and Esc leaves one thing at a time") {
    Reviewing reviewing;
    QSignalSpy open(&reviewing.page, &ReviewPage::entryAsked);
    QSignalSpy retire(&reviewing.page, &ReviewPage::retireAsked);
    QSignalSpy reworded(&reviewing.page, &ReviewPage::reworded);
    QSignalSpy undo(&reviewing.page, &ReviewPage::undoAsked);
    QSignalSpy leave(&reviewing.page, &ReviewPage::leaveAsked);
    QTest::keyClick(focused(), Qt::Key_O);
    QTest::keyClick(focused(), Qt::Key_A);
    CHECK(open.size() == 1);
    CHECK(retire.size() == 1);
    QTest::keyClick(focused(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(undo.size() == 1);
    QTest::keyClick(focused(), Qt::Key_E);
    QTest::keyClicks(focused(), QStringLiteral(" Ask."));
    QTest::keyClick(focused(), Qt::Key_Return);
    REQUIRE(reworded.size() == 1);
    CHECK(reworded[0][1].toString() ==
          QStringLiteral("Silence in a meeting is not agreement. Ask."));
    reviewing.page.rewordingAnswered(reworded[0][0].value<core::Id>(), reworded[0][1].toString(),
                                     true);
    QTest::keyClick(focused(), Qt::Key_N);
    QTest::keyClick(focused(), Qt::Key_Escape);
    CHECK(leave.isEmpty());
    QTest::keyClick(focused(), Qt::Key_Escape);
    CHECK(leave.size() == 1);
}
