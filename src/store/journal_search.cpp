// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "inside.hpp"
#include "rows.hpp"
#include "search_rows.hpp"
#include "search_snippet.hpp"
#include "search_words.hpp"

#include <upturn/core/fold.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace upturn::store {
namespace {

using core::say;

/// Places of days, with room for zones and for entries that found their places taken.
std::int64_t lowestPlaceFrom(core::CivilDate day) {
    return firstPlaceAt((core::dayNumber(day) - 2) * 86'400'000);
}
std::int64_t highestPlaceTo(core::CivilDate day) {
    return firstPlaceAt((core::dayNumber(day) + 3 + daysOfPlaces) * 86'400'000);
}

/// Conditions of a query over `entry e`, and what to bind to them. Names (tag, area, cause) are in
/// the index, see `namesOf`.
class Conditions {
  public:
    explicit Conditions(const EntryQuery& query)
        : query_(query) {
        add(" AND e.happened_day >= ?", query.from.has_value());
        add(" AND e.happened_day <= ?", query.to.has_value());
        // The day bounds make the walk along `place` short: no zone is a day and a half off.
        add(" AND e.place >= ?", query.from.has_value());
        add(" AND e.place < ?", query.to.has_value());
        add(" AND e.kind = ?", query.kind.has_value());
        add(" AND e.place < ?", query.before.has_value());
        add(" AND e.written < ?", query.writtenBefore.has_value());
        add(" AND e.kind = 'setback' AND e.reflected = 0", query.unreflected);
        add(" AND e.starred = 1", query.starred);
        add(" AND EXISTS (SELECT 1 FROM next_step s WHERE s.entry = e.id AND s.outcome IS NULL "
            "AND s.trashed IS NULL)",
            query.unfinished);
    }

    const std::string& sql() const { return sql_; }

    int bind(Query& statement, int index) const {
        if (query_.from)
            statement.bind(index++, core::dayNumber(*query_.from));
        if (query_.to)
            statement.bind(index++, core::dayNumber(*query_.to));
        if (query_.from)
            statement.bind(index++, lowestPlaceFrom(*query_.from));
        if (query_.to)
            statement.bind(index++, highestPlaceTo(*query_.to));
        if (query_.kind)
            statement.bind(index++, nameOf(*query_.kind));
        if (query_.before)
            statement.bind(index++, *query_.before);
        if (query_.writtenBefore)
            statement.bind(index++, *query_.writtenBefore);
        return index;
    }

