// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Answers that come when something else is on the page by now, keys that are pressed twice, and
// changes that are made where nobody looks.

#include "before/before_page.hpp"
#include "capture/capture_desk.hpp"
#include "hand.hpp"
#include "hard/hard_page.hpp"
#include "journal/editor_page.hpp"
#include "journal/editor_presenter.hpp"
#include "journal/journal_list_model.hpp"
#include "journal/month_list.hpp"
#include "journal/versions_page.hpp"
#include "lessons/lesson_detail_page.hpp"
#include "lessons/lessons_page.hpp"
#include "practices/practices_page.hpp"
#include "reflect/reflect_query.hpp"
#include "reflect/takeaway_card.hpp"
#include "step/step_page.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"

#include <upturn/app/practice_days.hpp>

#include <QLineEdit>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Order : Hand {
    /// Asks two things of a lane; gives what is seen when the first of them has been answered.
    template<class First, class Second, class Sees>
    auto between(app::Lane lane, First first, Second second, Sees look) const {
        std::optional<decltype(look())> seen;
        first();
        afterwards(lane, [&seen, look] { seen = look(); });
        second();
        REQUIRE(wait([&seen] { return seen.has_value(); }));
        return *seen;
    }
    int rows() const { return page<MonthList>()->model()->rowCount(); }
    bool proposes() const { return page<ReflectPage>()->findChild<ProposalCard*>() != nullptr; }
    store::Touched all() const {
        store::Touched touched;
        touched.everything = true;
        return touched;
    }
};

} // namespace

TEST_CASE_METHOD(Order, "An entry that is passed by with the arrow keys is not shown any more") {
    const core::Id one = record("Overslept");
    const core::Id other = record("Missed the train");
    open(Place::journal);
    read(one);
    auto* journalPage = program->window().journal();
    const core::Id seen = between(
        app::Lane::read, [&] { Q_EMIT journalPage->detailAsked(other); },
        [&] { Q_EMIT journalPage->detailAsked(one); }, [&] { return page<EntryPage>()->entry(); });
    CHECK(seen == one);
    settled();
    CHECK(page<EntryPage>()->entry() == one);
}

TEST_CASE_METHOD(Order, "A list that was asked for other words is not shown") {
    record("Overslept");
    const core::Id reflected = record("Missed the train");
    REQUIRE(writing()->answer(reflected, {.id = "own.1", .text = saying("Why?")}, saying("Rain.")));
    open(Place::journal);
    REQUIRE(wait([this] { return rows() == 2; }));
    const auto chip = [this](const char* name) {
        for (auto* one : program->window().findChildren<QAbstractButton*>())
            if (one->isVisible() && one->accessibleName().startsWith(QString::fromUtf8(name)))
                return one->click();
        FAIL("no chip " << name);
    };
    const int seen = between(
        app::Lane::read, [&] { chip("Not reflected"); }, [&] { chip("All"); },
        [&] { return rows(); });
    CHECK(seen == 2);
    chip("Not reflected");
    CHECK(wait([this] { return rows() == 1; }));
}

TEST_CASE_METHOD(Order, "A lesson that is passed by with the arrow keys is not shown any more") {
    const core::Id one = keepLesson("One list.");
    const core::Id other = keepLesson("Ask first.");
    open();
    program->window().goTo(Place::lessons);
    auto* lessons = program->window().lessons();
    REQUIRE(wait([this] { return named<QAbstractButton>("Edit") != nullptr; }));
    const auto shows = [this](const char* words) {
        for (const auto* label : page<LessonDetailPage>()->findChildren<QLabel*>())
            if (label->text() == QString::fromUtf8(words))
                return true;
        return false;
    };
    lessons->choose(one);
    REQUIRE(wait([&] { return shows("One list."); }));
    CHECK(between(
        app::Lane::read, [&] { Q_EMIT lessons->detailAsked(other); },
        [&] { Q_EMIT lessons->detailAsked(one); }, [&] { return shows("One list."); }));
}

TEST_CASE_METHOD(Order, "A comparison of versions that is passed by is not shown") {
    const core::Id entry = record("The alarm was set. I overslept.");
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    REQUIRE(writing()->edit(entry, {.text = saying("The alarm was off. I overslept.")}));
    open();
    read(entry);
    Q_EMIT page<EntryPage>()->versionsAsked(entry);
    REQUIRE(wait([this] { return sees(QStringLiteral("1 change")); }));
    auto* versions = page<VersionsPage>();
    const auto compare = [versions](const char* before, const char* after) {
        Q_EMIT versions->differencesAsked(QString::fromUtf8(before), QString::fromUtf8(after),
                                          DifferenceBy::words);
    };
    CHECK(between(
        app::Lane::slow, [&] { compare("a b c", "x b y"); }, [&] { compare("a b c", "a b y"); },
        [&] { return sees(QStringLiteral("1 change")); }));
    // The one that was asked last is shown.
    compare("a b c", "x b y");
    CHECK(wait([this] { return sees(QStringLiteral("2 changes")); }));
}

