// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "belonging_changes.hpp"
#include "inside.hpp"
#include "rows.hpp"
#include "search_words.hpp"

#include <upturn/core/say.hpp>

#include <array>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

void requireWeight(std::optional<int> weight) {
    if (weight && (*weight < core::lightest || *weight > core::heaviest))
        refuse(Fault::usage, say("A weight is 1 to 5, not %1.", {std::to_string(*weight)}));
}

std::set<Value> members(const std::vector<core::Text>& texts) {
    std::set<Value> out;
    for (const core::Text& text : texts)
        if (!text.blank())
            out.insert(text.utf8());
    return out;
}

void change(std::set<Value>& set, const SetChange& change) {
    for (const Value& gone : members(change.remove))
        set.erase(gone);
    set.merge(members(change.add));
}

Value fieldsOf(const core::Attachment& attachment) {
    return Value{
        {"name", attachment.name.utf8()}, {"type", attachment.type}, {"sha256", attachment.sha256}};
}

ActType recordingOf(core::EntryKind kind) {
    switch (kind) {
    case core::EntryKind::win:
        return ActType::recordWin;
    case core::EntryKind::note:
        return ActType::recordNote;
    case core::EntryKind::setback:
        break;
    }
    return ActType::recordSetback;
}

void applyTo(RowTarget& target, const EntryChange& change) {
    const auto put = [&](const char* name, const Value& value, bool empty) {
        if (empty)
            target.fields.erase(name);
        else
            target.fields[name] = value;
    };
    if (change.kind)
        put("kind", std::string(nameOf(*change.kind)), false);
    if (change.title)
        put("title", change.title->utf8(), change.title->blank());
    if (change.happened)
        put("happened", toValue(*change.happened), false);
    if (change.area)
        put("area", change.area->utf8(), change.area->blank());
    if (change.weight)
        put("weight", change.weight->value_or(0), !change.weight->has_value());
    if (change.starred)
        put("starred", true, !*change.starred);
    const auto choose = [&](const char* name, const auto& chosen) {
        if (chosen)
            put(name, *chosen ? std::string(nameOf(**chosen)) : std::string(), !*chosen);
    };
    choose("again", change.again);
    choose("sort", change.sort);
    choose("lift", change.lift);
    choose("safe", change.safe);
    store::change(target.sets["heeded"], change.heeded);
    store::change(target.sets["corrected"], change.corrected);
    store::change(target.sets["tags"], change.tags);
    store::change(target.sets["feelings"], change.feelings);
    store::change(target.sets["causes"], change.causes);
}

/// Conditions of a query over `entry e`, and what to bind to them.
class Conditions {
  public:
    explicit Conditions(const EntryQuery& query)
        : query_(query) {
        add(" AND e.happened_day >= ?", query.from.has_value());
        add(" AND e.happened_day <= ?", query.to.has_value());
        // The day bounds make the walk along `place` short: no zone is a day and a half off.
        add(" AND e.place >= ?", query.from.has_value());
        add(" AND e.place < ?", query.to.has_value());
        add(" AND e.area = ? COLLATE NOCASE", query.area.has_value());
        add(" AND e.kind = ?", query.kind.has_value());
        add(" AND e.place < ?", query.before.has_value());
        add(" AND e.written < ?", query.writtenBefore.has_value());
        add(" AND e.kind = 'setback' AND e.reflected = 0", query.unreflected);
        add(" AND e.starred = 1", query.starred);
        add(" AND EXISTS (SELECT 1 FROM next_step s WHERE s.entry = e.id AND s.outcome IS NULL "
            "AND s.trashed IS NULL)",
            query.unfinished);
        add(" AND EXISTS (SELECT 1 FROM member m WHERE m.row = e.id AND m.name = 'tags' "
            "AND m.value = ? COLLATE NOCASE)",
            query.tag.has_value());
        add(" AND EXISTS (SELECT 1 FROM member m WHERE m.row = e.id AND m.name = 'causes' "
            "AND m.value = ? COLLATE NOCASE)",
            query.cause.has_value());
    }

