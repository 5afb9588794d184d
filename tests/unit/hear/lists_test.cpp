// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lists.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

using namespace upturn::hear;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(UPTURN_PROJECT) / "resources/hear";

std::string nameIn(std::string name, const std::string& from, const std::string& to) {
    return name.replace(name.find(from), from.size(), to);
}

} // namespace

TEST_CASE("Every line of the lists is understood") {
    for (const std::string& fault : book().phrases.faults())
        FAIL_CHECK(fault);
    CHECK(book().phrases.sections().size() > 40);
    for (std::size_t i = 0; i < book().meanings.size(); ++i) {
        const auto& section = book().phrases.sections()[i];
        INFO((section.empty() ? std::string("(none)") : section.front()));
        CHECK((book().meanings[i].kind != Meaning::Kind::other || section.empty() ||
               section.front() == "back"));
    }
}

TEST_CASE("The lists reach further than any sentence they were tried on") {
    const auto count = [](const char* name) { return book().phrases.membersOf(name); };
    for (const char* bonds : {"close", "nah"})
        CHECK(count(bonds) >= 80);
    for (const char* illness : {"illness.en/ill", "illness.de/krank"})
        CHECK(count(illness) >= 150);
    CHECK(count("violence.en/harm") + count("violence.en/rough") >= 120);
    CHECK(count("violence.de/geschlagen") + count("violence.de/schl\u00E4gt") >= 120);
    for (const char* traits : {"injustice.en/trait", "injustice.en/excluded",
                               "injustice.de/merkmal", "injustice.de/weggesto\u00DFen"})
        CHECK(count(traits) >= 60);
    for (const char* things : {"loss.en/thing", "loss.de/sache"})
        CHECK(count(things) >= 120);
    for (const char* feelings : {"told.en/feel", "told.de/f\u00FChl"})
        CHECK(count(feelings) >= 200);
}

TEST_CASE("Each family of cues is there in both languages, and no line stands twice in a list") {
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.find(".en.") != std::string::npos)
            CHECK(fs::exists(folder / nameIn(name, ".en.", ".de.")));
        if (name.find(".de.") != std::string::npos)
            CHECK(fs::exists(folder / nameIn(name, ".de.", ".en.")));
        std::ifstream file(entry.path());
        std::set<std::string> seen;
        for (std::string line, section; std::getline(file, line);) {
            if (line.starts_with('['))
                section = line;
            else if (line.starts_with("+ ") || line.starts_with("! ") || line.starts_with("- ")) {
                INFO(name << ": " << line);
                CHECK(seen.insert(section + line).second);
            }
        }
    }
}
