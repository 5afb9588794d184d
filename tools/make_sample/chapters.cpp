// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "chapters.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace upturn::sample {
namespace {

constexpr std::array<std::string_view, 9> marks{"==",      "@ask",  "@skip", "@lesson",  "@step",
                                                "@revise", "@rate", "@list", "@practice"};
/// A line like "quote: words" is a field only with one of these names.
constexpr std::array<std::string_view, 15> names{
    "area",    "weight",  "feelings", "causes", "tags",    "reflected", "trash", "quote",
    "muscles", "reviews", "review",   "closed", "starred", "kept",      "at"};

std::string_view trimmed(std::string_view words) {
    const auto first = words.find_first_not_of(" \t\n");
    if (first == std::string_view::npos)
        return {};
    return words.substr(first, words.find_last_not_of(" \t\n") - first + 1);
}

std::string_view markOf(std::string_view line) {
    const std::string_view word = line.substr(0, line.find(' '));
    return std::find(marks.begin(), marks.end(), word) == marks.end() ? std::string_view() : word;
}

/// Fields stand directly below the mark, before any text.
bool takeField(Block& block, std::string_view line) {
    const auto colon = line.find(": ");
    if (!block.text.empty() || colon == std::string_view::npos)
        return false;
    const std::string_view name = line.substr(0, colon);
    const bool lists = block.what == "@list" || block.what == "@practice";
    if (!lists && std::find(names.begin(), names.end(), name) == names.end())
        return false;
    block.fields.emplace_back(name, trimmed(line.substr(colon + 2)));
    return true;
}

Block& openBlock(std::vector<Chapter>& chapters, const std::string& file, Block block) {
    if (block.what == "==") {
        chapters.push_back({.file = file, .entry = std::move(block), .parts = {}});
        return chapters.back().entry;
    }
    chapters.back().parts.push_back(std::move(block));
    return chapters.back().parts.back();
}

} // namespace

std::string Block::field(std::string_view name) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? std::string() : found->second;
}

std::vector<std::string> Block::fieldsNamed(std::string_view name) const {
    std::vector<std::string> values;
    for (const auto& [known, value] : fields)
        if (known == name)
            values.push_back(value);
    return values;
}

bool Block::has(std::string_view name) const {
    return std::any_of(fields.begin(), fields.end(),
                       [&](const auto& field) { return field.first == name; });
}

core::Result<std::vector<Chapter>> readChapters(const std::string& file, std::string_view text) {
    std::vector<Chapter> chapters;
    Block* block = nullptr;
    std::istringstream lines{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (const std::string_view mark = markOf(line); !mark.empty()) {
            if (chapters.empty() && mark != "==")
                return core::fail(core::Fault::failed,
                                  file + ": the first line of text must begin an entry");
            block = &openBlock(
                chapters, file,
                {.what = std::string(mark),
                 .head = std::string(trimmed(std::string_view(line).substr(mark.size()))),
                 .fields = {},
                 .text = {},
                 .line = number});
        } else if (block != nullptr && !takeField(*block, line)) {
            block->text += line + '\n';
        }
        if (block != nullptr && trimmed(block->text).empty())
            block->text.clear();
    }
    for (Chapter& chapter : chapters) {
        chapter.entry.text = trimmed(chapter.entry.text);
        for (Block& part : chapter.parts)
            part.text = trimmed(part.text);
    }
    return chapters;
}

std::string at(const Chapter& chapter, const Block& block, const std::string& what) {
    return chapter.file + ':' + std::to_string(block.line) + ": " + what;
}

std::vector<std::string> split(std::string_view words, char at) {
    std::vector<std::string> parts;
    while (!words.empty()) {
        const auto end = std::min(words.find(at), words.size());
        parts.emplace_back(trimmed(words.substr(0, end)));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return parts;
}

core::Result<core::Moment> berlin(std::string_view dateAndTime) {
    core::Moment like;
    like.zone = "Europe/Berlin";
    return core::readMoment(dateAndTime, {like, like.date});
}

} // namespace upturn::sample
