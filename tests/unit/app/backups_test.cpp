// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflection_fixture.hpp"
#include "support/files.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/backups.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/kept_words.hpp>
#include <upturn/app/recovery.hpp>
#include <upturn/app/second_place.hpp>

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <fstream>
#include <thread>

using namespace upturn;
using namespace upturn::test;
using app::Backup;
using Reach = app::BackupReach;

namespace {

namespace fs = std::filesystem;

struct BackupFixture : ReflectionFixture {
    app::Backups backups() const { return app::Backups(*surroundings); }
    app::BackedUp backUp() { return must(app::backUp(*journal, *surroundings)); }
    std::vector<Backup> list() { return must(backups().of(*journal)); }
    std::string textOf(const core::Id& id) { return must(journal->entry(id)).text.utf8(); }
    core::Id add(const char* words) { return must(journal->record({.text = text(words)})).value; }
    std::string attach(const char* words) {
        must(app::attachBytes(*journal, setback, text("note.txt"), words));
        return must(journal->entry(setback)).attachments.back().sha256;
    }
    fs::path folderOfCopies() const { return surroundings->paths().backups; }
};

void spoil(const fs::path& file, std::streamoff from, std::size_t count) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(from);
    stream << std::string(count, 'x');
}

Backup copyOf(core::CivilDate day, int hour, std::int64_t bytes = 1,
              const std::string& occasion = {}) {
    return {.file = {},
            .name = {.journal = "journal", .day = day, .second = hour * 3600, .occasion = occasion},
            .bytes = bytes,
            .problem = {},
            .files = {}};
}

core::CivilDate daysBefore(core::CivilDate day, int days) {
    return core::dateOfDayNumber(core::dayNumber(day) - days);
}

const core::CivilDate today = *core::parseIsoDate("2026-11-21");

/// Four a day, back to so many days, newest first.
std::vector<Backup> fourADay(int days) {
    std::vector<Backup> copies;
    for (int i = 0; i < days; ++i)
        for (const int hour : {22, 18, 12, 8})
            copies.push_back(copyOf(daysBefore(today, i), hour));
    return copies;
}

constexpr std::int64_t plenty = 1'000'000'000;

std::vector<std::string> daysThatStay(const std::vector<Backup>& copies, Reach reach) {
    const std::vector<bool> stay = app::staying(copies, today, reach, plenty);
    std::vector<std::string> days;
    for (std::size_t i = 0; i < copies.size(); ++i)
        if (stay[i])
            days.push_back(core::isoDate(copies[i].name.day));
    return days;
}

} // namespace

TEST_CASE("All copies of two days stay, then the last of each day, week and month") {
    const std::vector<Backup> copies = fourADay(400);
    const auto days = daysThatStay(copies, Reach::months);
    CHECK(days.size() == 8 + 12 + 10 + 9);
    CHECK(std::ranges::count(days, "2026-11-21") == 4);
    CHECK(std::ranges::count(days, "2026-11-20") == 4);
    CHECK(std::ranges::count(days, "2026-11-19") == 1);
    CHECK(std::ranges::count(days, "2026-11-08") == 1);
    CHECK(std::ranges::count(days, "2026-11-07") == 0);
    CHECK(std::ranges::count(days, "2026-11-01") == 1); // a Sunday, the last of its week
    CHECK(daysThatStay(copies, Reach::days).size() == 8 + 12);
    CHECK(daysThatStay(copies, Reach::weeks).size() == 8 + 12 + 10);
}

TEST_CASE("A copy that stayed once stays until a later one takes its place") {
    // Day after day, with one copy each, what stays is thinned again: months are reached.
    std::vector<Backup> copies;
    for (int i = 400; i >= 0; --i) {
        const core::CivilDate day = daysBefore(today, i);
        copies.push_back(copyOf(day, 20));
        std::rotate(copies.begin(), copies.end() - 1, copies.end()); // newest first
        const std::vector<bool> stay = app::staying(copies, day, Reach::months, plenty);
        std::vector<Backup> left;
        for (std::size_t k = 0; k < copies.size(); ++k)
            if (stay[k])
                left.push_back(copies[k]);
        copies = std::move(left);
    }
    CHECK(copies.size() == 2 + 12 + 10 + 9);
    CHECK(core::dayNumber(today) - core::dayNumber(copies.back().name.day) > 300);
}

