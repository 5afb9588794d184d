// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How fast a question is chosen, and how good the choices are over ten thousand sessions.

#include "lint.hpp"
#include "resources.hpp"
#include "unit/prompts/simulation.hpp"

#include <upturn/prompts/triggers.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace upturn::prompts;
using Clock = std::chrono::steady_clock;

namespace {

/// The catalogue of the program with copies of its packs, up to so many questions.
Catalogue grown(std::size_t questions) {
    std::vector<Pack> copies;
    std::size_t count = Catalogue::builtIn().prompts().size();
    for (int round = 0; count < questions; ++round)
        for (const Guide& guide : Catalogue::builtIn().guides()) {
            Pack pack;
            pack.guide = guide;
            pack.guide.id += "-" + std::to_string(round);
            for (Prompt prompt : Catalogue::builtIn().questionsOf(guide.id)) {
                prompt.id = pack.guide.id + "." + std::to_string(pack.prompts.size());
                prompt.guide = pack.guide.id;
                prompt.needs.clear();
                pack.prompts.push_back(std::move(prompt));
            }
            count += pack.prompts.size();
            copies.push_back(std::move(pack));
            if (count >= questions)
                break;
        }
    return Catalogue::builtIn().with(std::move(copies));
}

double percentile(std::vector<double>& values, double share) {
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at),
                     values.end());
    return values[at];
}

/// A year of use: three hundred encounters, the last of them in this session.
Situation usual() {
    Situation now = scene(3, 30);
    const auto& prompts = Catalogue::builtIn().prompts();
    for (std::size_t i = 0; i < 300; ++i) {
        const Prompt& p = prompts[(i * 37) % prompts.size()];
        upturn::core::Encounter met;
        met.id = idNumber(static_cast<std::uint32_t>(i) + 1);
        met.entry = idNumber(2000 + static_cast<std::uint32_t>(i / 7));
        met.question = p.id;
        met.guide = p.guide;
        met.met = i % 7 == 0 ? upturn::core::Met::skipped : upturn::core::Met::answered;
        met.at = now.now - (300 - static_cast<std::int64_t>(i)) * 28 * hourMs;
        now.encounters.push_back(met);
    }
    meet(now, prompt("upturn.plain"), upturn::core::Met::answered);
    now.lastAnswer = "I knew it would slip. They had moved the date, and I said nothing, because I "
                     "thought somebody else would. I should have asked Priya.";
    now.written = {now.lastAnswer};
    return now;
}

/// Budget: p95 at most 1 ms for 1,000 questions, 5 ms for 10,000.
void choose(benchmark::State& state) {
    const Catalogue catalogue = grown(static_cast<std::size_t>(state.range(0)));
    const Situation now = usual();
    std::vector<double> micros;
    for (auto _ : state) {
        const auto from = Clock::now();
        benchmark::DoNotOptimize(select(catalogue, now));
        micros.push_back(std::chrono::duration<double, std::micro>(Clock::now() - from).count());
    }
    state.counters["questions"] = static_cast<double>(catalogue.prompts().size());
    state.counters["p50_us"] = percentile(micros, 0.50);
    state.counters["p95_us"] = percentile(micros, 0.95);
}

/// What the first question of a run costs once; the checks are for packs of other people.
void readPacks(benchmark::State& state) {
    const bool checked = state.range(0) != 0;
    for (auto _ : state)
        for (const Resource& file : resources()) {
            if (!file.isPack)
                continue;
            const std::string name(file.name);
            if (checked)
                benchmark::DoNotOptimize(parsePack(file.bytes, name));
            else
                benchmark::DoNotOptimize(readTrusted(file.bytes, name));
        }
}

void findTriggers(benchmark::State& state) {
    const std::string answer = usual().lastAnswer;
    for (auto _ : state)
        benchmark::DoNotOptimize(firedTriggers(answer, ""));
}

/// Targets: coverage at least .95, least (with at most one skip) .8, no repeat, nothing unsafe,
/// entropy at least .7 of the most there can be, one to three follow-ups a session.
void tenThousandSessions(benchmark::State& state) {
    Measured m;
    for (auto _ : state)
        m = simulate(Catalogue::builtIn(), 10'000, 20261121);
    state.counters["sessions"] = m.sessions;
    state.counters["questions"] = m.questions;
    state.counters["coverage"] = m.coverage;
    state.counters["least"] = m.leastWithOneSkip;
    state.counters["repeats"] = m.repeats;
    state.counters["unsafe"] = m.unsafe;
    state.counters["relaxed"] = m.relaxed;
    state.counters["entropy"] = m.entropy;
    state.counters["follow_ups"] = static_cast<double>(m.followUps) / m.sessions;
}

} // namespace

BENCHMARK(choose)->Arg(200)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(readPacks)->Arg(0)->Arg(1)->ArgName("checked")->Unit(benchmark::kMillisecond);
BENCHMARK(findTriggers)->Unit(benchmark::kMicrosecond);
BENCHMARK(tenThousandSessions)->Iterations(1)->Unit(benchmark::kSecond);

BENCHMARK_MAIN();
