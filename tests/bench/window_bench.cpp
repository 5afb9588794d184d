// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What it takes to start the window, seen from outside: the time until the program rests, and the
// memory it holds then, beside a bare window with SQLite. Needs a display: tools/with-display.

#include "measure.hpp"
#include "support/child.hpp"

#include <unistd.h>

#include <fstream>
#include <sstream>
#include <thread>

namespace {

using namespace upturn;
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto rest = 400ms;           ///< no work for so long is rest
constexpr double noticeable = 500'000; ///< nanoseconds of work in one look

/// Nanoseconds of processor time of all threads.
double workOf(pid_t process) {
    double sum = 0;
    std::error_code gone;
    const auto threads = std::filesystem::path("/proc") / std::to_string(process) / "task";
    for (const auto& thread : std::filesystem::directory_iterator(threads, gone)) {
        double nanoseconds = 0;
        std::ifstream(thread.path() / "schedstat") >> nanoseconds;
        sum += nanoseconds;
    }
    return sum;
}

/// Megabytes, memory that is shared counted by its share.
double memoryOf(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("Pss:")) {
            double kilobytes = 0;
            std::istringstream(line.substr(4)) >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

/// When it last worked, in seconds from `begin`.
double untilRest(pid_t process, Clock::time_point begin) {
    double before = 0;
    Clock::time_point busy = Clock::now();
    while (Clock::now() - busy < rest) {
        std::this_thread::sleep_for(2ms);
        const double now = workOf(process);
        if (now - before > noticeable)
            busy = Clock::now();
        before = now;
    }
    return std::chrono::duration<double>(busy - begin).count();
}

void start(benchmark::State& state, const char* program, std::size_t entries) {
    const bench::JournalCopy journal(entries);
    ::setenv("HOME", journal.folder.path().c_str(), 1); // NOLINT(concurrency-mt-unsafe)
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        ::unsetenv(name); // NOLINT(concurrency-mt-unsafe)
    std::vector<std::string> command{program};
    if (std::string_view(program) == UPTURN_WINDOW)
        command.emplace_back("--journal");
    command.push_back(journal.path);
    double memory = 0;
    for ([[maybe_unused]] const auto _ : state) {
        const auto begin = Clock::now();
        test::Child window(command, journal.folder / "output.txt");
        state.SetIterationTime(untilRest(window.pid(), begin));
        memory = memoryOf(window.pid());
    }
    state.counters["memory_MB"] = memory;
}

} // namespace

int main(int argc, char** argv) {
    if (std::getenv("DISPLAY") == nullptr) { // NOLINT(concurrency-mt-unsafe)
        std::puts("there is no display; not measured");
        return 0;
    }
    for (const std::size_t entries : {upturn::bench::smallSize(), upturn::bench::largeSize()})
        for (const auto& [name, program] :
             std::initializer_list<std::pair<const char*, const char*>>{
                 {"bare window", UPTURN_BARE_WINDOW}, {"Upturn", UPTURN_WINDOW}})
            benchmark::RegisterBenchmark(
                (std::string(name) + ", " + std::to_string(entries) + " entries").c_str(), start,
                program, entries)
                ->UseManualTime()
                ->Iterations(5)
                ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
