// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "block_rows.hpp"
#include "inside.hpp"

#include <upturn/core/direction.hpp>
#include <upturn/core/say.hpp>

namespace upturn::store {

using core::Fault;
using core::say;

namespace {

std::optional<core::Block> blockAt(Journal::Inside& inside, const core::Id& row) {
    Query known = inside.db.built("SELECT " + blockColumns + " FROM block b WHERE b.id = ?");
    return known.with(row).next() ? std::optional(readBlock(known)) : std::nullopt;
}

/// What a person calls a row of a list: the words it can't be without. A practice has only an id
/// here; its title is not in the journal.
core::Text titleOf(const core::Block& block) {
    if (block.kind == core::BlockKind::practice)
        return {};
    for (const core::Field& field : core::shapeOf(block.kind).fields)
        if (field.needed && field.type == core::FieldType::words)
            return block.words(field.name);
    return {};
}

} // namespace

core::Result<void> Journal::beginTogether(std::optional<ActType> act) {
    return guarded(*inside_, [&] {
        inside_->requireWritable();
        if (inside_->together)
            ++inside_->together->depth;
        else
            inside_->together = std::make_unique<Inside::Together>(*inside_, act);
    });
}

core::Result<void> Journal::endTogether(bool well) {
    return guarded(*inside_, [&] {
        Inside::Together& act = *inside_->together;
        if (!well && !act.broken)
            act.broken =
                core::Error{Fault::failed, say("A part of it could not be done, so nothing "
                                               "was changed.")};
        if (--act.depth > 0)
            return;
        // Gone whatever happens: what is not committed by then is rolled back.
        const std::unique_ptr<Inside::Together> ending = std::move(inside_->together);
        if (ending->broken)
            throw Refusal{*ending->broken};
        ending->transaction.commit();
        if (ending->act.id.empty())
            return; // drafts alone
        inside_->written(ending->touched);
        inside_->acts.push_back(ending->act);
    });
}

void Journal::Inside::requireAlone() const {
    if (together)
        refuse(Fault::failed, say("This can't be part of something larger."));
}

StepPlan Journal::Inside::noted(StepPlan plan, std::span<const Change> changes,
                                const Touched& touched) const {
    plan.run = run;
    if (!touched.everything && touched.entries.size() == 1)
        plan.entry = *touched.entries.begin();
    if (!touched.everything && !changes.empty())
        plan.row = changes.front().row;
    return plan;
}

Act Journal::Inside::actOf(const StepPlan& plan, const core::Id& step) const {
    return {.id = step,
            .type = plan.type,
            .name = plan.words(),
            .at = now().instant,
            .entry = plan.entry,
            .row = plan.row,
            .here = true};
}

core::Text Journal::Inside::placeOf(const core::Id& entry, const core::Id& row) {
    if (Query known = db.query("SELECT title, text FROM entry WHERE id = ?");
        known.with(entry.empty() ? row : entry).next())
        return core::heading(known.words(0), known.words(1));
    if (Query known = db.query("SELECT text FROM lesson WHERE id = ? UNION ALL "
                               "SELECT l.text FROM review r JOIN lesson l ON l.id = r.lesson "
                               "WHERE r.id = ?1");
        known.with(row).next())
        return core::heading({}, known.words(0));
    if (const auto block = blockAt(*this, row))
        return core::heading({}, titleOf(*block));
    return {};
}

namespace {

/// What the source of an import is called, where all of it is from one; and how much came. Nothing
/// of it is noted with the act: what is purged leaves no name of a file behind.
core::Text broughtBy(Journal::Inside& inside, const core::Id& step) {
    const auto sourceAt = [&](const char* order) {
        Query row = inside.db.built(std::string("SELECT o.row FROM step s JOIN operation o ON "
                                                "o.local BETWEEN s.first AND s.last WHERE s.id = ? "
                                                "AND o.entity = ? ORDER BY o.local ") +
                                    order + " LIMIT 1");
        const auto origin =
            row.with(step, std::string(core::shapeOf(core::BlockKind::origin).name)).next()
                ? blockAt(inside, row.id(0))
                : std::nullopt;
        constexpr std::size_t longest = 40;
        return origin ? core::heading({}, origin->words("journal"), longest) : core::Text();
    };
    Query brought = inside.db.query("SELECT count(DISTINCT o.row) FROM step s JOIN operation o ON "
                                    "o.local BETWEEN s.first AND s.last WHERE s.id = ? AND "
                                    "o.entity = 'entry'");
    if (!brought.with(step).next() || brought.number(0) == 0)
        return {};
    const core::Text first = sourceAt("ASC");
    const std::int64_t count = brought.number(0);
    if (first.blank() || first != sourceAt("DESC"))
        return core::Text::repaired(core::sayCount("%n entry", "%n entries", count));
    return core::Text::repaired(core::sayCount("\u201c%1\u201d, %n entry",
                                               "\u201c%1\u201d, %n entries", count,
                                               {core::isolated(first.utf8())}));
}

} // namespace

core::Text Journal::Inside::placeOf(const Act& act) {
    return act.type == ActType::importing ? broughtBy(*this, act.id) : placeOf(act.entry, act.row);
}

std::string Journal::Inside::practiceOf(const core::Id& row) {
    auto block = blockAt(*this, row);
    if (block && block->kind == core::BlockKind::practiceDay)
        block = blockAt(*this, block->row("practice"));
    return block && block->kind == core::BlockKind::practice ? block->words("practice").utf8()
                                                             : std::string();
}

} // namespace upturn::store