    const std::string& sql() const { return sql_; }

    int bind(Query& statement, int index) const {
        constexpr std::int64_t placesPerDay = std::int64_t{86'400'000} << 12;
        if (query_.from)
            statement.bind(index++, core::dayNumber(*query_.from));
        if (query_.to)
            statement.bind(index++, core::dayNumber(*query_.to));
        if (query_.from)
            statement.bind(index++, (core::dayNumber(*query_.from) - 2) * placesPerDay);
        if (query_.to)
            statement.bind(index++, (core::dayNumber(*query_.to) + 3) * placesPerDay);
        if (query_.area)
            statement.bind(index++, *query_.area);
        if (query_.kind)
            statement.bind(index++, nameOf(*query_.kind));
        if (query_.before)
            statement.bind(index++, *query_.before);
        if (query_.writtenBefore)
            statement.bind(index++, *query_.writtenBefore);
        if (query_.tag)
            statement.bind(index++, *query_.tag);
        if (query_.cause)
            statement.bind(index++, *query_.cause);
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

/// What a list shows beside the entry itself: columns 25 to 27.
const std::string listColumns =
    ", e.place, e.reflected, "
    "(SELECT count(*) FROM lesson l WHERE l.entry = e.id AND l.trashed IS NULL)";

/// Where the rows of a search come from, and what to bind first.
struct Source {
    std::string sql;
    std::string match;
    std::string order;
    bool matched = false;
};

Source sourceOf(const SearchWords& words) {
    if (words.match.empty())
        return {"FROM entry e WHERE e.trashed IS NULL AND e.place NOT IN "
                "(SELECT rowid FROM entry_index WHERE entry_index MATCH ?)",
                words.without, "e.place", false};
    // Without CROSS the planner may walk the entries first, and ask the index for each.
    return {"FROM entry_index CROSS JOIN entry e ON e.place = entry_index.rowid "
            "WHERE entry_index MATCH ? AND e.trashed IS NULL",
            words.without.empty() ? words.match
                                  : "(" + words.match + ") NOT (" + words.without + ")",
            "entry_index.rowid", true};
}

std::vector<Found> readFound(Database& db, Query& rows, bool searched) {
    std::vector<Found> found;
    while (rows.next()) {
        Found& one = found.emplace_back();
        one.entry = readEntry(rows);
        one.place = rows.number(25);
        one.reflected = rows.truth(26);
        one.lessons = rows.small(27);
        if (searched) {
            one.snippet = rows.text(28);
            one.rank = rows.real(29);
        }
    }
    for (Found& one : found)
        readBelongings(db, one.entry);
    return found;
}

} // namespace

bool EntryChange::empty() const {
    return !kind && !title && !text && !happened && !area && !weight && !starred && !again &&
           !sort && !lift && !safe && tags.empty() && feelings.empty() && causes.empty() &&
           heeded.empty() && corrected.empty();
}

bool EntryChange::isOnlyText() const {
    EntryChange others = *this;
    others.text.reset();
    return text && others.empty();
}

core::Result<Made<core::Id>> Journal::record(const NewEntry& entry) {
    return guarded(*inside_, [&] {
        requireWeight(entry.weight);
        if (entry.title.blank() && entry.text.blank())
            refuse(Fault::usage, say("There is nothing to record yet. Write at least one word."));
        const core::Moment now = inside_->now();
        RowTarget target{.entity = entity::entry,
                         .row = core::Id::fresh(*inside_->options.randomness)};
        applyTo(target, {.kind = entry.kind,
                         .title = entry.title,
                         .happened = entry.happened.value_or(now),
                         .area = entry.area,
                         .weight = entry.weight,
                         .tags = SetChange{entry.tags, {}},
                         .feelings = SetChange{entry.feelings, {}},
                         .causes = SetChange{entry.causes, {}}});
        target.fields["written"] = toValue(now);
        target.text = entry.text;
        Done done = inside_->write({.type = recordingOf(entry.kind)},
                                   [&] { return inside_->changesTo(target); });
        return Made<core::Id>{target.row, std::move(done)};
    });
}

namespace {

/// What a person says of an entry by one key is no change of its words, and is not called one.
ActType actOf(const EntryChange& change) {
    if (change.isOnlyText())
        return ActType::editText;
    const auto isOnly = [&change](auto EntryChange::*said) {
        EntryChange rest = change;
        rest.*said = {};
        return !change.empty() && rest.empty();
    };
    return isOnly(&EntryChange::sort)        ? ActType::sayKind
           : isOnly(&EntryChange::lift)      ? ActType::sayPart
           : isOnly(&EntryChange::safe)      ? ActType::saySafe
           : isOnly(&EntryChange::heeded)    ? ActType::sayManner
           : isOnly(&EntryChange::corrected) ? ActType::correctRead
                                             : ActType::editEntry;
}

} // namespace

core::Result<Done> Journal::edit(const core::Id& entry, const EntryChange& change) {
    return guarded(*inside_, [&] {
        if (change.weight)
            requireWeight(*change.weight);
        const ActType type = actOf(change);
        const StepPlan plan{.type = type,
                            .chain = type == ActType::editText ? "text " + entry.hex() : ""};
        return inside_->write(plan, [&] {
            const RowState now = inside_->requireRow(entity::entry, entry);
            RowTarget target = inside_->targetOf(entity::entry, entry, now);
            applyTo(target, change);
            std::vector<Change> changes;
            const auto parent = parseVersion(change.textParent);
            if (change.text && parent) {
                // The editor says what it built on; what somebody else wrote meanwhile stays.
                changes = inside_->changesTo(target);
                if (*change.text != inside_->ledger.textOf(*parent, entry))
                    changes.push_back(textChange(entity::entry, entry, *change.text, {*parent}));
            } else {
                target.text = change.text;
                changes = inside_->changesTo(target);
            }
            return changes;
        });
    });
}

Change ratingChange(Journal::Inside& inside, const core::Id& row, const core::Id& entry, int weight,
                    std::int64_t at) {
    requireWeight(weight);
    return {entity::rating,
            row,
            Kind::event,
            Value{{"entry", toValue(entry)},
                  {"at", at != 0 ? at : inside.now().instant},
                  {"weight", weight}},
            {}};
}

core::Result<Done> Journal::rate(const core::Id& entry, int weight) {
    return guarded(*inside_, [&] {
        return inside_->write({.type = ActType::rateEntry}, [&] {
            inside_->requireRow(entity::entry, entry);
            return std::vector<Change>{ratingChange(
                *inside_, core::Id::fresh(*inside_->options.randomness), entry, weight)};
        });
    });
}

core::Result<Done> Journal::attach(const core::Id& entry, const core::Attachment& attachment) {
    return guarded(*inside_, [&] {
        return inside_->write({.type = ActType::attachFile}, [&] {
            RowTarget target =
                inside_->targetOf(entity::entry, entry, inside_->requireRow(entity::entry, entry));
            target.sets["attachments"].insert(fieldsOf(attachment));
            return inside_->changesTo(target);
        });
    });
}

core::Result<Done> Journal::detach(const core::Id& entry, const core::Attachment& attachment) {
    return guarded(*inside_, [&] {
        return inside_->write({.type = ActType::detachFile}, [&] {
            RowTarget target =
                inside_->targetOf(entity::entry, entry, inside_->requireRow(entity::entry, entry));
            target.sets["attachments"].erase(fieldsOf(attachment));
            return inside_->changesTo(target);
        });
    });
}

core::Result<core::Entry> Journal::entry(const core::Id& id) {
    return guarded(*inside_, [&] {
        Query row = inside_->db.built("SELECT " + entryColumns + " FROM entry e WHERE e.id = ?");
        if (!row.with(id).next())
            refuseMissing(entity::entry, id);
        core::Entry entry = readEntry(row);
        readBelongings(inside_->db, entry);
        return entry;
    });
}

core::Result<std::vector<Found>> Journal::entries(const EntryQuery& query) {
    return guarded(*inside_, [&] {
        const Conditions conditions(query);
        Query rows = inside_->db.built("SELECT " + entryColumns + listColumns +
                                       " FROM entry e WHERE e.trashed IS NULL" + conditions.sql() +
                                       " ORDER BY e.place DESC LIMIT ?");
        const int index = conditions.bind(rows, 1);
        rows.bind(index, static_cast<std::int64_t>(query.limit));
        return readFound(inside_->db, rows, false);
    });
}

core::Result<std::int64_t> Journal::countEntries(const EntryQuery& query) {
    return guarded(*inside_, [&] {
        const Conditions conditions(query);
        Query rows = inside_->db.built("SELECT count(*) FROM entry e WHERE e.trashed IS NULL" +
                                       conditions.sql());
        conditions.bind(rows, 1);
        rows.next();
        return rows.number(0);
    });
}

core::Result<std::vector<Found>> Journal::search(const SearchQuery& query) {
    return guarded(*inside_, [&]() -> std::vector<Found> {
        const SearchWords words = readSearch(query.words);
        if (words.match.empty() && words.without.empty())
            return {};
        const Conditions conditions(query.within);
        const Source source = sourceOf(words);
        const std::string extra =
            source.matched
                ? std::string(", snippet(entry_index, -1, char(2), char(3), '\u2026', 16), ") +
                      (query.withRank ? "bm25(entry_index, 4, 2, 2, 1, 3, 2)" : "0")
                : std::string(", '', 0");
        Query rows =
            inside_->db.built("SELECT " + entryColumns + listColumns + extra + " " + source.sql +
                              conditions.sql() + " ORDER BY " + source.order + " DESC LIMIT ?");
        rows.bind(1, source.match);
        const int index = conditions.bind(rows, 2);
        rows.bind(index, static_cast<std::int64_t>(query.within.limit));
        return readFound(inside_->db, rows, true);
    });
}

core::Result<std::vector<EntryMark>> Journal::marks(const SearchQuery& query) {
    return guarded(*inside_, [&]() -> std::vector<EntryMark> {
        const SearchWords words = readSearch(query.words);
        const bool searched = !words.match.empty() || !words.without.empty();
        const bool asked = query.words.find_first_not_of(' ') != std::string::npos;
        if (asked && !searched)
            return {};
        const Conditions conditions(query.within);
        const Source source =
            searched ? sourceOf(words)
                     : Source{"FROM entry e WHERE e.trashed IS NULL", "", "e.place", false};
        Query rows = inside_->db.built("SELECT e.place, e.happened_day " + source.sql +
                                       conditions.sql() + " ORDER BY " + source.order + " DESC");
        int index = 1;
        if (searched)
            rows.bind(index++, source.match);
        conditions.bind(rows, index);
        std::vector<EntryMark> marks;
        while (rows.next())
            marks.push_back({rows.number(0), rows.small(1)});
        return marks;
    });
}

core::Result<std::int64_t> Journal::placeOf(const core::Id& entry) {
    return guarded(*inside_, [&] {
        Query row = inside_->db.query("SELECT place FROM entry WHERE id = ? AND trashed IS NULL");
        if (!row.with(entry).next())
            refuseMissing(entity::entry, entry);
        return row.number(0);
    });
}

core::Result<std::vector<core::Text>> Journal::vocabulary(Vocabulary of) {
    return guarded(*inside_, [&] {
        static constexpr std::array<const char*, 3> names{"tags", "feelings", "causes"};
        Query rows = inside_->db.query("SELECT value FROM member WHERE name = ? AND "
                                       "row NOT IN (SELECT id FROM entry WHERE trashed IS NOT "
                                       "NULL) GROUP BY value ORDER BY count(*) DESC, value");
        rows.with(names.at(static_cast<std::size_t>(of)));
        std::vector<core::Text> words;
        while (rows.next())
            words.push_back(rows.words(0));
        return words;
    });
}

} // namespace upturn::store
