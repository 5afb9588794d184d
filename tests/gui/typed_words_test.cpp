// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Nothing that was typed is lost: not by a second key, not by another page, not by a refresh, not
// when the journal can't be written.

#include "capture/capture_desk.hpp"
#include "desk.hpp"
#include "hard/hard_page.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_page.hpp"
#include "practices/practices_page.hpp"
#include "reflect/reflect_page.hpp"
#include "reflect/reflect_presenter.hpp"
#include "reflect/reflect_query.hpp"
#include "review/review_page.hpp"
#include "settings/settings_page.hpp"
#include "shell/notice.hpp"
#include "words/text.hpp"

#include <QLineEdit>
#include <QPushButton>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

core::Text words(const char* text) {
    return core::Text::repaired(text);
}

struct Typing : Desk {
    /// Two skipped in a row: the reflection is at its end.
    core::Id recordAtTheEnd(const char* text) const {
        const auto journal = writing();
        const auto entry = journal->record({.text = words(text)})->value;
        app::Reflection reflection(*journal, *surroundings);
        REQUIRE(journal->skip(entry, *reflection.question("upturn.plain")));
        const auto next = reflection.next(entry);
        REQUIRE(journal->skip(entry, std::get<prompts::Choice>(*next).question.asked));
        return entry;
    }
    /// A journal that can be read and not written.
    void openReadOnly() {
        program =
            std::make_unique<Program>(surroundings, path, store::Access::read, stage::theme());
        program->start(Place::today);
        program->window().resize(1280, 800);
        program->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program->window()));
    }
    void reflectOn(const core::Id& entry) {
        program->openReflection(entry);
        REQUIRE(wait([&] { return on<ReflectPage>() && reflecting() == entry; }));
        page<ReflectPage>()->firstFocus()->setFocus();
    }
    core::Id beginHardMoment(const char* text) {
        const auto made = writing()->record({.text = words(text), .weight = 5});
        REQUIRE(made);
        open();
        program->openReflection(made->value);
        REQUIRE(wait([this] { return on<HardPage>(); }));
        return made->value;
    }
    core::Id reflecting() const { return program->findChild<ReflectPresenter*>()->entry(); }
    void goToPractices() {
        program->window().goTo(Place::practices);
        REQUIRE(wait([] {
            return keyboard() != nullptr &&
                   keyboard()->accessibleName().startsWith(QLatin1String("Start"));
        }));
    }
    void leaveReflection() {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    }
    template<class Widget>
    Widget* named(const char* name) const {
        for (auto* one : program->window().findChildren<Widget*>())
            if (one->isVisible() && one->accessibleName() == QString::fromUtf8(name))
                return one;
        return nullptr;
    }
    void clickOn(const char* name) const {
        CAPTURE(name);
        REQUIRE(wait([&] { return named<QPushButton>(name) != nullptr; }));
        named<QPushButton>(name)->click();
    }
    bool isTold(const char* sentence) const {
        return page<Notice>()->isVisible() && sees(QString::fromUtf8(sentence));
    }
    GrowingTextEdit* field() const { return static_cast<GrowingTextEdit*>(keyboard()); }
};

} // namespace

TEST_CASE_METHOD(Typing, "Enter twice keeps a sentence once, and what is typed on stays") {
    open();
    type("Overslept");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(" and again");
    REQUIRE(wait([this] { return sees(QStringLiteral("Kept.")); }));
    auto* capture = static_cast<GrowingTextEdit*>(program->window().today()->firstFocus());
    CHECK(capture->words() == QStringLiteral("and again"));
    const auto entries = journal()->entries({});
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().entry.text == words("Overslept"));
    CHECK(wait([this] { return *journal()->draft("capture") == words("and again"); }));
}

TEST_CASE_METHOD(Typing, "Enter twice in the small window keeps a sentence once") {
    bool closed = false;
    CaptureDesk quick(surroundings, path, store::Access::write);
    QObject::connect(&quick, &CaptureDesk::closed, [&closed] { closed = true; });
    quick.show();
    REQUIRE(QTest::qWaitForWindowActive(&quick.window()));
    type("Overslept");
    QTest::keyClick(keyboard(), Qt::Key_Return);
    QTest::keyClick(keyboard(), Qt::Key_Return);
    REQUIRE(wait([&closed] { return closed; }));
    CHECK(journal()->entries({})->size() == 1);
}

