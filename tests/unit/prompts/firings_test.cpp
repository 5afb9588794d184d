// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Three hundred firings of triggers on real text, judged by hand: was the question it calls for the
// right one to ask there? The reports are those of strangers and stay where they are; here stand
// only their place, the few words that fired, and the judgement. Of posts in the first person the
// sentence itself stands here.

#include "support/catch.hpp"
#include "support/fixtures.hpp"

#include <upturn/prompts/triggers.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <string>

using namespace upturn::prompts;
using nlohmann::json;

namespace {

std::filesystem::path corpus(const std::string& name) {
    return upturn::testing::fixturePath("corpora/" + name + ".json");
}

std::optional<json> read(const std::filesystem::path& path) {
    std::ifstream file(path);
    if (!file)
        return std::nullopt;
    return std::make_optional(json::parse(file));
}

/// Sentence `s` of document `d` of a corpus, with the two after it: an answer is more than a line.
std::string textOf(const json& corpus, std::size_t d, std::size_t s) {
    const json& sentences = corpus.at(d).at("sents");
    std::string text;
    for (std::size_t i = s; i < std::min(s + 3, sentences.size()); ++i) {
        const json& sentence = sentences[i];
        text += (sentence.is_string() ? sentence : sentence.at(0)).get<std::string>() + ' ';
    }
    return text;
}

} // namespace

TEST_CASE(
    "Three hundred firings on the texts of strangers are as they were judged, four fifths right") {
    const auto judged =
        read(std::filesystem::path(UPTURN_PROJECT) / "tests/data/prompts/firings.json");
    REQUIRE(judged);
    std::map<std::string, json> known;
    std::map<std::string, std::pair<int, int>> byTrigger;
    int right = 0;
    for (const json& one : judged->at("firings")) {
        const std::string name = one.at("corpus");
        const bool place = !one.contains("text");
        if (place && !known.contains(name)) {
            auto corpus = read(::corpus(name));
            if (!corpus) {
                WARN("SKIPPED: no corpus " << name << " here, the firings were not looked at");
                return;
            }
            known.emplace(name, std::move(*corpus));
        }
        const std::string text =
            place ? textOf(known.at(name), one.at("document"), one.at("sentence"))
                  : one.at("text").get<std::string>();
        const auto fired = firedTriggers(text, place ? "en" : "");
        INFO(one.dump());
        CHECK(std::any_of(fired.begin(), fired.end(), [&](const Fired& f) {
            return f.id == one.at("trigger").get<std::string>() &&
                   f.quote == one.at("quote").get<std::string>();
        }));
        right += one.at("right").get<bool>() ? 1 : 0;
        ++byTrigger[one.at("trigger")].second;
        byTrigger[one.at("trigger")].first += one.at("right").get<bool>() ? 1 : 0;
    }
    const auto count = static_cast<int>(judged->at("firings").size());
    CHECK(count >= 200);
    CHECK(right * 5 >= count * 4);
    for (const auto& [trigger, counts] : byTrigger)
        WARN(trigger << ": " << counts.first << " of " << counts.second);
}

// Run by hand, to judge anew: prompts_tests "[.firings]" > list
TEST_CASE("List what fires in the corpora", "[.firings]") {
    for (const char* name : {"postmortems", "nasa_llis"}) {
        const auto corpus = read(::corpus(name));
        if (!corpus)
            continue;
        for (std::size_t d = 0; d < corpus->size(); ++d)
            for (std::size_t s = 0; s < corpus->at(d).at("sents").size(); s += 3) {
                const std::string text = textOf(*corpus, d, s);
                for (const Fired& fired : firedTriggers(text, "en"))
                    if (!fired.quote.empty())
                        std::cout << json{{"corpus", name},       {"document", d},
                                          {"sentence", s},        {"trigger", fired.id},
                                          {"quote", fired.quote}, {"text", text}}
                                         .dump(-1, ' ', false, json::error_handler_t::replace)
                                  << '\n';
            }
    }
}