TEST_CASE_METHOD(Order, "A proposal from words that were typed on since is not shown") {
    const core::Id entry = record("I promised a date alone");
    open();
    reflectOn(entry);
    settled();
    CHECK_FALSE(between(
        app::Lane::read,
        [&] {
            type("Next time I ask two people before I name a date.");
            // As when another program wrote: what is proposed is looked for at once.
            Q_EMIT program->service().changed(all());
        },
        [&] { type(" So"); }, [&] { return proposes(); }));
    CHECK(wait([this] { return proposes(); }));
}

TEST_CASE_METHOD(Order, "A proposal from the question before is not shown beside the next one") {
    const core::Id entry = record("I promised a date alone");
    const core::Id other = record("Overslept");
    open();
    reflectOn(entry);
    type("Next time I ask two people before I name a date.");
    REQUIRE(wait([this] { return proposes(); }));
    reflectOn(other);
    settled();
    CHECK(wait([this] { return !proposes(); }));
}

TEST_CASE_METHOD(Order, "What is changed while another page is seen is there on coming back") {
    const core::Id entry = record("Overslept.");
    record("Missed the train.");
    open();
    read(entry);
    program->window().goTo(Place::today);
    REQUIRE(writing()->edit(entry, {.title = saying("A late morning")}));
    REQUIRE(writing()->record({.text = saying("Forgot the tickets")}));
    REQUIRE(wait([this] { return sees(QStringLiteral("Forgot the tickets")); }));
    program->window().goTo(Place::journal);
    CHECK(wait([this] { return rows() == 3 && sees(QStringLiteral("A late morning")); }));
    CHECK(page<EntryPage>()->entry() == entry);
}

TEST_CASE_METHOD(Order, "What is changed while its page is seen is there at once") {
    const core::Id entry = record("Overslept.");
    const core::Id lesson = keepLesson("One list.", entry);
    open();
    read(entry);
    CHECK(wait([this] { return sees(QStringLiteral("next review tomorrow")); }));
    REQUIRE(writing()->edit(entry, {.title = saying("A late morning")}));
    CHECK(wait([this] { return sees(QStringLiteral("A late morning")); }));
    REQUIRE(writing()->retire(lesson, true));
    CHECK(wait([this] { return !sees(QStringLiteral("next review tomorrow")); }));
    program->window().goTo(Place::lessons);
    REQUIRE(wait([this] { return sees(QStringLiteral("Retired.")); }));
    REQUIRE(writing()->retire(lesson, false));
    CHECK(wait([this] { return sees(QStringLiteral("Next review tomorrow.")); }));
    program->window().goTo(Place::practices);
    addBlock(core::BlockKind::person, {{"name", saying("Priya")}});
    CHECK(wait([this] { return sees(QStringLiteral("Priya")); }));
}

TEST_CASE_METHOD(Order, "Next pressed twice asks one question") {
    const core::Id entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("Two calendars");
    auto* reflecting = page<ReflectPage>();
    Q_EMIT reflecting->nextAsked();
    Q_EMIT reflecting->nextAsked();
    REQUIRE(wait([&] { return question() != first; }));
    settled();
    CHECK(journal()->answers(entry)->size() == 1);
    CHECK(journal()->encounters(entry)->size() == 1);
}

TEST_CASE_METHOD(Order, "Skip pressed twice passes by one question") {
    const core::Id entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    auto* reflecting = page<ReflectPage>();
    Q_EMIT reflecting->skipAsked();
    Q_EMIT reflecting->skipAsked();
    REQUIRE(wait([&] { return question() != first; }));
    settled();
    CHECK(journal()->encounters(entry)->size() == 1);
    CHECK(journal()->answers(entry)->empty());
}

TEST_CASE_METHOD(Order, "Next without a word passes the question by") {
    const core::Id entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    CHECK(journal()->answers(entry)->empty());
    REQUIRE(journal()->encounters(entry)->size() == 1);
    CHECK(journal()->encounters(entry)->front().met == core::Met::skipped);
}

TEST_CASE_METHOD(Order, "Something else is asked, and the question that was put aside is not") {
    const core::Id entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    const QString first = question();
    type("Two calendars");
    press(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    const QString second = question();
    // What was typed is the answer all the same.
    CHECK(journal()->answers(entry)->front().text == saying("Two calendars"));
    press(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != second; }));
    CHECK(question() != first);
}

