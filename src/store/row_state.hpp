// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the operations of one row amount to.

#pragma once

#include "operation.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace upturn::store {

/// A pure function of the set of operations of a row: their order of arrival makes no difference,
/// and the same operation twice is the same as once.
struct RowState {
    bool exists = false; ///< something was said that was not purged, nor taken back altogether
    bool alive = false;  ///< not erased, or said again by somebody who had not seen the erasing
    std::optional<std::int64_t> erasedAt; ///< UTC ms, when it is in the trash
    Value fields = Value::object();       ///< for an event its value
    std::map<std::string, std::set<Value>> sets;
    Version made; ///< of an event: its first operation, and the step of that
    std::int64_t madeIn = 0;
    std::vector<Version> heads; ///< newest first: versions of the text that nobody built on

    /// The version that is shown, or none.
    const Version* head() const { return heads.empty() ? nullptr : &heads.front(); }
};

/// `operations` in any order. Those at or after `before` are left out.
RowState stateOf(std::span<const Operation> operations,
                 std::optional<Version> before = std::nullopt);

/// The row is something that happened.
bool isEvent(std::span<const Operation> operations);

/// The newest stamp of each device among the operations: what somebody who reads them has seen.
Seen seenOf(std::span<const Operation> operations);

} // namespace upturn::store
