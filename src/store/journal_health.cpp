// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "inside.hpp"
#include "rows.hpp"
#include "schema.hpp"

#include <upturn/core/say.hpp>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace upturn::store {
namespace {

using core::say;

/// Each projection, as it is compared: rows joined by id, without local numbers and `place`.
struct Comparison {
    const char* what;
    const char* sql; ///< first column: the entry or lesson it belongs to
};

constexpr std::array<Comparison, 11> comparisons{{
    {"entry",
     "SELECT id, kind, title, text, version, happened, happened_zone, happened_offset, "
     "happened_day, "
     "happened_precision, written, written_zone, written_offset, written_day, written_precision, "
     "area, weight, starred, source_format, source_id, trashed, again, reflected FROM entry "
     "ORDER BY id"},
    {"tags", "SELECT row, name, value FROM member ORDER BY row, name, value"},
    {"attachments",
     "SELECT entry, name, type, sha256 FROM attachment ORDER BY entry, name, sha256"},
    {"ratings", "SELECT entry, id, at, weight FROM rating ORDER BY id"},
    {"answer", "SELECT entry, id, question, question_text, guide, pack_version, stage, article, "
               "yields, text, "
               "version, at, trashed FROM answer ORDER BY id"},
    {"questions met", "SELECT entry, id, question, guide, met, at FROM encounter ORDER BY id"},
    {"next step",
     "SELECT entry, id, situation, action, due, created, outcome, closed, helped, what, "
     "kind, why, differently, follows, lesson, ask_again, trashed FROM next_step ORDER BY id"},
    {"lesson",
     "SELECT coalesce(entry, id), id, text, version, answer, source_version, start, end, quote, "
     "kept, "
     "kept_zone, kept_offset, kept_day, kept_precision, retired, brought_back, merged_into, "
     "trashed, state, stability, difficulty, due, lapses, uses FROM lesson ORDER BY id"},
    {"review", "SELECT lesson, id, at, day, grade, met, used, note, entry, step FROM review "
               "ORDER BY id"},
    {"lists",
     "SELECT coalesce(entry, id), id, list, at, closed, trashed, of, fields, words FROM block "
     "ORDER BY id"},
    {"setting", "SELECT id, name, value FROM setting ORDER BY id"},
}};

struct Line {
    core::Id owner;
    std::string content;
};

/// A row as bytes; two rows are equal when their lines are.
Line readLine(const Query& row, int columns) {
    Line line{.owner = row.id(0), .content = {}};
    for (int i = 0; i < columns; ++i) {
        const bool null = row.null(i);
        const std::string value = null ? std::string() : row.text(i);
        line.content += (null ? "-" : std::to_string(value.size()) + ":") + value;
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

/// The owners of rows that are in one and not in the other.
std::vector<core::Id> differences(Database& here, Database& there, const char* sql) {
    Query a = here.query(sql);
    Query b = there.query(sql);
    const int columns = a.columns();
    bool inA = a.next();
    bool inB = b.next();
    // Both come in one order, so that of a sound journal nothing need be kept.
    while (inA && inB && sameRow(a, b, columns)) {
        inA = a.next();
        inB = b.next();
    }
    std::multimap<std::string, core::Id> rest;
    for (; inA; inA = a.next()) {
        Line line = readLine(a, columns);
        rest.emplace(std::move(line.content), line.owner);
    }
    std::vector<core::Id> owners;
    for (; inB; inB = b.next()) {
        const Line line = readLine(b, columns);
        const auto found = rest.find(line.content);
        if (found == rest.end())
            owners.push_back(line.owner);
        else
            rest.erase(found);
    }
    for (const auto& [line, owner] : rest)
        owners.push_back(owner);
    return owners;
}

/// The projections as they should be, replayed in memory from the operations of the journal.
class Replica {
  public:
    explicit Replica(Journal::Inside& inside)
        : db_(":memory:", Database::Mode::write)
        , projection_(db_, inside.ledger, inside.options.standingOf) {
        Transaction transaction(db_);
        makeProjections(db_);
        projection_.replay();
        transaction.commit();
    }
    Database& db() { return db_; }

  private:
    Database db_;
    Projection projection_;
};

class Examination {
  public:
    explicit Examination(Journal::Inside& inside)
        : inside_(inside) {}

    std::vector<Finding> run() {
        {
            const Reading together(inside_.db);
            const WideCache room(inside_.db);
            checkPages();
            checkHashes();
            checkProjections();
        }
        checkIndex();
        return std::move(findings_);
    }

  private:
    void note(const core::Id& owner, std::string what) {
        if (!said_.insert(owner.hex() + what).second)
            return;
        Finding finding{.entry = {}, .title = {}, .what = std::move(what)};
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
        findings_.push_back(std::move(finding));
    }

    void checkPages() {
        Query rows = inside_.db.query("PRAGMA integrity_check(20)");
        while (rows.next())
            if (const std::string line = rows.text(0); line != "ok")
                note({}, say("The file itself is damaged: %1.", {line}));
    }

    void checkHashes() {
        Query rows = inside_.db.query(
            "SELECT o.stamp, d.id, o.sequence, s.id, o.format, o.entity, o.row, o.kind, o.parents, "
            "o.value, "
            "o.salt, o.inner, o.hash FROM operation o JOIN device d ON d.local = o.device "
            "JOIN step s ON s.local = o.step");
        std::int64_t read = 0;
        for (; rows.next(); ++read) {
            const std::string entity = rows.text(5);
            const auto inner = rows.view(11);
            const bool purged = rows.null(10);
            const Bytes expected = purged ? Bytes() : innerHash(rows.view(10), rows.view(9));
            const Bytes hash = operationHash({.format = rows.small(4),
                                              .version = Version{rows.number(0), rows.id(1)},
                                              .sequence = rows.number(2),
                                              .commit = rows.id(3),
                                              .entity = entity,
                                              .row = rows.id(6),
                                              .kind = static_cast<Kind>(rows.small(7))},
                                             rows.view(8), inner);
            const auto same = [](std::span<const std::uint8_t> a, const Bytes& b) {
                return std::equal(a.begin(), a.end(), b.begin(), b.end());
            };
            if (!(purged || same(inner, expected)) || !same(rows.view(12), hash))
                note(ownerOf(entity, rows.id(6)),
                     say("A record of what you wrote was changed on disk (operation %1, %2).",
                         {std::to_string(rows.number(2)), entity}));
        }
        if (read != inside_.db.number("SELECT count(*) FROM operation"))
            note({}, say("Some records have lost the device or the step they belong to."));
    }

    core::Id ownerOf(const std::string& entity, const core::Id& row) {
        const std::vector<core::Id> entries = inside_.projection.entriesOf({entity, row});
        return entries.empty() ? row : entries.front();
    }

    void checkProjections() {
        Replica replica(inside_);
        for (const auto& [what, sql] : comparisons)
            for (const core::Id& owner : differences(inside_.db, replica.db(), sql))
                note(owner, say("What is shown (%1) is not what you wrote.", {what}));
    }

    void checkIndex() {
        // The check is spelled as an INSERT: where nothing may be written, a copy is checked.
        std::optional<Database> copy;
        try {
            if (!inside_.writable)
                copy.emplace(":memory:", Database::Mode::write).copyFrom(inside_.db.handle());
            (copy ? *copy : inside_.db)
                .query("INSERT INTO entry_index (entry_index, rank) VALUES ('integrity-check', 1)")
                .run();
        } catch (const SQLite::Exception& exception) {
            if ((exception.getErrorCode() & 0xFF) == SQLITE_BUSY)
                throw; // nothing is known of the index then
            note({}, say("The search index does not match the entries."));
        }
    }

    Journal::Inside& inside_;
    std::vector<Finding> findings_;
    std::set<std::string> said_;
};

void repairProjections(Journal::Inside& inside) {
    inside.requireWritable();
    Transaction transaction(inside.db);
    inside.replay();
    transaction.commit();
    inside.written({.everything = true});
}

} // namespace

core::Result<std::vector<Finding>> Journal::verify(bool repair) {
    return guarded(*inside_, [&] {
        std::vector<Finding> findings = Examination(*inside_).run();
        if (findings.empty() || !repair)
            return findings;
        repairProjections(*inside_);
        const std::vector<Finding> left = Examination(*inside_).run();
        for (Finding& finding : findings)
            finding.repaired = std::none_of(left.begin(), left.end(), [&](const Finding& other) {
                return other.entry == finding.entry && other.what == finding.what;
            });
        return findings;
    });
}

core::Result<bool> Journal::tidy() {
    return guarded(*inside_, [&] {
        constexpr int pages = 400;
        inside_->requireWritable();
        Transaction transaction(inside_->db);
        const bool merged = inside_->index.merge(pages);
        transaction.commit();
        inside_->hasWritten = true;
        return merged;
    });
}

} // namespace upturn::store