  private:
    void add(const char* condition, bool wanted) {
        if (wanted)
            sql_ += condition;
    }
    const EntryQuery& query_;
    std::string sql_;
};

std::int64_t lowestOf(const EntryQuery& query) {
    return query.from ? lowestPlaceFrom(*query.from) : firstPlaceOfEntries;
}

std::int64_t highestOf(const EntryQuery& query) {
    std::int64_t highest = std::numeric_limits<std::int64_t>::max();
    if (query.to)
        highest = highestPlaceTo(*query.to) - 1;
    if (query.before)
        highest = std::min(highest, *query.before - 1);
    return highest;
}

/// What a list shows beside the entry itself: columns 25 to 27.
const std::string listColumns =
    ", e.place, e.reflected, "
    "(SELECT count(*) FROM lesson l WHERE l.entry = e.id AND l.trashed IS NULL)";

Found readOne(const Query& row) {
    Found one;
    one.entry = readEntry(row);
    one.place = row.number(25);
    one.reflected = row.truth(26);
    one.lessons = row.small(27);
    return one;
}

/// The words of a search, and what it is kept to: together what is asked.
struct Search {
    SearchWords words;
    EntryQuery within;
    bool nothing = false; ///< something was typed, and there is nothing in it to look for
};

/// The names that a query asks for are looked up in the index like words.
void takeNames(Search& search) {
    const auto take = [&](const char* of, const std::optional<core::Text>& value) {
        if (value)
            search.words.names.push_back({of, value->utf8(), {}});
    };
    take("tags", search.within.tag);
    take("area", search.within.area);
    take("causes", search.within.cause);
    if (search.words.kind && search.within.kind && search.words.kind != search.within.kind)
        search.words.names.push_back({"kind", std::string(nameOf(*search.within.kind)), {}});
    if (const auto& from = search.words.from;
        from &&
        (!search.within.from || core::dayNumber(*search.within.from) < core::dayNumber(*from)))
        search.within.from = from;
    if (const auto& to = search.words.to;
        to && (!search.within.to || core::dayNumber(*to) < core::dayNumber(*search.within.to)))
        search.within.to = to;
}

Search searchOf(Journal::Inside& inside, const SearchQuery& query) {
    if (query.words.empty()) {
        Search search{.words = {}, .within = query.within};
        takeNames(search);
        return search;
    }
    const core::Moment moment = inside.now();
    const core::Now now{moment, core::dayOf(moment, inside.projection.dayStart())};
    Search search{.words = readSearch(query.words, now), .within = query.within};
    search.nothing =
        search.words.empty() && query.words.find_first_not_of(' ') != std::string::npos;
    takeNames(search);
    return search;
}

/// Asks for nothing but what a plain statement finds.
bool isPlain(const Search& search) {
    const SearchWords& words = search.words;
    return words.all.empty() && words.without.empty() && words.names.empty() && !words.kind;
}

/// bm25 of those that were found as they were typed.
void rank(Database& db, const SearchWords& words, std::vector<Found>& found) {
    std::string expression;
    for (const auto& group : words.all) {
        std::string ways;
        for (const SearchTerm& term : group)
            ways += (ways.empty() ? "" : " OR ") + term.exact;
        expression += (expression.empty() ? "(" : " AND (") + ways + ")";
    }
    if (expression.empty() || found.empty())
        return;
    std::unordered_map<std::int64_t, Found*> at;
    std::int64_t lowest = found.front().place;
    std::int64_t highest = lowest;
    for (Found& one : found) {
        at[one.place] = &one;
        lowest = std::min(lowest, one.place);
        highest = std::max(highest, one.place);
    }
    Query rows = db.query("SELECT rowid, bm25(entry_index, 4, 2, 2, 1, 3, 2, 0) FROM entry_index "
                          "WHERE entry_index MATCH ? AND rowid BETWEEN ? AND ?");
    rows.with(expression, lowest, highest);
    while (rows.next())
        if (const auto one = at.find(rows.number(0)); one != at.end())
            one->second->rank = rows.real(1);
}

std::vector<Found> plainEntries(Database& db, const EntryQuery& query) {
    const Conditions conditions(query);
    Query rows =
        db.built("SELECT " + entryColumns + listColumns + " FROM entry e WHERE e.trashed IS NULL" +
                 conditions.sql() + " ORDER BY e.place DESC LIMIT ?");
    const int index = conditions.bind(rows, 1);
    rows.bind(index, static_cast<std::int64_t>(query.limit));
    std::vector<Found> found;
    while (rows.next())
        found.push_back(readOne(rows));
    for (Found& one : found)
        readBelongings(db, one.entry);
    return found;
}

/// Calls `take` with the row of each entry of the list that meets the conditions, until it says no.
template<class Take>
void eachOf(Database& db, Places& places, const EntryQuery& within, const std::string& columns,
            const Take& take) {
    const Conditions conditions(within);
    Query row =
        db.built("SELECT " + columns + " FROM entry e WHERE e.place = ? AND e.trashed IS NULL" +
                 conditions.sql());
    for (auto place = places.at(highestOf(within)); place; place = places.at(*place - 1)) {
        row.again();
        row.bind(1, *place);
        conditions.bind(row, 2);
        if (row.next() && !take(row))
            return;
    }
}

std::vector<Found> find(Database& db, const Search& search, const SearchQuery& query) {
    PlacesOf lists(db, lowestOf(search.within));
    std::vector<Found> found;
    std::unordered_set<std::int64_t> known;
    const auto fill = [&](bool nearToo) {
        const PlacesPtr places = lists.of(search.words, nearToo);
        eachOf(db, *places, search.within, entryColumns + listColumns, [&](const Query& row) {
            Found one = readOne(row);
            one.near = nearToo;
            if (known.insert(one.place).second)
                found.push_back(std::move(one));
            return found.size() < search.within.limit;
        });
    };
    if (search.within.limit == 0)
        return found;
    if (query.order == SearchOrder::exactFirst && !search.words.all.empty()) {
        fill(false);
        if (found.size() < search.within.limit)
            fill(true);
    } else {
        fill(true);
    }
    return found;
}

} // namespace

