// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "invented_journal.hpp"

#include <upturn/review/standing.hpp>

#include <algorithm>
#include <stdexcept>

namespace upturn::bench {
namespace {

core::Standing standingOf(const core::LessonLife& life) {
    return review::standingOf(life);
}

} // namespace

core::Collection collectionOf(InventedPerson& person, std::size_t first, std::size_t end) {
    core::Collection collection;
    for (std::size_t n = first; n < end; ++n) {
        InventedPerson::Day day = person.day(n);
        collection.entries.push_back(std::move(day.entry));
        if (day.lesson)
            collection.lessons.push_back(std::move(*day.lesson));
    }
    return collection;
}

OpenJournal::OpenJournal(const std::filesystem::path& path, store::Access access) {
    auto opened = store::Journal::open(path, {.access = access,
                                              .create = access == store::Access::write,
                                              .clock = &clock_,
                                              .randomness = &randomness_,
                                              .standingOf = standingOf,
                                              .stateFolder = path.parent_path() / "state"});
    if (!opened)
        throw std::runtime_error(opened.error().sentence);
    journal_ = std::move(*opened);
}

core::Result<void> fillJournal(const std::filesystem::path& path, InventedPerson& person) {
    constexpr std::size_t atOnce = 20'000;
    OpenJournal journal(path);
    for (std::size_t first = 0; first < person.size(); first += atOnce) {
        const std::size_t end = std::min(first + atOnce, person.size());
        const auto made = journal->import(collectionOf(person, first, end));
        if (!made)
            return tl::unexpected(made.error());
    }
    return {};
}

} // namespace upturn::bench
