// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Each call of SQLite to the disk fails in turn, once or from then on, while a person does each of
// the things one does with a journal.

#include "support/faulty_disk.hpp"
#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/journal_picture.hpp"
#include "support/nightly.hpp"

#include <array>
#include <functional>
#include <map>
#include <set>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

namespace fs = std::filesystem;

/// A journal in a folder of its own that is not opened yet.
struct Place {
    explicit Place(std::uint64_t seed)
        : randomness(seed) {}
    JournalOptions options() {
        return {.create = true,
                .clock = &clock,
                .randomness = &randomness,
                .standingOf = standingOf,
                .stateFolder = folder / "state"};
    }
    core::Result<std::unique_ptr<Journal>> tryOpen() { return Journal::open(path, options()); }
    std::unique_ptr<Journal> open() { return must(tryOpen()); }

    TemporaryFolder folder;
    FixedClock clock{moment("2026-11-21T20:00:00+01:00")};
    SeededRandomness randomness;
    fs::path path = folder / "journal.upturn";
    fs::path copy = folder / "one.upturn";          ///< a backup of an earlier state
    fs::path backup = folder / "copies/new.upturn"; ///< where the next one goes
};

/// What all operations begin from: made once, then copied.
struct Base {
    Base() {
        Place place(7);
        auto journal = place.open();
        const auto later = [&] {
            place.clock.moveTo(momentAt(place.clock.now().instant + 3'600'000, "", 3600));
        };
        broke = must(journal->record({.text = text("The demo broke.")})).value;
        later();
        early = must(journal->record({.text = text("A date named too early.")})).value;
        later();
        gone = must(journal->record({.text = text("Nobody needs this one.")})).value;
        later();
        must(journal->answer(broke, question(), text("The build was not frozen.")));
        later();
        lesson =
            must(journal->keep({.text = text("Freeze the day before."), .from = {.entry = broke}}))
                .value;
        must(journal->addStep({.entry = early, .then = text("Ask two colleagues")}));
        later();
        must(journal->saveAs(place.copy));
        must(journal->remove(gone));
        later();
        must(journal->edit(broke, {.text = text("The demo broke twice.")}));
        later();
        must(journal->rate(early, 3));
        later();
        must(journal->undo());
        journal.reset();
        whole = bytesOf(place.path);
        copy = bytesOf(place.copy);
        damaged = whole;
        const std::size_t at = damaged.find("A date named too early.");
        REQUIRE(at != std::string::npos);
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        older = bytesOf(fs::path(UPTURN_GOLDEN) / "journal-3.upturn");
    }
    static Asked question() { return {.id = "q.why", .text = text("Why?"), .guide = "g"}; }

    Id broke, early, gone, lesson;
    std::string whole, copy, damaged, older;
};

const Base& base() {
    static const Base one;
    return one;
}

template<class Value>
core::Result<void> only(const core::Result<Value>& result) {
    if (!result)
        return passOn(result);
    return {};
}

/// A thing that a person does.
struct Deed {
    const char* name;
    std::function<core::Result<void>(Place&, Journal&)> does; ///< none: to open it is all
    const std::string& (*from)();
};

Collection threeEntries() {
    Collection collection;
    for (const char* name : {"a", "b", "c"}) {
        EntryRecord record;
        record.entry.title = text(name);
        record.entry.text = text("words of " + std::string(name));
        record.entry.happened = record.entry.written = moment("2020-05-01T10:00:00Z");
        record.entry.source = Source{"test", name};
        collection.entries.push_back(record);
    }
    return collection;
}

const std::string& wholeFile() {
    return base().whole;
}

std::vector<Deed> deeds() {
    return {
        {"open", {}, wholeFile},
        {"add",
         [](Place&, Journal& journal) {
             return only(journal.record({.text = text("Something new.")}));
         },
         wholeFile},
        {"edit",
         [](Place&, Journal& journal) {
             return only(journal.edit(base().early, {.text = text("A date named far too early.")}));
         },
         wholeFile},
        {"answer",
         [](Place&, Journal& journal) {
             return only(journal.answer(base().early, Base::question(), text("To please them.")));
         },
         wholeFile},
        {"keep",
         [](Place&, Journal& journal) {
             return only(
                 journal.keep({.text = text("Say no early."), .from = {.entry = base().early}}));
         },
         wholeFile},
        {"undo", [](Place&, Journal& journal) { return only(journal.undo()); }, wholeFile},
        {"redo", [](Place&, Journal& journal) { return only(journal.redo()); }, wholeFile},
        {"trash", [](Place&, Journal& journal) { return only(journal.remove(base().broke)); },
         wholeFile},
        {"purge", [](Place&, Journal& journal) { return only(journal.purge(base().gone)); },
         wholeFile},
        {"import", [](Place&, Journal& journal) { return only(journal.import(threeEntries())); },
         wholeFile},
        {"backup", [](Place& place, Journal& journal) { return journal.saveAs(place.backup); },
         wholeFile},
        {"restore",
         [](Place& place, Journal& journal) { return only(journal.restoreFrom(place.copy)); },
         wholeFile},
        {"repair", [](Place&, Journal& journal) { return only(journal.verify(true)); },
         []() -> const std::string& { return base().damaged; }},
        {"upgrade", {}, []() -> const std::string& { return base().older; }},
    };
}

/// One time that a thing is done, on a disk of its own.
struct Round {
    explicit Round(const Deed& which)
        : deed(which) {
        writeBytes(place.path, deed.from());
        writeBytes(place.copy, base().copy);
    }
    /// From the moment on when the thing begins the disk may fail.
    core::Result<void> run(FaultyDisk& disk, const std::optional<DiskFault>& fault) {
        if (!deed.does) {
            set(disk, fault);
            auto opened = place.tryOpen();
            if (!opened)
                return passOn(opened);
            journal = std::move(*opened);
            return {};
        }
        journal = place.open();
        set(disk, fault);
        return deed.does(place, *journal);
    }
    static void set(FaultyDisk& disk, const std::optional<DiskFault>& fault) {
        if (fault)
            disk.failWith(*fault);
        else
            disk.mend(); // counts from here
    }

