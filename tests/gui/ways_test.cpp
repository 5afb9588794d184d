// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A place is left the way one came, and its name always leads to it.

#include "again/again_card.hpp"
#include "before/before_page.hpp"
#include "desk.hpp"
#include "hard/hard_page.hpp"
#include "journal/editor_page.hpp"
#include "journal/entry_page.hpp"
#include "journal/journal_page.hpp"
#include "journal/month_list.hpp"
#include "journal/trash_page.hpp"
#include "journal/versions_page.hpp"
#include "keys/keys_page.hpp"
#include "reflect/reflect_page.hpp"
#include "review/review_page.hpp"
#include "shell/about_page.hpp"
#include "shell/actions.hpp"
#include "shell/ways.hpp"
#include "step/step_page.hpp"
#include "words/text.hpp"

#include <QAbstractButton>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

constexpr Place places[] = {Place::today, Place::journal, Place::lessons, Place::practices,
                            Place::settings};

struct Walk : Desk {
    core::Id entry;
    core::Id step;

    Walk() {
        const auto other = writing();
        entry = other->record({.text = textOf(QStringLiteral("Overslept."))})->value;
        REQUIRE(other->edit(entry, {.text = textOf(QStringLiteral("Overslept again."))}));
        REQUIRE(other->keep({.text = textOf(QStringLiteral("One list."))}));
        step = other
                   ->addStep({.entry = entry,
                              .then = textOf(QStringLiteral("ask")),
                              .due = surroundings->today()})
                   ->value;
        const auto gone = other->record({.text = textOf(QStringLiteral("Missed the train."))});
        REQUIRE(other->remove(gone->value));
    }
    MainWindow& window() const { return program->window(); }
    void action(const char* id) const {
        window().actions().named(QString::fromLatin1(id))->trigger();
    }
    /// With the keyboard in it, as it is when one comes there.
    void enter(Place place) {
        window().goTo(place);
        REQUIRE(wait([&] { return isAt(place) && keyboard() != nullptr; }));
    }
    bool isAt(Place place) const { return window().showsPlaces() && window().place() == place; }
    QAbstractButton* nav(const char* name) const {
        for (auto* one : window().sidebar()->findChildren<QAbstractButton*>())
            if (one->accessibleName().startsWith(QString::fromLatin1(name)))
                return one;
        return nullptr;
    }
    void pressEscape() {
        QTest::keyClick(keyboard() != nullptr ? keyboard() : &window(), Qt::Key_Escape);
    }
    void openEntry() {
        program->openEntry(entry);
        REQUIRE(wait([this] {
            return isAt(Place::journal) && page<EntryPage>()->isVisible() &&
                   page<EntryPage>()->entry() == entry;
        }));
    }
};

/// Something that opens over a page.
struct Over {
    const char* name;
    std::function<void(Walk&)> open;
    std::function<bool(Walk&)> isOpen;
};

const std::vector<Over>& overs() {
    static const std::vector<Over> all{
        {"trash", [](Walk& walk) { walk.action("trash"); },
         [](Walk& walk) { return walk.on<TrashPage>(); }},
        {"shortcuts", [](Walk& walk) { walk.action("shortcuts"); },
         [](Walk& walk) { return walk.on<KeysPage>(); }},
        {"about", [](Walk& walk) { walk.action("about"); },
         [](Walk& walk) { return walk.on<AboutPage>(); }},
        {"before", [](Walk& walk) { walk.action("before"); },
         [](Walk& walk) { return walk.on<BeforePage>(); }},
        {"review", [](Walk& walk) { walk.action("review"); },
         [](Walk& walk) { return walk.on<ReviewPage>(); }},
        {"reflection", [](Walk& walk) { walk.program->openReflection(walk.entry); },
         [](Walk& walk) { return walk.on<ReflectPage>(); }},
        {"step", [](Walk& walk) { Q_EMIT walk.window().today()->stepAsked(walk.step); },
         [](Walk& walk) { return walk.on<StepPage>(); }},
        {"editor", [](Walk& walk) { Q_EMIT walk.window().today()->editAsked(walk.entry); },
         [](Walk& walk) { return walk.on<EditorPage>(); }},
        {"versions", [](Walk& walk) { Q_EMIT walk.window().journal()->versionsAsked(walk.entry); },
         [](Walk& walk) { return walk.on<VersionsPage>(); }},
        {"settings", [](Walk& walk) { walk.action("settings"); },
         [](Walk& walk) { return walk.isAt(Place::settings); }},
    };
    return all;
}

