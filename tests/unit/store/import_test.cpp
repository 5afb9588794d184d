// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/journal_picture.hpp"
#include "support/random_person.hpp"

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

Collection twoEntries() {
    Collection collection;
    for (const char* name : {"a", "b"}) {
        EntryRecord record;
        record.entry.title = text(name);
        record.entry.text = text("words of " + std::string(name));
        record.entry.tags = {text("old")};
        record.entry.happened = record.entry.written = moment("2020-05-01T10:00:00Z");
        record.entry.source = Source{"test", name};
        collection.entries.push_back(record);
    }
    return collection;
}

Collection everythingOf(Journal& journal) {
    Collection collection;
    must(journal.everything(
        [&](const EntryRecord& entry) { collection.entries.push_back(entry); },
        [&](const LessonRecord& lesson) { collection.lessons.push_back(lesson); }, {},
        [&](const Block& block) { collection.blocks.push_back(block); }));
    collection.settings = must(journal.settings());
    return collection;
}

} // namespace

TEST_CASE_METHOD(JournalFixture,
                 "The same file twice is the same rows, and one undo takes an import back") {
    const ImportReport first = must(journal->import(twoEntries())).value;
    CHECK(first.added == 2);
    const ImportReport second = must(journal->import(twoEntries())).value;
    CHECK(second.added == 0);
    CHECK(second.unchanged == 2);
    CHECK(must(journal->counts()).entries == 2);
    CHECK(must(journal->undo()).name == "Import");
    CHECK(must(journal->counts()).entries == 0);
    must(journal->redo());
    CHECK(must(journal->counts()).entries == 2);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture,
                 "A newer file updates what you left alone and keeps what you changed") {
    must(journal->import(twoEntries()));
    const auto entries = must(journal->entries({}));
    const Id mine = entries[0].entry.id;
    must(journal->edit(mine, {.title = text("my title")}));
    Collection newer = twoEntries();
    for (EntryRecord& record : newer.entries)
        record.entry.text = text("newer words");
    const ImportReport report = must(journal->import(newer)).value;
    CHECK(report.updated == 2);
    CHECK(report.bothChanged.empty());
    CHECK(must(journal->entry(mine)).title.utf8() == "my title");
    CHECK(must(journal->entry(mine)).text.utf8() == "newer words");
    CHECK(must(journal->entry(entries[1].entry.id)).text.utf8() == "newer words");
}

TEST_CASE_METHOD(JournalFixture, "A dry run says what would happen and writes nothing") {
    CHECK(must(journal->import(twoEntries(), true)).value.added == 2);
    CHECK(must(journal->counts()).operations == 0);
}

TEST_CASE_METHOD(JournalFixture,
                 "Entries without a name are told apart by their minute, twice the same way") {
    Collection nameless = twoEntries();
    for (EntryRecord& record : nameless.entries)
        record.entry.source = Source{"txt", ""};
    CHECK(must(journal->import(nameless)).value.added == 2);
    CHECK(must(journal->import(nameless)).value.unchanged == 2);
}

TEST_CASE(
    "A whole journal taken out and put into a new one looks the same, and twice adds nothing") {
    JournalFixture from;
    RandomPerson person(from, 3);
    for (int i = 0; i < 150; ++i)
        person.act();
    // What is in the trash stays behind by design of an export; put it back to compare all.
    for (const Entry& entry : must(from.journal->trash()))
        must(from.journal->putBack(entry.id));
    for (const Block& block : must(from.journal->blocks({.inTrash = true})))
        must(from.journal->putBack(block.id));
    for (const Answer& answer : must(from.journal->trashedAnswers()))
        must(from.journal->putBack(answer.id));
    for (const NextStep& step : must(from.journal->trashedSteps()))
        must(from.journal->putBack(step.id));
    const Collection all = everythingOf(*from.journal);
    JournalFixture to;
    must(to.journal->import(all));
    CHECK(pictureOf(*to.journal) == pictureOf(*from.journal));
    CHECK(must(to.journal->verify(false)).empty());
    const auto again = must(to.journal->import(all));
    CHECK(again.value.added + again.value.updated + again.value.keptYours == 0);
    CHECK(again.done.touched.empty());
    // Versions of texts came along.
    for (const Found& found : must(from.journal->entries({.limit = 1000}))) {
        std::vector<std::string> here;
        std::vector<std::string> there;
        for (const TextVersion& version : must(from.journal->versions(found.entry.id)))
            here.push_back(std::to_string(version.at) + version.text.utf8());
        for (const TextVersion& version : must(to.journal->versions(found.entry.id)))
            there.push_back(std::to_string(version.at) + version.text.utf8());
        CHECK(here == there);
    }
}

