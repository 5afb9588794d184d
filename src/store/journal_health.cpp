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

constexpr std::array<Comparison, 10> comparisons{{
    {"entry",
     "SELECT id, kind, title, text, version, happened, happened_zone, happened_offset, "
     "happened_day, "
     "happened_precision, written, written_zone, written_offset, written_day, written_precision, "
     "area, weight, starred, source_format, source_id, trashed, reflected FROM entry ORDER BY id"},
    {"tags", "SELECT row, name, value FROM member ORDER BY row, name, value"},
    {"attachments",
     "SELECT entry, name, type, sha256 FROM attachment ORDER BY entry, name, sha256"},
    {"ratings", "SELECT entry, id, at, weight FROM rating ORDER BY id"},
    {"answer", "SELECT entry, id, question, question_text, guide, pack_version, stage, article, "
               "yields, text, "
               "version, at FROM answer ORDER BY id"},
    {"questions met", "SELECT entry, id, question, guide, met, at FROM encounter ORDER BY id"},
    {"next step",
     "SELECT entry, id, situation, action, due, created, outcome, closed, helped, what "
     "FROM next_step ORDER BY id"},
    {"lesson",
     "SELECT coalesce(entry, id), id, text, version, answer, source_version, start, end, quote, "
     "kept, "
     "kept_zone, kept_offset, kept_day, kept_precision, retired, trashed, state, stability, "
     "difficulty, due, lapses, uses FROM lesson ORDER BY id"},
    {"review", "SELECT lesson, id, at, day, grade, met, used, note FROM review ORDER BY id"},
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

std::multimap<std::string, core::Id> linesOf(Database& db, const char* sql) {
    std::multimap<std::string, core::Id> lines;
    Query rows = db.query(sql);
    const int columns = rows.columns();
    while (rows.next()) {
        Line line = readLine(rows, columns);
        lines.emplace(std::move(line.content), line.owner);
    }
    return lines;
}

/// A copy of the journal in memory, whose projections are replayed.
class Replica {
  public:
    explicit Replica(Journal::Inside& inside)
        : db_(":memory:", Database::Mode::write)
        , ledger_(db_, *inside.options.clock, *inside.options.randomness, [] { return core::Id(); })
        , projection_(db_, ledger_, inside.options.standingOf) {
        copy(inside.db);
        Transaction transaction(db_);
        dropProjections(db_);
        makeProjections(db_);
        projection_.replay();
        transaction.commit();
    }
    Database& db() { return db_; }

  private:
    void copy(Database& from) {
        sqlite3_backup* backup = sqlite3_backup_init(db_.handle(), "main", from.handle(), "main");
        if (backup == nullptr)
            throw SQLite::Exception(db_.handle());
        sqlite3_backup_step(backup, -1);
        const int rc = sqlite3_backup_finish(backup);
        if (rc != SQLITE_OK)
            throw SQLite::Exception("copy", rc);
    }
    Database db_;
    Ledger ledger_;
    Projection projection_;
};

class Examination {
  public:
    explicit Examination(Journal::Inside& inside)
        : inside_(inside) {}

    std::vector<Finding> run() {
        checkPages();
        checkHashes();
        checkProjections();
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
            const Bytes inner = rows.bytes(11);
            const bool purged = rows.null(10);
            const bool wordsStand = purged || innerHash(rows.bytes(10), rows.bytes(9)) == inner;
            const Bytes hash = operationHash({.format = rows.small(4),
                                              .version = {rows.number(0), rows.id(1)},
                                              .sequence = rows.number(2),
                                              .commit = rows.id(3),
                                              .entity = entity,
                                              .row = rows.id(6),
                                              .kind = static_cast<Kind>(rows.small(7))},
                                             rows.bytes(8), inner);
            if (!wordsStand || hash != rows.bytes(12))
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
        for (const Comparison& comparison : comparisons) {
            auto here = linesOf(inside_.db, comparison.sql);
            const auto should = linesOf(replica.db(), comparison.sql);
            for (const auto& [line, owner] : should) {
                const auto found = here.find(line);
                if (found == here.end())
                    note(owner,
                         say("What is shown (%1) is not what you wrote.", {comparison.what}));
                else
                    here.erase(found);
            }
            for (const auto& [line, owner] : here)
                note(owner, say("What is shown (%1) is not what you wrote.", {comparison.what}));
        }
    }

    void checkIndex() {
        if (!inside_.writable)
            return; // the check is spelled as an INSERT
        try {
            inside_.db
                .query("INSERT INTO entry_index (entry_index, rank) VALUES ('integrity-check', 1)")
                .run();
        } catch (const SQLite::Exception&) {
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
    dropProjections(inside.db);
    makeProjections(inside.db);
    inside.projection.replay();
    inside.index.rebuild();
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

} // namespace upturn::store
