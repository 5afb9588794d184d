// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the window asks before any question, and what it says instead of one or beside it.

#include "calm/calm_page.hpp"
#include "hand.hpp"
#include "journal/entry_page.hpp"
#include "widgets/choice_row.hpp"
#include "widgets/quiet_line.hpp"
#include "words/text.hpp"

#include <QAction>
#include <QMenu>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr const char* whichText = "Which comes closest?";

struct Heard : Hand {
    void begin(const char* words, int weight) {
        const auto made =
            writing()->record({.text = textOf(QString::fromUtf8(words)), .weight = weight});
        REQUIRE(made);
        entry = made->value;
        open();
        program->openReflection(entry);
    }
    void reflectOn(const char* words, int weight) {
        begin(words, weight);
        REQUIRE(wait([this] { return on<ReflectPage>(); }));
    }
    /// Of a kind that is nobody's lesson.
    void grieve() {
        entry = record("Bruno died this morning. He was with us for eleven years.");
        REQUIRE(writing()->edit(entry, {.sort = core::Sort::loss}));
        open();
        Hand::reflectOn(entry);
        REQUIRE(comesToSee("What is the hardest about it today?"));
    }
    bool comesToSee(const char* words) {
        return wait([&] { return sees(QString::fromUtf8(words)); });
    }
    bool asks(const char* words) const { return sees(QString::fromUtf8(words)); }
    core::Entry stored() const { return *writing()->entry(entry); }
    ChoiceRow* row(int digit) const {
        for (auto* one : program->window().findChildren<ChoiceRow*>())
            if (one->isVisible() && one->accessibleName().startsWith(QString::number(digit)))
                return one;
        return nullptr;
    }
    core::Id entry;
};

} // namespace

TEST_CASE_METHOD(Heard, "Which comes closest is answered by a digit, and undo asks it again") {
    reflectOn("The thing with the garden gate.", 5);
    REQUIRE(comesToSee(whichText));
    REQUIRE(wait([this] { return keyboard() == row(1); }));
    CHECK(row(1)->accessibleName() ==
          QStringLiteral("1, I did it. Something I said, did or left undone"));
    CHECK(named<QAbstractButton>("Skip") != nullptr);
    for (const char* other : {"Back", "Next", "Ask me something else"}) {
        CAPTURE(other);
        CHECK(named<QAbstractButton>(other) == nullptr);
    }
    press(Qt::Key_4);
    CHECK(comesToSee("What is the hardest about it today?"));
    CHECK(stored().sort == core::Sort::loss);
    CHECK(writing()->answers(entry)->empty());
    CHECK(wait([this] { return keyboard() == page<ReflectPage>()->firstFocus(); }));
    settled();
    press(Qt::Key_Z, ctrl);
    CHECK(comesToSee(whichText));
    CHECK_FALSE(stored().sort.has_value());
}

TEST_CASE_METHOD(Heard, "The rows of a choice are walked by arrow keys and taken by Enter") {
    reflectOn("The thing with the garden gate.", 5);
    REQUIRE(comesToSee(whichText));
    REQUIRE(wait([this] { return keyboard() == row(1); }));
    press(Qt::Key_Up);
    CHECK(keyboard() == row(1));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down);
    CHECK(keyboard() == row(5));
    press(Qt::Key_Return);
    CHECK(wait([&] { return !asks(whichText); }));
    CHECK(stored().sort == core::Sort::illness);
}

TEST_CASE_METHOD(Heard, "Which comes closest is left open by Skip, and not asked again") {
    reflectOn("The thing with the garden gate.", 5);
    REQUIRE(comesToSee(whichText));
    clickOn("Skip");
    CHECK(wait([&] { return !asks(whichText); }));
    CHECK(stored().sort == core::Sort::passed);
    CHECK(writing()->encounters(entry)->empty());
}

TEST_CASE_METHOD(Heard, "A digit is a digit where something can be written") {
    grieve();
    type("4");
    CHECK(field()->words() == QStringLiteral("4"));
    CHECK(stored().sort == core::Sort::loss);
}

