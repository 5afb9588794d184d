// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "archive_reader.hpp"
#include "refusal.hpp"
#include "sha256.hpp"
#include "support/files.hpp"
#include "support/fixtures.hpp"
#include "support/journal_fixture.hpp"

#include <upturn/exchange/import.hpp>
#include <upturn/exchange/upturn_json.hpp>

#include <sys/stat.h>

#include <fstream>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string sha256Of(const std::string& bytes) {
    exchange::Sha256 hash;
    hash.take(bytes);
    return hash.hex();
}

/// Keeps what it is given, as a journal's folder of attachments would.
class Shelf final : public exchange::FileSink {
  public:
    Result<bool> begin(const std::string& sha256) override {
        name_ = sha256;
        bytes_.clear();
        return !kept.contains(sha256);
    }
    Result<void> write(std::span<const char> bytes) override {
        bytes_.append(bytes.data(), bytes.size());
        return {};
    }
    Result<void> keep() override {
        kept[name_] = bytes_;
        return {};
    }
    std::map<std::string, std::string> kept;

  private:
    std::string name_;
    std::string bytes_;
};

struct Suitcase {
    TemporaryFolder folder;
    std::filesystem::path zip = folder / "x.zip";
    std::string picture = std::string(300'000, 'p').append("\x01\x02");
    std::vector<exchange::PackedFile> files;

    Suitcase() {
        writeBytes(folder / "picture", picture);
        files = {{sha256Of(picture), folder / "picture"}};
    }
    Result<std::vector<std::string>> pack() {
        return exchange::writeUpturnZip(zip, [&](std::ostream& out) -> Result<decltype(files)> {
            exchange::JsonWriter writer(out);
            writer.begin(moment("2026-11-21T20:00:00+01:00"));
            EntryRecord record;
            record.entry.id = Id::derived({"e"});
            record.entry.text = text("with a picture");
            record.entry.happened = record.entry.written = moment("2026-11-21T20:00:00+01:00");
            record.entry.attachments = {{text("p.jpg"), "image/jpeg", sha256Of(picture)}};
            writer.entry(record);
            writer.end();
            return files;
        });
    }
};

std::string sentenceFor(const std::filesystem::path& path) {
    const auto read = exchange::readUpturnZip(path);
    return read ? std::string() : read.error().sentence;
}

/// What reading all of a stranger's archive says.
std::string sentenceForAll(const std::filesystem::path& path) {
    try {
        exchange::ArchiveReader reader(path, {});
        while (reader.next())
            while (!reader.piece().empty()) {
            }
        return {};
    } catch (const exchange::Refusal& refusal) {
        return refusal.error.sentence;
    }
}

} // namespace

TEST_CASE("An archive brings words and attachments back, byte for byte") {
    Suitcase suitcase;
    CHECK(must(suitcase.pack()).empty());
    Shelf shelf;
    const Collection read = must(exchange::readUpturnZip(suitcase.zip, &shelf));
    CHECK(read.skipped.empty());
    REQUIRE(read.entries.size() == 1);
    CHECK(shelf.kept.at(read.entries[0].entry.attachments[0].sha256) == suitcase.picture);
    CHECK(must(exchange::readUpturnZip(suitcase.zip)).entries.size() == 1);
}

TEST_CASE("What we packed is read again, also a file that would shrink to nothing") {
    Suitcase suitcase;
    suitcase.picture.assign(12'000'000, 'p');
    writeBytes(suitcase.folder / "picture", suitcase.picture);
    suitcase.files = {{sha256Of(suitcase.picture), suitcase.folder / "picture"}};
    CHECK(must(suitcase.pack()).empty());
    Shelf shelf;
    must(exchange::readUpturnZip(suitcase.zip, &shelf, {.bytes = 1'000'000}));
    CHECK(shelf.kept.at(sha256Of(suitcase.picture)) == suitcase.picture);
}

TEST_CASE("An attachment that is missing or changed stays behind and is named") {
    Suitcase suitcase;
    suitcase.files.push_back({std::string(64, '0'), suitcase.folder / "picture"});
    suitcase.files.push_back({std::string(64, '1'), suitcase.folder / "nowhere"});
    CHECK(must(suitcase.pack()) ==
          std::vector<std::string>{std::string(64, '0'), std::string(64, '1')});
}