TEST_CASE("For want of room the oldest go, but never the two newest, nor what is kept for good") {
    std::vector<Backup> copies;
    copies.push_back(copyOf(today, 20, 600));
    copies.push_back(copyOf(today, 18, 600));
    copies.push_back(copyOf(today, 12, 600));
    copies.push_back(copyOf(daysBefore(today, 5), 12, 600, "repair"));
    CHECK(app::staying(copies, today, Reach::months, 1000) ==
          std::vector<bool>{true, true, false, true});
    CHECK(app::staying(copies, today, Reach::months, 1800) ==
          std::vector<bool>{true, true, true, true});
}

TEST_CASE_METHOD(BackupFixture, "A copy is made, read in full, and listed with what it holds") {
    add("A second one");
    const auto made = backUp();
    CHECK(made.made.problem.empty());
    CHECK(made.made.checked == surroundings->now().instant);
    CHECK(made.made.entries == 2);
    CHECK(made.made.file.filename() == "journal 2026-11-21 20.00.00.upturn");
    const auto copies = list();
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].checked == made.made.checked);
    CHECK(copies[0].entries == 2);
    // What was found out of it can be found out again.
    fs::remove(surroundings->paths().state / "backups.json");
    REQUIRE(list().size() == 1);
    CHECK(list()[0].checked == 0);
    CHECK(list()[0].entries == 2);
}

TEST_CASE_METHOD(BackupFixture, "Copies of another journal are not among those of this one") {
    backUp();
    const fs::path other = folder / "elsewhere/journal.upturn";
    fs::create_directories(other.parent_path());
    const auto second = must(surroundings->open(other, store::Access::write, true));
    must(app::backUp(*second, *surroundings));
    CHECK(list().size() == 1);
    CHECK(must(backups().of(*second)).size() == 1);
    CHECK(list()[0].file != must(backups().of(*second))[0].file);
}

TEST_CASE_METHOD(BackupFixture, "A copy that was damaged says so, and no older one goes for it") {
    for (int day = 1; day < 20; ++day) {
        const std::string date = core::isoDate(daysBefore(today, 20 - day));
        comeBack(date + "T20:00:00+01:00");
        must(backups().make(*journal));
        comeBack(date + "T21:00:00+01:00");
        must(backups().make(*journal));
    }
    const auto copies = list();
    REQUIRE(copies.size() == 38);
    spoil(copies[0].file, 100, 4000);
    comeBack("2026-11-21T22:00:00+01:00");
    const Backup checked = must(backups().check(copies[0]));
    CHECK_FALSE(checked.problem.empty());
    CHECK(list()[0].problem == checked.problem);
    CHECK(must(backups().thin(*journal)).empty());
    CHECK(list().size() == 38);
    must(backups().make(*journal));
    CHECK_FALSE(must(backups().thin(*journal)).empty());
    CHECK(list().size() < 38);
}

TEST_CASE_METHOD(BackupFixture, "Attached files lie in one folder for all copies") {
    const std::string first = attach("what was said");
    backUp();
    comeBack("2026-11-21T20:15:00+01:00");
    backUp();
    const fs::path shared = folderOfCopies() / "attached";
    CHECK(app::isWhole(shared, first));
    CHECK(list()[0].files == std::set<std::string>{first});

    // Gone beside the journal, it comes back with a copy that names it.
    fs::remove(app::attachmentPath(journal->path(), first));
    must(journal->edit(setback, {.text = text("Something else")}));
    const auto restored = must(app::restoreBackup(*journal, *surroundings, list()[0].file));
    CHECK(restored.filesMissing.empty());
    CHECK(app::isWhole(journal->path(), first));
    CHECK(textOf(setback) == "The release slipped by two weeks.");
    CHECK(fs::exists(restored.copyOfNow));
    CHECK(store::readCopyName(restored.copyOfNow)->occasion == "restore");
}

