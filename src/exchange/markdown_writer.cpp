// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "plain_words.hpp"

#include <upturn/core/say.hpp>
#include <upturn/exchange/reading.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace upturn::exchange {
namespace {

using core::say;
using core::Text;

/// A scalar in double quotes: what JSON quotes, YAML reads.
std::string quotedYaml(const std::string& words) {
    return nlohmann::json(words).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string offsetWords(int seconds) {
    std::array<char, 16> out{};
    const int minutes = std::abs(seconds) / 60;
    std::snprintf(out.data(), out.size(), "%c%02d:%02d", seconds < 0 ? '-' : '+', minutes / 60,
                  minutes % 60);
    return out.data();
}

std::string dateWords(const core::Moment& moment) {
    const std::string day = core::isoDate(moment.date);
    if (moment.precision == core::Precision::day)
        return day;
    return day + 'T' + core::timeOfDay(moment) + ":00" + offsetWords(moment.offset);
}

/// No sign that a program for notes would end a tag at.
std::string tagWords(const Text& tag) {
    std::string words = tag.utf8();
    for (char& c : words)
        if (c == ' ' || c == '\t' || c == '\n' || c == ',' || c == '#')
            c = '-';
    return words;
}

void putField(std::string& out, const char* name, const std::string& words) {
    if (!words.empty())
        out += std::string(name) + ": " + quotedYaml(words) + '\n';
}

void putList(std::string& out, const char* name, const std::vector<std::string>& words) {
    if (words.empty())
        return;
    out += std::string(name) + ":\n";
    for (const std::string& word : words)
        out += "  - " + quotedYaml(word) + '\n';
}

std::vector<std::string> wordsOf(const std::vector<Text>& texts) {
    std::vector<std::string> words;
    for (const Text& text : texts)
        words.push_back(text.utf8());
    return words;
}

std::string frontMatter(const Readable& readable) {
    const core::Entry& entry = readable.record.entry;
    std::string out = "---\n";
    putField(out, "title", core::heading(entry).utf8());
    out += "date: " + dateWords(entry.happened) + '\n';
    putField(out, "timezone", entry.happened.zone);
    out += "kind: " + std::string(core::nameOf(entry.kind)) + '\n';
    putField(out, "area", entry.area.utf8());
    if (const auto weight = core::currentWeight(entry))
        out += "weight: " + std::to_string(*weight) + '\n';
    std::vector<std::string> tags;
    for (const Text& tag : entry.tags)
        tags.push_back(tagWords(tag));
    putList(out, "tags", tags);
    putList(out, "feelings", wordsOf(entry.feelings));
    putList(out, "causes", wordsOf(entry.causes));
    if (entry.starred)
        out += "starred: true\n";
    for (const core::Block& block : readable.blocks)
        if (block.kind == core::BlockKind::origin)
            for (const char* name : {"mood", "place", "weather"})
                putField(out, name, block.words(name).utf8());
    return out + "id: " + entry.id.hex() + "\n---\n";
}

std::string oneLine(const Text& text) {
    std::string words = text.utf8();
    for (char& c : words)
        if (c == '\n' || c == '\t')
            c = ' ';
    return trimmed(words);
}

std::string stepWords(const core::NextStep& step) {
    std::string words = oneLine(step.when);
    if (!words.empty())
        words += " \u2192 ";
    words += oneLine(step.then);
    if (step.due)
        words += " (" + core::isoDate(*step.due) + ')';
    return words;
}

std::string stepItem(const core::NextStep& step) {
    return std::string(step.outcome ? "- [x] " : "- [ ] ") + stepWords(step) + '\n';
}

bool isPicture(const core::Attachment& file) {
    return file.type.starts_with("image/");
}

} // namespace

std::string fileNameOf(const Text& name) {
    constexpr std::size_t longest = 100;
    static const std::string forbidden = "/\\:*?\"<>|#^[]`";
    std::string safe;
    for (const char c : name.utf8()) {
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
        if (safe.size() >= longest && (static_cast<unsigned char>(c) & 0xC0U) != 0x80)
            break;
        safe += control || forbidden.find(c) != std::string::npos ? '-' : c;
    }
    while (safe.ends_with('.') || safe.ends_with(' '))
        safe.pop_back();
    const std::size_t first = safe.find_first_not_of(" .");
    return first == std::string::npos ? std::string("_") : safe.substr(first);
}

std::string fileNameOf(const core::Entry& entry) {
    const Text words = core::heading(entry.title, entry.text, 60);
    const std::string day = core::isoDate(entry.happened.date);
    return words.blank() ? day : day + ' ' + fileNameOf(words);
}

std::string markdownOf(const Readable& readable, const std::map<std::string, std::string>& files) {
    const core::EntryRecord& record = readable.record;
    std::string out = frontMatter(readable);
    if (!record.entry.text.empty())
        out += '\n' + record.entry.text.utf8() + '\n';
    for (const core::Attachment& file : record.entry.attachments)
        if (const auto there = files.find(file.sha256); there != files.end())
            out += '\n' + std::string(isPicture(file) ? "!" : "") + '[' + oneLine(file.name) +
                   "](" + urlEncoded(there->second) + ")\n";
    for (const core::AnswerRecord& one : record.answers)
        out += "\n## " + oneLine(one.answer.question.text) + "\n\n" + one.answer.text.utf8() + '\n';
    if (!record.steps.empty())
        out += "\n## " + say("Next steps") + "\n\n" + markdownOf(record.steps);
    if (!readable.lessons.empty())
        out += "\n## " + say("Lessons") + "\n\n" + markdownOf(readable.lessons);
    return out;
}

std::string markdownOf(std::span<const core::Lesson> lessons) {
    std::string out;
    for (const core::Lesson& lesson : lessons)
        out += "- " + oneLine(lesson.text) + '\n';
    return out;
}

std::string markdownOf(std::span<const core::NextStep> steps) {
    std::string out;
    for (const core::NextStep& step : steps)
        out += stepItem(step);
    return out;
}

} // namespace upturn::exchange
