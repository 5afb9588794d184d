// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is chosen in one place counts in the others; and a page whose reading fails says so, and the
// window goes on.

#include "again/again_query.hpp"
#include "hand.hpp"
#include "journal/attached_files.hpp"
#include "journal/editor_page.hpp"
#include "journal/journal_presenter.hpp"
#include "palette/palette.hpp"
#include "palette/palette_model.hpp"
#include "palette/palette_query.hpp"
#include "settings/settings_page.hpp"
#include "settings/settings_presenter.hpp"
#include "shell/actions.hpp"
#include "step/step_query.hpp"
#include "support/failing_statements.hpp"
#include "widgets/time_line.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/journal_settings.hpp>

#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QScrollBar>
#include <QSettings>

#include <fstream>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Chosen : Hand {
    ~Chosen() {
        program.reset();
        stage::theme().setColours(Colours::likeDesktop);
        stage::theme().setTextScale(1.0);
        stage::theme().setLines(LineWidth::normal);
    }
    void trigger(const char* action) const {
        program->window().actions().named(QString::fromLatin1(action))->trigger();
    }
    QString setting(const char* name) const {
        const QSettings file(QString::fromStdString(surroundings->paths().settings.string()),
                             QSettings::IniFormat);
        return file.value(QString::fromLatin1(name)).toString();
    }
    core::Id setbackOn(const char* words, const char* day) const {
        const auto made = writing()->record(
            {.text = saying(words), .happened = berlin(day), .causes = {saying("kept quiet")}});
        REQUIRE(made);
        return made->value;
    }
};

/// A journal whose statements fail at will, also those of the window's own lanes.
struct FailingWindow : Chosen {
    test::FailingStatements statements;
    core::Id entry = record("Forgot the recital");
    core::Id lesson = keepLesson("One list.", entry);
    core::Id step = addStep(entry, "write the dates down", day("2026-11-21"));

    /// Does that with each of the first statements failing in turn.
    template<class Does>
    int saidOf(int most, const Does& does) {
        int said = 0;
        for (int nth = 1; nth <= most; ++nth) {
            page<Notice>()->hide();
            statements.failAt(nth);
            does();
            heard(app::Lane::read); // only this lane: what others ask would fail in its stead
            statements.none();
            settled();
            said += page<Notice>()->isVisible() ? 1 : 0;
        }
        page<Notice>()->hide();
        return said;
    }
};

} // namespace

TEST_CASE_METHOD(
    Chosen, "Colours and sizes that are chosen from the menu are kept, and shown in Settings") {
    open();
    trigger("colours-dark");
    CHECK(wait(
        [this] { return setting("window/colours").toInt() == static_cast<int>(Colours::dark); }));
    trigger("text-larger");
    CHECK(stage::theme().textScale() > 1.0);
    auto* presenter = program->findChild<SettingsPresenter*>();
    CHECK(presenter->preferences().colours == Colours::dark);
    CHECK(presenter->preferences().textScale == stage::theme().textScale());
    trigger("text-usual");
    CHECK(presenter->preferences().textScale == 1.0);
}

