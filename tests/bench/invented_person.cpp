// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "invented_person.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace upturn::bench {

using core::Text;

namespace {

constexpr std::int64_t msPerDay = 86'400'000;

constexpr std::array<const char*, 24> tags{
    "work",  "family", "health",  "money",    "interview", "project", "deadline", "conflict",
    "sales", "study",  "exam",    "sleep",    "running",   "writing", "code",     "team",
    "music", "garden", "therapy", "planning", "focus",     "regret",  "pride",    "luck"};
constexpr std::array<const char*, 6> feelings{"angry", "ashamed", "calm", "sad", "tired", "tense"};
constexpr std::array<const char*, 4> areas{"work", "people", "health", "study"};

template<std::size_t Size>
Text oneOf(const std::array<const char*, Size>& words, Dice& dice) {
    // The first words are the frequent ones.
    return *Text::from(words[std::min(dice() % Size, dice() % Size)]);
}

void sortAndUnite(std::vector<Text>& members) {
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
}

} // namespace

InventedPerson::InventedPerson(std::uint64_t seed, std::size_t entries)
    : seed_(seed)
    , entries_(entries) {}

core::Id InventedPerson::id(const char* what, std::size_t n, std::size_t nth) const {
    return core::Id::derived(
        {"invented", std::to_string(seed_), what, std::to_string(n), std::to_string(nth)});
}

Text InventedPerson::prose(std::size_t words, const std::vector<std::string>& planted) {
    return *Text::from(words_.prose(dice_, words, planted));
}

core::Entry InventedPerson::entryItself(std::size_t n) {
    const std::int64_t end = core::dayNumber(*core::parseIsoDate("2026-06-30"));
    const std::int64_t years = entries_ <= 1000 ? 3 : 27;
    const auto days =
        static_cast<std::int64_t>(static_cast<double>(n) * 365.25 * static_cast<double>(years) /
                                  static_cast<double>(entries_));
    const std::int64_t minute = 7 * 60 + static_cast<std::int64_t>(dice_() % 900);
    const std::int64_t instant =
        (end - years * 365 + days) * msPerDay + minute * 60'000 + std::int64_t(n % 60'000);

    core::Entry entry;
    entry.id = id("entry", n);
    entry.happened = core::momentAt(instant, {}, 3600);
    entry.written = core::momentAt(instant + std::int64_t(dice_() % 7200) * 1000, {}, 3600);
    const std::size_t kind = dice_() % 10;
    entry.kind = kind < 6   ? core::EntryKind::setback
                 : kind < 8 ? core::EntryKind::win
                            : core::EntryKind::note;
    std::vector<std::string> planted;
    if (dice_() % 10 < 3)
        planted.emplace_back("setback");
    if (chance(100))
        planted.emplace_back("resilience");
    if (n % std::max<std::size_t>(1, std::min<std::size_t>(10'000, entries_ / 3)) == 0)
        planted.emplace_back("zugzwang");
    const double length = std::lognormal_distribution<double>(5.15, 0.45)(dice_);
    entry.text = prose(static_cast<std::size_t>(std::clamp(length, 60.0, 400.0)), planted);
    if (chance(2))
        entry.title = prose(3 + dice_() % 5);
    for (std::size_t i = dice_() % 3; i > 0; --i)
        entry.tags.push_back(oneOf(tags, dice_));
    sortAndUnite(entry.tags);
    if (chance(4))
        entry.feelings = {oneOf(feelings, dice_)};
    if (chance(2))
        entry.area = oneOf(areas, dice_);
    if (chance(2))
        entry.weight = static_cast<int>(1 + dice_() % 5);
    if (chance(10))
        entry.ratings = {{id("rating", n), instant + 20 * msPerDay, 2}};
    entry.starred = chance(30);
    return entry;
}

void InventedPerson::reflect(core::EntryRecord& record, std::size_t n) {
    const core::Entry& entry = record.entry;
    const std::size_t answers = 1 + dice_() % 3;
    for (std::size_t i = 0; i < answers; ++i) {
        const std::int64_t at = entry.written.instant + std::int64_t(i + 1) * 120'000;
        core::Answer answer{.id = id("answer", n, i), .entry = entry.id};
        answer.question = {.id = "invented.question-" + std::to_string(i),
                           .text = *Text::from("What would you do differently?"),
                           .guide = "invented",
                           .version = "1",
                           .stage = "look",
                           .yields = "lesson"};
        answer.text = prose(15 + dice_() % 60);
        answer.at = at;
        record.answers.push_back({answer, {{.id = {}, .at = at, .text = answer.text}}});
        record.encounters.push_back({.id = id("encounter", n, i),
                                     .entry = entry.id,
                                     .question = answer.question.id,
                                     .guide = answer.question.guide,
                                     .met = core::Met::answered,
                                     .at = at});
    }
    if (chance(3))
        record.steps.push_back(
            {.id = id("step", n),
             .entry = entry.id,
             .when = prose(4),
             .then = prose(6),
             .due = core::dateOfDayNumber(core::dayNumber(entry.written.date) + 7),
             .created = entry.written.instant + 600'000,
             .outcome = core::Outcome::done,
             .closed = entry.written.instant + 7 * msPerDay,
             .helped = true});
}

core::LessonRecord InventedPerson::lessonFrom(const core::EntryRecord& record, std::size_t n) {
    core::LessonRecord kept;
    core::Lesson& lesson = kept.lesson;
    lesson.id = id("lesson", n);
    lesson.text = prose(8 + dice_() % 10);
    lesson.from.entry = record.entry.id;
    lesson.from.quote = lesson.text;
    lesson.from.end = static_cast<std::int64_t>(lesson.text.bytes());
    lesson.muscles = {*Text::from("courage")};
    lesson.kept = core::momentAt(record.entry.written.instant + 900'000, {}, 3600);
    kept.versions = {{.id = {}, .at = lesson.kept.instant, .text = lesson.text}};
    const std::size_t reviews = chance(2) ? 1 + dice_() % 4 : 0;
    std::int64_t at = lesson.kept.instant;
    for (std::size_t i = 0; i < reviews; ++i) {
        at += std::int64_t(3 + i * 9) * msPerDay;
        lesson.reviews.push_back({.id = id("review", n, i),
                                  .lesson = lesson.id,
                                  .at = at,
                                  .day = core::momentAt(at, {}, 3600).date,
                                  .grade = static_cast<core::Grade>(2 + dice_() % 3),
                                  .met = chance(2)});
    }
    return kept;
}

InventedPerson::Day InventedPerson::day(std::size_t n) {
    dice_.seed(seed_ * 1'000'003 + n);
    Day day;
    day.entry.entry = entryItself(n);
    const core::Entry& entry = day.entry.entry;
    day.entry.versions = {{.id = {}, .at = entry.written.instant, .text = entry.text}};
    if (chance(3))
        reflect(day.entry, n);
    if (chance(8))
        day.lesson = lessonFrom(day.entry, n);
    return day;
}

} // namespace upturn::bench