TEST_CASE_METHOD(JournalFixture, "A dry run needs no more than a journal that can be read") {
    must(journal->import(twoEntries()));
    journal.reset();
    const auto reader = open(Access::read);
    const std::int64_t operations = must(reader->counts()).operations;
    CHECK(must(reader->import(twoEntries(), true)).value.unchanged == 2);
    CHECK_FALSE(reader->import(twoEntries()));
    CHECK(must(reader->counts()).operations == operations);
}

TEST_CASE_METHOD(JournalFixture, "Two entries under one id stay apart: only the first is taken") {
    Collection collection = twoEntries();
    for (EntryRecord& record : collection.entries)
        record.entry.id = *Id::parse("000102030405060708090a0b0c0d0e0f");
    for (int time = 0; time < 3; ++time) {
        const ImportReport report = must(journal->import(collection)).value;
        REQUIRE(report.skipped.size() == 1);
        CHECK(report.skipped[0].where == "entry 000102030405060708090a0b0c0d0e0f");
        CHECK(must(journal->entry(collection.entries[0].entry.id)).text.utf8() == "words of a");
    }
}

TEST_CASE_METHOD(JournalFixture,
                 "An id of something else in the journal turns nothing into another") {
    const Id entry = add("What I wrote");
    Collection collection = twoEntries();
    AnswerRecord answer;
    answer.answer.id = entry;
    answer.answer.text = text("not yours");
    collection.entries[0].answers = {answer};
    LessonRecord lesson;
    lesson.lesson.id = entry;
    lesson.lesson.text = text("not yours");
    lesson.lesson.kept = clock.now();
    collection.lessons = {lesson};
    Block goal{.id = entry, .kind = BlockKind::goal, .at = 1};
    collection.blocks = {goal};
    for (int time = 0; time < 2; ++time) {
        CHECK(must(journal->import(collection)).value.skipped.size() == 3);
        const Entry read = must(journal->entry(entry));
        CHECK(read.text.utf8() == "What I wrote");
        CHECK(read.happened == clock.now());
    }
    CHECK(must(journal->lessons({})).empty());
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture, "What you took back does not come back with your own export") {
    const Id entry = add("setback");
    const Id lesson =
        must(journal->keep({.text = text("Ask early"), .from = {.entry = entry}})).value;
    must(journal->review({.lesson = lesson, .day = clock.now().date}));
    const Collection all = everythingOf(*journal);
    must(journal->undo()); // the review
    CHECK(must(journal->import(all)).value.added == 0);
    CHECK(must(journal->lesson(lesson)).reviews.empty());
    // An import that was undone may be done again.
    must(journal->import(twoEntries()));
    must(journal->undo());
    CHECK(must(journal->import(twoEntries())).value.added == 2);
}

TEST_CASE_METHOD(JournalFixture, "Some days of a journal give nothing of other days away") {
    const auto inside = add("inside");
    const Id practice = must(journal->addBlock({.kind = BlockKind::practice,
                                                .entry = inside,
                                                .fields = {{"practice", text("listening")},
                                                           {"days", std::int64_t{90}}}}))
                            .value;
    must(journal->addBlock({.kind = BlockKind::practiceDay,
                            .fields = {{"practice", practice}, {"day", clock.now().date}}}));
    must(journal->keep({.text = text("kept here"), .from = {.entry = inside}}));
    must(journal->keep({.text = text("kept alone")}));
    const Id elsewhere = must(journal->record({.text = text("elsewhere"),
                                               .happened = moment("2020-05-01T10:00:00Z")}))
                             .value;
    must(journal->keep({.text = text("kept elsewhere"), .from = {.entry = elsewhere}}));
    must(journal->addBlock({.kind = BlockKind::goal,
                            .fields = {{"target", text("private")}, {"measure", text("m")}}}));
    Collection part;
    must(journal->everything([&](const EntryRecord& record) { part.entries.push_back(record); },
                             [&](const LessonRecord& record) { part.lessons.push_back(record); },
                             {.from = *parseIsoDate("2026-01-01")},
                             [&](const Block& block) { part.blocks.push_back(block); }));
    CHECK(part.entries.size() == 1);
    REQUIRE(part.lessons.size() == 1);
    CHECK(part.lessons[0].lesson.text.utf8() == "kept here");
    CHECK(part.blocks.size() == 2);
}

