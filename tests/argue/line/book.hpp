// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a journal must hold, as plain values: the model that the command line is measured by. Things
// are known by the first word they were made with. Values; any thread.

#pragma once

#include "argue/world.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace upturn::argue {

using Json = nlohmann::json;

/// A decision to let an entry rest.
struct BookPause {
    std::string until; ///< "2026-11-28"
    bool ended = false;

    bool operator==(const BookPause&) const = default;
};

struct BookEntry {
    std::string kind = "setback";
    std::string title;
    std::string text;
    std::set<std::string> tags;
    std::vector<int> ratings;
    bool starred = false;
    bool trashed = false;
    std::size_t encounters = 0;                 ///< answered or skipped
    std::map<std::string, std::string> answers; ///< by question
    std::vector<BookPause> pauses;

    bool operator==(const BookEntry&) const = default;
};

struct BookLesson {
    std::string entry;
    std::string text;
    bool retired = false;
    bool trashed = false;
    std::vector<int> grades;

    bool operator==(const BookLesson&) const = default;
};

struct BookStep {
    std::string entry;
    std::string then;
    std::string outcome; ///< empty while it is open

    bool operator==(const BookStep&) const = default;
};

struct Book {
    std::map<std::string, BookEntry> entries;
    std::map<std::string, BookLesson> lessons;
    std::map<std::string, BookStep> steps;

    bool operator==(const Book&) const = default;
    /// Without the entry and all that belongs to it; its lessons stay.
    void forget(const std::string& entry);
};

/// One step of undo, and what it leads from and to.
struct BookAct {
    std::string name; ///< as the program calls it; empty: not known
    Book before;
    Book after;
};

/// A book and the way it came.
struct Shelf {
    Book now;
    std::vector<BookAct> done;
    std::vector<BookAct> takenBack;

    /// Goes on to what `next` is; nothing where it is the same.
    void act(const std::string& name, Book next);
    void undo();
    void redo();
    /// Out of every state there was.
    void purge(const std::function<void(Book&)>& purge);
};

/// The ids of what was made, by the word it is known by.
using Ids = std::map<std::string, std::string>;

/// What differs between the book and what `export --format json` and, if that is looked at, `trash`
/// say.
std::optional<Difference> differenceOf(const Book& book, const Ids& ids, const Json& exported,
                                       const Json& trash, bool looksAtTrash);

} // namespace upturn::argue
