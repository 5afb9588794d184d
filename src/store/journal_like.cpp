// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "inside.hpp"
#include "search_rows.hpp"
#include "search_tokenizer.hpp"
#include "search_words.hpp"

#include <upturn/core/fold.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>

namespace upturn::store {
namespace {

/// A part of a word, or a word of which it is a part, says less than the word.
constexpr double partCounts = 0.6;
/// What stands in the setback of a lesson says less of it than its own words.
constexpr double setbackCounts = 0.8;
/// Of a word that a third of many documents have nothing follows.
constexpr double manyDocuments = 400;
/// So many of the best are told which of several words it was.
constexpr std::size_t mostTold = 8;

std::string token(const std::string& bytes) {
    return '"' + bytes + '"';
}

/// A hit, and the place of the document it is in.
struct HitAt {
    LikeHit hit;
    std::int64_t place = 0;
};

/// What a word counts where a document has it, by how: itself, or as a part.
struct Way {
    IndexPart in = IndexPart::near;
    std::string expression;
    double counts = 1;
};

class Likeness {
  public:
    Likeness(Database& db, const LikeQuery& query)
        : db_(db)
        , query_(query)
        , lists_(db, query.of == LikeQuery::Of::lessons ? std::numeric_limits<std::int64_t>::min()
                                                        : firstPlaceOfEntries) {
        const bool lessons = query.of == LikeQuery::Of::lessons;
        // Of entries only those that a lesson was kept from.
        among_ = lessons ? "(" + nameExpression("with", "lesson") + " OR " +
                               nameExpression("kind", "lesson") + ")"
                         : nameExpression("kind", "setback");
        // A lesson is in two documents: its own, and that of its entry.
        all_ = static_cast<double>(
            db.number(lessons ? "SELECT 2 * count(*) FROM lesson WHERE trashed IS NULL"
                              : "SELECT count(*) FROM entry WHERE kind = 'setback' AND trashed IS "
                                "NULL"));
    }

    LikeFound find() {
        LikeFound found;
        std::map<std::size_t, double> whole;
        for (std::size_t i = 0; i < query_.words.size(); ++i) {
            const LikeWord& word = query_.words[i];
            const double rare = look(i);
            // What means the same is looked for beside the word, it asks for no more.
            if (whole.try_emplace(word.group, rare).second)
                found.whole += rare;
        }
        std::vector<Candidate> best = query_.of == LikeQuery::Of::lessons ? lessons() : setbacks();
        std::ranges::stable_sort(best, [](const Candidate& a, const Candidate& b) {
            return a.like.score > b.like.score;
        });
        best.resize(std::min(best.size(), query_.limit));
        for (Candidate& one : best) {
            if (found.best.size() < mostTold)
                tell(one);
            for (const auto& [group, at] : one.hits)
                one.like.hits.push_back(at.hit);
            found.best.push_back(std::move(one.like));
        }
        return found;
    }

  private:
    using Hits = std::map<std::size_t, HitAt>; ///< by group
    struct Candidate {
        Like like;
        Hits hits;
    };

    /// Notes where a word is; gives how rare it is, itself and as a part together.
    double look(std::size_t word) {
        std::set<std::int64_t> seen;
        std::vector<std::pair<std::int64_t, double>> holding;
        for (const Way& way : waysOf(query_.words[word].any)) {
            const PlacesPtr places = lists_.matching(
                way.in, way.in == IndexPart::near ? among_ + " AND (" + way.expression + ")"
                                                  : "(" + way.expression + ") AND " + among_);
            for (auto place = places->at(std::numeric_limits<std::int64_t>::max()); place;
                 place = places->at(*place - 1)) {
                if (seen.insert(*place).second)
                    holding.emplace_back(*place, way.counts);
                if (*place == std::numeric_limits<std::int64_t>::min())
                    break;
            }
        }
        const auto having = static_cast<double>(holding.size());
        const double rare = std::log(1 + (all_ + 1) / (having + 1));
        if (all_ > manyDocuments && having > all_ / 3)
            return rare;
        const LikeWord& asked = query_.words[word];
        for (const auto& [place, counts] : holding) {
            HitAt at;
            at.hit.word = word;
            at.hit.counts = rare * counts * asked.worth;
            at.place = place;
            keepBest(hits_[place], asked.group, at);
        }
        return rare;
    }

    static void keepBest(Hits& hits, std::size_t group, const HitAt& at) {
        const auto [known, isNew] = hits.try_emplace(group, at);
        if (!isNew && known->second.hit.counts < at.hit.counts)
            known->second = at;
    }

    std::vector<Way> waysOf(const std::vector<std::string>& any) {
        if (any.size() == 1)
            return waysOfOne(any.front());
        std::string ways;
        for (const std::string& written : any)
            if (const std::string way = anyFormOf(written); !way.empty())
                ways += (ways.empty() ? "" : " OR ") + way;
        return ways.empty() ? std::vector<Way>() : std::vector{Way{IndexPart::near, ways, 1}};
    }

    /// All parts of it, in whatever form.
    std::string anyFormOf(const std::string& written) {
        std::string all;
        core::Words words(written);
        while (const core::WordRun* run = words.next())
            for (std::size_t i = 0; i < run->count && !run->single; ++i)
                if (const std::string stem = db_.tokenizer().stemOf(run->part(i).plain);
                    !stem.empty())
                    all += (all.empty() ? "" : " AND ") + token('=' + stem);
        return all.empty() ? all : "(" + all + ")";
    }

