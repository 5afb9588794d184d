// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "search_rows.hpp"

#include <upturn/core/fold.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace upturn::store {
namespace {

/// A statement that gives places in descending order: from ?2 down to ?3.
class Walk final : public Places {
  public:
    Walk(Query rows, std::string expression, std::int64_t lowest)
        : rows_(std::move(rows))
        , expression_(std::move(expression))
        , lowest_(lowest) {}

    std::optional<std::int64_t> at(std::int64_t limit) override {
        // A few steps cost less than to begin anew.
        constexpr int patience = 12;
        for (int steps = 0; begun_ && !ended_ && current_ > limit && steps < patience; ++steps)
            step();
        if (!begun_ || (!ended_ && current_ > limit))
            begin(limit);
        return ended_ ? std::nullopt : std::optional(current_);
    }

  private:
    void begin(std::int64_t limit) {
        rows_.again();
        rows_.with(expression_, limit, lowest_);
        begun_ = true;
        step();
    }
    void step() {
        ended_ = !rows_.next();
        current_ = ended_ ? 0 : rows_.number(0);
    }

    Query rows_;
    std::string expression_;
    std::int64_t lowest_;
    std::int64_t current_ = 0;
    bool begun_ = false;
    bool ended_ = false;
};

class Any final : public Places {
  public:
    explicit Any(std::vector<PlacesPtr> lists)
        : lists_(std::move(lists)) {}
    std::optional<std::int64_t> at(std::int64_t limit) override {
        std::optional<std::int64_t> newest;
        for (const PlacesPtr& list : lists_)
            if (const auto one = list->at(limit); one && (!newest || *one > *newest))
                newest = one;
        return newest;
    }

  private:
    std::vector<PlacesPtr> lists_;
};

class All final : public Places {
  public:
    explicit All(std::vector<PlacesPtr> lists)
        : lists_(std::move(lists)) {}
    std::optional<std::int64_t> at(std::int64_t limit) override {
        for (;;) {
            const std::int64_t before = limit;
            for (const PlacesPtr& list : lists_) {
                const auto one = list->at(limit);
                if (!one)
                    return std::nullopt;
                limit = *one;
            }
            if (limit == before || lists_.size() == 1)
                return limit;
        }
    }

  private:
    std::vector<PlacesPtr> lists_;
};

class Without final : public Places {
  public:
    Without(PlacesPtr of, PlacesPtr others)
        : of_(std::move(of))
        , others_(std::move(others)) {}
    std::optional<std::int64_t> at(std::int64_t limit) override {
        for (;;) {
            const auto one = of_->at(limit);
            if (!one || others_->at(*one) != one)
                return one;
            limit = *one - 1;
        }
    }

  private:
    PlacesPtr of_;
    PlacesPtr others_;
};

/// What only a look at each can tell.
template<class Holds>
class Only final : public Places {
  public:
    Only(PlacesPtr of, Holds holds)
        : of_(std::move(of))
        , holds_(std::move(holds)) {}
    std::optional<std::int64_t> at(std::int64_t limit) override {
        if (last_ && *last_ <= limit)
            return last_;
        for (auto one = of_->at(limit); one; one = of_->at(*one - 1))
            if (holds_(*one))
                return last_ = one;
        return last_ = std::nullopt;
    }

  private:
    PlacesPtr of_;
    Holds holds_;
    std::optional<std::int64_t> last_;
};

template<class Holds>
PlacesPtr only(PlacesPtr of, Holds holds) {
    return std::make_unique<Only<Holds>>(std::move(of), std::move(holds));
}

class None final : public Places {
  public:
    std::optional<std::int64_t> at(std::int64_t) override { return std::nullopt; }
};

PlacesPtr any(std::vector<PlacesPtr> lists) {
    if (lists.empty())
        return std::make_unique<None>();
    return lists.size() == 1 ? std::move(lists.front()) : std::make_unique<Any>(std::move(lists));
}

bool holdsPart(Database& db, std::int64_t place, const std::vector<std::string>& parts) {
    const auto document = indexDocumentAt(db, place);
    if (!document)
        return false;
    const auto holds = [&](const std::string& word) {
        return std::ranges::any_of(
            parts, [&](const std::string& part) { return word.find(part) != word.npos; });
    };
    for (std::size_t i = 0; i + 1 < IndexDocument::columnCount; ++i) { // the last are names
        core::Words words(document->columns[i]);
        while (const core::WordRun* run = words.next()) {
            for (std::size_t n = 0; n < run->count; ++n)
                if (holds(run->part(n).plain) || holds(run->part(n).german))
                    return true;
            if (holds(run->joined))
                return true;
        }
    }
    return false;
}

std::string oneToken(const std::string& token) {
    return '"' + token + '"';
}

std::string joined(const std::vector<std::string>& expressions, const char* by) {
    std::string out;
    for (const std::string& one : expressions)
        out += (out.empty() ? "" : by) + one;
    return out;
}

} // namespace