TEST_CASE("An archive is only for its owner, and a full or missing folder leaves nothing half") {
    Suitcase suitcase;
    must(suitcase.pack());
    struct stat status {};
    REQUIRE(::stat(suitcase.zip.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    suitcase.zip = suitcase.folder / "no such folder/x.zip";
    CHECK_FALSE(suitcase.pack());
}

TEST_CASE("When the words can't be written, the old archive stays") {
    Suitcase suitcase;
    writeBytes(suitcase.zip, "old");
    const auto made = exchange::writeUpturnZip(
        suitcase.zip, [](std::ostream&) -> Result<std::vector<exchange::PackedFile>> {
            return fail(Fault::damaged, "No.");
        });
    REQUIRE_FALSE(made);
    CHECK(bytesOf(suitcase.zip) == "old");
}

TEST_CASE("An archive that breaks off is refused") {
    Suitcase suitcase;
    must(suitcase.pack());
    const std::string whole = bytesOf(suitcase.zip);
    for (const std::size_t length : {std::size_t{0}, std::size_t{10}, whole.size() / 2}) {
        writeBytes(suitcase.zip, whole.substr(0, length));
        Shelf shelf;
        CHECK_FALSE(exchange::readUpturnZip(suitcase.zip, &shelf));
    }
}

TEST_CASE("Archives that want to harm are refused: bombs, ways out, names twice") {
    for (const auto& [name, word] :
         {std::pair{"bomb-ratio-200MB", "far more"}, std::pair{"dup-names", "twice"},
          std::pair{"slip-absolute", "outside"}, std::pair{"slip-dotdot", "outside"},
          std::pair{"truncated", "Nothing"}}) {
        const auto path = testing::fixturePath("hostile/" + std::string(name) + ".zip");
        if (!std::filesystem::exists(path)) {
            WARN("SKIPPED: there are no files of strangers here");
            return;
        }
        INFO(name);
        CHECK_THAT(sentenceForAll(path), ContainsSubstring(word));
        CHECK_FALSE(sentenceFor(path).empty());
        CHECK_FALSE(std::filesystem::exists("/tmp/upturn_pwned.txt"));
    }
    CHECK_FALSE(sentenceFor(testing::fixturePath("hostile/bomb-10k-entries.zip")).empty());
}

TEST_CASE("Too many files in an archive are refused") {
    const auto path = testing::fixturePath("hostile/bomb-10k-entries.zip");
    if (!std::filesystem::exists(path)) {
        WARN("SKIPPED: there are no files of strangers here");
        return;
    }
    const auto read = exchange::readUpturnZip(path, nullptr, {.entries = 1'000});
    REQUIRE_FALSE(read);
    CHECK_THAT(read.error().sentence, ContainsSubstring("1000"));
}

TEST_CASE("Our own formats are recognised, and a stranger's file is not taken for one") {
    Suitcase suitcase;
    must(suitcase.pack());
    CHECK(exchange::recognise(suitcase.zip) == "upturn-zip");
    CHECK(must(exchange::readImport(suitcase.zip)).format == "upturn-zip");
    writeBytes(suitcase.folder / "x.json", "\xEF\xBB\xBF{\"format\": \"upturn-export\","
                                           "\"version\":1}");
    CHECK(exchange::recognise(suitcase.folder / "x.json") == "upturn-json");
    CHECK(must(exchange::readImport(suitcase.folder / "x.json")).collection.entries.empty());
    for (const char* mark : {"\xFF\xFE", "\xFE\xFF"}) {
        writeBytes(suitcase.folder / "wide.json", mark + std::string("{\0}\0", 4));
        const auto wide = exchange::readImport(suitcase.folder / "wide.json");
        REQUIRE_FALSE(wide);
        CHECK_THAT(wide.error().sentence, Catch::Matchers::ContainsSubstring("UTF-16"));
    }
    // Text is a note, whatever it says.
    writeBytes(suitcase.folder / "x.txt", "format upturn-export");
    CHECK(exchange::recognise(suitcase.folder / "x.txt") == "markdown");
    writeBytes(suitcase.folder / "x.bin", std::string("\0upturn-export", 14));
    CHECK_FALSE(exchange::recognise(suitcase.folder / "x.bin"));
    CHECK_FALSE(exchange::readImport(suitcase.folder / "x.bin"));
    CHECK_FALSE(exchange::readImport(suitcase.folder / "nothing"));
    CHECK_FALSE(exchange::readImport(suitcase.zip, {.format = "no-such-format"}));
    std::filesystem::create_directory(suitcase.folder / "empty");
    CHECK_FALSE(exchange::recognise(suitcase.folder / "empty"));
}
