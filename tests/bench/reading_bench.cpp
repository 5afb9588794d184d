// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person waits for when looking: opening, the newest page, searching while typing.

#include "measure.hpp"

#include <cctype>
#include <sstream>

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

/// What people type, another of its kind with each key: words as they are used, so common ones
/// often.
enum class Typed { word, twoWords, threeWords, phrase, beginning, part3, part5, without, orElse };

std::string typed(Typed kind, const std::vector<std::string>& words, std::size_t n) {
    const auto word = [&](std::size_t which) {
        return words[(n * 7919 + which * 104'729) % words.size()];
    };
    const auto inside = [&](std::size_t letters) {
        for (std::size_t which = 0;; ++which)
            if (const std::string one = word(which); one.size() > letters)
                return one.substr((one.size() - letters) / 2, letters);
    };
    switch (kind) {
    case Typed::word:
        return word(0);
    case Typed::twoWords:
        return word(0) + ' ' + word(1);
    case Typed::threeWords:
        return word(0) + ' ' + word(1) + ' ' + word(2);
    case Typed::phrase:
        return '"' + words[n * 31 % (words.size() - 1)] + ' ' +
               words[n * 31 % (words.size() - 1) + 1] + '"';
    case Typed::beginning:
        return word(0).substr(0, 1 + n % 6) + '*';
    case Typed::part3:
        return inside(3);
    case Typed::part5:
        return inside(4 + n % 3);
    case Typed::without:
        return word(0) + " -" + word(1);
    case Typed::orElse:
        return word(0) + " OR " + word(1) + ' ' + word(2);
    }
    return {};
}

void newest50(benchmark::State& state, Typed kind, store::SearchOrder order) {
    bench::OpenJournal journal(bench::keptJournal(bench::largeSize()), store::Access::read);
    std::vector<std::string> words;
    for (const store::Found& one : must(journal->entries({.limit = 40}))) {
        std::istringstream in(one.entry.text.utf8());
        for (std::string word; in >> word;) {
            std::erase_if(word,
                          [](char c) { return !std::isalpha(static_cast<unsigned char>(c)); });
            if (!word.empty())
                words.push_back(word);
        }
    }
    bench::Latencies latencies;
    std::size_t n = 0;
    for ([[maybe_unused]] const auto _ : state) {
        const std::string search = typed(kind, words, n++);
        latencies.time([&] {
            benchmark::DoNotOptimize(
                must(journal->search({.words = search, .within = {.limit = 50}, .order = order})));
        });
    }
    latencies.report(state, 16);
}

/// What `list --tag` does; a third of it for a tag that nothing has.
void byName(benchmark::State& state) {
    bench::OpenJournal journal(bench::keptJournal(bench::largeSize()), store::Access::read);
    const auto tags = must(journal->vocabulary(store::Vocabulary::tags));
    bench::Latencies latencies;
    std::size_t n = 0;
    for ([[maybe_unused]] const auto _ : state) {
        const core::Text tag =
            n % 3 == 0 ? core::Text::repaired("none has this") : tags[n % tags.size()];
        ++n;
        latencies.time([&] { benchmark::DoNotOptimize(must(journal->entries({.tag = tag}))); });
    }
    latencies.report(state, 10);
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
#define LOOKED_FOR(kind)                                                                           \
    BENCHMARK_CAPTURE(newest50, kind, Typed::kind, store::SearchOrder::newest)                     \
        ->Unit(benchmark::kMillisecond)                                                            \
        ->Iterations(600);                                                                         \
    BENCHMARK_CAPTURE(newest50, kind##_exact_first, Typed::kind, store::SearchOrder::exactFirst)   \
        ->Unit(benchmark::kMillisecond)                                                            \
        ->Iterations(600)
LOOKED_FOR(word);
LOOKED_FOR(twoWords);
LOOKED_FOR(threeWords);
LOOKED_FOR(phrase);
LOOKED_FOR(beginning);
LOOKED_FOR(part3);
LOOKED_FOR(part5);
LOOKED_FOR(without);
LOOKED_FOR(orElse);
BENCHMARK(byName)->Unit(benchmark::kMillisecond);
BENCHMARK(typing)->Unit(benchmark::kMillisecond);
BENCHMARK(oneEntry)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
