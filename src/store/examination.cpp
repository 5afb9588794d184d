// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "examination.hpp"

#include "copies.hpp"
#include "ground.hpp"
#include "schema.hpp"
#include "sealed.hpp"
#include "shards.hpp"

#include <upturn/core/say.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <map>

namespace upturn::store {
namespace {

using core::say;

/// Each projection, as it is compared: rows joined by id, without local numbers and `place`.
struct Comparison {
    const char* what;
    int row;         ///< the column with the id that the record knows it by
    const char* sql; ///< first column: the entry or lesson it belongs to
};

constexpr std::array<Comparison, 11> comparisons{{
    {"entry", 0,
     "SELECT id, kind, title, text, version, happened, happened_zone, happened_offset, "
     "happened_day, "
     "happened_precision, written, written_zone, written_offset, written_day, written_precision, "
     "area, weight, starred, source_format, source_id, trashed, again, sort, lift, safe, "
     "reflected FROM entry ORDER BY id"},
    {"tags", 0, "SELECT row, name, value FROM member ORDER BY row, name, value"},
    {"attachments", 0,
     "SELECT entry, name, type, sha256 FROM attachment ORDER BY entry, name, sha256"},
    {"ratings", 1, "SELECT entry, id, at, weight FROM rating ORDER BY id"},
    {"answer", 1,
     "SELECT entry, id, question, question_text, guide, pack_version, stage, article, "
     "yields, text, "
     "version, at, trashed FROM answer ORDER BY id"},
    {"questions met", 1, "SELECT entry, id, question, guide, met, at FROM encounter ORDER BY id"},
    {"next step", 1,
     "SELECT entry, id, situation, action, due, created, outcome, closed, helped, what, "
     "kind, why, differently, follows, lesson, ask_again, trashed FROM next_step ORDER BY id"},
    {"lesson", 1,
     "SELECT coalesce(entry, id), id, text, version, answer, source_version, start, end, quote, "
     "kept, "
     "kept_zone, kept_offset, kept_day, kept_precision, retired, brought_back, merged_into, "
     "trashed, state, stability, difficulty, due, lapses, uses, unused, soon FROM lesson ORDER BY "
     "id"},
    {"review", 1,
     "SELECT lesson, id, at, day, grade, met, used, note, entry, step FROM review "
     "ORDER BY id"},
    {"lists", 1,
     "SELECT coalesce(entry, id), id, list, at, closed, trashed, of, fields, words FROM block "
     "ORDER BY id"},
    {"setting", 0, "SELECT id, name, value FROM setting ORDER BY id"},
}};

struct Line {
    core::Id owner;
    core::Id row;
    std::string content;
    std::vector<std::string> values;
};

int differingBits(const std::string& a, const std::string& b) {
    int bits = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        bits += std::popcount(static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^
                                                    static_cast<unsigned char>(b[i])));
    return bits;
}

bool isOneBitApart(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.size() != b.size())
        return false;
    int differing = 0;
    bool one = true;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] != b[i]) {
            ++differing;
            one = one && a[i].size() == b[i].size() && differingBits(a[i], b[i]) == 1;
        }
    return differing == 1 && one;
}

/// A row as bytes; two rows are equal when their lines are.
Line readLine(const Query& row, int columns, int rowColumn) {
    Line line{.owner = row.id(0), .row = row.id(rowColumn), .content = {}, .values = {}};
    for (int i = 0; i < columns; ++i) {
        const bool null = row.null(i);
        const std::string value = null ? std::string() : row.text(i);
        line.content += (null ? "-" : std::to_string(value.size()) + ":") + value;
        line.values.push_back(value);
    }
    return line;
}

bool sameRow(const Query& a, const Query& b, int columns) {
    for (int i = 0; i < columns; ++i) {
        const auto here = a.view(i);
        const auto there = b.view(i);
        if (a.null(i) != b.null(i) ||
            !std::equal(here.begin(), here.end(), there.begin(), there.end()))
            return false;
    }
    return true;
}

