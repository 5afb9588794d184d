// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a reader of a foreign format yields, one after the other.

#pragma once

#include <upturn/core/entry.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/exchange/import.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace upturn::exchange {

/// A file that belongs to an item: where it lies in what is read.
struct ItemFile {
    std::string member;
    std::string name; ///< as a person calls it
    std::string type; ///< media type; may be empty
};

/// A sentence of an item that is a lesson or a next step there: bytes of its text.
struct ItemPart {
    std::size_t start = 0;
    std::size_t end = 0;
    bool done = false; ///< of a step: its box is checked
};

/// What stands below a heading that asks, as its answer.
struct ItemAnswer {
    std::string question; ///< the heading
    std::string text;
};

/// All text is bytes as they stand there; what is no text becomes some where items are collected.
struct Item {
    std::string where;            ///< "line 14", "2024_01_05.md": for whoever looks after it
    std::string id;               ///< its name there; may be empty
    std::string journal;          ///< which one it is from
    bool idHoldsAnywhere = false; ///< two journals don't have the same id for two things
    core::Moment happened;
    std::optional<core::Moment> written; ///< where that is another time
    std::optional<core::EntryKind> kind; ///< where the source says so
    std::string title;
    std::string text; ///< Markdown
    std::vector<std::string> tags;
    std::string mood;
    std::string place;
    std::string weather;
    std::string more; ///< what else stands there, a line each
    bool starred = false;
    std::vector<ItemFile> files;
    std::vector<ItemAnswer> answers;
    std::vector<ItemPart> lessons;
    std::vector<ItemPart> steps;
    std::string form; ///< as it stands in the source: what its hash is of
};

class ItemReceiver {
  public:
    ItemReceiver() = default;
    ItemReceiver(const ItemReceiver&) = delete;
    ItemReceiver& operator=(const ItemReceiver&) = delete;
    virtual ~ItemReceiver() = default;

    virtual void take(Item item) = 0;
    /// Something that was not taken over, or not as it stands there.
    virtual void note(std::string where, std::string why) = 0;
    /// Of a table.
    virtual void columns(std::vector<TableColumn> columns) = 0;
};

} // namespace upturn::exchange