TEST_CASE_METHOD(BackupFixture, "An attached file goes with the last copy that names it") {
    const std::string gone = attach("what was said");
    must(backups().make(*journal));
    must(app::purge(*journal, setback));
    add("Another");
    for (int day = 0; day < 20; ++day) {
        comeBack(core::isoDate(daysBefore(today, -day)) + "T21:00:00+01:00");
        must(backups().make(*journal));
    }
    const fs::path shared = folderOfCopies() / "attached";
    comeBack("2027-12-11T22:00:00+01:00"); // by then the first copy need not stay
    must(backups().make(*journal));
    CHECK_FALSE(must(backups().thin(*journal)).empty());
    REQUIRE(
        std::ranges::none_of(list(), [&](const Backup& one) { return one.files.contains(gone); }));
    // Just brought, it may be for a copy that another program is making.
    CHECK(app::isWhole(shared, gone));
    fs::last_write_time(app::attachmentPath(shared, gone),
                        fs::file_time_type::clock::now() - std::chrono::hours(48));
    fs::remove(list().back().file);
    comeBack("2027-12-12T22:00:00+01:00");
    must(backups().make(*journal));
    must(backups().thin(*journal));
    comeBack("2028-12-12T22:00:00+01:00");
    must(backups().make(*journal));
    CHECK_FALSE(must(backups().thin(*journal)).empty());
    CHECK_FALSE(app::isWhole(shared, gone));
}

TEST_CASE_METHOD(BackupFixture, "From the folder of the copies alone one can begin elsewhere") {
    const std::string file = attach("what was said");
    backUp();
    const TemporaryFolder elsewhere;
    fs::copy(folderOfCopies(), elsewhere / "stick", fs::copy_options::recursive);
    const auto there = must(
        app::Surroundings::fromEnvironment([home = elsewhere.path().string()](const char* name) {
            return std::string(name) == "HOME" ? home : std::string();
        }));
    const fs::path place = there->paths().journal;
    const fs::path copy = elsewhere / "stick" / list()[0].file.filename();
    const auto put = must(app::restoreInPlace(*there, place, copy));
    CHECK_FALSE(put.kept);
    CHECK(put.filesMissing.empty());
    const auto opened = must(there->open(place, store::Access::write, false));
    CHECK(must(opened->entry(setback)).text.utf8() == "The release slipped by two weeks.");
    CHECK(app::isWhole(place, file));
    CHECK(must(opened->verify(false)).empty());
    must(opened->record({.text = text("It goes on")}));
    CHECK(must(opened->verify(false)).empty());
}

