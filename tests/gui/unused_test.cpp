// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A lesson that is known and not used: it comes back soon, and the second time it is asked what
// would help in the moment.

#include "desk.hpp"
#include "hand.hpp"
#include "review/review_page.hpp"
#include "review/review_query.hpp"
#include "review/unused_page.hpp"
#include "widgets/option_button.hpp"

#include <QKeyEvent>
#include <QLineEdit>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

core::Text words(const char* text) {
    return core::Text::repaired(text);
}

struct Unused : Hand {
    core::Id entry;
    core::Id lesson;

    /// Kept, and met once without use.
    void metOnce(bool withEntry = true) {
        const auto journal = writing();
        if (withEntry)
            entry = journal->record({.text = words("The release slipped by two weeks.")})->value;
        lesson = journal
                     ->keep({.text = words("When an estimate feels obvious, ask one person first."),
                             .from = {.entry = entry}})
                     ->value;
        clock->moveTo(berlin("2026-11-22T19:00:00Z"));
        REQUIRE(journal->review({.lesson = lesson,
                                 .grade = core::Grade::reflex,
                                 .met = true,
                                 .note = words("Again: the meeting was nearly over."),
                                 .day = surroundings->today()}));
        clock->moveTo(berlin("2026-11-25T19:00:00Z"));
    }
    void reviewNow() {
        press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(wait([this] { return on<ReviewPage>(); }));
    }
    void meetWithoutUse() {
        press(Qt::Key_M);
        press(Qt::Key_N);
        type("Yes, as the meeting was nearly over");
        press(Qt::Key_Return);
        press(Qt::Key_4);
        REQUIRE(wait([this] { return sees(QStringLiteral("Or is it the rule?")); }));
    }
};

} // namespace

TEST_CASE_METHOD(Unused, "Met and not used says that it comes back sooner, and why it is back") {
    metOnce();
    open();
    reviewNow();
    CHECK(sees(QStringLiteral("Back sooner than planned, because it came up and was not used.")));
    CHECK_FALSE(sees(QStringLiteral("It came up and was not used, so it comes back sooner.")));
    press(Qt::Key_M);
    CHECK(sees(QStringLiteral("It came up and was not used, so it comes back sooner.")));
    press(Qt::Key_U);
    CHECK_FALSE(sees(QStringLiteral("It came up and was not used, so it comes back sooner.")));
}

TEST_CASE_METHOD(Unused, "Twice without it, an if-then is kept with the lesson and can be undone") {
    metOnce();
    open();
    reviewNow();
    meetWithoutUse();
    CHECK(sees(QStringLiteral("When an estimate feels obvious\u2026")));
    CHECK(sees(QStringLiteral("ask one person first.")));
    CHECK(sees(QStringLiteral("Came up on 22 Nov and 25 Nov and was not used.")));
    CHECK(sees(QStringLiteral("Both times you wrote: \u201cthe meeting was nearly over\u201d.")));
    CHECK(named<QLineEdit>("When")->text() ==
          QStringLiteral("an estimate feels obvious and the meeting was nearly over"));
    type("say that I will tell them tomorrow");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
    const auto steps = journal()->stepsFrom(lesson);
    REQUIRE(steps->size() == 1);
    CHECK(steps->front().then == words("say that I will tell them tomorrow"));
    CHECK(steps->front().entry == entry);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(wait([this] { return journal()->stepsFrom(lesson)->empty(); }));
    CHECK(*journal()->reviewsOn(surroundings->today()) == 1);
}

TEST_CASE_METHOD(Unused, "The rule may be said in other words, retired, or left as it is") {
    metOnce();
    open();
    reviewNow();
    meetWithoutUse();
    press(Qt::Key_1, Qt::AltModifier);
    type("!");
    press(Qt::Key_Escape); // leaves the field; the lesson was graded, so its page is the other one
    REQUIRE(wait([this] { return sees(QStringLiteral("Or is it the rule?")); }));
    press(Qt::Key_3); // no grade is given from here
    SECTION("as it is") {
        press(Qt::Key_3, Qt::AltModifier);
    }
    SECTION("retired") {
        press(Qt::Key_2, Qt::AltModifier);
        REQUIRE(wait([this] { return journal()->lesson(lesson)->retired; }));
    }
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
    CHECK(*journal()->reviewsOn(surroundings->today()) == 1);
}

