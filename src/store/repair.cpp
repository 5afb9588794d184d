// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "repair.hpp"

#include "copies.hpp"
#include "examination.hpp"
#include "restating.hpp"
#include "row_changes.hpp"
#include "salvage.hpp"
#include "sealed.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <map>

namespace upturn::store {
namespace {

using core::say;

std::vector<Sealed> unsoundIn(Database& db) {
    static const std::string sql =
        std::string("SELECT ") + sealedColumns + " FROM " + sealedTables +
        " WHERE NOT EXISTS (SELECT 1 FROM lost l WHERE l.device = o.device AND o.sequence "
        "BETWEEN l.first AND l.last) ORDER BY o.local";
    std::vector<Sealed> unsound;
    Query rows = db.query(sql.c_str());
    while (rows.next())
        if (!recordHolds(db, rows))
            unsound.push_back(readSealed(rows));
    return unsound;
}

/// The text that the tables show of that version; they hold it once more.
std::optional<core::Text> shownText(Database& db, const Sealed& operation) {
    const char* sql = operation.entity == entity::entry
                          ? "SELECT text FROM entry WHERE id = ? AND version = ?"
                      : operation.entity == entity::answer
                          ? "SELECT text FROM answer WHERE id = ? AND version = ?"
                      : operation.entity == entity::lesson
                          ? "SELECT text FROM lesson WHERE id = ? AND version = ?"
                          : nullptr;
    if (sql == nullptr)
        return std::nullopt;
    Query row = db.query(sql);
    if (!row.with(operation.row, toText(Version{operation.stamp, operation.device})).next())
        return std::nullopt;
    return row.words(0);
}

/// The operation with the text that is shown, when that is what its hash was made of.
std::optional<Sealed> withShownText(Database& db, const Sealed& operation) {
    if (operation.kind != static_cast<int>(Kind::text) || operation.purged ||
        !headingHolds(operation))
        return std::nullopt;
    const auto text = shownText(db, operation);
    if (!text)
        return std::nullopt;
    Query step = db.query("SELECT s.at FROM operation o JOIN step s ON s.local = o.step WHERE "
                          "o.local = ?");
    const std::int64_t at = step.with(operation.local).next() ? step.number(0) : 0;
    Sealed mended = operation;
    for (Value value : {Value{{"text", text->utf8()}}, Value{{"text", text->utf8()}, {"at", at}}}) {
        mended.value = encode(value);
        if (wordsHold(mended))
            return mended;
    }
    return std::nullopt;
}

class Repair {
  public:
    Repair(Journal& journal, Journal::Inside& inside)
        : journal_(journal)
        , inside_(inside)
        , db_(inside.db) {}

    std::vector<std::string> run() {
        inside_.requireWritable();
        inside_.notices.push_back(say("Before the repair the journal was copied as it was, to %1.",
                                      {inside_.copyBefore("repair").string()}));
        const WideCache room(db_);
        std::vector<std::string> losses;
        if (!pagesHold(db_) && writeAnewWhatCanBeRead(inside_).drafts)
            losses.push_back(say("What was typed and not kept yet could not be read."));
        Transaction transaction(db_);
        bringBackDevices();
        if (endUnknown_)
            beginAnotherDevice();
        bringBackSteps();
        retireLostDevices();
        mendOperations();
        for (const std::filesystem::path& copy : takeFromCopies(inside_, devicesOfUnknownEnd_))
            inside_.notices.push_back(
                say("What could not be mended here was taken from the backup %1.",
                    {copy.filename().string()}));
        mendPlaces();
        mendNumbers();
        if (!endUnknown_)
            spokenOf_ = rowsSpokenOf(unsoundIn(db_), gapsIn(db_)); // while the steps know it
        mendSteps();
        const std::vector<Sealed> lost = unsoundIn(db_);
        const std::vector<Gap> gaps = gapsIn(db_);
        noteAffected(lost, gaps);
        believeWhatIsNotShown();
        Shown shown;
        if (!affected_.empty())
            shown = whatIsShown(lost);
        shown.takesAway = takesAway_;
        giveUp(lost, gaps);
        noteTablesWhole(db_);
        inside_.replay();
        sayAgain(shown);
        if (!takesAway_)
            giveHomes(losses);
        transaction.commit();
        inside_.written({.everything = true});
        return losses;
    }

