// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "projection.hpp"

#include "rows.hpp"

namespace upturn::store {
namespace {

/// `place` keeps 4,096 neighbours apart within one millisecond.
constexpr int placeBits = 12;

} // namespace

Projection::Projection(Database& db, Ledger& ledger, const StandingOf& standingOf)
    : db_(db)
    , ledger_(ledger)
    , standingOf_(standingOf) {}

void Projection::refresh(std::span<const TouchedRow> rows) {
    for (const TouchedRow& row : rows)
        project(row);
    settleEntries();
    settleLessons();
}

void Projection::replay() {
    std::vector<TouchedRow> rows;
    {
        Query all = db_.query("SELECT DISTINCT entity, row FROM operation");
        while (all.next())
            rows.push_back({all.text(0), all.id(1)});
    }
    refresh(rows);
}

void Projection::project(const TouchedRow& row) {
    using Projector = void (Projection::*)(const core::Id&, const RowState&);
    static const std::map<std::string, Projector, std::less<>> projectors{
        {entity::entry, &Projection::projectEntry},
        {entity::rating, &Projection::projectRating},
        {entity::answer, &Projection::projectAnswer},
        {entity::encounter, &Projection::projectEncounter},
        {entity::nextStep, &Projection::projectNextStep},
        {entity::lesson, &Projection::projectLesson},
        {entity::review, &Projection::projectReview},
        {entity::setting, &Projection::projectSetting},
    };
    // What a newer version says about other entities is kept, and shown by that version.
    if (const auto found = projectors.find(row.entity); found != projectors.end())
        (this->*found->second)(row.row, ledger_.state(row.row));
}

core::Text Projection::shownText(const core::Id& id, const RowState& state) {
    return state.head() == nullptr ? core::Text() : ledger_.textOf(*state.head(), id);
}

std::int64_t Projection::freePlace(std::int64_t happened) {
    for (std::int64_t ms = happened;; ++ms) {
        const std::int64_t first = ms * (std::int64_t{1} << placeBits);
        const std::int64_t end = first + (std::int64_t{1} << placeBits);
        Query last = db_.query("SELECT max(place) FROM entry WHERE place >= ? AND place < ?");
        last.with(first, end).next();
        const std::int64_t free = last.null(0) ? first : last.number(0) + 1;
        if (free < end)
            return free;
    }
}

void Projection::projectEntry(const core::Id& id, const RowState& state) {
    std::optional<std::int64_t> local;
    std::int64_t place = 0;
    std::optional<std::int64_t> happenedBefore;
    {
        Query known = db_.query("SELECT local, place, happened FROM entry WHERE id = ?");
        if (known.with(id).next()) {
            local = known.number(0);
            place = known.number(1);
            happenedBefore = known.number(2);
        }
    }
    projectMembers(id, state);
    projectAttachments(id, state);
    unsettledEntries_.insert(id);
    if (!state.exists) {
        db_.query("DELETE FROM entry WHERE id = ?").with(id).run();
        return;
    }
    const Value& fields = state.fields;
    const core::Moment happened = momentFrom(at(fields, "happened"));
    const core::Moment written = momentFrom(at(fields, "written"));
    if (happenedBefore != happened.instant)
        place = freePlace(happened.instant);
    const Value& source = at(fields, "source");
    const auto sourceText = [&](const char* key) {
        return source.is_object() ? std::optional<std::string>(textAt(source, key)) : std::nullopt;
    };
    const std::string kind = textAt(fields, "kind");
    Query write =
        local ? db_.query(
                    "UPDATE entry SET place = ?, kind = ?, title = ?, text = ?, version = ?, "
                    "happened = ?, happened_zone = ?, happened_offset = ?, happened_day = ?, "
                    "happened_precision = ?, written = ?, written_zone = ?, written_offset = ?, "
                    "written_day = ?, written_precision = ?, area = ?, weight = ?, starred = ?, "
                    "source_format = ?, source_id = ?, trashed = ? WHERE id = ?")
              : db_.query(
                    "INSERT INTO entry (place, kind, title, text, version, happened, "
                    "happened_zone, happened_offset, happened_day, happened_precision, written, "
                    "written_zone, written_offset, written_day, written_precision, area, weight, "
                    "starred, source_format, source_id, trashed, id, reflected) VALUES "
                    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
    const auto precise = [](const core::Moment& moment) {
        return static_cast<int>(moment.precision);
    };
    write
        .with(place, kind.empty() ? std::string("setback") : kind, wordsAt(fields, "title"),
              shownText(id, state), state.head() == nullptr ? std::string() : toText(*state.head()),
              happened.instant, happened.zone, happened.offset, core::dayNumber(happened.date),
              precise(happened), written.instant, written.zone, written.offset,
              core::dayNumber(written.date), precise(written), wordsAt(fields, "area"),
              maybeNumberAt(fields, "weight"), maybeBoolAt(fields, "starred").value_or(false),
              sourceText("format"), sourceText("id"), state.erasedAt, id)
        .run();
}

void Projection::projectMembers(const core::Id& id, const RowState& state) {
    db_.query("DELETE FROM member WHERE row = ?").with(id).run();
    if (!state.exists)
        return;
    for (const auto& [name, members] : state.sets)
        for (const Value& member : members)
            if (member.is_string())
                db_.query("INSERT INTO member (row, name, value) VALUES (?, ?, ?)")
                    .with(id, name, member.get<std::string>())
                    .run();
}

void Projection::projectAttachments(const core::Id& id, const RowState& state) {
    db_.query("DELETE FROM attachment WHERE entry = ?").with(id).run();
    const auto found = state.sets.find("attachments");
    if (!state.exists || found == state.sets.end())
        return;
    for (const Value& member : found->second)
        if (member.is_object())
            db_.query("INSERT OR IGNORE INTO attachment (entry, name, type, sha256) VALUES (?, ?, "
                      "?, ?)")
                .with(id, wordsAt(member, "name"), textAt(member, "type"), textAt(member, "sha256"))
                .run();
}

void Projection::projectRating(const core::Id& id, const RowState& state) {
    db_.query("DELETE FROM rating WHERE id = ?").with(id).run();
    if (state.alive)
        db_.query("INSERT INTO rating (id, entry, at, weight) VALUES (?, ?, ?, ?)")
            .with(id, idAt(state.fields, "entry"), numberAt(state.fields, "at"),
                  numberAt(state.fields, "weight"))
            .run();
}

void Projection::projectAnswer(const core::Id& id, const RowState& state) {
    for (const core::Id& entry : entriesOf({entity::answer, id}))
        unsettledEntries_.insert(entry);
    const Value& fields = state.fields;
    const core::Id entry = idAt(fields, "entry");
    unsettledEntries_.insert(entry);
    if (!state.alive) {
        db_.query("DELETE FROM answer WHERE id = ?").with(id).run();
        return;
    }
    const bool known = db_.query("SELECT 1 FROM answer WHERE id = ?").with(id).next();
    Query write =
        known
            ? db_.query(
                  "UPDATE answer SET entry = ?, question = ?, question_text = ?, guide = ?, "
                  "pack_version = ?, stage = ?, article = ?, yields = ?, text = ?, version = ?, "
                  "at = ? WHERE id = ?")
            : db_.query("INSERT INTO answer (entry, question, question_text, guide, pack_version, "
                        "stage, article, yields, text, version, at, id) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    write
        .with(entry, textAt(fields, "question"), wordsAt(fields, "words"), textAt(fields, "guide"),
              textAt(fields, "pack_version"), textAt(fields, "stage"), textAt(fields, "article"),
              textAt(fields, "yields"), shownText(id, state),
              state.head() == nullptr ? std::string() : toText(*state.head()),
              numberAt(fields, "at"), id)
        .run();
}

void Projection::projectEncounter(const core::Id& id, const RowState& state) {
    db_.query("DELETE FROM encounter WHERE id = ?").with(id).run();
    const Value& fields = state.fields;
    if (state.alive)
        db_.query("INSERT INTO encounter (id, entry, question, guide, met, at) VALUES (?, ?, ?, ?, "
                  "?, ?)")
            .with(id, idAt(fields, "entry"), textAt(fields, "question"), textAt(fields, "guide"),
                  textAt(fields, "met"), numberAt(fields, "at"))
            .run();
}

void Projection::projectNextStep(const core::Id& id, const RowState& state) {
    db_.query("DELETE FROM next_step WHERE id = ?").with(id).run();
    const Value& fields = state.fields;
    if (!state.alive)
        return;
    const std::string outcome = textAt(fields, "outcome");
    db_.query("INSERT INTO next_step (id, entry, situation, action, due, created, outcome, closed, "
              "helped, what) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id, idAt(fields, "entry"), wordsAt(fields, "when"), wordsAt(fields, "then"),
              maybeNumberAt(fields, "due"), numberAt(fields, "created"),
              outcome.empty() ? std::optional<std::string>() : outcome, numberAt(fields, "closed"),
              maybeBoolAt(fields, "helped"), wordsAt(fields, "what"))
        .run();
}

void Projection::projectLesson(const core::Id& id, const RowState& state) {
    projectMembers(id, state);
    unsettledLessons_.insert(id);
    if (!state.exists) {
        db_.query("DELETE FROM lesson WHERE id = ?").with(id).run();
        return;
    }
    const Value& fields = state.fields;
    const core::Moment kept = momentFrom(at(fields, "kept"));
    const auto maybe = [](const core::Id& link) {
        return link.empty() ? std::optional<core::Id>() : link;
    };
    const bool known = db_.query("SELECT 1 FROM lesson WHERE id = ?").with(id).next();
    Query write =
        known ? db_.query(
                    "UPDATE lesson SET text = ?, version = ?, entry = ?, answer = ?, "
                    "source_version = ?, start = ?, end = ?, quote = ?, kept = ?, kept_zone = ?, "
                    "kept_offset = ?, kept_day = ?, kept_precision = ?, retired = ?, trashed = ? "
                    "WHERE id = ?")
              : db_.query(
                    "INSERT INTO lesson (text, version, entry, answer, source_version, start, end, "
                    "quote, kept, kept_zone, kept_offset, kept_day, kept_precision, retired, "
                    "trashed, id, state, stability, difficulty, lapses, uses) VALUES "
                    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', 0, 0, 0, 0)");
    write
        .with(shownText(id, state), state.head() == nullptr ? std::string() : toText(*state.head()),
              maybe(idAt(fields, "entry")), maybe(idAt(fields, "answer")),
              textAt(fields, "version"), numberAt(fields, "start"), numberAt(fields, "end"),
              wordsAt(fields, "quote"), kept.instant, kept.zone, kept.offset,
              core::dayNumber(kept.date), static_cast<int>(kept.precision),
              maybeBoolAt(fields, "retired").value_or(false), state.erasedAt, id)
        .run();
}

void Projection::projectReview(const core::Id& id, const RowState& state) {
    {
        Query known = db_.query("SELECT lesson FROM review WHERE id = ?");
        if (known.with(id).next())
            unsettledLessons_.insert(known.id(0));
    }
    db_.query("DELETE FROM review WHERE id = ?").with(id).run();
    const Value& fields = state.fields;
    if (!state.alive)
        return;
    unsettledLessons_.insert(idAt(fields, "lesson"));
    db_.query("INSERT INTO review (id, lesson, at, day, grade, met, used, note) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id, idAt(fields, "lesson"), numberAt(fields, "at"), numberAt(fields, "day"),
              numberAt(fields, "grade", 3), maybeBoolAt(fields, "met"), maybeBoolAt(fields, "used"),
              wordsAt(fields, "note"))
        .run();
}

void Projection::projectSetting(const core::Id& id, const RowState& state) {
    db_.query("DELETE FROM setting WHERE id = ?").with(id).run();
    if (state.alive)
        db_.query("INSERT INTO setting (id, name, value) VALUES (?, ?, ?)")
            .with(id, textAt(state.fields, "name"), textAt(state.fields, "value"))
            .run();
}

void Projection::settleEntries() {
    for (const core::Id& entry : unsettledEntries_)
        db_.query(
               "UPDATE entry SET reflected = EXISTS (SELECT 1 FROM answer WHERE entry = entry.id) "
               "WHERE id = ?")
            .with(entry)
            .run();
    unsettledEntries_.clear();
}

void Projection::settleLessons() {
    for (const core::Id& id : unsettledLessons_) {
        core::Moment kept;
        bool retired = false;
        {
            Query lesson =
                db_.query("SELECT kept, kept_zone, kept_offset, kept_day, kept_precision, "
                          "retired FROM lesson WHERE id = ?");
            if (!lesson.with(id).next())
                continue;
            kept = readMomentAt(lesson, 0);
            retired = lesson.truth(5);
        }
        const std::vector<core::Review> reviews = readReviews(db_, id);
        const core::Standing standing = standingOf_(kept, reviews, retired);
        db_.query(
               "UPDATE lesson SET state = ?, stability = ?, difficulty = ?, due = ?, lapses = ?, "
               "uses = ? WHERE id = ?")
            .with(nameOf(standing.state), standing.stability, standing.difficulty,
                  standing.due ? std::optional(core::dayNumber(*standing.due)) : std::nullopt,
                  standing.lapses, standing.uses, id)
            .run();
    }
    unsettledLessons_.clear();
}

std::vector<core::Id> Projection::entriesOf(const TouchedRow& row) {
    if (row.entity == entity::entry)
        return {row.row};
    const char* sql = nullptr;
    if (row.entity == entity::answer)
        sql = "SELECT entry FROM answer WHERE id = ?";
    else if (row.entity == entity::nextStep)
        sql = "SELECT entry FROM next_step WHERE id = ?";
    else if (row.entity == entity::lesson)
        sql = "SELECT entry FROM lesson WHERE id = ? AND entry IS NOT NULL";
    if (sql == nullptr)
        return {};
    Query parent = db_.query(sql);
    if (!parent.with(row.row).next())
        return {};
    return {parent.id(0)};
}

} // namespace upturn::store
