// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The page with people and numbers, the plan beside it, and hiding what is seen.

#include "calm/calm_page.hpp"
#include "calm/plan_page.hpp"
#include "field/focus_field.hpp"
#include "hand.hpp"
#include "hide/blank_page.hpp"
#include "settings/settings_page.hpp"
#include "widgets/label.hpp"
#include "words/text.hpp"

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/plan.hpp>

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMenu>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

constexpr auto ctrl = Qt::ControlModifier;

struct Calm : Hand {
    void note(const char* contacts) const {
        const auto there = writing();
        REQUIRE(app::writePlan(*there, app::PlanStep::people, saying(contacts)));
    }
    void fill(app::PlanStep step, const char* words) const {
        REQUIRE(app::writePlan(*writing(), step, saying(words)));
    }
    void comes() {
        REQUIRE(wait([this] { return on<CalmPage>(); }));
    }
    bool seesWords(const char* words) const { return sees(QString::fromUtf8(words)); }
    std::string inPlan(app::PlanStep step) const { return app::plan(*journal())->of(step).utf8(); }
};

} // namespace

TEST_CASE_METHOD(Calm, "One key leads from every place to people and numbers, and back") {
    note("Priya, 0171 3920012");
    open();
    for (const Place place :
         {Place::today, Place::journal, Place::lessons, Place::practices, Place::settings}) {
        CAPTURE(static_cast<int>(place));
        program->window().goTo(place);
        settled();
        press(Qt::Key_F7);
        comes();
        CHECK(program->window().windowTitle() == QStringLiteral("Upturn"));
        CHECK(keyboard()->accessibleName() == QStringLiteral("Priya, 0171 3920012"));
        CHECK(seesWords("TelefonSeelsorge"));
        CHECK(seesWords("As of June 2025"));
        CHECK(seesWords("Ambulance"));
        CHECK(seesWords("112"));
        CHECK(named<QAbstractButton>("A manner of speaking") == nullptr);
        press(Qt::Key_Escape);
        CHECK(wait(
            [&] { return program->window().showsPlaces() && program->window().place() == place; }));
    }
}

TEST_CASE_METHOD(Calm, "The key is heard over dialogs and menus, and closes them") {
    open();
    SECTION("a dialog") {
        auto* dialog = new QDialog(&program->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QPointer<QDialog> there(dialog);
        dialog->open();
        REQUIRE(wait([&] { return QApplication::activeModalWidget() == dialog; }));
        QTest::keyClick(dialog, Qt::Key_F7);
        comes();
        CHECK(wait([&] { return there.isNull(); }));
    }
    SECTION("a menu") {
        auto* menu = new QMenu(&program->window());
        menu->addAction(QStringLiteral("Anything"));
        menu->popup(program->window().mapToGlobal(QPoint(10, 10)));
        REQUIRE(wait([&] { return QApplication::activePopupWidget() == menu; }));
        QTest::keyClick(menu, Qt::Key_F7);
        comes();
        CHECK_FALSE(menu->isVisible());
    }
    SECTION("another key is left to the dialog") {
        QDialog dialog(&program->window());
        dialog.open();
        REQUIRE(wait([&] { return QApplication::activeModalWidget() == &dialog; }));
        QTest::keyClick(&dialog, Qt::Key_F8);
        settled();
        CHECK(dialog.isVisible());
        CHECK_FALSE(on<CalmPage>());
        dialog.close();
    }
}

TEST_CASE_METHOD(Calm, "Words that call for people lead to the page, and are a manner of speaking "
                       "by one key") {
    const core::Id entry = writing()->record({.text = saying("I want to die"), .weight = 3})->value;
    open();
    program->openReflection(entry);
    comes();
    CHECK(wait([this] { return named<QAbstractButton>("A manner of speaking") != nullptr; }));
    SECTION("closed, nothing is asked") {
        press(Qt::Key_Escape);
        CHECK(wait([this] { return program->window().showsPlaces(); }));
        CHECK(writing()->entry(entry)->heeded.empty());
        // And it comes again when one reflects.
        program->openReflection(entry);
        comes();
    }
    SECTION("a manner of speaking") {
        clickOn("Close"); // where one came from
        program->openReflection(entry);
        comes();
        keyboard()->clearFocus();
        page<CalmPage>()->setFocus();
        QTest::keyClick(page<CalmPage>(), Qt::Key_M);
        REQUIRE(wait([this] { return on<ReflectPage>(); }));
        CHECK_FALSE(writing()->entry(entry)->heeded.empty());
        settled();
        press(Qt::Key_Z, ctrl);
        comes();
        CHECK(writing()->entry(entry)->heeded.empty());
    }
    SECTION("written on without questions") {
        QTest::keyClick(page<CalmPage>(), Qt::Key_W);
        CHECK(wait([this] { return program->window().journal()->editing(); }));
    }
}

TEST_CASE_METHOD(Calm,
                 "After words that call for people nothing waits on Today, and people are named") {
    const core::Id waits = record("I promised a date without asking anybody");
    const core::Id heavy = writing()->record({.text = saying("I want to die")})->value;
    open();
    const auto named = [this] {
        return this->named<QAbstractButton>("Someone to talk to, at any hour") != nullptr;
    };
    REQUIRE(wait(named));
    CHECK_FALSE(seesWords("I promised a date"));
    REQUIRE(writing()->remove(heavy));
    program->window().goTo(Place::journal);
    program->window().goTo(Place::today);
    CHECK(wait([this] { return seesWords("I promised a date"); }));
    CHECK_FALSE(waits.empty());
}

TEST_CASE_METHOD(Calm, "Who comes to mind is noted on leaving, and is the first then") {
    open();
    press(Qt::Key_F7);
    comes();
    REQUIRE(wait(
        [this] { return keyboard()->accessibleName() == QStringLiteral("Who comes to mind?"); }));
    type("Mum, 0151 234 567"); // letters that are keys elsewhere on the page
    CHECK(on<CalmPage>());
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return program->window().showsPlaces(); }));
    settled();
    CHECK(inPlan(app::PlanStep::people) == "Mum, 0151 234 567");
    press(Qt::Key_F7);
    comes();
    CHECK(wait(
        [this] { return keyboard()->accessibleName() == QStringLiteral("Mum, 0151 234 567"); }));
    CHECK(seesWords("Mum"));
}

