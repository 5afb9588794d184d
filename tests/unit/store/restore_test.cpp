// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/journal_picture.hpp"

#include <upturn/store/copy_name.hpp>

#include <SQLiteCpp/Database.h>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

struct RestoreFixture : JournalFixture {
    std::filesystem::path copy = folder / "copies/one.upturn";

    void backUp() const { must(journal->saveAs(copy)); }
    CopyComparison compare() const { return must(journal->compareWith(copy)); }
    std::vector<CopyDifference> things() const { return compare().things; }
    Done restore(const std::set<Id>& only = {}) const {
        return must(journal->restoreFrom(copy, only));
    }
    std::string textOf(const Id& id) const { return must(journal->entry(id)).text.utf8(); }
    /// All that a person can read of it.
    std::string look() const { return pictureOf(*journal); }
};

} // namespace

TEST_CASE_METHOD(RestoreFixture,
                 "A copy of now differs in nothing, and restoring it does nothing") {
    const Id id = add("The offer went out late");
    must(journal->answer(id, {.id = "q", .text = text("?")}, text("because")));
    backUp();
    CHECK(things().empty());
    CHECK(restore().touched.empty());
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(RestoreFixture, "What is otherwise in a copy is named, thing by thing") {
    const Id reworded = add("The offer went out late");
    const Id gone = add("The train was missed");
    const Id rated = add("The talk went badly");
    backUp();
    pass(std::chrono::minutes(1));
    must(journal->edit(reworded, {.text = text("The offer went out two days late")}));
    pass(std::chrono::minutes(1));
    must(journal->remove(gone));
    pass(std::chrono::minutes(1));
    must(journal->rate(rated, 4));
    pass(std::chrono::minutes(1));
    const Id fresh = add("Something new");
    must(journal->answer(fresh, {.id = "q", .text = text("?")}, text("An answer of its own")));

    const CopyComparison found = compare();
    REQUIRE(found.things.size() == 4);
    using What = CopyDifference::What;
    CHECK(found.things[0].thing == fresh);
    CHECK(found.things[0].what == What::onlyHere);
    CHECK(found.things[0].title == text("Something new"));
    CHECK(found.things[1].thing == rated);
    CHECK(found.things[1].what == What::otherwise);
    CHECK(found.things[1].kind == "entry");
    CHECK(found.things[2].thing == gone);
    CHECK(found.things[2].what == What::onlyThere);
    CHECK_FALSE(found.things[2].purged);
    CHECK(found.things[3].thing == reworded);
    CHECK(found.things[3].what == What::words);
    CHECK(found.things[3].wordsHere == 7);
    CHECK(found.things[3].wordsThere == 5);
    CHECK(found.here.entries == 3);
    CHECK(found.there.entries == 3);
    CHECK(found.unread == 0);
}

TEST_CASE_METHOD(RestoreFixture,
                 "Restoring is one act: all is as it was then, and undo brings now back") {
    const Id reworded = add("The offer went out late");
    must(journal->answer(reworded, {.id = "q", .text = text("?")}, text("Nobody had it in mind")));
    const Id gone = add("The train was missed");
    const Id lesson =
        must(journal->keep({.text = text("One calendar."), .from = {.entry = reworded}})).value;
    must(journal->review({.lesson = lesson, .grade = Grade::knewIt}));
    must(journal->addStep({.entry = gone, .then = text("Look at the timetable")}));
    must(journal->change(dayStartSetting, "300"));
    const std::string then = look();
    backUp();
    pass(std::chrono::minutes(1));
    must(
        journal->edit(reworded, {.text = text("Something else"), .tags = {.add = {text("late")}}}));
    must(journal->answer(reworded, {.id = "q", .text = text("?")}, text("Another answer")));
    must(journal->answer(reworded, {.id = "q2", .text = text("?")}, text("One more")));
    must(journal->remove(gone));
    must(journal->reword(lesson, text("Two calendars.")));
    must(journal->review({.lesson = lesson, .grade = Grade::forgot}));
    must(journal->change(dayStartSetting, "60"));
    must(journal->change("country", "\"DE\""));
    const Id fresh = add("Something new");
    must(journal->answer(fresh, {.id = "q", .text = text("?")}, text("An answer of its own")));
    const std::string now = look();
    REQUIRE(now != then);

    const Done done = restore();
    CHECK(done.name == "Restore a backup");
    CHECK(textOf(reworded) == "The offer went out late");
    CHECK(must(journal->setting(dayStartSetting)) == "300");
    CHECK_FALSE(must(journal->setting("country")));
    // What the copy has not lies in the trash, whole.
    REQUIRE(must(journal->trash()).size() == 1);
    CHECK(must(journal->trash())[0].id == fresh);
    CHECK(must(journal->trashedAnswers()).size() == 1);
    must(journal->undo());
    CHECK(look() == now);
    must(journal->redo());
    must(journal->putBack(fresh));
    CHECK(must(journal->answers(fresh)).size() == 1);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(RestoreFixture, "Undo puts back into the trash what lay there, as it was") {
    const Id entry = add("The offer went out late");
    backUp();
    must(journal->edit(entry, {.title = text("Offer"),
                               .text = text("The offer went out two days late"),
                               .tags = {.add = {text("late")}}}));
    pass(std::chrono::hours(1));
    must(journal->remove(entry));
    const std::string now = look();
    pass(std::chrono::hours(1));
    restore();
    CHECK(textOf(entry) == "The offer went out late");
    must(journal->undo());
    REQUIRE(must(journal->trash()).size() == 1);
    CHECK(must(journal->trash())[0].text == text("The offer went out two days late"));
    CHECK(look() == now);
    must(journal->redo());
    CHECK(textOf(entry) == "The offer went out late");
    must(journal->undo());
    must(journal->putBack(entry));
    CHECK(textOf(entry) == "The offer went out two days late");
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(RestoreFixture,
                 "Single things can be taken from a copy, and nothing else changes") {
    const Id one = add("The offer went out late");
    const Id other = add("The train was missed");
    backUp();
    must(journal->edit(one, {.text = text("One else")}));
    must(journal->edit(other, {.text = text("Other else")}));
    restore({one});
    CHECK(textOf(one) == "The offer went out late");
    CHECK(textOf(other) == "Other else");
    const std::vector<CopyDifference> left = things();
    REQUIRE(left.size() == 1);
    CHECK(left[0].thing == other);
}

TEST_CASE_METHOD(RestoreFixture, "What was deleted for good comes back from a copy that has it") {
    const Id id = add("The offer went out late");
    must(journal->answer(id, {.id = "q", .text = text("?")}, text("because")));
    backUp();
    must(journal->remove(id));
    must(journal->purge(id));
    const std::vector<CopyDifference> found = things();
    REQUIRE(found.size() == 1);
    CHECK(found[0].purged);
    CHECK(found[0].title == text("The offer went out late"));
    restore();
    CHECK(textOf(id) == "The offer went out late");
    CHECK(must(journal->answers(id)).size() == 1);
    CHECK(things().empty());
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(RestoreFixture, "A copy is looked at and left as it is, with nothing beside it") {
    add("The offer went out late");
    backUp();
    add("Something new");
    const std::string before = bytesOf(copy);
    CHECK(things().size() == 1);
    restore();
    CHECK(bytesOf(copy) == before);
    CHECK(std::distance(std::filesystem::directory_iterator(copy.parent_path()), {}) == 1);
}

TEST_CASE_METHOD(RestoreFixture, "A copy of another journal is refused, and nothing is changed") {
    add("The offer went out late");
    SeededRandomness another(7);
    JournalOptions options = this->options();
    options.randomness = &another;
    must(must(Journal::open(folder / "other.upturn", options))->saveAs(copy));
    const auto compared = journal->compareWith(copy);
    REQUIRE_FALSE(compared);
    CHECK(compared.error().sentence.find("another journal") != std::string::npos);
    CHECK_FALSE(journal->restoreFrom(copy));
    CHECK(must(journal->entries({})).size() == 1);
}

TEST_CASE("A copy is known by its name, whatever the journal is called") {
    const TemporaryFolder folder;
    const Moment now = moment("2026-11-21T20:00:00+01:00");
    for (const std::string& name : {std::string("two\nlines"), std::string(235, 'x'),
                                    std::string(80, 'x') + "\xE2\x82\xAC", std::string("a b")}) {
        const auto file = freeCopyName(folder / (name + ".upturn"), folder.path(), "repair", now);
        CAPTURE(file);
        CHECK(file.filename().string().size() <= 255);
        const auto read = readCopyName(file);
        REQUIRE(read);
        CHECK(name.starts_with(read->journal));
        CHECK(read->occasion == "repair");
    }
}

TEST_CASE_METHOD(RestoreFixture, "What was written after it was shown what would change stays") {
    const Id one = add("The offer went out late");
    const Id other = add("The train was missed");
    backUp();
    must(journal->edit(one, {.text = text("One else")}));
    const CopyComparison shown = compare();
    must(journal->edit(other, {.text = text("Other else")}));
    const Id fresh = add("Something new");
    must(journal->restoreFrom(copy, {}, shown.asOf));
    CHECK(textOf(one) == "The offer went out late");
    CHECK(textOf(other) == "Other else");
    CHECK(textOf(fresh) == "Something new");
}

TEST_CASE_METHOD(RestoreFixture,
                 "Words under a setting are named as those, and stay where the copy has none") {
    must(journal->change("plan-signs", "\"I sleep badly\""));
    backUp();
    must(journal->change("plan-signs", "\"I count hours\""));
    must(journal->change("plan-room", "\"The pills are with my sister\""));
    const auto found = things();
    REQUIRE(found.size() == 1);
    CHECK(found[0].setting == "plan-signs");
    CHECK(found[0].what == CopyDifference::What::words);
    CHECK(found[0].wordsHere == 3);
    restore();
    CHECK(must(journal->setting("plan-signs")) == "\"I sleep badly\"");
    CHECK(must(journal->setting("plan-room")) == "\"The pills are with my sister\"");
}

namespace {

struct InPlace : RestoreFixture {
    std::filesystem::path copies = folder / "copies";

    void putInPlace() { must(Journal::putInPlace(copy, path, options())); }
    void damage() {
        std::string bytes = bytesOf(path);
        bytes.replace(0, 4096, 4096, '\0');
        writeBytes(path, bytes);
    }
};

} // namespace

TEST_CASE_METHOD(InPlace,
                 "Who has a journal open learns that Upturn itself put a copy in its place") {
    add("The offer went out late");
    backUp();
    reopen();
    REQUIRE_FALSE(journal->wasReplacedHere());
    SECTION("and all of it was kept") {
        putInPlace();
        CHECK(journal->wasReplacedHere());
    }
    SECTION("also after somebody has written on") {
        putInPlace();
        must(must(Journal::open(path, options()))->record({.text = text("Later")}));
        CHECK(journal->wasReplacedHere());
    }
    SECTION("also where it was damaged") {
        damage();
        putInPlace();
        CHECK(journal->wasReplacedHere());
    }
    SECTION("but not where it has written what was not kept") {
        putInPlace();
        // As if it had been written between the keeping and the replacing.
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE)
            .exec("UPDATE draft SET text = replace(text, substr(text, -5), '12345') WHERE name "
                  "LIKE 'ground%'");
        CHECK_FALSE(journal->wasReplacedHere());
    }
    SECTION("and not what another program puts there") {
        std::filesystem::rename(copy, path);
        CHECK_FALSE(journal->wasReplacedHere());
    }
}

TEST_CASE_METHOD(InPlace, "A link in the place of the journal stays one") {
    add("The offer went out late");
    backUp();
    journal.reset();
    const auto elsewhere = folder / "stick";
    std::filesystem::create_directory(elsewhere);
    std::filesystem::rename(path, elsewhere / "mine.upturn");
    std::filesystem::create_symlink(elsewhere / "mine.upturn", path);
    damage();
    putInPlace();
    CHECK(std::filesystem::is_symlink(path));
    CHECK(must(open()->entries({})).size() == 1);

    std::filesystem::rename(elsewhere, folder / "gone");
    const auto refused = Journal::putInPlace(copy, path, options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.find("mine.upturn, which is not there") != std::string::npos);
    CHECK(std::filesystem::is_symlink(path));
}

namespace {

struct Damaged : RestoreFixture {
    Id entry = add("The offer went out late");
    Id answer =
        must(journal->answer(entry, {.id = "q", .text = text("?")}, text("Nobody had it in mind")))
            .value;

    /// A copy that lies with the others, under such a name.
    std::filesystem::path keepCopy() {
        const auto file = freeCopyName(path, path.parent_path(), {}, clock.now());
        must(journal->saveAs(file));
        return file;
    }
    /// Of the answer nothing is left that could prove what it said.
    void spoil() {
        journal.reset();
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE operation SET value = x'00', inner = zeroblob(32) WHERE entity = 'answer'");
        db.exec("DELETE FROM answer");
        db.exec("DELETE FROM operation WHERE entity = 'encounter'");
    }
    std::string answered() const { return must(journal->answerById(answer)).text.utf8(); }
};

} // namespace

TEST_CASE_METHOD(Damaged,
                 "What a repair can't mend here it takes from the newest copy that has it") {
    keepCopy();
    pass(std::chrono::minutes(1));
    add("Something written after the copy");
    const std::string then = look();
    spoil();
    reopen();
    REQUIRE_FALSE(must(journal->verify(false)).empty());
    for (const Finding& finding : must(journal->verify(true))) {
        CAPTURE(finding.what);
        CHECK(finding.repaired);
    }
    CHECK(answered() == "Nobody had it in mind");
    CHECK(look() == then);
    CHECK(must(journal->verify(false)).empty());
    CHECK(std::ranges::any_of(journal->notices(), [](const std::string& notice) {
        return notice.find("was taken from the backup journal 2026-11-21") != std::string::npos;
    }));
}

TEST_CASE_METHOD(Damaged,
                 "A copy in which the same is damaged, or of another journal, gives nothing") {
    const std::filesystem::path newest = keepCopy();
    {
        SQLite::Database db(newest.string(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE operation SET value = x'01' WHERE entity = 'answer'");
        db.exec("DELETE FROM operation WHERE entity = 'encounter'");
    }
    SeededRandomness another(7);
    JournalOptions options = this->options();
    options.randomness = &another;
    pass(std::chrono::minutes(1));
    must(must(Journal::open(folder / "other.upturn", options))
             ->saveAs(freeCopyName(path, path.parent_path(), {}, clock.now())));
    spoil();
    reopen();
    const auto findings = must(journal->verify(true));
    CHECK(std::ranges::any_of(findings, &Finding::givenUp));
    CHECK(std::ranges::none_of(journal->notices(), [](const std::string& notice) {
        return notice.find("was taken from the backup") != std::string::npos;
    }));
}

TEST_CASE_METHOD(Damaged, "What was deleted for good is not brought back by a copy from before") {
    keepCopy();
    pass(std::chrono::minutes(1));
    must(journal->remove(answer));
    must(journal->purge(answer));
    journal.reset();
    {
        // What says that it was purged is lost.
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("DELETE FROM operation WHERE kind = 8");
    }
    reopen();
    must(journal->verify(true));
    journal.reset();
    CHECK(bytesOf(path).find("Nobody had it in mind") == std::string::npos);
    journal = open();
}

TEST_CASE_METHOD(Damaged, "What a repair gave up is taken from a copy that comes later") {
    const std::filesystem::path kept = keepCopy();
    const std::filesystem::path elsewhere = folder / "stick.upturn";
    std::filesystem::rename(kept, elsewhere);
    pass(std::chrono::minutes(1));
    add("Something written after the copy");
    const std::string then = look();
    spoil();
    reopen();
    CHECK(std::ranges::any_of(must(journal->verify(true)), &Finding::givenUp));
    REQUIRE_FALSE(journal->answerById(answer));
    for (const Finding& finding : must(journal->verify(false))) {
        CHECK_FALSE(finding.inCopy);
        CHECK(finding.fate.find("No backup here has it") != std::string::npos);
    }
    std::filesystem::rename(elsewhere, kept);
    CHECK(std::ranges::any_of(must(journal->verify(false)), [](const Finding& finding) {
        return finding.inCopy && finding.fate.find("A backup has it") != std::string::npos;
    }));
    for (const Finding& finding : must(journal->verify(true))) {
        CAPTURE(finding.what, finding.fate);
        CHECK(finding.repaired);
    }
    CHECK(answered() == "Nobody had it in mind");
    CHECK(look() == then);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(Damaged, "What an older file in the place of the journal has not is taken from a "
                          "copy, also after somebody wrote on") {
    journal.reset();
    const std::string older = bytesOf(path);
    journal = open();
    const Id later = add("What the older file has not");
    pass(std::chrono::minutes(1));
    keepCopy();
    pass(std::chrono::minutes(1));
    for (const bool writesOn : {false, true}) {
        CAPTURE(writesOn);
        journal.reset();
        writeBytes(path, older);
        journal = open();
        if (writesOn)
            add("Written on the older one");
        REQUIRE_FALSE(journal->entry(later));
        CHECK(std::ranges::any_of(must(journal->verify(false)), &Finding::inCopy));
        for (const Finding& finding : must(journal->verify(true))) {
            CAPTURE(finding.what, finding.fate);
            CHECK(finding.repaired);
        }
        CHECK(textOf(later) == "What the older file has not");
        CHECK(must(journal->entries({})).size() == (writesOn ? 3U : 2U));
        CHECK(must(journal->verify(false)).empty());
    }
}
