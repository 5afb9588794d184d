// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What becomes of words that were typed and are not kept: on every page, over a restart, and when
// somebody else has written meanwhile.

#include "capture/capture_desk.hpp"
#include "desk.hpp"
#include "field/focus_field.hpp"
#include "field/offer_line.hpp"
#include "journal/editor_presenter.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_page.hpp"
#include "journal/versions_page.hpp"
#include "lessons/lesson_detail_page.hpp"
#include "lessons/lessons_page.hpp"
#include "practices/practices_page.hpp"
#include "reflect/reflect_page.hpp"
#include "reflect/reflect_presenter.hpp"
#include "reflect/reflect_query.hpp"
#include "review/review_page.hpp"
#include "shell/notice.hpp"
#include "shell/windows.hpp"
#include "step/step_page.hpp"
#include "widgets/link_button.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/practice_days.hpp>

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSessionManager>

#include <algorithm>
#include <array>
#include <cstddef>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

core::Text textSaying(const char* text) {
    return core::Text::repaired(text);
}

struct Unsaved : Desk {
    core::Id keepLesson(const char* text) const {
        const auto made = writing()->keep({.text = textSaying(text)});
        REQUIRE(made);
        return made->value;
    }
    void openReadOnly() {
        program =
            std::make_unique<Program>(surroundings, path, store::Access::read, stage::theme());
        program->start(Place::today);
        program->window().resize(1280, 800);
        program->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program->window()));
    }
    /// The window goes as a killed one does: it settles nothing, and no field hears that it is
    /// left.
    void kill() {
        if (keyboard() != nullptr)
            keyboard()->blockSignals(true);
        program.reset();
    }
    /// Every draft that waits is written, as half a second of patience would do.
    void pause() const { program->window().findChild<Drafts*>()->settle(); }
    /// All that was asked of the journal up to now is done and heard of.
    void heard() {
        bool answered = false;
        program->service().ask(
            program.get(), app::Lane::write,
            [](store::Journal& journal) { return journal.counts(); },
            [&answered](const auto&) { answered = true; });
        REQUIRE(wait([&answered] { return answered; }));
    }
    void reflectOn(const core::Id& entry) {
        program->openReflection(entry);
        REQUIRE(wait([&] {
            return on<ReflectPage>() && program->findChild<ReflectPresenter*>()->entry() == entry;
        }));
        page<ReflectPage>()->firstFocus()->setFocus();
    }
    void review() {
        press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(wait([this] { return on<ReviewPage>(); }));
    }
    void edit(const core::Id& entry) {
        program->window().goTo(Place::journal);
        program->openEntry(entry);
        REQUIRE(wait([&] { return page<EntryPage>()->entry() == entry; }));
        press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(wait([this] { return program->window().journal()->editing(); }));
        program->window().journal()->firstFocus()->setFocus();
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
    OfferLine* offer() const {
        for (auto* line : program->window().findChildren<OfferLine*>())
            if (line->isVisible())
                return line;
        return nullptr;
    }
    /// The first answer of an entry, changed from outside.
    void correct(const core::Id& entry, const char* text) const {
        const auto other = writing();
        const auto answers = other->answers(entry);
        REQUIRE(answers->size() == 1);
        REQUIRE(app::writeAnswer(*other, *surroundings,
                                 {.entry = entry,
                                  .question = answers->front().question,
                                  .text = textSaying(text),
                                  .corrects = answers->front().id,
                                  .parent = answers->front().textVersion}));
    }
    GrowingTextEdit* field() const { return static_cast<GrowingTextEdit*>(keyboard()); }
    QString answer() const { return page<ReflectPage>()->answer(); }
};

} // namespace

