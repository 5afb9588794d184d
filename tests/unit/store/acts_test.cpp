// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/journal_fixture.hpp"
#include "support/journal_picture.hpp"

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

Asked question(const char* id) {
    return {.id = id, .text = text("What happened?")};
}

struct ActsFixture : JournalFixture {
    std::string answerOf(const Id& entry, std::size_t nth) {
        return must(journal->answers(entry)).at(nth).text.utf8();
    }
    /// The same file in the hands of a program started anew.
    void startAnew(std::uint64_t seed) {
        journal.reset();
        SeededRandomness random(seed);
        JournalOptions options = this->options();
        options.run = Id::fresh(random);
        journal = must(Journal::open(path, options));
    }
};

} // namespace

TEST_CASE_METHOD(ActsFixture, "What is done together is one step, and is taken back as one") {
    const Id entry = add("The release slipped.");
    const std::string before = pictureOf(*journal);
    const auto acts = must(journal->newestAct());
    const auto done = journal->together(ActType::hardMoment, [&]() -> Result<Id> {
        const auto edited = journal->edit(entry, {.text = text("It slipped by two weeks.")});
        if (!edited)
            return passOn(edited);
        const auto first = journal->answer(entry, question("a"), text("one"));
        if (!first)
            return passOn(first);
        // What was written a moment ago is there to be read.
        CHECK(must(journal->answers(entry)).size() == 1);
        const auto second = journal->answer(entry, question("b"), text("two"));
        if (!second)
            return passOn(second);
        CHECK(first->done.act.id == second->done.act.id);
        return second->value;
    });
    REQUIRE(done);
    CHECK(must(journal->newestAct()) == acts + 1);
    const auto next = must(journal->nextUndo());
    REQUIRE(next);
    CHECK(next->type == ActType::hardMoment);
    CHECK(next->entry == entry);
    CHECK(next->place.utf8() == "It slipped by two weeks");
    CHECK(must(journal->verify(false)).empty());
    CHECK(must(journal->undo()).act.type == ActType::hardMoment);
    CHECK(pictureOf(*journal) == before);
    must(journal->redo());
    CHECK(answerOf(entry, 1) == "two");
}

TEST_CASE_METHOD(ActsFixture, "Of what is done together nothing is written when a part fails") {
    const Id entry = add("The release slipped.");
    const std::string before = pictureOf(*journal);
    const auto acts = must(journal->newestAct());
    must(journal->saveDraft("capture", text("half a")));
    journal->takeTouched();
    const auto done = journal->together(ActType::hardMoment, [&]() -> Result<Done> {
        must(journal->edit(entry, {.text = text("It slipped by two weeks.")}));
        must(journal->dropDraft("capture"));
        const auto empty = journal->answer(entry, question("a"), text(" "));
        return empty ? Result<Done>(empty->done) : passOn(empty);
    });
    CHECK(done.error().fault == Fault::usage);
    CHECK(must(journal->newestAct()) == acts);
    CHECK(pictureOf(*journal) == before);
    CHECK(must(journal->draft("capture")).utf8() == "half a");
    CHECK(journal->takeTouched().empty());
    must(journal->rate(entry, 4)); // and the next one is as ever
    CHECK(must(journal->undo()).act.type == ActType::rateEntry);
}

TEST_CASE_METHOD(ActsFixture, "An act with a name of its own is no part of a chain of edits") {
    const Id entry = add("one");
    must(journal->edit(entry, {.text = text("two")}));
    must(journal->together(ActType::hardMoment,
                           [&] { return journal->edit(entry, {.text = text("three")}); }));
    must(journal->undo());
    CHECK(must(journal->entry(entry)).text.utf8() == "two");
}

TEST_CASE_METHOD(ActsFixture, "What is thrown on the way takes everything along") {
    const Id entry = add("The release slipped.");
    const auto acts = must(journal->newestAct());
    CHECK_THROWS_AS(journal->together(ActType::hardMoment,
                                      [&]() -> Result<Done> {
                                          must(journal->rate(entry, 5));
                                          throw std::runtime_error("on the way");
                                      }),
                    std::runtime_error);
    CHECK(must(journal->newestAct()) == acts);
    CHECK(must(journal->entry(entry)).ratings.empty());
    must(journal->rate(entry, 4));
}

