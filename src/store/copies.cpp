// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "copies.hpp"

#include "examination.hpp"
#include "sealed.hpp"

#include <upturn/store/copy_name.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <limits>

namespace upturn::store {
namespace {

namespace fs = std::filesystem;

/// Operations by the device that said them, and their numbers there.
using Wanted = Loss;

/// Of a record whose device is lost, or whose step: its place and its hash, by which a copy knows
/// whose it was.
struct Homeless {
    std::int64_t local = 0;
    Bytes hash;
};

struct Wants {
    std::vector<Wanted> ranges;
    std::vector<Homeless> homeless;

    bool empty() const { return ranges.empty() && homeless.empty(); }
};

Wants wantsOf(Journal::Inside& inside, const std::set<core::Id>& endUnknown) {
    Database& db = inside.db;
    Wants wants;
    // Also what was given up: a copy that has it may have come since.
    Query unsound = db.built(std::string("SELECT ") + sealedColumns + " FROM " + sealedTables);
    while (unsound.next()) {
        // Without words and salt it was purged, also where what says so is lost: a copy from before
        // does not bring that back.
        if (recordHolds(db, unsound) || (unsound.null(10) && unsound.null(11)))
            continue;
        if (unsound.null(2) || unsound.null(4))
            wants.homeless.push_back({unsound.number(0), unsound.bytes(13)});
        if (!unsound.null(2))
            wants.ranges.push_back({unsound.id(2), unsound.number(3), unsound.number(3)});
    }
    for (const Gap& gap : gapsIn(db)) {
        Query device = db.query("SELECT id FROM device WHERE local = ?");
        if (device.with(gap.device).next())
            wants.ranges.push_back({device.id(0), gap.first, gap.last});
    }
    for (const Loss& loss : lossesOf(inside))
        wants.ranges.push_back(loss);
    for (const core::Id& device : endUnknown)
        wants.ranges.push_back(
            {device, inside.sequenceOf(device) + 1, std::numeric_limits<std::int64_t>::max()});
    return wants;
}

constexpr const char* stepColumns =
    "id, name, at, role, chain, undone_by, dead, first, last, type, run, device, entry, row";

/// The number of the step with that id, which is taken over where it is missing.
std::optional<std::int64_t> provideStep(Database& db, Database& there, const core::Id& id) {
    Query known = db.query("SELECT local FROM step WHERE id = ?");
    if (known.with(id).next())
        return known.number(0);
    static const std::string reading =
        std::string("SELECT ") + stepColumns + ", local FROM step WHERE id = ?";
    static const std::string writing =
        std::string("INSERT OR IGNORE INTO step (") + stepColumns +
        ", local) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    Query row = there.query(reading.c_str());
    if (!row.with(id).next())
        return std::nullopt;
    Query taken = db.query(writing.c_str());
    for (int column = 0; column < row.columns(); ++column)
        taken.bindFrom(column + 1, row, column);
    taken.run();
    if (sqlite3_changes(db.handle()) == 0) {
        // Another has its number by now, and undo goes by the numbers: it leads past this one.
        taken.again();
        for (int column = 0; column + 1 < row.columns(); ++column)
            taken.bindFrom(column + 1, row, column);
        taken.bind(row.columns(), nullptr);
        taken.run();
        db.query("UPDATE step SET dead = 1, chain = NULL WHERE id = ?").with(id).run();
    }
    Query now = db.query("SELECT local FROM step WHERE id = ?");
    return now.with(id).next() ? std::optional(now.number(0)) : std::nullopt;
}

/// The number of the device with that id. Where its row is lost it is taken over too, with the
/// number it had there, as far as that is free.
std::int64_t provideDevice(Database& db, Database& there, const core::Id& id) {
    Query known = db.query("SELECT local FROM device WHERE id = ?");
    if (known.with(id).next())
        return known.number(0);
    Query other = there.query("SELECT local FROM device WHERE id = ?");
    const std::int64_t local = other.with(id).next() ? other.number(0) : 0;
    db.query("INSERT INTO device (local, id, sequence) SELECT CASE WHEN ?1 < 1 OR EXISTS (SELECT 1 "
             "FROM device WHERE local = ?1) OR EXISTS (SELECT 1 FROM operation WHERE device = ?1) "
             "THEN NULL ELSE ?1 END, ?2, 0")
        .with(local, id)
        .run();
    return db.number("SELECT last_insert_rowid()");
}

/// What was deleted for good since the copy was made may be more than what the record says: what
/// said so is missing.
bool purgedUnknown(Database& db, Database& there) {
    if (db.number("SELECT stamp FROM journal") <= there.number("SELECT stamp FROM journal"))
        return false; // nothing was said since
    Query purges = db.query("SELECT s.id, s.last - s.first + 1, (SELECT count(*) FROM operation o "
                            "WHERE o.step = s.local AND o.kind = 8) FROM step s WHERE s.type = ?");
    for (purges.with(nameOf(ActType::purge)); purges.next();) {
        Query copied = there.query("SELECT 1 FROM step WHERE id = ?");
        const bool whole = purges.number(1) > 0 && purges.number(1) == purges.number(2);
        if (!whole && !copied.with(purges.id(0)).next())
            return true;
    }
    // A step that is missing here may be one as well, but for those that the copy has.
    std::int64_t holes = db.number("SELECT coalesce(max(local), 0) - count(*) FROM step");
    Query copied = there.query("SELECT local FROM step");
    while (holes > 0 && copied.next()) {
        Query here = db.query("SELECT 1 FROM step WHERE local = ?");
        holes -= here.with(copied.number(0)).next() ? 0 : 1;
    }
    if (holes > 0)
        return true;
    // Of what is missing, and was not given up yet, each step knows its own.
    std::int64_t missing = 0;
    for (const Gap& gap : gapsIn(db))
        missing += gap.last - gap.first + 1;
    return missing > db.number("SELECT coalesce(sum(max(0, s.last - s.first + 1 - (SELECT count(*) "
                               "FROM operation o WHERE o.local BETWEEN s.first AND s.last))), 0) "
                               "FROM step s WHERE s.last >= s.first");
}

/// The tables show the row, or something else is said of it here.
bool isStillHere(Database& db, const core::Id& row) {
    Query known = db.query(
        "SELECT 1 FROM entry WHERE id = ?1 UNION ALL SELECT 1 FROM answer WHERE id = ?1 UNION ALL "
        "SELECT 1 FROM lesson WHERE id = ?1 UNION ALL SELECT 1 FROM next_step WHERE id = ?1 UNION "
        "ALL SELECT 1 FROM block WHERE id = ?1 UNION ALL SELECT 1 FROM setting WHERE id = ?1 UNION "
        "ALL SELECT 1 FROM review WHERE id = ?1 UNION ALL SELECT 1 FROM rating WHERE id = ?1 UNION "
        "ALL SELECT 1 FROM encounter WHERE id = ?1 LIMIT 1");
    return known.with(row).next();
}

/// What is here of it is sound already, or is something else that is sound.
bool isHere(Database& db, const Sealed& sound) {
    static const std::string sql = std::string("SELECT ") + sealedColumns + " FROM " +
                                   sealedTables + " WHERE d.id = ? AND o.sequence = ?";
    Query here = db.query(sql.c_str());
    if (!here.with(sound.device, sound.sequence).next())
        return false;
    if (recordHolds(db, here))
        return true;
    const Sealed operation = readSealed(here);
    return operation.hash != sound.hash && headingHolds(operation);
}

bool mayTake(Database& db, const Sealed& sound, bool purgedUnknown) {
    if (!sound.purged && wasPurged(db, sound.row))
        return false;
    // What says that it was purged may be what was lost: then nothing of it is shown, either.
    if (purgedUnknown && !sound.purged && !isStillHere(db, sound.row))
        return false;
    return !isHere(db, sound);
}

bool takeOver(Database& db, Database& there, const Sealed& sound) {
    const auto step = provideStep(db, there, sound.commit);
    if (!step)
        return false;
    const std::int64_t device = provideDevice(db, there, sound.device);
    db.query("DELETE FROM operation WHERE device = ? AND sequence = ?")
        .with(device, sound.sequence)
        .run();
    // Its number is its place among all others; where another has it by now, a repair of the
    // places finds the right one.
    db.query("INSERT INTO operation (local, stamp, device, sequence, step, format, entity, row, "
             "kind, inner, hash) SELECT CASE WHEN EXISTS (SELECT 1 FROM operation WHERE local = "
             "?1) THEN NULL ELSE ?1 END, ?2, ?3, ?4, ?5, 1, '', ?6, 0, x'', x''")
        .with(sound.local, sound.stamp, device, sound.sequence, *step, sound.row)
        .run();
    Sealed placed = sound;
    placed.local = db.number("SELECT last_insert_rowid()");
    putBack(db, placed);
    return true;
}

/// Those of the range that hold in the copy.
std::vector<Sealed> soundIn(Database& there, const Wanted& range) {
    std::vector<Sealed> sound;
    Query found = there.built(std::string("SELECT ") + sealedColumns + " FROM " + sealedTables +
                              " WHERE d.id = ? AND o.sequence BETWEEN ? AND ?");
    for (found.with(range.device, range.first, range.last); found.next();)
        if (recordHolds(there, found))
            sound.push_back(readSealed(found));
    return sound;
}

/// The same record as the copy has it, where all of it holds.
std::optional<Sealed> soundIn(Database& there, const Homeless& one) {
    static const std::string sql = std::string("SELECT ") + sealedColumns + " FROM " +
                                   sealedTables + " WHERE o.local = ? AND o.hash = ?";
    Query found = there.query(sql.c_str());
    if (!found.with(one.local, one.hash).next() || !recordHolds(there, found))
        return std::nullopt;
    return readSealed(found);
}

/// Whether the copy had anything that was wanted.
bool takeOver(Database& db, Database& there, const Wants& wants) {
    bool any = false;
    const bool unknown = purgedUnknown(db, there);
    for (const Homeless& one : wants.homeless) {
        const auto sound = soundIn(there, one);
        if (!sound || !mayTake(db, *sound, unknown))
            continue;
        db.query("DELETE FROM operation WHERE local = ?").with(one.local).run();
        any = takeOver(db, there, *sound) || any;
    }
    for (const Wanted& range : wants.ranges)
        for (const Sealed& sound : soundIn(there, range))
            any = (mayTake(db, sound, unknown) && takeOver(db, there, sound)) || any;
    return any;
}

/// Of all copies of this journal that can be read, the newest first; until `look` says that it is
/// enough. Copies that can't be read are passed over.
template<class Look>
void eachCopy(Journal::Inside& inside, const Look& look) {
    const fs::path folder = Journal::Inside::copiesOf(inside.db.path(), inside.options);
    for (const fs::path& path : copiesIn(folder)) {
        if (path == inside.db.path())
            continue;
        try {
            const auto copy = inside.openCopy(path);
            if (!look(path, Journal::Inside::of(*copy).db))
                return;
        } catch (const Refusal&) { // damaged itself, or of another journal
        } catch (const SQLite::Exception& exception) {
            if (!isDamage(exception))
                throw;
        }
    }
}

/// What was given up and is here again by now is lost no more.
void forgetWhatIsHere(Database& db) {
    std::vector<Gap> lost;
    {
        Query rows = db.query("SELECT device, first, last FROM lost WHERE device <> 0");
        while (rows.next())
            lost.push_back({rows.number(0), rows.number(1), rows.number(2)});
    }
    static const std::string sql = std::string("SELECT ") + sealedColumns + " FROM " +
                                   sealedTables +
                                   " WHERE o.device = ? AND o.sequence BETWEEN ? AND ? ORDER BY "
                                   "o.sequence";
    for (const Gap& gap : lost) {
        std::vector<std::int64_t> here;
        Query rows = db.built(sql);
        for (rows.with(gap.device, gap.first, gap.last); rows.next();)
            if (recordHolds(db, rows))
                here.push_back(rows.number(3));
        if (here.empty())
            continue;
        db.query("DELETE FROM lost WHERE device = ? AND first = ?")
            .with(gap.device, gap.first)
            .run();
        here.push_back(gap.last + 1);
        std::int64_t from = gap.first;
        for (const std::int64_t sequence : here) {
            if (sequence > from)
                db.query("INSERT OR REPLACE INTO lost (device, first, last) VALUES (?, ?, ?)")
                    .with(gap.device, from, sequence - 1)
                    .run();
            from = sequence + 1;
        }
    }
}

} // namespace

std::vector<Loss> lossesOf(Journal::Inside& inside) {
    std::vector<Loss> losses;
    Query lost =
        inside.db.query("SELECT d.id, l.first, l.last FROM lost l JOIN device d ON d.local "
                        "= l.device");
    while (lost.next())
        losses.push_back({lost.id(0), lost.number(1), lost.number(2)});
    if (const auto written = inside.marker.written()) {
        const std::int64_t here = inside.sequenceOf(written->device);
        if (here < written->sequence)
            losses.push_back({written->device, here + 1, written->sequence});
    }
    return losses;
}

std::vector<Loss> lossesInCopies(Journal::Inside& inside) {
    std::vector<Loss> left = lossesOf(inside);
    std::vector<Loss> found;
    std::vector<Homeless> homeless;
    if (inside.db.number("SELECT count(*) FROM lost WHERE device < 0") > 0) {
        Query rows = inside.db.query("SELECT local, hash FROM operation WHERE device < 0");
        while (rows.next())
            homeless.push_back({rows.number(0), rows.bytes(1)});
    }
    if (left.empty() && homeless.empty())
        return found;
    eachCopy(inside, [&](const fs::path&, Database& there) {
        const bool unknown = purgedUnknown(inside.db, there);
        const auto isHad = [&](const Homeless& one) {
            const auto sound = soundIn(there, one);
            return sound && mayTake(inside.db, *sound, unknown);
        };
        if (std::ranges::any_of(homeless, isHad)) {
            found.emplace_back();
            homeless.clear();
        }
        const auto isThere = [&](const Loss& loss) {
            return std::ranges::any_of(soundIn(there, loss), [&](const Sealed& sound) {
                return mayTake(inside.db, sound, unknown);
            });
        };
        const auto had = std::ranges::stable_partition(left, std::not_fn(isThere));
        found.insert(found.end(), had.begin(), had.end());
        left.erase(had.begin(), had.end());
        return !left.empty() || !homeless.empty();
    });
    return found;
}

std::vector<KnownDevice> devicesOfCopies(Journal::Inside& inside) {
    std::vector<KnownDevice> found;
    eachCopy(inside, [&](const fs::path&, Database& there) {
        Query rows = there.query("SELECT local, id, sequence FROM device");
        while (rows.next()) {
            const KnownDevice one{rows.number(0), rows.id(1), rows.number(2)};
            if (std::ranges::find(found, one.id, &KnownDevice::id) == found.end())
                found.push_back(one);
        }
        return true;
    });
    return found;
}

std::vector<fs::path> takeFromCopies(Journal::Inside& inside,
                                     const std::set<core::Id>& endUnknown) {
    std::vector<fs::path> used;
    Wants wants = wantsOf(inside, endUnknown);
    if (wants.empty())
        return used;
    eachCopy(inside, [&](const fs::path& path, Database& there) {
        if (takeOver(inside.db, there, wants)) {
            used.push_back(path);
            wants = wantsOf(inside, endUnknown);
        }
        return !wants.empty();
    });
    forgetWhatIsHere(inside.db);
    return used;
}

} // namespace upturn::store
