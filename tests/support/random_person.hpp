// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/journal_fixture.hpp"

#include <random>
#include <vector>

namespace upturn::test {

/// Does one random thing after another to a journal, of every kind that a person can do.
class RandomPerson {
  public:
    RandomPerson(JournalFixture& fixture, std::uint64_t seed)
        : fixture_(fixture)
        , dice_(seed) {}

    /// One commit. The name of what was done, or empty when the dice fell on something that had
    /// no effect.
    std::string act(bool mayPurge = false);

  private:
    std::string record();
    std::string edit();
    std::string tag();
    std::string rate();
    std::string remove();
    std::string putBack();
    std::string answer();
    std::string skip();
    std::string keep();
    std::string reword();
    std::string review();
    std::string step();
    std::string closeStep();
    std::string retire();
    std::string import();
    std::string block();
    std::string changeBlock();
    std::string removeBlock();
    std::string merge();
    std::string setting();
    std::string purge();

    store::Journal& journal() { return *fixture_.journal; }
    std::size_t roll(std::size_t sides) { return dice_() % sides; }
    core::Text words();
    std::optional<core::Id> anEntry();
    std::optional<core::Id> aLesson();
    std::optional<core::Id> aPart(); ///< an answer or a next step
    std::optional<core::Block> aBlock();
    core::FieldValue somethingFor(const core::Field& field);

    JournalFixture& fixture_;
    std::mt19937_64 dice_;
};

} // namespace upturn::test