core::Result<std::vector<Found>> Journal::entries(const EntryQuery& query) {
    return search({.words = {}, .within = query});
}

core::Result<std::vector<Found>> Journal::search(const SearchQuery& query) {
    return guarded(*inside_, [&]() -> std::vector<Found> {
        Database& db = inside_->db;
        const Search search = searchOf(*inside_, query);
        if (search.nothing)
            return {};
        if (isPlain(search))
            return plainEntries(db, search.within);
        Reading together(db);
        std::vector<Found> found = find(db, search, query);
        if (query.withRank)
            rank(db, search.words, found);
        for (Found& one : found) {
            readBelongings(db, one.entry);
            if (!search.words.all.empty())
                if (const auto document = indexDocumentAt(db, one.place))
                    one.snippet = snippetOf(*document, search.words, db.tokenizer());
        }
        together.end();
        return found;
    });
}

core::Result<std::vector<EntryMark>> Journal::marks(const SearchQuery& query) {
    return guarded(*inside_, [&]() -> std::vector<EntryMark> {
        Database& db = inside_->db;
        const Search search = searchOf(*inside_, query);
        if (search.nothing)
            return {};
        std::vector<EntryMark> marks;
        if (isPlain(search)) {
            const Conditions conditions(search.within);
            Query rows =
                db.built("SELECT e.place, e.happened_day FROM entry e WHERE e.trashed IS NULL" +
                         conditions.sql() + " ORDER BY e.place DESC");
            conditions.bind(rows, 1);
            while (rows.next())
                marks.push_back({rows.number(0), rows.small(1)});
            return marks;
        }
        Reading together(db);
        {
            PlacesOf lists(db, lowestOf(search.within));
            const PlacesPtr places = lists.of(search.words, true);
            eachOf(db, *places, search.within, "e.place, e.happened_day", [&](const Query& row) {
                marks.push_back({row.number(0), row.small(1)});
                return true;
            });
        }
        together.end();
        return marks;
    });
}

core::Result<std::int64_t> Journal::countEntries(const EntryQuery& query) {
    return guarded(*inside_, [&]() -> std::int64_t {
        Database& db = inside_->db;
        Search search{.words = {}, .within = query};
        takeNames(search);
        if (isPlain(search)) {
            const Conditions conditions(query);
            Query rows =
                db.built("SELECT count(*) FROM entry e WHERE e.trashed IS NULL" + conditions.sql());
            conditions.bind(rows, 1);
            rows.next();
            return rows.number(0);
        }
        Reading together(db);
        std::int64_t count = 0;
        {
            PlacesOf lists(db, lowestOf(query));
            const PlacesPtr places = lists.of(search.words, true);
            eachOf(db, *places, query, "1", [&](const Query&) {
                ++count;
                return true;
            });
        }
        together.end();
        return count;
    });
}