TEST_CASE_METHOD(Unsaved, "A draft goes with the answer it became, also by way of a lesson") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("Two calendars are none.");
    pause();
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("Kept. First review")); }));
    const std::string draft = draftNameOf(entry, journal()->answers(entry)->front().question.id);
    CHECK(journal()->draft(draft)->empty());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    correct(entry, "One calendar is enough.");
    clickOn("Back");
    REQUIRE(wait([&] { return page<ReflectPage>()->firstFocus()->accessibleName() == first; }));
    CHECK(answer() == QStringLiteral("One calendar is enough."));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    CHECK(journal()->answers(entry)->front().text == textSaying("One calendar is enough."));
}

TEST_CASE_METHOD(Unsaved, "A letter that is typed and taken back leaves no draft behind Next") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("Two calendars");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    clickOn("Back");
    REQUIRE(wait([&] { return page<ReflectPage>()->firstFocus()->accessibleName() == first; }));
    page<ReflectPage>()->firstFocus()->setFocus();
    type("x");
    pause();
    press(Qt::Key_Backspace);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    correct(entry, "One calendar");
    clickOn("Back");
    REQUIRE(wait([&] { return page<ReflectPage>()->firstFocus()->accessibleName() == first; }));
    CHECK(answer() == QStringLiteral("One calendar"));
}

TEST_CASE_METHOD(Unsaved, "A draft older than the answer is offered, and never put in its place") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("Two calendars");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    clickOn("Back");
    REQUIRE(wait([&] { return page<ReflectPage>()->firstFocus()->accessibleName() == first; }));
    page<ReflectPage>()->firstFocus()->setFocus();
    type(" and no list");
    pause();
    heard();
    kill();
    correct(entry, "One calendar");
    open();
    reflectOn(entry);
    clickOn("Back");
    REQUIRE(wait([&] { return page<ReflectPage>()->firstFocus()->accessibleName() == first; }));
    CHECK(answer() == QStringLiteral("One calendar"));
    REQUIRE(offer() != nullptr);
    CHECK(sees(QStringLiteral("Two calendars and no list")));
    offer()->findChildren<LinkButton*>().front()->click();
    CHECK(answer() == QStringLiteral("Two calendars and no list"));
    CHECK(offer() == nullptr);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] {
        return journal()->answers(entry)->front().text == textSaying("Two calendars and no list");
    }));
    CHECK(journal()->versions(journal()->answers(entry)->front().id)->size() == 3);
}

TEST_CASE_METHOD(Unsaved, "An older draft that is let go does not come again") {
    const auto entry = record("Forgot the recital");
    {
        const auto other = writing();
        app::Reflection reflection(*other, *surroundings);
        const auto asked = std::get<0>(*reflection.next(entry)).question.asked;
        REQUIRE(other->saveDraft(draftNameOf(entry, asked.id), textSaying("Two calendars")));
        REQUIRE(other->answer(entry, asked, textSaying("One calendar")));
    }
    open();
    const auto back = [this, &entry] {
        reflectOn(entry);
        clickOn("Back");
        REQUIRE(wait([this] { return answer() == QStringLiteral("One calendar"); }));
    };
    back();
    REQUIRE(offer() != nullptr);
    offer()->findChildren<LinkButton*>().back()->click();
    CHECK(offer() == nullptr);
    close();
    open();
    back();
    CHECK(offer() == nullptr);
    CHECK(answer() == QStringLiteral("One calendar"));
}

TEST_CASE_METHOD(Unsaved, "Saved is not said of an answer that could not be written") {
    const auto entry = record("Forgot the recital");
    openReadOnly();
    reflectOn(entry);
    type("Two calendars");
    pause();
    REQUIRE(wait([this] { return page<Notice>()->isVisible(); }));
    heard();
    CHECK_FALSE(sees(QStringLiteral("Saved")));
    CHECK(answer() == QStringLiteral("Two calendars"));
}

