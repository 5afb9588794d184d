// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words that no journal could take wait in files of their own.

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/app/kept_words.hpp>
#include <upturn/app/left_journals.hpp>
#include <upturn/app/surroundings.hpp>

#include <fstream>

using namespace upturn;
namespace fs = std::filesystem;

namespace {

struct Kept {
    test::TemporaryFolder folder;
    app::Surroundings surroundings{
        *app::Paths::of([this](const char* variable) {
            return std::string(variable) == "HOME" ? folder.path().string() : std::string();
        }),
        std::make_unique<core::FixedClock>(
            core::momentAt(*core::parseIsoInstant("2026-11-21T19:00:00Z"), "Europe/Berlin")),
        "en"};
    std::unique_ptr<store::Journal> journal = open("journal.upturn");

    std::unique_ptr<store::Journal> open(const char* name) const {
        auto opened = surroundings.open(folder / name, store::Access::write, true);
        REQUIRE(opened);
        return std::move(*opened);
    }
    fs::path keep(const char* words, const fs::path& again = {}) const {
        const auto file = app::keepWords(surroundings.paths(), *journal->id(),
                                         core::Text::repaired(words), again);
        REQUIRE(file);
        return *file;
    }
    std::string brought(store::Journal& to) const {
        app::bringKeptWordsAlong(to, surroundings.paths(), "capture");
        return to.draft("capture")->utf8();
    }
};

} // namespace

TEST_CASE_METHOD(Kept, "Words are brought to the journal they were typed for, once and in order") {
    const fs::path first = keep("One");
    const fs::path second = keep("Two");
    CHECK(keep("Two and more", second) == second);
    CHECK(brought(*open("other.upturn")).empty());
    CHECK(fs::exists(first));
    REQUIRE(journal->saveDraft("capture", core::Text::repaired("There before")));
    CHECK(brought(*journal) == "There before\n\nOne\n\nTwo and more");
    CHECK((!fs::exists(first) && !fs::exists(second)));
    CHECK(brought(*journal) == "There before\n\nOne\n\nTwo and more");
}

TEST_CASE_METHOD(Kept, "Where the disk takes nothing, the folder of the session does") {
    app::Paths paths = surroundings.paths();
    paths.runtime = folder / "run";
    fs::create_directories(paths.state.parent_path());
    std::ofstream(paths.state) << "a file, so that no folder can be made there";
    const auto file = app::keepWords(paths, *journal->id(), core::Text::repaired("One"));
    REQUIRE(file);
    CHECK(file->parent_path().parent_path() == paths.runtime);
    CHECK((fs::status(*file).permissions() & fs::perms::all) ==
          (fs::perms::owner_read | fs::perms::owner_write));
    app::bringKeptWordsAlong(*journal, paths, "capture");
    CHECK(journal->draft("capture")->utf8() == "One");
    CHECK_FALSE(fs::exists(*file));
    paths.runtime.clear();
    CHECK_FALSE(app::keepWords(paths, *journal->id(), core::Text::repaired("Two")));
}

TEST_CASE_METHOD(Kept, "Words that can't be read are neither written over nor let go of") {
    const fs::path first = keep("One");
    fs::remove(first);
    fs::create_directory(first); // is there, and can't be read
    const fs::path second = keep("Two");
    CHECK(second != first);
    CHECK(brought(*journal) == "Two");
    CHECK(fs::is_directory(first));
    CHECK_FALSE(fs::exists(second));
}

TEST_CASE_METHOD(Kept, "Words stay kept while their journal can't be written") {
    const fs::path file = keep("One");
    const auto opened = surroundings.open(folder / "journal.upturn", store::Access::read, false);
    REQUIRE(opened);
    app::bringKeptWordsAlong(**opened, surroundings.paths(), "capture");
    CHECK(fs::exists(file));
    CHECK(brought(*journal) == "One");
}

TEST_CASE_METHOD(Kept, "What was typed for something that is here is its draft again") {
    const auto words = [](const char* all) { return core::Text::repaired(all); };
    const auto made = journal->record({.text = words("The release slipped")});
    REQUIRE(made);
    const std::string here = app::answerDraftName(made->value, "upturn.plain");
    const std::string gone =
        app::answerDraftName(core::Id::derived({"of nowhere"}), "upturn.plain");
    REQUIRE(journal->saveDraft(here, words("Because I")));
    app::WordsToKeep kept(words("Because I did not ask\n\nOf nothing here\n\nOn Today"));
    kept.pieces = {{words("Because I did not ask"), here, words("Because I did not ask")},
                   {words("Of nothing here"), gone, words("Of nothing here")},
                   {words("On Today"), "capture", words("On Today")}};
    const auto file = app::keepWords(surroundings.paths(), *journal->id(), kept);
    REQUIRE(file);
    CHECK(app::keptWords(surroundings.paths(), *journal->id()) == kept.words);
    CHECK(brought(*journal) == "Of nothing here\n\nOn Today");
    const auto answer = app::unsaved(*journal, here, {}, {});
    REQUIRE(answer);
    REQUIRE(answer->typed);
    CHECK(answer->typed->words == words("Because I did not ask"));
    CHECK_FALSE(answer->older); // the half of it is no words of its own
    CHECK_FALSE(fs::exists(*file));
}

TEST_CASE_METHOD(Kept, "Other words that were saved where kept ones go are offered beside them") {
    const auto words = [](const char* all) { return core::Text::repaired(all); };
    const auto made = journal->record({.text = words("The release slipped")});
    REQUIRE(made);
    const std::string here = app::answerDraftName(made->value, "upturn.plain");
    REQUIRE(journal->saveDraft(here, words("Something else")));
    app::WordsToKeep kept(words("Because"));
    kept.pieces = {{words("Because"), here, words("Because")}};
    REQUIRE(app::keepWords(surroundings.paths(), *journal->id(), kept));
    CHECK(brought(*journal).empty());
    const auto answer = app::unsaved(*journal, here, {}, {});
    REQUIRE(answer);
    REQUIRE((answer->typed && answer->older));
    CHECK(answer->typed->words == words("Because"));
    CHECK(*answer->older == words("Something else"));
}