TEST_CASE_METHOD(Calm, "Another country is chosen in place, and stays chosen") {
    open();
    press(Qt::Key_F7);
    comes();
    REQUIRE(wait([this] { return seesWords("Helpline in Germany"); }));
    clickOn("Another country");
    auto* countries = page<CalmPage>()->findChild<QComboBox*>();
    REQUIRE(countries->isVisible());
    const int austria = countries->findData(QStringLiteral("AT"));
    REQUIRE(austria >= 0);
    countries->setCurrentIndex(austria);
    Q_EMIT countries->activated(austria);
    CHECK(wait([this] { return seesWords("Helpline in Austria"); }));
    CHECK(seesWords("142"));
    CHECK(app::journalSettings(*journal())->country == "AT");
    SECTION("and is taken back by the undo of the page") {
        settled();
        press(Qt::Key_Z, ctrl);
        CHECK(wait([this] { return seesWords("Helpline in Germany"); }));
        CHECK(app::journalSettings(*journal())->country.empty());
        return;
    }
    press(Qt::Key_Escape);
    settled();
    press(Qt::Key_F7);
    comes();
    CHECK(wait([this] { return seesWords("Helpline in Austria"); }));
}

TEST_CASE_METHOD(Calm, "A number is copied by the button beside it, and that is said in place") {
    note("Priya, 0171 3920012");
    open();
    press(Qt::Key_F7);
    comes();
    clickOn("Copy the number of Priya");
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("0171 3920012"));
    CHECK(wait([this] { return seesWords("Copied"); }));
}

TEST_CASE_METHOD(Calm, "The plan is filled in step by step, and shown beside the numbers") {
    open();
    program->window().actions().named(QStringLiteral("safety-plan"))->trigger();
    REQUIRE(wait([this] { return on<PlanPage>(); }));
    REQUIRE(wait([this] { return keyboard()->accessibleName() == QStringLiteral("My signs"); }));
    type("I stop answering messages");
    press(Qt::Key_Tab);
    type("Walk to the river");
    press(Qt::Key_Return, ctrl);
    REQUIRE(wait([this] { return program->window().showsPlaces(); }));
    settled();
    CHECK(inPlan(app::PlanStep::signs) == "I stop answering messages");
    CHECK(inPlan(app::PlanStep::alone) == "Walk to the river");
    press(Qt::Key_F7);
    comes();
    CHECK(wait([this] { return seesWords("Walk to the river"); }));
    CHECK(seesWords("2 of 6 steps filled in"));
    clickOn("Open the whole plan");
    REQUIRE(wait([this] { return on<PlanPage>(); }));
    // The first that is empty.
    CHECK(wait(
        [this] { return keyboard()->accessibleName() == QStringLiteral("People and places"); }));
    type("The library");
    press(Qt::Key_Escape);
    comes();
    CHECK(wait([this] { return seesWords("The library"); }));
}