TEST_CASE_METHOD(Unsaved, "What was typed on the page of a step is there after a kill") {
    const auto entry = record("Forgot the recital");
    core::Id step;
    {
        const auto made = writing()->addStep({.entry = entry,
                                              .when = textSaying("the term begins"),
                                              .then = textSaying("write the dates down"),
                                              .due = surroundings->today()});
        REQUIRE(made);
        step = made->value;
    }
    open();
    const auto openStep = [this, &step] {
        Q_EMIT program->window().today()->stepAsked(step);
        REQUIRE(wait([this] { return on<StepPage>(); }));
    };
    openStep();
    press(Qt::Key_3);
    type("No time was left");
    pause();
    heard();
    kill();
    open();
    openStep();
    const auto what = [this] { return named<TextLine>("What stood in the way?"); };
    REQUIRE(wait([this] { return sees(QStringLiteral("How far did you get?")); }));
    page<StepPage>()->setFocus();
    QTest::keyClick(page<StepPage>(), Qt::Key_3);
    REQUIRE(wait([&] { return what() != nullptr && !what()->text().isEmpty(); }));
    CHECK(what()->text() == QStringLiteral("No time was left"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<StepPage>(); }));
    CHECK(journal()->step(step)->why == textSaying("No time was left"));
    openStep();
    heard();
    QTest::keyClick(page<StepPage>(), Qt::Key_3);
    CHECK(what()->text().isEmpty());
}

TEST_CASE_METHOD(Unsaved, "The window that is closed over a step page keeps its words") {
    const auto entry = record("Forgot the recital");
    const auto step =
        writing()
            ->addStep({.entry = entry, .then = textSaying("ask"), .due = surroundings->today()})
            ->value;
    open();
    Q_EMIT program->window().today()->stepAsked(step);
    REQUIRE(wait([this] { return on<StepPage>(); }));
    press(Qt::Key_3);
    type("No time");
    close();
    CHECK(*journal()->draft("step-what/" + step.hex()) == textSaying("No time"));
}

TEST_CASE_METHOD(Unsaved, "The note of a review waits with its lesson") {
    const auto lesson = keepLesson("One list.");
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    review();
    press(Qt::Key_N);
    type("In planning");
    pause();
    heard();
    kill();
    open();
    review();
    REQUIRE(wait([this] {
        return named<QLineEdit>("Note") != nullptr && !named<QLineEdit>("Note")->text().isEmpty();
    }));
    CHECK(named<QLineEdit>("Note")->text() == QStringLiteral("In planning"));
    press(Qt::Key_3);
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
    CHECK(journal()->lesson(lesson)->reviews.back().note == textSaying("In planning"));
    heard();
    CHECK(journal()->draft("note/" + lesson.hex())->empty());
}

TEST_CASE_METHOD(Unsaved, "Other words for a lesson wait with it, on both pages") {
    const auto lesson = keepLesson("One list.");
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    review();
    press(Qt::Key_E);
    type(" And one calendar.");
    pause();
    heard();
    kill();
    open();
    program->window().goTo(Place::lessons);
    REQUIRE(wait([this] { return sees(QStringLiteral("One list.")); }));
    program->window().lessons()->choose(lesson);
    REQUIRE(wait([this] { return named<QPushButton>("Edit") != nullptr; }));
    clickOn("Edit");
    const auto reworded = [this] { return named<GrowingTextEdit>("The lesson in your words"); };
    REQUIRE(wait([&] {
        return reworded() != nullptr &&
               reworded()->words() == QStringLiteral("One list. And one calendar.");
    }));
    reworded()->setFocus();
    press(Qt::Key_Return);
    REQUIRE(wait([&] {
        return journal()->lesson(lesson)->text == textSaying("One list. And one calendar.");
    }));
    heard();
    REQUIRE(wait([&] { return journal()->draft("lesson-words/" + lesson.hex())->empty(); }));
}

