// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "simulation.hpp"

#include <upturn/prompts/sessions.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace upturn::prompts {
namespace {

constexpr int sessionsOfAPerson = 30;

/// Knuth's MMIX generator: not std's, whose distributions differ between libraries.
class Dice {
  public:
    explicit Dice(std::uint64_t seed)
        : state_(seed) {}
    int below(int count) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((state_ >> 33U) % static_cast<std::uint64_t>(count));
    }
    bool percent(int chance) { return below(100) < chance; }

  private:
    std::uint64_t state_;
};

constexpr std::array sayings{
    "I told the client a date before I had asked anyone who does the work.",
    "It was quiet in the room and I took that as a yes.",
    "I should have asked Priya first.",
    "They changed the plan and nobody told me, she just smiled.",
    "I knew it would not hold, but I said nothing.",
    "We lost two weeks because the test data was wrong.",
    "Tired.",
    "I always do this.",
    "Obviously the numbers were old.",
    "I am such an idiot.",
    "We decided to ship on Friday anyway.",
    "Something felt off in the second meeting.",
    "Luckily Jonas had a copy.",
    "I never asked for help.",
    "The letter came on Tuesday and I put it in the drawer until the weekend was over.",
    "My hands were cold and I spoke too fast for the rest of the hour.",
    "I will try harder.",
    "Next time I ask one person who does the work before I name a date.",
    "There was a long pause, then she thanked me and left the call.",
    "I walked around the block and wrote to Lena in the evening.",
};

Situation opening(Dice& dice, const Situation& before, std::uint32_t number) {
    Situation now = scene(1 + dice.below(5), allAges[static_cast<std::size_t>(dice.below(10))]);
    now.encounters = before.encounters;
    now.entry = idNumber(number);
    const std::int64_t pause = (12 + dice.below(120)) * hourMs;
    now.now = std::max(now.now, before.now + pause);
    now.happened = now.now - allAges[static_cast<std::size_t>(dice.below(10))] * hourMs;
    now.depth = Depth::standard;
    now.earlierWithCause = dice.percent(30) ? 1 + dice.below(3) : 0;
    for (const char* const occasion : {"incident", "decision", "role"})
        if (dice.percent(40))
            now.occasions.emplace_back(occasion);
    constexpr std::array feelings{"shame", "anger", "fear", "sadness", "guilt"};
    constexpr std::array areas{"work", "family", "study"};
    if (dice.percent(60))
        now.feelings = {feelings[static_cast<std::size_t>(dice.below(5))]};
    if (dice.percent(60))
        now.categories = {areas[static_cast<std::size_t>(dice.below(3))]};
    return now;
}

bool wasRelaxed(const Choice& choice) {
    return std::any_of(choice.reasons.begin(), choice.reasons.end(),
                       [](const Reason& reason) { return reason.factor.starts_with("relaxed"); });
}

/// The promise of E5, checked apart from the code that keeps it.
bool repeats(const Situation& now, const Prompt& prompt, bool relaxed) {
    const std::vector<Session> sessions = sessionsOf(now.encounters);
    int ago = 0;
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        const bool here = session->entry == now.entry;
        ago += here ? 0 : 1;
        const bool counts = here || (!prompt.repeatable && ago <= (relaxed ? 0 : 3));
        for (const std::size_t i : session->encounters)
            if (counts && now.encounters[i].question == prompt.id)
                return true;
    }
    return false;
}

bool unsafe(const Situation& now, const Prompt& prompt, const std::set<std::string>& answered) {
    const int intensity = 2 * *now.weight;
    const std::int64_t hours = (now.now - now.happened) / hourMs;
    const bool gentle = prompt.mode == Mode::facts || prompt.mode == Mode::kind ||
                        prompt.mode == Mode::distanced ||
                        (prompt.mode == Mode::plan && prompt.minutes <= 2);
    const bool told = answered.contains("facts") && answered.contains("feeling");
    return (intensity >= 8 && hours < 24 && !gentle) ||
           (intensity >= 6 && prompt.mode == Mode::why) ||
           (prompt.mode == Mode::meaning && !(told && (hours >= 24 || intensity <= 5)));
}

