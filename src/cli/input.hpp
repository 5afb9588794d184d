// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What people type, read into values. Every refusal is a sentence that says what would be right.

#pragma once

#include <upturn/app/numbered_takeaways.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::cli {

/// A text: the argument itself, or for "-" all of standard input without its final line end. Reads
/// no more than one byte over the longest text. Blank text is refused.
core::Result<core::Text> readText(const std::string& argument);
/// What standard input gave so far, also where it made no text.
const std::string& wordsOfInput();
/// Names, tags, titles: short texts from the command line. May be blank.
core::Result<core::Text> readWords(const std::string& argument);
core::Result<std::vector<core::Text>> readWords(const std::vector<std::string>& arguments);

core::Result<int> readWeight(const std::string& word);
core::Result<bool> readYesNo(const char* option, const std::string& word);
core::Result<core::EntryKind> readKind(const std::string& word);
core::Result<std::size_t> readCount(const char* option, const std::string& word);
/// The takeaway of an entry that `option` names by its number.
core::Result<app::NumberedTakeaway> takeawayNumbered(const char* option, const std::string& number,
                                                     const app::Surroundings& surroundings,
                                                     store::Journal& journal,
                                                     const core::Id& entry);

/// The entry, lesson ... that the first digits of an id mean.
core::Result<core::Id> entryOf(store::Journal& journal, const std::string& digits);
core::Result<core::Id> lessonOf(store::Journal& journal, const std::string& digits);
core::Result<core::Id> stepOf(store::Journal& journal, const std::string& digits);
core::Result<core::Id> answerOf(store::Journal& journal, const std::string& digits);
/// The first eight digits; more when another id begins with them too.
std::string brief(store::Journal& journal, const core::Id& id);

} // namespace upturn::cli