TEST_CASE_METHOD(Unsaved, "A form of a list has what was typed in it before") {
    record("Forgot the recital");
    open();
    program->window().goTo(Place::practices);
    clickOn("Add a person");
    type("Priya");
    press(Qt::Key_Tab);
    type("asks first");
    pause();
    heard();
    kill();
    open();
    program->window().goTo(Place::practices);
    clickOn("Add a person");
    REQUIRE(wait([this] {
        return named<QLineEdit>("Name") != nullptr && !named<QLineEdit>("Name")->text().isEmpty();
    }));
    CHECK(named<QLineEdit>("Name")->text() == QStringLiteral("Priya"));
    named<QLineEdit>("Name")->setFocus();
    press(Qt::Key_Return);
    REQUIRE(
        wait([this] { return journal()->blocks({.kind = core::BlockKind::person})->size() == 1; }));
    REQUIRE(wait([this] { return named<QLineEdit>("Name") == nullptr; }));
    clickOn("Add a person");
    heard();
    CHECK(named<QLineEdit>("Name")->text().isEmpty());
}

TEST_CASE_METHOD(Unsaved, "What was heard and not logged waits with its practice") {
    {
        const auto other = writing();
        REQUIRE(app::startPractice(*other, *surroundings, "listening"));
    }
    open();
    program->window().goTo(Place::practices);
    const auto heardLine = [this] { return named<TextLine>("What did you hear today"); };
    REQUIRE(wait([&] { return heardLine() != nullptr; }));
    heardLine()->setFocus();
    type("Nobody reads the minutes");
    pause();
    heard();
    kill();
    open();
    program->window().goTo(Place::practices);
    CHECK(wait([&] {
        return heardLine() != nullptr &&
               heardLine()->text() == QStringLiteral("Nobody reads the minutes");
    }));
}

TEST_CASE_METHOD(Unsaved, "What one is about to face waits until it is asked about") {
    record("Forgot the recital");
    open();
    press(Qt::Key_B, Qt::ControlModifier);
    const auto line = [this] { return named<TextLine>("What you are about to face"); };
    REQUIRE(wait([&] { return line() != nullptr; }));
    type("tell the board");
    pause();
    heard();
    kill();
    open();
    press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(wait(
        [&] { return line() != nullptr && line()->text() == QStringLiteral("tell the board"); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return line() == nullptr; }));
    press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(wait([&] { return line() != nullptr; }));
    heard();
    CHECK(line()->text().isEmpty());
}

TEST_CASE_METHOD(Unsaved, "A chip that is half typed waits with its entry") {
    const auto entry = record("Forgot the recital");
    open();
    edit(entry);
    clickOn("Add: Tag");
    type("fam");
    pause();
    heard();
    kill();
    open();
    edit(entry);
    CHECK(wait([this] {
        return named<TextLine>("Tag") != nullptr &&
               named<TextLine>("Tag")->text() == QStringLiteral("fam");
    }));
}

TEST_CASE_METHOD(Unsaved, "A chip that is half typed is one when the window is closed") {
    const auto entry = record("Forgot the recital");
    open();
    edit(entry);
    clickOn("Add: Tag");
    type("fam");
    close();
    CHECK(journal()->entry(entry)->tags == std::vector{textSaying("fam")});
    CHECK(journal()->draft("chip/" + entry.hex() + "/tag")->empty());
}