  private:
    /// The row of a device is lost, its id is not: versions are named by it, wherever they stand,
    /// and so are its lines in the marker of this computer, and its row in a copy. The hash of what
    /// it wrote says which of them it was. How far it got the record does not say any more.
    void bringBackDevices() {
        const std::vector<std::int64_t> lost = lostDevices();
        endUnknown_ = std::ranges::any_of(lost, [](std::int64_t device) { return device > 0; }) ||
                      (db_.number("SELECT count(*) FROM device") == 0 && !rowsShown().empty());
        if (lost.empty())
            return;
        const std::vector<KnownDevice> copied = devicesOfCopies(inside_);
        std::set<core::Id> named = devicesNamed();
        const auto written = inside_.marker.written();
        if (written)
            named.insert(written->device);
        const std::set<core::Id> namedHere = named;
        for (const KnownDevice& one : copied)
            named.insert(one.id);
        for (const std::int64_t device : lost) {
            auto wrote = deviceThatSaid(device, named);
            if (!wrote && device > 0 && nothingIsSaidBy(device))
                wrote = onlyUnknown(namedHere);
            if (!wrote && device > 0 && nothingIsSaidBy(device))
                if (const auto one = std::ranges::find(copied, device, &KnownDevice::local);
                    one != copied.end())
                    wrote = one->id;
            if (!wrote)
                continue;
            // It may stand under a number that nobody says.
            db_.query("UPDATE device SET local = ?1 WHERE id = ?2 AND local NOT IN (SELECT device "
                      "FROM operation)")
                .with(device, *wrote)
                .run();
            db_.query("INSERT OR IGNORE INTO device (local, id, sequence) SELECT ?1, ?2, "
                      "coalesce(max(sequence), 0) FROM operation WHERE device = ?1")
                .with(device, *wrote)
                .run();
            if (device <= 0)
                continue;
            std::int64_t reached =
                written && written->device == *wrote ? written->sequence : std::int64_t{0};
            if (const auto one = std::ranges::find(copied, *wrote, &KnownDevice::id);
                one != copied.end())
                reached = std::max(reached, one->sequence);
            db_.query("UPDATE device SET sequence = max(sequence, ?) WHERE id = ?")
                .with(reached, *wrote)
                .run();
            devicesOfUnknownEnd_.insert(*wrote);
        }
    }

    /// What the lost one gave out as numbers may be in a copy: none is given out twice.
    void beginAnotherDevice() {
        inside_.marker.identity(*inside_.options.randomness,
                                [](const core::Id&) { return std::int64_t{-1}; });
    }

    /// Numbers of devices that operations name, or else the steps in which they were said, and that
    /// have no row.
    std::vector<std::int64_t> lostDevices() {
        std::vector<std::int64_t> lost;
        Query rows = db_.query(
            "SELECT DISTINCT device FROM operation WHERE device NOT IN (SELECT local FROM device) "
            "UNION SELECT DISTINCT s.device FROM step s WHERE s.device NOT IN (SELECT local FROM "
            "device) AND NOT EXISTS (SELECT 1 FROM operation o WHERE o.step = s.local AND o.device "
            "IN (SELECT local FROM device))");
        while (rows.next())
            lost.push_back(rows.number(0));
        return lost;
    }

    bool nothingIsSaidBy(std::int64_t device) {
        Query said = db_.query("SELECT 1 FROM operation WHERE device = ? LIMIT 1");
        return !said.with(device).next();
    }

    std::optional<core::Id> deviceThatSaid(std::int64_t device, const std::set<core::Id>& named) {
        static const std::string sql = std::string("SELECT ") + sealedColumns + " FROM " +
                                       sealedTables +
                                       " WHERE o.device = ? AND s.id IS NOT NULL LIMIT 20";
        std::vector<Sealed> said;
        {
            Query rows = db_.query(sql.c_str());
            rows.with(device);
            while (rows.next())
                said.push_back(readSealed(rows));
        }
        const auto wrote = std::ranges::find_if(named, [&](const core::Id& id) {
            return std::ranges::any_of(said, [&](Sealed operation) {
                operation.device = id;
                return headingHolds(operation);
            });
        });
        return wrote == named.end() ? std::nullopt : std::optional(*wrote);
    }

    /// The one among these that has no row.
    std::optional<core::Id> onlyUnknown(std::set<core::Id> named) {
        Query known = db_.query("SELECT id FROM device");
        while (known.next())
            named.erase(known.id(0));
        return named.size() == 1 ? std::optional(*named.begin()) : std::nullopt;
    }

