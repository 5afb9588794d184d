// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The three journeys with exactly the keys they may take: a further one fails.

#include "capture/capture_desk.hpp"
#include "desk.hpp"
#include "hard/hard_page.hpp"
#include "reflect/reflect_page.hpp"
#include "review/review_page.hpp"
#include "widgets/growing_text_edit.hpp"
#include "widgets/weight_dots.hpp"
#include "words/text.hpp"

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Quick : Desk {
    std::unique_ptr<CaptureDesk> quick;
    bool closed = false;
    core::Id reflected;

    void capture() {
        quick = std::make_unique<CaptureDesk>(surroundings, path, store::Access::write);
        QObject::connect(quick.get(), &CaptureDesk::closed, [this] { closed = true; });
        QObject::connect(quick.get(), &CaptureDesk::reflectAsked,
                         [this](const core::Id& entry) { reflected = entry; });
        quick->show();
        REQUIRE(QTest::qWaitForWindowActive(&quick->window()));
    }
    void hit(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    /// Three lessons that are due tomorrow.
    void keepThree() {
        auto other = surroundings->open(path, store::Access::write, true);
        REQUIRE(other);
        for (const char* words : {"One list.", "Ask first.", "Sleep over it."})
            REQUIRE((*other)->keep({.text = core::Text::repaired(words)}));
    }
    void selectAll() const {
        auto* field = static_cast<GrowingTextEdit*>(keyboard());
        QTextCursor all = field->textCursor();
        all.select(QTextCursor::Document);
        field->setTextCursor(all);
    }
};

} // namespace

TEST_CASE_METHOD(Quick, "J1: a setback is kept by its words and one key") {
    capture();
    type("Told client a date too early");
    hit(Qt::Key_Return);
    REQUIRE(wait([this] { return closed; }));
    CHECK(keys == 1);
    CHECK_FALSE(quick->window().isVisible());
    const auto entries = journal()->entries({});
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().entry.text.utf8() == "Told client a date too early");
}

TEST_CASE_METHOD(Quick,
                 "J1: Tab and a digit weigh it, Enter on the weight keeps nothing by mistake") {
    capture();
    type("Lost the draft");
    hit(Qt::Key_Tab);
    hit(Qt::Key_3);
    hit(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return closed; }));
    CHECK(keys == 3);
    const auto entries = journal()->entries({});
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().entry.weight == 3);
    CHECK(reflected == entries->front().entry.id);
}

TEST_CASE_METHOD(Quick, "Esc closes the small window and the words are there next time") {
    capture();
    type("I said yes when");
    hit(Qt::Key_Escape);
    REQUIRE(wait([this] { return closed; }));
    closed = false;
    quick.reset();
    capture();
    CHECK(wait([this] { return quick->window().words() == QStringLiteral("I said yes when"); }));
    CHECK(journal()->entries({})->empty());
}

TEST_CASE_METHOD(
    Quick, "J2: the questions of a setback and a lesson take a command each, and one to begin") {
    open();
    type("Release slipped by two weeks");
    press(Qt::Key_Return, Qt::ControlModifier);
    // What happened is told by the entry, and the next step by the answer about the lesson.
    constexpr int questions = 3;
    for (int question = 0; question < questions; ++question) {
        REQUIRE(wait([this] {
            return on<ReflectPage>() && keyboard() != nullptr &&
                   keyboard() == page<ReflectPage>()->firstFocus();
        }));
        const QString before = this->question();
        REQUIRE(!before.isEmpty());
        const bool last = question + 1 == questions;
        type(last ? "Next time I will ask one person who does the work before I name a date."
                  : "The whole room went quiet.");
        if (last) {
            selectAll();
            press(Qt::Key_L, Qt::ControlModifier);
            REQUIRE(wait([this] { return sees(QStringLiteral("Kept. First review tomorrow.")); }));
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        if (!last)
            REQUIRE(wait([&] { return this->question() != before; }));
    }
    CHECK(keys == questions + 2);
    const auto entry = journal()->entries({})->front().entry.id;
    REQUIRE(wait([&] { return journal()->answers(entry)->size() == questions; }));
    CHECK(journal()->lessons({})->size() == 1);
}

TEST_CASE_METHOD(Quick, "J3: three lessons take four keys, and the review ends by itself") {
    keepThree();
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("To review")); }));
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    for (int answered = 1; answered <= 3; ++answered) {
        press(Qt::Key_3);
        REQUIRE(wait([&] { return *journal()->reviewsOn(surroundings->today()) == answered; }));
        const auto next =
            answered < 3 ? QStringLiteral("%1 of 3").arg(answered + 1) : QStringLiteral("Done.");
        REQUIRE(wait([&] { return sees(next); }));
    }
    CHECK(keys == 4);
}

TEST_CASE_METHOD(Quick, "A review with nothing due says so, and when the next comes") {
    keepThree();
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    CHECK(sees(QStringLiteral("Nothing is due now")));
    CHECK(sees(QStringLiteral("The next lesson comes back tomorrow.")));
}

TEST_CASE_METHOD(Quick, "A heavy setback gets three lines instead of questions, and keeps them") {
    clock->moveTo(berlin("2026-11-21T23:47:00Z"));
    open();
    type("I shouted at Lena until she cried");
    auto* dots = program->window().today()->findChildren<WeightDots*>().constLast();
    for (auto* each : program->window().today()->findChildren<WeightDots*>())
        if (each->isVisible())
            dots = each;
    dots->setFocus();
    press(Qt::Key_5);
    program->window().today()->firstFocus()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    CHECK(sees(QStringLiteral("Three lines are enough for tonight")));
    CHECK(page<HardPage>()->words()[0] == QStringLiteral("I shouted at Lena until she cried"));
    CHECK(question() == QStringLiteral("What would you say to a friend who told you this?"));
    type("You were worn out and you love her");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<HardPage>(); }));
    const auto entry = journal()->entries({})->front().entry.id;
    CHECK(journal()->answers(entry)->empty());
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    CHECK(page<HardPage>()->words()[1] == QStringLiteral("You were worn out and you love her"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<HardPage>(); }));
    const auto answers = journal()->answers(entry);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().question.id == "upturn.friend");
    CHECK(journal()->lessons({})->empty());
}

TEST_CASE_METHOD(Quick, "The morning after, a heavy setback is asked about as any other") {
    open();
    auto other = surroundings->open(path, store::Access::write, true);
    const auto made = (*other)->record({.text = core::Text::repaired("Lost the job"), .weight = 5});
    REQUIRE(made);
    clock->moveTo(berlin("2026-11-22T09:00:00Z"));
    program->openReflection(made->value);
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
}