TEST_CASE_METHOD(Order, "Keep step pressed twice keeps one step") {
    const core::Id entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    for (int skipped = 0; skipped < 2; ++skipped) {
        const QString before = question();
        Q_EMIT page<ReflectPage>()->skipAsked();
        REQUIRE(wait([&] { return question() != before; }));
    }
    REQUIRE(wait([this] { return sees(QStringLiteral("One next step, if you like")); }));
    const StepDraft step{.when = {}, .then = QStringLiteral("ask Jonas"), .due = {}, .kind = {}};
    Q_EMIT page<ReflectPage>()->stepKept(step);
    Q_EMIT page<ReflectPage>()->stepKept(step);
    settled();
    REQUIRE(journal()->steps(entry)->size() == 1);
    CHECK(journal()->steps(entry)->front().then == saying("ask Jonas"));
}

TEST_CASE_METHOD(Order, "A step puts no lesson to use of which nobody has said so") {
    const core::Id entry = record("Forgot the recital");
    keepLesson("One list.", entry);
    open();
    reflectOn(entry);
    Q_EMIT page<ReflectPage>()->stepKept(
        {.when = {}, .then = QStringLiteral("ask Jonas"), .due = {}, .kind = {}});
    REQUIRE(wait([&] { return journal()->steps(entry)->size() == 1; }));
    CHECK(journal()->steps(entry)->front().lesson.empty());
}

TEST_CASE_METHOD(Order, "A step that is answered twice is answered once") {
    const core::Id entry = record("Forgot the recital");
    const core::Id step = addStep(entry, "write the dates down", day("2026-11-20"));
    open();
    Q_EMIT program->window().today()->stepAsked(step);
    REQUIRE(wait([this] { return on<StepPage>(); }));
    auto* asks = page<StepPage>();
    const StepAnswer answer{.step = step,
                            .outcome = core::Outcome::partly,
                            .instead = QStringLiteral("ask Jonas"),
                            .due = QDate(2026, 11, 28)};
    Q_EMIT asks->answered(answer);
    Q_EMIT asks->answered(answer);
    REQUIRE(wait([this] { return !on<StepPage>(); }));
    settled();
    CHECK(journal()->steps(entry)->size() == 2);
}

TEST_CASE_METHOD(Order, "A question for afterwards that is asked for twice is asked once") {
    open();
    press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<BeforePage>(); }));
    auto* before = page<BeforePage>();
    const Afterwards asked{
        .words = QStringLiteral("The board"), .lessons = {}, .day = QDate(2026, 11, 28)};
    Q_EMIT before->afterwardsAsked(asked);
    Q_EMIT before->afterwardsAsked(asked);
    REQUIRE(wait([this] { return !on<BeforePage>(); }));
    settled();
    CHECK(journal()->blocks({})->size() == 1);
}

TEST_CASE_METHOD(Order, "A digit pressed twice grades one lesson") {
    keepLesson("One list.");
    keepLesson("Ask first.");
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    review();
    press(Qt::Key_3);
    press(Qt::Key_1);
    REQUIRE(wait([this] { return sees(QStringLiteral("2 of 2")); }));
    settled();
    CHECK(*journal()->reviewsOn(surroundings->today()) == 1);
}

TEST_CASE_METHOD(Order, "The key that retires, pressed twice, retires one lesson") {
    const core::Id one = keepLesson("One list.");
    const core::Id other = keepLesson("Ask first.");
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    review();
    const bool oneIsFirst = sees(QStringLiteral("One list."));
    press(Qt::Key_A);
    press(Qt::Key_A);
    REQUIRE(wait([&] {
        return sees(oneIsFirst ? QStringLiteral("Ask first.") : QStringLiteral("One list."));
    }));
    settled();
    CHECK(journal()->lesson(oneIsFirst ? one : other)->retired);
    CHECK_FALSE(journal()->lesson(oneIsFirst ? other : one)->retired);
    // That was no review, and what follows is the first of one.
    CHECK(*journal()->reviewsOn(surroundings->today()) == 0);
    CHECK(sees(QStringLiteral("1 of 1")));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([&] { return !journal()->lesson(oneIsFirst ? one : other)->retired; }));
    CHECK(wait([this] { return sees(QStringLiteral("1 of 2")); }));
}

TEST_CASE_METHOD(Order, "What was heard is logged once by two presses of Enter") {
    {
        const auto other = writing();
        REQUIRE(app::startPractice(*other, *surroundings, "listening"));
    }
    open();
    auto* practices = program->window().practices();
    const PracticeLog log{
        .practice = "listening", .source = "customers", .note = QStringLiteral("They wait")};
    Q_EMIT practices->logAsked(log);
    Q_EMIT practices->logAsked(log);
    settled();
    const auto days = journal()->blocks({.kind = core::BlockKind::practiceDay});
    REQUIRE(days->size() == 1);
    CHECK(days->front().words("note") == saying("They wait"));
    CHECK(days->front().words("source") == saying("customers"));
}

