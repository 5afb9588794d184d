// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// From what a person types to what is looked for: the search language (docs/searching.md).

#pragma once

#include <upturn/core/moment.hpp>
#include <upturn/store/changes.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::store {

/// One thing that is looked for, as expressions of FTS5.
struct SearchTerm {
    std::string exact; ///< over the words in their places
    std::string near;  ///< over beginnings, insides and stems; empty: only exactly
    /// `near` finds all that `exact` does.
    bool nearIsMore = false;
    /// Parts of words that `near` can't tell of: letters, four at least, in each way of writing.
    std::vector<std::string> parts;

    // For what is shown of it: the words one after the other, and how the last one counts.
    std::vector<std::vector<std::string>> words; ///< each way of writing it
    std::vector<std::string> stems;
    bool prefix = false;
    bool quoted = false;
};

/// A tag, an area, a cause or a feeling that was asked for.
struct SearchName {
    std::string of;    ///< "tags", "area" ...
    std::string value; ///< as it was typed
    std::string said;  ///< all of it, as it was typed
};

struct SearchWords {
    std::vector<std::vector<SearchTerm>> all; ///< of each of them one
    std::vector<SearchTerm> without;
    std::vector<SearchName> names;
    std::optional<core::EntryKind> kind;
    std::optional<core::CivilDate> from;
    std::optional<core::CivilDate> to;
    std::vector<NotUnderstood> ignored;
    std::string understood; ///< the whole of it in the words of the language

    /// Nothing is asked for.
    bool empty() const {
        return all.empty() && without.empty() && names.empty() && !kind && !from && !to;
    }
};

/// Whatever is typed is words where it is nothing else, so that no input is an error. Days are read
/// by `now`. Quotation marks of other languages are quotation marks.
SearchWords readSearch(std::string_view typed, const core::Now& now);

/// The expression for a name that an entry has.
std::string nameExpression(std::string_view of, std::string_view value);

/// The known word that was most likely meant.
std::optional<std::string> nearestName(std::string_view word,
                                       const std::vector<std::string>& known);

} // namespace upturn::store
