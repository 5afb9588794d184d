// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words that wait are named where they wait, and what is open follows what was changed elsewhere.

#include "field/focus_field.hpp"
#include "field/offer_line.hpp"
#include "hand.hpp"
#include "hard/hard_page.hpp"
#include "journal/editor_page.hpp"
#include "journal/versions_page.hpp"
#include "lessons/lesson_detail_page.hpp"
#include "lessons/lessons_page.hpp"
#include "reflect/reflect_query.hpp"
#include "reflect/takeaway_card.hpp"
#include "widgets/link_button.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/drafts.hpp>

#include <QComboBox>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

constexpr const char* proposed = "Next time I ask two people before I name a date.";
constexpr const char* otherwise = "I never name a date alone.";
constexpr const char* namedLine =
    "You typed other words for it: \u201cI never name a date alone.\u201d";

constexpr const char* takenBackMeanwhile =
    "The entry was taken back meanwhile. What you typed is offered on Today.";

struct Waits : Hand {
    core::Id entry;

    void pause() const {
        program->window().findChild<Drafts*>()->settle();
        heard();
    }
    /// The window goes as a killed one does.
    void kill() {
        if (keyboard() != nullptr)
            keyboard()->blockSignals(true);
        program.reset();
    }
    QString offered() const {
        QStringList all;
        for (const auto* line : program->window().findChildren<OfferLine*>())
            if (line->isVisible())
                all << line->accessibleName();
        return all.join(QLatin1Char('|'));
    }
    bool offers(const char* words) const { return offered().contains(QString::fromUtf8(words)); }
    void take(const char* words) const {
        for (auto* line : program->window().findChildren<OfferLine*>())
            if (line->isVisible() && line->accessibleName().contains(QString::fromUtf8(words))) {
                line->findChildren<LinkButton*>().front()->click();
                return settled();
            }
        FAIL("it is not offered");
    }
    void begin() {
        entry = record("I promised a date alone");
        open();
        reflectOn(entry);
    }
    bool isNamed() const { return sees(QString::fromUtf8(namedLine)); }
    ProposalCard* card() const { return page<ReflectPage>()->findChild<ProposalCard*>(); }
    void reword() {
        begin();
        type(proposed);
        REQUIRE(wait([this] { return card() != nullptr; }));
        clickOn("Reword");
        REQUIRE(wait([this] { return question() == QStringLiteral("The lesson in your words"); }));
        press(Qt::Key_A, Qt::ControlModifier);
        type(otherwise);
    }
    void keepElsewhere() const {
        REQUIRE(writing()->keep(
            {.text = saying(proposed), .from = {.entry = entry, .quote = saying(proposed)}}));
    }
    std::vector<core::Lesson> lessons() const { return *journal()->lessons({}); }
    void undo() {
        press(Qt::Key_Z, Qt::ControlModifier);
        settled();
    }
    void redo() {
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settled();
    }
    /// Where the row of the next step is.
    void toTheEnd() const {
        settled();
        for (int i = 0; i < 12 && named<QLineEdit>("I will") == nullptr; ++i) {
            clickOn("Skip");
            settled();
        }
        REQUIRE(named<QLineEdit>("I will") != nullptr);
    }
    void linkTo(const char* words) const {
        for (auto* link : program->window().findChildren<LinkButton*>())
            if (link->isVisible() && link->text() == QString::fromUtf8(words)) {
                link->click();
                return settled();
            }
        FAIL("there is no such link");
    }
};

} // namespace

TEST_CASE_METHOD(Waits, "Other words for a lesson that are left are named on its card") {
    reword();
    press(Qt::Key_Escape);
    CHECK(wait([this] { return isNamed(); }));
    SECTION("and stand in their field again") {
        clickOn("Reword");
        CHECK(wait([this] { return field()->words() == QString::fromUtf8(otherwise); }));
        CHECK_FALSE(isNamed());
    }
    SECTION("also after the window was closed") {
        settled();
        close();
        open();
        reflectOn(entry);
        CHECK(wait([this] { return isNamed(); }));
    }
    SECTION("also where the sentence is in the answer no more") {
        page<ReflectPage>()->firstFocus()->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type("It was late.");
        press(Qt::Key_Return, Qt::ControlModifier);
        settled();
        CHECK(wait([this] { return isNamed(); }));
        SECTION("until it is said to be no lesson") {
            clickOn("Not a lesson");
            CHECK(wait([this] { return !isNamed(); }));
        }
    }
}