namespace {

/// A journal that was written, and another one that takes its exports.
struct Exported : JournalFixture {
    JournalFixture there;
    Id entry = add("First");
    Id answer;

    Exported() {
        std::vector<std::uint8_t> used(1000);
        there.randomness.fill(used);
    }
    void goOn() {
        pass(std::chrono::hours(24));
        must(journal->edit(entry, {.text = text("Second")}));
        pass(std::chrono::hours(24));
        must(journal->edit(entry, {.text = text("Third")}));
        answer = must(journal->answer(entry, {.id = "q", .text = text("?")}, text("So"))).value;
        pass(std::chrono::hours(24));
        must(journal->answer(entry, {.id = "q", .text = text("?")}, text("So it was")));
        pass(std::chrono::hours(24 * 100));
        there.clock.moveTo(clock.now());
    }
    Collection all() { return everythingOf(*journal); }
    static std::vector<std::string> wordings(Journal& journal, const Id& row) {
        std::vector<std::string> said;
        for (const TextVersion& version : must(journal.versions(row)))
            said.push_back(std::to_string(version.at) + ' ' + version.text.utf8());
        return said;
    }
    ImportReport takes(const Collection& collection) {
        return must(there.journal->import(collection)).value;
    }
};

} // namespace

TEST_CASE_METHOD(Exported, "What was purged comes back with every wording and its time") {
    goOn();
    const auto wordingsOfEntry = wordings(*journal, entry);
    const auto wordingsOfAnswer = wordings(*journal, answer);
    REQUIRE(wordingsOfEntry.size() == 3);
    const auto saidAt = must(journal->saidAt(entry)).at("text");
    const Collection before = all();
    must(journal->purge(entry));
    CHECK(must(journal->import(before)).value.added == 1);
    CHECK(wordings(*journal, entry) == wordingsOfEntry);
    CHECK(wordings(*journal, answer) == wordingsOfAnswer);
    CHECK(must(journal->saidAt(entry)).at("text") == saidAt);
    CHECK(must(journal->verify(false)).empty());
    // By now nobody wrote here: what is newer in another export is taken.
    Collection newer = before;
    newer.entries[0].versions.push_back({"", clock.now().instant, text("Fourth")});
    newer.entries[0].entry.text = text("Fourth");
    CHECK(must(journal->import(newer)).value.updated == 1);
    CHECK(wordings(*journal, entry).size() == 4);
}

TEST_CASE_METHOD(Exported, "A newer export brings the wordings in between, and what names them") {
    takes(all());
    goOn();
    const std::string second = must(journal->versions(entry)).at(1).id;
    const Id lesson = must(journal->keep({.text = text("a lesson"),
                                          .from = {.entry = entry,
                                                   .version = second,
                                                   .start = 0,
                                                   .end = 6,
                                                   .quote = text("Second")}}))
                          .value;
    const Collection newer = all();
    CHECK(takes(newer).updated == 1);
    CHECK(wordings(*there.journal, entry) == wordings(*journal, entry));
    CHECK(wordings(*there.journal, answer) == wordings(*journal, answer));
    CHECK(must(there.journal->entry(entry)).text == text("Third"));
    const auto versions = must(there.journal->versions(entry));
    CHECK(must(there.journal->lesson(lesson)).from.version == versions.at(1).id);
    CHECK(takes(newer).unchanged == 1);
    CHECK(must(there.journal->verify(false)).empty());
    // An older one leads back to nothing: its words are among the earlier ones.
    Collection older = newer;
    older.entries[0].versions.resize(1);
    older.entries[0].entry.text = text("First");
    CHECK(takes(older).unchanged == 1);
    CHECK(wordings(*there.journal, entry) == wordings(*journal, entry));
    CHECK(must(there.journal->lesson(lesson)).from.version == versions.at(1).id);
}