TEST_CASE_METHOD(Typing, "A long title is what it was after the entry was only looked at") {
    const std::string title(450, 'a');
    const auto entry =
        writing()->record({.title = core::Text::repaired(title), .text = words("Text.")})->value;
    open(Place::journal);
    program->openEntry(entry);
    REQUIRE(wait([&] { return page<EntryPage>()->entry() == entry; }));
    press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(wait([this] { return program->window().journal()->editing(); }));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    CHECK(journal()->entry(entry)->title.utf8() == title);
}

TEST_CASE_METHOD(Typing, "What was typed for a question that is skipped comes back with Back") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("I had two calendars");
    clickOn("Skip");
    REQUIRE(wait([&] { return question() != first; }));
    CHECK(page<ReflectPage>()->answer().isEmpty());
    CHECK(journal()->answers(entry)->empty());
    clickOn("Back");
    REQUIRE(wait([&] { return page<ReflectPage>()->firstFocus()->accessibleName() == first; }));
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("I had two calendars"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return journal()->answers(entry)->size() == 1; }));
    CHECK(journal()->answers(entry)->front().text == words("I had two calendars"));
}

TEST_CASE_METHOD(Typing, "A skip that is taken back brings the question with its words") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("Two calendars");
    clickOn("Skip");
    REQUIRE(wait([&] { return question() != first; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([&] { return page<ReflectPage>()->firstFocus()->accessibleName() == first; }));
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("Two calendars"));
    CHECK(isTold("Taken back: Skip question (\u201cForgot the recital\u201d)."));
}

TEST_CASE_METHOD(Typing, "Another reflection that is begun writes the answer of the one before") {
    const auto one = record("Forgot the recital");
    const auto other = record("Missed the train");
    open();
    reflectOn(one);
    type("Two calendars");
    reflectOn(other);
    const auto answers = journal()->answers(one);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().text == words("Two calendars"));
    CHECK(page<ReflectPage>()->answer().isEmpty());
}

TEST_CASE_METHOD(Typing, "A step that was typed waits with its entry, also over a restart") {
    const auto one = recordAtTheEnd("Forgot the recital");
    const auto other = recordAtTheEnd("Missed the train");
    open();
    reflectOn(one);
    REQUIRE(wait([this] { return question() == QStringLiteral("When"); }));
    type("the term begins");
    press(Qt::Key_Tab);
    type("write the dates down");
    leaveReflection();
    reflectOn(other);
    CHECK(named<QLineEdit>("When")->text().isEmpty());
    CHECK(named<QLineEdit>("I will")->text().isEmpty());
    close();
    open();
    reflectOn(one);
    CHECK(named<QLineEdit>("When")->text() == QStringLiteral("the term begins"));
    CHECK(named<QLineEdit>("I will")->text() == QStringLiteral("write the dates down"));
    clickOn("Keep step");
    REQUIRE(wait([&] { return journal()->steps(one)->size() == 1; }));
    CHECK(wait([this] { return named<QLineEdit>("I will")->text().isEmpty(); }));
    CHECK(journal()->draft(stepDraftNameOf(one))->empty());
}

TEST_CASE_METHOD(Typing, "A step that can't be written stays on the page, also with Done") {
    const auto entry = recordAtTheEnd("Forgot the recital");
    openReadOnly();
    reflectOn(entry);
    named<QLineEdit>("I will")->setFocus();
    type("write the dates down");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return page<Notice>()->isVisible(); }));
    CHECK(on<ReflectPage>());
    CHECK(named<QLineEdit>("I will")->text() == QStringLiteral("write the dates down"));
}

TEST_CASE_METHOD(Typing, "A goal that can't be written stays in its form") {
    record("Forgot the recital");
    openReadOnly();
    goToPractices();
    clickOn("Add a goal");
    type("Two people estimate every story");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return page<Notice>()->isVisible(); }));
    CHECK(static_cast<QLineEdit*>(keyboard())->text() ==
          QStringLiteral("Two people estimate every story"));
}

