// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/journal_picture.hpp"
#include "support/random_person.hpp"

#include <cstdlib>
#include <filesystem>
#include <tuple>
#include <vector>

using namespace upturn;
using namespace upturn::test;

TEST_CASE(
    "Every journal that a release has written is still read as it was, checked, and written on") {
    int journals = 0;
    for (const auto& file : std::filesystem::directory_iterator(UPTURN_GOLDEN)) {
        if (file.path().extension() != ".upturn")
            continue;
        CAPTURE(file.path().filename());
        ++journals;
        JournalFixture fixture;
        fixture.journal.reset();
        std::filesystem::copy_file(file.path(), fixture.path,
                                   std::filesystem::copy_options::overwrite_existing);
        // The journal was made from the same seed: without this its ids would come a second time.
        std::vector<std::uint8_t> spent(1'000'000);
        fixture.randomness.fill(spent);
        fixture.journal = fixture.open();
        std::filesystem::path picture = file.path();
        picture.replace_extension(".txt");
        CHECK(pictureOf(*fixture.journal) == bytesOf(picture));
        for (const store::Finding& finding : must(fixture.journal->verify(false)))
            FAIL_CHECK(finding.what);
        const auto last = must(fixture.journal->nextUndo());
        REQUIRE(last);
        CHECK(last->type);
        CHECK_FALSE(last->here);
        const std::string before = pictureOf(*fixture.journal);
        fixture.add("a sentence of today");
        must(fixture.journal->undo());
        CHECK(pictureOf(*fixture.journal) == before);
    }
    CHECK(journals >= 1);
}

// Run by hand, once for each format: UPTURN_NEW_GOLDEN=journal-2 golden_tests "[.make]"
TEST_CASE("Make the golden journal of this format", "[.make]") {
    const char* name = std::getenv("UPTURN_NEW_GOLDEN");
    REQUIRE(name != nullptr);
    const std::filesystem::path target = std::filesystem::path(UPTURN_GOLDEN) / name;
    REQUIRE_FALSE(std::filesystem::exists(target.string() + ".upturn"));
    JournalFixture fixture;
    RandomPerson person(fixture, 2026);
    for (int i = 0; i < 110; ++i) {
        person.act(true);
        if (i % 9 == 4)
            std::ignore = fixture.journal->undo();
        if (i % 18 == 5)
            std::ignore = fixture.journal->redo();
    }
    writeBytes(target.string() + ".txt", pictureOf(*fixture.journal));
    fixture.journal.reset();
    writeBytes(target.string() + ".upturn", bytesOf(fixture.path));
}