TEST_CASE_METHOD(Unsaved, "An entry says that words for it are unsaved, and opens them") {
    const auto entry = record("Forgot the recital.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" And lied.");
    pause();
    heard();
    kill();
    open();
    program->window().goTo(Place::journal);
    program->openEntry(entry);
    REQUIRE(wait([this] {
        return sees(QStringLiteral("You typed words here that are not in this entry yet."));
    }));
    for (auto* link : page<EntryPage>()->findChildren<LinkButton*>())
        if (link->text() == QStringLiteral("Go on writing"))
            link->click();
    REQUIRE(wait([this] { return program->window().journal()->editing(); }));
    CHECK(field()->words() == QStringLiteral("Forgot the recital. And lied."));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    CHECK(journal()->entry(entry)->text == textSaying("Forgot the recital. And lied."));
    CHECK(wait([this] {
        return !sees(QStringLiteral("You typed words here that are not in this entry yet."));
    }));
}

TEST_CASE_METHOD(Unsaved, "Words for an entry that was changed since are offered in the editor") {
    const auto entry = record("Forgot the recital.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" And lied.");
    pause();
    heard();
    kill();
    {
        const auto other = writing();
        REQUIRE(other->edit(entry, {.text = textSaying("Missed the recital."),
                                    .textParent = other->entry(entry)->textVersion}));
    }
    open();
    edit(entry);
    CHECK(field()->words() == QStringLiteral("Missed the recital."));
    REQUIRE(offer() != nullptr);
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    CHECK(journal()->entry(entry)->text == textSaying("Missed the recital."));
    edit(entry);
    REQUIRE(offer() != nullptr);
    offer()->findChildren<LinkButton*>().front()->click();
    CHECK(program->window().journal()->editor()->fields().text ==
          QStringLiteral("Forgot the recital. And lied."));
    press(Qt::Key_Escape);
    REQUIRE(wait([&] {
        return journal()->entry(entry)->text == textSaying("Forgot the recital. And lied.");
    }));
}

TEST_CASE_METHOD(Unsaved,
                 "Words of another window that nobody here has read are offered, settled or not") {
    const int settled = GENERATE(0, 1, 2);
    const bool killed = GENERATE(false, true);
    CAPTURE(settled, killed);
    const auto entry = record("Forgot the recital.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    {
        const auto other = writing();
        REQUIRE(other->edit(entry, {.text = textSaying("Forgot the recital. My sister cried."),
                                    .textParent = other->entry(entry)->textVersion}));
    }
    if (settled == 1) // the timer of ten minutes
        program->findChild<EditorPresenter*>()->settle();
    if (settled == 2)
        press(Qt::Key_L, Qt::ControlModifier);
    heard();
    type(" And lied.");
    pause();
    heard();
    if (killed) {
        kill();
        open();
    } else {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    }
    edit(entry);
    CAPTURE(field()->words().toStdString());
    const bool both = field()->words().contains(QLatin1String("My sister cried.")) &&
                      field()->words().contains(QLatin1String("And lied."));
    CHECK((both || offer() != nullptr));
}

TEST_CASE_METHOD(Unsaved, "What is typed on after a sentence was kept is in the entry on closing") {
    const auto entry = record("Forgot the recital.");
    for (int round = 0; round < 3; ++round) {
        open();
        edit(entry);
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_L, Qt::ControlModifier);
        type(" More.");
        close();
    }
    CHECK(journal()->entry(entry)->text == textSaying("Forgot the recital. More. More. More."));
    CHECK(journal()->draft("entry " + entry.hex())->empty());
}

TEST_CASE_METHOD(Unsaved, "What is typed while the editor is being left is written too") {
    const auto entry = record("Forgot the recital.");
    open();
    edit(entry);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" One");
    QWidget* text = keyboard();
    press(Qt::Key_Escape);
    QTest::keyClicks(text, QStringLiteral(" two"));
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    CHECK(journal()->entry(entry)->text == textSaying("Forgot the recital. One two"));
}

TEST_CASE_METHOD(Unsaved, "What is typed on after a sentence was kept is the answer on closing") {
    const auto entry = record("Forgot the recital.");
    open();
    reflectOn(entry);
    type("Two calendars are none.");
    press(Qt::Key_L, Qt::ControlModifier);
    type(" So one.");
    close();
    const auto answers = journal()->answers(entry);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().text == textSaying("Two calendars are none. So one."));
    CHECK(journal()->lessons({})->front().text == textSaying("Two calendars are none."));
}

TEST_CASE_METHOD(Unsaved, "A program that is asked to end writes what is being typed first") {
    record("Forgot the recital.");
    {
        Windows windows(surroundings, stage::theme());
        Start start;
        start.journal = path;
        windows.begin(start);
        MainWindow* window = nullptr;
        REQUIRE(wait([&window] {
            for (QWidget* top : QApplication::topLevelWidgets())
                if (auto* shown = qobject_cast<MainWindow*>(top); shown != nullptr)
                    window = shown;
            return window != nullptr && QApplication::focusWidget() != nullptr;
        }));
        QTest::keyClicks(window->today()->firstFocus(), QStringLiteral("I said yes when"));
        windows.leave();
    }
    CHECK(*journal()->draft("capture") == textSaying("I said yes when"));
}

