// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A key and a button do what was meant by them, and what is said is true as long as it stands.

#include "field/drafts.hpp"
#include "hand.hpp"
#include "hard/hard_page.hpp"
#include "reflect/reflect_query.hpp"
#include "support/failing_statements.hpp"
#include "today/kept_line.hpp"
#include "widgets/button.hpp"

#include <QMouseEvent>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

constexpr auto control = Qt::ControlModifier;

struct Meant : Hand {
    QString asked() const { return page<ReflectPage>()->firstFocus()->accessibleName(); }
    bool atEnd() const { return asked() == QStringLiteral("When"); }
    void goOn() {
        page<ReflectPage>()->firstFocus()->setFocus();
        press(Qt::Key_Return, control);
        settled();
    }
    /// Answers the first question, and types half an answer to the second one.
    core::Id beginTheSecond() {
        const core::Id entry = record("Forgot the recital");
        open();
        reflectOn(entry);
        const QString first = asked();
        type("Two calendars");
        goOn();
        REQUIRE(wait([&] { return asked() != first; }));
        page<ReflectPage>()->firstFocus()->setFocus();
        type("I had");
        return entry;
    }
    void skip() {
        clickOn("Skip");
        settled();
    }
    void openNextDay() {
        clock->moveTo(berlin("2026-11-22T19:00:00Z"));
        open();
    }
    /// All that is typed is on the disk: the next commit is another one.
    void drafted() const {
        program->window().findChild<Drafts*>()->settle();
        settled();
    }
    void keep(const char* words) {
        type(words);
        press(Qt::Key_Return);
        REQUIRE(wait([this] { return keptLine()->isVisible(); }));
        settled();
    }
    KeptLine* keptLine() const { return program->window().today()->findChild<KeptLine*>(); }
    bool says() const { return page<Notice>()->isVisible(); }
};

void send(QWidget& widget, QEvent::Type type) {
    const QPointF at(widget.rect().center());
    const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE_METHOD(Meant, "Half an answer that is left by Back waits, and Next comes back to it") {
    const core::Id entry = beginTheSecond();
    const QString second = asked();
    const std::string draft =
        draftNameOf(entry, program->findChild<ReflectPresenter*>()->question());
    clickOn("Back");
    REQUIRE(wait([&] { return asked() != second; }));
    settled();
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("Two calendars"));
    CHECK(journal()->answers(entry)->size() == 1);
    CHECK(*journal()->draft(draft) == saying("I had"));

    SECTION("with the answer as it was") {}
    SECTION("with another answer before it") {
        page<ReflectPage>()->firstFocus()->setFocus();
        type(" and no list");
    }
    SECTION("after a restart") {
        close();
        open();
        reflectOn(entry);
    }
    if (asked() != second)
        goOn();
    REQUIRE(wait([&] { return asked() == second; }));
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("I had"));
    CHECK(journal()->answers(entry)->size() == 1);
    page<ReflectPage>()->firstFocus()->setFocus();
    type(" no list");
    goOn();
    CHECK(journal()->answers(entry)->size() == 2);
    CHECK(journal()->draft(draft)->empty());
}

TEST_CASE_METHOD(Meant, "The question with half an answer comes before what would be asked now") {
    const core::Id entry = record("Forgot the recital");
    const auto now = [&] {
        return *readNext(*journal(), *surroundings, entry, {}, "upturn.friend");
    };
    const std::string next = now().question.id;
    REQUIRE(next != "upturn.friend");
    REQUIRE(writing()->saveDraft(draftNameOf(entry, "upturn.friend"), saying("Half")));
    CHECK(now().question.id == "upturn.friend");
    CHECK(now().view.answer == QStringLiteral("Half"));
    CHECK_FALSE(now().view.canGoBack);
    CHECK(readNext(*journal(), *surroundings, entry, {})->question.id == next);
    CHECK(readNext(*journal(), *surroundings, entry, {})->view.canGoBack);
    // Words of crisis have other things to be said.
    REQUIRE(writing()->edit(entry, {.text = saying("I want to kill myself")}));
    CHECK(now().view.calm);
}