PlacesOf::PlacesOf(Database& db, std::int64_t lowest)
    : db_(db)
    , state_(indexState(db))
    , lowest_(lowest) {
    auto ahead = std::make_shared<std::vector<std::int64_t>>();
    if (state_.reached) {
        Query rows = db_.query("SELECT place FROM index_ahead ORDER BY place");
        while (rows.next())
            ahead->push_back(rows.number(0));
    }
    ahead_ = std::move(ahead);
}

PlacesPtr PlacesOf::matching(IndexPart part, const std::string& expression) {
    const std::string suffix = part == IndexPart::near ? "_near" : "";
    const auto walk = [&](const std::string& table) {
        return std::make_unique<Walk>(
            db_.built("SELECT rowid FROM " + table + " WHERE " + table +
                      " MATCH ? AND rowid <= ? AND rowid >= ? ORDER BY rowid DESC"),
            expression, lowest_);
    };
    PlacesPtr now = walk("entry_index" + suffix);
    if (!state_.ours || !state_.reached)
        return now;
    std::vector<PlacesPtr> both;
    both.push_back(std::move(now));
    both.push_back(only(walk("entry_index_old" + suffix),
                        [reached = *state_.reached, ahead = ahead_](std::int64_t place) {
                            return place < reached && !std::ranges::binary_search(*ahead, place);
                        }));
    return any(std::move(both));
}

PlacesPtr PlacesOf::entries() {
    return std::make_unique<Walk>(
        db_.built("SELECT place FROM entry WHERE trashed IS NULL AND ?1 IS NOT NULL AND place <= "
                  "?2 AND place >= ?3 ORDER BY place DESC"),
        "", std::max(lowest_, firstPlaceOfEntries));
}

std::vector<std::string> PlacesOf::wordsWith(const std::string& part, bool& tooMany) {
    // More take longer to look up, each by itself, than what their threes find takes to look at.
    constexpr std::size_t most = 150;
    std::vector<std::string> grams;
    for (const std::string& gram : gramsOf(part))
        grams.push_back(oneToken(gram));
    std::set<std::string> stems;
    for (const char* table : {"entry_index_words", "entry_index_old_words"}) {
        const bool old = table != std::string_view("entry_index_words");
        if (old && (!state_.ours || !state_.reached))
            break;
        Query rows =
            db_.built(std::string("SELECT word FROM ") + table + " WHERE " + table + " MATCH ?");
        rows.with(joined(grams, " AND "));
        while (rows.next() && stems.size() <= most)
            if (const std::string word = rows.text(0); word.find(part) != word.npos)
                stems.insert(db_.tokenizer().stemOf(word));
    }
    tooMany = stems.size() > most;
    return {stems.begin(), stems.end()};
}

bool PlacesOf::has(const std::string& word) {
    for (const char* table : {"entry_index_words", "entry_index_old_words"}) {
        const bool old = table != std::string_view("entry_index_words");
        if (old && (!state_.ours || !state_.reached))
            break;
        Query rows =
            db_.built(std::string("SELECT 1 FROM ") + table + " WHERE " + table + " MATCH ?");
        if (rows.with(oneToken('=' + word)).next())
            return true;
    }
    return false;
}