    /// A step whose number is another one than its operations say, by whose hash it is known.
    void bringBackSteps() {
        std::vector<std::int64_t> lost;
        {
            Query rows = db_.query("SELECT DISTINCT step FROM operation WHERE step NOT IN (SELECT "
                                   "local FROM step)");
            while (rows.next())
                lost.push_back(rows.number(0));
        }
        if (lost.empty())
            return;
        std::vector<Home> unnamed;
        {
            Query rows = db_.query(
                "SELECT local, id FROM step WHERE local NOT IN (SELECT step FROM operation)");
            while (rows.next())
                unnamed.push_back({rows.number(0), rows.id(1)});
        }
        static const std::string sql = std::string("SELECT ") + sealedColumns + " FROM " +
                                       sealedTables + " WHERE o.step = ? LIMIT 1";
        for (const std::int64_t number : lost) {
            Query said = db_.query(sql.c_str());
            if (!said.with(number).next())
                continue;
            Sealed operation = readSealed(said);
            for (const Home& home : unnamed) {
                operation.commit = home.id;
                if (!headingHolds(operation))
                    continue;
                db_.query("UPDATE step SET local = ? WHERE local = ?")
                    .with(number, home.local)
                    .run();
                break;
            }
        }
    }

    std::set<core::Id> devicesNamed() {
        std::set<core::Id> named;
        Query known = db_.query("SELECT id FROM device");
        while (known.next())
            named.insert(known.id(0));
        Query shown = db_.query("SELECT DISTINCT substr(version, 17) FROM entry UNION SELECT "
                                "DISTINCT substr(version, 17) FROM answer UNION SELECT DISTINCT "
                                "substr(version, 17) FROM lesson");
        while (shown.next())
            if (const auto id = core::Id::parse(shown.text(0)))
                named.insert(*id);
        Query built = db_.query("SELECT DISTINCT parents FROM operation WHERE parents IS NOT NULL "
                                "LIMIT 1000");
        while (built.next())
            for (const Version& version : decodeParents(built.view(0)))
                named.insert(version.device);
        return named;
    }

    void mendNumbers() {
        // No journal lacks a million operations at its end: the number itself is damaged. Nor does
        // one that has all up to its newest stamp.
        db_.run("UPDATE device SET sequence = coalesce((SELECT max(o.sequence) FROM operation o "
                "WHERE o.device = device.local), 0) WHERE sequence NOT BETWEEN (SELECT "
                "coalesce(max(o.sequence), 0) FROM operation o WHERE o.device = device.local) AND "
                "(SELECT coalesce(max(o.sequence), 0) + 1000000 FROM operation o WHERE o.device = "
                "device.local) OR (SELECT stamp FROM journal) = (SELECT max(o.stamp) FROM "
                "operation o WHERE o.device = device.local);"
                "UPDATE journal SET stamp = max(stamp, coalesce((SELECT max(o.stamp) FROM "
                "operation o), 0));");
    }

    void mendSteps() {
        for (const WrongTime& wrong : stepsWithWrongTimes(db_))
            db_.query("UPDATE step SET at = ? WHERE local = ?").with(wrong.at, wrong.step).run();
        db_.run(
            "UPDATE step SET first = o.first, last = o.last FROM (SELECT step AS of, min(local) "
            "AS first, max(local) AS last FROM operation GROUP BY step) o WHERE o.of = "
            "step.local AND (o.first != step.first OR o.last != step.last);"
            // Their numbers are given out again, and undo would take back what is of others.
            "UPDATE step SET first = 0, last = -1, dead = 1 WHERE local NOT IN (SELECT step FROM "
            "operation);"
            "UPDATE step SET undone_by = NULL WHERE undone_by <= 0;" // no step has such a number
            "UPDATE operation SET step = 0 WHERE step NOT IN (SELECT local FROM step);");
    }

    /// A device whose row is lost gives up its number: the next one that writes would take it, and
    /// what is of the one would count as of the other.
    void retireLostDevices() {
        const std::int64_t lowest = db_.number(
            "SELECT min(0, coalesce(min(device), 0), coalesce((SELECT min(device) FROM lost), 0)) "
            "FROM operation");
        for (const char* sql :
             // 0 is no device either: in `lost` it stands for the tables.
             {"UPDATE operation SET device = ? - 1 - device WHERE device >= 0 AND device NOT IN "
              "(SELECT local FROM device)",
              "UPDATE lost SET device = ? - device WHERE device > 0 AND device NOT IN (SELECT "
              "local FROM device)"})
            db_.query(sql).with(lowest).run();
        db_.run("UPDATE step SET device = NULL WHERE device NOT IN (SELECT local FROM device);");
    }

    /// The row of a device or of a step.
    struct Home {
        std::int64_t local = 0;
        core::Id id;
    };
    std::vector<Home> devices() {
        std::vector<Home> all;
        Query rows = db_.query("SELECT local, id FROM device");
        while (rows.next())
            all.push_back({rows.number(0), rows.id(1)});
        return all;
    }
    /// Among whose operations it stands, or its neighbours.
    std::vector<Home> stepsAround(const Sealed& operation) {
        std::vector<Home> around;
        Query rows = db_.query(
            "SELECT local, id FROM step WHERE ?1 BETWEEN first AND last OR local IN (SELECT step "
            "FROM operation WHERE local IN (?1 - 1, ?1, ?1 + 1))");
        for (rows.with(operation.local); rows.next();)
            around.push_back({rows.number(0), rows.id(1)});
        return around;
    }