TEST_CASE_METHOD(Typing, "An open form is not thrown away for another one") {
    record("Forgot the recital");
    open();
    goToPractices();
    clickOn("Add a person");
    type("Priya");
    clickOn("Ask for feedback");
    CHECK(question() == QStringLiteral("Name"));
    CHECK(static_cast<QLineEdit*>(keyboard())->text() == QStringLiteral("Priya"));
}

TEST_CASE_METHOD(Typing, "A lesson that can't be reworded stays in its field") {
    REQUIRE(writing()->keep({.text = words("One list.")}));
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    openReadOnly();
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    press(Qt::Key_E);
    type(" And one calendar.");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return page<Notice>()->isVisible(); }));
    CHECK(field()->words() == QStringLiteral("One list. And one calendar."));
}

TEST_CASE_METHOD(Typing, "A note and what happened stay when the lesson is reworded") {
    REQUIRE(writing()->keep({.text = words("One list.")}));
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    press(Qt::Key_U);
    press(Qt::Key_N);
    type("In planning");
    press(Qt::Key_Return);
    press(Qt::Key_E);
    type(" Always.");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("One list. Always.")); }));
    press(Qt::Key_3);
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
    const auto lesson = journal()->lesson(journal()->lessons({})->front().id);
    REQUIRE(lesson->reviews.size() == 1);
    CHECK(lesson->reviews[0].note == words("In planning"));
    CHECK(lesson->reviews[0].used == true);
}

TEST_CASE_METHOD(Typing, "A review takes back what was done in it and nothing else") {
    {
        const auto journal = writing();
        for (const char* lesson : {"One list.", "Ask first."})
            REQUIRE(journal->keep({.text = words(lesson)}));
    }
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return isTold("Nothing was done in this review yet."); }));
    CHECK(journal()->lessons({})->size() == 2);
    press(Qt::Key_3);
    REQUIRE(wait([this] { return sees(QStringLiteral("2 of 2")); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("1 of 2")); }));
    CHECK(isTold("Taken back: Review lesson (\u201c"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(wait([this] { return sees(QStringLiteral("2 of 2")); }));
    CHECK(*journal()->reviewsOn(surroundings->today()) == 1);
}

TEST_CASE_METHOD(Typing,
                 "What was said beside a grade is there again when the grade is taken back") {
    {
        const auto journal = writing();
        REQUIRE(journal->keep({.text = words("One list.")}));
    }
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    press(Qt::Key_U);
    press(Qt::Key_N);
    type("In planning");
    press(Qt::Key_Return);
    press(Qt::Key_1); // meant was 3
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("1 of 1")); }));
    REQUIRE(
        wait([this] { return named<QLineEdit>("Note")->text() == QStringLiteral("In planning"); }));
    press(Qt::Key_3);
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
    const auto lesson = journal()->lesson(journal()->lessons({})->front().id);
    REQUIRE(lesson->reviews.size() == 1);
    CHECK(lesson->reviews[0].grade == core::Grade::knewIt);
    CHECK(lesson->reviews[0].note == words("In planning"));
    CHECK(lesson->reviews[0].used == true);
}

TEST_CASE_METHOD(Typing, "The lines of a hard moment that were left are there the next day") {
    const core::Id entry = beginHardMoment("I shouted at Lena");
    type("You were worn out");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<HardPage>(); }));
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    reflectOn(entry);
    const auto answers = journal()->answers(entry);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().question.id == "upturn.friend");
    CHECK(answers->front().text == words("You were worn out"));
    CHECK(journal()->versions(entry)->size() == 1);
}

TEST_CASE_METHOD(Typing, "What was said since is not written over by the lines of a hard moment") {
    const core::Id entry = beginHardMoment("We argued about money");
    type("You were worn out");
    press(Qt::Key_Tab, Qt::ShiftModifier);
    type(" and I sw");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<HardPage>(); }));
    {
        const auto other = writing();
        REQUIRE(other->edit(entry, {.text = words("We argued about money. We made up later.")}));
        REQUIRE(other->answer(entry, {.id = "upturn.friend", .text = words("q")},
                              words("You are a good son")));
    }
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    reflectOn(entry);
    CHECK(journal()->entry(entry)->text == words("We argued about money. We made up later."));
    const auto answers = journal()->answers(entry);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().text == words("You are a good son"));
}

