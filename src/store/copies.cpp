// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "copies.hpp"

#include "examination.hpp"
#include "sealed.hpp"

#include <upturn/store/copy_name.hpp>

#include <SQLiteCpp/Exception.h>

namespace upturn::store {
namespace {

namespace fs = std::filesystem;

/// Operations by the device that said them, and their numbers there.
struct Wanted {
    core::Id device;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

std::vector<Wanted> wantedIn(Database& db) {
    std::vector<Wanted> wanted;
    Query unsound = db.built(std::string("SELECT ") + sealedColumns + " FROM " + sealedTables +
                             " WHERE 1" + notGivenUp);
    while (unsound.next())
        // Without words and salt it was purged, also where what says so is lost: a copy from before
        // does not bring that back.
        if (!recordHolds(db, unsound) && !unsound.null(2) &&
            !(unsound.null(10) && unsound.null(11)))
            wanted.push_back({unsound.id(2), unsound.number(3), unsound.number(3)});
    for (const Gap& gap : gapsIn(db)) {
        Query device = db.query("SELECT id FROM device WHERE local = ?");
        if (device.with(gap.device).next())
            wanted.push_back({device.id(0), gap.first, gap.last});
    }
    return wanted;
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
    Query now = db.query("SELECT local FROM step WHERE id = ?");
    return now.with(id).next() ? std::optional(now.number(0)) : std::nullopt;
}

std::optional<std::int64_t> deviceIn(Database& db, const core::Id& id) {
    Query known = db.query("SELECT local FROM device WHERE id = ?");
    return known.with(id).next() ? std::optional(known.number(0)) : std::nullopt;
}

/// Something was deleted for good since the copy was made, as far as the steps say.
bool purgedSince(Database& db, Database& there) {
    const std::int64_t newest = there.number("SELECT coalesce(max(local), 0) FROM step");
    Query since = db.query("SELECT 1 FROM step WHERE local > ? AND type = ? LIMIT 1");
    return since.with(newest, nameOf(ActType::purge)).next();
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

bool takeOver(Database& db, Database& there, const Sealed& sound, bool mayBePurged) {
    if (!sound.purged && wasPurged(db, sound.row))
        return false;
    // What says that it was purged may be what was lost: then nothing of it is shown, either.
    if (mayBePurged && !sound.purged && !isStillHere(db, sound.row))
        return false;
    const auto device = deviceIn(db, sound.device);
    const auto step = provideStep(db, there, sound.commit);
    if (!device || !step)
        return false;
    db.query("DELETE FROM operation WHERE device = ? AND sequence = ?")
        .with(*device, sound.sequence)
        .run();
    // Its number is its place among all others; where another has it by now, a repair of the
    // places finds the right one.
    db.query("INSERT INTO operation (local, stamp, device, sequence, step, format, entity, row, "
             "kind, inner, hash) SELECT CASE WHEN EXISTS (SELECT 1 FROM operation WHERE local = "
             "?1) THEN NULL ELSE ?1 END, ?2, ?3, ?4, ?5, 1, '', ?6, 0, x'', x''")
        .with(sound.local, sound.stamp, *device, sound.sequence, *step, sound.row)
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

/// Whether the copy had anything that was wanted.
bool takeOver(Database& db, Database& there, const std::vector<Wanted>& wanted) {
    bool any = false;
    const bool mayBePurged = purgedSince(db, there);
    for (const Wanted& range : wanted)
        for (const Sealed& sound : soundIn(there, range))
            any = takeOver(db, there, sound, mayBePurged) || any;
    return any;
}

} // namespace

std::vector<fs::path> takeFromCopies(Journal::Inside& inside) {
    std::vector<fs::path> used;
    const fs::path& folder = inside.options.copiesFolder.empty() ? inside.db.path().parent_path()
                                                                 : inside.options.copiesFolder;
    std::vector<Wanted> wanted = wantedIn(inside.db);
    for (const fs::path& path : copiesIn(folder)) {
        if (wanted.empty())
            break;
        if (path == inside.db.path())
            continue;
        try {
            const auto copy = inside.openCopy(path);
            if (!takeOver(inside.db, Journal::Inside::of(*copy).db, wanted))
                continue;
        } catch (const Refusal&) {
            continue; // damaged itself, or of another journal
        } catch (const SQLite::Exception& exception) {
            if (!isDamage(exception))
                throw;
            continue;
        }
        used.push_back(path);
        wanted = wantedIn(inside.db);
    }
    return used;
}

} // namespace upturn::store
