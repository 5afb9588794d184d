// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "marks.hpp"

#include "characters.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>

namespace upturn::takeaways {
namespace {

/// Whether the characters from `at` on look like `shape`, where 9 stands for a digit.
bool looksLike(std::string_view words, std::size_t at, std::string_view shape) {
    if (at + shape.size() > words.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == '9' ? !isDigit(words[at + i]) : words[at + i] != shape[i])
            return false;
    return true;
}

bool hasShape(std::string_view words, std::initializer_list<std::string_view> shapes) {
    for (std::size_t at = words.find_first_of("0123456789"); at != std::string_view::npos;
         at = words.find_first_of("0123456789", at + 1))
        for (const std::string_view shape : shapes)
            if (looksLike(words, at, shape))
                return true;
    return false;
}

bool containsAny(std::string_view words, std::initializer_list<std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        return words.find(part) != std::string_view::npos;
    });
}

bool isPlain(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool hasSnakeCase(std::string_view words) {
    for (std::size_t at = words.find('_'); at != std::string_view::npos;
         at = words.find('_', at + 1))
        if (at > 0 && at + 1 < words.size() && isPlain(words[at - 1]) && isPlain(words[at + 1]))
            return true;
    return false;
}

} // namespace

bool hasClock(std::string_view sentence) {
    return hasShape(sentence, {"9:99"});
}

bool hasDate(std::string_view sentence) {
    return hasShape(sentence, {"9999-99-99", "99.99.99", "9.99.99", "99.9.99", "9.9.99", "9/9/99",
                               "9/99/99", "99/99/99", "9999/99/99"});
}

bool hasCode(std::string_view sentence) {
    return containsAny(sentence, {"`", "{", "}", "://", "::", "()", "[]", "=="}) ||
           hasSnakeCase(sentence);
}

bool hasQuote(std::string_view sentence) {
    return std::count(sentence.begin(), sentence.end(), '"') >= 2 ||
           containsAny(sentence, {"\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB"});
}

bool isSaid(std::string_view sentence) {
    const auto begins = [&](std::initializer_list<std::string_view> marks) {
        return std::any_of(marks.begin(), marks.end(),
                           [&](std::string_view mark) { return sentence.starts_with(mark); });
    };
    const auto ends = [&](std::initializer_list<std::string_view> marks) {
        return std::any_of(marks.begin(), marks.end(),
                           [&](std::string_view mark) { return sentence.ends_with(mark); });
    };
    return begins({"\"", "\u201C", "\u201E", "\u00AB", "\u00BB"}) &&
           ends({"\"", "\u201C", "\u201D", "\u00AB", "\u00BB"});
}

bool isQuestion(std::string_view sentence) {
    const std::size_t last = sentence.find_last_not_of("\"')* !");
    return last != std::string_view::npos &&
           (sentence[last] == '?' || sentence.ends_with("\uFF1F") ||
            sentence.ends_with("?\u201D") || sentence.ends_with("?\u201C"));
}

} // namespace upturn::takeaways
