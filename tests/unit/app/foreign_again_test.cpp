// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal of another program that comes again: changed there, changed here, or both.

#include "reflection_fixture.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/transfer.hpp>
#include <upturn/core/direction.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace upturn;
using namespace upturn::test;

namespace {

struct Again : ReflectionFixture {
    std::filesystem::path vault = folder / "Diary";

    Again() {
        std::filesystem::create_directory(vault);
        for (const char* name : {"one", "two", "three", "four", "five"})
            put(name, std::string("Words of ") + name + ".");
    }
    void put(const std::string& name, const std::string& words) const {
        std::ofstream(vault / (name + ".md"))
            << "---\ntitle: " << name << "\ndate: 2020-01-02 03:04\n---\n"
            << words << '\n';
    }
    core::ImportReport bring(bool dryRun = false) {
        exchange::ImportWishes wishes;
        wishes.here = surroundings->now();
        const auto incoming = must(app::readIncoming(vault, wishes, journal->path()));
        return must(app::takeOver(*journal, incoming, dryRun));
    }
    std::vector<core::Entry> entries() {
        std::vector<core::Entry> all;
        for (store::Found& found : must(journal->entries({.limit = 100})))
            if (found.entry.source)
                all.push_back(std::move(found.entry));
        return all;
    }
    core::Entry called(const std::string& title) {
        for (core::Entry& entry : entries())
            if (entry.title.utf8() == title)
                return entry;
        FAIL(title);
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Again, "The same diary again is nothing new") {
    CHECK(bring(true).added == 5);
    CHECK(entries().empty());
    CHECK(bring().added == 5);
    const core::ImportReport again = bring();
    CHECK(again.found == 5);
    CHECK(again.unchanged == 5);
    CHECK(again.added + again.updated + again.keptYours + again.inTrash == 0);
    CHECK(entries().size() == 5);
}

TEST_CASE_METHOD(Again, "What was changed there is updated, what is new comes, and nothing goes") {
    bring();
    put("one", "Other words of one.");
    put("two", "Other words of two.");
    put("three", "Other words of three.");
    put("six", "Words of six.");
    std::filesystem::remove(vault / "five.md");
    const core::ImportReport report = bring();
    CHECK(report.updated == 3);
    CHECK(report.added == 1);
    CHECK(report.unchanged == 1);
    CHECK(entries().size() == 6);
    CHECK(called("one").text == text("Other words of one."));
    CHECK(called("five").text == text("Words of five."));
}

TEST_CASE_METHOD(Again, "Changed here and there, yours is shown and theirs is a version") {
    bring();
    const core::Entry one = called("one");
    must(journal->edit(one.id, {.text = text("My own words.")}));
    CHECK(bring().unchanged == 5); // there it is as it was
    put("one", "Their new words.");
    const core::ImportReport report = bring();
    CHECK(report.keptYours == 1);
    CHECK(report.updated == 0);
    REQUIRE(report.bothChanged.size() == 1);
    CHECK(report.bothChanged.front().row == one.id);
    CHECK(called("one").text == text("My own words."));
    const auto versions = must(journal->versions(one.id));
    CHECK(std::ranges::any_of(versions, [](const core::TextVersion& version) {
        return version.text == text("Their new words.");
    }));
    CHECK(bring().unchanged == 5);
}

TEST_CASE_METHOD(Again, "What was deleted here stays deleted, and that is said") {
    bring();
    must(journal->remove(called("one").id));
    put("one", "Other words.");
    const core::ImportReport report = bring();
    CHECK(report.inTrash == 1);
    CHECK(report.unchanged == 4);
    CHECK(entries().size() == 4);
}

TEST_CASE_METHOD(Again, "An import is one step of undo, and can come again after it") {
    bring();
    must(journal->undo());
    CHECK(entries().empty());
    CHECK(must(journal->blocks({})).empty());
    CHECK(bring().added == 5);
    CHECK(entries().size() == 5);
}

TEST_CASE_METHOD(Again, "What a note shows comes along, and lies beside the journal") {
    std::ofstream(vault / "picture.png") << "a picture";
    put("one", "![[picture.png]]");
    const core::ImportReport report = bring();
    CHECK(report.attachments == 1);
    const core::Entry one = called("one");
    REQUIRE(one.attachments.size() == 1);
    CHECK(std::filesystem::exists(
        app::attachmentPath(journal->path(), one.attachments.front().sha256)));
    CHECK(must(app::examineAttachments(*journal)).empty());
}

TEST_CASE_METHOD(Again, "What you changed stays however often it is changed there") {
    bring();
    const core::Entry one = called("one");
    must(journal->edit(one.id, {.text = text("My own words.")}));
    for (const char* words : {"Theirs, once.", "Theirs, twice.", "Theirs, three times."}) {
        put("one", words);
        const core::ImportReport report = bring();
        CHECK(report.keptYours == 1);
        CHECK(report.updated == 0);
        CHECK(called("one").text == text("My own words."));
        const auto versions = must(journal->versions(one.id));
        CHECK(std::ranges::any_of(versions, [&](const core::TextVersion& version) {
            return version.text == text(words);
        }));
    }
}

TEST_CASE_METHOD(Again, "What you changed stays when an import is undone and comes again") {
    bring();
    must(journal->edit(called("one").id, {.title = text("mine"), .text = text("My own words.")}));
    put("one", "Theirs.");
    bring();
    must(journal->undo());
    CHECK(called("mine").text == text("My own words."));
    CHECK(bring().keptYours == 1);
    CHECK(called("mine").text == text("My own words."));
    put("one", "Theirs again.");
    CHECK(bring().keptYours == 1);
    CHECK(called("mine").text == text("My own words."));
}

TEST_CASE_METHOD(Again, "Words that were taken back here are not yours any more") {
    bring();
    must(journal->edit(called("one").id, {.text = text("My own words.")}));
    must(journal->undo());
    put("one", "Theirs.");
    CHECK(bring().updated == 1);
    CHECK(called("one").text == text("Theirs."));
}

TEST_CASE_METHOD(Again, "Of an entry that you changed in part the rest comes, and that is said") {
    bring();
    must(journal->edit(called("one").id, {.title = text("mine")}));
    std::ofstream(vault / "one.md")
        << "---\ntitle: theirs\ndate: 2020-01-02 03:04\n---\nOther words.\n";
    const core::ImportReport report = bring();
    CHECK(called("mine").text == text("Other words."));
    CHECK(report.updated == 1);
    CHECK(report.keptYours == 0);
    REQUIRE(report.bothChanged.size() == 1);
    CHECK(report.bothChanged.front().partCame);
}

TEST_CASE_METHOD(Again, "What changed there while it lay in the trash comes when it is put back") {
    bring();
    const core::Id one = called("one").id;
    must(journal->remove(one));
    put("one", "Other words.");
    CHECK(bring().inTrash == 1);
    CHECK(bring().inTrash == 1);
    must(journal->putBack(one));
    CHECK(called("one").text == text("Words of one."));
    CHECK(bring().updated == 1);
    CHECK(called("one").text == text("Other words."));
}

TEST_CASE_METHOD(Again, "What was deleted for good stays so, changed there or not, and is said") {
    bring();
    must(journal->purge(called("one").id));
    core::ImportReport report = bring();
    CHECK(report.purged == 1);
    CHECK(report.added == 0);
    CHECK(report.found == 5);
    put("one", "Other words.");
    report = bring();
    CHECK(report.purged == 1);
    CHECK(entries().size() == 4);
}

TEST_CASE_METHOD(Again, "Of entries of one minute each stays itself when others come and go") {
    const auto jrnl = [&](const std::vector<std::string>& heads) {
        std::ofstream file(folder / "j.txt");
        for (const std::string& head : heads)
            file << "[2024-01-01 10:00] " << head << "\nbody of " << head << "\n\n";
    };
    const auto again = [&] {
        exchange::ImportWishes wishes;
        wishes.here = surroundings->now();
        return must(app::takeOver(
            *journal, must(app::readIncoming(folder / "j.txt", wishes, journal->path())), false));
    };
    jrnl({"First", "Second"});
    again();
    must(journal->edit(called("First").id, {.tags = {.add = {text("mine")}, .remove = {}}}));
    jrnl({"New", "First", "Second"});
    CHECK(again().added == 1);
    CHECK(entries().size() == 3);
    CHECK(called("First").tags == std::vector{text("mine")});
    CHECK(called("New").tags.empty());
    jrnl({"Second"}); // the others are gone there, and stay here
    CHECK(again().unchanged == 1);
    CHECK(called("First").text == text("body of First"));
    jrnl({"Second, changed"}); // of which of the three can't be told
    again();
    CHECK(called("First").text == text("body of First"));
    CHECK(called("Second").text == text("body of Second"));
    CHECK(called("New").text == text("body of New"));
    CHECK(called("Second, changed").text == text("body of Second, changed"));
}

namespace {

/// A table of days, whose rows have no name of their own.
struct Days : Again {
    static constexpr const char* walk = "Morning walk with Anna.";
    static constexpr const char* fight = "Fight with Ben about money.";