const char* nameOf(Place place) {
    static constexpr const char* names[] = {"today", "journal", "lessons", "practices", "settings"};
    return names[static_cast<std::size_t>(place)];
}

} // namespace

TEST_CASE_METHOD(Walk, "Esc leads back from every page to where one came from") {
    open();
    for (const Place from : places)
        for (const Over& over : overs()) {
            CAPTURE(nameOf(from), over.name);
            enter(from);
            if (from == Place::settings && std::string(over.name) == "settings")
                continue;
            over.open(*this);
            REQUIRE(wait([&] { return over.isOpen(*this); }));
            pressEscape();
            REQUIRE(wait([&] { return !over.isOpen(*this); }));
            CHECK(isAt(from));
            CHECK(wait([&] {
                return keyboard() != nullptr && window().isAncestorOf(keyboard()) &&
                       keyboard()->isVisible();
            }));
        }
}

TEST_CASE_METHOD(Walk, "The name of a place leads to it, whatever lies over it") {
    open();
    static constexpr const char* ids[] = {"today", "journal", "lessons", "practices", "settings"};
    for (const Over& over : overs())
        for (const Place to : places) {
            CAPTURE(over.name, nameOf(to));
            enter(Place::journal);
            over.open(*this);
            REQUIRE(wait([&] { return over.isOpen(*this); }));
            action(ids[static_cast<std::size_t>(to)]);
            CHECK(isAt(to));
            REQUIRE(wait([this] { return !window().journal()->editing(); }));
            // Settings are looked at on the way; behind all others lies nothing.
            if (to == Place::settings)
                continue;
            REQUIRE(wait([this] { return keyboard() != nullptr; }));
            pressEscape();
            CHECK(isAt(to));
            enter(Place::today);
            action("journal");
            CHECK(isAt(Place::journal));
        }
}

TEST_CASE_METHOD(Walk,
                 "In the trash a click on Journal shows the Journal, and Esc in the sidebar") {
    open(Place::journal);
    action("trash");
    REQUIRE(wait([this] { return on<TrashPage>(); }));
    REQUIRE(nav("Journal") != nullptr);
    nav("Journal")->setFocus();
    nav("Journal")->click();
    CHECK(isAt(Place::journal));
    action("trash");
    REQUIRE(wait([this] { return on<TrashPage>(); }));
    nav("Today")->setFocus();
    pressEscape();
    CHECK(wait([this] { return isAt(Place::journal); }));
}

TEST_CASE_METHOD(Walk, "Page by page back, as page by page there") {
    open();
    action("settings");
    action("shortcuts");
    REQUIRE(wait([this] { return on<KeysPage>(); }));
    pressEscape();
    CHECK(wait([this] { return isAt(Place::settings); }));
    pressEscape();
    CHECK(wait([this] { return isAt(Place::today); }));
    pressEscape();
    CHECK(isAt(Place::today));
    openEntry();
    press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<EditorPage>(); }));
    Q_EMIT window().journal()->editor()->versionsAsked();
    REQUIRE(wait([this] { return on<VersionsPage>(); }));
    pressEscape();
    CHECK(wait([this] { return on<EditorPage>(); }));
    pressEscape();
    CHECK(wait([this] { return isAt(Place::journal); }));
    pressEscape();
    CHECK(wait([this] { return isAt(Place::today); }));
}

TEST_CASE_METHOD(Walk, "From a lesson of a review to its entry, and back to that lesson") {
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    open();
    action("review");
    REQUIRE(wait([this] { return on<ReviewPage>(); }));
    Q_EMIT page<ReviewPage>()->entryAsked(entry);
    REQUIRE(wait([this] { return isAt(Place::journal) && page<EntryPage>()->entry() == entry; }));
    pressEscape();
    CHECK(wait([this] { return on<ReviewPage>(); }));
    CHECK(sees(QStringLiteral("One list.")));
}

