// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How fast sentences are found and proposed. Budget: 5 ms for 200 sentences.

#include <upturn/takeaways/near_duplicate.hpp>
#include <upturn/takeaways/proposals.hpp>
#include <upturn/takeaways/sentences.hpp>

#include <benchmark/benchmark.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace upturn::takeaways;
using upturn::core::Text;

namespace {

constexpr std::array<std::string_view, 8> sentences{
    "On Tuesday I had the talk with Jonas about the release, and it went as badly as I feared. ",
    "He shouted, e.g. at Dr. Weber, and I left the room without a word. ",
    "I should have told him in June that the date was not possible. ",
    "Next time I say it on the day I know it, even if nobody wants to hear it. ",
    "The rest of the week was quiet. ",
    "When I am tired I say yes to everything, and then I am angry with the person who asked. ",
    "Write the plan down before the meeting, so that each of us can say what is missing. ",
    "At home I ate alone in the kitchen and thought about what my father would have done.\n",
};

Text storyOf(int count) {
    std::string words;
    for (int i = 0; i < count; ++i)
        words += sentences[static_cast<std::size_t>(i) % sentences.size()];
    return *Text::from(words);
}

void split(benchmark::State& state) {
    const Text text = storyOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(sentencesOf(text));
}
BENCHMARK(split)->Arg(20)->Arg(200)->Unit(benchmark::kMicrosecond);

void propose(benchmark::State& state) {
    const std::vector<Source> sources{{.text = storyOf(static_cast<int>(state.range(0)))}};
    for (auto _ : state)
        benchmark::DoNotOptimize(proposals(sources));
}
BENCHMARK(propose)->Arg(20)->Arg(200)->Arg(20'000)->Unit(benchmark::kMicrosecond);

void proposeFromAnAnswer(benchmark::State& state) {
    const std::vector<Source> sources{{.text = storyOf(5), .yields = "lesson"}};
    for (auto _ : state)
        benchmark::DoNotOptimize(proposals(sources));
}
BENCHMARK(proposeFromAnAnswer)->Unit(benchmark::kMicrosecond);

void compare(benchmark::State& state) {
    const Text a = *Text::from(sentences[2]);
    const Text b = *Text::from(sentences[3]);
    for (auto _ : state)
        benchmark::DoNotOptimize(alike(a, b));
}
BENCHMARK(compare)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