std::string PlacesOf::nearExpression(const SearchTerm& term, std::vector<std::string>& unsure) {
    std::vector<std::string> ways;
    if (!term.near.empty())
        ways.push_back(term.near);
    for (const std::string& part : term.parts) {
        bool tooMany = false;
        for (const std::string& stem : wordsWith(part, tooMany)) {
            if (tooMany)
                break;
            ways.push_back(oneToken('=' + stem));
        }
        if (!tooMany)
            continue;
        unsure.push_back(part);
        auto grams = gramsOf(part);
        std::vector<std::string> every;
        every.push_back("(" + oneToken(grams.front()) + " OR " + oneToken('^' + grams.front()) +
                        ")");
        for (std::size_t i = 1; i < grams.size(); ++i)
            every.push_back(oneToken(grams[i]));
        ways.push_back("(" + joined(every, " AND ") + ")");
    }
    return joined(ways, " OR ");
}

PlacesPtr PlacesOf::of(const SearchTerm& term, bool nearToo) {
    if (!nearToo || (term.near.empty() && term.parts.empty()))
        return matching(IndexPart::words, term.exact);
    std::vector<PlacesPtr> lists;
    std::vector<std::string> unsure;
    const std::string near = nearExpression(term, unsure);
    if (unsure.empty()) {
        lists.push_back(matching(IndexPart::near, near));
    } else {
        // What is found by a form of the word needs no look.
        if (!term.near.empty())
            lists.push_back(matching(IndexPart::near, term.near));
        lists.push_back(only(matching(IndexPart::near, near), [this, unsure](std::int64_t place) {
            return holdsPart(db_, place, unsure);
        }));
    }
    if (!term.nearIsMore)
        lists.push_back(matching(IndexPart::words, term.exact));
    return any(std::move(lists));
}

PlacesPtr PlacesOf::of(const SearchWords& words, bool nearToo) {
    std::vector<PlacesPtr> lists;
    std::vector<std::string> exact;
    std::vector<std::string> near;
    for (const SearchName& name : words.names)
        exact.push_back(nameExpression(name.of, name.value));
    if (words.kind)
        exact.push_back(nameExpression("kind", nameOf(*words.kind)));
    for (const auto& group : words.all) {
        std::vector<std::string> expressions;
        std::vector<PlacesPtr> ways;
        bool all = true; // in one expression of one table
        for (const SearchTerm& term : group) {
            const bool exactly = !nearToo || (term.near.empty() && term.parts.empty());
            std::vector<std::string> unsure;
            if (exactly)
                expressions.push_back(term.exact);
            else if (term.nearIsMore)
                expressions.push_back(nearExpression(term, unsure));
            all = all && unsure.empty() && (exactly || term.nearIsMore) &&
                  exactly ==
                      (!nearToo || (group.front().near.empty() && group.front().parts.empty()));
        }
        if (all) {
            const bool exactly =
                !nearToo || (group.front().near.empty() && group.front().parts.empty());
            (exactly ? exact : near).push_back("(" + joined(expressions, " OR ") + ")");
            continue;
        }
        for (const SearchTerm& term : group)
            ways.push_back(of(term, nearToo));
        lists.push_back(any(std::move(ways)));
    }
    // Names are in both tables: one list less.
    if (!near.empty() && words.all.size() == near.size() && lists.empty()) {
        near.insert(near.begin(), exact.begin(), exact.end());
        exact.clear();
    }
    if (!near.empty())
        lists.push_back(matching(IndexPart::near, joined(near, " AND ")));
    std::vector<std::string> unwanted;
    for (const SearchTerm& term : words.without)
        unwanted.push_back("(" + term.exact + ")");
    if (!exact.empty()) {
        // Within one table FTS5 itself leaves out what is unwanted.
        const std::string wanted = "(" + joined(exact, " AND ") + ")";
        lists.push_back(matching(
            IndexPart::words,
            unwanted.empty() ? wanted : wanted + " NOT (" + joined(unwanted, " OR ") + ")"));
        unwanted.clear();
    }
    PlacesPtr found = lists.empty() ? entries() : nullptr;
    if (found == nullptr)
        found = lists.size() == 1 ? std::move(lists.front())
                                  : PlacesPtr(std::make_unique<All>(std::move(lists)));
    if (unwanted.empty())
        return found;
    return std::make_unique<Without>(std::move(found),
                                     matching(IndexPart::words, joined(unwanted, " OR ")));
}

} // namespace upturn::store
