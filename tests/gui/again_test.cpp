// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What was met before comes up beside the text that is written, in the real window.

#include "again/again_card.hpp"
#include "desk.hpp"
#include "journal/entry_page.hpp"
#include "widgets/growing_text_edit.hpp"
#include "words/text.hpp"

using namespace upturn::gui;
using namespace upturn;
using namespace upturn::gui::stage;

namespace {

struct MetBefore : Desk {
    core::Id before;
    core::Id now;

    MetBefore() {
        auto first = surroundings->open(path, store::Access::write, true);
        REQUIRE(first);
        const auto earlier = (*first)->record(
            {.text = textOf(QStringLiteral("Kept quiet in planning about the migration")),
             .happened = berlin("2026-10-01T10:00:00Z"),
             .causes = {textOf(QStringLiteral("kept quiet though I knew"))}});
        REQUIRE(earlier);
        before = earlier->value;
        REQUIRE((*first)->keep(
            {.text = textOf(QStringLiteral("Say the uncomfortable thing on day one.")),
             .from = {.entry = before}}));
        const auto made = (*first)->record({.text = textOf(QStringLiteral("Today"))});
        REQUIRE(made);
        now = made->value;
    }

    AgainCard* card() const { return program->window().findChild<AgainCard*>(); }
    void write() {
        open(Place::journal);
        REQUIRE(wait([this] { return sees(QStringLiteral("Today")); }));
        program->openEntry(now);
        REQUIRE(wait([this] { return page<EntryPage>()->entry() == now; }));
        press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(wait([this] { return qobject_cast<GrowingTextEdit*>(keyboard()) != nullptr; }));
        type(" I kept quiet in planning about the migration");
        REQUIRE(wait([this] { return card()->isVisible(); }));
    }
};

} // namespace

TEST_CASE_METHOD(MetBefore,
                 "The old lesson comes up beside the new text and leaves the keyboard there") {
    write();
    CHECK(qobject_cast<GrowingTextEdit*>(keyboard()) != nullptr);
    CHECK(sees(QStringLiteral("Say the uncomfortable thing on day one.")));
    CHECK(sees(QStringLiteral("The second time")));
    press(Qt::Key_F6);
    CHECK(question() == QStringLiteral("Same again"));
    press(Qt::Key_Space);
    REQUIRE(wait([this] { return !card()->isVisible(); }));
    CHECK(journal()->entry(now)->again == core::Again::same);
    CHECK(journal()->entry(now)->causes.size() == 1);
    CHECK(qobject_cast<GrowingTextEdit*>(keyboard()) != nullptr);
}
