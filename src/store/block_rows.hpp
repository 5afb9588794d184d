// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The fields of blocks as they stand in operations and in their table.

#pragma once

#include "database.hpp"
#include "value.hpp"

#include <upturn/core/block.hpp>

#include <string>

namespace upturn::store {

Value toValue(const core::FieldValue& value);
/// What the operations say of the fields of the shape; a value of another type is as good as none.
core::BlockFields fieldsFrom(const core::BlockShape& shape, const Value& values);

/// For the table: JSON with days as ISO dates and ids as hex.
std::string jsonOf(const core::BlockFields& fields);
core::BlockFields fieldsFromJson(const core::BlockShape& shape, const std::string& json);
/// The practice of a day, the person of a feedback.
std::optional<std::string> namedBy(const core::BlockShape& shape, const core::BlockFields& fields);
/// What search finds a block by.
std::string wordsOf(const core::BlockShape& shape, const core::BlockFields& fields);

/// Columns of a table b: id, list, entry, at, closed, trashed, fields.
extern const std::string blockColumns;
core::Block readBlock(const Query& row);

} // namespace upturn::store
