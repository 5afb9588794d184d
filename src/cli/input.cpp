// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "input.hpp"

#include "value.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/streams.hpp>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace upturn::cli {
namespace {

using core::Fault;
using core::say;

/// Two bytes more than a text may have: a final line end may be two.
constexpr std::size_t readAtMost = core::Text::longest + 3;

std::string& inputSoFar() {
    static std::string words;
    return words;
}

core::Result<std::string> standardInput() {
    auto bytes = system::readInput(readAtMost);
    if (!bytes)
        return bytes;
    inputSoFar() = *bytes;
    if (bytes->ends_with('\n'))
        bytes->pop_back();
    if (bytes->ends_with('\r'))
        bytes->pop_back();
    return bytes;
}

core::Result<core::Id> named(store::Journal& journal, const std::string& digits,
                             store::RowKind kind, const char* otherwise) {
    const auto found = journal.named(digits);
    if (!found)
        return core::passOn(found);
    if (found->kind != kind)
        return core::fail(Fault::notFound, say(otherwise, {digits}));
    return found->id;
}

} // namespace

const std::string& wordsOfInput() {
    return inputSoFar();
}

core::Result<core::Text> readText(const std::string& argument) {
    std::string bytes = argument;
    if (argument == "-") {
        auto read = standardInput();
        if (!read)
            return core::passOn(read);
        bytes = std::move(*read);
        if (bytes.size() > core::Text::longest)
            return core::fail(Fault::failed,
                              say("This text is longer than %1 bytes, the most that one entry or "
                                  "answer holds. Split it, or attach it as a file.",
                                  {std::to_string(core::Text::longest)}));
    }
    auto text = core::Text::from(bytes);
    if (text && text->blank())
        return core::fail(Fault::usage, say("There is no text. Write at least one word."));
    return text;
}

core::Result<core::Text> readWords(const std::string& argument) {
    return core::Text::from(argument);
}

core::Result<std::vector<core::Text>> readWords(const std::vector<std::string>& arguments) {
    std::vector<core::Text> texts;
    for (const std::string& argument : arguments) {
        auto text = core::Text::from(argument);
        if (!text)
            return core::passOn(text);
        texts.push_back(std::move(*text));
    }
    return texts;
}

core::Result<int> readWeight(const std::string& word) {
    if (word.size() == 1 && word[0] >= '0' + core::lightest && word[0] <= '0' + core::heaviest)
        return word[0] - '0';
    return core::fail(Fault::usage,
                      say("A weight is 1 (light) to 5 (heavy), not \u201c%1\u201d.", {word}));
}

core::Result<bool> readYesNo(const char* option, const std::string& word) {
    std::string small = word;
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const bool yes = small == "yes" || small == "y" || small == "ja" || small == "j";
    if (yes || small == "no" || small == "n" || small == "nein")
        return yes;
    return tl::unexpected(yesOrNo().refusal(option, word));
}

core::Result<core::EntryKind> readKind(const std::string& word) {
    if (const auto kind = core::entryKindNamed(word))
        return *kind;
    return tl::unexpected(entryKinds().refusal("--kind", word));
}

core::Result<std::size_t> readCount(const char* option, const std::string& word) {
    std::size_t count = 0;
    const char* end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data(), end, count);
    if (error != std::errc() || stop != end || word.empty())
        return core::fail(Fault::usage, say("%1 is a whole number, 0 or more, not \u201c%2\u201d.",
                                            {option, word}));
    return count;
}

core::Result<core::Id> entryOf(store::Journal& journal, const std::string& digits) {
    return named(journal, digits, store::RowKind::entry,
                 "%1 is no entry. \u201cupturn-cli list\u201d shows the entries.");
}

core::Result<core::Id> lessonOf(store::Journal& journal, const std::string& digits) {
    return named(journal, digits, store::RowKind::lesson,
                 "%1 is no lesson. \u201cupturn-cli lessons\u201d shows the lessons.");
}

core::Result<core::Id> stepOf(store::Journal& journal, const std::string& digits) {
    return named(journal, digits, store::RowKind::nextStep,
                 "%1 is no next step. \u201cupturn-cli steps\u201d shows the open ones.");
}

core::Result<core::Id> answerOf(store::Journal& journal, const std::string& digits) {
    return named(journal, digits, store::RowKind::answer,
                 "%1 is no answer. \u201cupturn-cli show\u201d shows the answers of an entry.");
}

std::string brief(store::Journal& journal, const core::Id& id) {
    const std::string whole = id.hex();
    constexpr std::size_t step = 4;
    std::size_t digits = 8;
    while (digits < whole.size() && !journal.named(whole.substr(0, digits)))
        digits += step;
    return whole.substr(0, digits);
}

core::Result<app::NumberedTakeaway> takeawayNumbered(const char* option, const std::string& number,
                                                     const app::Surroundings& surroundings,
                                                     store::Journal& journal,
                                                     const core::Id& entry) {
    const auto nth = readCount(option, number);
    if (!nth)
        return core::passOn(nth);
    auto all = app::numberedTakeaways(journal, surroundings, entry);
    if (!all)
        return core::passOn(all);
    if (*nth < 1 || *nth > all->size())
        return core::fail(core::Fault::notFound,
                          say("There is no takeaway %1. \u201cupturn-cli takeaways\u201d numbers "
                              "them.",
                              {number}));
    return std::move(all->at(*nth - 1));
}

} // namespace upturn::cli
