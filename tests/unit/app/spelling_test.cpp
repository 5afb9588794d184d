// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/app/spelling.hpp>

#include <fstream>

using namespace upturn;

namespace {

struct Shelf {
    test::TemporaryFolder folder;

    Shelf() {
        put("en_GB", {"the", "date", "was", "too", "early", "don't", "again", "colour"});
        put("en_US", {"the", "color"});
        put("de_DE", {"das", "Datum", "war", "zu", "fr\u00fch"});
    }
    void put(const std::string& name, const std::vector<std::string>& words) const {
        std::ofstream(folder / (name + ".aff")) << "SET UTF-8\nTRY eairdst\n";
        std::ofstream dic(folder / (name + ".dic"));
        dic << words.size() << '\n';
        for (const std::string& word : words)
            dic << word << '\n';
    }
    app::Spelling reading(std::vector<std::string> languages) const {
        return {{folder.path(), folder / "not there"}, std::move(languages), folder / "own.txt"};
    }
    static std::string unknown(app::Spelling& spelling, const char* words) {
        const QString text = QString::fromUtf8(words);
        std::string all;
        for (const auto& [start, length] : spelling.unknownIn(text))
            all += text.mid(start, length).toStdString() + ' ';
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(Shelf, "What no dictionary of the person's languages has is unknown") {
    auto english = reading({"en_GB"});
    CHECK(unknown(english, "The date was tooo early.") == "tooo ");
    CHECK(unknown(english, "Das Datum war early") == "Das Datum war ");
    auto both = reading({"de_DE", "en_GB"});
    CHECK(unknown(both, "Das Datum was fr\u00fch, again zuu") == "zuu ");
    CHECK(both.dictionaries() == std::vector<std::string>{"de_DE", "en_GB"});
}

TEST_CASE_METHOD(Shelf,
                 "Typographic apostrophes, numbers, addresses and capitals are no mistakes") {
    auto english = reading({"en_GB"});
    CHECK(unknown(english, "Don\u2019t. 4th R2D2 NASA mara@example.org #standup") == "");
}

TEST_CASE_METHOD(Shelf, "A language without its country finds the first dictionary of it") {
    auto plain = reading({"en"});
    CHECK(plain.dictionaries() == std::vector<std::string>{"en_GB"});
    auto none = reading({"fr_FR"});
    CHECK(none.dictionaries().empty());
    CHECK(unknown(none, "tout est inconnu") == "");
}

TEST_CASE_METHOD(Shelf, "A text in another language is left in peace") {
    auto english = reading({"en_GB"});
    CHECK(unknown(english, "Il giorno dopo tutti sapevano che la data era stata promessa troppo "
                           "presto da qualcuno") == "");
}

TEST_CASE_METHOD(Shelf, "A word that was learned is right at the next start, with capitals too") {
    {
        auto english = reading({"en_GB"});
        CHECK(unknown(english, "the standup") == "standup ");
        REQUIRE(english.learn(QStringLiteral("standup")));
        CHECK(unknown(english, "the standup") == "");
    }
    auto later = reading({"en_GB"});
    CHECK(unknown(later, "Standup was early") == "");
}

TEST_CASE_METHOD(Shelf, "What may have been meant is proposed") {
    auto english = reading({"en_GB"});
    const auto proposed = english.suggestionsFor(QStringLiteral("erly"));
    REQUIRE_FALSE(proposed.empty());
    CHECK(proposed.front() == QStringLiteral("early"));
}

TEST_CASE_METHOD(Shelf, "A damaged dictionary is as none") {
    std::ofstream(folder / "nl_NL.aff") << "FLAG num\nSFX A Y 1\nSFX \xff";
    std::ofstream(folder / "nl_NL.dic") << "no count";
    auto dutch = reading({"nl_NL"});
    CHECK(unknown(dutch, "alles goed").empty());
}

TEST_CASE("The languages a person reads come from the surroundings, each once") {
    const auto read = [](std::map<std::string, std::string> set) {
        return app::languagesRead([set = std::move(set)](const char* name) {
            const auto found = set.find(name);
            return found == set.end() ? std::string() : found->second;
        });
    };
    CHECK(read({{"LANG", "de_DE.UTF-8"}, {"LANGUAGE", "de_DE:en_GB:en"}}) ==
          std::vector<std::string>{"de_DE", "en_GB", "en"});
    CHECK(read({{"LANG", "C.UTF-8"}}) == std::vector<std::string>{"en"});
}
