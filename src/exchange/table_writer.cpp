// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Lessons as rows, next steps as a calendar.

#include "plain_words.hpp"

#include <upturn/core/say.hpp>
#include <upturn/exchange/reading.hpp>

namespace upturn::exchange {
namespace {

using core::say;
using core::Text;

/// A cell that begins like a formula would be run by a spreadsheet: an apostrophe makes it words.
std::string csvCell(std::string words) {
    if (!words.empty() && std::string_view("=+-@\t\r").find(words.front()) != std::string::npos)
        words.insert(0, 1, '\'');
    if (words.find_first_of(",\"\n\r") == std::string::npos)
        return words;
    replaceAll(words, "\"", "\"\"");
    return '"' + words + '"';
}

std::string tsvCell(const std::string& words) {
    std::string line = words;
    for (char& c : line)
        if (c == '\t' || c == '\n' || c == '\r')
            c = ' ';
    return trimmed(line);
}

std::string musclesOf(const core::Lesson& lesson, char separator) {
    std::string muscles;
    for (const Text& muscle : lesson.muscles) {
        std::string word = muscle.utf8();
        if (separator == ' ')
            replaceAll(word, " ", "-");
        muscles += (muscles.empty() ? "" : std::string(1, separator)) + word;
    }
    return muscles;
}

std::string calendarText(const std::string& words) {
    std::string safe;
    for (const char c : words) {
        if (c == '\n')
            safe += "\\n";
        else if (c == ',' || c == ';' || c == '\\')
            safe += std::string("\\") + c;
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
            safe += c;
    }
    return safe;
}

/// No line longer than 75 bytes, broken between letters.
std::string calendarLine(const std::string& line) {
    constexpr std::size_t longest = 74;
    std::string folded;
    std::size_t length = 0;
    for (const char c : line) {
        const bool begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
        if (begins && length + 4 > longest) {
            folded += "\r\n ";
            length = 1;
        }
        folded += c;
        ++length;
    }
    return folded + "\r\n";
}

std::string calendarTime(std::int64_t instant) {
    std::string iso = core::isoInstant(instant / 1000 * 1000);
    replaceAll(iso, "-", "");
    replaceAll(iso, ":", "");
    return iso;
}

} // namespace

std::string csvHeader() {
    return "lesson,state,kept,due,entry,day,quote,muscles,id\r\n";
}

std::string csvOf(const LessonFrom& from) {
    const core::Lesson& lesson = from.lesson;
    std::string row = csvCell(lesson.text.utf8());
    for (const std::string& cell :
         {std::string(core::nameOf(lesson.standing.state)), core::isoDate(lesson.kept.date),
          lesson.standing.due ? core::isoDate(*lesson.standing.due) : std::string(),
          from.entry.utf8(), from.day, lesson.from.quote.utf8(), musclesOf(lesson, ';'),
          lesson.id.hex()})
        row += ',' + csvCell(cell);
    return row + "\r\n";
}

std::string tsvHeader() {
    return "#separator:tab\n#html:false\n#tags column:3\n#columns:Front\tBack\tTags\n";
}

std::string tsvOf(const LessonFrom& from) {
    std::string front = from.entry.blank()
                            ? say("What did you learn?")
                            : say("What did you learn from \u201c%1\u201d?", {from.entry.utf8()});
    if (!from.day.empty())
        front += " (" + from.day + ')';
    const std::string muscles = musclesOf(from.lesson, ' ');
    return tsvCell(front) + '\t' + tsvCell(from.lesson.text.utf8()) + "\tupturn" +
           (muscles.empty() ? "" : ' ' + tsvCell(muscles)) + '\n';
}

std::string calendarBegin() {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Upturn//Upturn//EN\r\n";
}

std::string calendarOf(const core::NextStep& step, const Text& entry, const core::Moment& now) {
    std::string words = trimmed(step.when.utf8());
    if (!words.empty())
        words += " \u2192 ";
    words += trimmed(step.then.utf8());
    std::string out = "BEGIN:VTODO\r\n";
    out += calendarLine("UID:" + step.id.hex() + "@upturn");
    out += calendarLine("DTSTAMP:" + calendarTime(now.instant));
    out += calendarLine("CREATED:" + calendarTime(step.created));
    out += calendarLine("SUMMARY:" + calendarText(words));
    if (!entry.blank())
        out += calendarLine("DESCRIPTION:" + calendarText(entry.utf8()));
    if (step.due) {
        std::string day = core::isoDate(*step.due);
        replaceAll(day, "-", "");
        out += calendarLine("DUE;VALUE=DATE:" + day);
    }
    if (step.outcome)
        out += "STATUS:COMPLETED\r\n" + calendarLine("COMPLETED:" + calendarTime(step.closed));
    else
        out += "STATUS:NEEDS-ACTION\r\n";
    return out + "CLASS:PRIVATE\r\nEND:VTODO\r\n";
}

std::string calendarEnd() {
    return "END:VCALENDAR\r\n";
}

} // namespace upturn::exchange
