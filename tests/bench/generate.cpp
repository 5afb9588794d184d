// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// upturn_generate N OUT.json [--seed S]          an export of N invented entries
// upturn_generate N --journal FILE [--seed S]    a journal of them
// upturn_generate N OUT.json --journal FILE      both

#include "invented_journal.hpp"

#include <upturn/exchange/upturn_json.hpp>

#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>

namespace {

using namespace upturn;

bool writeExport(bench::InventedPerson& person, const std::string& path) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    exchange::JsonWriter writer(out);
    writer.begin(bench::invented);
    std::vector<core::LessonRecord> lessons;
    for (std::size_t n = person.size(); n-- > 0;) {
        bench::InventedPerson::Day day = person.day(n);
        writer.entry(day.entry);
        if (day.lesson)
            lessons.push_back(std::move(*day.lesson));
    }
    for (const core::LessonRecord& lesson : lessons)
        writer.lesson(lesson);
    writer.end();
    return static_cast<bool>(out.flush());
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("Makes journals of any size, of an invented person");
    std::size_t entries = 0;
    std::string json;
    std::string journal;
    std::uint64_t seed = 1;
    app.add_option("N", entries, "how many entries")->required();
    app.add_option("OUT", json, "an export in JSON");
    app.add_option("--journal", journal, "a journal");
    app.add_option("--seed", seed, "another seed, another person");
    CLI11_PARSE(app, argc, argv);

    bench::InventedPerson person(seed, entries);
    if (!json.empty() && !writeExport(person, json)) {
        std::cerr << json << " can't be written.\n";
        return 1;
    }
    if (!journal.empty()) {
        const auto made = bench::fillJournal(journal, person);
        if (!made) {
            std::cerr << made.error().sentence << '\n';
            return 1;
        }
    }
    return 0;
}