    /// The operation as one of another device or step, with whose id its hash holds; where
    /// `orBit`, with the one bit that is wrong beside that.
    std::optional<Sealed> inItsHome(const Sealed& operation, bool orBit) {
        for (const Home& device : devices())
            for (const Home& step : stepsAround(operation)) {
                Sealed there = operation;
                there.device = device.id;
                there.commit = step.id;
                std::optional<Sealed> mended;
                if (headingHolds(there) && wordsHold(there))
                    mended = there;
                else if (orBit)
                    mended = withoutFlippedBit(there);
                // With a bit of the ids anything could be of any of them.
                if (!mended || mended->device != device.id || mended->commit != step.id)
                    continue;
                moveTo(*mended, device.local, step.local);
                return mended;
            }
        return std::nullopt;
    }

    void moveTo(const Sealed& operation, std::int64_t device, std::int64_t step) {
        // A page that was read twice may have it once more.
        db_.query("DELETE FROM operation WHERE device = ? AND sequence = ? AND local <> ? AND hash "
                  "= ?")
            .with(device, operation.sequence, operation.local, operation.hash)
            .run();
        db_.query("UPDATE OR IGNORE operation SET device = ?, sequence = ?, step = ? WHERE local = "
                  "?")
            .with(device, operation.sequence, step, operation.local)
            .run();
    }

    void mendOperations() {
        for (const Sealed& operation : unsoundIn(db_)) {
            auto mended = withShownText(db_, operation);
            if (!mended)
                mended = inItsHome(operation, false);
            if (!mended)
                mended = withoutFlippedBit(operation);
            if (!mended)
                mended = inItsHome(operation, true);
            if (mended)
                putBack(db_, *mended);
        }
    }

