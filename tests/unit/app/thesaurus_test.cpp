// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/app/thesaurus.hpp>

using namespace upturn;

namespace {

/// A thesaurus as the packages install one: of each word its lines, and where they begin.
void install(const std::filesystem::path& folder, const char* name, const std::string& encoding) {
    std::string data = encoding + "\n";
    std::string index;
    const auto add = [&](const std::string& word, const std::string& meanings, int count) {
        index += word + "|" + std::to_string(data.size()) + "\n";
        data += word + "|" + std::to_string(count) + "\n" + meanings;
    };
    add("estimate",
        "(noun)|estimation|guess (generic term)|ignore (antonym)|rough idea\n"
        "(verb)|forecast|gauge\n",
        2);
    add("plan", "(noun)|design|programme\n", 1);
    test::writeBytes(folder / (std::string("th_") + name + "_v2.idx"), encoding + "\n2\n" + index);
    test::writeBytes(folder / (std::string("th_") + name + "_v2.dat"), data);
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("A thesaurus gives the words of its meanings, also for the forms of a word") {
    const test::TemporaryFolder folder;
    install(folder.path(), "en_US", "UTF-8");
    const app::Thesaurus thesaurus({folder.path()});
    CHECK(thesaurus.like("estimate") == Words{"estimation", "forecast", "gauge"});
    CHECK(thesaurus.like("Estimating") == thesaurus.like("estimate"));
    CHECK(thesaurus.like("planned") == Words{"design", "programme"});
    CHECK(thesaurus.like("estimate", 1) == Words{"estimation"});
    CHECK(thesaurus.like("elephant").empty());
    CHECK(thesaurus.like("").empty());
}

TEST_CASE("Without a thesaurus, or with one in letters of another kind, nothing is found") {
    const test::TemporaryFolder folder;
    CHECK(app::Thesaurus({folder.path(), folder / "none"}).like("plan").empty());
    CHECK(app::Thesaurus({}).like("plan").empty());
    install(folder.path(), "en_US", "ISO8859-1");
    CHECK(app::Thesaurus({folder.path()}).like("plan").empty());
}