TEST_CASE_METHOD(Typing, "The questions after a hard moment know what was said in it") {
    const core::Id entry = beginHardMoment("I shouted at Lena");
    type("You were worn out");
    clickOn("Go on to the questions");
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    CHECK(journal()->answers(entry)->size() == 1);
}

TEST_CASE_METHOD(Typing, "Contacts that are being written are not overwritten by a refresh") {
    open();
    press(Qt::Key_Comma, Qt::ControlModifier);
    const char* name = "Whom to reach in a hard moment";
    REQUIRE(wait([&] { return named<GrowingTextEdit>(name) != nullptr; }));
    auto* contacts = named<GrowingTextEdit>(name);
    contacts->setFocus();
    type("Lena, 0151");
    bool refreshed = false;
    QObject::connect(&program->service(), &app::JournalService::changed, program.get(),
                     [&refreshed](const store::Touched& touched) {
                         refreshed = refreshed || touched.settings || touched.everything;
                     });
    REQUIRE(writing()->change("guides.off", R"(["upturn"])"));
    REQUIRE(wait([&refreshed] { return refreshed; }));
    // The page asks the read lane, and so does this, behind it.
    bool answered = false;
    program->service().ask(
        program.get(), app::Lane::read, [](store::Journal& journal) { return journal.counts(); },
        [&answered](const auto&) { answered = true; });
    REQUIRE(wait([&answered] { return answered; }));
    CHECK(contacts->words() == QStringLiteral("Lena, 0151"));
}

TEST_CASE_METHOD(Typing, "Undo beside a kept sentence takes back that sentence or nothing") {
    open();
    type("Overslept");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("Kept.")); }));
    record("Written by a script");
    clickOn("Undo");
    REQUIRE(wait([this] { return isTold("Something was written since"); }));
    CHECK(journal()->entries({})->size() == 2);
}

TEST_CASE_METHOD(Typing, "What a script writes during a review is not taken back by the review") {
    {
        const auto journal = writing();
        for (const char* lesson : {"One list.", "Ask first."})
            REQUIRE(journal->keep({.text = words(lesson)}));
    }
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    press(Qt::Key_3);
    REQUIRE(wait([this] { return sees(QStringLiteral("2 of 2")); }));
    record("Written by a script");
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return isTold("Something was written since"); }));
    CHECK(journal()->entries({})->size() == 1);
    CHECK(*journal()->reviewsOn(surroundings->today()) == 1);
}

TEST_CASE_METHOD(Typing, "What a script writes during a reflection is not taken back by its page") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return isTold("Nothing was done here yet."); }));
    CHECK(journal()->entries({})->size() == 1);
    const QString first = question();
    clickOn("Skip");
    REQUIRE(wait([&] { return question() != first; }));
    record("Written by a script");
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return isTold("Something was written since"); }));
    CHECK(journal()->entries({})->size() == 2);
}

TEST_CASE_METHOD(Typing, "An empty field says which answer undo would take back, and then does") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("I had two calendars");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return isTold("Done before this: Answer question"); }));
    CHECK(journal()->answers(entry)->size() == 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return isTold("Taken back: Answer question"); }));
    CHECK(journal()->answers(entry)->empty());
}

TEST_CASE_METHOD(Typing, "Undo reaches behind this start of the program after asking once") {
    record("Forgot the recital");
    record("Missed the train");
    open();
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait(
        [this] { return isTold("From before this start, or another program: Record setback"); }));
    CHECK(journal()->entries({})->size() == 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait(
        [this] { return isTold("Taken back: Record setback (\u201cMissed the train\u201d)."); }));
    CHECK(journal()->entries({})->size() == 1);
    clickOn("Redo");
    REQUIRE(wait([this] { return isTold("There again: Record setback"); }));
    CHECK(journal()->entries({})->size() == 2);
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([this] { return journal()->entries({})->empty(); }));
}

TEST_CASE_METHOD(Typing, "A sentence that is taken back is named") {
    open();
    type("Overslept");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("Kept.")); }));
    clickOn("Undo");
    REQUIRE(wait([this] { return isTold("Taken back: "); }));
    CHECK(journal()->entries({})->empty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(wait([this] { return isTold("There again: "); }));
    CHECK(journal()->entries({})->size() == 1);
}
