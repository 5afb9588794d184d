// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Who writes the same again and again is shown it, and offered something else than a question.

#include "circling/circling_page.hpp"
#include "circling/circling_query.hpp"
#include "desk.hpp"
#include "reflect/reflect_page.hpp"
#include "words/text.hpp"

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

struct Circles : Desk {
    core::Id entry;

    /// The same words on three days, as heavy as ever.
    Circles() {
        const auto words = QStringLiteral(
            "I keep hearing how I sounded in the standup. I always do this when I am tired and I "
            "hate that I always do this to them.");
        clock->moveTo(berlin("2026-11-15T18:00:00Z"));
        auto writer = surroundings->open(path, store::Access::write, true);
        REQUIRE(writer);
        const auto made = (*writer)->record({.text = textOf(words), .weight = 4});
        REQUIRE(made);
        entry = made->value;
        int nth = 0;
        for (const char* at : {"2026-11-17T18:00:00Z", "2026-11-19T18:00:00Z",
                               "2026-11-20T18:00:00Z", "2026-11-21T18:00:00Z"}) {
            clock->moveTo(berlin(at));
            REQUIRE((*writer)->rate(entry, 4));
            REQUIRE((*writer)->answer(
                entry,
                {.id = "own." + std::to_string(++nth), .text = textOf(QStringLiteral("Again?"))},
                textOf(words)));
        }
        clock->moveTo(berlin("2026-11-21T22:00:00Z"));
    }
    void reflect() {
        open();
        program->openReflection(entry);
        REQUIRE(wait([this] { return on<CirclingPage>(); }));
    }
};

} // namespace

TEST_CASE_METHOD(Circles, "The texts stand beside each other, and a pause comes back in a week") {
    reflect();
    CHECK(sees(QStringLiteral("You may be going in circles with this one")));
    CHECK(sees(QStringLiteral("the weight has not moved")));
    press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(wait([this] { return !on<CirclingPage>(); }));
    const auto decisions = journal()->blocks({.kind = core::BlockKind::decision});
    REQUIRE(decisions->size() == 1);
    CHECK(decisions->front().entry == entry);
    CHECK(core::isoDate(*decisions->front().day("review_on")) == "2026-11-28");
    // Opened sooner, it asks as ever.
    program->openReflection(entry);
    CHECK(wait([this] { return on<ReflectPage>(); }));
}

TEST_CASE_METHOD(Circles, "What was typed for a question chooses nothing, and a pause is one") {
    reflect();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    bool heard = false;
    for (const app::Lane lane : {app::Lane::write, app::Lane::read}) {
        heard = false;
        program->service().ask(
            program.get(), lane, [](store::Journal& journal) { return journal.counts(); },
            [&heard](const auto&) { heard = true; });
        REQUIRE(wait([&heard] { return heard; }));
    }
    REQUIRE(on<CirclingPage>());
    auto* circling = page<CirclingPage>();
    Q_EMIT circling->chosen(WayOut::pause);
    Q_EMIT circling->chosen(WayOut::pause);
    REQUIRE(wait([this] { return !on<CirclingPage>(); }));
    // It is said where one lands.
    CHECK(wait([this] { return sees(QStringLiteral("You can open it sooner.")); }));
    CHECK(journal()->blocks({.kind = core::BlockKind::decision})->size() == 1);
}

TEST_CASE_METHOD(Circles, "Telling it from a distance asks the questions for that") {
    reflect();
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    CHECK_FALSE(question().isEmpty());
}

TEST_CASE_METHOD(Circles, "Who wants to write on writes on, and is not told again today") {
    reflect();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<ReflectPage>(); }));
    program->openReflection(entry);
    CHECK(wait([this] { return on<ReflectPage>(); }));
}

TEST_CASE("Only runs of words that stand elsewhere too are repeated, in whatever letters") {
    CHECK(
        repeatedIn(QStringLiteral("I always do this, when I am tired."),
                   {QStringLiteral("Why do I ALWAYS do this?"), QStringLiteral("When I am out")}) ==
        QStringList{QStringLiteral("I always do this"), QStringLiteral("when I am")});
    CHECK(
        repeatedIn(QStringLiteral("Not a word of it"), {QStringLiteral("Another text")}).isEmpty());
    CHECK(repeatedIn(QString(), {QString()}).isEmpty());
}