TEST_CASE_METHOD(Order,
                 "The light of an answer goes out with the first letter and comes with the draft") {
    const core::Id entry = record("Forgot the recital");
    open();
    reflectOn(entry);
    heard();
    type("Two");
    CHECK_FALSE(sees(QStringLiteral("Saved")));
    program->window().findChild<Drafts*>()->settle();
    CHECK(wait([this] { return sees(QStringLiteral("Saved")); }));
    CHECK(journal()->answers(entry)->empty());
    type(" calendars");
    CHECK_FALSE(sees(QStringLiteral("Saved")));
}

TEST_CASE_METHOD(Order, "The light of a hard moment goes out with the first letter of any line") {
    const auto made = writing()->record({.text = saying("I shouted at Lena"), .weight = 5});
    REQUIRE(made);
    open();
    program->openReflection(made->value);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    CHECK(sees(QStringLiteral("Saved")));
    type("You");
    CHECK_FALSE(sees(QStringLiteral("Saved")));
    program->window().findChild<Drafts*>()->settle();
    CHECK(wait([this] { return sees(QStringLiteral("Saved")); }));
}

TEST_CASE_METHOD(Order, "The light of an entry goes out with the first letter") {
    const core::Id entry = record("Overslept.");
    open();
    edit(entry);
    CHECK(sees(QStringLiteral("Saved")));
    type(" Again.");
    CHECK_FALSE(sees(QStringLiteral("Saved")));
    program->window().findChild<Drafts*>()->settle();
    CHECK(wait([this] { return sees(QStringLiteral("Saved")); }));
}

TEST_CASE_METHOD(Order, "The window that is closed over a hard moment keeps its lines") {
    const auto made = writing()->record({.text = saying("I shouted at Lena"), .weight = 5});
    REQUIRE(made);
    open();
    program->openReflection(made->value);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    type("You were worn out");
    close();
    CHECK(*journal()->draft("hard/" + made->value.hex() + "/1") == saying("You were worn out"));
}

TEST_CASE_METHOD(Order, "The lines of a hard moment are kept as what they are") {
    const auto made = writing()->record({.text = saying("I shouted at Lena"), .weight = 5});
    REQUIRE(made);
    open();
    program->openReflection(made->value);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    type("You were worn out");
    press(Qt::Key_Tab);
    type("Drink a glass of water");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<HardPage>(); }));
    const auto answers = *journal()->answers(made->value);
    REQUIRE(answers.size() == 2);
    for (const core::Answer& answer : answers)
        CHECK(answer.text == (answer.question.id == "upturn.friend"
                                  ? saying("You were worn out")
                                  : saying("Drink a glass of water")));
    CHECK(journal()->versions(made->value)->size() == 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([&] { return journal()->answers(made->value)->empty(); }));
}

TEST_CASE_METHOD(Order, "What is typed on after Enter in the small window is there next time") {
    writing(); // the journal is there
    bool closed = false;
    CaptureDesk quick(surroundings, path, store::Access::write);
    QObject::connect(&quick, &CaptureDesk::closed, [&closed] { closed = true; });
    quick.show();
    REQUIRE(QTest::qWaitForWindowActive(&quick.window()));
    type("Overslept");
    QTest::keyClick(keyboard(), Qt::Key_Return);
    type(" and again");
    REQUIRE(wait([this] { return journal()->entries({})->size() == 1; }));
    CHECK(journal()->entries({})->front().entry.text == saying("Overslept"));
    CHECK(wait([this] { return *journal()->draft("capture/quick") == saying("and again"); }));
    CHECK_FALSE(closed);
    quick.settle();
}

TEST_CASE_METHOD(Order, "Another entry that is edited leaves the one before written") {
    const core::Id one = record("Overslept.");
    const core::Id other = record("Missed the train.");
    open();
    edit(one);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Again.");
    program->findChild<EditorPresenter*>()->start(other);
    REQUIRE(wait([this] { return field()->words() == QStringLiteral("Missed the train."); }));
    CHECK(journal()->entry(one)->text == saying("Overslept. Again."));
    CHECK(journal()->entry(other)->text == saying("Missed the train."));
    CHECK(journal()->draft("entry " + one.hex())->empty());
}

TEST_CASE_METHOD(Order, "An entry that cannot be written stays in the editor, and in its draft") {
    const core::Id one = record("Overslept.");
    program = std::make_unique<Program>(surroundings, path, store::Access::read, stage::theme());
    program->start(Place::today);
    program->window().resize(1280, 800);
    program->window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&program->window()));
    edit(one);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" Again.");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return page<Notice>()->isVisible(); }));
    CHECK(program->window().journal()->editing());
    CHECK(field()->words() == QStringLiteral("Overslept. Again."));
    CHECK_FALSE(sees(QStringLiteral("Saved")));
    CHECK(journal()->entry(one)->text == saying("Overslept."));
}
