// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the benchmarks share: journals of a size, made once, and latencies with their budget.

#pragma once

#include "invented_journal.hpp"
#include "support/temporary_folder.hpp"

#include <benchmark/benchmark.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace upturn::bench {

/// 1,000 and 100,000 entries, or a hundredth of $UPTURN_BENCH_SIZE and that.
std::size_t smallSize();
std::size_t largeSize();

/// A journal of that many invented entries, made at the first call in the folder
/// $UPTURN_BENCH_FOLDER (or the system's folder for temporary files) and kept. Not to be written.
std::filesystem::path keptJournal(std::size_t entries);

/// A copy of it that may be written.
struct JournalCopy {
    explicit JournalCopy(std::size_t entries);
    test::TemporaryFolder folder;
    std::filesystem::path path = folder / "journal.upturn";
};

/// Times single calls, so that the slowest of a hundred is seen and not only their mean.
class Latencies {
  public:
    template<class Call>
    void time(const Call& call) {
        const auto begin = std::chrono::steady_clock::now();
        call();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        ms_.push_back(took.count());
    }
    /// Puts p50, p99 and what p99 may be beside the benchmark's own numbers.
    void report(benchmark::State& state, double budgetMs);

  private:
    std::vector<double> ms_;
};

/// A number of a budget beside the measured one.
void budget(benchmark::State& state, double ms);

template<class Value>
Value must(core::Result<Value> result) {
    if (!result)
        throw std::runtime_error(result.error().sentence);
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

} // namespace upturn::bench