TEST_CASE_METHOD(ActsFixture,
                 "An act inside another is part of it, and its failure is the whole's") {
    const Id entry = add("The release slipped.");
    const auto acts = must(journal->newestAct());
    const auto both = [&](bool well) {
        return journal->together(ActType::answer, [&]() -> Result<Done> {
            must(journal->rate(entry, 2));
            const auto inner = journal->together(ActType::addDecision, [&]() -> Result<Done> {
                must(journal->rate(entry, 3));
                return well ? Result<Done>(Done{}) : Result<Done>(fail(Fault::failed, "no"));
            });
            CHECK(inner.has_value() == well);
            return Done{};
        });
    };
    CHECK_FALSE(both(false));
    CHECK(must(journal->newestAct()) == acts);
    CHECK(both(true));
    CHECK(must(journal->newestAct()) == acts + 1);
    CHECK(must(journal->nextUndo())->type == ActType::answer);
    CHECK_FALSE(journal->together(ActType::answer, [&] { return journal->undo(); }));
    CHECK(must(journal->nextUndo())->type == ActType::answer);
}

TEST_CASE_METHOD(ActsFixture, "A page takes back what was done there, and nothing else") {
    const Id entry = add("The release slipped.");
    const Done mine = must(journal->rate(entry, 4));
    const Id foreign = add("A script's.");
    const auto refused = journal->undoIfNewest(mine.act.id);
    CHECK_FALSE(refused);
    CHECK(must(journal->entry(foreign)).text.utf8() == "A script's.");
    CHECK(must(journal->entry(entry)).ratings.size() == 1);
    must(journal->undo());
    CHECK(must(journal->undoIfNewest(mine.act.id)).act.id == mine.act.id);
    CHECK(must(journal->entry(entry)).ratings.empty());
    CHECK_FALSE(journal->undoIfNewest(mine.act.id));
    CHECK(must(journal->redoIfNewest(mine.act.id)).act.id == mine.act.id);
    CHECK(must(journal->entry(entry)).ratings.size() == 1);
    CHECK_FALSE(journal->redoIfNewest(mine.act.id));
}

TEST_CASE_METHOD(ActsFixture, "A chain of edits ends with its sitting") {
    const Id entry = add("one");
    must(journal->edit(entry, {.text = text("two")}));
    pass(std::chrono::minutes(29));
    must(journal->edit(entry, {.text = text("three")}));
    pass(std::chrono::minutes(31));
    must(journal->edit(entry, {.text = text("four")}));
    must(journal->undo());
    CHECK(must(journal->entry(entry)).text.utf8() == "three");
    must(journal->undo());
    CHECK(must(journal->entry(entry)).text.utf8() == "one");
}

TEST_CASE_METHOD(ActsFixture,
                 "A chain of edits ends with the run of the program, which an act names") {
    startAnew(1);
    const Id entry = add("one");
    must(journal->edit(entry, {.text = text("two")}));
    CHECK(must(journal->nextUndo())->here);
    startAnew(2);
    CHECK_FALSE(must(journal->nextUndo())->here);
    const Done later = must(journal->edit(entry, {.text = text("three")}));
    CHECK(must(journal->nextUndo())->here);
    const Done more = must(journal->edit(entry, {.text = text("four")}));
    CHECK(must(journal->undoIfNewest(later.act.id)).act.with ==
          std::vector<Id>{more.act.id, later.act.id});
    CHECK(must(journal->entry(entry)).text.utf8() == "two");
}

TEST_CASE_METHOD(ActsFixture, "What is taken back says of what, also when that is gone with it") {
    const Id entry = add("The scope grew again. Nobody said no.");
    const Id lesson = must(journal->keep({.text = text("Say no early.")})).value;
    must(journal->edit(entry, {.text = text("The scope grew. Nobody said no.")}));
    const Done text = must(journal->undo());
    CHECK(text.act.type == ActType::editText);
    CHECK(text.act.entry == entry);
    const Done kept = must(journal->undo());
    CHECK(kept.act.place.utf8() == "Say no early");
    CHECK(kept.act.row == lesson);
    const Done made = must(journal->undo());
    CHECK(made.act.place.utf8() == "The scope grew again");
    CHECK(must(journal->redo()).act.place.utf8() == "The scope grew again");
}

TEST_CASE_METHOD(ActsFixture, "To close a step and write the next one is called by both") {
    const Id entry = add("The scope grew again");
    const Id first = must(journal->addStep({.entry = entry, .then = text("Ask Jonas")})).value;
    CHECK(must(journal->nextUndo())->name == "Add next step");
    must(journal->addStep({.entry = entry, .then = text("Write to Jonas"), .follows = first}));
    CHECK(must(journal->undo()).act.name == "Close next step and add another");
}

