// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/takeaways/proposals.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <vector>

using namespace upturn::takeaways;
using upturn::core::Text;

namespace {

struct Precision {
    double first = 0;
    double three = 0;
    int answered = 0;
    int falseOnes = 0; ///< median of an entry

    static Precision of(const std::string& language);
};

/// Whether each proposal from an entry is one that was labelled as worth keeping.
std::vector<bool> verdictsOn(const nlohmann::json& entry) {
    std::string words;
    std::map<std::string, bool> worth;
    for (const auto& sentence : entry.at("sentences")) {
        words += sentence.at(0).get<std::string>() + "\n";
        worth[sentence.at(0)] = !sentence.at(1).get<std::string>().empty();
    }
    const std::vector<Source> sources{{.text = *Text::from(words)}};
    std::vector<bool> verdicts;
    for (const Takeaway& takeaway : proposals(sources))
        verdicts.push_back(worth[takeaway.text.utf8()]);
    return verdicts;
}

Precision Precision::of(const std::string& language) {
    std::ifstream file(UPTURN_DIARY);
    const auto diary = nlohmann::json::parse(file);
    Precision sum;
    std::vector<long> wrong;
    for (const auto& entry : diary.at("entries")) {
        if (entry.at("language") != language)
            continue;
        const std::vector<bool> verdicts = verdictsOn(entry);
        wrong.push_back(std::count(verdicts.begin(), verdicts.end(), false));
        if (verdicts.empty())
            continue;
        ++sum.answered;
        sum.first += verdicts.front() ? 1 : 0;
        const auto shown = static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, verdicts.size()));
        sum.three +=
            static_cast<double>(std::count(verdicts.begin(), verdicts.begin() + shown, true)) /
            static_cast<double>(shown);
    }
    std::sort(wrong.begin(), wrong.end());
    sum.falseOnes = static_cast<int>(wrong.at(wrong.size() / 2));
    return {sum.first / sum.answered, sum.three / sum.answered, sum.answered, sum.falseOnes};
}

} // namespace

TEST_CASE("In a diary three of four first proposals are worth keeping") {
    const Precision english = Precision::of("en");
    CHECK(english.first >= 0.75);
    CHECK(english.three >= 0.6);
    CHECK(english.falseOnes <= 1);
    CHECK(english.answered >= 30);
}

TEST_CASE("In a German diary three of four first proposals are worth keeping") {
    const Precision german = Precision::of("de");
    CHECK(german.first >= 0.75);
    CHECK(german.three >= 0.6);
    CHECK(german.falseOnes <= 1);
    CHECK(german.answered >= 10);
}
