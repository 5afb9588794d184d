// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Another program holds the journal for a moment. What is typed until the answer comes is the next
// thing that somebody says: it stays where it stands, or is offered.

#include "before/before_page.hpp"
#include "hand.hpp"
#include "hard/hard_page.hpp"
#include "practices/practices_page.hpp"
#include "step/step_page.hpp"
#include "widgets/text_line.hpp"
#include "words/text.hpp"

#include <upturn/app/drafts.hpp>

#include <QLineEdit>

#include <sqlite3.h>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

struct HeldElsewhere : Hand {
    static constexpr auto ctrl = Qt::ControlModifier;

    void block() {
        REQUIRE(sqlite3_open(path.c_str(), &other_) == SQLITE_OK);
        REQUIRE(sqlite3_exec(other_, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    void release() {
        sqlite3_exec(other_, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(other_);
        settled();
        settled();
        program->settle();
        settled();
    }
    std::string drafts() const {
        std::string all;
        const auto found = writing()->drafts({});
        for (const auto& one : *found)
            all += one.name + "=" + one.text.utf8() + "\n";
        return all;
    }
    /// Where somebody finds them again: in a field, or as a draft that is offered.
    bool isSomewhere(const char* words) const {
        const QString wanted = QString::fromUtf8(words);
        for (auto* one : program->window().findChildren<QLineEdit*>())
            if (one->isVisible() && one->text().contains(wanted))
                return true;
        return drafts().find(words) != std::string::npos;
    }
    void openStep(const core::Id& step) {
        Q_EMIT program->window().today()->stepAsked(step);
        REQUIRE(wait([&] { return on<StepPage>() && page<StepPage>()->step() == step; }));
        settled();
    }
    void openBefore() {
        press(Qt::Key_B, ctrl);
        REQUIRE(wait([this] { return on<BeforePage>(); }));
        settled();
    }
    core::Id hard() {
        const core::Id entry =
            writing()
                ->record({.text = saying("I was fired today and I made the mistake myself, I "
                                         "forgot to send the offer."),
                          .weight = 5})
                ->value;
        REQUIRE(writing()->edit(entry, {.sort = core::Sort::own}));
        open();
        program->openReflection(entry);
        REQUIRE(wait([this] { return on<HardPage>(); }));
        settled();
        return entry;
    }

  private:
    sqlite3* other_ = nullptr;
};

} // namespace

TEST_CASE_METHOD(HeldElsewhere,
                 "What is typed in the note of a review while the grade is written stays") {
    keepLesson("I call before I write");
    keepLesson("I sleep on it before I answer");
    clock->moveTo(berlin("2026-11-25T19:00:00Z"));
    open();
    review();
    settled();
    block();
    press(Qt::Key_3);
    press(Qt::Key_N);
    type("On Monday with Jonas");
    release();
    CHECK(isSomewhere("On Monday with Jonas"));
    // It is said of no lesson that came since.
    const auto there = journal();
    const auto lessons = there->lessons({});
    REQUIRE(lessons);
    for (const core::Lesson& lesson : *lessons) {
        const auto whole = there->lesson(lesson.id);
        REQUIRE(whole);
        for (const core::Review& one : whole->reviews)
            CHECK(one.note.blank());
    }
}

TEST_CASE_METHOD(HeldElsewhere,
                 "A note that can't be written with its grade stands in its field again") {
    keepLesson("I call before I write");
    clock->moveTo(berlin("2026-11-25T19:00:00Z"));
    open();
    review();
    settled();
    press(Qt::Key_N);
    type("On Monday with Jonas");
    press(Qt::Key_Escape);
    press(Qt::Key_3);
    settled();
    REQUIRE(wait([this] { return !sees(QStringLiteral("I call before I write")); }));
    CHECK(drafts().find("Jonas") == std::string::npos);
}

TEST_CASE_METHOD(HeldElsewhere, "What is typed while other words for a lesson are written stays") {
    keepLesson("I call before I write");
    clock->moveTo(berlin("2026-11-25T19:00:00Z"));
    open();
    review();
    settled();
    press(Qt::Key_E);
    settled();
    REQUIRE(field() != nullptr);
    press(Qt::Key_End, ctrl);
    type(" a mail");
    block();
    press(Qt::Key_Return);
    type("to a client");
    release();
    const auto there = journal();
    const auto lessons = there->lessons({});
    REQUIRE(lessons);
    CHECK(lessons->front().text.utf8() == "I call before I write a mail");
    CHECK(isSomewhere("to a client"));
}

TEST_CASE_METHOD(HeldElsewhere,
                 "What is typed for another step while one is written stays with it") {
    const core::Id entry = record("I forgot the invoice.");
    const core::Id one = addStep(entry, "I write the invoice", day("2026-11-20"));
    const core::Id two = addStep(entry, "I call the client", day("2026-11-20"));
    open();
    openStep(one);
    press(Qt::Key_1);
    block();
    press(Qt::Key_Return, ctrl);
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<StepPage>(); }));
    Q_EMIT program->window().today()->stepAsked(two);
    REQUIRE(wait([&] { return on<StepPage>() && page<StepPage>()->step() == two; }));
    press(Qt::Key_3);
    type("The client was ill all week");
    release();
    CHECK(on<StepPage>());
    CHECK(journal()->step(one)->outcome == core::Outcome::done);
    CHECK(isSomewhere("The client was ill all week"));
}

