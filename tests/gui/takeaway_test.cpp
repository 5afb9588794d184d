// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What becomes of the sentences that are proposed, and of what days make due.

#include "calm/calm_page.hpp"
#include "desk.hpp"
#include "reflect/plan_words.hpp"
#include "reflect/reflect_page.hpp"
#include "reflect/takeaway_card.hpp"
#include "widgets/button.hpp"
#include "widgets/link_button.hpp"
#include "words/text.hpp"

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/reflection.hpp>

#include <QLineEdit>

#include <algorithm>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

constexpr const char* learned = "Next time I ask two people before I name a date.";

struct Harvesting : Desk {
    static core::Text words(const char* text) { return textOf(QString::fromUtf8(text)); }

    void reflectOn(const core::Id& entry) {
        open();
        program->openReflection(entry);
        REQUIRE(wait([this] { return on<ReflectPage>(); }));
    }
    template<class Kind>
    Kind* shown(const char* name) const {
        for (auto* one : program->window().findChildren<Kind*>())
            if (one->isVisible() && one->accessibleName() == QString::fromLatin1(name))
                return one;
        return nullptr;
    }
    bool proposes() const { return page<ReflectPage>()->findChild<ProposalCard*>() != nullptr; }
};

} // namespace

TEST_CASE_METHOD(Harvesting, "What is no lesson is not proposed again, until that is taken back") {
    const core::Id entry = writing()->record({.text = words("I promised a date alone")})->value;
    reflectOn(entry);
    type(learned);
    REQUIRE(wait([this] { return proposes(); }));
    REQUIRE(shown<Button>("Not a lesson") != nullptr);
    shown<Button>("Not a lesson")->click();
    REQUIRE(wait([this] { return !proposes(); }));
    const auto declined = journal()->blocks({.kind = core::BlockKind::declined, .entry = entry});
    REQUIRE(declined);
    REQUIRE(declined->size() == 1);
    CHECK(gui::shown(declined->front().words("quote")) == QString::fromLatin1(learned));
    // It was decided, so the questions need not ask for a lesson any more.
    CHECK(app::Reflection(*journal(), *surroundings).situation(entry, {})->lessonSettled);
    REQUIRE(writing()->undo());
    REQUIRE(wait([this] { return proposes(); }));
}

TEST_CASE_METHOD(Harvesting, "A lesson that was learned before says so, and can be the same one") {
    const core::Id entry = writing()->record({.text = words("I promised a date alone")})->value;
    const core::Id earlier =
        writing()->keep({.text = words("Ask two people before you name a date")})->value;
    reflectOn(entry);
    type(learned);
    REQUIRE(wait([this] { return proposes(); }));
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(
        wait([this] { return sees(QStringLiteral("You learned something like this before")); }));
    REQUIRE(shown<LinkButton>("It is the same lesson") != nullptr);
    shown<LinkButton>("It is the same lesson")->click();
    REQUIRE(wait([this, earlier, entry] {
        const auto kept = journal()->lessons({.entry = entry});
        return kept && kept->size() == 1 && kept->front().mergedInto == earlier;
    }));
    CHECK(wait([this] { return !sees(QStringLiteral("You learned something like this before")); }));
}

TEST_CASE_METHOD(Harvesting, "Two days after a setback Today asks what became of it, once") {
    core::Id entry;
    {
        const auto journal = writing();
        entry = journal
                    ->record({.text = words("I promised a date alone"),
                              .happened = berlin("2026-11-18T12:00:00Z")})
                    ->value;
        REQUIRE(journal->answer(entry, {.id = "upturn.plain", .text = words("?")}, words("So.")));
    }
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("What became of it since?")); }));
    REQUIRE(shown<Button>("Look back, 2 min") != nullptr);
    shown<Button>("Look back, 2 min")->click();
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    CHECK(question() == QStringLiteral("What became of it since?"));
    type("They took the later date well.");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return sees(QStringLiteral("kept beside what happened then")); }));
    const auto answers = journal()->answers(entry);
    REQUIRE(answers);
    CHECK(std::any_of(answers->begin(), answers->end(), [](const core::Answer& answer) {
        return answer.question.id == "upturn.later-outcome";
    }));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    CHECK(wait([this] { return shown<Button>("Look back, 2 min") == nullptr; }));
}

TEST_CASE_METHOD(Harvesting,
                 "Words of crisis are met with one's own people, and with nothing else") {
    core::Id entry;
    {
        const auto journal = writing();
        app::JournalSettings settings;
        settings.contacts = words("Lena, 0151 234 567\nCrisis line, 116 123");
        REQUIRE(app::changeJournalSettings(*journal, settings));
        entry = journal->record({.text = words("I want to die"), .weight = 3})->value;
    }
    open();
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<CalmPage>(); }));
    CHECK(sees(QStringLiteral("This can pass, and you do not have to carry it alone.")));
    CHECK(sees(QStringLiteral("Lena")));
    CHECK(sees(QStringLiteral("0151 234 567")));
    CHECK(sees(QStringLiteral("Crisis line")));
    CHECK_FALSE(sees(QStringLiteral("Lessons from this session")));
    CHECK(shown<Button>("Back") == nullptr);
    CHECK(shown<Button>("Ask me more") == nullptr);
}

