// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What comes from elsewhere and is a little different: names in an archive, times, states.

#include "archive_reader.hpp"
#include "refusal.hpp"
#include "sha256.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/journal_fixture.hpp"

#include <upturn/exchange/archive.hpp>
#include <upturn/exchange/upturn_json.hpp>

#include <archive.h>
#include <archive_entry.h>
#include <nlohmann/json.hpp>

#include <set>
#include <sstream>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// An archive of somebody else, with these names and what stands under them.
void writeZip(const std::filesystem::path& path,
              const std::vector<std::pair<std::string, std::string>>& files, bool tar = false) {
    archive* out = archive_write_new();
    tar ? archive_write_set_format_pax_restricted(out) : archive_write_set_format_zip(out);
    REQUIRE(archive_write_open_filename(out, path.c_str()) == ARCHIVE_OK);
    for (const auto& [name, bytes] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
        REQUIRE(archive_write_header(out, entry) == ARCHIVE_OK);
        archive_write_data(out, bytes.data(), bytes.size());
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
}

std::string exportHolding(const std::string& list, const std::string& row) {
    return R"({"format":"upturn-export","version":1,")" + list + R"(":[)" + row + "]}";
}

Moment happenedIn(const std::string& moment) {
    const Collection read = must(exchange::readUpturnJson(
        exportHolding("entries", R"({"id":"00112233445566778899aabbccddeeff","kind":"setback",)"
                                 R"("text":"x","happened":)" +
                                     moment + "}")));
    REQUIRE(read.entries.size() == 1);
    return read.entries.front().entry.happened;
}

LessonRecord lessonIn(const std::string& more) {
    const Collection read = must(exchange::readUpturnJson(
        exportHolding("lessons", R"({"id":"00112233445566778899aabbccddeeff","text":"Ask first.",)"
                                 R"("kept":"2026-11-21T19:00:00Z")" +
                                     more + "}")));
    REQUIRE(read.lessons.size() == 1);
    return read.lessons.front();
}

/// Takes every file that it does not have.
class FirstShelf final : public exchange::FileSink {
  public:
    std::set<std::string> has;
    std::vector<std::string> asked;
    std::string bytes;
    bool kept = false;

    Result<bool> begin(const std::string& sha256) override {
        asked.push_back(sha256);
        return !has.contains(sha256);
    }
    Result<void> write(std::span<const char> piece) override {
        bytes.append(piece.data(), piece.size());
        return {};
    }
    Result<void> keep() override {
        kept = true;
        return {};
    }
};

std::string digestOf(const std::string& bytes) {
    exchange::Sha256 hash;
    hash.take(bytes);
    return hash.hex();
}

} // namespace

TEST_CASE("A name in an archive that is a way out of it on some system is refused") {
    const TemporaryFolder folder;
    const auto refused = [&](const char* name, bool tar) {
        writeZip(folder / "x.zip", {{"export.json", exportHolding("entries", "")}, {name, "x"}},
                 tar);
        const auto read = exchange::readUpturnZip(folder / "x.zip");
        return !read && read.error().sentence.find("outside") != std::string::npos;
    };
    for (const char* name : {"..\\evil.txt", "C:evil.txt", "/etc/evil", "a/../../evil"}) {
        CAPTURE(name);
        CHECK(refused(name, false));
        CHECK(refused(name, true));
    }
    // In a zip a backslash is read as a slash; of one that is left nobody knows what it is.
    CHECK(refused("a\\b.txt", true));
    writeZip(folder / "x.zip",
             {{"export.json", exportHolding("entries", "")}, {"a..b/..c.txt", "x"}});
    const auto read = exchange::readUpturnZip(folder / "x.zip");
    REQUIRE(read);
    REQUIRE(read->skipped.size() == 1);
    CHECK(read->skipped.front().where == "a..b/..c.txt");
}