TEST_CASE_METHOD(Calm,
                 "What is printed of the plan has its words, and neither a date nor our name") {
    fill(app::PlanStep::signs, "I sleep at noon");
    note("Priya, 0171 3920012\nMum");
    open();
    program->window().actions().named(QStringLiteral("safety-plan"))->trigger();
    REQUIRE(wait([this] { return on<PlanPage>(); }));
    settled();
    const QString sheet = page<PlanPage>()->sheet()->toPlainText();
    CHECK(sheet == QStringLiteral("1  My signs\nI sleep at noon\n4  Whom I ask for help\nPriya, "
                                  "0171 3920012\nMum"));
    press(Qt::Key_P, ctrl);
    REQUIRE(wait([] { return QApplication::activeModalWidget() != nullptr; }));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_F7);
    comes();
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE_METHOD(Calm, "A plan without words is not printed") {
    open();
    program->window().actions().named(QStringLiteral("safety-plan"))->trigger();
    REQUIRE(wait([this] { return on<PlanPage>(); }));
    press(Qt::Key_P, ctrl);
    CHECK(wait([this] { return isTold("There is nothing to print yet."); }));
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE_METHOD(Calm, "The plan is reached from the settings too") {
    open();
    program->window().goTo(Place::settings);
    settled();
    Q_EMIT page<SettingsPage>()->planAsked();
    CHECK(wait([this] { return on<PlanPage>(); }));
}

TEST_CASE_METHOD(Calm, "Hide leaves an empty day at once, and nothing comes back by itself") {
    const core::Id entry = record("What nobody else is to read");
    const core::Id other = record("Another thing");
    open();
    SECTION("from what is read") {
        read(entry);
    }
    SECTION("from an answer that is being typed") {
        reflectOn(entry);
        type("half an answer");
    }
    SECTION("from the page with numbers") {
        press(Qt::Key_F7);
        comes();
    }
    press(Qt::Key_F12);
    // At once: nothing is waited for.
    REQUIRE(on<BlankPage>());
    CHECK(program->window().windowTitle() == QStringLiteral("Notes"));
    CHECK_FALSE(seesWords("What nobody else is to read"));
    CHECK_FALSE(seesWords("Another thing"));
    settled();
    REQUIRE(writing()->edit(other, {.title = saying("Changed elsewhere")}));
    program->window().tell(QStringLiteral("One more lesson kept."));
    settled();
    CHECK(on<BlankPage>());
    CHECK_FALSE(seesWords("What nobody else is to read"));
    CHECK_FALSE(seesWords("One more lesson kept."));
    press(Qt::Key_F12);
    CHECK(on<BlankPage>());
    press(Qt::Key_Escape);
    CHECK(wait([this] { return seesWords("What nobody else is to read"); }));
}

TEST_CASE_METHOD(Calm, "What is typed after Hide is a note, and what was typed before is there") {
    const core::Id entry = record("I promised a date without asking anybody");
    open();
    reflectOn(entry);
    const QString asked = question();
    type("half an answer");
    press(Qt::Key_F12);
    REQUIRE(on<BlankPage>());
    type("Buy bread");
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return program->window().showsPlaces(); }));
    settled();
    const auto newest = journal()->entries({.limit = 1});
    CHECK(newest->front().entry.text.utf8() == "Buy bread");
    CHECK(newest->front().entry.kind == core::EntryKind::note);
    const auto answers = journal()->answers(entry);
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().text.utf8() == "half an answer");
}

TEST_CASE_METHOD(Calm, "Hide is heard over a dialog, and stands in every menu of three dots") {
    const core::Id entry = record("What nobody else is to read");
    open();
    read(entry);
    for (auto* menu : program->window().findChildren<QMenu*>())
        if (menu->parentWidget() != nullptr &&
            menu->parentWidget()->accessibleName() == QStringLiteral("More")) {
            Q_EMIT menu->aboutToShow();
            CHECK(menu->actions().contains(
                program->window().actions().named(QStringLiteral("hide"))));
        }
    QDialog dialog(&program->window());
    dialog.open();
    REQUIRE(wait([&] { return QApplication::activeModalWidget() == &dialog; }));
    QTest::keyClick(&dialog, Qt::Key_F12);
    CHECK(wait([this] { return on<BlankPage>(); }));
    CHECK_FALSE(dialog.isVisible());
}