TEST_CASE_METHOD(Heard, "What was typed comes back with the choice it was typed under") {
    reflectOn("Nothing works out, it is all gone quiet at home", 4);
    REQUIRE(comesToSee(whichText));
    press(Qt::Key_4);
    REQUIRE(
        wait([&] { return !asks(whichText) && keyboard() == page<ReflectPage>()->firstFocus(); }));
    type("The house is so still");
    REQUIRE(wait([this] { return field()->words() == QStringLiteral("The house is so still"); }));
    for (int step = 0; step < 9 && !asks(whichText); ++step) {
        press(Qt::Key_Z, Qt::ControlModifier);
        settled();
    }
    REQUIRE(comesToSee(whichText));
    CHECK_FALSE(stored().sort.has_value());
    CHECK(asks("Taken back: Say what kind of thing it is"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(wait([&] { return !asks(whichText); }));
    CHECK(stored().sort == core::Sort::loss);
    settled();
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(wait([this] { return field()->words() == QStringLiteral("The house is so still"); }));
}

TEST_CASE_METHOD(Heard, "Who is not safe is shown numbers to call, and whoever is goes on gently") {
    reflectOn("There is no way out any more.", 3);
    REQUIRE(comesToSee("Are you safe right now?"));
    REQUIRE(wait([this] { return keyboard() == row(1); }));
    SECTION("no") {
        press(Qt::Key_3);
        REQUIRE(wait([this] { return on<CalmPage>(); }));
        CHECK(comesToSee("Ambulance"));
        CHECK(stored().safe == core::Safe::no);
        press(Qt::Key_Escape);
        CHECK(wait([this] { return program->window().showsPlaces(); }));
    }
    SECTION("yes") {
        press(Qt::Key_1);
        CHECK(wait([&] { return !asks("Are you safe right now?"); }));
        CHECK_FALSE(on<CalmPage>());
        CHECK(stored().safe == core::Safe::yes);
    }
}

TEST_CASE_METHOD(Heard, "What is nobody's lesson says so, and it can be said what to do with it") {
    grieve();
    type("The quiet");
    CHECK(named<QAbstractButton>("Someone to talk to, at any hour") != nullptr);
    CHECK(asks("No lesson, review or reminder comes from this unless you want it."));
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(comesToSee("Kept as it is. Nothing will come back from it."));
    CHECK(stored().lift == core::Lift::notMine);
    CHECK(field()->words() == QStringLiteral("The quiet"));
    CHECK(named<QAbstractButton>("This is not mine to learn from") == nullptr);
    clickOn("Undo");
    CHECK(wait(
        [this] { return named<QAbstractButton>("This is not mine to learn from") != nullptr; }));
    CHECK_FALSE(stored().lift.has_value());
    page<ReflectPage>()->firstFocus()->setFocus();
    press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(comesToSee("The next question begins with what was not yours."));
    CHECK(stored().lift == core::Lift::myPart);
}

TEST_CASE_METHOD(Heard, "What is one's own has neither the two buttons nor the quiet line") {
    entry = record("I promised a date without asking anybody");
    REQUIRE(writing()->edit(entry, {.sort = core::Sort::own}));
    open();
    Hand::reflectOn(entry);
    CHECK(named<QAbstractButton>("This is not mine to learn from") == nullptr);
    CHECK(named<QAbstractButton>("Someone to talk to, at any hour") == nullptr);
    press(Qt::Key_1, Qt::AltModifier);
    settled();
    CHECK_FALSE(stored().lift.has_value());
}

TEST_CASE_METHOD(Heard, "The words of the entry are looked at by F9, and folded again") {
    entry = record("I promised a date without asking anybody");
    open();
    Hand::reflectOn(entry);
    const auto open = [this] { return named<QTextEdit>("Your words") != nullptr; };
    CHECK(named<QAbstractButton>("Your words") != nullptr);
    CHECK_FALSE(open());
    press(Qt::Key_F9);
    CHECK(wait(open));
    press(Qt::Key_F9);
    CHECK(wait([&] { return !open(); }));
}

TEST_CASE_METHOD(Heard, "What was read is told, corrected by one choice, and taken back by undo") {
    entry = record("On Friday I told the client a date without asking anybody. I was ashamed.");
    open();
    Hand::reflectOn(entry);
    REQUIRE(comesToSee("Read so far: what happened, how it feels"));
    const QString asked = page<ReflectPage>()->firstFocus()->accessibleName();
    press(Qt::Key_R, Qt::AltModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    QAction* feels = nullptr;
    for (QAction* one : menu->actions())
        if (one->text() == QStringLiteral("how it feels"))
            feels = one;
    REQUIRE(feels != nullptr);
    CHECK(feels->isChecked());
    feels->trigger();
    menu->close();
    CHECK(wait([this] { return !sees(QStringLiteral("how it feels")); }));
    REQUIRE(stored().corrected.size() == 1);
    CHECK(stored().corrected.front() == saying("-feeling"));
    settled();
    CHECK(page<ReflectPage>()->firstFocus()->accessibleName() == asked);
    Q_EMIT program->window().undoAsked();
    CHECK(comesToSee("Read so far: what happened, how it feels"));
    CHECK(stored().corrected.empty());
}

TEST_CASE_METHOD(Heard,
                 "Where somebody hurt the person, numbers to call stand below the question") {
    entry = record("He hit me again and I locked myself in the bathroom");
    REQUIRE(writing()->edit(entry, {.sort = core::Sort::violence}));
    open();
    Hand::reflectOn(entry);
    CHECK(asks("Hilfetelefon"));
    press(Qt::Key_2, Qt::AltModifier);
    CHECK(comesToSee("What someone did to you is theirs."));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return program->window().showsPlaces(); }));
    read(entry);
    CHECK(comesToSee("Hilfetelefon"));
}