TEST_CASE_METHOD(Exported, "Over an import that was undone a newer one brings all wordings") {
    takes(all());
    must(there.journal->undo());
    goOn();
    CHECK(takes(all()).added == 1);
    CHECK(wordings(*there.journal, entry) == wordings(*journal, entry));
}

TEST_CASE_METHOD(Exported, "An entry that was taken back comes again with an export that has it") {
    must(journal->rate(entry, 4));
    const Collection before = all();
    must(journal->undo());
    must(journal->undo());
    add("Something else"); // ends the redo
    CHECK_FALSE(journal->entry(entry));
    const ImportReport report = must(journal->import(before)).value;
    CHECK(report.added == 1);
    CHECK(report.keptYours == 0);
    CHECK(must(journal->entry(entry)).text == text("First"));
    CHECK(must(journal->entry(entry)).ratings.size() == 1);
    CHECK(must(journal->undo()).name == "Import");
    CHECK_FALSE(journal->entry(entry));
}

TEST_CASE_METHOD(Exported, "What lies in the trash is said to lie there, and stays") {
    const Id step = must(journal->addStep({.entry = entry, .then = text("Ask")})).value;
    const Collection before = all();
    must(journal->remove(step));
    CHECK(must(journal->import(before)).value.inTrash == 1);
    must(journal->remove(entry));
    const ImportReport report = must(journal->import(before)).value;
    CHECK(report.inTrash == 1);
    CHECK(report.keptYours == 0);
    CHECK(must(journal->entry(entry)).inTrash);
    // Put back it is as it came: nobody changed it.
    takes(before);
    must(there.journal->remove(entry));
    must(there.journal->putBack(entry));
    pass(std::chrono::hours(1));
    must(journal->putBack(entry));
    must(journal->edit(entry, {.text = text("Better")}));
    CHECK(takes(all()).updated == 1);
}

TEST_CASE_METHOD(Exported, "A rating that an answer says is corrected with it, abroad too") {
    const Asked asked{.id = "q", .text = text("?")};
    answer =
        must(journal->answer({.entry = entry, .question = asked, .text = text("4"), .weight = 4}))
            .value;
    must(journal->rate(entry, 5));
    takes(all());
    must(there.journal->answer(
        {.entry = entry, .question = asked, .text = text("2"), .corrects = answer, .weight = 2}));
    std::vector<int> weights;
    for (const Rating& rating : must(there.journal->entry(entry)).ratings)
        weights.push_back(rating.weight);
    CHECK(weights == std::vector<int>{2, 5});
}

namespace {

/// A journal that was exported three times while it was written, and one that imports.
struct ThreeExports : JournalFixture {
    ThreeExports() {
        std::vector<std::uint8_t> used(1000);
        from.randomness.fill(used);
        id = from.add("First words");
        must(from.journal->answer(id, {.id = "q", .text = text("What?")}, text("Yes")));
        note();
        must(from.journal->edit(id, {.title = text("A title"), .text = text("Second words")}));
        must(from.journal->answer(id, {.id = "q", .text = text("What?")}, text("No")));
        note();
        must(from.journal->edit(id, {.title = text("Another title")}));
        must(from.journal->edit(id, {.text = text("Third words")}));
        note();
    }
    void note() {
        exports.push_back(everythingOf(*from.journal));
        exports.back().exported = from.clock.now().instant;
        from.pass(std::chrono::hours(1));
        pass(std::chrono::hours(1));
    }
    void requireNewest(std::size_t newest) {
        static const std::vector<std::string> words{"First words", "Second words", "Third words"};
        static const std::vector<std::string> titles{"", "A title", "Another title"};
        const Entry entry = must(journal->entry(id));
        CHECK(entry.text.utf8() == words[newest]);
        CHECK(entry.title.utf8() == titles[newest]);
        CHECK(must(journal->answers(id)).at(0).text.utf8() == (newest == 0 ? "Yes" : "No"));
        const auto versions = must(journal->versions(id));
        REQUIRE(versions.size() == newest + 1);
        for (std::size_t i = 0; i <= newest; ++i)
            CHECK(versions[i].text.utf8() == words[i]);
    }
    JournalFixture from;
    Id id;
    std::vector<Collection> exports;
};

} // namespace