TEST_CASE_METHOD(Waits, "Other words are named where their sentence was kept as it stands") {
    reword();
    keepElsewhere();
    REQUIRE(wait([this] { return card() == nullptr; }));
    REQUIRE(wait([this] { return isNamed(); }));
    SECTION("and can take its place, and leave it again") {
        linkTo("Keep these instead");
        REQUIRE(lessons().size() == 1);
        CHECK(lessons().front().text == saying(otherwise));
        CHECK(wait([this] { return !isNamed(); }));
        page<ReflectPage>()->firstFocus()->setFocus();
        undo();
        CHECK(lessons().front().text == saying(proposed));
        CHECK(wait([this] { return isNamed(); }));
    }
    SECTION("or go") {
        linkTo("Let them go");
        CHECK(wait([this] { return !isNamed(); }));
        CHECK(journal()->drafts("proposal/")->empty());
        CHECK(lessons().front().text == saying(proposed));
    }
    SECTION("and at the proposal when that was taken back") {
        REQUIRE(writing()->undo());
        REQUIRE(wait([this] { return card() != nullptr; }));
        CHECK(wait([this] { return isNamed(); }));
    }
}

TEST_CASE_METHOD(Waits, "Other words that were kept are on the card again when that is undone") {
    reword();
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return lessons().size() == 1; }));
    CHECK(lessons().front().text == saying(otherwise));
    settled();
    CHECK_FALSE(isNamed());
    page<ReflectPage>()->firstFocus()->setFocus();
    undo();
    REQUIRE(lessons().empty());
    CHECK(wait([this] { return isNamed(); }));
    redo();
    REQUIRE(lessons().size() == 1);
    CHECK(journal()->drafts("proposal/")->empty());
}

TEST_CASE_METHOD(Waits, "What was typed for an entry that was taken back is offered on Today") {
    entry = record("I promised a date alone");
    open();
    SECTION("an answer") {
        reflectOn(entry);
        type("I was in a hurry");
        pause();
        REQUIRE(writing()->undo());
        settled();
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<ReflectPage>(); }));
        settled();
        CHECK(isTold(takenBackMeanwhile));
        CHECK(offers("I was in a hurry"));
    }
    SECTION("words in the editor") {
        edit(entry);
        press(Qt::Key_End, Qt::ControlModifier);
        type(" Twice.");
        pause();
        REQUIRE(writing()->undo());
        settled();
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !program->window().journal()->editing(); }));
        settled();
        CHECK(isTold(takenBackMeanwhile));
        program->window().goTo(Place::today);
        settled();
        CHECK(offers("I promised a date alone Twice."));
    }
    // A sentence is in one place.
    CHECK(journal()->drafts("answer/")->empty());
    CHECK(journal()->drafts("entry ")->empty());
    // It is offered after a restart, too.
    kill();
    open();
    settled();
    CHECK_FALSE(offered().isEmpty());
}

TEST_CASE_METHOD(Waits, "A version that was brought back can be taken back where it leads") {
    entry = record("Two calendars.");
    {
        const auto other = writing();
        REQUIRE(other->edit(entry, {.text = saying("One calendar."),
                                    .textParent = other->entry(entry)->textVersion}));
    }
    open();
    edit(entry);
    Q_EMIT program->window().journal()->editor()->versionsAsked();
    REQUIRE(wait([this] { return page<VersionsPage>()->isVisible(); }));
    Q_EMIT page<VersionsPage>()->bringBackAsked(entry, QStringLiteral("Two calendars."));
    REQUIRE(wait([this] { return !page<VersionsPage>()->isVisible(); }));
    settled();
    REQUIRE(journal()->entry(entry)->text == saying("Two calendars."));
    program->window().journal()->firstFocus()->setFocus();
    undo();
    CHECK(journal()->entry(entry)->text == saying("One calendar."));
    CHECK(program->window().journal()->editor()->fields().text == QStringLiteral("One calendar."));
}