TEST_CASE_METHOD(Walk, "In one column the name of the Journal leads to its list, and Esc too") {
    open(Place::journal);
    window().resize(760, 560);
    openEntry();
    REQUIRE(wait([this] { return !page<MonthList>()->isVisible(); }));
    action("journal");
    CHECK(wait([this] { return page<MonthList>()->isVisible(); }));
    openEntry();
    REQUIRE(wait([this] { return !page<MonthList>()->isVisible(); }));
    pressEscape();
    CHECK(wait([this] { return page<MonthList>()->isVisible(); }));
}

TEST_CASE_METHOD(Walk, "Words of an editor that is left by another place's name are in the entry") {
    open(Place::journal);
    openEntry();
    press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<EditorPage>(); }));
    press(Qt::Key_End, Qt::ControlModifier);
    type(" And again.");
    action("journal");
    CHECK(isAt(Place::journal));
    CHECK(wait(
        [this] { return journal()->entry(entry)->text.utf8() == "Overslept again. And again."; }));
    CHECK(wait([this] { return page<EntryPage>()->entry() == entry; }));
}

TEST_CASE_METHOD(Walk, "After a reflection and a hard moment one writes in the field of Today") {
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("Not reflected yet")); }));
    for (auto* one : window().today()->findChildren<QAbstractButton*>())
        if (one->isVisible() && one->text().startsWith(QStringLiteral("Reflect")) &&
            one->text() != QStringLiteral("Reflect now")) {
            one->setFocus();
            one->click();
            break;
        }
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    pressEscape();
    REQUIRE(wait([this] { return isAt(Place::today); }));
    CHECK(wait([this] { return keyboard() == window().today()->firstFocus(); }));
    window().today()->firstFocus()->setFocus();
    type("Forgot the recital");
    for (auto* one : window().today()->findChildren<QAbstractButton*>())
        if (one->isVisible() && one->accessibleName() == QStringLiteral("Reflect now")) {
            one->setFocus();
            one->click();
            break;
        }
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    pressEscape();
    REQUIRE(wait([this] { return isAt(Place::today); }));
    CHECK(wait([this] { return keyboard() == window().today()->firstFocus(); }));
    const auto heavy =
        writing()->record({.text = textOf(QStringLiteral("Shouted at Lena.")), .weight = 5});
    program->openReflection(heavy->value);
    REQUIRE(wait([this] { return on<HardPage>(); }));
    pressEscape();
    REQUIRE(wait([this] { return isAt(Place::today); }));
    CHECK(wait([this] { return keyboard() == window().today()->firstFocus(); }));
}

TEST_CASE("The way keeps what was passed once, and ends where it began") {
    QWidget one;
    QWidget two;
    Ways ways;
    CHECK_FALSE(ways.canGoBack());
    CHECK_FALSE(ways.back());
    ways.open(Place::today, &one, nullptr);
    ways.visit(Place::journal, nullptr);
    ways.open(Place::journal, &two, nullptr);
    ways.open(Place::journal, &one, nullptr); // comes up from below
    CHECK(ways.now().page == &one);
    ways.back();
    CHECK(ways.now().page == &two);
    ways.forget(&two);
    CHECK(ways.now().isPlace());
    CHECK(ways.now().place == Place::journal);
    ways.back();
    CHECK(ways.now().place == Place::today);
    CHECK_FALSE(ways.canGoBack());
    ways.open(Place::today, &one, nullptr);
    CHECK(ways.goTo(Place::settings, nullptr).empty());
    ways.open(Place::settings, &two, nullptr);
    CHECK(ways.goTo(Place::settings, nullptr) == std::vector<QWidget*>{&two});
    CHECK(ways.goTo(Place::lessons, nullptr) == std::vector<QWidget*>{&one});
    CHECK_FALSE(ways.canGoBack());
}
