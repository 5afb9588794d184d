// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The program on files of its own, and beside it a plain model of what must be there.

#pragma once

#include "argue/dice.hpp"
#include "argue/step.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace upturn::argue {

/// Program and model are at odds. What differs is the same sentence for the same kind of fault, so
/// that a list of steps can be cut down without ending at another one.
struct Difference {
    std::string what; ///< "The text of an entry"
    std::string how;  ///< "plan3x: \"plan3x now\" in the model, \"plan3x\" in the journal"
};

class Disagreement : public std::runtime_error {
  public:
    explicit Disagreement(Difference difference)
        : std::runtime_error(difference.what + ": " + difference.how)
        , difference_(std::move(difference)) {}
    const Difference& difference() const { return difference_; }

  private:
    Difference difference_;
};

[[noreturn]] inline void differ(std::string what, std::string how) {
    throw Disagreement({std::move(what), std::move(how)});
}

/// One kind of step.
struct Deed {
    std::string name;
    int weight = 1; ///< how often it is done, beside the others
    /// What it would be done with now; nothing when it can't be done.
    std::function<std::optional<Words>(Dice&)> offer;
    /// Whether it can be done with these words now, going by the model alone.
    std::function<bool(const Words&)> can;
    /// Does it, to the program and to the model.
    std::function<void(const Words&)> does;
};

/// A life begins with the world and ends with it.
class World {
  public:
    World() = default;
    World(const World&) = delete;
    World& operator=(const World&) = delete;
    virtual ~World() = default;

    /// Something that can be done now; there always is.
    Step choose(Dice& dice) const;
    bool can(const Step& step) const;
    /// Throws Disagreement when program and model differ then.
    void take(const Step& step);

  protected:
    void add(Deed deed) { deeds_.push_back(std::move(deed)); }
    /// Throws Disagreement.
    virtual void compare() = 0;

  private:
    const Deed* named(const std::string& name) const;
    std::vector<Deed> deeds_;
};

using Begin = std::function<std::unique_ptr<World>()>;

} // namespace upturn::argue
