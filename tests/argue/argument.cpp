// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "argue/argument.hpp"

#include "support/catch.hpp"
#include "support/files.hpp"

#include <cstdlib>
#include <iostream>

namespace upturn::argue {
namespace {

std::optional<std::string> told(const char* variable) {
    const char* value = std::getenv(variable);
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::optional<Difference> differenceOf(World& world, const Step& step) {
    if (told("UPTURN_ARGUE_TELL"))
        std::cerr << toCode(step) << std::endl;
    try {
        world.take(step);
    } catch (const Disagreement& disagreement) {
        return disagreement.difference();
    } catch (const std::exception& exception) {
        return Difference{"Something was thrown", exception.what()};
    }
    return std::nullopt;
}

/// Leaves out what it can, in ever smaller pieces.
class Cutting {
  public:
    Cutting(const Begin& begin, const Life& life, int lives)
        : begin_(begin)
        , shortest_(life)
        , left_(lives) {}

    Life result() {
        // Once more: what could not be done, or came after, is no part of it.
        differsWith(shortest_.steps);
        for (std::size_t size = shortest_.steps.size() / 2; size > 0;)
            if (!cut(size) || size > 1)
                size /= 2;
        return shortest_;
    }

  private:
    bool cut(std::size_t size) {
        bool shorter = false;
        // From the end: the last steps rest on those before them.
        for (std::size_t end = shortest_.steps.size(); end > 0 && left_ > 0;) {
            end = std::min(end, shortest_.steps.size());
            const std::size_t begin = end > size ? end - size : 0;
            Steps less = shortest_.steps;
            less.erase(less.begin() + static_cast<std::ptrdiff_t>(begin),
                       less.begin() + static_cast<std::ptrdiff_t>(end));
            shorter |= differsWith(less);
            end = begin;
        }
        return shorter;
    }
    bool differsWith(const Steps& steps) {
        --left_;
        Life life = relive(begin_, steps);
        if (!life.difference || life.difference->what != shortest_.difference->what)
            return false;
        shortest_ = std::move(life);
        return true;
    }

    const Begin& begin_;
    Life shortest_;
    int left_;
};

[[noreturn]] void fail(const Life& life, const std::string& world, const std::string& begins) {
    FAIL(begins << life.difference->what << ": " << life.difference->how << "\n\n"
                << asTest(life, world));
    std::abort(); // FAIL throws
}

} // namespace

Life live(const Begin& begin, std::uint64_t seed, std::size_t count) {
    const auto world = begin();
    Dice dice(seed);
    Life life;
    while (life.steps.size() < count && !life.difference) {
        life.steps.push_back(world->choose(dice));
        life.difference = differenceOf(*world, life.steps.back());
    }
    return life;
}

Life relive(const Begin& begin, const Steps& steps) {
    const auto world = begin();
    Life life;
    for (const Step& step : steps) {
        if (!world->can(step))
            continue;
        life.steps.push_back(step);
        life.difference = differenceOf(*world, step);
        if (life.difference)
            break;
    }
    return life;
}

Life shortest(const Begin& begin, const Life& life, int lives) {
    return life.difference ? Cutting(begin, life, lives).result() : life;
}

std::string asTest(const Life& life, const std::string& world) {
    const std::string what = life.difference ? life.difference->what : std::string("Nothing");
    return "TEST_CASE(\"" + what + " is as the model says\") {\n    mustAgree(" + world + ", {\n" +
           toCode(life.steps) + "    });\n}\n";
}

void argue(const Begin& begin, const std::string& world, const Effort& effort) {
    if (const auto file = told("UPTURN_ARGUE_LIST"))
        return mustAgree(begin, fromCode(test::bytesOf(*file)));
    const auto only = told("UPTURN_ARGUE_SEED");
    const auto steps = told("UPTURN_ARGUE_STEPS");
    const std::uint64_t first = only ? std::stoull(*only) : 1;
    const std::uint64_t many = told("UPTURN_NIGHTLY") ? effort.nightlySeeds : effort.seeds;
    const std::uint64_t last = only ? first : many;
    for (std::uint64_t seed = first; seed <= last; ++seed) {
        CAPTURE(seed);
        const Life life = live(begin, seed, steps ? std::stoul(*steps) : effort.steps);
        if (!life.difference)
            continue;
        std::cerr << "Seed " << seed << ", after " << life.steps.size()
                  << " steps: " << life.difference->what << ": " << life.difference->how
                  << "\nIt is being cut down." << std::endl;
        const Life cut = shortest(begin, life);
        fail(cut, world,
             "Seed " + std::to_string(seed) + ", after " + std::to_string(life.steps.size()) +
                 " steps. ");
    }
}

void mustAgree(const Begin& begin, const Steps& steps) {
    const Life life = relive(begin, steps);
    if (life.difference)
        FAIL(life.difference->what << ": " << life.difference->how << "\nafter\n"
                                   << toCode(life.steps));
}

} // namespace upturn::argue
