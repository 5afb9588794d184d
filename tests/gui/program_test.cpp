// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The whole loop in the real window, by keys alone, on a journal of its own.

#include "desk.hpp"
#include "lessons/lesson_list_model.hpp"
#include "recovery/recovery_page.hpp"
#include "reflect/reflect_page.hpp"
#include "review/review_page.hpp"
#include "shell/notice.hpp"
#include "widgets/growing_text_edit.hpp"
#include "words/text.hpp"

#include <QPushButton>

#include <fstream>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

TEST_CASE_METHOD(Desk, "A setback is put down with a sentence and one key, and waits on Today") {
    open();
    type("Told client a date too early");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("Told client a date too early")); }));
    const auto entries = journal()->entries({});
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().entry.text.utf8() == "Told client a date too early");
    CHECK(sees(QStringLiteral("Captured today at 20:00. Not reflected yet.")));
    CHECK(keyboard() == program->window().today()->firstFocus());
}

TEST_CASE_METHOD(Desk, "What is kept can be taken back and kept again") {
    open();
    type("Overslept");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("Overslept")); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return journal()->entries({})->empty(); }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(wait([this] { return journal()->entries({})->size() == 1; }));
}

TEST_CASE_METHOD(Desk, "Words that were typed and not kept are there after a restart") {
    open();
    type("I said yes when");
    close();
    open();
    CHECK(wait([this] {
        return static_cast<GrowingTextEdit*>(keyboard())->words() ==
               QStringLiteral("I said yes when");
    }));
}

TEST_CASE_METHOD(Desk, "From a setback to a lesson that comes back the next day, by keys alone") {
    open();
    type("Release slipped by two weeks");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReflectPage>() && !question().isEmpty(); }));
    const QString first = question();
    type("Next time, when an estimate feels obvious, I will ask one person who does the work.");
    QTextCursor all = static_cast<GrowingTextEdit*>(keyboard())->textCursor();
    all.select(QTextCursor::Document);
    static_cast<GrowingTextEdit*>(keyboard())->setTextCursor(all);
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("Kept. First review tomorrow.")); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));

    const auto lessons = journal()->lessons({});
    REQUIRE(lessons->size() == 1);
    const core::Excerpt& from = lessons->front().from;
    CHECK(from.quote == lessons->front().text);
    const auto answers = journal()->answers(from.entry);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().id == from.answer);
    CHECK(answers->front().textVersion == from.version);
    CHECK(answers->front().question.text.utf8() == first.toStdString());

    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    close();
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("To review")); }));
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    press(Qt::Key_U);
    press(Qt::Key_3);
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
    const auto reviewed = journal()->lesson(lessons->front().id);
    REQUIRE(reviewed->reviews.size() == 1);
    CHECK(reviewed->reviews[0].grade == core::Grade::knewIt);
    CHECK(reviewed->reviews[0].used == true);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return !sees(QStringLiteral("Done.")); }));
    CHECK(journal()->lesson(lessons->front().id)->reviews.empty());
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReviewPage>(); }));
}

TEST_CASE_METHOD(Desk, "A reflection that is left half way keeps what was typed") {
    open();
    type("Forgot the recital");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReflectPage>() && !question().isEmpty(); }));
    type("I had two calendars");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    const auto entry = journal()->entries({})->front().entry.id;
    const auto answers = journal()->answers(entry);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().text.utf8() == "I had two calendars");
}

TEST_CASE_METHOD(Desk, "Back shows the answer before, and a change of it is a version") {
    open();
    type("Forgot the recital");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReflectPage>() && !question().isEmpty(); }));
    const QString first = question();
    type("Two calendars");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    for (auto* button : page<ReflectPage>()->findChildren<QPushButton*>())
        if (button->accessibleName() == QLatin1String("Back"))
            button->click();
    REQUIRE(wait([&] { return page<ReflectPage>()->firstFocus()->accessibleName() == first; }));
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("Two calendars"));
    page<ReflectPage>()->firstFocus()->setFocus();
    type(" and no list");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    const auto answers = journal()->answers(journal()->entries({})->front().entry.id);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().text.utf8() == "Two calendars and no list");
}

TEST_CASE_METHOD(Desk, "What another program writes appears in the window") {
    open();
    // The window listens to others as soon as its first question to the writing lane is answered.
    bool listens = false;
    program->service().ask(
        program.get(), app::Lane::write, [](store::Journal& journal) { return journal.id(); },
        [&listens](const auto&) { listens = true; });
    REQUIRE(wait([&listens] { return listens; }));
    auto other = surroundings->open(path, store::Access::write, true);
    REQUIRE(other);
    REQUIRE((*other)->record({.text = textOf(QStringLiteral("Written by a script"))}));
    CHECK(wait([this] { return sees(QStringLiteral("Written by a script")); }));
}

TEST_CASE_METHOD(Desk, "The lessons have the keyboard as soon as they are shown") {
    open();
    type("Forgot the recital");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReflectPage>() && !question().isEmpty(); }));
    type("One calendar. Two calendars are none.");
    QTextCursor all = static_cast<GrowingTextEdit*>(keyboard())->textCursor();
    all.select(QTextCursor::Document);
    static_cast<GrowingTextEdit*>(keyboard())->setTextCursor(all);
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("Kept. First review tomorrow.")); }));
    press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(wait([this] { return question() == QStringLiteral("Lessons"); }));
    CHECK(wait([this] { return sees(QStringLiteral("Where it came from")); }));
}

TEST_CASE_METHOD(Desk, "A journal that is no journal is said to be so, and left as it is") {
    std::ofstream(path) << "Dear diary, this is a text file and no journal at all.";
    program = std::make_unique<Program>(surroundings, path, store::Access::write, stage::theme());
    program->start(Place::today);
    REQUIRE(wait([this] {
        return on<RecoveryPage>() &&
               sees(QStringLiteral("Nothing of a journal can be read in it."));
    }));
    std::ifstream again(path);
    std::string words;
    std::getline(again, words);
    CHECK(words == "Dear diary, this is a text file and no journal at all.");
}
