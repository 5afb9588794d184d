// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include "invented_words.hpp"

#include <upturn/core/collection.hpp>

#include <optional>

namespace upturn::bench {

/// Somebody who never was and kept a journal of any size: the same seed, the same words. Entries
/// have 60 to 400 words; `setback` stands in 30 of 100, `resilience` in 1 of 100, `zugzwang` in 1
/// of 10,000 (and in three at least). A third of the entries is reflected on, an eighth left a
/// lesson, half of those were reviewed.
class InventedPerson {
  public:
    InventedPerson(std::uint64_t seed, std::size_t entries);

    struct Day {
        core::EntryRecord entry;
        std::optional<core::LessonRecord> lesson;
    };
    /// The n-th entry, oldest first. Each is made from its number alone.
    Day day(std::size_t n);
    std::size_t size() const { return entries_; }

  private:
    core::Text prose(std::size_t words, const std::vector<std::string>& planted = {});
    core::Id id(const char* what, std::size_t n, std::size_t nth = 0) const;
    core::Entry entryItself(std::size_t n);
    void reflect(core::EntryRecord& record, std::size_t n);
    core::LessonRecord lessonFrom(const core::EntryRecord& record, std::size_t n);
    bool chance(std::size_t inAll) { return dice_() % inAll == 0; }

    std::uint64_t seed_;
    std::size_t entries_;
    InventedWords words_;
    Dice dice_;
};

} // namespace upturn::bench