TEST_CASE_METHOD(Meant, "Whoever wants more and passes that by too has come to the end") {
    const core::Id entry = record("I promised a date without asking anybody");
    open();
    reflectOn(entry);
    skip();
    skip();
    REQUIRE(wait([this] { return atEnd(); }));
    clickOn("Ask me more");
    settled();
    REQUIRE_FALSE(atEnd());
    skip();
    REQUIRE_FALSE(atEnd());
    skip();
    CHECK(atEnd());
    CHECK(named<Button>("Ask me more") == nullptr);
    press(Qt::Key_J, control);
    settled();
    CHECK(atEnd());
    CHECK(named<Button>("Done") != nullptr);
}

TEST_CASE_METHOD(Meant, "Who wants more and answers may pass by two more") {
    const core::Id entry = record("I promised a date without asking anybody");
    open();
    reflectOn(entry);
    skip();
    skip();
    press(Qt::Key_J, control);
    settled();
    skip();
    page<ReflectPage>()->firstFocus()->setFocus();
    type("Nobody was asked");
    goOn();
    skip();
    CHECK_FALSE(atEnd());
}

TEST_CASE_METHOD(Meant, "Below a pointer that has pressed Skip no other button comes to lie") {
    const core::Id entry = record("I promised a date without asking anybody");
    open();
    const QSize size = GENERATE(QSize(1280, 800), QSize(760, 560));
    program->window().resize(size);
    reflectOn(entry);
    settle();
    skip();
    const QPoint at =
        named<Button>("Skip")->mapTo(&program->window(), named<Button>("Skip")->rect().center());
    const QRect next(named<Button>("Next")->mapTo(&program->window(), QPoint()),
                     named<Button>("Next")->size());
    skip();
    REQUIRE(wait([this] { return atEnd(); }));
    settle();
    CHECK(qobject_cast<QAbstractButton*>(program->window().childAt(at)) == nullptr);
    CHECK(QRect(named<Button>("Done")->mapTo(&program->window(), QPoint()),
                named<Button>("Done")->size()) == next);
}

TEST_CASE_METHOD(Meant, "The second half of a double click is not meant for the end") {
    const core::Id entry = record("I promised a date without asking anybody");
    open();
    reflectOn(entry);
    skip();
    auto* next = named<Button>("Next");
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease})
        send(*next, type); // passes it by: nothing is typed
    REQUIRE(wait([this] { return atEnd(); }));
    for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease})
        send(*next, type);
    settled();
    CHECK(on<ReflectPage>());
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease})
        send(*next, type);
    CHECK(wait([this] { return !on<ReflectPage>(); }));
}

TEST_CASE_METHOD(Meant, "A review grades by its keys alone, and once for each time they go down") {
    REQUIRE(writing()->keep({.text = saying("One list.")}));
    REQUIRE(writing()->keep({.text = saying("Ask first.")}));
    openNextDay();
    review();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    settled();
    CHECK(*journal()->reviewsOn(surroundings->today()) == 0);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_3, Qt::NoModifier, QStringLiteral("3"), true);
    QCoreApplication::sendEvent(keyboard(), &held);
    settled();
    CHECK(*journal()->reviewsOn(surroundings->today()) == 0);
    press(Qt::Key_3);
    REQUIRE(wait([this] { return sees(QStringLiteral("2 of 2")); }));
    press(Qt::Key_Space);
    settled();
    CHECK(*journal()->reviewsOn(surroundings->today()) == 1);
}

TEST_CASE_METHOD(Meant, "A hard moment that is kept is said to be, whatever can't be read then") {
    test::FailingStatements statements;
    const auto entry = writing()->record({.text = saying("I shouted at Lena"), .weight = 5})->value;
    open();
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    type("You were worn out");
    drafted();
    test::FailingStatements::failAfterCommit();
    press(Qt::Key_Return, control);
    REQUIRE(wait([this] { return !on<HardPage>(); }));
    statements.none();
    CHECK(isTold("That is done and kept."));
    CHECK(journal()->answers(entry)->size() == 1);
}

