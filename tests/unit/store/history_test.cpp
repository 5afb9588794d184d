// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/journal_fixture.hpp"

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

TEST_CASE_METHOD(JournalFixture, "Undo names what it takes back, and redo brings it") {
    const Id id = add("one");
    must(journal->edit(id, {.title = text("A title"), .tags = {{text("x")}, {}}}));
    CHECK(must(journal->nextUndo())->name == "Edit entry");
    CHECK(must(journal->undo()).name == "Edit entry");
    CHECK(must(journal->entry(id)).title.empty());
    CHECK(must(journal->entry(id)).tags.empty());
    CHECK(must(journal->nextRedo())->name == "Edit entry");
    CHECK(must(journal->redo()).name == "Edit entry");
    CHECK(must(journal->entry(id)).title.utf8() == "A title");
    CHECK(must(journal->entry(id)).tags.size() == 1);
}

TEST_CASE_METHOD(JournalFixture,
                 "Typing in one text is one step, whatever number of times it was saved") {
    const Id id = add("a");
    must(journal->edit(id, {.text = text("ab")}));
    must(journal->edit(id, {.text = text("abc")}));
    must(journal->edit(id, {.text = text("abcd")}));
    must(journal->undo());
    CHECK(must(journal->entry(id)).text.utf8() == "a");
    must(journal->redo());
    CHECK(must(journal->entry(id)).text.utf8() == "abcd");
}

TEST_CASE_METHOD(JournalFixture, "A new step ends redo") {
    const Id id = add("one");
    must(journal->edit(id, {.starred = true}));
    must(journal->undo());
    must(journal->edit(id, {.title = text("t")}));
    CHECK(journal->redo().error().fault == Fault::notFound);
    CHECK_FALSE(must(journal->nextRedo()));
    must(journal->undo());
    must(journal->undo());
    CHECK(journal->undo().error().fault == Fault::notFound);
}

TEST_CASE_METHOD(JournalFixture, "Fifty steps can be taken back, not fifty-one") {
    for (int i = 0; i < 53; ++i)
        add("e" + std::to_string(i));
    for (int i = 0; i < 50; ++i)
        must(journal->undo());
    CHECK_FALSE(journal->undo());
    CHECK(must(journal->counts()).entries == 3);
}

TEST_CASE_METHOD(JournalFixture,
                 "History names the steps, and the versions of a text are all there") {
    const Id id = add("first");
    must(journal->edit(id, {.text = text("second")}));
    must(journal->undo());
    const auto items = must(journal->history(id));
    REQUIRE(items.size() == 3);
    CHECK(items[0].name == "Undo: Edit entry");
    CHECK(items[1].name == "Edit entry");
    CHECK(items[1].takenBack);
    CHECK(items[1].text.utf8() == "second");
    CHECK(items[2].name == "Record setback");
}

TEST_CASE_METHOD(JournalFixture, "The history of an entry tells of all that belongs to it") {
    const Id id = add("The release slipped.");
    const auto answer = must(journal->answer(id, {.id = "a", .text = text("Why?")}, text("one")));
    must(journal->answer(id, {.id = "a", .text = text("Why?")}, text("two")));
    must(journal->skip(id, {.id = "b", .text = text("And?")}));
    must(journal->rate(id, 4));
    const Id step = must(journal->addStep({.entry = id, .then = text("Ask")})).value;
    must(journal->changeStep(step, {.outcome = Outcome::done}));
    must(journal->addBlock(
        {.kind = BlockKind::decision, .entry = id, .fields = {{"options", text("Leave it")}}}));
    const Id lesson =
        must(journal->keep({.text = text("Ask early."), .from = {.entry = id}})).value;
    must(journal->reword(lesson, text("Ask on day one.")));
    must(journal->undo());
    must(journal->rate(add("Another one."), 2)); // is no part of it
    std::vector<std::string> names;
    for (const HistoryItem& item : must(journal->history(id)))
        names.push_back(item.name + (item.takenBack ? " (taken back)" : ""));
    CHECK(names == std::vector<std::string>{"Undo: Reword lesson", "Reword lesson (taken back)",
                                            "Keep lesson", "Add decision", "Close next step",
                                            "Add next step", "Rate entry", "Skip question",
                                            "Edit answer", "Answer question", "Record setback"});
    const auto items = must(journal->history(id));
    CHECK(items[8].row == answer.value);
    CHECK(items[8].text.utf8() == "two");
    REQUIRE(items[6].fields.size() == 1);
    CHECK(items[6].fields[0].words.utf8() == "4");
}

TEST_CASE_METHOD(JournalFixture, "Reviews are in the history of their lesson, and of its entry") {
    const Id id = add("The release slipped.");
    const Id lesson =
        must(journal->keep({.text = text("Ask early."), .from = {.entry = id}})).value;
    const Id other = must(journal->keep({.text = text("Sleep."), .from = {.entry = id}})).value;
    must(journal->review(
        {.lesson = lesson, .met = true, .note = text("Asked Lena"), .day = clock.now().date}));
    must(journal->review({.lesson = lesson, .day = clock.now().date}));
    must(journal->undo());
    const auto items = must(journal->history(lesson));
    REQUIRE(items.size() == 4);
    CHECK(items[0].name == "Undo: Review lesson");
    CHECK(items[1].takenBack);
    CHECK(std::ranges::any_of(items[2].fields, [](const HistoryField& field) {
        return field.name == "note" && field.words.utf8() == "Asked Lena";
    }));
    CHECK(must(journal->history(other)).size() == 1);
    const auto all = must(journal->history(id));
    CHECK(std::ranges::count(all, "Review lesson", &HistoryItem::name) >= 1);
}

TEST_CASE_METHOD(JournalFixture, "What was taken back altogether is in an entry's history too") {
    const Id id = add("The release slipped.");
    must(journal->answer(id, {.id = "a", .text = text("Why?")}, text("one")));
    must(journal->undo());
    const auto items = must(journal->history(id));
    REQUIRE(items.size() == 3);
    CHECK(items[0].name == "Undo: Answer question");
    CHECK(items[1].text.utf8() == "one");
    CHECK(must(journal->history(items[1].row)).size() == 2);
}