TEST_CASE_METHOD(HeldElsewhere, "What is typed on a step while it is written is offered on Today") {
    const core::Id entry = record("I forgot the invoice.");
    const core::Id one = addStep(entry, "I write the invoice", day("2026-11-20"));
    open();
    openStep(one);
    press(Qt::Key_3);
    type("The client was ill");
    block();
    press(Qt::Key_Return, ctrl);
    type("and so was I");
    release();
    CHECK(journal()->step(one)->why.utf8() == "The client was ill");
    CHECK(drafts().find("and so was I") != std::string::npos);
    CHECK(wait([this] { return sees(QStringLiteral("and so was I")); }));
}

TEST_CASE_METHOD(HeldElsewhere, "What is typed in Before while the question is written stays") {
    record("I forgot the invoice.");
    open();
    openBefore();
    type("speak to the client");
    settled();
    block();
    press(Qt::Key_Return, ctrl);
    SECTION("on the same page") {
        type("about the offer");
    }
    SECTION("opened again") {
        press(Qt::Key_Escape);
        REQUIRE(wait([this] { return !on<BeforePage>(); }));
        press(Qt::Key_B, ctrl);
        REQUIRE(wait([this] { return on<BeforePage>(); }));
        type("go to the dentist about the offer");
    }
    release();
    CHECK(on<BeforePage>());
    CHECK(isSomewhere("about the offer"));
}

TEST_CASE_METHOD(HeldElsewhere, "What is typed in a form while its row is written stays") {
    open(Place::practices);
    REQUIRE(wait([this] { return named<QAbstractButton>("Add a decision") != nullptr; }));
    clickOn("Add a decision");
    type("Leave the choir");
    settled();
    block();
    press(Qt::Key_Return);
    type("after the concert");
    release();
    const auto rows = journal()->blocks({.kind = core::BlockKind::decision});
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().words("options").utf8() == "Leave the choir");
    CHECK(isSomewhere("after the concert"));
}

TEST_CASE_METHOD(HeldElsewhere, "The answer about one form closes no other one") {
    open(Place::practices);
    REQUIRE(wait([this] { return named<QAbstractButton>("Add a decision") != nullptr; }));
    clickOn("Add a decision");
    type("Leave the choir");
    settled();
    block();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    clickOn("Add a decision");
    type("Sell the car");
    release();
    CHECK(journal()->blocks({.kind = core::BlockKind::decision})->size() == 1);
    CHECK(named<QAbstractButton>("Keep") != nullptr);
    CHECK(isSomewhere("Sell the car"));
}

TEST_CASE_METHOD(HeldElsewhere,
                 "The lines of a hard moment that were taken back are offered at their lines") {
    const core::Id entry = hard();
    const auto fields = page<HardPage>()->findChildren<GrowingTextEdit*>();
    REQUIRE(fields.size() == 3);
    fields[1]->setFocus();
    type("You did what you could that week");
    press(Qt::Key_Return, ctrl);
    REQUIRE(wait([this] { return !on<HardPage>(); }));
    settled();
    REQUIRE(journal()->answers(entry)->size() == 1);
    press(Qt::Key_Z, ctrl);
    settled();
    settled();
    REQUIRE(journal()->answers(entry)->empty());
    CHECK(drafts().find("You did what you could") != std::string::npos);
    press(Qt::Key_Z, ctrl | Qt::ShiftModifier);
    settled();
    settled();
    REQUIRE(journal()->answers(entry)->size() == 1);
    CHECK(drafts().find("You did what you could") == std::string::npos);
}
