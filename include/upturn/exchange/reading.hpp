// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal on its way out for people and other programs: pages to read, tables, a calendar. Pure
// functions over values; what must lose nothing goes out as upturn_json.hpp.

#pragma once

#include <upturn/core/block.hpp>
#include <upturn/core/collection.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/next_step.hpp>

#include <cstddef>
#include <iosfwd>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace upturn::exchange {

/// An entry with what was kept from it.
struct Readable {
    core::EntryRecord record;
    std::vector<core::Lesson> lessons;
    std::vector<core::Block> blocks;
};

/// A name that every file system takes, "2026-11-20 Missed the train"; without an ending.
std::string fileNameOf(const core::Entry& entry);
std::string fileNameOf(const core::Text& name);

/// A note with front matter, as Obsidian and others read it. `files`: SHA-256 of what is attached
/// -> where it lies, seen from the note.
std::string markdownOf(const Readable& entry, const std::map<std::string, std::string>& files);
std::string markdownOf(std::span<const core::Lesson> lessons);
std::string markdownOf(std::span<const core::NextStep> steps);

/// One page that needs nothing else and allows nothing else: no script, no address is asked.
class HtmlPage {
  public:
    HtmlPage(std::ostream& out, std::string language)
        : out_(out)
        , language_(std::move(language)) {}

    void begin(const core::Text& title, const core::Moment& now);
    void entry(const Readable& entry);
    void lessons(std::span<const core::Lesson> lessons);
    void steps(std::span<const core::NextStep> steps);
    void end();

  private:
    void month(core::CivilDate date);

    std::ostream& out_;
    std::string language_;
    std::string month_;
};

/// What a lesson was kept from, as far as there is such a thing.
struct LessonFrom {
    core::Lesson lesson;
    core::Text entry;
    std::string day;
};

/// Comma separated values with a header, for spreadsheets: no cell is a formula.
std::string csvHeader();
std::string csvOf(const LessonFrom& lesson);
/// Cards for Anki: front, back, tags.
std::string tsvHeader();
std::string tsvOf(const LessonFrom& lesson);

/// iCalendar (RFC 5545): steps as things to do.
std::string calendarBegin();
std::string calendarOf(const core::NextStep& step, const core::Text& entry,
                       const core::Moment& now);
std::string calendarEnd();

} // namespace upturn::exchange
