// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field_words.hpp"

#include "terminal.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>

namespace upturn::cli {
namespace {

using core::say;

struct InWords {
    std::string_view name;
    const char* words;
};

/// Fields whose name is no word; all others are called by their name.
constexpr std::array fields{
    InWords{"review_on", "look again"},
    InWords{"ask_again", "ask again"},
};

constexpr std::array choices{
    InWords{"issue", "a persistent issue"},
    InWords{"relationship", "a key relationship"},
    InWords{"process", "a simple process"},
    InWords{"did-not-know", "I did not know"},
    InWords{"knew-and-waited", "I knew and waited"},
    InWords{"acted-otherwise", "I acted in another way"},
    InWords{"single", "one call"},
    InWords{"double", "my way of going about it"},
    InWords{"chosen", "chosen"},
    InWords{"unnoticed", "unnoticed"},
    InWords{"forced", "forced"},
    InWords{"try-again", "try it once more"},
    InWords{"messy", "a messy first version"},
    InWords{"remove", "take an obstacle away"},
    InWords{"add", "add something new"},
    InWords{"reach-out", "reach out to somebody"},
    InWords{"ask-for-help", "ask for help"},
    InWords{"delegate", "hand it over"},
    InWords{"capability", "build a capability"},
    InWords{"quick-fix", "a quick fix"},
    InWords{"done", "done"},
    InWords{"partly", "partly"},
    InWords{"missed", "missed"},
    InWords{"dropped", "dropped"},
    InWords{"replaced", "replaced"},
    InWords{"same", "the same"},
    InWords{"different", "something different"},
};

template<class Table>
const char* wordsIn(const Table& table, std::string_view name) {
    const auto* const found = std::find_if(table.begin(), table.end(),
                                           [&](const InWords& one) { return one.name == name; });
    return found == table.end() ? nullptr : found->words;
}

} // namespace

std::string saidField(std::string_view name) {
    const char* words = wordsIn(fields, name);
    return say(words == nullptr ? std::string(name).c_str() : words);
}

std::string saidChoice(std::string_view value) {
    const char* words = wordsIn(choices, value);
    return words == nullptr ? inLine(value) : say(words);
}

} // namespace upturn::cli
