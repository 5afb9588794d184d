// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the window asks before any question, and what it says instead of one.

#include "desk.hpp"
#include "reflect/reflect_page.hpp"
#include "words/text.hpp"

#include <QPushButton>

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

struct Heard : Desk {
    void reflectOn(const char* words, int weight) {
        const auto made =
            writing()->record({.text = textOf(QString::fromUtf8(words)), .weight = weight});
        REQUIRE(made);
        entry = made->value;
        open();
        program->openReflection(entry);
        REQUIRE(wait([this] { return on<ReflectPage>(); }));
    }
    void click(const char* text) {
        CAPTURE(text);
        const auto find = [&]() -> QPushButton* {
            for (auto* one : program->window().findChildren<QPushButton*>())
                if (one->isVisible() && one->text() == QString::fromUtf8(text))
                    return one;
            return nullptr;
        };
        REQUIRE(wait([&] { return find() != nullptr; }));
        find()->click();
    }
    bool comesToSee(const char* words) {
        return wait([&] { return sees(QString::fromUtf8(words)); });
    }
    core::Entry stored() const { return *writing()->entry(entry); }
    core::Id entry;
};

} // namespace

TEST_CASE_METHOD(Heard,
                 "Which comes closest is chosen by a button, and the next question follows") {
    reflectOn("The thing with the garden gate.", 5);
    REQUIRE(comesToSee("Which comes closest?"));
    click("I lost someone or something");
    click("Next");
    CHECK(wait([&] { return !sees(QStringLiteral("Which comes closest?")); }));
    CHECK(stored().sort == core::Sort::loss);
    CHECK(comesToSee("What is the hardest about it today?"));
    CHECK(writing()->answers(entry)->empty());
}

TEST_CASE_METHOD(Heard, "Which comes closest is left open by Skip, and not asked again") {
    reflectOn("The thing with the garden gate.", 5);
    REQUIRE(comesToSee("Which comes closest?"));
    click("Skip");
    CHECK(wait([&] { return !sees(QStringLiteral("Which comes closest?")); }));
    CHECK(stored().sort == core::Sort::passed);
    CHECK(writing()->encounters(entry)->empty());
}

TEST_CASE_METHOD(Heard, "Who is not safe is shown numbers to call, and whoever is goes on gently") {
    reflectOn("There is no way out any more.", 3);
    REQUIRE(comesToSee("Are you safe right now?"));
    SECTION("no") {
        click("No");
        click("Next");
        CHECK(comesToSee("In an emergency"));
        CHECK(stored().safe == core::Safe::no);
    }
    SECTION("yes") {
        click("Yes, I am safe");
        click("Next");
        CHECK(wait([&] { return !sees(QStringLiteral("Are you safe right now?")); }));
        CHECK_FALSE(sees(QStringLiteral("In an emergency")));
        CHECK(stored().safe == core::Safe::yes);
    }
}
