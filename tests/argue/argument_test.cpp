// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The argument itself, about a pile of plates with a known fault.

#include "argue/argument.hpp"
#include "support/catch.hpp"

using namespace upturn::argue;

namespace {

/// Loses a plate that is taken away and put back while another was washed between.
class Plates final : public World {
  public:
    explicit Plates(bool faulty)
        : faulty_(faulty) {
        add({.name = "put",
             .weight = 4,
             .offer = [](Dice& dice) { return std::optional(Words{dice.freshWord()}); },
             .can = [](const Words& plate) { return plate.size() == 1; },
             .does =
                 [this](const Words& plate) {
                     pile_.push_back(plate[0]);
                     model_.push_back(plate[0]);
                 }});
        add({.name = "wash",
             .weight = 1,
             .offer = [](Dice&) { return std::optional(Words()); },
             .can = [](const Words&) { return true; },
             .does = [this](const Words&) { washed_ = true; }});
        add({.name = "turn",
             .weight = 3,
             .offer =
                 [this](Dice& dice) {
                     return model_.empty() ? std::nullopt
                                           : std::optional(Words{dice.oneOf(model_)});
                 },
             .can =
                 [this](const Words& plate) {
                     return std::find(model_.begin(), model_.end(), plate.at(0)) != model_.end();
                 },
             .does =
                 [this](const Words& plate) {
                     if (faulty_ && washed_ && model_.size() > 2)
                         std::erase(pile_, plate[0]);
                 }});
    }

  private:
    void compare() override {
        if (pile_ != model_)
            differ("The pile",
                   std::to_string(pile_.size()) + " plates, not " + std::to_string(model_.size()));
    }

    bool faulty_;
    bool washed_ = false;
    Words pile_;
    Words model_;
};

Begin plates(bool faulty) {
    return [faulty] { return std::make_unique<Plates>(faulty); };
}

} // namespace

TEST_CASE("A life without a fault is lived to its end") {
    const Life life = live(plates(false), 1, 300);
    CHECK(life.steps.size() == 300);
    CHECK_FALSE(life.difference);
}

TEST_CASE("The same seed lives the same life") {
    CHECK(live(plates(false), 3, 50).steps == live(plates(false), 3, 50).steps);
    CHECK(live(plates(false), 3, 50).steps != live(plates(false), 4, 50).steps);
}

TEST_CASE("What was done is cut down to the shortest list that still shows the fault") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const Life life = live(plates(true), seed, 300);
        REQUIRE(life.difference);
        const Life cut = shortest(plates(true), life);
        REQUIRE(cut.difference);
        CHECK(cut.difference->what == "The pile");
        REQUIRE(cut.steps.size() == 5); // three plates, a washing, a turn
        CHECK(cut.steps.back().deed == "turn");
    }
}

TEST_CASE("A list that is printed as a test reads as the same list") {
    const Steps steps{{"type", {"a \"word\"", "back\\slash", "line\nline", "caf\u00e9"}},
                      {"leave"},
                      {"type", {""}}};
    const Life life{steps, Difference{"The pile", "1 plate"}};
    const std::string test = asTest(life, "plates(true)");
    CHECK(test.find("TEST_CASE(\"The pile is as the model says\")") == 0);
    CHECK(test.find("mustAgree(plates(true), {") != std::string::npos);
    CHECK(fromCode(test) == steps);
}

TEST_CASE("Steps that can't be done in a shorter life are passed over") {
    const Life life = relive(plates(true), {{"turn", {"plan1x"}}, {"fly"}, {"put", {"plan1x"}}});
    CHECK(life.steps == Steps{{"put", {"plan1x"}}});
}
