// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person can look up beside a question: why it is asked, what they answered before, what
// they learned from the same cause.

#include "again/again_card.hpp"
#include "desk.hpp"
#include "reflect/echo_card.hpp"
#include "reflect/guide_panel.hpp"
#include "reflect/reflect_page.hpp"
#include "reflect/why_panel.hpp"
#include "words/text.hpp"

#include <upturn/app/reflection.hpp>
#include <upturn/app/sitting.hpp>

#include <QComboBox>
#include <QListView>
#include <QPushButton>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

struct Reflecting : Desk {
    static core::Id record(store::Journal& journal, const char* words, const char* cause = "") {
        store::NewEntry entry{.text = textOf(QString::fromLatin1(words))};
        if (*cause != '\0')
            entry.causes = {textOf(QString::fromLatin1(cause))};
        const auto made = journal.record(entry);
        REQUIRE(made);
        return made->value;
    }
    void reflectOn(const core::Id& entry) {
        open();
        program->openReflection(entry);
        REQUIRE(wait([this] { return on<ReflectPage>(); }));
    }
    QPushButton* button(const QString& text) const {
        for (auto* one : program->window().findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
};

} // namespace

TEST_CASE_METHOD(Reflecting, "F1 says why this question and why not another one, and Esc puts it "
                             "away before it leaves") {
    const core::Id entry = record(*writing(), "I promised a date without asking anybody");
    reflectOn(entry);
    QWidget* field = keyboard();
    press(Qt::Key_F1);
    REQUIRE(wait([this] { return sees(QStringLiteral("A close second.")); }));
    CHECK(keyboard() == field);
    CHECK(sees(QStringLiteral("Because ")));
    auto* list = page<WhyPanel>()->findChild<QListView*>();
    CHECK_FALSE(list->isVisible());
    REQUIRE(button(QStringLiteral("Show the list")) != nullptr);
    button(QStringLiteral("Show the list"))->click();
    CHECK(list->isVisible());
    CHECK(list->model()->rowCount() + 1 ==
          static_cast<int>(surroundings->catalogue().prompts().size()));
    press(Qt::Key_F6);
    CHECK(page<WhyPanel>()->isAncestorOf(keyboard()));
    press(Qt::Key_Escape);
    CHECK_FALSE(page<WhyPanel>()->isVisible());
    CHECK(keyboard() == field);
    CHECK(on<ReflectPage>());
    press(Qt::Key_Escape);
    CHECK(wait([this] { return !on<ReflectPage>(); }));
}

TEST_CASE_METHOD(Reflecting, "A guide is chosen by keys, and a number it asks for is kept as one") {
    const core::Id entry = record(*writing(), "I promised a date without asking anybody");
    reflectOn(entry);
    type("I named it alone.");
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(wait([this] { return page<GuidePanel>()->isVisible(); }));
    auto* list = page<GuidePanel>()->list();
    REQUIRE(keyboard() == list);
    CHECK(list->currentIndex().data().toString() == QStringLiteral("Let Upturn choose"));
    press(Qt::Key_Escape);
    CHECK_FALSE(page<GuidePanel>()->isVisible());
    CHECK(on<ReflectPage>());
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(wait([&] { return keyboard() == list && page<GuidePanel>()->isVisible(); }));
    // By its first letters, as in any list.
    type("What was at");
    REQUIRE(list->currentIndex().data().toString() == QStringLiteral("What was at stake"));
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return button(QStringLiteral("What was at stake")) != nullptr; }));
    CHECK(journal()->answers(entry)->size() == 1); // what was typed before
    REQUIRE(wait([this] { return qobject_cast<GrowingTextEdit*>(keyboard()) != nullptr; }));
    REQUIRE(wait([this] { return button(QStringLiteral("7")) != nullptr; }));
    button(QStringLiteral("7"))->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto noted = [&] {
        return *journal()->blocks({.kind = core::BlockKind::circumstance, .entry = entry});
    };
    REQUIRE(wait([&] { return noted().size() == 1; }));
    CHECK(noted().front().fields.size() == 1);
}