void compare(Database& here, Database& there, const Comparison& comparison,
             std::vector<Difference>& found) {
    Query a = here.query(comparison.sql);
    Query b = there.query(comparison.sql);
    const int columns = a.columns();
    bool inA = a.next();
    bool inB = b.next();
    // Both come in one order, so that of a sound journal nothing need be kept.
    while (inA && inB && sameRow(a, b, columns)) {
        inA = a.next();
        inB = b.next();
    }
    std::multimap<std::string, Line> rest;
    for (; inA; inA = a.next()) {
        Line line = readLine(a, columns, comparison.row);
        std::string content = std::move(line.content);
        rest.emplace(std::move(content), std::move(line));
    }
    std::vector<Line> others;
    for (; inB; inB = b.next()) {
        Line line = readLine(b, columns, comparison.row);
        const auto same = rest.find(line.content);
        if (same == rest.end())
            others.push_back(std::move(line));
        else
            rest.erase(same);
    }
    std::map<core::Id, const Line*> ofOthers;
    for (const Line& line : others)
        ofOthers.emplace(line.row, &line);
    std::set<core::Id> byOneBit;
    for (const auto& [content, line] : rest) {
        const auto other = ofOthers.find(line.row);
        if (other != ofOthers.end() && isOneBitApart(line.values, other->second->values))
            byOneBit.insert(line.row);
    }
    const auto take = [&](const Line& line) {
        found.push_back({comparison.what, line.owner, line.row, byOneBit.contains(line.row)});
    };
    std::ranges::for_each(others, take);
    for (const auto& [content, line] : rest)
        take(line);
}

class Examination {
  public:
    explicit Examination(Journal::Inside& inside)
        : inside_(inside) {}

    std::vector<Finding> run() {
        {
            const Reading together(inside_.db);
            const WideCache room(inside_.db);
            look(&Examination::checkHead);
            look(&Examination::checkPages);
            look(&Examination::replay);
            // Replaying looks at every hash, and leaves out what does not hold.
            if (!replica_ || !replica_->leftOut().empty())
                look(&Examination::checkHashes);
            look(&Examination::checkSequences);
            look(&Examination::noteGivenUp);
            look(&Examination::checkSteps);
            look(&Examination::checkProjections);
        }
        look(&Examination::checkIndex);
        look(&Examination::noteWhatIsMissing);
        return std::move(findings_);
    }

  private:
    /// What can't be looked at to its end is a finding as well.
    void look(void (Examination::*check)()) {
        try {
            (this->*check)();
        } catch (const SQLite::Exception& exception) {
            // A statement that holds on every sound journal does not on this one.
            if (!isDamage(exception) && exception.getErrorCode() != SQLITE_ERROR)
                throw;
            note({}, say("A part of the journal can't be read, or contradicts itself: %1.",
                         {exception.what()}));
        }
    }

    void note(const core::Id& owner, std::string what, std::string fate = {}, bool inCopy = false) {
        if (!said_.insert(owner.hex() + what).second)
            return;
        const bool givenUp = !fate.empty();
        Finding finding{.entry = {},
                        .title = {},
                        .what = std::move(what),
                        .givenUp = givenUp,
                        .inCopy = inCopy,
                        .fate = std::move(fate)};
        try {
            name(finding, owner);
        } catch (const SQLite::Exception& exception) {
            if (!isDamage(exception)) // else it has no name that can be read
                throw;
        }
        findings_.push_back(std::move(finding));
    }

    void name(Finding& finding, const core::Id& owner) {
        core::Id entry = owner;
        {
            Query lesson =
                inside_.db.query("SELECT entry FROM lesson WHERE id = ? AND entry IS NOT NULL");
            if (lesson.with(owner).next())
                entry = lesson.id(0);
        }
        Query row = inside_.db.query("SELECT title, text FROM entry WHERE id = ?");
        if (row.with(entry).next()) {
            finding.entry = entry;
            finding.title = core::heading(row.words(0), row.words(1));
        }
    }

    void checkHead() {
        if (!tablesAreOurs(inside_.db))
            note({}, say("What the journal says of its own tables was changed on disk."));
        else if (!rowOfJournalHolds(inside_.db) ||
                 nameIsChanged(inside_.db, inside_.options.stateFolder))
            note({}, say("What the journal says of itself was changed on disk."));
    }