TEST_CASE("A file in an archive that is here already is not unpacked again") {
    const TemporaryFolder folder;
    const std::string picture = "a picture";
    writeZip(folder / "x.zip", {{"export.json", exportHolding("entries", "")},
                                {"files/" + digestOf(picture), picture}});
    FirstShelf shelf;
    shelf.has = {digestOf(picture)};
    REQUIRE(exchange::readUpturnZip(folder / "x.zip", &shelf));
    CHECK(shelf.asked == std::vector{digestOf(picture)});
    CHECK(shelf.bytes.empty());
    CHECK_FALSE(shelf.kept);
    FirstShelf empty;
    REQUIRE(exchange::readUpturnZip(folder / "x.zip", &empty));
    CHECK(empty.bytes == picture);
    CHECK(empty.kept);
}

TEST_CASE("A file that is not what its name says is refused by the beginning of that name") {
    const TemporaryFolder folder;
    const std::string name = digestOf("a picture");
    writeZip(folder / "x.zip",
             {{"export.json", exportHolding("entries", "")}, {"files/" + name, "another picture"}});
    FirstShelf shelf;
    const auto read = exchange::readUpturnZip(folder / "x.zip", &shelf);
    REQUIRE_FALSE(read);
    CHECK_THAT(read.error().sentence, ContainsSubstring("attachment " + name.substr(0, 8) + " in"));
    CHECK_FALSE(shelf.kept);
}

TEST_CASE("A time comes as it was lived, whatever this computer knows of the zone") {
    const Moment lived = happenedIn(R"({"instant":"2026-11-21T19:00:00Z","zone":"Europe/Berlin",)"
                                    R"("offset":7200,"date":"2026-11-22"})");
    CHECK(lived.offset == 7200);
    CHECK(isoDate(lived.date) == "2026-11-22");
    CHECK(lived.zone == "Europe/Berlin");
    const Moment known =
        happenedIn(R"({"instant":"2026-11-21T23:30:00Z","zone":"Europe/Berlin","offset":0})");
    CHECK(known.offset == 3600);
    CHECK(isoDate(known.date) == "2026-11-22");
    const Moment unknown =
        happenedIn(R"({"instant":"2026-11-21T23:30:00Z","zone":"Mars/Olympus","offset":-7200})");
    CHECK(unknown.offset == -7200);
    CHECK(isoDate(unknown.date) == "2026-11-21");
    const Moment dated = happenedIn(R"({"instant":"2026-11-21T23:30:00Z","zone":"Europe/Berlin",)"
                                    R"("date":"2026-11-21","precision":"day"})");
    CHECK(isoDate(dated.date) == "2026-11-21");
    CHECK(dated.precision == Precision::day);
    CHECK(happenedIn(R"({"instant":"2026-11-21T23:30:05.250Z"})").instant ==
          *parseIsoInstant("2026-11-21T23:30:05.250Z"));
}

TEST_CASE("A lesson whose state is retired is retired, unless it is said otherwise") {
    CHECK(lessonIn(R"(,"state":"retired")").lesson.retired);
    CHECK_FALSE(lessonIn(R"(,"state":"retired","retired":false)").lesson.retired);
    CHECK(lessonIn(R"(,"state":"active","retired":true)").lesson.retired);
    CHECK_FALSE(lessonIn(R"(,"state":"part-of-me")").lesson.retired);
    CHECK_FALSE(lessonIn("").lesson.retired);
}

TEST_CASE("Rows stand in an export in the order of their times") {
    std::ostringstream out;
    exchange::JsonWriter writer(out);
    writer.begin(moment("2026-11-21T20:00:00+01:00"));
    EntryRecord record;
    record.entry.id = Id::derived({"e"});
    record.entry.text = text("x");
    record.entry.happened = record.entry.written = moment("2026-11-21T20:00:00+01:00");
    record.entry.feelings = {text("calm"), text("tired")};
    for (const int at : {3, 1, 2})
        record.encounters.push_back({.id = Id::derived({std::to_string(at)}),
                                     .entry = record.entry.id,
                                     .question = "q" + std::to_string(at),
                                     .at = at});
    writer.entry(record);
    writer.end();
    const auto json = nlohmann::json::parse(out.str());
    const auto& entry = json["entries"][0];
    REQUIRE(entry["encounters"].size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(entry["encounters"][i]["question"] == "q" + std::to_string(i + 1));
    CHECK(entry["feelings"] == nlohmann::json{"calm", "tired"});
}