TEST_CASE_METHOD(Reflecting, "Who skips twice and wants more stays in the chosen guide") {
    const core::Id entry = record(*writing(), "I promised a date without asking anybody");
    reflectOn(entry);
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(wait([this] { return keyboard() == page<GuidePanel>()->list(); }));
    type("Fail fast");
    press(Qt::Key_Return);
    const auto guide = QStringLiteral("Fail fast, learn loud, iterate");
    REQUIRE(wait([&] { return button(guide) != nullptr; }));
    for (int skips = 1; skips <= 2; ++skips) {
        page<ReflectPage>()->firstFocus()->setFocus();
        const QString before = question();
        button(QStringLiteral("Skip"))->click();
        const auto skipped = [&] {
            return static_cast<int>(journal()->encounters(entry)->size()) == skips;
        };
        REQUIRE(wait(skipped));
        // A press before the next question is there can't be meant for it.
        REQUIRE(wait([&] {
            return skips == 2 ? button(QStringLiteral("Ask me more")) != nullptr
                              : question() != before;
        }));
    }
    REQUIRE(wait([this] { return button(QStringLiteral("Ask me more")) != nullptr; }));
    button(QStringLiteral("Ask me more"))->click();
    CHECK(wait([&] { return button(guide) != nullptr; }));
}

TEST_CASE_METHOD(Reflecting, "At the end a step is advised kindly, and kept with its sort") {
    core::Id entry;
    {
        const auto journal = writing();
        entry = record(*journal, "I promised a date without asking anybody");
        const auto asked = *app::Reflection(*journal, *surroundings).question("upturn.plain");
        REQUIRE(journal->skip(entry, asked));
        const auto next = app::Reflection(*journal, *surroundings).next(entry);
        REQUIRE(journal->skip(entry, std::get<prompts::Choice>(*next).question.asked));
    }
    reflectOn(entry); // two skipped in a row end it
    REQUIRE(wait([this] { return question() == QStringLiteral("When"); }));
    press(Qt::Key_Tab);
    type("try harder next time");
    // The person's own words stand in the field; the advice quotes them in a label.
    REQUIRE(wait([this] { return sees(QStringLiteral("try harder")); }));
    for (auto* box : page<ReflectPage>()->findChildren<QComboBox*>())
        box->setCurrentIndex(box->findText(QStringLiteral("Ask for help")));
    press(Qt::Key_Return);
    REQUIRE(wait([&] { return journal()->steps(entry)->size() == 1; }));
    CHECK(journal()->steps(entry)->front().kind == core::StepKind::askForHelp);
}

TEST_CASE_METHOD(Reflecting, "What was answered about another setback stands below the field") {
    core::Id entry;
    {
        const auto journal = writing();
        const core::Id before = record(*journal, "The migration was late");
        entry = record(*journal, "The release was late");
        // A guide asks the same again; without one it would be something new.
        const app::Wish wish{.guide = "gibbs"};
        const auto next = app::Reflection(*journal, *surroundings).next(entry, wish);
        REQUIRE(next);
        const core::Asked asked = std::get<prompts::Choice>(*next).question.asked;
        const std::int64_t evening = clock->now().instant;
        REQUIRE(app::keepSitting(
            *journal,
            {.entry = entry, .wish = wish, .question = asked.id, .begun = evening, .at = evening}));
        clock->moveTo(berlin("2026-03-12T19:00:00Z"));
        REQUIRE(journal->answer(before, asked, textOf(QStringLiteral("I did not ask early."))));
        clock->moveTo(berlin("2026-11-21T19:00:00Z"));
    }
    reflectOn(entry);
    REQUIRE(sees(QStringLiteral("In March you answered: \u201cI did not ask early.\u201d")));
    button(QStringLiteral("Compare"))->click();
    CHECK(page<EchoCard>()->isVisible());
    CHECK(sees(QStringLiteral("The migration was late, 12 March")));
    press(Qt::Key_Escape);
    CHECK_FALSE(page<EchoCard>()->isVisible());
    CHECK(on<ReflectPage>());
}

TEST_CASE_METHOD(Reflecting,
                 "A setback that was met before brings its lesson up beside the question") {
    core::Id entry;
    {
        const auto journal = writing();
        const core::Id before =
            record(*journal, "Kept quiet in planning about the migration", "kept quiet");
        REQUIRE(journal->keep(
            {.text = textOf(QStringLiteral("Say it on day one.")), .from = {before}}));
        clock->moveTo(berlin("2026-12-21T19:00:00Z"));
        entry = record(*journal, "Kept quiet in planning about the hiring", "kept quiet");
    }
    reflectOn(entry);
    auto* card = page<ReflectPage>()->findChild<AgainCard*>();
    REQUIRE(wait([&] { return card->isVisible(); }));
    CHECK(sees(QStringLiteral("Say it on day one.")));
    press(Qt::Key_F1);
    CHECK(page<WhyPanel>()->isVisible());
    press(Qt::Key_F1);
    press(Qt::Key_F6);
    CHECK(question() == QStringLiteral("Same again"));
    press(Qt::Key_Space);
    REQUIRE(wait([&] { return !card->isVisible(); }));
    CHECK(journal()->entry(entry)->again == core::Again::same);
    CHECK(on<ReflectPage>());
}