    /// What was in a log that can't be read, or is not there any more.
    void noteWhatIsMissing() {
        for (const auto& [log, lost] : damagedLogsBeside(inside_.db.path()))
            note({},
                 lost == 1 ? say("A change can't be read, because the log beside the journal was "
                                 "damaged on disk.")
                           : say("%1 changes can't be read, because the log beside the journal was "
                                 "damaged on disk.",
                                 {std::to_string(lost)}),
                 say("As it was it lies in %1. This is said as long as it lies there.",
                     {log.string()}));
        if (const std::int64_t missing = inside_.missingHere(); missing > 0) {
            const auto written = inside_.marker.written();
            noteUntilKnown(saidMissing(missing),
                           isInCopy(written->device, written->sequence - missing + 1));
        }
        Query before = inside_.db.query(missingFromHere);
        while (before.next())
            noteUntilKnown(saidMissing(before.number(2) - before.number(1) + 1),
                           isInCopy(deviceOf(before.number(0)), before.number(1)));
    }

    void noteUntilKnown(const std::string& what, bool inCopy) {
        note({}, what,
             inCopy ? sayInCopy()
                    : say("No backup here has what is missing; one elsewhere may. This is said "
                          "until \u201cupturn-cli verify --acknowledge\u201d."),
             inCopy);
    }

    static std::string sayInCopy() {
        return say("A backup has it: \u201cupturn-cli verify --repair\u201d takes it from there.");
    }

    core::Id deviceOf(std::int64_t local) {
        Query row = inside_.db.query("SELECT id FROM device WHERE local = ?");
        return row.with(local).next() ? row.id(0) : core::Id();
    }

    /// Of what is missing from this number on, or was given up, a copy that lies here has
    /// something.
    bool isInCopy(const core::Id& device, std::int64_t first) {
        if (!inCopies_)
            inCopies_ = lossesInCopies(inside_);
        return std::ranges::any_of(*inCopies_, [&](const Loss& loss) {
            return loss.device == device && (device.empty() || loss.first == first);
        });
    }

    void checkPages() {
        Query rows = inside_.db.query("PRAGMA integrity_check(20)");
        while (rows.next())
            if (const std::string line = rows.text(0); line != "ok")
                note({}, say("The file itself is damaged: %1.", {line}));
    }

    void checkHashes() {
        static const std::string sql =
            std::string("SELECT ") + sealedColumns + " FROM " + sealedTables +
            " WHERE NOT EXISTS (SELECT 1 FROM lost l WHERE l.device = o.device AND o.sequence "
            "BETWEEN l.first AND l.last)";
        Query rows = inside_.db.query(sql.c_str());
        bool homeless = false;
        while (rows.next()) {
            if (recordHolds(inside_.db, rows))
                continue;
            const Sealed operation = readSealed(rows);
            homeless = homeless || operation.device.empty() || operation.commit.empty();
            const core::Id owner = ownerOf(operation.entity, operation.row);
            unsound_.insert({owner, operation.row});
            note(owner, changed(operation.sequence, operation.entity));
        }
        if (homeless)
            note({}, say("Some records have lost the device or the step they belong to."));
    }

    void checkSequences() {
        for (const Gap& gap : gapsIn(inside_.db))
            note({}, missing(gap.first, gap.last));
    }

    /// In the words in which they were found before they were given up.
    void noteGivenUp() {
        Query lost = inside_.db.query("SELECT device, first, last FROM lost WHERE device <> 0 AND "
                                      "NOT EXISTS (SELECT 1 FROM device d WHERE d.local = "
                                      "lost.device AND lost.first > d.sequence)");
        while (lost.next()) {
            Query left = inside_.db.query("SELECT sequence, entity, row FROM operation WHERE "
                                          "device = ? AND sequence BETWEEN ? AND ?");
            left.with(lost.number(0), lost.number(1), lost.number(2));
            const bool inCopy = isInCopy(deviceOf(lost.number(0)), lost.number(1));
            bool any = false;
            for (; left.next(); any = true) {
                const std::string entity = left.text(1);
                note(ownerOf(entity, left.id(2)), changed(left.number(0), entity),
                     inCopy ? sayInCopy() : fateOf(left.id(2)), inCopy);
            }
            if (!any)
                note({}, missing(lost.number(1), lost.number(2)),
                     inCopy ? sayInCopy()
                            : say("A repair could not bring it back, and nobody knows of what it "
                                  "spoke. No backup here has it; one elsewhere may."),
                     inCopy);
        }
    }