TEST_CASE_METHOD(Chosen, "What was taken back and done again in Settings can be taken back again") {
    open();
    press(Qt::Key_Comma, Qt::ControlModifier);
    settled();
    auto* presenter = program->findChild<SettingsPresenter*>();
    const auto wide = [] { return stage::theme().colours() == Colours::dark; };
    for (auto* button : program->window().settings()->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Dark"))
            button->click();
    REQUIRE(wide());
    CHECK(presenter->undo());
    CHECK_FALSE(wide());
    CHECK_FALSE(presenter->undo());
    CHECK(presenter->redo());
    CHECK(wide());
    CHECK_FALSE(presenter->redo());
    CHECK(presenter->undo());
    CHECK_FALSE(wide());
    CHECK(presenter->redo());
}

TEST_CASE_METHOD(Chosen, "A copy of an attached file is offered under its own name") {
    const core::Id entry = record("Overslept.");
    std::ofstream(folder / "notes.txt") << "what the doctor said";
    REQUIRE(app::attach(*writing(), entry, folder / "notes.txt"));
    open();
    read(entry);
    program->findChild<JournalPresenter*>()->files().saveCopy(
        journal()->entry(entry)->attachments.front());
    auto* asks = program->window().findChild<QFileDialog*>();
    REQUIRE(asks != nullptr);
    CHECK(QFileInfo(asks->selectedFiles().constFirst()).fileName() == QStringLiteral("notes.txt"));
    asks->close();
}

TEST_CASE_METHOD(Chosen,
                 "The palette says the row that is chosen, and its keys stay within the rows") {
    {
        const auto other = writing();
        for (int i = 0; i < 9; ++i)
            REQUIRE(other->record({.text = saying(("Missed train " + std::to_string(i)).c_str())}));
        REQUIRE(other->keep({.text = saying("Look up the train.")}));
    }
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    type("train");
    auto* list = program->window().palette()->findChild<QListView*>();
    const auto* rows = static_cast<const PaletteModel*>(list->model());
    REQUIRE(wait([rows] {
        return rows->rowCount() >= 10 && rows->at(1).text == QStringLiteral("Look up the train.");
    }));
    const auto now = [list] { return list->currentIndex().row(); };
    CHECK(now() == 1);
    CHECK(keyboard()->accessibleDescription() == rows->spoken(1));
    CHECK(rows->spoken(1).startsWith(QStringLiteral("Look up the train., lesson")));
    press(Qt::Key_Down);
    CHECK(now() == 3); // a head is passed over
    CHECK(keyboard()->accessibleDescription() == rows->spoken(3));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_PageDown);
    CHECK(now() == rows->rowCount() - 1);
    press(Qt::Key_Down);
    CHECK(now() == rows->rowCount() - 1);
    CHECK(list->verticalScrollBar()->value() == list->verticalScrollBar()->maximum());
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_PageUp);
    CHECK(now() == 1);
    CHECK(list->verticalScrollBar()->value() == 0);
    press(Qt::Key_Up);
    CHECK(now() == 1);
}

TEST_CASE_METHOD(
    Chosen,
    "A step names the lesson it counts for, and the entry it is made for, while they are there") {
    const core::Id entry = setbackOn("Forgot the recital", "2026-10-09T10:00:00Z");
    const core::Id lesson = keepLesson("One list.");
    const auto made = writing()->addStep({.entry = entry,
                                          .when = saying("the term begins"),
                                          .then = saying("write the dates down"),
                                          .due = day("2026-11-21"),
                                          .lesson = lesson});
    const auto view = [&] { return *readStep(*journal(), *surroundings, made->value); };
    CHECK(view().countsFor == QStringLiteral("One list"));
    CHECK(view().sentence == QStringLiteral("When the term begins, write the dates down"));
    CHECK(view().entryLine == QStringLiteral("Forgot the recital, 9 October"));
    CHECK(view().meta == QStringLiteral("Your next step, due today. Made to avoid: kept quiet."));
    REQUIRE(writing()->remove(lesson));
    CHECK(view().countsFor.isEmpty());
    // What follows it tells of it.
    REQUIRE(
        writing()->changeStep(made->value, {.outcome = core::Outcome::partly, .helped = false}));
    const auto next = writing()->addStep(
        {.entry = entry, .then = saying("tell Lena the dates"), .follows = made->value});
    const auto after = *readStep(*journal(), *surroundings, next->value);
    CHECK(after.meta.startsWith(QStringLiteral("Your next step.")));
    CHECK(after.tries ==
          QStringList{QStringLiteral("21 November: When the term begins, write the dates down. It "
                                     "did not help.")});
}

TEST_CASE_METHOD(Chosen, "The palette says how often a lesson was used, or when it comes back") {
    const core::Id lesson = keepLesson("Look up the train.");
    const auto said = [this] {
        return readPalette(*journal(), *surroundings, QStringLiteral("train"))
            ->lessons.front()
            .right;
    };
    const auto use = [&] {
        REQUIRE(writing()->review({.lesson = lesson,
                                   .grade = core::Grade::knewIt,
                                   .used = true,
                                   .day = surroundings->today()}));
    };
    CHECK(said() == QStringLiteral("tomorrow"));
    use();
    CHECK(said() == QStringLiteral("used once"));
    use();
    CHECK(said() == QStringLiteral("used 2 times"));
}