    const Deed& deed;
    Place place{42};
    std::unique_ptr<Journal> journal;
};

/// What a person would see before and after, and how often the disk is asked in between.
struct Expected {
    Expected(FaultyDisk& disk, const Deed& deed) {
        {
            Round untouched(deed);
            before = pictureOf(*untouched.place.open());
        }
        Round well(deed);
        must(well.run(disk, std::nullopt));
        after = pictureOf(*well.journal);
        disk.mend();
        Round counted(deed);
        must(counted.run(disk, std::nullopt));
        counted.journal.reset(); // closing writes too
        for (int call = 0; call < diskCalls; ++call)
            calls.at(static_cast<std::size_t>(call)) = disk.calls(static_cast<DiskCall>(call));
        disk.mend();
    }
    std::string before;
    std::string after;
    std::array<int, diskCalls> calls{};
};

void checkSentence(const core::Error& error) {
    CAPTURE(error.sentence);
    CHECK(error.fault != Fault::damaged);
    CHECK(error.sentence.size() > 20);
    CHECK(error.sentence.ends_with('.'));
    CHECK(error.sentence.find("SQLITE") == std::string::npos);
}

void checkWhole(Journal& journal, const Deed& deed) {
    auto findings = must(journal.verify(false));
    if (!findings.empty() && std::string_view(deed.name) == "repair") {
        must(journal.verify(true));
        findings = must(journal.verify(false));
    }
    for (const Finding& finding : findings)
        FAIL_CHECK(finding.what);
}

/// At which of so many calls the disk fails: in the night at each.
std::set<int> chosen(int count) {
    std::set<int> all;
    if (nightly())
        for (int nth = 1; nth <= count; ++nth)
            all.insert(nth);
    else if (count > 0)
        all = {1, std::min(2, count), 1 + count / 2, count};
    return all;
}

/// True when the fault came.
bool failsWell(FaultyDisk& disk, const Deed& deed, const Expected& expected,
               const DiskFault& fault) {
    INFO(deed.name << ": " << nameOf(fault.call) << ' ' << fault.nth
                   << (fault.forEver ? " and all after it" : ""));
    Round round(deed);
    const core::Result<void> result = round.run(disk, fault);
    if (fault.forEver)
        round.journal.reset();
    const bool came = disk.mend();
    if (!result) {
        CHECK(came);
        checkSentence(result.error());
        if (fault.code == SQLITE_FULL) {
            CHECK(result.error().sentence.find("The disk is full") != std::string::npos);
        }
    }
    const auto seen = [&](Journal& journal) {
        const std::string picture = pictureOf(journal);
        CHECK((picture == expected.after || (!result && picture == expected.before)));
    };
    bool typed = false;
    if (round.journal) { // without starting anew
        seen(*round.journal);
        // Where the file could not be opened for writing, that is tried at the next start.
        typed = round.journal->writable();
        if (typed)
            must(round.journal->saveDraft("capture", text("typed meanwhile")));
        round.journal.reset();
    }
    const auto journal = round.place.open();
    seen(*journal);
    checkWhole(*journal, deed);
    if (typed)
        CHECK(must(journal->draft("capture")) == text("typed meanwhile"));
    if (fs::exists(round.place.backup)) {
        JournalOptions options = round.place.options();
        options.access = Access::copy;
        options.create = false;
        const auto copy = must(Journal::open(round.place.backup, options));
        CHECK(pictureOf(*copy) == expected.after);
    } else {
        CHECK((!result || std::string_view(deed.name) != "backup"));
    }
    must(journal->record({.text = text("Life goes on.")}));
    return came;
}

} // namespace

TEST_CASE(
    "Whatever call to the disk fails, what was acknowledged is there and nothing is half done") {
    base();
    FaultyDisk disk;
    int cases = 0;
    int came = 0;
    for (const Deed& deed : deeds()) {
        const Expected expected(disk, deed);
        for (int call = 0; call < diskCalls; ++call) {
            const int count = expected.calls.at(static_cast<std::size_t>(call));
            for (const int nth : chosen(count))
                for (const bool forEver : {false, true}) {
                    if (!nightly() && forEver != (nth % 2 == 0)) // each of them somewhere
                        continue;
                    ++cases;
                    came +=
                        failsWell(
                            disk, deed, expected,
                            {.call = static_cast<DiskCall>(call), .nth = nth, .forEver = forEver})
                            ? 1
                            : 0;
                }
        }
    }
    WARN(cases << " faults of the disk, " << came << " of them met");
    CHECK(came > cases / 2);
}

TEST_CASE("A disk that fills up at any write says that it is full, and nothing is half done") {
    base();
    FaultyDisk disk;
    int cases = 0;
    int came = 0;
    for (const Deed& deed : deeds()) {
        const Expected expected(disk, deed);
        const int count = expected.calls.at(static_cast<std::size_t>(DiskCall::write));
        for (const int nth : chosen(count)) {
            if (!nightly() && nth == 2)
                continue;
            ++cases;
            came += failsWell(
                        disk, deed, expected,
                        {.call = DiskCall::write, .nth = nth, .forEver = true, .code = SQLITE_FULL})
                        ? 1
                        : 0;
        }
    }
    WARN(cases << " full disks, " << came << " of them met");
    CHECK(cases > 20);
    CHECK(came > cases / 2);
}
