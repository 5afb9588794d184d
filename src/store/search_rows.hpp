// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Places of documents, the newest first, from several lists at once. SQL would join them row by
// row; here each list is walked along its own index and skips what the others don't have.

#pragma once

#include "search_index.hpp"
#include "search_words.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace upturn::store {

/// Places, going down.
class Places {
  public:
    Places() = default;
    Places(const Places&) = delete;
    Places& operator=(const Places&) = delete;
    virtual ~Places() = default;
    /// The newest that is not above `limit`, which only ever goes down.
    virtual std::optional<std::int64_t> at(std::int64_t limit) = 0;
};
using PlacesPtr = std::unique_ptr<Places>;

/// Which of the tables: words in their places, or what is nearly typed.
enum class IndexPart { words, near };

/// Makes lists of places for one reading of a journal.
class PlacesOf {
  public:
    /// `lowest`: nothing below that place is looked at.
    PlacesOf(Database& db, std::int64_t lowest);

    /// All that matches an expression of FTS5, whichever tables hold it by now.
    PlacesPtr matching(IndexPart part, const std::string& expression);
    /// What the words ask for, exactly or also nearly.
    PlacesPtr of(const SearchWords& words, bool nearToo);
    /// All entries.
    PlacesPtr entries();
    /// The stems of all words that hold the part, four letters or more; some of them only where
    /// there are `tooMany`.
    std::vector<std::string> wordsWith(const std::string& part, bool& tooMany);
    /// Whether some document has the word.
    bool has(const std::string& word);

  private:
    PlacesPtr of(const SearchTerm& term, bool nearToo);
    /// The near expression, with the words that hold its parts; `unsure`: what is found has to be
    /// looked at, since there are too many such words.
    std::string nearExpression(const SearchTerm& term, std::vector<std::string>& unsure);

    Database& db_;
    IndexState state_;
    std::int64_t lowest_;
    std::shared_ptr<const std::vector<std::int64_t>> ahead_; ///< not to be believed of the old
};

} // namespace upturn::store