TEST_CASE("Each act has a name of its own in the file") {
    std::set<std::string_view> names;
    for (const ActName& act : actNames()) {
        CHECK(names.insert(act.name).second);
        CHECK(actNamed(act.name) == act.type);
        CHECK(nameOf(act.type) == act.name);
        CHECK(std::string_view(act.words) == wordsOf(act.type));
    }
    CHECK_FALSE(actNamed("Keep lesson"));
}

TEST_CASE_METHOD(ActsFixture, "A version's time is what the clock said then, whatever stamps say") {
    const Id entry = add("one");
    const Moment now = clock.now();
    clock.moveTo(moment("2031-01-01T12:00:00+01:00"));
    must(journal->edit(entry, {.text = text("two")}));
    clock.moveTo(now);
    CHECK(must(journal->aheadOfClock()));
    must(journal->edit(entry, {.title = text("A title"), .text = text("three")}));
    CHECK_FALSE(must(journal->aheadOfClock()));
    const auto versions = must(journal->versions(entry));
    REQUIRE(versions.size() == 3);
    CHECK(isoInstant(versions[1].at) == "2031-01-01T11:00:00Z");
    CHECK(versions[2].at == now.instant);
    const auto said = must(journal->saidAt(entry));
    CHECK(said.at("text") == now.instant);
    CHECK(said.at("title") == now.instant);
}

TEST_CASE_METHOD(ActsFixture, "A lesson that was met while the clock stood wrong comes back") {
    const Id lesson = must(journal->keep({.text = text("Ask two people.")})).value;
    const auto review = [&](Grade grade) {
        return must(journal->review({.lesson = lesson,
                                     .grade = grade,
                                     .day = dayOf(clock.now(), usualDayStart)}))
            .value.standing.due;
    };
    pass(std::chrono::hours(24));
    const Moment now = clock.now();
    clock.moveTo(moment("2027-11-22T20:00:00+01:00"));
    CHECK(review(Grade::knewIt) > now.date);
    clock.moveTo(now);
    const auto due = review(Grade::forgot);
    REQUIRE(due);
    CHECK(*due <= dateOfDayNumber(dayNumber(now.date) + 2));
    const auto reviews = must(journal->lesson(lesson)).reviews;
    CHECK(reviews.back().grade == Grade::forgot);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(ActsFixture,
                 "A lesson is first due on the day after it was kept, by the day start") {
    const auto dueOf = [&](const char* kept) {
        clock.moveTo(momentAt(*parseIsoInstant(kept), "Europe/Berlin"));
        const Id lesson = must(journal->keep({.text = text("Ask two people.")})).value;
        return isoDate(must(journal->lesson(lesson)).standing.due.value());
    };
    must(journal->change(dayStartSetting, "0"));
    CHECK(dueOf("2026-11-22T01:00:00Z") == "2026-11-23"); // 02:00
    must(journal->change(dayStartSetting, "360"));
    CHECK(dueOf("2026-11-22T04:00:00Z") == "2026-11-22"); // 05:00 is still the day before
    // The days of all follow when the person's day begins at another hour.
    must(journal->change(dayStartSetting, "240"));
    for (const Lesson& lesson : must(journal->lessons({})))
        CHECK(isoDate(*lesson.standing.due) ==
              (timeOfDay(lesson.kept) == "02:00" ? "2026-11-22" : "2026-11-23"));
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(ActsFixture, "What is said of an entry by one key is called by its own name") {
    const Id entry = add("one");
    const auto called = [&](const EntryChange& change) {
        return must(journal->edit(entry, change)).act.type;
    };
    CHECK(called({.sort = Sort::loss}) == ActType::sayKind);
    CHECK(called({.lift = Lift::notMine}) == ActType::sayPart);
    CHECK(called({.safe = Safe::no}) == ActType::saySafe);
    CHECK(called({.heeded = {.add = {text("a")}, .remove = {}}}) == ActType::sayManner);
    CHECK(called({.corrected = {.add = {text("cause")}, .remove = {}}}) == ActType::correctRead);
    CHECK(called({.text = text("two")}) == ActType::editText);
    CHECK(called({.title = text("two"), .sort = Sort::own}) == ActType::editEntry);
}
