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
    CHECK(must(journal->undoName()) == "Edit entry");
    CHECK(must(journal->undo()).name == "Edit entry");
    CHECK(must(journal->entry(id)).title.empty());
    CHECK(must(journal->entry(id)).tags.empty());
    CHECK(must(journal->redoName()) == "Edit entry");
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
    CHECK_FALSE(must(journal->redoName()));
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