TEST_CASE_METHOD(Waits, "The words of an answer that is taken back are offered at its question") {
    begin();
    const QString first = question();
    type("I was in a hurry");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return question() != first; }));
    settled();
    undo(); // says which one that is
    undo();
    REQUIRE(journal()->answers(entry)->empty());
    REQUIRE(wait([&] { return question() == first; }));
    CHECK(offers("I was in a hurry"));
    // What stands in the field when the page is left becomes an answer.
    CHECK(page<ReflectPage>()->answer().isEmpty());
    SECTION("until it is there again") {
        redo();
        REQUIRE(journal()->answers(entry)->size() == 1);
        CHECK(journal()->drafts("older answer/")->empty());
    }
    SECTION("and stand in it when they are taken") {
        take("I was in a hurry");
        CHECK(page<ReflectPage>()->answer() == QStringLiteral("I was in a hurry"));
    }
}

TEST_CASE_METHOD(Waits, "A step that is taken back is offered beside what is typed since") {
    entry = record("I promised a date alone");
    open();
    reflectOn(entry);
    const StepDraft step{.when = QStringLiteral("the term begins"),
                         .then = QStringLiteral("write the dates down"),
                         .due = {},
                         .kind = {}};
    ReflectPresenter& reflect = *program->findChild<ReflectPresenter*>();
    toTheEnd();
    Q_EMIT page<ReflectPage>()->stepEdited(step);
    Q_EMIT page<ReflectPage>()->stepKept(step);
    settled();
    named<QLineEdit>("I will")->setFocus();
    type("ask");
    reflect.undo();
    settled();
    REQUIRE(journal()->steps(entry)->empty());
    CHECK(named<QLineEdit>("I will")->text() == QStringLiteral("ask"));
    CHECK(offers("When the term begins, write the dates down"));
    SECTION("and takes its place") {
        take("write the dates down");
        CHECK(named<QLineEdit>("I will")->text() == QStringLiteral("write the dates down"));
        CHECK(named<QLineEdit>("When")->text() == QStringLiteral("the term begins"));
        CHECK(offers("ask"));
    }
    SECTION("also after the window was closed") {
        close();
        open();
        reflectOn(entry);
        toTheEnd();
        CHECK(offers("When the term begins, write the dates down"));
    }
    SECTION("until it is there again") {
        reflect.redo();
        settled();
        REQUIRE(journal()->steps(entry)->size() == 1);
        CHECK(offered().isEmpty());
        CHECK(journal()->drafts("older step/")->empty());
    }
}

TEST_CASE_METHOD(Waits, "A step puts a lesson to use where somebody says so") {
    entry = record("I promised a date alone");
    open();
    reflectOn(entry);
    toTheEnd();
    const auto uses = [this] { return named<QComboBox>("Puts to use"); };
    settled();
    CHECK(uses() == nullptr); // nothing was kept
    const auto lesson = keepLesson(proposed, entry);
    REQUIRE(wait([&] { return uses() != nullptr; }));
    CHECK(uses()->currentText() == QStringLiteral("No lesson"));
    named<QLineEdit>("I will")->setFocus();
    type("ask");
    const bool says = GENERATE(false, true);
    if (says) {
        uses()->setFocus();
        press(Qt::Key_Down);
    }
    // It waits with the words.
    pause();
    close();
    open();
    reflectOn(entry);
    toTheEnd();
    REQUIRE(wait([&] { return uses() != nullptr && uses()->count() == 2; }));
    CHECK(uses()->currentIndex() == (says ? 1 : 0));
    named<QLineEdit>("I will")->setFocus();
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return journal()->steps(entry)->size() == 1; }));
    CHECK(journal()->steps(entry)->front().lesson == (says ? lesson : core::Id()));
}

TEST_CASE_METHOD(Waits, "What is said since last time about a lesson is there after a crash") {
    REQUIRE(writing()->keep({.text = saying(proposed), .from = {}}));
    REQUIRE(writing()->keep({.text = saying("Sleep first."), .from = {}}));
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    review();
    press(Qt::Key_M);
    press(Qt::Key_U);
    pause();
    kill();
    open();
    review();
    const auto checked = [this](const char* name) {
        const auto* button = named<QAbstractButton>(name);
        return button != nullptr && button->isChecked();
    };
    CHECK(wait([&] { return checked("Met it") && checked("Used it"); }));
    press(Qt::Key_U);
    press(Qt::Key_3);
    settled();
    CHECK_FALSE(checked("Met it"));
    CHECK(journal()->drafts("marks/")->empty());
    undo();
    CHECK(wait([&] { return checked("Met it"); }));
    CHECK_FALSE(checked("Used it"));
}