TEST_CASE_METHOD(Heard,
                 "The quiet line stands where something heavy was kept, and leads to people") {
    open();
    type("Bruno died this morning. He was with us for eleven years.");
    press(Qt::Key_Return);
    REQUIRE(comesToSee("Kept."));
    REQUIRE(wait(
        [this] { return named<QAbstractButton>("Someone to talk to, at any hour") != nullptr; }));
    clickOn("Someone to talk to, at any hour");
    CHECK(wait([this] { return on<CalmPage>(); }));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return program->window().showsPlaces(); }));
    entry = journal()->entries({.limit = 1})->front().entry.id;
    read(entry);
    CHECK(wait([this] { return page<EntryPage>()->findChild<QuietLine*>() != nullptr; }));
}

TEST_CASE_METHOD(Heard, "What kind of thing it is can be said by hand, and taken back") {
    entry = record("The thing with the garden gate.");
    open();
    read(entry);
    const auto action = [this](const char* text) -> QAction* {
        for (auto* one : page<EntryPage>()->findChildren<QAction*>())
            if (one->text() == QString::fromUtf8(text))
                return one;
        return nullptr;
    };
    REQUIRE(action("What kind of thing it is") != nullptr);
    CHECK(action("Upturn finds out")->isChecked());
    action("I lost someone or something")->trigger();
    settled();
    CHECK(stored().sort == core::Sort::loss);
    CHECK(wait([&] { return action("I lost someone or something")->isChecked(); }));
    press(Qt::Key_Z, ctrl);
    settled();
    CHECK_FALSE(stored().sort.has_value());
}

TEST_CASE_METHOD(Heard, "At the end of what is nobody's lesson no step is asked for") {
    grieve();
    const auto done = [this] { return named<QAbstractButton>("Done") != nullptr; };
    for (int skipped = 0; skipped < 4 && !done(); ++skipped) {
        const QString before = question();
        clickOn("Skip");
        REQUIRE(wait([&] { return done() || question() != before; }));
    }
    REQUIRE(done());
    CHECK_FALSE(asks("One next step, if you like"));
    CHECK(page<ReflectPage>()->firstFocus() == named<QAbstractButton>("Done"));
}

TEST_CASE_METHOD(Heard, "Violence of today is asked about gently, and not in three lines") {
    begin("My husband broke my arm.", 5);
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    CHECK(asks("Are you safe where you are?"));
}
