// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A file that somebody wants to bring along: the first line says what it is called.

#include "fuzz.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/exchange/import.hpp>

#include <algorithm>

using namespace upturn;

std::vector<std::string> fuzz::seeds() {
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const test::TemporaryFolder folder;
    const std::string_view given(reinterpret_cast<const char*>(bytes), size);
    const std::size_t line = given.find('\n');
    if (line == std::string_view::npos)
        return 0;
    std::string name(given.substr(0, std::min<std::size_t>(line, 60)));
    std::erase_if(name, [](char c) { return c == '/' || c == '\0'; });
    if (name.empty() || name == "." || name == "..")
        name = "file";
    const std::filesystem::path file = folder / name;
    test::writeBytes(file, std::string(given.substr(line + 1)));
    exchange::ImportWishes wishes;
    wishes.here = core::momentAt(1'795'000'000'123, "Europe/Berlin");
    if (const auto read = exchange::readImport(file, wishes); !read) {
        fuzz::demandSentence(read.error().sentence);
    } else {
        for (const core::Skipped& one : read->collection.skipped)
            fuzz::demand(!one.why.empty(), "what is left out has a reason");
        for (const core::EntryRecord& record : read->collection.entries)
            fuzz::demand(record.entry.happened.date.ok(), "an entry has a day");
    }
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return 0;
}
