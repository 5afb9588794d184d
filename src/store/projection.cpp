// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "projection.hpp"

#include "block_rows.hpp"
#include "rows.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace upturn::store {
namespace {

std::optional<core::Id> maybe(const core::Id& link) {
    return link.empty() ? std::optional<core::Id>() : link;
}

std::optional<std::string> maybeTextAt(const Value& fields, const char* name) {
    std::string text = textAt(fields, name);
    return text.empty() ? std::optional<std::string>() : std::move(text);
}

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

std::set<core::Id> Projection::replay() {
    std::set<core::Id> leftOut;
    ledger_.eachRow([&](const TouchedRow& row, std::span<const Operation> operations) {
        if (!std::ranges::all_of(operations, &Operation::sound)) {
            leftOut.insert(row.row);
            return;
        }
        RowState state = stateOf(operations);
        core::Text text;
        for (const Operation& operation : operations)
            if (state.head() != nullptr && operation.version == *state.head() && operation.value)
                text = wordsAt(*operation.value, "text");
        project(row.entity, {row.row, std::move(state), std::move(text), true});
    });
    unsettledEntries_.clear();
    db_.run("UPDATE entry SET reflected = 1 WHERE reflected = 0 AND id IN "
            "(SELECT entry FROM answer WHERE trashed IS NULL)");
    settleLessons();
    return leftOut;
}

void Projection::orderByWriting() {
    struct Placed {
        core::Id id;
        std::int64_t happened = 0;
        std::pair<std::int64_t, Stamp> since;
    };
    std::vector<Placed> together;
    {
        Query rows = db_.query("SELECT id, happened, written FROM entry WHERE (happened + "
                               "1000000000000000) / 1000 IN (SELECT (happened + 1000000000000000) "
                               "/ 1000 FROM entry GROUP BY 1 HAVING count(*) > 1)");
        while (rows.next())
            together.push_back({rows.id(0), rows.number(1), {rows.number(2), 0}});
    }
    for (Placed& one : together)
        if (const RowOperations said = ledger_.operationsOf(one.id); !said->empty())
            one.since.second = said->front().version.stamp;
    std::ranges::sort(together, [](const Placed& a, const Placed& b) {
        return std::tie(a.happened, a.since, a.id) < std::tie(b.happened, b.since, b.id);
    });
    lastSecond_ = {};
    // Out of the way first: no two may have one place.
    std::int64_t aside = std::numeric_limits<std::int64_t>::min();
    for (const Placed& one : together)
        db_.query("UPDATE entry SET place = ? WHERE id = ?").with(aside++, one.id).run();
    for (const Placed& one : together)
        db_.query("UPDATE entry SET place = ? WHERE id = ?")
            .with(freePlace(one.happened), one.id)
            .run();
}

void Projection::project(const TouchedRow& touched) {
    Row row{touched.row, ledger_.state(touched.row), {}, ledger_.isNew(touched.row)};
    if (!row.isNew)
        requireExplained(touched.entity, row);
    if (row.state.head() != nullptr)
        row.text = ledger_.textOf(*row.state.head(), touched.row);
    project(touched.entity, row);
    ledger_.noteShown(touched.row);
}

void Projection::requireExplained(const std::string& entity, const Row& row) {
    struct Made {
        std::string_view entity;
        const char* sql; ///< the version that is shown, and when it was made
        const char* field;
    };
    static constexpr std::array<Made, 4> all{
        {{entity::entry, "SELECT version, happened FROM entry WHERE id = ?", "happened"},
         {entity::answer, "SELECT version, at FROM answer WHERE id = ?", "at"},
         {entity::lesson, "SELECT version, kept FROM lesson WHERE id = ?", "kept"},
         {entity::nextStep, "SELECT '', created FROM next_step WHERE id = ?", "created"}}};
    const auto* const made = std::ranges::find(all, std::string_view(entity), &Made::entity);
    if (made == all.end() || !row.state.exists)
        return;
    Query shown = db_.query(made->sql);
    if (!shown.with(row.id).next())
        return;
    const std::string version = shown.text(0);
    const RowOperations operations = ledger_.operationsOf(row.id);
    const bool said =
        version.empty() || std::ranges::any_of(*operations, [&](const Operation& one) {
            return toText(one.version) == version;
        });
    if (!said || (shown.number(1) != 0 && at(row.state.fields, made->field).is_null()))
        refuseUnsound(entity);
}

void Projection::project(const std::string& entity, const Row& row) {
    using Projector = void (Projection::*)(const Row&);
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
    if (const auto found = projectors.find(entity); found != projectors.end())
        (this->*found->second)(row);
    else if (const core::BlockShape* shape = core::shapeNamed(entity))
        projectBlock(*shape, row);
}

void Projection::forget(const Row& row, const char* sql) {
    if (!row.isNew)
        db_.query(sql).with(row.id).run();
}

std::int64_t Projection::freePlace(std::int64_t happened) {
    std::int64_t free = firstPlaceAt(happened);
    // Many of one second, as in a file that knows days only: where the last of them went.
    if (free == lastSecond_.first)
        free = std::max(free, lastSecond_.second);
    lastSecond_.first = firstPlaceAt(happened);
    Query taken = db_.query("SELECT place FROM entry WHERE place >= ? ORDER BY place");
    taken.with(free);
    while (taken.next() && taken.number(0) == free)
        ++free;
    lastSecond_.second = free;
    return free;
}

void Projection::projectEntry(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    std::int64_t place = 0;
    std::optional<std::int64_t> happenedBefore;
    if (!isNew) {
        Query known = db_.query("SELECT place, happened FROM entry WHERE id = ?");
        if (known.with(id).next()) {
            place = known.number(0);
            happenedBefore = known.number(1);
        }
    }
    projectMembers(row);
    projectAttachments(row);
    if (!state.exists) {
        forget(row, "DELETE FROM entry WHERE id = ?");
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
    // Its answers were projected before it.
    unsettledEntries_.erase(id);
    Query write =
        happenedBefore
            ? db_.query(
                  "UPDATE entry SET place = ?, kind = ?, title = ?, text = ?, version = ?, "
                  "happened = ?, happened_zone = ?, happened_offset = ?, happened_day = ?, "
                  "happened_precision = ?, written = ?, written_zone = ?, written_offset = ?, "
                  "written_day = ?, written_precision = ?, area = ?, weight = ?, starred = ?, "
                  "source_format = ?, source_id = ?, trashed = ?, again = ?, sort = ?, "
                  "lift = ?, safe = ?, "
                  "reflected = EXISTS (SELECT 1 FROM answer WHERE entry = entry.id AND trashed IS "
                  "NULL) WHERE id = ?")
            : db_.query(
                  "INSERT INTO entry (place, kind, title, text, version, happened, "
                  "happened_zone, happened_offset, happened_day, happened_precision, written, "
                  "written_zone, written_offset, written_day, written_precision, area, weight, "
                  "starred, source_format, source_id, trashed, again, sort, lift, safe, id, "
                  "reflected) VALUES "
                  "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "?26, "
                  "EXISTS (SELECT 1 FROM answer WHERE entry = ?26 AND trashed IS NULL))");
    const auto precise = [](const core::Moment& moment) {
        return static_cast<int>(moment.precision);
    };
    write
        .with(place, kind.empty() ? std::string("setback") : kind, wordsAt(fields, "title"), text,
              state.head() == nullptr ? std::string() : toText(*state.head()), happened.instant,
              happened.zone, happened.offset, core::dayNumber(happened.date), precise(happened),
              written.instant, written.zone, written.offset, core::dayNumber(written.date),
              precise(written), wordsAt(fields, "area"), maybeNumberAt(fields, "weight"),
              maybeBoolAt(fields, "starred").value_or(false), sourceText("format"),
              sourceText("id"), state.erasedAt, maybeTextAt(fields, "again"),
              maybeTextAt(fields, "sort"), maybeTextAt(fields, "lift"), maybeTextAt(fields, "safe"),
              id)
        .run();
}

void Projection::projectMembers(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    forget(row, "DELETE FROM member WHERE row = ?");
    if (!state.exists)
        return;
    for (const auto& [name, members] : state.sets)
        for (const Value& member : members)
            if (member.is_string())
                db_.query("INSERT INTO member (row, name, value) VALUES (?, ?, ?)")
                    .with(id, name, member.get<std::string>())
                    .run();
}

void Projection::projectAttachments(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    forget(row, "DELETE FROM attachment WHERE entry = ?");
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

void Projection::projectRating(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    forget(row, "DELETE FROM rating WHERE id = ?");
    if (state.alive)
        db_.query("INSERT INTO rating (id, entry, at, weight) VALUES (?, ?, ?, ?)")
            .with(id, idAt(state.fields, "entry"), numberAt(state.fields, "at"),
                  numberAt(state.fields, "weight"))
            .run();
}

void Projection::projectAnswer(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    if (!isNew)
        for (const core::Id& entry : entriesOf({entity::answer, id}))
            unsettledEntries_.insert(entry);
    const Value& fields = state.fields;
    const core::Id entry = idAt(fields, "entry");
    unsettledEntries_.insert(entry);
    if (!state.exists) {
        forget(row, "DELETE FROM answer WHERE id = ?");
        return;
    }
    const bool known = !isNew && db_.query("SELECT 1 FROM answer WHERE id = ?").with(id).next();
    Query write =
        known
            ? db_.query(
                  "UPDATE answer SET entry = ?, question = ?, question_text = ?, guide = ?, "
                  "pack_version = ?, stage = ?, article = ?, yields = ?, text = ?, version = ?, "
                  "at = ?, trashed = ? WHERE id = ?")
            : db_.query("INSERT INTO answer (entry, question, question_text, guide, pack_version, "
                        "stage, article, yields, text, version, at, trashed, id) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    write
        .with(entry, textAt(fields, "question"), wordsAt(fields, "words"), textAt(fields, "guide"),
              textAt(fields, "pack_version"), textAt(fields, "stage"), textAt(fields, "article"),
              textAt(fields, "yields"), text,
              state.head() == nullptr ? std::string() : toText(*state.head()),
              numberAt(fields, "at"), state.erasedAt, id)
        .run();
}

void Projection::projectEncounter(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    forget(row, "DELETE FROM encounter WHERE id = ?");
    const Value& fields = state.fields;
    if (state.alive)
        db_.query("INSERT INTO encounter (id, entry, question, guide, met, at) VALUES (?, ?, ?, ?, "
                  "?, ?)")
            .with(id, idAt(fields, "entry"), textAt(fields, "question"), textAt(fields, "guide"),
                  textAt(fields, "met"), numberAt(fields, "at"))
            .run();
}

void Projection::projectNextStep(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    if (!isNew) {
        Query known = db_.query("SELECT lesson FROM next_step WHERE id = ? AND lesson IS NOT NULL");
        if (known.with(id).next())
            unsettledLessons_.insert(known.id(0));
    }
    forget(row, "DELETE FROM next_step WHERE id = ?");
    const Value& fields = state.fields;
    if (!state.exists)
        return;
    const core::Id lesson = idAt(fields, "lesson");
    if (!lesson.empty())
        unsettledLessons_.insert(lesson);
    db_.query("INSERT INTO next_step (id, entry, situation, action, due, created, outcome, closed, "
              "helped, what, kind, why, differently, follows, lesson, ask_again, trashed) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id, idAt(fields, "entry"), wordsAt(fields, "when"), wordsAt(fields, "then"),
              maybeNumberAt(fields, "due"), numberAt(fields, "created"),
              maybeTextAt(fields, "outcome"), numberAt(fields, "closed"),
              maybeBoolAt(fields, "helped"), wordsAt(fields, "what"), maybeTextAt(fields, "kind"),
              wordsAt(fields, "why"), wordsAt(fields, "differently"),
              maybe(idAt(fields, "follows")), maybe(lesson), maybeNumberAt(fields, "ask_again"),
              state.erasedAt)
        .run();
}

/// The lesson it is merged into, by now or until now, has other reviews then.
void Projection::noteMerging(const Row& row) {
    if (!row.isNew) {
        Query known =
            db_.query("SELECT merged_into FROM lesson WHERE id = ? AND merged_into IS NOT "
                      "NULL");
        if (known.with(row.id).next())
            unsettledLessons_.insert(known.id(0));
    }
    if (const core::Id into = idAt(row.state.fields, "merged"); !into.empty())
        unsettledLessons_.insert(into);
}

void Projection::projectLesson(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    projectMembers(row);
    unsettledLessons_.insert(id);
    noteMerging(row);
    if (!state.exists) {
        forget(row, "DELETE FROM lesson WHERE id = ?");
        return;
    }
    const Value& fields = state.fields;
    const core::Moment kept = momentFrom(at(fields, "kept"));
    const bool known = !isNew && db_.query("SELECT 1 FROM lesson WHERE id = ?").with(id).next();
    Query write =
        known ? db_.query(
                    "UPDATE lesson SET text = ?, version = ?, entry = ?, answer = ?, "
                    "source_version = ?, start = ?, end = ?, quote = ?, kept = ?, kept_zone = ?, "
                    "kept_offset = ?, kept_day = ?, kept_precision = ?, retired = ?, trashed = ?, "
                    "brought_back = ?, merged_into = ? WHERE id = ?")
              : db_.query(
                    "INSERT INTO lesson (text, version, entry, answer, source_version, start, end, "
                    "quote, kept, kept_zone, kept_offset, kept_day, kept_precision, retired, "
                    "trashed, brought_back, merged_into, id, state, stability, difficulty, lapses, "
                    "uses, unused, soon) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    "?, ?, 'draft', 0, 0, 0, 0, 0, 0)");
    write
        .with(text, state.head() == nullptr ? std::string() : toText(*state.head()),
              maybe(idAt(fields, "entry")), maybe(idAt(fields, "answer")),
              textAt(fields, "version"), numberAt(fields, "start"), numberAt(fields, "end"),
              wordsAt(fields, "quote"), kept.instant, kept.zone, kept.offset,
              core::dayNumber(kept.date), static_cast<int>(kept.precision),
              maybeBoolAt(fields, "retired").value_or(false), state.erasedAt,
              numberAt(fields, "back"), maybe(idAt(fields, "merged")), id)
        .run();
}

void Projection::projectReview(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    if (!isNew) {
        Query known = db_.query("SELECT lesson FROM review WHERE id = ?");
        if (known.with(id).next())
            unsettledLessons_.insert(known.id(0));
    }
    forget(row, "DELETE FROM review WHERE id = ?");
    const Value& fields = state.fields;
    if (!state.alive)
        return;
    unsettledLessons_.insert(idAt(fields, "lesson"));
    const std::int64_t at = numberAt(fields, "at");
    const Stamp said = saidAs({.stamp = state.made.stamp,
                               .at = at,
                               .elsewhere = ledger_.typeOfStep(state.madeIn) == ActType::importing,
                               .placed = maybeNumberAt(fields, "placed"),
                               .said = maybeNumberAt(fields, "said")});
    db_.query("INSERT INTO review (id, lesson, at, said, day, grade, met, used, note, entry, step) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id, idAt(fields, "lesson"), at, said, numberAt(fields, "day"),
              numberAt(fields, "grade", 3), maybeBoolAt(fields, "met"), maybeBoolAt(fields, "used"),
              wordsAt(fields, "note"), maybe(idAt(fields, "entry")), maybe(idAt(fields, "step")))
        .run();
}

void Projection::projectSetting(const Row& row) {
    const auto& [id, state, text, isNew] = row;
    forget(row, "DELETE FROM setting WHERE id = ?");
    if (textAt(state.fields, "name") == dayStartSetting) {
        Query lessons = db_.query("SELECT id FROM lesson");
        while (lessons.next())
            unsettledLessons_.insert(lessons.id(0));
    }
    if (state.alive)
        db_.query("INSERT INTO setting (id, name, value) VALUES (?, ?, ?)")
            .with(id, textAt(state.fields, "name"), textAt(state.fields, "value"))
            .run();
}

void Projection::settleEntries() {
    for (const core::Id& entry : unsettledEntries_)
        db_.query("UPDATE entry SET reflected = NOT reflected WHERE id = ?1 AND "
                  "reflected <> EXISTS (SELECT 1 FROM answer WHERE entry = ?1 AND trashed IS NULL)")
            .with(entry)
            .run();
    unsettledEntries_.clear();
}

std::vector<core::Id> Projection::mergedWith(const core::Id& lesson) {
    // Two devices may have merged crosswise: each id is taken once.
    std::vector<core::Id> all{lesson};
    std::set<core::Id> taken{lesson};
    for (std::size_t i = 0; i < all.size(); ++i) {
        Query merged = db_.query("SELECT id FROM lesson WHERE merged_into = ? AND trashed IS NULL "
                                 "ORDER BY id");
        merged.with(core::Id(all[i]));
        while (merged.next())
            if (taken.insert(merged.id(0)).second)
                all.push_back(merged.id(0));
    }
    return all;
}

std::chrono::minutes Projection::dayStart() {
    Query row = db_.query("SELECT value FROM setting WHERE name = ?");
    return row.with(dayStartSetting).next() ? dayStartFrom(row.text(0)) : core::usualDayStart;
}

std::optional<core::LessonLife> Projection::lifeOf(const core::Id& id) {
    core::LessonLife life;
    {
        Query lesson = db_.query("SELECT kept, kept_zone, kept_offset, kept_day, kept_precision, "
                                 "retired, brought_back FROM lesson WHERE id = ?");
        if (!lesson.with(id).next())
            return std::nullopt;
        life.kept = readMomentAt(lesson, 0);
        life.retired = lesson.truth(5);
        life.broughtBack = lesson.number(6);
    }
    life.dayStart = dayStart();
    std::vector<SaidReview> reviews;
    for (const core::Id& one : mergedWith(id)) {
        std::vector<SaidReview> more = readSaidReviews(db_, one);
        reviews.insert(reviews.end(), more.begin(), more.end());
        Query steps = db_.query("SELECT id FROM next_step WHERE lesson = ? AND helped = 1 "
                                "AND trashed IS NULL");
        steps.with(one);
        while (steps.next())
            life.helped.push_back(steps.id(0));
    }
    orderAsSaid(reviews, [this](const core::Id& row) { return ledger_.state(row).made.stamp; });
    for (SaidReview& one : reviews)
        life.reviews.push_back(std::move(one.review));
    std::sort(life.helped.begin(), life.helped.end());
    return life;
}

void Projection::settleLesson(const core::Id& id) {
    const std::optional<core::LessonLife> life = lifeOf(id);
    if (!life)
        return;
    const core::Standing standing = standingOf_(*life);
    db_.query("UPDATE lesson SET state = ?, stability = ?, difficulty = ?, due = ?, lapses = ?, "
              "uses = ?, unused = ?, soon = ? WHERE id = ?")
        .with(nameOf(standing.state), standing.stability, standing.difficulty,
              standing.due ? std::optional(core::dayNumber(*standing.due)) : std::nullopt,
              standing.lapses, standing.uses, standing.unused, standing.soon, id)
        .run();
}

void Projection::settleLessons() {
    // What a lesson was merged into counts its reviews too.
    std::vector<core::Id> all(unsettledLessons_.begin(), unsettledLessons_.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
        Query lesson =
            db_.query("SELECT merged_into FROM lesson WHERE id = ? AND merged_into IS NOT "
                      "NULL");
        if (lesson.with(core::Id(all[i])).next() && unsettledLessons_.insert(lesson.id(0)).second)
            all.push_back(lesson.id(0));
    }
    for (const core::Id& id : all)
        settleLesson(id);
    unsettledLessons_.clear();
}

void Projection::projectBlock(const core::BlockShape& shape, const Row& row) {
    forget(row, "DELETE FROM block WHERE id = ?");
    if (!row.state.alive && !row.state.erasedAt)
        return;
    const Value& values = row.state.fields;
    const core::BlockFields fields = fieldsFrom(shape, values);
    db_.query("INSERT INTO block (id, list, entry, at, closed, trashed, of, fields, words) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(row.id, shape.name, maybe(idAt(values, "entry")), numberAt(values, "at"),
              numberAt(values, "closed"), row.state.erasedAt, namedBy(shape, fields),
              jsonOf(fields), wordsOf(shape, fields))
        .run();
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
    else if (core::shapeNamed(row.entity) != nullptr)
        sql = "SELECT entry FROM block WHERE id = ? AND entry IS NOT NULL";
    if (sql == nullptr)
        return {};
    Query parent = db_.query(sql);
    if (!parent.with(row.row).next())
        return {};
    return {parent.id(0)};
}

} // namespace upturn::store
