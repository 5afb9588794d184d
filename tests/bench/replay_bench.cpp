// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Checking a journal: every hash, everything replayed into empty tables, all compared.

#include "measure.hpp"

namespace {

using namespace upturn;
using bench::must;

void verify(benchmark::State& state) {
    // About six operations an entry.
    bench::OpenJournal journal(bench::keptJournal(bench::largeSize() / 3));
    const auto operations = static_cast<double>(must(journal->counts()).operations);
    for ([[maybe_unused]] const auto _ : state)
        if (!must(journal->verify(false)).empty())
            state.SkipWithError("the journal is not what was written");
    state.counters["operations"] = operations;
    bench::budget(state, 3'000 * operations / 200'000);
}

} // namespace

BENCHMARK(verify)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

BENCHMARK_MAIN();