    core::ImportReport come(const std::vector<std::string>& rows) {
        {
            std::ofstream file(folder / "days.csv");
            file << "date,text\n";
            for (const std::string& row : rows)
                file << "2021-05-01," << row << '\n';
        }
        exchange::ImportWishes wishes;
        wishes.here = surroundings->now();
        return must(app::takeOver(
            *journal, must(app::readIncoming(folder / "days.csv", wishes, journal->path())),
            false));
    }
    core::Id saying(const std::string& words) {
        for (const core::Entry& entry : entries())
            if (entry.text.utf8() == words)
                return entry.id;
        return {};
    }
    bool has(const std::string& words) { return !saying(words).empty(); }
    static bool says(const core::ImportReport& report, const char* words) {
        return std::ranges::any_of(report.skipped, [&](const core::Skipped& one) {
            return one.why.find(words) != std::string::npos;
        });
    }
};

} // namespace

TEST_CASE_METHOD(Days, "A new row is not taken for what lies in the trash") {
    come({walk, fight});
    must(journal->remove(saying(fight)));
    SECTION("Where one more is there") {
        const core::ImportReport report = come({"A new first row of that day.", walk, fight});
        CHECK(report.added == 1);
        CHECK(report.inTrash == 1);
        CHECK(has("A new first row of that day."));
    }
    SECTION("Where it has the place of the other") {
        const core::ImportReport report = come({walk, "Dinner with Clara; I cried."});
        CHECK(report.added == 1);
        CHECK(report.inTrash == 0);
        CHECK(has("Dinner with Clara; I cried."));
    }
    SECTION("What was changed there is") {
        const core::ImportReport report = come({walk, "Fight with Ben about the money."});
        CHECK(report.added == 0);
        CHECK(report.inTrash == 1);
    }
    CHECK_FALSE(has(fight));
}

TEST_CASE_METHOD(Days, "A new row is not dropped for what was deleted for good") {
    come({walk, fight});
    must(journal->purge(saying(walk)));
    SECTION("What is there as it was stays away, and it is said what was taken for it") {
        const core::ImportReport report = come({walk, fight});
        CHECK(report.purged == 1);
        CHECK(report.added == 0);
        CHECK(says(report, "is taken for what was deleted for good here"));
        CHECK_FALSE(has(walk));
    }
    SECTION("Where one more is there nobody knows which was deleted: none is lost") {
        const core::ImportReport report = come({"A new first row of that day.", walk, fight});
        CHECK(report.purged == 0);
        CHECK(has("A new first row of that day."));
        CHECK(says(report, "so all that is left there comes"));
        // Deleted once more, it stays so.
        must(journal->purge(saying(walk)));
        const core::ImportReport again = come({"A new first row of that day.", walk, fight});
        CHECK(again.purged == 1);
        CHECK(again.unchanged == 2);
        CHECK_FALSE(has(walk));
    }
}

TEST_CASE_METHOD(Days, "A new row is not written over an entry that was changed there") {
    come({walk, fight});
    const core::Id entry = saying(fight);
    come({"A new first row of that day.", walk, "We fought about money again."});
    CHECK(saying(fight) == entry);
    CHECK(has("A new first row of that day."));
    CHECK(has("We fought about money again."));
}

TEST_CASE_METHOD(Again, "A picture that comes later, or another one of its name, comes along") {
    put("one", "![[picture.png]]");
    bring();
    CHECK(called("one").attachments.empty());
    std::ofstream(vault / "picture.png") << "a picture";
    CHECK(bring().updated == 1);
    REQUIRE(called("one").attachments.size() == 1);
    const std::string first = called("one").attachments.front().sha256;
    CHECK(bring().unchanged == 5);
    std::ofstream(vault / "picture.png") << "another picture";
    CHECK(bring().updated == 1);
    REQUIRE(called("one").attachments.size() == 1);
    CHECK(called("one").attachments.front().sha256 != first);
    CHECK(must(app::examineAttachments(*journal)).empty());
    const core::Attachment file = called("one").attachments.front();
    must(journal->detach(called("one").id, file));
    CHECK(bring().updated == 0); // what was taken off stays off
    CHECK(called("one").attachments.empty());
}

TEST_CASE_METHOD(Again, "An import is called by where it is from and how much it brought") {
    bring();
    const auto act = must(journal->nextUndo());
    REQUIRE(act);
    const std::string said = "Import of \u201c" + core::isolated("Diary") + "\u201d, 5 entries";
    CHECK(store::saidAct(*act) == said);
    const store::Done undone = must(journal->undo());
    CHECK(store::saidAct(undone.act) == said);
    CHECK(undone.name == "Import");
    CHECK(store::saidAct(must(journal->redo()).act) == said);
    CHECK(store::saidAct({.type = store::ActType::importing, .name = "Import"}) == "Import");
    // Of our own export no source is known.
    core::Collection own;
    own.entries.emplace_back().entry = called("one");
    auto fresh = must(surroundings->open(folder / "own.upturn", store::Access::write, true));
    must(fresh->import(own, false));
    CHECK(store::saidAct(*must(fresh->nextUndo())) == "Import of 1 entry");
}

TEST_CASE_METHOD(Again, "A wipe between export and import loses nothing that came from elsewhere") {
    put("one", "Words.\n\n## Lessons learned\n- Look twice");
    std::ofstream(vault / "pm.md")
        << "---\ndate: 2020-02-03\nmood: low\nrating: 5\n---\n# Post-mortem\n"
        << "## Lessons learned\n- Look twice\n## Action items\n- Ask\n";
    bring();
    must(app::exportJson(*journal, *surroundings, folder / "out.json"));
    auto fresh = must(surroundings->open(folder / "fresh.upturn", store::Access::write, true));
    const auto incoming = must(app::readIncoming(folder / "out.json", {}, fresh->path()));
    must(app::takeOver(*fresh, incoming, false));
    must(app::exportJson(*fresh, *surroundings, folder / "again.json"));
    exchange::ImportWishes wishes;
    wishes.here = surroundings->now();
    const auto foreign = must(app::readIncoming(vault, wishes, fresh->path()));
    const core::ImportReport report = must(app::takeOver(*fresh, foreign, false));
    CHECK(report.unchanged == report.found);
    CHECK(must(fresh->lessons({})).size() == 1);
    CHECK(must(fresh->blocks({.kind = core::BlockKind::origin})).size() == 6);
}

namespace {

std::string bytesIn(const std::filesystem::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

struct Leaving : Again {
    app::ExportReport write(const std::string& name, app::ReadingFormat format) {
        app::ReadingWishes wishes;
        wishes.format = format;
        return must(app::exportReading(*journal, *surroundings, folder / name, wishes));
    }
    Leaving() {
        must(journal->edit(setback, {.title = text("<script>alert(1)</script> & \"late\": yes"),
                                     .tags = {.add = {text("two words")}, .remove = {}}}));
        std::ofstream(folder / "a picture.png") << "a picture";
        must(app::attach(*journal, setback, folder / "a picture.png"));
        must(journal->keep(
            {.text = text("=Ask, \"first\"\tthen write."), .from = {.entry = setback}}));
        must(journal->addStep({.entry = setback,
                               .when = text("On Monday"),
                               .then = text("I call; early, " + std::string(90, 'x')),
                               .due = core::parseIsoDate("2026-12-01").value()}));
    }
};

} // namespace

TEST_CASE_METHOD(Leaving, "A folder of notes has what was written, and opens elsewhere") {
    const app::ExportReport report = write("out", app::ReadingFormat::markdown);
    CHECK(report.entries == 1);
    CHECK(report.attachments == 1);
    CHECK(bytesIn(folder / "out/files/a picture.png") == "a picture");
    std::string note;
    for (const auto& file : std::filesystem::directory_iterator(folder / "out/2026"))
        note = bytesIn(file.path());
    CHECK(note.find("title: \"<script>alert(1)</script> & \\\"late\\\": yes\"\n") !=
          std::string::npos);
    CHECK(note.find("date: 2026-11-21T20:00:00+01:00\n") != std::string::npos);
    CHECK(note.find("  - \"two-words\"\n") != std::string::npos);
    CHECK(note.find("The release slipped by two weeks.") != std::string::npos);
    CHECK(note.find("![a picture.png](../files/a%20picture.png)") != std::string::npos);
    CHECK(note.find("- [ ] On Monday → I call;") != std::string::npos);
    // Read again by the reader of notes, nothing of it is lost on the way.
    exchange::ImportWishes wishes;
    wishes.here = surroundings->now();
    const auto back = must(exchange::readImport(folder / "out", wishes));
    REQUIRE(back.collection.entries.size() == 2); // and the list of lessons
    bool found = false;
    for (const core::EntryRecord& record : back.collection.entries)
        if (record.entry.title == text("<script>alert(1)</script> & \"late\": yes")) {
            found = true;
            CHECK(record.entry.happened.instant == must(journal->entry(setback)).happened.instant);
            CHECK(record.entry.attachments.size() == 1);
        }
    CHECK(found);
    CHECK_FALSE(app::exportReading(*journal, *surroundings, folder / "out", {}));
}

TEST_CASE_METHOD(Leaving, "A page of HTML shows words as words, and asks nobody anything") {
    write("out.html", app::ReadingFormat::html);
    const std::string page = bytesIn(folder / "out.html");
    CHECK(page.find("<script>") == std::string::npos);
    CHECK(page.find("&lt;script&gt;alert(1)&lt;/script&gt;") != std::string::npos);
    CHECK(page.find("default-src 'none'") != std::string::npos);
    CHECK(page.find("http://") == std::string::npos);
    CHECK(page.find("https://") == std::string::npos);
    CHECK(page.ends_with("</html>\n"));
}

TEST_CASE_METHOD(Leaving, "Lessons go out as a table without formulas, and as cards") {
    write("out.csv", app::ReadingFormat::csv);
    const std::string table = bytesIn(folder / "out.csv");
    CHECK(table.starts_with("lesson,state,kept,due,entry,day,quote,muscles,id\r\n"));
    CHECK(table.find("\"'=Ask, \"\"first\"\"\tthen write.\",draft,2026-11-21,") !=
          std::string::npos);
    write("out.tsv", app::ReadingFormat::tsv);
    const std::string cards = bytesIn(folder / "out.tsv");
    CHECK(cards.find("\t=Ask, \"first\" then write.\tupturn\n") != std::string::npos);
}

TEST_CASE_METHOD(Leaving, "Next steps go out as things to do on their day") {
    write("out.ics", app::ReadingFormat::calendar);
    const std::string calendar = bytesIn(folder / "out.ics");
    CHECK(calendar.find("DUE;VALUE=DATE:20261201\r\n") != std::string::npos);
    CHECK(calendar.find("SUMMARY:On Monday → I call\\; early\\, ") != std::string::npos);
    CHECK(calendar.find("STATUS:NEEDS-ACTION\r\n") != std::string::npos);
    for (std::size_t at = 0; at < calendar.size();) {
        const std::size_t end = calendar.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 75);
        at = end + 2;
    }
}

TEST_CASE_METHOD(Leaving, "An export that is ended leaves nothing behind") {
    app::ReadingWishes wishes;
    wishes.goOn = [](std::size_t) { return false; };
    CHECK_FALSE(app::exportReading(*journal, *surroundings, folder / "out", wishes));
    CHECK_FALSE(std::filesystem::exists(folder / "out"));
    CHECK_FALSE(std::filesystem::exists(folder / ".out.unfinished"));
}