    /// What was said later has a greater number, as it has a greater stamp; no hash covers the
    /// number. Of operations whose number does not go with those around them, which is where
    /// their stamp says, it is put right: undo goes by the numbers.
    void mendPlaces() {
        constexpr std::size_t none = ~std::size_t{0};
        struct Place {
            std::int64_t local = 0;
            std::size_t before = none; ///< the last one with a lesser number, in the longest row
            bool keeps = false;
        };
        std::vector<Place> places; // by stamp
        {
            Query rows = db_.query("SELECT local FROM operation ORDER BY stamp, local");
            while (rows.next())
                places.push_back({rows.number(0)});
        }
        std::vector<std::size_t> ends; // of rows of each length, the one with the least number
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i].local <= 0) // none is given such a number
                continue;
            const auto end = std::ranges::lower_bound(
                ends, places[i].local, {}, [&](std::size_t one) { return places[one].local; });
            if (end != ends.begin())
                places[i].before = *(end - 1);
            if (end == ends.end())
                ends.push_back(i);
            else
                *end = i;
        }
        // A journal whose numbers and stamps have little in common is in another order.
        constexpr std::size_t most = 200;
        if (ends.empty() || places.size() - ends.size() > most || places.size() == ends.size())
            return;
        for (std::size_t i = ends.back(); i != none; i = places[i].before)
            places[i].keeps = true;
        std::set<std::int64_t> unsound; // whose stamp may be what is wrong
        for (const Sealed& operation : unsoundIn(db_))
            unsound.insert(operation.local);
        std::vector<std::pair<std::int64_t, std::int64_t>> moves;
        std::int64_t before = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i].keeps) {
                before = places[i].local;
                continue;
            }
            if (unsound.contains(places[i].local))
                continue;
            const auto next =
                std::find_if(places.begin() + static_cast<std::ptrdiff_t>(i), places.end(),
                             [](const Place& one) { return one.keeps; });
            if (next == places.end() || before + 1 < next->local)
                moves.emplace_back(places[i].local, ++before);
        }
        // The place of one may be that of another: all go out of the way first.
        const std::int64_t lowest = db_.number("SELECT min(0, min(local)) - 1 FROM operation") -
                                    static_cast<std::int64_t>(moves.size());
        for (const bool away : {true, false}) {
            std::int64_t aside = lowest;
            for (const auto& [from, to] : moves) {
                db_.query("UPDATE operation SET local = ? WHERE local = ?")
                    .with(away ? aside : to, away ? from : aside)
                    .run();
                ++aside;
            }
        }
    }

    void noteAffected(const std::vector<Sealed>& lost, const std::vector<Gap>& gaps) {
        // Of which row an operation speaks is part of its heading. Where that does not hold for
        // want of its device or its step, the row that it names is one that there is.
        missing_ = !gaps.empty() || endUnknown_;
        bool unknown = missing_;
        for (const Sealed& operation : lost) {
            affected_.insert(operation.row);
            hurt_.insert(operation.row);
            damaged_.emplace(operation.local, wordsHold(operation));
            const bool homeless = operation.device.empty() || operation.commit.empty();
            unknown = unknown || (homeless ? !isSpokenOf(operation) : !headingHolds(operation));
        }
        whole_ = tablesAreWhole(db_);
        takesAway_ = whole_ && !unknown;
        if (whole_ && !unknown && affected_.empty())
            return;
        Replica replica(inside_);
        const std::vector<Difference> found = differences(db_, replica.db());
        if (takeOutWhatNobodyWrote(found))
            whole_ = takesAway_ = false;
        if (takesAway_)
            return;
        // Of which rows they spoke only their steps may know: of those, then, that the rest does
        // not explain. Where the record of a row is all there it is the table that was changed.
        if (unknown) {
            for (const Difference& difference : found)
                if (!tableWasChanged(difference) &&
                    (!spokenOf_ || spokenOf_->contains(difference.row) ||
                     spokenOf_->contains(difference.owner) || !isRecorded(difference.row)))
                    affected_.insert(difference.row);
        }
        if (!whole_)
            addMissingRows(replica.db(), db_,
                           [this](const core::Id& row) { return wasTakenBack(row); });
    }

    /// Something else says that there is such a row.
    bool isSpokenOf(const Sealed& operation) {
        Query said = db_.query("SELECT 1 FROM operation WHERE row = ? AND local <> ? LIMIT 1");
        if (said.with(operation.row, operation.local).next())
            return true;
        if (shownIds_.empty())
            shownIds_ = rowsShown();
        return shownIds_.contains(operation.row);
    }

    bool isRecorded(const core::Id& row) {
        Query said = db_.query("SELECT 1 FROM operation WHERE row = ? LIMIT 1");
        return said.with(row).next();
    }

    /// The rows, or the entries they belong to, that operations spoke of which are missing or do
    /// not say it any more, as the steps have it in which they were said. Nothing where one of them
    /// does not know.
    std::optional<std::set<core::Id>> rowsSpokenOf(const std::vector<Sealed>& lost,
                                                   const std::vector<Gap>& gaps) {
        std::set<core::Id> rows;
        const auto takeStep = [&rows](const Query& step) {
            // A lesson may belong to no entry, and changes along with others.
            const bool one = step.number(2) == 1;
            if (step.null(1) || step.null(3) || (step.null(0) && !one) ||
                (!one && step.text(3).find("lesson") != std::string::npos))
                return false;
            rows.insert(step.id(1));
            if (!step.null(0))
                rows.insert(step.id(0));
            return true;
        };
        std::int64_t missing = 0;
        for (const Gap& gap : gaps)
            missing += gap.last - gap.first + 1;
        Query steps = db_.query(
            "SELECT s.entry, s.row, s.last - s.first + 1, s.type, s.last - s.first + 1 - (SELECT "
            "count(*) FROM operation WHERE local BETWEEN s.first AND s.last) AS missing FROM step "
            "s WHERE s.last >= s.first AND missing > 0");
        while (steps.next()) {
            missing -= steps.number(4);
            if (!takeStep(steps))
                return std::nullopt;
        }
        if (missing > 0)
            return std::nullopt;
        for (const Sealed& operation : lost) {
            if (headingHolds(operation))
                continue;
            Query step = db_.query("SELECT entry, row, last - first + 1, type FROM step WHERE ? "
                                   "BETWEEN first AND last");
            if (!step.with(operation.local).next() || !takeStep(step))
                return std::nullopt;
        }
        return rows;
    }

    /// The act that made the row was undone, as its step knows, whatever has become of the record
    /// of the undoing.
    bool wasTakenBack(const core::Id& row) {
        Query made =
            db_.query("SELECT s.undone_by FROM operation o JOIN step s ON s.local = o.step "
                      "WHERE o.row = ? ORDER BY o.local LIMIT 1");
        return made.with(row).next() && !made.null(0);
    }

    std::set<core::Id> rowsTakenBack() {
        std::set<core::Id> rows;
        Query undone = db_.query("SELECT DISTINCT o.row FROM step s JOIN operation o ON o.step = "
                                 "s.local WHERE s.undone_by IS NOT NULL");
        while (undone.next())
            rows.insert(undone.id(0));
        std::erase_if(rows, [this](const core::Id& row) { return !wasTakenBack(row); });
        return rows;
    }

    /// Where a disk gave something else for what was there, a row has words that are no text, or
    /// days that can't be. Such a row is no witness: it is taken out of its table where the record
    /// can say what it was. Else it stays, as the only thing that is left.
    bool takeOutWhatNobodyWrote(const std::vector<Difference>& found) {
        std::set<core::Id> differing;
        for (const Difference& difference : found)
            differing.insert(difference.row);
        bool any = false;
        for (const UnwrittenRow& row : unwrittenRows(db_)) {
            if (!differing.contains(row.id))
                continue;
            unwritten_.insert(row.id);
            if (!recorded(row.id))
                continue;
            any = true;
            db_.built("DELETE FROM " + row.table + " WHERE local = ?").with(row.local).run();
        }
        return removeUnwrittenMembers(db_) || any;
    }

    /// Nobody wrote what is shown, or the version that is shown is in the record whole with other
    /// words: then it is the table that was changed, and nothing is missing.
    bool tableWasChanged(const Difference& difference) {
        if ((unwritten_.contains(difference.row) || difference.byOneBit) &&
            recorded(difference.row))
            return true;
        for (const char* sql : {"SELECT version, text FROM entry WHERE id = ?",
                                "SELECT version, text FROM answer WHERE id = ?",
                                "SELECT version, text FROM lesson WHERE id = ?"}) {
            Query shown = db_.built(sql);
            if (!shown.with(difference.row).next())
                continue;
            const RowOperations operations = inside_.ledger.operationsOf(difference.row);
            return std::ranges::any_of(*operations, [&](const Operation& operation) {
                return operation.sound && toText(operation.version) == shown.text(0) &&
                       inside_.ledger.textOf(operation) != shown.words(1);
            });
        }
        return false;
    }

    std::set<core::Id> rowsShown() {
        std::set<core::Id> rows;
        Query ids = db_.query(
            "SELECT id FROM entry UNION ALL SELECT id FROM rating UNION ALL SELECT id FROM answer "
            "UNION ALL SELECT id FROM encounter UNION ALL SELECT id FROM next_step UNION ALL "
            "SELECT id FROM lesson UNION ALL SELECT id FROM review UNION ALL SELECT id FROM block "
            "UNION ALL SELECT id FROM setting");
        while (ids.next())
            rows.insert(ids.id(0));
        return rows;
    }

    /// A row as the operations say it whose words their hash still vouches for, though not who said
    /// them when: the row of their device or step may be what was lost.
    struct Believed {
        RowTarget target;
        std::optional<std::int64_t> trashed; ///< UTC ms
    };

    std::optional<Believed> recorded(const core::Id& row) {
        std::vector<Operation> said = *inside_.ledger.operationsOf(row);
        std::erase_if(said, [&](const Operation& operation) {
            const auto found = damaged_.find(operation.local);
            return found != damaged_.end() && !found->second;
        });
        if (said.empty())
            return std::nullopt;
        nameDevices(said);
        const RowState state = stateOf(said);
        if (!state.exists || (!state.alive && !state.erasedAt))
            return std::nullopt; // it was taken back
        if (wasTakenBack(row))
            return std::nullopt;
        Believed believed;
        believed.target.entity = said.front().entity;
        believed.target.row = row;
        believed.target.event = isEvent(said);
        believed.target.fields = state.fields;
        believed.target.sets = state.sets;
        if (!state.alive)
            believed.trashed = state.erasedAt;
        for (const Operation& operation : said)
            if (state.head() != nullptr && operation.version == *state.head())
                believed.target.text = inside_.ledger.textOf(operation);
        return believed;
    }

    /// What all of its record says, where its hashes vouch for the words of all of it and nothing
    /// is missing: no table knows better then.
    std::optional<RowTarget> provedRow(const core::Id& row) {
        if (missing_)
            return std::nullopt;
        const RowOperations said = inside_.ledger.operationsOf(row);
        const bool all = std::ranges::all_of(*said, [&](const Operation& operation) {
            const auto found = damaged_.find(operation.local);
            return !operation.purged && operation.kind != Kind::purge &&
                   (found == damaged_.end() || found->second);
        });
        if (!all)
            return std::nullopt;
        auto believed = recorded(row);
        return believed ? std::optional(std::move(believed->target)) : std::nullopt;
    }

    static bool isEvent(const std::vector<Operation>& said) {
        return std::ranges::any_of(
            said, [](const Operation& operation) { return operation.kind == Kind::event; });
    }

    /// What has lost its device is of the one that an erasing of the row had seen: else it would
    /// seem not to be covered by it, and would come back out of the trash.
    static void nameDevices(std::vector<Operation>& said) {
        core::Id seen;
        for (const Operation& operation : said)
            if (operation.kind == Kind::erase && operation.value)
                for (const auto& [device, stamp] : seenFrom(at(*operation.value, "seen")))
                    seen = device.empty() ? seen : device;
        for (Operation& operation : said)
            if (operation.version.device.empty())
                operation.version.device = seen;
    }

    /// Where the tables have lost rows too.
    void believeWhatIsNotShown() {
        if (whole_ || affected_.empty())
            return;
        const std::set<core::Id> shown = rowsShown();
        for (const core::Id& row : affected_)
            if (!shown.contains(row))
                if (auto believed = recorded(row))
                    believed_.push_back(std::move(*believed));
    }

    void giveUp(const std::vector<Sealed>& lost, const std::vector<Gap>& gaps) {
        const auto note = [&](std::int64_t device, std::int64_t first, std::int64_t last) {
            db_.query("INSERT OR REPLACE INTO lost (device, first, last) VALUES (?, ?, ?)")
                .with(device, first, last)
                .run();
        };
        for (const Sealed& operation : lost) {
            Query device = db_.query("SELECT device FROM operation WHERE local = ?");
            if (device.with(operation.local).next())
                note(device.number(0), operation.sequence, operation.sequence);
        }
        for (const Gap& gap : gaps)
            note(gap.device, gap.first, gap.last);
    }

    Shown whatIsShown(const std::vector<Sealed>& lost) {
        Shown shown;
        shown.whole = whole_;
        for (const core::Id& row : affected_)
            if (auto proved = provedRow(row))
                shown.recorded.emplace(row, std::move(*proved));
        for (const Sealed& operation : lost)
            if (operation.kind == static_cast<int>(Kind::text) && !operation.purged &&
                wordsHold(operation))
                shown.proved.insert(toText(Version{operation.stamp, operation.device}));
        // The tables are made anew in this transaction, so nothing in them need lie in the trash
        // while they are read.
        for (const char* table : {"entry", "answer", "next_step", "lesson", "block"}) {
            Query rows = db_.built("SELECT id, trashed FROM " + std::string(table) +
                                   " WHERE trashed IS NOT NULL");
            while (rows.next())
                shown.trashed.emplace(rows.id(0), rows.number(1));
            db_.run("UPDATE " + std::string(table) + " SET trashed = NULL;");
        }
        shown.rows = rowsShown();
        {
            Query rows =
                db_.query("SELECT id, version FROM entry UNION ALL SELECT id, version FROM "
                          "answer UNION ALL SELECT id, version FROM lesson");
            while (rows.next())
                shown.versions.emplace(rows.id(0), rows.text(1));
        }
        {
            Query rows = db_.query("SELECT id, said FROM review");
            while (rows.next())
                shown.reviewed.emplace(rows.id(0), rows.number(1));
        }
        shown.bare = addBareOwners(db_);
        const auto done = journal_.everything(
            [&](const core::EntryRecord& entry) { shown.all.entries.push_back(entry); },
            [&](const core::LessonRecord& lesson) { shown.all.lessons.push_back(lesson); }, {},
            [&](const core::Block& block) { shown.all.blocks.push_back(block); });
        if (!done)
            throw Refusal{done.error()};
        auto settings = journal_.settings();
        if (!settings)
            throw Refusal{settings.error()};
        shown.all.settings = std::move(*settings);
        return shown;
    }

    void sayAgain(const Shown& shown) {
        if (affected_.empty())
            return;
        const Ledger::Session session(inside_.ledger);
        std::vector<Change> changes = changesToSayAgain(inside_, shown, affected_);
        for (const Believed& believed : believed_)
            sayBelieved(believed, changes);
        if (shown.whole)
            hideWhatWasNotShown(shown, changes);
        hideWhatWasTakenBack(shown, changes);
        if (!changes.empty())
            inside_.ledger.commit({.type = ActType::repair, .undoable = false}, std::move(changes),
                                  inside_.index);
        // What they were before a step can't be told any more, so no undo leads there.
        for (const core::Id& row : affected_)
            db_.query("UPDATE step SET dead = 1 WHERE dead = 0 AND local IN (SELECT step FROM "
                      "operation WHERE row = ?)")
                .with(row)
                .run();
    }

    void sayBelieved(const Believed& believed, std::vector<Change>& changes) {
        const RowTarget& target = believed.target;
        const RowOperations operations = inside_.ledger.operationsOf(target.row);
        const RowState now = stateOf(*operations);
        const core::Text shown = inside_.ledger.textShown(now, target.row);
        std::vector<Change> more =
            changesTowards(target, now, *operations, shown, inside_.now().instant);
        const bool moves = believed.trashed && (!more.empty() || now.alive);
        for (Change& change : more)
            changes.push_back(std::move(change));
        if (moves)
            changes.push_back(
                changeToTrash(inside_, target, *operations, *believed.trashed, changes.size()));
    }

    /// What belongs to an entry of which nothing is left at all would be in no list. It gets an
    /// entry of that id, without words, so that it can be found.
    void giveHomes(std::vector<std::string>& losses) {
        std::vector<std::pair<core::Id, std::int64_t>> homeless;
        {
            Query rows = db_.query(
                "SELECT entry, min(at) FROM (SELECT entry, at FROM answer UNION ALL SELECT entry, "
                "created FROM next_step UNION ALL SELECT entry, at FROM rating UNION ALL SELECT "
                "entry, at FROM encounter UNION ALL SELECT entry, at FROM block) WHERE entry IS "
                "NOT NULL AND entry NOT IN (SELECT id FROM entry) GROUP BY entry");
            while (rows.next())
                if (!rows.id(0).empty())
                    homeless.emplace_back(rows.id(0), rows.number(1));
        }
        std::vector<Change> changes;
        for (const auto& [entry, at] : homeless) {
            const RowOperations said = inside_.ledger.operationsOf(entry);
            const auto goes = [](const Operation& operation) {
                return operation.kind == Kind::purge || operation.kind == Kind::erase ||
                       operation.entity != entity::entry;
            };
            if (std::ranges::any_of(*said, goes))
                continue; // somebody took it away
            const core::Moment now = inside_.now();
            const Value moment = toValue(core::momentAt(at, now.zone, now.offset));
            const std::string title = say("What is left of a lost entry");
            changes.push_back(
                {entity::entry,
                 entry,
                 Kind::set,
                 Value{
                     {"kind", "note"}, {"title", title}, {"happened", moment}, {"written", moment}},
                 {}});
            losses.push_back(say("Of an entry only what belongs to it is left. It is kept under "
                                 "the title \u201c%1\u201d.",
                                 {title}));
        }
        if (changes.empty())
            return;
        const Ledger::Session session(inside_.ledger);
        inside_.ledger.commit({.type = ActType::repair, .undoable = false}, std::move(changes),
                              inside_.index);
    }

    /// What is left of a row that was not shown says that it is there, because what took it away is
    /// lost. It is not to come back by itself, and nothing of it is to be lost: it goes to the
    /// trash.
    void hideWhatWasNotShown(const Shown& shown, std::vector<Change>& changes) {
        std::set<core::Id> known;
        for (const Change& change : changes)
            known.insert(change.row);
        for (const core::Id& row : hurt_) {
            const RowOperations operations = inside_.ledger.operationsOf(row);
            const RowState state = stateOf(*operations);
            if (known.contains(row) || shown.rows.contains(row) || operations->empty() ||
                !state.alive)
                continue;
            const std::string& entity = operations->front().entity;
            const std::int64_t now = inside_.now().instant;
            changes.push_back(operations->front().kind == Kind::event
                                  ? cancelChange(entity, row, now)
                                  : eraseChange(entity, row, *operations, now));
        }
    }

    /// It never was, and does not come back because the record of its undoing is lost.
    void hideWhatWasTakenBack(const Shown& shown, std::vector<Change>& changes) {
        std::set<core::Id> known;
        for (const Change& change : changes)
            known.insert(change.row);
        for (const core::Id& row : rowsTakenBack()) {
            const RowOperations operations = inside_.ledger.operationsOf(row);
            if (known.contains(row) || shown.rows.contains(row) || operations->empty() ||
                !stateOf(*operations).alive)
                continue;
            const std::string& entity = operations->front().entity;
            if (operations->front().kind == Kind::event) {
                changes.push_back(cancelChange(entity, row, std::nullopt));
            } else {
                changes.push_back(eraseChange(entity, row, *operations, inside_.now().instant));
                changes.back().value["undone"] = true;
            }
        }
    }

    Journal& journal_;
    Journal::Inside& inside_;
    Database& db_;
    std::set<core::Id> affected_;          ///< rows whose record is not whole
    std::set<core::Id> hurt_;              ///< those among them of which an operation is given up
    std::set<core::Id> unwritten_;         ///< rows whose table has what nobody wrote
    std::map<std::int64_t, bool> damaged_; ///< operations that are given up: their words hold
    std::vector<Believed> believed_;
    std::optional<std::set<core::Id>> spokenOf_; ///< by what is missing; nothing: nobody knows
    std::set<core::Id> shownIds_;                ///< as rowsShown, once asked
    bool missing_ = false;                       ///< operations are not there any more
    /// The row of a device was lost: what it said last may be missing, and no gap tells.
    bool endUnknown_ = false;
    std::set<core::Id> devicesOfUnknownEnd_;
    bool whole_ = true;     ///< the tables have lost nothing themselves
    bool takesAway_ = true; ///< as Shown::takesAway
};

} // namespace

std::vector<std::string> repair(Journal& journal, Journal::Inside& inside) {
    return Repair(journal, inside).run();
}

} // namespace upturn::store