TEST_CASE_METHOD(Meant, "An entry that is written is said to be, whatever can't be read then") {
    test::FailingStatements statements;
    const core::Id entry = record("Forgot the recital");
    open();
    edit(entry);
    press(Qt::Key_End, control);
    type(" of Lena");
    drafted();
    test::FailingStatements::failAfterCommit();
    press(Qt::Key_E, control);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    statements.none();
    CHECK(isTold("That is done and kept."));
    CHECK(journal()->entry(entry)->text == saying("Forgot the recital of Lena"));
}

TEST_CASE_METHOD(Meant, "An answer that is written is no draft, whatever can't be read then") {
    test::FailingStatements statements;
    const core::Id entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = asked();
    type("Two calendars");
    drafted();
    test::FailingStatements::failAfterCommit();
    press(Qt::Key_Return, control);
    heard();
    statements.none();
    // The next question was read elsewhere.
    settled();
    CHECK(asked() != first);
    CHECK(journal()->answers(entry)->size() == 1);
}

TEST_CASE_METHOD(Meant, "Undo asks about an act of another program, whatever its clock says") {
    record("Forgot the recital");
    open();
    settled();
    press(Qt::Key_Z, control);
    REQUIRE(wait([this] { return isTold("From before this start, or another program"); }));
    clock->moveTo(berlin("2026-11-20T19:00:00Z"));
    record("By a computer whose clock is slow");
    settled();
    press(Qt::Key_Z, control);
    REQUIRE(wait([this] { return isTold("By a computer whose clock is slow"); }));
    settled();
    CHECK(journal()->entries({})->size() == 2);
}

TEST_CASE_METHOD(Meant, "A text that is taken back says of when it is, and shows where it was") {
    const core::Id entry = record("Forgot the recital");
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    edit(entry);
    press(Qt::Key_End, control);
    type(" of Lena");
    press(Qt::Key_E, control);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    program->window().goTo(Place::today);
    settled();
    press(Qt::Key_Z, control);
    REQUIRE(wait([this] { return isTold("Taken back: text of"); }));
    CHECK(isTold("Back to the words of 21 November."));
    CHECK(program->window().place() == Place::today);
    clickOn("Show");
    REQUIRE(wait([&] { return page<EntryPage>()->entry() == entry; }));
    CHECK(program->window().place() == Place::journal);
    CHECK(isTold("Taken back: text of"));
    clickOn("Redo");
    REQUIRE(wait([this] { return isTold("There again: "); }));
    CHECK(named<Button>("Show") == nullptr);
    CHECK(journal()->entry(entry)->text == saying("Forgot the recital of Lena"));
}

TEST_CASE_METHOD(Meant, "On a page of its own undo takes back nothing that lies below it") {
    open();
    keep("I shouted at Lena");
    const core::Id entry = journal()->entries({})->front().entry.id;
    REQUIRE(writing()->rate(entry, 5));
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    for (int i = 0; i < 2; ++i) {
        press(Qt::Key_Z, control);
        settled();
    }
    CHECK(isTold("Nothing was done here yet."));
    CHECK(journal()->entries({})->size() == 1);
    CHECK(core::currentWeight(*journal()->entry(entry)) == 5);
}

TEST_CASE_METHOD(Meant, "Undo that is refused names what is newer") {
    open();
    keep("Overslept");
    const auto act = (*journal()->nextUndo())->id;
    record("Written by a script");
    const auto refused = writing()->undoIfNewest(act);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence ==
          "Something was written since, so this stays as it is. The newest is now: Record setback "
          "(\u201cWritten by a script\u201d).");
    REQUIRE(writing()->undo());
    REQUIRE(writing()->undo());
    CHECK(writing()->undoIfNewest(act).error().sentence == "That is taken back already.");
}

TEST_CASE_METHOD(Meant, "Redo is offered as long as it would do that again") {
    open();
    keep("Overslept");
    press(Qt::Key_Z, control);
    REQUIRE(wait([this] { return isTold("Taken back: "); }));
    settled();
    settled();
    CHECK(says());
    SECTION("not when something else is kept") {
        keep("Missed the train");
    }
    SECTION("not when another program writes") {
        record("Written by a script");
    }
    CHECK(wait([this] { return !says(); }));
}