TEST_CASE_METHOD(Unused, "An if-then that is typed and not kept is offered on Today") {
    metOnce();
    open();
    reviewNow();
    meetWithoutUse();
    type("say that I will");
    press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
    CHECK(wait([this] {
        const auto moved = journal()->drafts({});
        return journal()->drafts("if-then-")->empty() &&
               std::ranges::any_of(*moved, [](const store::SavedDraft& draft) {
                   return draft.text.utf8().find("say that I will") != std::string::npos;
               });
    }));
}

TEST_CASE_METHOD(Unused, "A lesson without an entry is not offered a step it can't have") {
    metOnce(false);
    open();
    reviewNow();
    meetWithoutUse();
    CHECK_FALSE(sees(QStringLiteral("Keep this if-then")));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
}

TEST_CASE_METHOD(Hand, "A lesson of one's own is written without an entry, and can be taken back") {
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    clickOn("Write one of your own");
    REQUIRE(wait([this] { return named<QLineEdit>("A lesson of your own")->hasFocus(); }));
    type("Ask before the second week");
    press(Qt::Key_Return);
    REQUIRE(
        wait([this] { return sees(QStringLiteral("New. Its first review makes it active.")); }));
    const auto lessons = journal()->lessons({});
    REQUIRE(lessons->size() == 1);
    CHECK(lessons->front().text == words("Ask before the second week"));
    CHECK(lessons->front().from.entry.empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([this] { return journal()->lessons({})->empty(); }));
}

TEST_CASE_METHOD(Hand, "What was typed of an own lesson stays for the next time") {
    REQUIRE(writing()->keep({.text = words("One list.")}));
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    clickOn("Write a lesson");
    type("Half of a");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return named<QLineEdit>("A lesson of your own") == nullptr; }));
    CHECK(journal()->lessons({})->size() == 1);
    clickOn("Write a lesson");
    CHECK(wait([this] {
        const auto* line = named<QLineEdit>("A lesson of your own");
        return line != nullptr && line->text() == QStringLiteral("Half of a");
    }));
}

TEST_CASE_METHOD(Unused, "A French keyboard grades by the keys the digits stand on") {
    metOnce();
    open();
    reviewNow();
    const bool shifted = GENERATE(false, true);
    // The key of 3 gives a quotation mark there, and its digit with Shift.
    const Qt::KeyboardModifiers with = shifted ? Qt::ShiftModifier : Qt::NoModifier;
    const int key = shifted ? Qt::Key_3 : Qt::Key_QuoteDbl;
    constexpr quint32 place = 12;
    QKeyEvent pressed(QEvent::KeyPress, key, with, place, 0, 0);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &pressed);
    REQUIRE(wait([this] { return sees(QStringLiteral("Done.")); }));
    CHECK(journal()->lesson(lesson)->reviews.back().grade == core::Grade::knewIt);
}

TEST_CASE("A lesson is split at its situation, and two notes at what they share") {
    using Parts = std::pair<QString, QString>;
    CHECK(cueAndRule(QStringLiteral("When it rains, leave early, and walk")) ==
          Parts(QStringLiteral("When it rains"), QStringLiteral("leave early, and walk")));
    CHECK(cueAndRule(QStringLiteral("Wenn es regnet, fr\u00FCher gehen")).second ==
          QStringLiteral("fr\u00FCher gehen"));
    CHECK(cueAndRule(QStringLiteral("Ask first, always")).second.isEmpty());
    CHECK(cueAndRule(QStringLiteral("When it rains")).second.isEmpty());
    CHECK(wordsInCommon(QStringLiteral("It was late, and the boss was there."),
                        QStringLiteral("Yes: the boss was there")) ==
          QStringLiteral("the boss was there"));
    CHECK(wordsInCommon(QStringLiteral("It was late"), QStringLiteral("was it late")).isEmpty());
    CHECK(wordsInCommon(QStringLiteral("It was a long day"), QStringLiteral("It was a bad day"))
              .isEmpty());
    CHECK(wordsInCommon(QString(), QStringLiteral("a b c")).isEmpty());
}
