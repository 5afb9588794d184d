// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How fast an entry is heard. Budget: 1 ms for 500 words.

#include <upturn/hear/answers.hpp>
#include <upturn/hear/hearing.hpp>

#include <benchmark/benchmark.h>

#include <array>
#include <string>
#include <string_view>

using namespace upturn::hear;

namespace {

constexpr std::array<std::string_view, 8> sentences{
    "On Tuesday I had the talk with Jonas about the release, and it went as badly as I feared. ",
    "He shouted at my sister, and I left the room without a word because I was so ashamed. ",
    "I should have told him in June that the date was not possible for me and my team. ",
    "Next time I say it on the day I know it, even if nobody wants to hear it from me. ",
    "Mein Chef hat mich vor allen angeschrien, und ich habe wieder nichts gesagt. ",
    "When I am tired I say yes to everything, and then I am angry with the person who asked. ",
    "Meine Mutter ist im Krankenhaus, sie hat mich gestern nicht mehr erkannt. ",
    "At home I ate alone in the kitchen and thought about what my father would have done.\n",
};

std::string storyOf(std::size_t words) {
    std::string story;
    std::size_t count = 0;
    for (std::size_t i = 0; count < words; ++i) {
        story += sentences[i % sentences.size()];
        count += 16;
    }
    return story;
}

void listenTo(benchmark::State& state) {
    const std::string text = storyOf(static_cast<std::size_t>(state.range(0)));
    benchmark::DoNotOptimize(listen({.text = "once", .weight = 3})); // the lists are read
    for (auto _ : state)
        benchmark::DoNotOptimize(listen({.text = text, .weight = 3}));
}
BENCHMARK(listenTo)->Arg(50)->Arg(500)->Arg(20'000)->Unit(benchmark::kMicrosecond);

void hearAnAnswer(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(
            hear({.answer = "I really don't know", .question = "What led to it?"}));
}
BENCHMARK(hearAnAnswer)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
