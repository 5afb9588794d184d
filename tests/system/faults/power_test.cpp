// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The power goes: of what was written since a file was last synced any part may be on the disk, in
// any order, whole or torn between two sectors.

#include "support/faulty_disk.hpp"
#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/journal_picture.hpp"
#include "support/nightly.hpp"

#include <map>
#include <random>
#include <set>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t sector = 512;

/// A file as the disk has it, and what may still be on its way there.
struct OnDisk {
    bool there = false;   ///< its name is on the disk for sure
    bool removed = false; ///< may be gone
    std::string durable;
    std::vector<DiskEvent> pending;
};

void put(std::string& bytes, std::size_t at, std::string_view what) {
    if (bytes.size() < at + what.size())
        bytes.resize(at + what.size(), '\0');
    bytes.replace(at, what.size(), what);
}

class Disk {
  public:
    void take(const DiskEvent& event) {
        OnDisk& file = files_[event.file];
        switch (event.what) {
        case DiskEvent::What::write:
        case DiskEvent::What::truncate:
            if (file.removed) // a new file under the old name
                file = OnDisk{};
            file.pending.push_back(event);
            break;
        case DiskEvent::What::sync:
            for (const DiskEvent& one : file.pending)
                apply(file.durable, one);
            file.pending.clear();
            file.there = true;
            break;
        case DiskEvent::What::remove:
            if (event.kept)
                file = OnDisk{};
            else
                file.removed = true;
            break;
        default:
            break;
        }
    }
    void begin(const std::string& name, std::string bytes) {
        files_[name] = {true, false, std::move(bytes), {}};
    }
    /// One of the states in which the power may leave it; `most`: all that was written is there.
    std::map<std::string, std::string> after(std::mt19937& dice, bool most) const {
        std::map<std::string, std::string> left;
        for (const auto& [name, file] : files_) {
            if (name.empty() || (file.removed && (most || dice() % 2 == 0)))
                continue;
            if (!file.there && (file.pending.empty() || (!most && dice() % 3 == 0)))
                continue;
            std::string bytes = file.durable;
            for (const DiskEvent& one : file.pending) {
                if (most)
                    apply(bytes, one);
                else
                    applyPart(bytes, one, dice);
            }
            left.emplace(name, std::move(bytes));
        }
        return left;
    }

  private:
    static void apply(std::string& bytes, const DiskEvent& event) {
        const auto at = static_cast<std::size_t>(event.at);
        if (event.what == DiskEvent::What::truncate)
            bytes.resize(at, '\0');
        else
            put(bytes, at, event.bytes);
    }
    static void applyPart(std::string& bytes, const DiskEvent& event, std::mt19937& dice) {
        switch (dice() % 4) {
        case 0: // lost
            return;
        case 1: { // torn
            if (event.what == DiskEvent::What::truncate)
                return;
            const auto begin = static_cast<std::size_t>(event.at);
            for (std::size_t at = 0; at < event.bytes.size();) {
                const std::size_t count =
                    std::min(event.bytes.size() - at, sector - (begin + at) % sector);
                if (dice() % 2 == 0)
                    put(bytes, begin + at, std::string_view(event.bytes).substr(at, count));
                at += count;
            }
            return;
        }
        default:
            apply(bytes, event);
        }
    }
    std::map<std::string, OnDisk> files_;
};

/// What was done, and what it looked like after each act.
struct Written {
    std::vector<DiskEvent> events;
    std::vector<std::string> pictures;
    std::vector<std::set<std::string>> between; ///< after each step of the act but the last
    std::vector<std::map<std::string, std::string>> state; ///< of this computer, at each act
    std::string name;
};

std::map<std::string, std::string> filesBelow(const fs::path& folder) {
    std::map<std::string, std::string> files;
    if (fs::exists(folder))
        for (const auto& file : fs::recursive_directory_iterator(folder))
            if (file.is_regular_file())
                files[fs::relative(file.path(), folder).string()] = bytesOf(file.path());
    return files;
}

