// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words that speak of danger lead to people wherever they are said, and stay as they were said.

#include "before/before_page.hpp"
#include "calm/calm_page.hpp"
#include "hand.hpp"
#include "hard/hard_page.hpp"
#include "lessons/lessons_page.hpp"
#include "step/step_page.hpp"
#include "today/today_query.hpp"
#include "widgets/quiet_line.hpp"
#include "words/text.hpp"

#include <upturn/app/danger.hpp>
#include <upturn/app/evening.hpp>

#include <QDateEdit>
#include <QLabel>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

struct InDanger : Hand {
    static constexpr auto ctrl = Qt::ControlModifier;
    static constexpr const char* sure = "I want to kill myself";
    static constexpr const char* unsure = "There is no way out any more";

    bool calm() const {
        return wait([this] { return on<CalmPage>(); });
    }
    bool asksSafe() const {
        return wait([this] { return sees(QStringLiteral("Are you safe right now?")); });
    }
    bool quiet() const { return *app::isGentleEvening(*journal(), *surroundings); }
    bool seesPart(const char* words) const {
        for (auto* one : program->window().findChildren<QLabel*>())
            if (one->isVisible() && one->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
};

} // namespace

TEST_CASE_METHOD(InDanger, "Words of danger that are kept on Today lead to people") {
    open();
    settled();
    SECTION("sure") {
        type(sure);
        press(Qt::Key_Return);
        REQUIRE(calm());
        settled();
        const auto kept = journal()->entries({});
        REQUIRE(kept->size() == 1);
        CHECK(kept->front().entry.text.utf8() == sure);
        CHECK(named<QAbstractButton>("A manner of speaking") != nullptr);
        press(Qt::Key_Escape);
        CHECK(program->window().seesPlace());
        CHECK(quiet());
        // Who comes back can still say what it was.
        press(Qt::Key_F7);
        REQUIRE(calm());
        settled();
        REQUIRE(named<QAbstractButton>("A manner of speaking") != nullptr);
        clickOn("A manner of speaking");
        settled();
        CHECK_FALSE(quiet());
        CHECK(program->window().seesPlace());
    }
    SECTION("unsure") {
        type(unsure);
        press(Qt::Key_Return);
        CHECK(asksSafe());
        CHECK(journal()->entries({})->size() == 1);
    }
    SECTION("anything else") {
        type("I forgot the invoice.");
        press(Qt::Key_Return);
        settled();
        settled();
        CHECK(program->window().seesPlace());
    }
}

TEST_CASE_METHOD(InDanger,
                 "Words of danger in rows of no entry lead to people, and the day is quiet") {
    open(Place::practices);
    REQUIRE(wait([this] { return named<QAbstractButton>("Add a decision") != nullptr; }));
    SECTION("a decision") {
        clickOn("Add a decision");
    }
    SECTION("a goal") {
        clickOn("Add a goal");
    }
    SECTION("a win") {
        clickOn("Add a win");
    }
    type(sure);
    press(Qt::Key_Return);
    CHECK(calm());
    settled();
    CHECK(quiet());
    press(Qt::Key_Escape);
    CHECK(program->window().place() == Place::practices);
    const auto done = writing()->undo();
    REQUIRE(done);
    CHECK_FALSE(quiet());
}

TEST_CASE_METHOD(InDanger, "A doubt in a row of no entry is asked about above the people") {
    open(Place::practices);
    REQUIRE(wait([this] { return named<QAbstractButton>("Add a decision") != nullptr; }));
    clickOn("Add a decision");
    type(unsure);
    press(Qt::Key_Return);
    REQUIRE(calm());
    settled();
    CHECK(sees(QStringLiteral("Are you safe right now? If not, or not for sure: here is someone to "
                              "talk to.")));
}

TEST_CASE_METHOD(InDanger, "Words of danger said of a step or a lesson lead to people") {
    const core::Id entry = record("I forgot the invoice.");
    SECTION("what stood in the way of a step") {
        const core::Id step = addStep(entry, "I write the invoice", day("2026-11-20"));
        open();
        Q_EMIT program->window().today()->stepAsked(step);
        REQUIRE(wait([this] { return on<StepPage>(); }));
        settled();
        press(Qt::Key_3);
        type(sure);
        press(Qt::Key_Return, ctrl);
        CHECK(calm());
        settled();
        CHECK(journal()->step(step)->why.utf8() == sure);
    }
    SECTION("the note of a review") {
        keepLesson("I call before I write", entry);
        clock->moveTo(berlin("2026-11-25T19:00:00Z"));
        open();
        review();
        settled();
        press(Qt::Key_N);
        type(sure);
        press(Qt::Key_Escape);
        press(Qt::Key_3);
        CHECK(calm());
        settled();
        CHECK(quiet());
    }
    SECTION("Before") {
        open();
        press(Qt::Key_B, ctrl);
        REQUIRE(wait([this] { return on<BeforePage>(); }));
        settled();
        type(sure);
        press(Qt::Key_Return, ctrl);
        CHECK(calm());
    }
}

TEST_CASE_METHOD(InDanger, "Words of danger typed before something name people at once") {
    open();
    press(Qt::Key_B, ctrl);
    REQUIRE(wait([this] { return on<BeforePage>(); }));
    settled();
    const auto seesLine = [this] {
        return page<BeforePage>()->findChild<QuietLine*>()->isVisible();
    };
    CHECK_FALSE(seesLine());
    SECTION("sure") {
        type(sure);
        CHECK(wait([this] { return seesPart("call your local emergency number"); }));
        CHECK(seesPart("112"));
        CHECK(seesLine());
        CHECK_FALSE(page<BeforePage>()->findChild<QDateEdit*>()->isVisible());
    }
    SECTION("unsure") {
        type(unsure);
        CHECK(wait(seesLine));
    }
    settled();
    CHECK_FALSE(sees(QStringLiteral("None of your lessons speaks of this yet")));
}

TEST_CASE_METHOD(InDanger, "Who writes in the editor is led to people when it is left") {
    const core::Id entry = record("I forgot the invoice.");
    open();
    edit(entry);
    press(Qt::Key_End, ctrl);
    type(" I want to kill myself.");
    settled();
    CHECK_FALSE(on<CalmPage>());
    press(Qt::Key_Escape);
    CHECK(calm());
    settled();
    CHECK(journal()->entry(entry)->text.utf8() == "I forgot the invoice. I want to kill myself.");
}

TEST_CASE_METHOD(InDanger, "A doubt in a hard moment is asked about") {
    const core::Id entry =
        writing()
            ->record({.text = saying("I was fired today and I made the mistake myself, I forgot to "
                                     "send the offer."),
                      .weight = 5})
            ->value;
    REQUIRE(writing()->edit(entry, {.sort = core::Sort::own}));
    open();
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    settled();
    page<HardPage>()->findChildren<GrowingTextEdit*>()[1]->setFocus();
    type(unsure);
    press(Qt::Key_Return, ctrl);
    CHECK(asksSafe());
}

TEST_CASE_METHOD(InDanger, "An answer that one is not safe leads to the emergency number first") {
    const core::Id entry =
        writing()->record({.text = saying("My husband hit me tonight."), .weight = 5})->value;
    open();
    reflectOn(entry);
    settled();
    for (int turn = 0; turn < 6 && question() != QStringLiteral("Are you safe where you are?");
         ++turn) {
        press(Qt::Key_J, ctrl);
        settled();
        settled();
    }
    REQUIRE(question() == QStringLiteral("Are you safe where you are?"));
    CHECK(seesPart("In an emergency"));
    const char* words = "";
    SECTION("no") {
        words = "no";
    }
    SECTION("in other words") {
        words = "he says if i leave he will find me";
    }
    type(words);
    press(Qt::Key_Return, ctrl);
    REQUIRE(calm());
    settled();
    CHECK(app::asksWhetherSafe("soft.violence-safe"));
    CHECK(keyboard() != nullptr);
    CHECK(keyboard()->accessibleName().contains(QStringLiteral("Ambulance")));
}
