// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person waits for when looking: opening, the newest page, searching while typing.

#include "measure.hpp"

namespace {

using namespace upturn;
using bench::must;

void openAndList(benchmark::State& state, std::size_t entries) {
    const auto path = bench::keptJournal(entries);
    bench::Latencies latencies;
    for ([[maybe_unused]] const auto _ : state)
        latencies.time([&] {
            bench::OpenJournal journal(path, store::Access::read);
            benchmark::DoNotOptimize(must(journal->entries({.limit = 50})));
        });
    latencies.report(state, 100);
}

void search(benchmark::State& state, const char* words, bool ranked) {
    bench::OpenJournal journal(bench::keptJournal(bench::largeSize()), store::Access::read);
    bench::Latencies latencies;
    std::size_t found = 0;
    for ([[maybe_unused]] const auto _ : state)
        latencies.time([&] {
            found =
                must(journal->search({.words = words, .within = {.limit = 50}, .withRank = ranked}))
                    .size();
        });
    latencies.report(state, ranked ? 100 : 16);
    state.counters["found"] = static_cast<double>(found);
}

/// Another two letters with each key: nobody types the same ones twice in a row.
void typing(benchmark::State& state) {
    bench::OpenJournal journal(bench::keptJournal(bench::largeSize()), store::Access::read);
    bench::Latencies latencies;
    std::size_t key = 0;
    for ([[maybe_unused]] const auto _ : state) {
        const std::string letters{"smtbcdplrw"[key % 10], "aeiou"[key / 10 % 5], '*'};
        ++key;
        latencies.time([&] {
            benchmark::DoNotOptimize(
                must(journal->search({.words = letters, .within = {.limit = 50}})));
        });
    }
    latencies.report(state, 16);
}

void oneEntry(benchmark::State& state) {
    bench::OpenJournal journal(bench::keptJournal(bench::largeSize()), store::Access::read);
    const auto page = must(journal->entries({.limit = 200}));
    bench::Latencies latencies;
    std::size_t next = 0;
    for ([[maybe_unused]] const auto _ : state) {
        const core::Id& id = page[next++ % page.size()].entry.id;
        latencies.time([&] {
            benchmark::DoNotOptimize(must(journal->entry(id)));
            benchmark::DoNotOptimize(must(journal->answers(id)));
            benchmark::DoNotOptimize(must(journal->steps(id)));
        });
    }
    latencies.report(state, 16);
}

} // namespace

BENCHMARK_CAPTURE(openAndList, few, bench::smallSize())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openAndList, many, bench::largeSize())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, newest_in_30_percent, "setback", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, newest_in_1_percent, "resilience", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, newest_in_10_of_100000, "zugzwang", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, two_words, "setback resilience", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, best_in_1_percent, "resilience", true)->Unit(benchmark::kMillisecond);
BENCHMARK(typing)->Unit(benchmark::kMillisecond);
BENCHMARK(oneEntry)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