Written write(int acts) {
    Written written;
    FaultyDisk disk;
    JournalFixture fixture;
    fixture.journal.reset();
    fixture.clock.moveTo(moment("2026-11-21T20:00:00+01:00"));
    for (const char* end : {"", "-wal", "-shm"})
        fs::remove(fixture.path.string() + end);
    fs::remove_all(fixture.folder / "state");
    {
        // To make the journal is an act of its own, and its folder is synced by it.
        const auto made = fixture.open();
    }
    const std::string begun = bytesOf(fixture.path);
    disk.record();
    written.name = fixture.path.string();
    written.events.push_back({DiskEvent::What::write, written.name, 0, begun});
    written.events.push_back({DiskEvent::What::sync, written.name, 0, {}});
    fixture.journal = fixture.open();
    written.pictures.push_back(pictureOf(*fixture.journal));
    written.state.push_back(filesBelow(fixture.folder / "state"));
    std::vector<Id> entries;
    const auto step = [&] { written.between.back().insert(pictureOf(*fixture.journal)); };
    for (int i = 0; i < acts; ++i) {
        fixture.pass(std::chrono::minutes(7));
        Journal& journal = *fixture.journal;
        written.between.emplace_back();
        const std::string words = "Act " + std::to_string(i) + ": the release slipped by a week.";
        switch (i % 9) {
        case 0:
        case 1:
            entries.push_back(fixture.add(words));
            break;
        case 2:
            must(journal.edit(entries.back(), {.text = text(words + " Again.")}));
            break;
        case 3:
            must(journal.answer(entries.back(), {.id = "q", .text = text("Why?")}, text(words)));
            break;
        case 4:
            must(journal.keep({.text = text(words), .from = {.entry = entries.back()}}));
            break;
        case 5:
            must(journal.remove(entries.front()));
            break;
        case 6:
            must(journal.undo());
            break;
        case 7:
            entries.push_back(fixture.add(words + std::string(9000, 'x')));
            step();
            must(journal.remove(entries.back()));
            step();
            must(journal.undo());
            break;
        default:
            must(journal.remove(entries.back()));
            step();
            must(journal.purge(entries.back()));
            entries.pop_back();
        }
        // The marker of this computer is written when a journal is closed.
        if (i % 5 == 4)
            fixture.reopen();
        written.pictures.push_back(pictureOf(*fixture.journal));
        written.state.push_back(filesBelow(fixture.folder / "state"));
        disk.acknowledge();
    }
    fixture.journal.reset();
    written.events = [&] {
        std::vector<DiskEvent> all = std::move(written.events);
        std::vector<DiskEvent> more = disk.takeRecord();
        all.insert(all.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
        return all;
    }();
    return written;
}

} // namespace

TEST_CASE("Whatever the power leaves of what was not synced, each acknowledged act is there") {
    const Written written = write(nightly() ? 180 : 18);
    std::mt19937 dice(2026);
    const int subsets = nightly() ? 10 : 2;
    Disk disk;
    std::size_t acknowledged = 0;
    int images = 0;
    int named = 0; // in which a torn act is called damage of the log
    int parts = 0; // with an act up to one of its steps
    int torn = 0;  // in which not all of the newest act was there
    const TemporaryFolder folder;
    const fs::path path = folder / "journal.upturn";
    const auto look = [&](bool most) {
        for (const auto& [name, bytes] : disk.after(dice, most))
            writeBytes(path.string() + name.substr(written.name.size()), bytes);
        for (const auto& [name, bytes] : written.state.at(acknowledged)) {
            fs::create_directories((folder.path() / "state" / name).parent_path());
            writeBytes(folder.path() / "state" / name, bytes);
        }
        const FixedClock clock{moment("2026-12-21T20:00:00+01:00")};
        SeededRandomness randomness{99};
        {
            auto opened = Journal::open(path, {.clock = &clock,
                                               .randomness = &randomness,
                                               .standingOf = standingOf,
                                               .stateFolder = folder / "state"});
            if (!opened)
                FAIL(opened.error().sentence);
            const auto journal = std::move(*opened);
            const std::string picture = pictureOf(*journal);
            // An act of several steps may be there up to one of them.
            const bool between = acknowledged < written.between.size() &&
                                 written.between[acknowledged].contains(picture);
            parts += between ? 1 : 0;
            const bool well = picture == written.pictures[acknowledged] ||
                              (acknowledged + 1 < written.pictures.size() &&
                               picture == written.pictures[acknowledged + 1]);
            CHECK((well || between));
            torn += picture == written.pictures[acknowledged] ? 1 : 0;
            for (const Finding& finding : must(journal->verify(false)))
                // What is torn of an act that nobody was told of can't be told from what a disk
                // changed later.
                if (finding.what.find("the log beside the journal was damaged") ==
                    std::string::npos)
                    FAIL_CHECK(finding.what);
                else
                    ++named;
            must(journal->record({.text = text("Life goes on.")}));
        }
        ++images;
        for (const auto& file : fs::directory_iterator(folder.path()))
            fs::remove_all(file.path());
    };
    for (std::size_t i = 0; i < written.events.size(); ++i) {
        const DiskEvent& event = written.events[i];
        INFO("event " << i << " of " << written.events.size() << ", " << acknowledged
                      << " acts acknowledged");
        if (i > 1 && event.what == DiskEvent::What::sync) { // before it counts
            look(true);
            for (int n = 0; n < subsets; ++n)
                look(false);
        }
        disk.take(event);
        if (event.what == DiskEvent::What::acknowledged) {
            ++acknowledged;
            for (int n = 0; n < subsets / 2; ++n)
                look(false);
        }
    }
    WARN(images << " images of the disk, " << torn << " without the act that was under way, "
                << parts << " with a part of one, " << named << " in which it is named");
    CHECK(parts > 0);
    CHECK(acknowledged + 1 == written.pictures.size());
}
