// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "rows.hpp"

#include <upturn/store/act.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace upturn::store {

core::Moment readMomentAt(const Query& row, int column) {
    return {.instant = row.number(column),
            .zone = row.text(column + 1),
            .offset = row.small(column + 2),
            .date = core::dateOfDayNumber(row.number(column + 3)),
            .precision =
                row.small(column + 4) == 1 ? core::Precision::day : core::Precision::minute};
}

const std::string entryColumns =
    "e.id, e.kind, e.title, e.text, e.version, e.happened, e.happened_zone, e.happened_offset, "
    "e.happened_day, e.happened_precision, e.written, e.written_zone, e.written_offset, "
    "e.written_day, e.written_precision, e.area, e.weight, e.starred, e.source_format, "
    "e.source_id, "
    "e.trashed, e.again, e.sort, e.lift, e.safe";

core::Entry readEntry(const Query& row) {
    core::Entry entry;
    entry.id = row.id(0);
    entry.kind = core::entryKindNamed(row.text(1)).value_or(core::EntryKind::note);
    entry.title = row.words(2);
    entry.text = row.words(3);
    entry.textVersion = row.text(4);
    entry.happened = readMomentAt(row, 5);
    entry.written = readMomentAt(row, 10);
    entry.area = row.words(15);
    if (!row.null(16))
        entry.weight = row.small(16);
    entry.starred = row.truth(17);
    if (!row.null(18))
        entry.source = core::Source{row.text(18), row.text(19)};
    if (const auto trashed = row.maybeNumber(20)) {
        entry.inTrash = true;
        entry.trashed = core::momentAt(*trashed, entry.written.zone, entry.written.offset);
    }
    if (!row.null(21))
        entry.again = core::againNamed(row.text(21));
    if (!row.null(22))
        entry.sort = core::sortNamed(row.text(22));
    if (!row.null(23))
        entry.lift = core::liftNamed(row.text(23));
    if (!row.null(24))
        entry.safe = core::safeNamed(row.text(24));
    return entry;
}

std::vector<core::Text> readMembers(Database& db, const core::Id& row, const char* name) {
    std::vector<core::Text> members;
    Query rows = db.query("SELECT value FROM member WHERE row = ? AND name = ? ORDER BY value");
    rows.with(row, name);
    while (rows.next())
        members.push_back(rows.words(0));
    return members;
}

namespace {

/// Where a rating stands among the others of its entry.
struct SaidRating {
    core::Rating rating;
    Stamp said = 0;  ///< as of a review
    Stamp first = 0; ///< among those of one instant
};

/// Columns: id, at, weight, and of what was first said of it: stamp, type of the step, value.
SaidRating readSaidRating(const Query& row) {
    SaidRating one;
    one.rating.id = row.id(0);
    one.rating.at = row.number(1);
    one.rating.weight = row.small(2);
    one.first = row.number(3);
    const auto act = row.null(4) ? std::nullopt : actNamed(row.text(4));
    const bool elsewhere = act == ActType::importing || act == ActType::repair;
    Value value;
    if (elsewhere && !row.null(5))
        value = decode(row.view(5)).value_or(Value());
    one.said = saidAs({.stamp = one.first,
                       .at = one.rating.at,
                       .elsewhere = elsewhere,
                       .placed = maybeNumberAt(value, "placed"),
                       .said = maybeNumberAt(value, "said")});
    return one;
}

/// In the order in which they were said, whatever the clock said: the last one counts.
void readRatings(Database& db, core::Entry& entry) {
    Query rows = db.query(
        "SELECT r.id, r.at, r.weight, o.stamp, s.type, o.value FROM rating r LEFT JOIN operation o "
        "ON o.local = (SELECT min(local) FROM operation WHERE row = r.id) LEFT JOIN step s ON "
        "s.local = o.step WHERE r.entry = ?");
    rows.with(entry.id);
    std::vector<SaidRating> said;
    while (rows.next())
        said.push_back(readSaidRating(rows));
    std::ranges::sort(said, [](const SaidRating& a, const SaidRating& b) {
        return std::tie(a.said, a.first, a.rating.id) < std::tie(b.said, b.first, b.rating.id);
    });
    for (SaidRating& one : said)
        entry.ratings.push_back(std::move(one.rating));
}

} // namespace

Stamp saidAs(const Said& event) {
    if (event.said)
        return *event.said;
    // ms that a stamp may be ahead of the clock in one commit: many operations carry into them.
    constexpr std::int64_t longestCommit = 60'000;
    const Stamp byClock = stampAt(event.placed.value_or(event.at));
    const bool wentAlong =
        event.stamp >= byClock && event.stamp < stampAt(event.at + longestCommit);
    return wentAlong || event.elsewhere ? byClock : event.stamp;
}