TEST_CASE_METHOD(Unsaved, "Who types before the words of last time are there loses neither") {
    REQUIRE(writing()->saveDraft("capture", textSaying("precious words")));
    program = std::make_unique<Program>(surroundings, path, store::Access::write, stage::theme());
    program->start(Place::today);
    // Nothing that was read has come back by then.
    QTest::keyClicks(page<TodayPage>()->firstFocus(), QStringLiteral("new words"));
    const auto offered = [this] {
        const auto lines = program->window().findChildren<OfferLine*>();
        return std::ranges::any_of(lines, [](const OfferLine* line) { return line->isVisible(); });
    };
    REQUIRE(wait(offered));
    pause();
    heard();
    CHECK(*journal()->draft("capture") == textSaying("new words"));
    CHECK(*journal()->draft("older capture") == textSaying("precious words"));
}

TEST_CASE_METHOD(Unsaved, "A session that is about to end has what is being typed written first") {
    Windows windows(surroundings, stage::theme());
    windows.begin({.journal = path});
    REQUIRE(wait([this, &windows] {
        return windows.program() != nullptr &&
               keyboard() == windows.program()->window().today()->firstFocus();
    }));
    type("I said yes when");
    // Only Qt makes one, and nobody looks into it.
    alignas(QSessionManager) std::array<std::byte, sizeof(QSessionManager)> session{};
    Q_EMIT qApp->commitDataRequest(reinterpret_cast<QSessionManager&>(session));
    const auto written = [this] { return *journal()->draft("capture"); };
    CHECK(wait([&written] { return written() == textSaying("I said yes when"); }));
}

TEST_CASE_METHOD(Unsaved, "A window whose words can't be saved says so and stays, once") {
    record("Forgot the recital");
    openReadOnly();
    page<TodayPage>()->firstFocus()->setFocus();
    type("I said yes when");
    program->window().close();
    REQUIRE(wait([this] {
        return page<Notice>()->isVisible() && sees(QStringLiteral("What you typed is not saved"));
    }));
    CHECK(program->window().isVisible());
    type(" they");
    program->window().close();
    heard();
    CHECK(program->window().isVisible());
    program->window().close();
    CHECK(wait([this] { return !program->window().isVisible(); }));
}

TEST_CASE_METHOD(Unsaved,
                 "A window that is closed in the middle of a word closes when it is saved") {
    open();
    type("I said yes when");
    program->window().close();
    CHECK(wait([this] { return !program->window().isVisible(); }));
    CHECK(*journal()->draft("capture") == textSaying("I said yes when"));
}

TEST_CASE_METHOD(Unsaved,
                 "A word that an input method has in hand is no draft, and no key leaves") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("Two ");
    QInputMethodEvent begins(QStringLiteral("カレ"), {});
    QCoreApplication::sendEvent(keyboard(), &begins);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Escape);
    heard();
    CHECK(on<ReflectPage>());
    CHECK(question() == first);
    CHECK(journal()->lessons({})->empty());
    QInputMethodEvent ends;
    ends.setCommitString(QStringLiteral("カレンダー"));
    QCoreApplication::sendEvent(keyboard(), &ends);
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    CHECK(journal()->answers(entry)->front().text == textSaying("Two カレンダー"));
}

