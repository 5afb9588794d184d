// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/files.hpp"
#include "support/journal_fixture.hpp"

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

bool onDisk(const JournalFixture& fixture, const std::string& word) {
    for (const auto& file : std::filesystem::recursive_directory_iterator(fixture.folder.path())) {
        if (!file.is_regular_file())
            continue;
        const std::string bytes = bytesOf(file.path());
        if (bytes.find(word) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE_METHOD(JournalFixture, "Deleting takes answers along, and undo brings all back") {
    const Id id = add("one");
    must(journal->answer(id, {.id = "q", .text = text("?")}, text("because")));
    must(journal->remove(id));
    CHECK(must(journal->entries({})).empty());
    REQUIRE(must(journal->trash()).size() == 1);
    CHECK(must(journal->trash())[0].trashed);
    CHECK(journal->edit(id, {.title = text("x")}).error().fault == Fault::notFound);
    must(journal->undo());
    CHECK(must(journal->entries({})).size() == 1);
    CHECK(must(journal->answers(id)).size() == 1);
    CHECK(must(journal->trash()).empty());
}

TEST_CASE_METHOD(JournalFixture,
                 "What is deleted for good is in no file any more, also not what was taken back") {
    const Id id = add("Zugzwang in the kickoff");
    must(journal->answer(id, {.id = "q", .text = text("?")}, text("Xylophon answer")));
    must(journal->undo());
    must(journal->answer(id, {.id = "q2", .text = text("?")}, text("Quetzal answer")));
    must(journal->edit(id, {.text = text("Other words")}));
    must(journal->saveDraft("answer " + id.hex() + " q3", text("Obsidian draft")));
    add("stays");
    REQUIRE(onDisk(*this, "Zugzwang"));
    must(journal->remove(id));
    must(journal->purge(id));
    for (const char* word :
         {"Zugzwang", "zugzwang", "Xylophon", "xylophon", "Quetzal", "quetzal", "Obsidian"}) {
        CAPTURE(word);
        CHECK_FALSE(onDisk(*this, word));
    }
    CHECK(must(journal->verify(false)).empty());
    CHECK(must(journal->entries({})).size() == 1);
    CHECK(journal->entry(id).error().fault == Fault::notFound);
}

TEST_CASE_METHOD(JournalFixture, "A purge can't be undone, and leaves the rest of undo alone") {
    const Id gone = add("gone");
    const Id stays = add("stays");
    must(journal->edit(stays, {.title = text("t")}));
    must(journal->purge(gone));
    CHECK(must(journal->undoName()) == "Edit entry");
    must(journal->undo());
    must(journal->undo());
    CHECK(must(journal->counts()).entries == 0);
    CHECK_FALSE(journal->undo()); // recording what was purged is out of undo
    must(journal->redo());
    CHECK(must(journal->entries({})).size() == 1);
}