void readBelongings(Database& db, core::Entry& entry) {
    Query members = db.query("SELECT name, value FROM member WHERE row = ? ORDER BY name, value");
    members.with(entry.id);
    while (members.next()) {
        const std::string name = members.text(0);
        if (name == "tags")
            entry.tags.push_back(members.words(1));
        else if (name == "feelings")
            entry.feelings.push_back(members.words(1));
        else if (name == "causes")
            entry.causes.push_back(members.words(1));
        else if (name == "heeded")
            entry.heeded.push_back(members.words(1));
        else if (name == "corrected")
            entry.corrected.push_back(members.words(1));
    }
    readRatings(db, entry);
    Query files =
        db.query("SELECT name, type, sha256 FROM attachment WHERE entry = ? ORDER BY name, sha256");
    files.with(entry.id);
    while (files.next())
        entry.attachments.push_back({files.words(0), files.text(1), files.text(2)});
}

const std::string answerColumns =
    "a.id, a.entry, a.question, a.question_text, a.guide, a.pack_version, "
    "a.stage, a.article, a.yields, a.text, a.version, a.at, a.trashed";

core::Answer readAnswer(const Query& row) {
    core::Answer answer;
    answer.id = row.id(0);
    answer.entry = row.id(1);
    answer.question.id = row.text(2);
    answer.question.text = row.words(3);
    answer.question.guide = row.text(4);
    answer.question.version = row.text(5);
    answer.question.stage = row.text(6);
    answer.question.article = row.text(7);
    answer.question.yields = row.text(8);
    answer.text = row.words(9);
    answer.textVersion = row.text(10);
    answer.at = row.number(11);
    answer.inTrash = !row.null(12);
    answer.trashed = row.maybeNumber(12).value_or(0);
    return answer;
}

const std::string nextStepColumns =
    "s.id, s.entry, s.situation, s.action, s.due, s.created, s.outcome, "
    "s.closed, s.helped, s.what, s.kind, s.why, s.differently, s.follows, s.lesson, s.ask_again, "
    "s.trashed";

core::NextStep readNextStep(const Query& row) {
    core::NextStep step;
    step.id = row.id(0);
    step.entry = row.id(1);
    step.when = row.words(2);
    step.then = row.words(3);
    if (const auto due = row.maybeNumber(4))
        step.due = core::dateOfDayNumber(*due);
    step.created = row.number(5);
    if (!row.null(6))
        step.outcome = core::outcomeNamed(row.text(6));
    step.closed = row.number(7);
    if (!row.null(8))
        step.helped = row.truth(8);
    step.what = row.words(9);
    if (!row.null(10))
        step.kind = core::stepKindNamed(row.text(10));
    step.why = row.words(11);
    step.differently = row.words(12);
    if (!row.null(13))
        step.follows = row.id(13);
    if (!row.null(14))
        step.lesson = row.id(14);
    if (const auto day = row.maybeNumber(15))
        step.askAgain = core::dateOfDayNumber(*day);
    step.inTrash = !row.null(16);
    step.trashed = row.maybeNumber(16).value_or(0);
    return step;
}

const std::string lessonColumns =
    "l.id, l.text, l.version, l.entry, l.answer, l.source_version, l.start, l.end, l.quote, "
    "l.kept, "
    "l.kept_zone, l.kept_offset, l.kept_day, l.kept_precision, l.retired, l.trashed, l.state, "
    "l.stability, l.difficulty, l.due, l.lapses, l.uses, e.trashed IS NOT NULL, l.brought_back, "
    "l.merged_into, coalesce(e.lift, '') = 'not-mine', l.unused, l.soon";

core::Lesson readLesson(const Query& row) {
    core::Lesson lesson;
    lesson.id = row.id(0);
    lesson.text = row.words(1);
    lesson.textVersion = row.text(2);
    if (!row.null(3))
        lesson.from.entry = row.id(3);
    if (!row.null(4))
        lesson.from.answer = row.id(4);
    lesson.from.version = row.text(5);
    lesson.from.start = row.number(6);
    lesson.from.end = row.number(7);
    lesson.from.quote = row.words(8);
    lesson.kept = readMomentAt(row, 9);
    lesson.retired = row.truth(14);
    lesson.trashed = row.maybeNumber(15).value_or(0);
    lesson.inTrash = !row.null(15);
    lesson.standing.state = core::lessonStateNamed(row.text(16)).value_or(core::LessonState::draft);
    lesson.standing.stability = row.real(17);
    lesson.standing.difficulty = row.real(18);
    if (const auto due = row.maybeNumber(19))
        lesson.standing.due = core::dateOfDayNumber(*due);
    lesson.standing.lapses = row.small(20);
    lesson.standing.uses = row.small(21);
    lesson.standing.unused = row.small(26);
    lesson.standing.soon = row.truth(27);
    lesson.entryInTrash = row.truth(22);
    lesson.broughtBack = row.number(23);
    if (!row.null(24))
        lesson.mergedInto = row.id(24);
    lesson.rests = lesson.notMine = row.truth(25);
    if (lesson.rests)
        lesson.standing.due.reset();
    return lesson;
}

