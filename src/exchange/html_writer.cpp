// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/say.hpp>
#include <upturn/exchange/reading.hpp>

#include <ostream>

namespace upturn::exchange {
namespace {

using core::say;
using core::Text;

/// As words, whatever they would mean to a browser. Signs that turn the direction of text stay
/// within their element.
std::string escaped(const std::string& words) {
    std::string safe;
    safe.reserve(words.size() + words.size() / 8);
    for (const char c : words) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

std::string escaped(const Text& words) {
    return escaped(words.utf8());
}

constexpr const char* styleOfPage = R"(
:root { color-scheme: light dark; --ink: #23241f; --soft: #6b6c64; --paper: #f6f5f1; --card: #fff; --line: #dddbd3; --green: #2b6b55; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --soft: #a3a298; --paper: #1d1e1b; --card: #262723; --line: #3b3c37; --green: #7fc4a8; } }
body { margin: 0 auto; max-width: 42rem; padding: 3rem 1.25rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Inter, system-ui, sans-serif; }
h1, h2, h3 { font-family: "Source Serif 4", Georgia, serif; line-height: 1.25; }
h1 { font-size: 2rem; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 3rem 0 1rem; color: var(--green); }
article { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.5rem; margin: 0 0 1rem; }
article h3 { margin: 0 0 .25rem; font-size: 1.25rem; }
.when, .about { color: var(--soft); font-size: .875rem; margin: 0 0 .75rem; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; margin: 0 0 .75rem; }
h4 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
li { unicode-bidi: isolate; }
@media print { body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 11pt; } article { border: 0; padding: 0; margin: 0 0 1.5rem; break-inside: avoid-page; } h2, h3, h4 { break-after: avoid; } }
)";

std::string about(const core::Entry& entry) {
    std::string line = escaped(say(std::string(core::nameOf(entry.kind)).c_str()));
    const auto add = [&](const std::string& words) {
        if (!words.empty())
            line += " \u00b7 " + words;
    };
    add(escaped(entry.area));
    if (const auto weight = core::currentWeight(entry))
        add(escaped(say("weight %1", {std::to_string(*weight)})));
    for (const Text& tag : entry.tags)
        add('#' + escaped(tag));
    return line;
}

std::string stepLine(const core::NextStep& step) {
    std::string words = escaped(step.when);
    if (!words.empty())
        words += " \u2192 ";
    words += escaped(step.then);
    if (step.due)
        words += " (" + core::isoDate(*step.due) + ')';
    if (step.outcome)
        words += " \u2013 " + escaped(say(std::string(core::nameOf(*step.outcome)).c_str()));
    return words;
}

} // namespace

void HtmlPage::begin(const Text& title, const core::Moment& now) {
    out_ << "<!DOCTYPE html>\n<html lang=\"" << escaped(language_)
         << "\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
         << escaped(title) << "</title>\n<style>" << styleOfPage
         << "</style>\n</head>\n<body>\n<h1>" << escaped(title) << "</h1>\n<p class=\"when\">"
         << core::isoDate(now.date) << "</p>\n";
}

void HtmlPage::month(core::CivilDate date) {
    const std::string month = core::isoDate(date).substr(0, 7);
    if (month == month_)
        return;
    month_ = month;
    out_ << "<h2>" << month << "</h2>\n";
}

void HtmlPage::entry(const Readable& readable) {
    const core::Entry& entry = readable.record.entry;
    month(entry.happened.date);
    const bool titled = !entry.title.blank();
    out_ << "<article>\n<h3>" << escaped(core::heading(entry)) << "</h3>\n<p class=\"when\"><time "
         << "datetime=\"" << core::isoDate(entry.happened.date) << "\">"
         << core::isoDate(entry.happened.date);
    if (entry.happened.precision == core::Precision::minute)
        out_ << ' ' << core::timeOfDay(entry.happened);
    out_ << "</time> \u00b7 " << about(entry) << "</p>\n";
    if (!entry.text.empty() && (titled || entry.text != core::heading(entry)))
        out_ << "<p class=\"words\">" << escaped(entry.text) << "</p>\n";
    for (const core::AnswerRecord& one : readable.record.answers)
        out_ << "<h4>" << escaped(one.answer.question.text) << "</h4>\n<p class=\"words\">"
             << escaped(one.answer.text) << "</p>\n";
    steps(readable.record.steps);
    lessons(readable.lessons);
    for (const core::Attachment& file : entry.attachments)
        out_ << "<p class=\"about\">" << escaped(say("Attached: %1", {file.name.utf8()}))
             << "</p>\n";
    out_ << "</article>\n";
}

void HtmlPage::lessons(std::span<const core::Lesson> lessons) {
    if (lessons.empty())
        return;
    out_ << "<h4>" << escaped(say("Lessons")) << "</h4>\n<ul>\n";
    for (const core::Lesson& lesson : lessons)
        out_ << "<li>" << escaped(lesson.text) << "</li>\n";
    out_ << "</ul>\n";
}

void HtmlPage::steps(std::span<const core::NextStep> steps) {
    if (steps.empty())
        return;
    out_ << "<h4>" << escaped(say("Next steps")) << "</h4>\n<ul>\n";
    for (const core::NextStep& step : steps)
        out_ << "<li>" << stepLine(step) << "</li>\n";
    out_ << "</ul>\n";
}

void HtmlPage::end() {
    out_ << "</body>\n</html>\n";
}

} // namespace upturn::exchange