TEST_CASE_METHOD(Unsaved, "What an answer was before can be read, and comes back") {
    const auto entry = record("Forgot the recital.");
    core::Id answer;
    {
        const auto other = writing();
        const core::Asked question{.id = "upturn.own", .text = textSaying("What was mine?")};
        answer = other->answer(entry, question, textSaying("Two calendars."))->value;
        REQUIRE(app::writeAnswer(*other, *surroundings,
                                 {.entry = entry,
                                  .question = question,
                                  .text = textSaying("One calendar."),
                                  .corrects = answer,
                                  .parent = other->answerById(answer)->textVersion}));
    }
    open(Place::journal);
    Q_EMIT program->window().today()->entryAsked(entry);
    REQUIRE(wait([this] { return sees(QStringLiteral("What was mine?")); }));
    const auto link = [this] {
        for (auto* one : page<EntryPage>()->findChildren<LinkButton*>())
            if (one->isVisible() && one->text() == QStringLiteral("2 versions"))
                return one;
        return static_cast<LinkButton*>(nullptr);
    };
    REQUIRE(wait([&] { return link() != nullptr; }));
    link()->click();
    REQUIRE(wait([this] { return page<VersionsPage>()->isVisible(); }));
    Q_EMIT page<VersionsPage>()->bringBackAsked(answer, QStringLiteral("Two calendars."));
    REQUIRE(wait(
        [&] { return journal()->answers(entry)->front().text == textSaying("Two calendars."); }));
    REQUIRE(wait([this] { return !page<VersionsPage>()->isVisible(); }));
    CHECK(journal()->answers(entry)->size() == 1);
    CHECK(journal()->versions(answer)->size() == 3);
    CHECK(journal()->entry(entry)->text == textSaying("Forgot the recital."));
}

TEST_CASE_METHOD(Unsaved, "The title of the window has no word of the journal") {
    const auto entry = record("Forgot the recital.");
    open();
    edit(entry);
    CHECK(program->window().windowTitle() == QStringLiteral("Entry"));
    type("x");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    Q_EMIT page<EntryPage>()->versionsAsked(entry);
    REQUIRE(wait([this] { return program->window().windowTitle() == QStringLiteral("Versions"); }));
    press(Qt::Key_Escape);
    reflectOn(entry);
    CHECK_FALSE(program->window().windowTitle().contains(QLatin1String("recital")));
}

TEST_CASE_METHOD(Unsaved, "A step is not asked about before it is known to be done") {
    const auto entry = record("Forgot the recital");
    const auto step =
        writing()
            ->addStep({.entry = entry, .then = textSaying("ask"), .due = surroundings->today()})
            ->value;
    program = std::make_unique<Program>(surroundings, path, store::Access::read, stage::theme());
    program->start(Place::today);
    program->window().resize(1280, 800);
    program->window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&program->window()));
    REQUIRE(wait([this] { return sees(QStringLiteral("ask")); }));
    Q_EMIT program->window().today()->doneAsked(step);
    REQUIRE(wait([this] { return page<Notice>()->isVisible(); }));
    program->window().goTo(Place::today);
    heard();
    CHECK_FALSE(sees(QStringLiteral("Done. Did it help?")));
}

TEST_CASE_METHOD(Unsaved, "Ctrl+L keeps the sentence at the caret, not the first proposal") {
    const auto entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("Next time I ask two people before I name a date.");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    type("It was late. I was tired.");
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([this] { return journal()->lessons({})->size() == 1; }));
    const core::Lesson lesson = journal()->lessons({})->front();
    CHECK(lesson.text == textSaying("I was tired."));
    CHECK(lesson.from.quote == textSaying("I was tired."));
    CHECK(lesson.from.start == 13);
}

TEST_CASE("A quotation is found again where it has moved to") {
    const core::Text quote = textSaying("I ask two people.");
    CHECK(excerptOf(textSaying("I ask two people."), quote, 0).start == 0);
    const core::Excerpt moved = excerptOf(textSaying("Well. I ask two people."), quote, 0);
    CHECK(moved.start == 6);
    CHECK(moved.end == 23);
    CHECK(excerptOf(textSaying("I ask two people. Yes. I ask two people."), quote, 30).start == 23);
    CHECK(excerptOf(textSaying("I ask two people. Yes. I ask two people."), quote, 3).start == 0);
    const core::Excerpt gone = excerptOf(textSaying("I ask."), quote, 0);
    CHECK(gone.start == 0);
    CHECK(gone.end == 0);
    CHECK(gone.quote == quote);
}