    /// Of a row of whose record a part was given up: what can be seen of it by now.
    std::string fateOf(const core::Id& row) {
        Query shown = inside_.db.query(
            "SELECT 1 FROM entry WHERE id = ?1 UNION ALL SELECT 1 FROM rating WHERE id = ?1 UNION "
            "ALL SELECT 1 FROM answer WHERE id = ?1 UNION ALL SELECT 1 FROM encounter WHERE id = "
            "?1 UNION ALL SELECT 1 FROM next_step WHERE id = ?1 UNION ALL SELECT 1 FROM lesson "
            "WHERE id = ?1 UNION ALL SELECT 1 FROM review WHERE id = ?1 UNION ALL SELECT 1 FROM "
            "block WHERE id = ?1 UNION ALL SELECT 1 FROM setting WHERE id = ?1");
        return shown.with(row).next()
                   ? say("A repair could not bring it back. What is here now of what it belongs to "
                         "is what was left.")
                   : say("A repair could not bring it back, and nothing is here of what it belongs "
                         "to. No backup here has it; one elsewhere may.");
    }

    static std::string changed(std::int64_t sequence, const std::string& entity) {
        return say("A record of what you wrote was changed on disk (operation %1, %2).",
                   {std::to_string(sequence), entity});
    }

    static std::string missing(std::int64_t first, std::int64_t last) {
        return first == last
                   ? say("A record of what you wrote is missing (operation %1).",
                         {std::to_string(first)})
                   : say("%1 records of what you wrote are missing (operations %2 to %3).",
                         {std::to_string(last - first + 1), std::to_string(first),
                          std::to_string(last)});
    }

    /// Undo goes by what a step says are its operations.
    void checkSteps() {
        const std::int64_t wrong = inside_.db.number(
            "SELECT count(*) FROM step s JOIN (SELECT step, min(local) AS first, max(local) AS "
            "last "
            "FROM operation GROUP BY step) o ON o.step = s.local WHERE o.first != s.first OR "
            "o.last != s.last");
        if (wrong > 0)
            note({}, say("%1 steps of the history name records that are not theirs.",
                         {std::to_string(wrong)}));
        if (const auto times = stepsWithWrongTimes(inside_.db); !times.empty())
            note({}, say("%1 steps of the history have another time than when they were made.",
                         {std::to_string(times.size())}));
    }

    core::Id ownerOf(const std::string& entity, const core::Id& row) {
        const std::vector<core::Id> entries = inside_.projection.entriesOf({entity, row});
        return entries.empty() ? row : entries.front();
    }

    void replay() { replica_.emplace(inside_); }

    void checkProjections() {
        if (!replica_)
            return;
        for (const Difference& difference : differences(inside_.db, replica_->db()))
            // What a damaged record says nobody knows: it was named already.
            if (!unsound_.contains(difference.owner) && !unsound_.contains(difference.row))
                note(difference.owner,
                     say("What is shown (%1) is not what you wrote.", {difference.what}));
    }

    void checkIndex() {
        // The check is spelled as an INSERT: where nothing may be written, a copy is checked.
        std::optional<Database> copy;
        try {
            if (!inside_.writable)
                copy.emplace(":memory:", Database::Mode::write).copyFrom(inside_.db.handle());
            Database& db = copy ? *copy : inside_.db;
            // While it is made anew, the one is not whole and the other of rules of its own.
            const bool whole = indexState(db).whole();
            for (const char* sql :
                 {"INSERT INTO entry_index (entry_index, rank) VALUES ('integrity-check', ?)",
                  "INSERT INTO entry_index_near (entry_index_near, rank) VALUES "
                  "('integrity-check', ?)",
                  "INSERT INTO entry_index_words (entry_index_words, rank) VALUES "
                  "('integrity-check', ?)"})
                db.query(sql).with(whole ? 1 : 0).run();
        } catch (const SQLite::Exception& exception) {
            if ((exception.getErrorCode() & 0xFF) == SQLITE_BUSY)
                throw; // nothing is known of the index then
            note({}, say("The search index does not match the entries."));
        }
    }