    void tell(Candidate& one) {
        for (auto& [group, at] : one.hits) {
            const std::vector<std::string>& any = query_.words[at.hit.word].any;
            if (any.size() < 2)
                continue;
            for (const std::string& written : any) {
                const std::string way = anyFormOf(written);
                if (!way.empty() && isAt(way, at.place)) {
                    at.hit.by = written;
                    break;
                }
            }
        }
    }
    bool isAt(const std::string& way, std::int64_t place) {
        return lists_.matching(IndexPart::near, way)->at(place) == place;
    }

    std::vector<Way> waysOfOne(const std::string& written) {
        std::vector<Way> ways;
        std::string letters; // of a script without blanks between words
        core::Words words(written);
        while (const core::WordRun* run = words.next()) {
            if (run->single) {
                letters += (letters.empty() ? "" : " ") + run->part(0).plain;
                continue;
            }
            for (std::size_t i = 0; i < run->count; ++i)
                addWord(ways, run->part(i).plain);
            if (!run->joined.empty())
                addWord(ways, run->joined);
        }
        if (!letters.empty())
            ways.push_back({IndexPart::words, token(letters), 1});
        return ways;
    }

    void addWord(std::vector<Way>& ways, const std::string& word) {
        const std::string stem = db_.tokenizer().stemOf(word);
        if (stem.empty())
            return;
        ways.push_back({IndexPart::near, token('=' + stem), 1});
        std::string parts;
        const auto add = [&](const std::string& other) {
            if (other != stem)
                parts += (parts.empty() ? "" : " OR ") + token('=' + other);
        };
        const auto letters = lettersOf(word);
        if (letters.size() >= shortestWithParts) {
            bool tooMany = false;
            // A short one is inside of words that have nothing to do with it.
            constexpr std::size_t shortestInside = 5;
            if (letters.size() >= shortestInside)
                for (const std::string& other : lists_.wordsWith(word, tooMany))
                    add(other);
            for (const std::string& part : endsOf(letters))
                add(db_.tokenizer().stemOf(part));
        }
        if (!parts.empty())
            ways.push_back({IndexPart::near, parts, partCounts});
    }

    /// The longest beginning and the longest end that are words here.
    std::vector<std::string> endsOf(const std::vector<std::string_view>& letters) {
        constexpr std::size_t shortest = 4;
        std::vector<std::string> ends;
        const auto written = [&](std::size_t from, std::size_t to) {
            std::string part;
            for (std::size_t i = from; i < to; ++i)
                part += letters[i];
            return part;
        };
        const std::size_t longest = letters.size() - std::min(letters.size(), shortest);
        for (const bool atEnd : {false, true})
            for (std::size_t length = longest; length >= shortest; --length) {
                std::string part =
                    atEnd ? written(letters.size() - length, letters.size()) : written(0, length);
                if (!lists_.has(part))
                    continue;
                ends.push_back(std::move(part));
                break;
            }
        return ends;
    }

    /// The places that count most: of each of them rows are read.
    std::vector<std::int64_t> mostPromising() const {
        constexpr std::size_t most = 400;
        std::vector<std::pair<double, std::int64_t>> places;
        places.reserve(hits_.size());
        for (const auto& [place, hits] : hits_) {
            double score = 0;
            for (const auto& [group, hit] : hits)
                score += hit.hit.counts;
            places.emplace_back(score, place);
        }
        std::ranges::sort(places, std::greater<>());
        places.resize(std::min(places.size(), most));
        std::vector<std::int64_t> best;
        for (const auto& [score, place] : places)
            best.push_back(place);
        return best;
    }

    /// One more document that speaks of the row.
    void add(std::map<core::Id, Candidate>& found, const core::Id& row, std::int64_t place,
             double times) const {
        Candidate& one = found[row];
        one.like.row = row;
        for (auto [group, at] : hits_.at(place)) {
            at.hit.counts *= times;
            keepBest(one.hits, group, at);
        }
    }

    std::vector<Candidate> lessons() {
        std::map<core::Id, Candidate> found;
        for (const std::int64_t place : mostPromising()) {
            const bool own = place < firstPlaceOfEntries;
            Query rows =
                own ? db_.query("SELECT id FROM lesson WHERE local = ? AND trashed IS NULL")
                    : db_.query("SELECT l.id FROM lesson l JOIN entry e ON e.id = l.entry "
                                "WHERE e.place = ? AND l.trashed IS NULL");
            rows.with(own ? place - placeOfLesson(0) : place);
            while (rows.next()) {
                add(found, rows.id(0), place, own ? 1 : setbackCounts);
                if (own)
                    found[rows.id(0)].like.own = true;
            }
        }
        return scored(found);
    }

    std::vector<Candidate> setbacks() {
        std::map<core::Id, Candidate> found;
        for (const std::int64_t place : mostPromising()) {
            Query row = db_.query("SELECT id FROM entry WHERE place = ?");
            if (row.with(place).next())
                add(found, row.id(0), place, 1);
        }
        return scored(found);
    }

    static std::vector<Candidate> scored(std::map<core::Id, Candidate>& found) {
        std::vector<Candidate> all;
        for (auto& [id, one] : found) {
            for (const auto& [group, at] : one.hits)
                one.like.score += at.hit.counts;
            all.push_back(std::move(one));
        }
        return all;
    }

    Database& db_;
    const LikeQuery& query_;
    PlacesOf lists_;
    std::string among_;
    double all_ = 0;
    std::unordered_map<std::int64_t, Hits> hits_;
};

} // namespace

core::Result<LikeFound> Journal::like(const LikeQuery& query) {
    return guarded(*inside_, [&] {
        Reading together(inside_->db);
        LikeFound found = Likeness(inside_->db, query).find();
        together.end();
        return found;
    });
}

} // namespace upturn::store
