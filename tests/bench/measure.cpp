// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "measure.hpp"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace upturn::bench {
namespace {

/// Another generator or another store makes other journals: they get another name.
constexpr const char* edition = "1";
constexpr std::uint64_t seed = 7;

std::filesystem::path keptFolder() {
    const char* folder = std::getenv("UPTURN_BENCH_FOLDER");
    return folder != nullptr ? std::filesystem::path(folder)
                             : std::filesystem::temp_directory_path() / "upturn-bench";
}

} // namespace

std::size_t smallSize() {
    return largeSize() / 100;
}

std::size_t largeSize() {
    const char* size = std::getenv("UPTURN_BENCH_SIZE");
    return size != nullptr ? std::max<std::size_t>(100, std::strtoull(size, nullptr, 10)) : 100'000;
}

std::filesystem::path keptJournal(std::size_t entries) {
    const std::filesystem::path folder = keptFolder();
    const std::filesystem::path path =
        folder / (std::to_string(entries) + "-" + edition + ".upturn");
    if (std::filesystem::exists(path))
        return path;
    std::filesystem::create_directories(folder);
    const std::filesystem::path fresh = path.string() + '.' + std::to_string(::getpid());
    InventedPerson person(seed, entries);
    must(fillJournal(fresh, person));
    std::filesystem::rename(fresh, path);
    return path;
}

JournalCopy::JournalCopy(std::size_t entries) {
    std::filesystem::copy_file(keptJournal(entries), path);
    // Else the first commits would wait for the copy to reach the disk.
    ::sync();
}

void Latencies::report(benchmark::State& state, double budgetMs) {
    if (ms_.empty())
        return;
    std::sort(ms_.begin(), ms_.end());
    const auto at = [&](double share) {
        const double index = std::round(share * static_cast<double>(ms_.size() - 1));
        return ms_[static_cast<std::size_t>(index)];
    };
    state.counters["p50_ms"] = at(0.50);
    state.counters["p99_ms"] = at(0.99);
    budget(state, budgetMs);
}

void budget(benchmark::State& state, double ms) {
    state.counters["budget_ms"] = ms;
}

} // namespace upturn::bench
