// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Imports of any size, beside what SQLite itself takes for the same words.

#include "measure.hpp"
#include "raw_floor.hpp"

#include <upturn/exchange/upturn_json.hpp>

#include <fstream>

namespace {

using namespace upturn;
using bench::must;

/// Ten thousand entries of somebody else into a journal of a hundred thousand, and back.
struct IntoLarge {
    bench::JournalCopy copy{bench::largeSize()};
    bench::OpenJournal journal{copy.path};
    bench::InventedPerson other{8, bench::largeSize() / 10};
    core::Collection collection = bench::collectionOf(other, 0, other.size());

    /// What SQLite alone takes for the same words, into tables that are empty.
    void reportFloor(benchmark::State& state) const {
        const test::TemporaryFolder folder;
        state.counters["floor_ms"] = bench::rawInsertMs(folder / "floor.sqlite", collection);
    }
};

void importIntoLarge(benchmark::State& state) {
    IntoLarge scene;
    for ([[maybe_unused]] const auto _ : state)
        must(scene.journal->import(scene.collection));
    scene.reportFloor(state);
    bench::budget(state, 3'000);
}

void undoImport(benchmark::State& state) {
    IntoLarge scene;
    must(scene.journal->import(scene.collection));
    for ([[maybe_unused]] const auto _ : state)
        must(scene.journal->undo());
    scene.reportFloor(state);
    bench::budget(state, 2'000);
}

void importAgain(benchmark::State& state) {
    IntoLarge scene;
    must(scene.journal->import(scene.collection));
    for ([[maybe_unused]] const auto _ : state)
        must(scene.journal->import(scene.collection));
    bench::budget(state, 3'000);
}

/// The same person in our own JSON, and as rows of tables without operations and hashes.
struct Export {
    test::TemporaryFolder folder;
    std::filesystem::path json = folder / "export.json";

    Export(bench::InventedPerson& person) {
        std::ofstream out(json, std::ios::binary);
        exchange::JsonWriter writer(out);
        writer.begin(bench::invented);
        const core::Collection all = bench::collectionOf(person, 0, person.size());
        for (const core::EntryRecord& entry : all.entries)
            writer.entry(entry);
        for (const core::LessonRecord& lesson : all.lessons)
            writer.lesson(lesson);
        writer.end();
    }
};

void ownJson(benchmark::State& state) {
    bench::InventedPerson person(9, bench::largeSize());
    const Export file(person);
    const core::Collection rows = bench::collectionOf(person, 0, person.size());
    const double floorMs = bench::rawInsertMs(file.folder / "floor.sqlite", rows);
    for ([[maybe_unused]] const auto _ : state) {
        std::ifstream in(file.json, std::ios::binary);
        const core::Collection collection = must(exchange::readUpturnJson(in));
        bench::OpenJournal journal(file.folder / "journal.upturn");
        must(journal->import(collection));
    }
    constexpr double share = 0.35;
    state.counters["floor_ms"] = floorMs;
    bench::budget(state, floorMs / share);
}

void readJsonAlone(benchmark::State& state) {
    bench::InventedPerson person(9, bench::largeSize());
    const Export file(person);
    for ([[maybe_unused]] const auto _ : state) {
        std::ifstream in(file.json, std::ios::binary);
        benchmark::DoNotOptimize(must(exchange::readUpturnJson(in)));
    }
}

} // namespace

BENCHMARK(importIntoLarge)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(importAgain)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(undoImport)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(readJsonAlone)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(ownJson)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

BENCHMARK_MAIN();
