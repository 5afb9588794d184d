// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lesson_life.hpp"

#include <algorithm>

namespace upturn::sample {
namespace {

core::Result<Meeting> meetingOf(const std::string& word) {
    Meeting meeting;
    meeting.used = word.size() == 2 && word[1] == 'u';
    if (word.empty() || word[0] < '1' || word[0] > '4' || word.size() > 2 ||
        (word.size() == 2 && !meeting.used))
        return core::fail(core::Fault::usage, "\"" + word + "\" is no review like 3 or 3u");
    meeting.grade = static_cast<core::Grade>(word[0] - '0');
    return meeting;
}

core::Result<Meeting> datedMeetingOf(const std::string& line) {
    const std::size_t afterDay = line.find(' ');
    const std::size_t afterGrade = std::min(line.find(' ', afterDay + 1), line.size());
    const auto day = core::parseIsoDate(line.substr(0, afterDay));
    if (!day)
        return core::passOn(day);
    auto meeting = meetingOf(line.substr(afterDay + 1, afterGrade - afterDay - 1));
    if (!meeting)
        return meeting;
    meeting->day = *day;
    meeting->note = line.substr(std::min(afterGrade + 1, line.size()));
    return meeting;
}

} // namespace

core::Result<LessonLife> LessonLife::of(const Block& lesson) {
    LessonLife life;
    life.goesOn = lesson.has("reviews");
    for (const std::string& word : split(lesson.field("reviews"), ' ')) {
        const auto meeting = meetingOf(word);
        if (!meeting)
            return core::passOn(meeting);
        life.meetings.push_back(*meeting);
    }
    for (const std::string& line : lesson.fieldsNamed("review")) {
        const auto meeting = datedMeetingOf(line);
        if (!meeting)
            return core::passOn(meeting);
        life.meetings.push_back(*meeting);
    }
    return life;
}

std::optional<core::CivilDate> LessonLife::dayOfNext(std::size_t held, core::CivilDate due,
                                                     core::CivilDate last) const {
    if (held < meetings.size() && meetings[held].day)
        return meetings[held].day;
    if (!goesOn || core::dayNumber(due) > core::dayNumber(last))
        return std::nullopt;
    // Nobody meets every lesson on its day; but nothing is left over for the last one.
    constexpr std::size_t latest = 3;
    const auto late = static_cast<std::int64_t>((held * 5 + 1) % latest);
    const std::int64_t eve = core::dayNumber(last) - 1;
    return core::dateOfDayNumber(std::min(core::dayNumber(due) + late, eve));
}

Meeting LessonLife::next(std::size_t held) const {
    return held < meetings.size() ? meetings[held] : Meeting{};
}

} // namespace upturn::sample