TEST_CASE_METHOD(ThreeExports,
                 "Exports of different age leave the newest words, whatever the order") {
    std::vector<std::size_t> order{0, 1, 2};
    for (int i = GENERATE(0, 1, 2, 3, 4, 5); i > 0; --i)
        std::next_permutation(order.begin(), order.end());
    CAPTURE(order);
    std::size_t newest = 0;
    for (const std::size_t one : order) {
        must(journal->import(exports[one]));
        newest = std::max(newest, one);
        requireNewest(newest);
    }
    // And once more, in that order: nothing is there to be said.
    for (const std::size_t one : order) {
        CHECK(must(journal->import(exports[one])).done.touched.empty());
        requireNewest(2);
    }
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(ThreeExports, "An import that was undone comes again, newer words with it") {
    must(journal->import(exports[0]));
    must(journal->import(exports[2]));
    must(journal->undo());
    REQUIRE(must(journal->entry(id)).text.utf8() == "First words");
    must(journal->import(exports[2]));
    CHECK(must(journal->entry(id)).text.utf8() == "Third words");
    CHECK(must(journal->entry(id)).title.utf8() == "Another title");
}

TEST_CASE_METHOD(ThreeExports,
                 "Older words that are not here yet come before those that are shown") {
    Collection only = exports[2]; // as another program writes it, without what was before
    only.entries[0].versions.erase(only.entries[0].versions.begin(),
                                   only.entries[0].versions.end() - 1);
    must(journal->import(only));
    for (int time = 0; time < 2; ++time) {
        must(journal->import(exports[0]));
        CHECK(must(journal->entry(id)).text.utf8() == "Third words");
        const auto versions = must(journal->versions(id));
        CHECK(versions.back().text.utf8() == "Third words");
        CHECK(versions.back().at == only.entries[0].versions.back().at);
        CHECK(std::ranges::count(versions, "First words", [](const TextVersion& version) {
                  return version.text.utf8();
              }) == 1);
    }
}

namespace {

/// An entry that two journals have, and each goes on with.
struct TwoJournals : Exported {
    TwoJournals() { takes(exported()); }

    Collection exported(JournalFixture& of) {
        Collection all = everythingOf(*of.journal);
        all.exported = of.clock.now().instant;
        all.from = must(of.journal->state());
        return all;
    }
    Collection exported() { return exported(*this); }
    void wait() {
        pass(std::chrono::hours(1));
        there.pass(std::chrono::hours(1));
    }
    void edit(JournalFixture& in, const EntryChange& change) {
        wait();
        must(in.journal->edit(entry, change));
    }
    Entry here() { return must(journal->entry(entry)); }
    Entry yonder() { return must(there.journal->entry(entry)); }
    std::vector<std::string> words(JournalFixture& in) {
        std::vector<std::string> all;
        for (const TextVersion& version : must(in.journal->versions(entry)))
            all.push_back(version.text.utf8());
        return all;
    }
};

std::set<std::string> tagsOf(const Entry& entry) {
    std::set<std::string> tags;
    for (const Text& tag : entry.tags)
        tags.insert(tag.utf8());
    return tags;
}

} // namespace

TEST_CASE_METHOD(TwoJournals, "Newer words come where here only the title was changed") {
    edit(there, {.title = text("Demo"), .starred = true});
    edit(*this, {.text = text("Second"), .area = text("Work")});
    const Collection newer = exported();
    CHECK(takes(newer).updated == 1);
    CHECK(yonder().title == text("Demo"));
    CHECK(yonder().starred);
    CHECK(yonder().text == text("Second"));
    CHECK(yonder().area == text("Work"));
    CHECK(words(there) == std::vector<std::string>{"First", "Second"});
    CHECK(must(there.journal->import(newer)).done.touched.empty());
    // Back in the first journal: it takes what was changed there, and keeps its own.
    const Collection back = exported(there);
    CHECK(must(journal->import(back)).value.bothChanged.empty());
    CHECK(here().title == text("Demo"));
    CHECK(here().text == text("Second"));
    CHECK(here().area == text("Work"));
    must(there.journal->undo());
    CHECK(yonder().title == text("Demo"));
    CHECK(yonder().text == text("First"));
    CHECK(yonder().area.empty());
    CHECK(must(there.journal->verify(false)).empty());
}

TEST_CASE_METHOD(TwoJournals, "Where both wrote, yours is shown, the other's is kept and named") {
    edit(there, {.title = text("Mine"), .text = text("My words")});
    edit(*this, {.title = text("Theirs"), .text = text("Their words")});
    const Collection newer = exported();
    for (const bool dry : {true, false}) {
        const ImportReport report = must(there.journal->import(newer, dry)).value;
        CHECK(report.updated == 1);
        REQUIRE(report.bothChanged.size() == 1);
        CHECK(report.bothChanged[0].row == entry);
        CHECK(report.bothChanged[0].name == text("Mine"));
    }
    CHECK(yonder().title == text("Mine"));
    CHECK(yonder().text == text("My words"));
    CHECK(words(there) == std::vector<std::string>{"First", "My words", "Their words", "My words"});
    std::vector<std::string> titles;
    for (const HistoryItem& item : must(there.journal->history(entry)))
        for (const HistoryField& field : item.fields)
            if (field.words == text("Theirs"))
                titles.push_back(field.words.utf8());
    CHECK(titles.size() == 1);
    // Once is enough, and a later export that says the same of it is no news.
    CHECK(must(there.journal->import(newer)).done.touched.empty());
    edit(*this, {.area = text("Work")});
    const ImportReport later = takes(exported());
    CHECK(later.updated == 1);
    CHECK(later.bothChanged.empty());
    CHECK(yonder().title == text("Mine"));
    CHECK(yonder().area == text("Work"));
    CHECK(words(there).size() == 4);
    must(there.journal->undo());
    must(there.journal->undo());
    CHECK(yonder().title == text("Mine"));
    CHECK(yonder().text == text("My words"));
    CHECK(yonder().area.empty());
    CHECK(must(there.journal->verify(false)).empty());
}

TEST_CASE_METHOD(TwoJournals, "What is yours stays whatever the order of the exports") {
    edit(there, {.title = text("Mine")});
    std::vector<Collection> exports;
    edit(*this, {.text = text("Second"), .area = text("Home")});
    exports.push_back(exported());
    edit(*this, {.text = text("Third"), .area = text("Work")});
    exports.push_back(exported());
    if (GENERATE(false, true))
        std::ranges::reverse(exports);
    for (int time = 0; time < 2; ++time)
        for (const Collection& one : exports)
            takes(one);
    CHECK(yonder().title == text("Mine"));
    CHECK(yonder().text == text("Third"));
    CHECK(yonder().area == text("Work"));
    CHECK(words(there) == std::vector<std::string>{"First", "Second", "Third"});
}

TEST_CASE_METHOD(TwoJournals, "Tags come and go one by one") {
    edit(*this, {.tags = {.add = {text("a"), text("b")}}});
    takes(exported());
    edit(there, {.tags = {.add = {text("mine")}, .remove = {text("a")}}});
    edit(*this, {.tags = {.add = {text("theirs")}, .remove = {text("b")}}});
    takes(exported());
    CHECK(tagsOf(yonder()) == std::set<std::string>{"mine", "theirs"});
    // An export of one's own that is older takes nothing back.
    const Collection old = exported(there);
    edit(there, {.area = text("Now"), .tags = {.add = {text("new")}, .remove = {text("mine")}}});
    CHECK(takes(old).updated == 0);
    CHECK(tagsOf(yonder()) == std::set<std::string>{"new", "theirs"});
    CHECK(yonder().area == text("Now"));
}

TEST_CASE_METHOD(TwoJournals,
                 "An export of a clock that stood ahead is as old as its journal was") {
    edit(*this, {.area = text("Home"), .tags = {.add = {text("old")}}});
    pass(std::chrono::hours(24 * 365));
    const Collection ahead = exported();
    pass(-std::chrono::hours(24 * 365));
    takes(ahead);
    edit(*this, {.area = text("Work"), .tags = {.add = {text("new")}, .remove = {text("old")}}});
    const Collection newest = exported();
    if (GENERATE(false, true))
        edit(there, {.title = text("Mine")});
    CHECK(takes(newest).updated == 1);
    CHECK(yonder().area == text("Work"));
    wait();
    CHECK(takes(ahead).updated == 0);
    CHECK(yonder().area == text("Work"));
    CHECK(tagsOf(yonder()) == std::set<std::string>{"new"});
}

TEST_CASE_METHOD(TwoJournals,
                 "What was set here before the other took it over is corrected by it") {
    edit(*this, {.sort = Sort::loss, .lift = Lift::notMine});
    takes(exported());
    edit(there, {.sort = Sort::violence, .lift = std::optional<Lift>()});
    const ImportReport report = must(journal->import(exported(there))).value;
    CHECK(report.updated == 1);
    CHECK(report.bothChanged.empty());
    CHECK(here().sort == Sort::violence);
    CHECK_FALSE(here().lift);
    // What was set here since stays, and is named.
    edit(*this, {.sort = Sort::illness});
    edit(there, {.sort = Sort::loss});
    CHECK(must(journal->import(exported(there))).value.bothChanged.size() == 1);
    CHECK(here().sort == Sort::illness);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(TwoJournals, "A file that says nothing of a field takes nothing away") {
    edit(there, {.sort = Sort::loss, .lift = Lift::notMine, .heeded = {.add = {text("ab")}}});
    Collection older = exported();
    for (EntryRecord& record : older.entries) {
        record.unsaid = {"sort", "lift", "safe", "heeded"};
        record.entry.area = text("Work");
    }
    older.exported += 1;
    takes(older);
    CHECK(yonder().area == text("Work"));
    CHECK(yonder().sort == Sort::loss);
    CHECK(yonder().lift == Lift::notMine);
    CHECK(yonder().heeded == std::vector<Text>{text("ab")});
    // Also of what an import brought.
    takes(exported(there));
    must(journal->import(exported(there)));
    REQUIRE(here().sort == Sort::loss);
    Collection once = exported(there);
    once.exported += 1000;
    for (EntryRecord& record : once.entries) {
        record.entry.sort.reset();
        record.entry.heeded.clear();
        record.unsaid = {"sort", "heeded"};
        record.entry.area = text("Home");
    }
    must(journal->import(once));
    CHECK(here().sort == Sort::loss);
    CHECK(here().heeded == std::vector<Text>{text("ab")});
}

TEST_CASE_METHOD(TwoJournals, "Whom to reach comes where nobody stands, and else is named") {
    const char* const contacts = "hard-moment-contacts";
    const auto nameThere = [&] { return must(there.journal->setting(contacts)).value_or(""); };
    must(there.journal->change(contacts, "\"Anna\""));
    must(there.journal->change(contacts, "\"\""));
    must(journal->change(contacts, "\"Ben\""));
    takes(exported());
    CHECK(nameThere() == "\"Ben\"");
    must(there.journal->change(contacts, "\"Cleo\""));
    must(journal->change(contacts, "\"Dora\""));
    CHECK(takes(exported()).keptYours == 1);
    CHECK(nameThere() == "\"Cleo\"");
    // What stood here and was taken away is no news.
    must(there.journal->change(contacts, "\"\""));
    must(journal->change(contacts, "\"Ben\""));
    CHECK(takes(exported()).keptYours == 1);
    CHECK(nameThere() == "\"\"");
}

TEST_CASE("What was said last of several ratings counts, also where the clock went back") {
    JournalFixture from;
    std::vector<std::uint8_t> used(1000);
    from.randomness.fill(used);
    const Id id = from.add("I froze");
    from.pass(std::chrono::hours(24 * 400));
    must(from.journal->rate(id, 5));
    from.pass(-std::chrono::hours(24 * 399));
    must(from.journal->rate(id, 2));
    from.pass(std::chrono::hours(1));
    must(from.journal->rate(id, 3));
    const auto weights = [&](JournalFixture& of) {
        std::vector<int> all;
        for (const Rating& rating : must(of.journal->entry(id)).ratings)
            all.push_back(rating.weight);
        return all;
    };
    CHECK(weights(from) == std::vector{5, 2, 3});
    JournalFixture to;
    to.clock.moveTo(from.clock.now());
    must(to.journal->import(everythingOf(*from.journal)));
    CHECK(weights(to) == std::vector{5, 2, 3});
    CHECK(must(to.journal->import(everythingOf(*to.journal))).done.touched.empty());
    CHECK(must(from.journal->import(everythingOf(*from.journal))).done.touched.empty());
}