TEST_CASE_METHOD(Chosen, "A time that is changed alone is kept, and waits with the draft") {
    const core::Id entry = record("Overslept.");
    open();
    edit(entry);
    const auto time = [this] {
        return program->window().journal()->editor()->findChild<TimeLine*>();
    };
    CHECK(time()->time() == QTime(20, 0));
    time()->setTime(QTime(7, 30));
    program->window().findChild<Drafts*>()->settle();
    heard();
    program.reset(); // the end comes without a word
    CHECK(core::timeOfDay(journal()->entry(entry)->happened) == "20:00");
    open();
    edit(entry);
    CHECK(time()->time() == QTime(7, 30));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    const core::Moment happened = journal()->entry(entry)->happened;
    CHECK(core::timeOfDay(happened) == "07:30");
    CHECK(happened.date == day("2026-11-21"));
    CHECK(wait([this] { return sees(QStringLiteral("Saturday 21 November 2026, 07:30")); }));
}

TEST_CASE("A time of day is read as people write it") {
    const auto read = [](const char* words) { return timeIn(QString::fromUtf8(words)); };
    for (const char* words : {"9:15", "09:15", "915", "0915", "9.15", "9.15 Uhr", "9 Uhr 15",
                              " 9h15 ", "9:15 am", "9:15 A.M."}) {
        CAPTURE(words);
        CHECK(read(words) == QTime(9, 15));
    }
    CHECK(read("21") == QTime(21, 0));
    CHECK(read("9 Uhr") == QTime(9, 0));
    CHECK(read("9:15 pm") == QTime(21, 15));
    CHECK(read("12 am") == QTime(0, 0));
    for (const char* words : {"", "9:1", "25:00", "9:75", "13 pm", "morning", "9:15:20", "-1"}) {
        CAPTURE(words);
        CHECK_FALSE(read(words));
    }
}

TEST_CASE_METHOD(Chosen, "A time that is typed over the whole of another one is that time") {
    const core::Id entry = record("Overslept.");
    open();
    edit(entry);
    auto* time = program->window().journal()->editor()->findChild<TimeLine*>();
    time->setFocus(Qt::MouseFocusReason);
    time->selectAll();
    QTest::keyClicks(time, QStringLiteral("9:1"));
    CHECK_FALSE(time->isTime());
    CHECK(sees(QStringLiteral("A time is written like 9:15.")));
    QTest::keyClicks(time, QStringLiteral("5"));
    CHECK_FALSE(sees(QStringLiteral("A time is written like 9:15.")));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
    CHECK(core::timeOfDay(journal()->entry(entry)->happened) == "09:15");
}

TEST_CASE_METHOD(Chosen, "What was met before is told with its days and gaps") {
    setbackOn("Said nothing in the kickoff meeting", "2026-06-01T10:00:00Z");
    setbackOn("Said nothing in the kickoff meeting again", "2026-06-11T10:00:00Z");
    const core::Id before =
        setbackOn("Said nothing in the kickoff meeting once more", "2026-07-11T10:00:00Z");
    keepLesson("Say it on day one.", before);
    const core::Id entry =
        setbackOn("Said nothing in the kickoff meeting today", "2026-11-21T18:00:00Z");
    const auto view = *readAgain(*journal(), *surroundings, entry, {});
    REQUIRE(view);
    REQUIRE(view->chain.size() == 4);
    CHECK(view->head == QStringLiteral("The fourth time, and the gap is growing"));
    CHECK(view->cause == QStringLiteral("Cause: kept quiet"));
    CHECK(view->chain[0].when == QStringLiteral("1 Jun"));
    CHECK(view->chain[0].gap.isEmpty());
    CHECK(view->chain[1].gap == QStringLiteral("10 days"));
    CHECK(view->chain[2].gap == QStringLiteral("4 weeks"));
    CHECK(view->chain[3].gap == QStringLiteral("4 months"));
    CHECK(view->chain[3].when == QStringLiteral("Today"));
    CHECK(view->chain[3].title == QStringLiteral("This one"));
    CHECK(view->chain[3].days == 133);
    CHECK(view->sentence == QStringLiteral("Say it on day one."));
    CHECK(view->kept == QStringLiteral("Kept 21 November."));
    REQUIRE(sayAgain(*writing(), *view, false));
    CHECK_FALSE(*readAgain(*journal(), *surroundings, entry, {}));
}