namespace {

/// Columns: lesson, id, at, day, grade, met, used, note, entry, step.
core::Review readReview(const Query& row) {
    core::Review review;
    review.lesson = row.id(0);
    review.id = row.id(1);
    review.at = row.number(2);
    review.day = core::dateOfDayNumber(row.number(3));
    review.grade = static_cast<core::Grade>(std::clamp(row.small(4), 1, 4));
    if (!row.null(5))
        review.met = row.truth(5);
    if (!row.null(6))
        review.used = row.truth(6);
    review.note = row.words(7);
    if (!row.null(8))
        review.entry = row.id(8);
    if (!row.null(9))
        review.step = row.id(9);
    return review;
}

} // namespace

void orderAsSaid(std::vector<SaidReview>& reviews,
                 const std::function<std::int64_t(const core::Id&)>& stampOf) {
    const auto before = [](const SaidReview& a, const SaidReview& b) { return a.said < b.said; };
    std::ranges::stable_sort(reviews, before);
    for (auto first = reviews.begin(); first != reviews.end();) {
        const auto last = std::upper_bound(first, reviews.end(), *first, before);
        if (last - first > 1) {
            std::map<core::Id, std::int64_t> stamps;
            for (auto one = first; one != last; ++one)
                stamps[one->review.id] = stampOf(one->review.id);
            std::sort(first, last, [&](const SaidReview& a, const SaidReview& b) {
                return std::pair(stamps[a.review.id], a.review.id) <
                       std::pair(stamps[b.review.id], b.review.id);
            });
        }
        first = last;
    }
}

std::vector<SaidReview> readSaidReviews(Database& db, const core::Id& lesson) {
    std::vector<SaidReview> reviews;
    Query rows = db.query("SELECT lesson, id, at, day, grade, met, used, note, entry, step, said "
                          "FROM review WHERE lesson = ? ORDER BY said, id");
    rows.with(lesson);
    while (rows.next())
        reviews.push_back({readReview(rows), rows.number(10)});
    return reviews;
}

namespace {

std::function<std::int64_t(const core::Id&)> byRecord(Database& db) {
    return [&db](const core::Id& row) {
        Query stamp = db.query("SELECT min(stamp) FROM operation WHERE row = ?");
        return stamp.with(row).next() ? stamp.number(0) : 0;
    };
}

} // namespace

std::vector<core::Review> readReviews(Database& db, const core::Id& lesson) {
    std::vector<core::Review> reviews;
    std::vector<SaidReview> said = readSaidReviews(db, lesson);
    orderAsSaid(said, byRecord(db));
    for (SaidReview& one : said)
        reviews.push_back(std::move(one.review));
    return reviews;
}

void readBelongings(Database& db, std::vector<core::Lesson>& lessons) {
    // One by one each lesson costs two queries; all reviews of a journal are read in one.
    constexpr std::size_t few = 40;
    if (lessons.size() <= few) {
        for (core::Lesson& lesson : lessons) {
            lesson.muscles = readMembers(db, lesson.id, "muscles");
            lesson.reviews = readReviews(db, lesson.id);
        }
        return;
    }
    std::unordered_map<core::Id, core::Lesson*> byId;
    for (core::Lesson& lesson : lessons)
        byId.emplace(lesson.id, &lesson);
    Query members = db.query("SELECT row, value FROM member WHERE name = 'muscles' ORDER BY value");
    while (members.next())
        if (const auto found = byId.find(members.id(0)); found != byId.end())
            found->second->muscles.push_back(members.words(1));
    Query rows = db.query("SELECT lesson, id, at, day, grade, met, used, note, entry, step, said "
                          "FROM review ORDER BY said, id");
    std::unordered_map<core::Id, std::vector<SaidReview>> said;
    while (rows.next())
        if (byId.contains(rows.id(0)))
            said[rows.id(0)].push_back({readReview(rows), rows.number(10)});
    for (auto& [lesson, reviews] : said) {
        orderAsSaid(reviews, byRecord(db));
        for (SaidReview& one : reviews)
            byId.at(lesson)->reviews.push_back(std::move(one.review));
    }
}

core::Encounter readEncounter(const Query& row) {
    return {.id = row.id(0),
            .entry = row.id(1),
            .question = row.text(2),
            .guide = row.text(3),
            .met = row.text(4) == "skipped" ? core::Met::skipped : core::Met::answered,
            .at = row.number(5)};
}

} // namespace upturn::store