    Journal::Inside& inside_;
    std::optional<Replica> replica_;
    std::vector<Finding> findings_;
    std::set<std::string> said_;
    std::optional<std::vector<Loss>> inCopies_; ///< once asked
    std::set<core::Id> unsound_;                ///< rows with a damaged record, and whose they are
};

} // namespace

const char* const missingFromHere =
    "SELECT device, first, last FROM lost WHERE EXISTS (SELECT 1 FROM device d WHERE d.local = "
    "lost.device AND lost.first > d.sequence)";

std::vector<Gap> gapsIn(Database& db) {
    // Which numbers a device gave out, and the first that follows each stretch.
    Query rows = db.query(
        "SELECT known.device, known.sequence, d.sequence FROM (SELECT device, sequence FROM "
        "operation UNION ALL SELECT local, sequence + 1 FROM device) known JOIN device d ON "
        "d.local = known.device ORDER BY known.device, known.sequence");
    std::vector<Gap> gaps;
    std::int64_t device = 0;
    std::int64_t expected = 1;
    while (rows.next()) {
        if (rows.number(0) != device) {
            device = rows.number(0);
            expected = 1;
        }
        if (const std::int64_t found = rows.number(1); found > expected)
            gaps.push_back({device, expected, found - 1});
        expected = std::max(expected, rows.number(1) + 1);
    }
    std::erase_if(gaps, [&](const Gap& gap) {
        Query given = db.query("SELECT 1 FROM lost WHERE device = ? AND first <= ? AND last >= ?");
        return given.with(gap.device, gap.first, gap.last).next();
    });
    return gaps;
}

std::vector<WrongTime> stepsWithWrongTimes(Database& db) {
    // ms between the two: in older journals the step looked at the clock after a long import.
    constexpr std::int64_t most = 600'000;
    const bool complete = gapsIn(db).empty() && db.number("SELECT count(*) FROM lost") == 0;
    std::vector<WrongTime> wrong;
    std::vector<std::int64_t> firsts;
    {
        Stamp newest = 0;
        std::int64_t step = 0;
        Query rows = db.query("SELECT o.local, o.stamp, o.step, s.at FROM operation o JOIN step s "
                              "ON s.local = o.step ORDER BY o.local");
        while (rows.next()) {
            const Stamp stamp = rows.number(1);
            if (rows.number(2) != step) {
                step = rows.number(2);
                const std::int64_t made = stamp / stampAt(1);
                const std::int64_t at = rows.number(3);
                // What is missing may be what the clock stood behind.
                const bool byClock = complete && stamp > newest + 1;
                if (at > made + most || (byClock && at < made)) {
                    wrong.push_back({step, made});
                    firsts.push_back(rows.number(0));
                }
            }
            newest = std::max(newest, stamp);
        }
    }
    // A stamp that is damaged itself says nothing.
    static const std::string sql =
        std::string("SELECT ") + sealedColumns + " FROM " + sealedTables + " WHERE o.local = ?";
    std::vector<WrongTime> proved;
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        Query first = db.query(sql.c_str());
        if (first.with(firsts[i]).next() && headingHolds(readSealed(first)))
            proved.push_back(wrong[i]);
    }
    return proved;
}

Replica::Replica(Journal::Inside& inside)
    : db_(":memory:", Database::Mode::write)
    , projection_(db_, inside.ledger, inside.options.standingOf) {
    Transaction transaction(db_);
    makeProjections(db_);
    leftOut_ = projection_.replay();
    transaction.commit();
}

std::vector<Difference> differences(Database& shown, Database& recorded) {
    std::vector<Difference> found;
    for (const Comparison& comparison : comparisons)
        compare(shown, recorded, comparison, found);
    return found;
}

std::vector<Finding> examine(Journal::Inside& inside) {
    return Examination(inside).run();
}

} // namespace upturn::store
