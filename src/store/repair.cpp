// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "repair.hpp"

#include "examination.hpp"
#include "restating.hpp"
#include "sealed.hpp"

#include <upturn/core/say.hpp>

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
        if (!sealsHold(rows))
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

    void run() {
        inside_.requireWritable();
        inside_.copyBefore("repair");
        const WideCache room(db_);
        Transaction transaction(db_);
        mendTables();
        mendOperations();
        giveUpWhatIsLost();
        const core::Collection shown =
            affected_.empty() && !anyMissing_ ? core::Collection() : whatIsShown();
        inside_.replay();
        sayAgain(shown);
        transaction.commit();
        inside_.written({.everything = true});
    }

  private:
    void mendTables() {
        Query check = db_.query("PRAGMA integrity_check(1)");
        if (check.next() && check.text(0) != "ok")
            db_.run("REINDEX operation; REINDEX step; REINDEX device;");
        db_.run(
            "UPDATE step SET first = o.first, last = o.last FROM (SELECT step AS of, min(local) "
            "AS first, max(local) AS last FROM operation GROUP BY step) o WHERE o.of = "
            "step.local AND (o.first != step.first OR o.last != step.last);");
        db_.run("UPDATE device SET sequence = max(sequence, coalesce((SELECT max(o.sequence) FROM "
                "operation o WHERE o.device = device.local), 0));"
                "UPDATE journal SET stamp = max(stamp, coalesce((SELECT max(o.stamp) FROM "
                "operation o), 0));");
    }

    void mendOperations() {
        for (const Sealed& operation : unsoundIn(db_)) {
            auto mended = withoutFlippedBit(operation);
            if (!mended)
                mended = withShownText(db_, operation);
            if (mended)
                putBack(db_, *mended);
        }
    }

    void giveUpWhatIsLost() {
        for (const Sealed& operation : unsoundIn(db_)) {
            affected_.insert(operation.row);
            giveUp("INSERT OR IGNORE INTO lost (device, first, last) SELECT device, sequence, "
                   "sequence FROM operation WHERE local = ?",
                   operation.local);
        }
        for (const Gap& gap : gapsIn(db_)) {
            anyMissing_ = true;
            db_.query("INSERT OR REPLACE INTO lost (device, first, last) VALUES (?, ?, ?)")
                .with(gap.device, gap.first, gap.last)
                .run();
        }
        if (!anyMissing_)
            return;
        // Nobody knows of which rows they spoke: of those that the rest does not explain.
        Replica replica(inside_);
        for (const Difference& difference : differences(db_, replica.db()))
            affected_.insert(difference.row);
    }

    void giveUp(const char* sql, std::int64_t local) { db_.query(sql).with(local).run(); }

    core::Collection whatIsShown() {
        core::Collection shown;
        const auto done = journal_.everything(
            [&](const core::EntryRecord& entry) { shown.entries.push_back(entry); },
            [&](const core::LessonRecord& lesson) { shown.lessons.push_back(lesson); }, {},
            [&](const core::Block& block) { shown.blocks.push_back(block); });
        if (!done)
            throw Refusal{done.error()};
        auto settings = journal_.settings();
        if (!settings)
            throw Refusal{settings.error()};
        shown.settings = std::move(*settings);
        return shown;
    }

    void sayAgain(const core::Collection& shown) {
        if (affected_.empty())
            return;
        const Ledger::Session session(inside_.ledger);
        std::vector<Change> changes = changesToSayAgain(
            inside_, shown, [this](const core::Id& row) { return affected_.contains(row); });
        if (!changes.empty())
            inside_.ledger.commit({.type = ActType::repair, .undoable = false}, std::move(changes),
                                  inside_.index);
    }

    Journal& journal_;
    Journal::Inside& inside_;
    Database& db_;
    std::set<core::Id> affected_; ///< rows whose record is not whole
    bool anyMissing_ = false;
};

} // namespace

void repair(Journal& journal, Journal::Inside& inside) {
    Repair(journal, inside).run();
}

} // namespace upturn::store