TEST_CASE_METHOD(Waits, "The form of a goal follows what another program writes") {
    const auto goal = addBlock(core::BlockKind::goal, {{"target", saying("A little better")},
                                                       {"measure", saying("three times")}});
    open(Place::practices);
    clickOn("Edit");
    REQUIRE(named<QLineEdit>("How you will see it") != nullptr);
    const auto change = [&](const char* name, const char* words) {
        store::BlockChange changed;
        changed.fields[name] = saying(words);
        REQUIRE(writing()->changeBlock(goal, changed));
        settled();
    };
    const auto measure = [&] { return journal()->blocks({})->front().words("measure"); };
    SECTION("where nothing is typed") {
        change("measure", "five times");
        CHECK(wait([this] {
            return named<QLineEdit>("How you will see it")->text() == QStringLiteral("five times");
        }));
    }
    SECTION("and writes over nothing that it has not heard of") {
        named<QLineEdit>("How it is now")->setFocus();
        type("Once a week");
        store::BlockChange changed;
        changed.fields["measure"] = saying("five times");
        REQUIRE(writing()->changeBlock(goal, changed));
        press(Qt::Key_Return); // before the window turns to anything else
        settled();
        CHECK(measure() == saying("five times"));
        CHECK(journal()->blocks({})->front().words("baseline") == saying("Once a week"));
    }
    SECTION("and offers it beside words that are typed") {
        named<QLineEdit>("How you will see it")->setFocus();
        press(Qt::Key_End);
        type(" a week");
        change("measure", "five times");
        CHECK(wait([this] {
            return offers("This was changed elsewhere meanwhile: \u201cfive times\u201d");
        }));
        CHECK(named<QLineEdit>("How you will see it")->text() ==
              QStringLiteral("three times a week"));
    }
}

TEST_CASE_METHOD(Waits, "The field of a lesson follows what another program writes") {
    const auto lesson = keepLesson("Ask two people.");
    open(Place::lessons);
    REQUIRE(wait([this] { return sees(QStringLiteral("Ask two people.")); }));
    program->window().lessons()->choose(lesson);
    clickOn("Edit");
    const auto words = [this] {
        return page<LessonDetailPage>()->findChild<GrowingTextEdit*>()->words();
    };
    REQUIRE(wait([&] { return words() == QStringLiteral("Ask two people."); }));
    SECTION("where nothing is typed") {
        REQUIRE(writing()->reword(lesson, saying("Ask three people.")));
        CHECK(wait([&] { return words() == QStringLiteral("Ask three people."); }));
    }
    SECTION("and offers it beside words that are typed") {
        press(Qt::Key_End, Qt::ControlModifier);
        type(" Always.");
        REQUIRE(writing()->reword(lesson, saying("Ask three people.")));
        CHECK(wait([this] {
            return offers("This was changed elsewhere meanwhile: \u201cAsk three people.\u201d");
        }));
        CHECK(words() == QStringLiteral("Ask two people. Always."));
    }
}

TEST_CASE_METHOD(Waits, "The first line of a hard moment follows what another program writes") {
    entry = writing()->record({.text = saying("It was late."), .weight = 5})->value;
    REQUIRE(writing()->edit(entry, {.sort = core::Sort::own}));
    open();
    Q_EMIT program->window().today()->reflectAsked(entry);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    const auto change = [this](const char* words) {
        const auto other = writing();
        REQUIRE(other->edit(
            entry, {.text = saying(words), .textParent = other->entry(entry)->textVersion}));
    };
    const auto line = [this] { return page<HardPage>()->words()[0]; };
    SECTION("where nothing is typed") {
        change("It was very late.");
        CHECK(wait([&] { return line() == QStringLiteral("It was very late."); }));
    }
    SECTION("and offers it beside words that are typed") {
        static_cast<GrowingTextEdit*>(page<HardPage>()->field(0).parent())->setFocus();
        press(Qt::Key_End, Qt::ControlModifier);
        type(" And cold.");
        change("It was very late.");
        CHECK(wait([this] {
            return offers("This was changed elsewhere meanwhile: \u201cIt was very late.\u201d");
        }));
        CHECK(line() == QStringLiteral("It was late. And cold."));
    }
}