TEST_CASE_METHOD(FailingWindow,
                 "A page that can't be read says so, and is there again the next time") {
    open();
    settled();
    const auto enter = [this](Place place) {
        return [this, place] {
            program->window().goTo(Place::settings);
            program->window().goTo(place);
        };
    };
    CHECK(saidOf(12, enter(Place::journal)) > 0);
    CHECK(saidOf(12, enter(Place::lessons)) > 0);
    CHECK(saidOf(12, enter(Place::practices)) > 0);
    program->window().goTo(Place::lessons);
    CHECK(wait([this] { return sees(QStringLiteral("Next review tomorrow.")); }));
    program->window().goTo(Place::practices);
    CHECK(wait([this] { return sees(QStringLiteral("Six are ready when you are")); }));
    read(entry);
    CHECK(sees(QStringLiteral("Forgot the recital")));
}

TEST_CASE_METHOD(FailingWindow, "What can't be opened is said, and opens the next time") {
    open();
    settled();
    CHECK(saidOf(12, [this] { Q_EMIT program->window().reviewAsked(); }) > 0);
    // What a page reads on being left or entered would fail in the stead of what comes next.
    const auto back = [this] {
        press(Qt::Key_Escape);
        program->window().goTo(Place::today);
        settled();
    };
    back();
    CHECK(saidOf(12, [this] { program->openReflection(entry); }) > 0);
    back();
    CHECK(saidOf(12, [this] { Q_EMIT program->window().today()->stepAsked(step); }) > 0);
    back();
    CHECK(saidOf(8, [this] { Q_EMIT program->window().trashAsked(); }) > 0);
    reflectOn(entry);
    type("Two calendars");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(wait([this] { return journal()->answers(entry)->size() == 1; }));
}

TEST_CASE_METHOD(FailingWindow, "An answer that can't be written stays in the field and is said") {
    open();
    reflectOn(entry);
    settled();
    const QString first = question();
    type("Two calendars");
    statements.failAt(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    heard();
    statements.none();
    settled();
    if (journal()->answers(entry)->empty()) {
        CHECK(page<Notice>()->isVisible());
        CHECK(question() == first);
        CHECK(page<ReflectPage>()->answer() == QStringLiteral("Two calendars"));
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    CHECK(journal()->answers(entry)->front().text == saying("Two calendars"));
}

TEST_CASE_METHOD(Chosen, "Words that undo gave back leave the field when they are an entry again") {
    open();
    type("Overslept");
    press(Qt::Key_Return);
    settled(); // before it there is no file yet
    REQUIRE(journal()->counts()->entries == 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return field()->words() == QStringLiteral("Overslept"); }));
    settled();
    const bool restarts = GENERATE(false, true);
    CAPTURE(restarts);
    if (restarts) {
        program.reset();
        open();
        REQUIRE(wait([this] { return field()->words() == QStringLiteral("Overslept"); }));
    }
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(wait([this] { return journal()->counts()->entries == 1 && field()->words().isEmpty(); }));
    settled();
    CHECK(wait([this] { return journal()->draft("capture")->blank(); }));
}

TEST_CASE_METHOD(Chosen, "Words that another window has kept are not offered any more") {
    REQUIRE(writing()->saveDraft("capture", saying("Overslept")));
    open();
    REQUIRE(wait([this] { return field()->words() == QStringLiteral("Overslept"); }));
    SECTION("Where they stand as they were found") {
        const auto other = writing();
        REQUIRE(other->record({.text = saying("Overslept")}));
        CHECK(wait([this] { return field()->words().isEmpty(); }));
    }
    SECTION("What is typed anew stays, though an older entry says the same") {
        press(Qt::Key_A, Qt::ControlModifier);
        type("Missed the train");
        REQUIRE(writing()->record({.text = saying("Missed the train")}));
        settled();
        CHECK(field()->words() == QStringLiteral("Missed the train"));
    }
}
