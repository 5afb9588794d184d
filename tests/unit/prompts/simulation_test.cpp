// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "simulation.hpp"
#include "support/catch.hpp"
#include "support/fixtures.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>

using namespace upturn::prompts;

TEST_CASE("Over many sessions nothing repeats, nothing hurts and what matters is asked") {
    const Measured m = simulate(Catalogue::builtIn(), 300, 7);
    INFO("coverage " << m.coverage << ", least " << m.leastWithOneSkip << ", entropy " << m.entropy
                     << ", relaxed " << m.relaxed << " of " << m.questions << ", follow-ups "
                     << m.followUps);
    CHECK(m.repeats == 0);
    CHECK(m.unsafe == 0);
    CHECK(m.coverage >= 0.95);
    CHECK(m.leastWithOneSkip >= 0.8);
    CHECK(m.entropy >= 0.7);
    CHECK(m.followUps >= m.sessions);
    CHECK(m.followUps <= 3 * m.sessions);
}

namespace {

/// The reports of a corpus, each as its sentences.
std::vector<std::vector<std::string>> reports(const char* name) {
    std::ifstream file(upturn::testing::fixturePath("corpora/" + std::string(name) + ".json"));
    std::vector<std::vector<std::string>> out;
    if (!file)
        return out;
    for (const auto& document : nlohmann::json::parse(file)) {
        std::vector<std::string> sentences;
        for (const auto& sentence : document.at("sents"))
            sentences.push_back(
                (sentence.is_string() ? sentence : sentence.at(0)).get<std::string>());
        out.push_back(std::move(sentences));
    }
    return out;
}

} // namespace

// Run by hand: prompts_tests "[.replay]"
TEST_CASE("Replay what strangers wrote as the answers of standard sessions", "[.replay]") {
    for (const char* name : {"postmortems", "nasa_llis"}) {
        std::map<int, int> depths;
        int sessions = 0;
        int followUps = 0;
        double coverage = 0;
        for (const auto& sentences : reports(name)) {
            if (sentences.size() < 21)
                continue;
            Situation now = scene(2, 30);
            now.depth = Depth::standard;
            std::set<std::string> covered;
            int here = 0;
            std::size_t at = 0;
            for (;;) {
                const Next next = select(Catalogue::builtIn(), now);
                const Choice* choice = choiceOf(next);
                if (choice == nullptr)
                    break;
                const Prompt& p = prompt(choice->question.asked.id);
                here += p.followUp ? 1 : 0;
                covered.insert(p.dims.begin(), p.dims.end());
                meet(now, p, upturn::core::Met::answered);
                now.lastAnswer.clear();
                for (std::size_t i = 0; i < 3; ++i)
                    now.lastAnswer += sentences[at++ % sentences.size()] + " ";
            }
            const auto& required = Tuning::builtIn().requiredFor(Depth::standard);
            coverage += static_cast<double>(
                            std::count_if(required.begin(), required.end(),
                                          [&](const auto& dim) { return covered.contains(dim); })) /
                        static_cast<double>(required.size());
            ++sessions;
            ++depths[here];
            followUps += here;
        }
        std::string all;
        for (const auto& [depth, count] : depths)
            all += std::to_string(depth) + ": " + std::to_string(count) + "  ";
        WARN(name << ": " << sessions << " sessions, follow-ups " << 1.0 * followUps / sessions
                  << " (" << all << "), coverage " << coverage / sessions);
    }
}
