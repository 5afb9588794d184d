// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The changes that lead from what a row is to what it should be: what editing, importing and
// undoing have in common.

#pragma once

#include "ledger.hpp"
#include "row_state.hpp"

#include <optional>
#include <vector>

namespace upturn::store {

/// A row as it should be.
struct RowTarget {
    std::string entity;
    core::Id row;
    bool alive = true;
    bool neverWas =
        false; ///< with `alive` false: its making is undone, it does not go to the trash
    bool event = false;
    Value fields = Value::object();
    std::map<std::string, std::set<Value>> sets;
    std::optional<core::Text> text; ///< absent: the row has none, or it stays
};

/// The changes from `now` to `target`; empty when it is that already. `operations` are those of
/// the row (erase and remove say what they have seen), `shown` the text it shows now, `at` the
/// UTC ms of now.
std::vector<Change> changesTowards(const RowTarget& target, const RowState& now,
                                   std::span<const Operation> operations, const core::Text& shown,
                                   std::int64_t at);

/// Takes an event back; with `at` it goes to the trash.
Change cancelChange(const std::string& entity, const core::Id& row, std::optional<std::int64_t> at);
Change eraseChange(const std::string& entity, const core::Id& row,
                   std::span<const Operation> operations, std::int64_t at);
Change addChange(const std::string& entity, const core::Id& row, const std::string& set,
                 const Value& member);
/// `seen`: what seenOf() says of the row's operations, as a value.
Change removeChange(const std::string& entity, const core::Id& row, const std::string& set,
                    const Value& member, const Value& seen);
Change textChange(const std::string& entity, const core::Id& row, const core::Text& text,
                  std::vector<Version> parents);

} // namespace upturn::store