TEST_CASE_METHOD(BackupFixture,
                 "A journal that can't be read is kept beside when a copy takes its place") {
    backUp();
    const fs::path copy = list()[0].file;
    const fs::path place = journal->path();
    journal.reset();
    spoil(place, 0, 4096);
    REQUIRE_FALSE(surroundings->open(place, store::Access::write, false));
    const auto put = must(app::restoreInPlace(*surroundings, place, copy));
    REQUIRE(put.kept);
    CHECK(fs::file_size(*put.kept) > 0);
    CHECK(store::readCopyName(*put.kept)->occasion == "restore");
    journal = open();
    CHECK(textOf(setback) == "The release slipped by two weeks.");
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(BackupFixture, "How far back copies are kept belongs to the journal") {
    app::JournalSettings settings = must(app::journalSettings(*journal));
    CHECK(settings.backups == Reach::months);
    settings.backups = Reach::days;
    must(app::changeJournalSettings(*journal, settings).map([] { return 0; }));
    CHECK(must(app::journalSettings(*journal)).backups == Reach::days);
    must(journal->undo());
    CHECK(must(app::journalSettings(*journal)).backups == Reach::months);
}

TEST_CASE_METHOD(BackupFixture, "Whether something is not backed up is told by what was said") {
    const auto isBehind = [this] { return must(app::isBehind(*journal, list())); };
    CHECK(isBehind());
    backUp();
    CHECK_FALSE(isBehind());
    // The older state has as many operations as the newest copy, and other ones.
    journal.reset();
    const fs::path aside = folder / "aside.upturn";
    fs::copy_file(surroundings->paths().journal, aside);
    journal = must(surroundings->open(surroundings->paths().journal, store::Access::write, false));
    add("One that the aside one has not");
    comeBack("2026-11-21T21:00:00+01:00");
    backUp();
    CHECK_FALSE(isBehind());
    journal.reset();
    fs::copy_file(aside, surroundings->paths().journal, fs::copy_options::overwrite_existing);
    journal = must(surroundings->open(surroundings->paths().journal, store::Access::write, false));
    CHECK_FALSE(isBehind()); // a copy has all of it
    add("Another in its place");
    CHECK(isBehind());
}

TEST_CASE_METHOD(BackupFixture, "Second places that are named in one moment are all kept") {
    constexpr int journals = 4;
    constexpr int times = 25;
    std::vector<core::Id> ids;
    for (int i = 0; i < journals; ++i)
        ids.push_back(add("A journal has an id of this kind"));
    std::vector<fs::path> folders;
    for (int i = 0; i < journals; ++i) {
        folders.push_back(folderOfCopies().parent_path() / ("stick" + std::to_string(i)));
        fs::create_directories(folders.back());
    }
    for (int time = 0; time < times; ++time) {
        std::vector<std::thread> all;
        for (int i = 0; i < journals; ++i)
            all.emplace_back(
                [&, i] { std::ignore = app::setSecondPlace(*surroundings, ids[i], folders[i]); });
        for (std::thread& one : all)
            one.join();
        for (int i = 0; i < journals; ++i) {
            const auto place = app::secondPlace(*surroundings, ids[i]);
            REQUIRE(place);
            CHECK(place->folder == fs::canonical(folders[i]));
            std::ignore = app::setSecondPlace(*surroundings, ids[i], std::nullopt);
        }
    }
}

TEST_CASE_METHOD(BackupFixture, "A note of second places that holds something else is none") {
    const core::Id id = must(journal->id());
    fs::create_directories(surroundings->paths().state);
    for (const char* noted : {R"({"folder":5})", R"({"folder":["x"],"reached":"never"})", "7"}) {
        CAPTURE(noted);
        std::ofstream(surroundings->paths().state / "second-places.json")
            << "{\"" << id.hex() << "\":" << noted << '}';
        CHECK_FALSE(app::secondPlace(*surroundings, id));
        fs::create_directories(folder / "second");
        must(app::setSecondPlace(*surroundings, id, folder / "second").map([] { return 0; }));
        const auto place = app::secondPlace(*surroundings, id);
        REQUIRE(place);
        CHECK(place->folder.filename() == "second");
    }
}

TEST_CASE_METHOD(BackupFixture, "The words are backed up also where a file can't be") {
    const std::string file = attach("what was said");
    // Where its folder would be, something else is.
    fs::create_directories(folderOfCopies());
    std::ofstream(folderOfCopies() / "attached.files") << "in the way";
    const Backup made = backUp().made;
    CHECK(made.problem.empty());
    CHECK(made.filesMissing == std::set<std::string>{file});
    CHECK_FALSE(made.filesProblem.empty());
    CHECK(made.entries == 1);
    CHECK_FALSE(must(app::isBehind(*journal, list())));
    // It comes along as soon as it can.
    fs::remove(folderOfCopies() / "attached.files");
    CHECK_FALSE(must(app::backUpIfBehind(*journal, *surroundings)));
    CHECK(list()[0].filesMissing.empty());
    CHECK(app::isWhole(folderOfCopies() / "attached", file));
}

TEST_CASE_METHOD(BackupFixture, "A copy whose file is nowhere says so") {
    const std::string file = attach("what was said");
    fs::remove(app::attachmentPath(journal->path(), file));
    const Backup made = backUp().made;
    CHECK(made.filesMissing == std::set<std::string>{file});
    CHECK(list()[0].filesMissing.size() == 1);
}

TEST_CASE_METHOD(BackupFixture, "A damaged copy is put in the place of a lost journal, mended from "
                                "another one") {
    backUp();
    comeBack("2026-11-21T21:00:00+01:00");
    const core::Id later = add("Written between the two copies");
    const fs::path newest = backUp().made.file;
    journal.reset();
    for (const char* tail : {"", "-wal", "-shm"})
        fs::remove(surroundings->paths().journal.string() + tail);
    // One page with a word of the older entry.
    std::string bytes = test::bytesOf(newest);
    const std::size_t at = bytes.find("The release slipped");
    REQUIRE(at != std::string::npos);
    spoil(newest, static_cast<std::streamoff>(at / 4096 * 4096), 4096);
    const auto put =
        must(app::restoreInPlace(*surroundings, surroundings->paths().journal, newest));
    CHECK_FALSE(put.findings.empty());
    journal = must(surroundings->open(surroundings->paths().journal, store::Access::write, false));
    CHECK(textOf(later) == "Written between the two copies");
    CHECK(textOf(setback) == "The release slipped by two weeks.");
    for (const store::Finding& finding : put.findings) {
        CAPTURE(finding.what);
        CHECK((finding.repaired || finding.givenUp));
    }
}

TEST_CASE_METHOD(BackupFixture, "What only a damaged journal has comes along when a copy takes its "
                                "place, and so does what was being typed") {
    const fs::path copy = backUp().made.file;
    const core::Id later = add("Written after the copy");
    must(journal->saveDraft(app::captureDraftName(), text("On its way")).map([] { return 0; }));
    must(journal->saveDraft(app::answerDraftName(later, "upturn.plain"), text("Because")).map([] {
        return 0;
    }));
    const fs::path place = journal->path();
    journal.reset();
    // A page of the older entry; what is newer lies in it too, and stands in the record.
    const std::string bytes = test::bytesOf(place);
    spoil(place, 0, 4096);
    const auto put = must(app::restoreInPlace(*surroundings, place, copy));
    CHECK(put.brought == 1);
    journal = open();
    CHECK(textOf(later) == "Written after the copy");
    CHECK(must(journal->draft(app::captureDraftName())).utf8() == "On its way");
    CHECK(must(journal->draft(app::answerDraftName(later, "upturn.plain"))).utf8() == "Because");
}

TEST_CASE_METHOD(BackupFixture, "Words typed for what the copy has not are kept for the journal") {
    const fs::path copy = backUp().made.file;
    const core::Id gone = core::Id::derived({"entry", "of nowhere"});
    must(journal->saveDraft(app::answerDraftName(gone, "upturn.plain"), text("Because")).map([] {
        return 0;
    }));
    const fs::path place = journal->path();
    const core::Id id = must(journal->id());
    journal.reset();
    spoil(place, 0, 4096);
    must(app::restoreInPlace(*surroundings, place, copy));
    CHECK(app::keptWords(surroundings->paths(), id).utf8() == "Because");
}

TEST_CASE_METHOD(BackupFixture, "Whatever was typed in a journal that another one replaces waits "
                                "for it") {
    const fs::path place = journal->path();
    const core::Id id = must(journal->id());
    {
        const auto other =
            must(surroundings->open(folder / "other.upturn", store::Access::write, true));
        must(other->record({.text = text("Of another journal")}));
        must(other->saveAs(folder / "copy.upturn").map([] { return 0; }));
    }
    const std::vector<std::string> names{"before",      "plan/reasons",    "row/goal/new/target",
                                         "step-what/1", "step-instead/1",  "if-then-then/1",
                                         "heard/1",     "contacts",        "own-lesson",
                                         "calm/who",    "a-kind-to-come/1"};
    for (const std::string& name : names)
        must(journal->saveDraft(name, text("Typed at " + name)).map([] { return 0; }));
    must(journal->saveDraft("sitting/1", text("where one was")).map([] { return 0; }));
    journal.reset();
    must(app::restoreInPlace(*surroundings, place, folder / "copy.upturn"));
    const std::string kept(app::keptWords(surroundings->paths(), id).utf8());
    for (const std::string& name : names) {
        CAPTURE(name);
        CHECK(kept.find("Typed at " + name) != std::string::npos);
    }
    CHECK(kept.find("where one was") == std::string::npos);
}

TEST_CASE_METHOD(BackupFixture, "A repair that lost the name of the journal finds it again") {
    const core::Id id = must(journal->id());
    const fs::path place = journal->path();
    const bool withCopy = GENERATE(true, false);
    if (withCopy)
        backUp();
    journal.reset();
    std::vector<int> pages;
    {
        SQLite::Database db(place.string(), SQLite::OPEN_READONLY);
        for (const char* table : {"journal", "device"})
            pages.push_back(
                db.execAndGet(std::string("SELECT rootpage FROM sqlite_schema WHERE name = '") +
                              table + "'")
                    .getInt());
    }
    for (const int page : pages)
        spoil(place, static_cast<std::streamoff>(page - 1) * 4096, 4096);
    if (withCopy)
        fs::remove_all(surroundings->paths().state);
    const auto repaired = must(app::repairJournal(*surroundings, place));
    REQUIRE_FALSE(repaired.hopeless);
    CHECK(must(repaired.journal->id()) == id);
}

TEST_CASE_METHOD(BackupFixture, "Beside copies of a journal none is begun, wherever they were "
                                "copied and whatever is noted of them") {
    backUp();
    const fs::path place = journal->path();
    journal.reset();
    for (const char* tail : {"", "-wal", "-shm"})
        fs::remove(place.string() + tail);
    const int how = GENERATE(0, 1, 2);
    if (how == 0)
        CHECK(app::missingAt(*surroundings, place) == app::Missing::wasHere);
    if (how == 1)
        for (const fs::path& copy : store::copiesIn(folderOfCopies()))
            fs::last_write_time(copy, fs::last_write_time(copy) + std::chrono::hours(1));
    if (how == 2)
        fs::remove_all(surroundings->paths().state);
    if (how > 0)
        CHECK(app::missingAt(*surroundings, place) == app::Missing::onlyCopies);
    CHECK(app::troubleWith(*surroundings, place).has_value());
    const auto begun = surroundings->open(place, store::Access::write, true);
    REQUIRE_FALSE(begun);
    CHECK(begun.error().fault == core::Fault::notFound);
    CHECK_FALSE(fs::exists(place));
    // Another name is nobody's.
    CHECK(surroundings->open(place.parent_path() / "work.upturn", store::Access::write, true));
    const auto copies = app::Backups(*surroundings).ofPlace(place);
    REQUIRE(copies.size() == 1);
    must(app::restoreInPlace(*surroundings, place, copies[0].file));
    journal = open();
    CHECK(textOf(setback) == "The release slipped by two weeks.");
}

TEST_CASE_METHOD(BackupFixture, "Copies of a journal that stands elsewhere hinder no new one") {
    backUp();
    fs::remove_all(surroundings->paths().state);
    const fs::path place = folder / "elsewhere" / "journal.upturn";
    fs::create_directories(place.parent_path());
    CHECK_FALSE(app::missingAt(*surroundings, place));
}
