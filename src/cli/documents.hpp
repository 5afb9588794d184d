// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Entries, answers, lessons and steps as JSON, with the field names of the JSON export.

#pragma once

#include "json.hpp"

#include <upturn/core/collection.hpp>
#include <upturn/store/changes.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::cli {

Json toJson(const core::Entry& entry);
Json toJson(const core::NextStep& step);
Json toJson(const core::Lesson& lesson);
/// With the name of the person that a feedback was asked of.
Json toJson(const core::Block& block, store::Journal& journal);
Json toJson(const core::Answer& answer, const std::vector<core::TextVersion>& versions);

template<class Value>
std::vector<Json> toJson(const std::vector<Value>& values) {
    std::vector<Json> documents;
    documents.reserve(values.size());
    for (const Value& value : values)
        documents.push_back(toJson(value));
    return documents;
}

/// What a step of the journal's history answers: `{ok, name}`.
Json toJson(const store::Done& done);
/// Of undo and redo: also what it was, and of which entry.
Json travelled(const store::Done& done);

} // namespace upturn::cli