double entropyOf(const std::map<std::string, int>& counts, std::size_t most) {
    double all = 0;
    for (const auto& [guide, count] : counts)
        all += count;
    double entropy = 0;
    for (const auto& [guide, count] : counts)
        entropy -= count / all * std::log(count / all);
    return entropy / std::log(static_cast<double>(most));
}

class Person {
  public:
    Person(const Catalogue& catalogue, Dice& dice, Measured& measured)
        : catalogue_(catalogue)
        , dice_(dice)
        , measured_(measured) {}

    void reflect(std::uint32_t number) {
        now_ = opening(dice_, now_, number);
        std::set<std::string> covered;
        std::set<std::string> answered;
        int skips = 0;
        for (;;) {
            const Next next = select(catalogue_, now_);
            const Choice* choice = choiceOf(next);
            if (choice == nullptr)
                break;
            const Prompt& prompt = *catalogue_.prompt(choice->question.asked.id);
            judge(*choice, prompt, answered);
            const bool skip = dice_.percent(15);
            skips += skip ? 1 : 0;
            covered.insert(prompt.dims.begin(), prompt.dims.end());
            if (!skip)
                answered.insert(prompt.dims.begin(), prompt.dims.end());
            meet(now_, prompt, skip ? core::Met::skipped : core::Met::answered);
            now_.lastAnswer.clear();
            for (int i = skip ? 4 : dice_.below(3); i < 4; ++i) // two to four sentences
                now_.lastAnswer += std::string(sayings[static_cast<std::size_t>(
                                       dice_.below(static_cast<int>(sayings.size())))]) +
                                   " ";
        }
        conclude(covered, skips);
    }

    double entropy() const {
        std::size_t most = 0;
        for (const Guide& guide : catalogue_.guides())
            most += guide.byChoice ? 0 : 1;
        return entropyOf(guides_, most);
    }

  private:
    void judge(const Choice& choice, const Prompt& prompt, const std::set<std::string>& answered) {
        const bool relaxed = wasRelaxed(choice);
        measured_.questions += 1;
        measured_.relaxed += relaxed ? 1 : 0;
        measured_.repeats += repeats(now_, prompt, relaxed) ? 1 : 0;
        measured_.unsafe += unsafe(now_, prompt, answered) ? 1 : 0;
        measured_.followUps += prompt.followUp ? 1 : 0;
        guides_[prompt.guide] += 1;
    }

    void conclude(const std::set<std::string>& covered, int skips) {
        const auto& required = Tuning::builtIn().requiredFor(Depth::standard);
        const auto there = std::count_if(required.begin(), required.end(),
                                         [&](const auto& dim) { return covered.contains(dim); });
        const double share = static_cast<double>(there) / static_cast<double>(required.size());
        measured_.sessions += 1;
        measured_.coverage += share;
        if (skips <= 1)
            measured_.leastWithOneSkip = std::min(measured_.leastWithOneSkip, share);
    }

    const Catalogue& catalogue_;
    Dice& dice_;
    Measured& measured_;
    Situation now_;
    std::map<std::string, int> guides_;
};

} // namespace

Measured simulate(const Catalogue& catalogue, int sessions, std::uint64_t seed) {
    Measured measured;
    Dice dice(seed);
    int people = 0;
    std::uint32_t number = 100;
    while (measured.sessions < sessions) {
        Person person(catalogue, dice, measured);
        for (int i = 0; i < sessionsOfAPerson; ++i)
            person.reflect(++number);
        measured.entropy += person.entropy();
        ++people;
    }
    measured.coverage /= measured.sessions;
    measured.entropy /= people;
    return measured;
}

} // namespace upturn::prompts