namespace {

/// What entries are called by: tags, causes, feelings, or areas.
std::vector<std::string> namesInUse(Database& db, const std::string& of) {
    Query rows = of == "area" ? db.query("SELECT DISTINCT area FROM entry WHERE ?1 = ?1 AND "
                                         "trashed IS NULL AND area != ''")
                              : db.query("SELECT DISTINCT value FROM member WHERE name = ?1");
    rows.with(of);
    std::vector<std::string> names;
    while (rows.next())
        names.push_back(rows.text(0));
    return names;
}

const char* keyOf(const std::string& of) {
    return of == "tags" ? "tag" : of == "causes" ? "cause" : of == "feelings" ? "feeling" : "area";
}

std::string asTyped(const std::string& of, const std::string& value) {
    const std::string bare(of == "tags" ? core::bareTag(value) : std::string_view(value));
    const bool blanks = bare.find(' ') != std::string::npos;
    return std::string(keyOf(of)) + ':' + (blanks ? '"' + bare + '"' : bare);
}

} // namespace

core::Result<Understood> Journal::understand(const SearchQuery& query) {
    return guarded(*inside_, [&]() -> Understood {
        Database& db = inside_->db;
        Reading together(db);
        const Search search = searchOf(*inside_, query);
        Understood understood{.said = search.words.understood,
                              .ignored = search.words.ignored,
                              .remade = {},
                              .remarks = {}};
        for (const SearchName& name : search.words.names) {
            if (name.said.empty())
                continue; // of the query, not of the words
            PlacesOf lists(db, firstPlaceOfEntries);
            if (lists.matching(IndexPart::words, nameExpression(name.of, name.value))
                    ->at(std::numeric_limits<std::int64_t>::max()))
                continue;
            const auto near = nearestName(name.value, namesInUse(db, name.of));
            understood.ignored.push_back({name.said,
                                          say("Nothing has \u201c%1\u201d.", {name.said}),
                                          near ? asTyped(name.of, *near) : std::string()});
        }
        if (const IndexState state = indexState(db); !state.whole()) {
            const std::int64_t all =
                db.number("SELECT (SELECT count(*) FROM entry WHERE trashed IS NULL) + (SELECT "
                          "count(*) FROM lesson WHERE trashed IS NULL)");
            std::int64_t done = 0;
            if (state.ours) {
                Query count = db.query("SELECT count(*) FROM entry WHERE place >= ? AND trashed "
                                       "IS NULL");
                if (count.with(*state.reached).next())
                    done = count.number(0);
            }
            understood.remade = static_cast<int>(all == 0 ? 100 : done * 100 / all);
        }
        for (const NotUnderstood& one : understood.ignored)
            understood.remarks.push_back(
                one.words + ": " + one.why +
                (one.nearest.empty() ? "" : ' ' + say("Is it %1?", {one.nearest})));
        if (understood.remade)
            understood.remarks.push_back(
                say("The search index is being made anew (%1 %); until then the old one answers.",
                    {std::to_string(*understood.remade)}));
        together.end();
        return understood;
    });
}

core::Result<std::vector<core::Lesson>> Journal::findLessons(const SearchQuery& query) {
    return guarded(*inside_, [&]() -> std::vector<core::Lesson> {
        Database& db = inside_->db;
        Reading together(db);
        const Search search = searchOf(*inside_, query);
        std::vector<core::Lesson> found;
        if (search.words.all.empty()) {
            together.end();
            return found;
        }
        PlacesOf lists(db, std::numeric_limits<std::int64_t>::min());
        std::unordered_set<std::int64_t> known;
        for (const bool nearToo : {false, true}) {
            const PlacesPtr places = lists.of(search.words, nearToo);
            for (auto place = places->at(firstPlaceOfEntries - 1);
                 place && found.size() < query.within.limit; place = places->at(*place - 1)) {
                if (!known.insert(*place).second)
                    continue;
                Query row = db.built("SELECT " + lessonColumns +
                                     " FROM lesson l LEFT JOIN entry e ON e.id = l.entry WHERE "
                                     "l.local = ? AND l.trashed IS NULL");
                if (row.with(*place - placeOfLesson(0)).next())
                    found.push_back(readLesson(row));
            }
        }
        together.end();
        return found;
    });
}

core::Result<bool> Journal::indexIsOld() {
    return guarded(*inside_, [&] { return !indexState(inside_->db).whole(); });
}

} // namespace upturn::store
