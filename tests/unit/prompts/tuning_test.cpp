// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "resources.hpp"
#include "support/catch.hpp"
#include "written_pack.hpp"

#include <upturn/prompts/tuning.hpp>

using namespace upturn::prompts;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string shipped() {
    return std::string(resource("weights.json"));
}

std::string complaint(const std::string& bytes) {
    const auto tuning = parseTuning(bytes, "weights.json");
    return tuning ? "good" : tuning.error().sentence;
}

} // namespace

TEST_CASE("The shipped weights are read, add up and match the method") {
    REQUIRE(complaint(shipped()) == "good");
    const Tuning& tuning = Tuning::builtIn();
    CHECK(tuning.weights[static_cast<std::size_t>(Factor::stage)] == 2200);
    CHECK(tuning.weights[static_cast<std::size_t>(Factor::yield)] == 200);
    CHECK(tuning.requiredFor(Depth::quick) ==
          std::vector<std::string>{"facts", "lesson", "next_step"});
    CHECK(tuning.requiredFor(Depth::standard).size() == 7);
    CHECK(tuning.requiredFor(Depth::deep).size() == 10);
    CHECK(tuning.limits == std::array<int, depthCount>{3, 7, 12, 3});
    CHECK(tuning.stages.find("own_part")->second == Stage::own);
}

TEST_CASE("Edited weights that cannot work are refused with file and line") {
    CHECK_THAT(complaint(with("2200", "2300", shipped())),
               ContainsSubstring("weights.json, line 3: ") && ContainsSubstring("make 10100"));
    CHECK_THAT(complaint(with("\"trigger\"", "\"triger\"", shipped())), ContainsSubstring("line "));
    CHECK_THAT(complaint(with("\"share\": \"share\"", "\"share\": \"party\"", shipped())),
               ContainsSubstring("weights.json, line ") && ContainsSubstring("\"share\""));
    CHECK_THAT(complaint(with("\"facts\": \"land\", ", "", shipped())),
               ContainsSubstring("\"facts\" has no stage"));
    CHECK_THAT(complaint("{"), ContainsSubstring("This is not JSON"));
    CHECK_THAT(complaint("[]"), ContainsSubstring("weights.json, line 1"));
}