TEST_CASE_METHOD(Meant, "What undo would take back is said as long as it would") {
    record("Forgot the recital");
    open();
    press(Qt::Key_Z, control);
    REQUIRE(wait([this] { return isTold("Undo once more takes it back."); }));
    settled();
    settled();
    CHECK(says());
    keep("Overslept");
    CHECK(wait([this] { return !says(); }));
}

TEST_CASE_METHOD(Meant, "What is said of a page goes with it") {
    const core::Id entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    press(Qt::Key_Z, control);
    REQUIRE(wait([this] { return isTold("Nothing was done here yet."); }));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    CHECK_FALSE(says());
}

TEST_CASE_METHOD(Meant, "Kept is said as long as undo would take that back") {
    open();
    keep("Overslept");
    CHECK(keptLine()->isVisible());
    record("Written by a script");
    CHECK(wait([this] { return !keptLine()->isVisible(); }));
}

TEST_CASE_METHOD(Meant, "In the trash is said as long as undo would take that back") {
    record("Missed the train"); // so that the list stays
    const core::Id entry = record("Overslept");
    open(Place::journal);
    read(entry);
    auto* shelf = program->window().journal();
    Q_EMIT shelf->trashAsked(entry);
    auto* line = shelf->findChild<KeptLine*>();
    REQUIRE(wait([line] { return line->isVisible(); }));
    settled();
    CHECK(line->isVisible());
    record("Written by a script");
    CHECK(wait([line] { return !line->isVisible(); }));
}

TEST_CASE("What one has said is taken back by nobody else") {
    Notice notice;
    const QObject one;
    const QObject other;
    notice.setReading(std::chrono::milliseconds(0));
    notice.tell(QStringLiteral("It is not saved."), Holds::anywhere, &one);
    notice.tell(QString(), Holds::here, &other);
    QCoreApplication::processEvents();
    CHECK(notice.holds() == Holds::anywhere);
    notice.tell(QString(), Holds::here, &one);
    CHECK(wait([&] { return !notice.holds(); }));
}

TEST_CASE("What is taken back before it could be read goes when it could") {
    Notice notice;
    const QObject one;
    notice.setReading(std::chrono::milliseconds(1));
    notice.tell(QStringLiteral("It is not saved."), Holds::anywhere, &one);
    notice.tell(QString(), Holds::anywhere, &one);
    CHECK(wait([&] { return !notice.holds(); }));
}

TEST_CASE_METHOD(Meant, "Undo asks anew when what it asked is not in sight any more") {
    record("Forgot the recital");
    open();
    const auto undo = [this] {
        press(Qt::Key_Z, control);
        settled();
    };
    undo();
    REQUIRE(isTold("Undo once more takes it back."));
    SECTION("after another page") {
        program->window().goTo(Place::lessons);
        CHECK_FALSE(says());
        program->window().goTo(Place::today);
    }
    SECTION("after its notice was closed") {
        named<Button>("Close this notice")->click();
    }
    SECTION("after something else was done and taken back") {
        keep("Overslept");
        undo();
        REQUIRE(isTold("Taken back: Record setback"));
    }
    settled();
    undo();
    CHECK(journal()->entries({})->size() == 1);
    CHECK(isTold("Undo once more takes it back."));
    undo();
    CHECK(journal()->entries({})->empty());
}

TEST_CASE_METHOD(Meant, "Who has agreed to one goes on only until something else is done") {
    for (const char* words : {"One", "Two", "Three"})
        record(words);
    open();
    const auto undo = [this] {
        press(Qt::Key_Z, control);
        settled();
    };
    undo();
    undo();
    REQUIRE(journal()->entries({})->size() == 2);
    SECTION("also when that is taken back") {
        keep("Overslept");
        undo();
        REQUIRE(journal()->entries({})->size() == 2);
        undo();
        CHECK(journal()->entries({})->size() == 2);
        CHECK(isTold("Undo once more takes it back."));
    }
    SECTION("or another page was looked at") {
        program->window().goTo(Place::lessons);
        settled();
        undo();
        CHECK(journal()->entries({})->size() == 2);
    }
    SECTION("and goes on as long as nothing is") {
        undo();
        CHECK(journal()->entries({})->size() == 1);
    }
}
