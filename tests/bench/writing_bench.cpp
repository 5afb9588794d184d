// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person waits for when writing: each call is on the disk when it returns.

#include "measure.hpp"

namespace {

using namespace upturn;
using bench::must;

constexpr double budgetMs = 20;

struct Desk {
    bench::JournalCopy copy{bench::largeSize()};
    bench::OpenJournal journal{copy.path};
    bench::InventedWords words;
    bench::Dice dice{5};

    core::Text prose(std::size_t count) { return *core::Text::from(words.prose(dice, count)); }
};

void record(benchmark::State& state) {
    Desk desk;
    bench::Latencies latencies;
    for ([[maybe_unused]] const auto _ : state) {
        const core::Text text = desk.prose(200);
        latencies.time([&] { must(desk.journal->record({.text = text})); });
    }
    latencies.report(state, budgetMs);
}

void saveAnswer(benchmark::State& state) {
    Desk desk;
    const auto page = must(desk.journal->entries({.limit = 500}));
    bench::Latencies latencies;
    std::size_t next = 0;
    for ([[maybe_unused]] const auto _ : state) {
        const core::Id& entry = page[next++ % page.size()].entry.id;
        const core::Text text = desk.prose(60);
        latencies.time([&] {
            must(desk.journal->answer(
                entry, {.id = "bench.why", .text = *core::Text::from("Why?"), .guide = "bench"},
                text));
        });
    }
    latencies.report(state, budgetMs);
}

void saveDraft(benchmark::State& state) {
    Desk desk;
    bench::Latencies latencies;
    for ([[maybe_unused]] const auto _ : state) {
        const core::Text text = desk.prose(1'000);
        latencies.time([&] { must(desk.journal->saveDraft("capture", text)); });
    }
    latencies.report(state, budgetMs);
}

void reviewLesson(benchmark::State& state) {
    Desk desk;
    const auto lessons = must(desk.journal->lessons({.limit = 200}));
    bench::Latencies latencies;
    std::size_t next = 0;
    for ([[maybe_unused]] const auto _ : state)
        latencies.time([&] {
            must(desk.journal->review({.lesson = lessons[next++ % lessons.size()].id,
                                       .grade = core::Grade::knewIt,
                                       .day = bench::invented.date}));
        });
    latencies.report(state, budgetMs);
}

} // namespace

BENCHMARK(record)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveAnswer)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveDraft)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(reviewLesson)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
