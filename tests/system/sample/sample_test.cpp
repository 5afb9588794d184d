// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "opened_sample.hpp"
#include "support/child.hpp"

#include <upturn/app/transfer.hpp>
#include <upturn/prompts/circling.hpp>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace upturn;
using namespace upturn::test;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

fs::path toldAgain(const TemporaryFolder& folder) {
    std::vector<std::string> command{UPTURN_MAKE_SAMPLE, (folder / "again.upturn").string()};
    std::set<std::string> chapters;
    for (const auto& file : fs::directory_iterator(UPTURN_CHAPTERS))
        chapters.insert(file.path().string());
    command.insert(command.end(), chapters.begin(), chapters.end());
    Child teller(command, folder / "said");
    REQUIRE(teller.wait() == 0);
    return command[1];
}

std::string exportOf(const fs::path& journal, const TemporaryFolder& folder, const char* name) {
    const auto sample =
        must(app::Sample::open(visitor({{"UPTURN_NOW", "2026-11-21T19:00+01:00"}})));
    const auto opened = must(sample->surroundings()->open(journal, store::Access::read, false));
    must(app::exportJson(*opened, *sample->surroundings(), folder / name));
    return bytesOf(folder / name);
}

} // namespace

TEST_CASE("The sample journal is whole") {
    OpenedSample opened;
    CHECK(must(opened.journal->verify(false)).empty());
    const store::Counts counts = must(opened.journal->counts());
    CHECK(counts.entries >= 120);
    CHECK(counts.lessons == 48);
    CHECK(counts.trashed == 3); // two entries and a lesson
}

TEST_CASE("The same chapters tell the same journal") {
    const TemporaryFolder folder;
    const fs::path again = toldAgain(folder);
    const auto sample = must(app::Sample::open(visitor()));
    CHECK(exportOf(again, folder, "one.json") == exportOf(sample->journal(), folder, "other.json"));
}

TEST_CASE("Looking at the sample leaves nothing behind, and changes nothing of it") {
    fs::path folder;
    const fs::path installed = app::Sample::installedAt(must(app::Paths::of(visitor())));
    const std::string before = bytesOf(installed);
    {
        OpenedSample opened;
        folder = opened.sample->journal().parent_path();
        CHECK(opened.sample->journal() != installed);
        CHECK((fs::status(folder).permissions() & fs::perms::others_all) == fs::perms::none);
        CHECK(core::isoDate(opened.sample->surroundings()->today()) == "2026-11-21");
        must(opened.journal->record({.text = text("mine")}));
    }
    CHECK_FALSE(fs::exists(folder));
    CHECK(bytesOf(installed) == before);
}

TEST_CASE("Five years of causes come back as a chain, with gaps that grow") {
    OpenedSample opened;
    const auto found =
        must(opened.journal->entries({.cause = text("kept quiet though I knew"), .limit = 50}));
    std::vector<std::string> days;
    for (const store::Found& one : found)
        days.push_back(core::isoDate(one.entry.happened.date));
    CHECK(days == std::vector<std::string>{"2026-02-05", "2025-06-02", "2025-01-16", "2024-11-21",
                                           "2024-11-14"});
    CHECK(must(opened.journal->countEntries({.cause = text("estimating alone")})) == 7);
    CHECK(must(opened.journal->countEntries({.cause = text("assuming silence is agreement")})) ==
          5);
    CHECK(must(opened.journal->countEntries({.cause = text("starting too fast")})) == 4);
    CHECK(must(opened.journal->countEntries({.cause = text("hearing it last")})) == 3);
}

TEST_CASE("Every setback of the sample was reflected on but the one of yesterday") {
    OpenedSample opened;
    const auto waiting = must(opened.journal->entries({.unreflected = true}));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().entry.title == text("Client chose the other proposal"));
    CHECK(must(opened.journal->versions(waiting.front().entry.id)).size() == 4);
    CHECK(must(opened.journal->openSteps({})).size() == 4);
}

TEST_CASE("Each lesson of the sample quotes words that stand in its answer") {
    OpenedSample opened;
    int used = 0;
    for (const core::Lesson& lesson : must(opened.journal->lessons({}))) {
        const core::Answer answer = must(opened.journal->answerById(lesson.from.answer));
        const auto start = static_cast<std::size_t>(lesson.from.start);
        CAPTURE(lesson.text.utf8());
        CHECK(answer.text.utf8().substr(start, lesson.from.quote.bytes()) ==
              lesson.from.quote.utf8());
        used += lesson.standing.uses > 0 ? 1 : 0;
    }
    CHECK(used == 31);
}

TEST_CASE("A third evening with the same words about the standup goes round in circles") {
    OpenedSample opened;
    const core::Entry entry = opened.entryCalled("Lost my temper in the standup");
    std::vector<prompts::Sitting> sittings;
    for (const core::Answer& answer : must(opened.journal->answers(entry.id)))
        if (answer.question.id != "upturn.if-then")
            sittings.push_back({answer.at, 2 * *core::currentWeight(entry), answer.text.utf8()});
    REQUIRE(sittings.size() == 2);
    sittings.push_back({opened.sample->surroundings()->now().instant, 8,
                        "I cannot drop how I sounded. I always do this when I am tired."});
    CHECK(prompts::noticeCircling(sittings, {}).noticed);
}