TEST_CASE_METHOD(Harvesting, "After a click on Skip one writes the answer to the next question") {
    const core::Id entry = writing()->record({.text = words("I promised a date alone")})->value;
    reflectOn(entry);
    const QString first = question();
    QTest::mouseClick(shown<Button>("Skip"), Qt::LeftButton);
    REQUIRE(wait([&] { return question() != first && keyboard() != shown<Button>("Skip"); }));
    type("one two");
    CHECK(page<ReflectPage>()->answer() == QStringLiteral("one two"));
}

TEST_CASE_METHOD(Harvesting, "Done keeps the step that was typed, and says nothing odd") {
    const core::Id entry = writing()->record({.text = words("I promised a date alone")})->value;
    reflectOn(entry);
    while (!sees(QStringLiteral("One next step, if you like"))) {
        const QString before = question();
        REQUIRE(shown<Button>("Skip") != nullptr);
        QTest::mouseClick(shown<Button>("Skip"), Qt::LeftButton);
        REQUIRE(wait([&] {
            return sees(QStringLiteral("One next step, if you like")) ||
                   (question() != before && keyboard() != shown<Button>("Skip"));
        }));
    }
    REQUIRE(wait([this] { return sees(QStringLiteral("One next step, if you like")); }));
    auto* then = shown<QLineEdit>("I will");
    REQUIRE(then != nullptr);
    then->setFocus();
    type("ask Jonas");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    REQUIRE(wait([&] { return journal()->steps(entry)->size() == 1; }));
    QTest::qWait(50);
    CHECK_FALSE(sees(QStringLiteral("There is no entry")));
}

TEST_CASE_METHOD(Harvesting, "Who reflected from the journal finds the answers there") {
    const core::Id entry = writing()->record({.text = words("I promised a date alone")})->value;
    open();
    program->openEntry(entry);
    REQUIRE(wait([this] { return sees(QStringLiteral("Not reflected yet")); }));
    program->openReflection(entry);
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    const QString asked = question();
    type("I named it alone.");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    CHECK(wait([&] { return sees(asked) && !sees(QStringLiteral("Not reflected yet")); }));
}

TEST_CASE("A plan is taken apart where it says when, in English and German") {
    const auto parts = [](const char* answer) {
        const StepDraft plan = planIn(QString::fromUtf8(answer));
        return QString(plan.when + QLatin1Char('|') + plan.then).toStdString();
    };
    CHECK(parts("When the next sprint is planned, I will ask Jonas first. He knows.") ==
          "the next sprint is planned|ask Jonas first");
    CHECK(parts("If I feel hurried then I breathe out once.") == "I feel hurried|breathe out once");
    CHECK(parts("Wenn ich plane, dann frage ich Jonas!") == "ich plane|frage ich Jonas");
    CHECK(parts("Ask Jonas on Monday") == "|Ask Jonas on Monday");
    CHECK(parts("It was my call alone. When they ask for a date, I will ask two people.") ==
          "they ask for a date|ask two people");
    CHECK(parts("When I came in, I saw that it was late. I will ask Jonas first. He knows.") ==
          "|I will ask Jonas first");
    CHECK(parts("Es war meine Schuld. Wenn sie fragen, frage ich Jonas.") ==
          "sie fragen|frage ich Jonas");
    CHECK(parts("It went badly. Nobody had asked me.") == "|");
    CHECK(parts("  ") == "|");
}

TEST_CASE_METHOD(Harvesting, "A plan that was an answer is not typed again at the end") {
    const auto journal = writing();
    const core::Id entry = journal->record({.text = words("I promised a date alone")})->value;
    REQUIRE(journal->answer(entry, {.id = "upturn.if-then", .text = words("?")},
                            words("When they ask for a date, I will ask two people.")));
    reflectOn(entry);
    while (!sees(QStringLiteral("One next step, if you like"))) {
        const QString before = question();
        REQUIRE(shown<Button>("Skip") != nullptr);
        QTest::mouseClick(shown<Button>("Skip"), Qt::LeftButton);
        REQUIRE(wait([&] {
            return sees(QStringLiteral("One next step, if you like")) ||
                   (question() != before && keyboard() != shown<Button>("Skip"));
        }));
    }
    REQUIRE(wait([this] { return sees(QStringLiteral("One next step, if you like")); }));
    CHECK(shown<QLineEdit>("When")->text() == QStringLiteral("they ask for a date"));
    CHECK(shown<QLineEdit>("I will")->text() == QStringLiteral("ask two people"));
}
