// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What may stand behind an option, or as a word of a command.

#pragma once

#include <upturn/core/result.hpp>

#include <initializer_list>
#include <string>
#include <vector>

namespace upturn::cli {

/// A few words of which one is meant. They are declared once; help, completion and the sentence
/// that refuses another word are made of them.
class Choices {
  public:
    Choices() = default;
    Choices(std::initializer_list<const char*> words)
        : words_(words.begin(), words.end()) {}
    explicit Choices(std::vector<std::string> words)
        : words_(std::move(words)) {}

    const std::vector<std::string>& words() const { return words_; }
    bool has(const std::string& word) const;
    /// "setback, win or note"
    std::string said() const;
    /// "--kind is setback, win or note, not “x”."
    core::Error refusal(const std::string& option, const std::string& word) const;

  private:
    std::vector<std::string> words_;
};

Choices yesOrNo();
Choices entryKinds();
/// 1 to 5, light to heavy.
Choices weights();

struct Value {
    // NOLINTNEXTLINE(google-explicit-constructor): most values are any words, and have only a name.
    Value(const char* shown)
        : name(shown) {}

    /// One of them; help says which there are.
    static Value oneOf(const char* name, Choices choices);
    /// They are offered; the help of the option says in its own words what goes.
    static Value offering(const char* name, Choices choices);
    /// A file or folder.
    static Value file(const char* name);

    std::string name; ///< as help shows it
    Choices choices;  ///< what completion offers
    bool saysChoices = false;
    bool isFile = false;
};

} // namespace upturn::cli
