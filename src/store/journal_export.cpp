// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "inside.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace upturn::store {
namespace {

template<class Value>
Value orRefuse(core::Result<Value> result) {
    if (!result)
        throw Refusal{result.error()};
    return std::move(*result);
}

/// Entries that an import took over, and how its journal stood then.
std::map<core::Id, core::JournalState> takenOver(Journal::Inside& inside) {
    std::vector<core::Id> imported;
    {
        Query rows = inside.db.query("SELECT DISTINCT o.row FROM step s JOIN operation o ON o.step "
                                     "= s.local WHERE s.type = ? AND o.entity = 'entry'");
        for (rows.with(nameOf(ActType::importing)); rows.next();)
            imported.push_back(rows.id(0));
    }
    std::map<core::Id, core::JournalState> taken;
    for (const core::Id& row : imported) {
        const RowState state = inside.ledger.state(row);
        const Value& order = at(state.fields, "as_of_order");
        if (order.is_object())
            taken[row] = {idAt(order, "journal"), idAt(order, "device"), numberAt(order, "stamp")};
    }
    return taken;
}

core::EntryRecord recordOf(Journal& journal, core::Entry entry) {
    const core::Id id = entry.id;
    core::EntryRecord record{.entry = std::move(entry),
                             .versions = orRefuse(journal.versions(id)),
                             .answers = {},
                             .steps = orRefuse(journal.steps(id)),
                             .encounters = orRefuse(journal.encounters(id))};
    for (core::Answer& answer : orRefuse(journal.answers(id))) {
        std::vector<core::TextVersion> texts = orRefuse(journal.versions(answer.id));
        record.answers.push_back({std::move(answer), std::move(texts)});
    }
    return record;
}

/// Hands entries over newest first. Which of one instant comes first is local to a journal; here
/// it must not be, so they are held back until all of the instant are there.
class HandOver {
  public:
    explicit HandOver(std::function<void(core::Entry)> receive)
        : receive_(std::move(receive)) {}

    /// A page of what `query` asked for; false when it was the last. Moves the query on.
    bool take(std::vector<Found> page, EntryQuery& query) {
        for (Found& found : page) {
            if (!held_.empty() && held_.back().happened.instant != found.entry.happened.instant)
                release();
            query.before = found.place;
            held_.push_back(std::move(found.entry));
        }
        return page.size() == query.limit;
    }
    void release() {
        std::sort(held_.begin(), held_.end(),
                  [](const core::Entry& a, const core::Entry& b) { return a.id < b.id; });
        for (core::Entry& entry : held_)
            receive_(std::move(entry));
        held_.clear();
    }

  private:
    std::function<void(core::Entry)> receive_;
    std::vector<core::Entry> held_;
};

/// What goes out with a part of the entries: what belongs to them, and to that.
class Part {
  public:
    explicit Part(const EntryQuery& query)
        : whole_(all(query)) {}

    void note(const core::Id& id) {
        if (!whole_)
            known_.insert(id);
    }
    bool holds(const core::Lesson& lesson) const {
        return whole_ || known_.contains(lesson.from.entry);
    }
    bool holds(const core::Block& block) const {
        if (whole_ || known_.contains(block.entry))
            return true;
        const core::Id person = core::Id::parse(block.words("person").utf8()).value_or(core::Id());
        return known_.contains(block.row("practice")) || known_.contains(person);
    }

  private:
    static bool all(const EntryQuery& query) {
        return !query.from && !query.to && !query.tag && !query.area && !query.kind &&
               !query.cause && !query.unreflected && !query.unfinished && !query.starred &&
               !query.before;
    }
    bool whole_;
    std::set<core::Id> known_;
};

} // namespace

core::Result<core::JournalState> Journal::state() {
    return guarded(*inside_, [&] {
        Query row = inside_->db.query(
            "SELECT j.id, j.stamp, d.id FROM journal j JOIN device d ON d.local = (SELECT device "
            "FROM operation ORDER BY local DESC LIMIT 1)");
        if (!row.next())
            return core::JournalState{}; // nothing was said yet
        return core::JournalState{
            .journal = row.id(0), .device = row.id(2), .stamp = row.number(1)};
    });
}

core::Result<void> Journal::everything(const std::function<void(const core::EntryRecord&)>& entry,
                                       const std::function<void(const core::LessonRecord&)>& lesson,
                                       const EntryQuery& within,
                                       const std::function<void(const core::Block&)>& block) {
    return guarded(*inside_, [&] {
        const Reading together(inside_->db);
        Part part(within);
        const std::map<core::Id, core::JournalState> taken = takenOver(*inside_);
        HandOver inOrder([&](core::Entry one) {
            part.note(one.id);
            core::EntryRecord record = recordOf(*this, std::move(one));
            if (const auto from = taken.find(record.entry.id); from != taken.end())
                record.asOf = from->second;
            entry(record);
        });
        EntryQuery query = within;
        query.limit = 200;
        while (inOrder.take(orRefuse(entries(query)), query)) {
        }
        inOrder.release();
        for (core::Lesson& one : orRefuse(lessons({.asRecorded = true}))) {
            if (!part.holds(one))
                continue;
            std::vector<core::TextVersion> texts = orRefuse(versions(one.id));
            lesson({std::move(one), std::move(texts)});
        }
        if (!block)
            return;
        for (const core::BlockShape& shape : core::blockShapes()) {
            const std::vector<core::Block> list = orRefuse(blocks({.kind = shape.kind}));
            for (auto one = list.rbegin(); one != list.rend(); ++one)
                if (part.holds(*one)) {
                    part.note(one->id);
                    block(*one);
                }
        }
    });
}

} // namespace upturn::store
