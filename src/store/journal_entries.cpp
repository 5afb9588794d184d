// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "belonging_changes.hpp"
#include "inside.hpp"
#include "rows.hpp"

#include <upturn/core/fold.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace upturn::store {
namespace {

using core::Fault;
using core::say;

void requireWeight(std::optional<int> weight) {
    if (weight && (*weight < core::lightest || *weight > core::heaviest))
        refuse(Fault::usage, say("A weight is 1 to 5, not %1.", {std::to_string(*weight)}));
}

std::set<Value> members(const std::vector<core::Text>& texts) {
    std::set<Value> out;
    for (const core::Text& text : texts)
        if (!text.blank())
            out.insert(text.utf8());
    return out;
}

void change(std::set<Value>& set, const SetChange& change) {
    for (const Value& gone : members(change.remove))
        set.erase(gone);
    set.merge(members(change.add));
}

/// By which a name is told from others: its keys.
class NameSet {
  public:
    void add(const std::string& name) {
        for (const std::string& key : keysOf(name))
            keys_.insert(key);
    }
    bool has(const std::string& name) const {
        return std::ranges::any_of(keysOf(name),
                                   [&](const std::string& key) { return keys_.contains(key); });
    }

  private:
    static std::vector<std::string> keysOf(const std::string& name) {
        std::vector<std::string> keys{core::nameKey(name)};
        if (std::string german = core::germanNameKey(name); !german.empty())
            keys.push_back(std::move(german));
        return keys;
    }
    std::unordered_set<std::string> keys_;
};

/// Tags, feelings, causes: however it is written, a name is there once, as it was written first.
void changeNames(std::set<Value>& set, const SetChange& change) {
    if (!change.remove.empty()) {
        NameSet gone;
        for (const core::Text& name : change.remove)
            gone.add(name.utf8());
        std::erase_if(
            set, [&](const Value& name) { return gone.has(name.get_ref<const std::string&>()); });
    }
    if (change.add.empty())
        return;
    NameSet there;
    for (const Value& name : set)
        there.add(name.get_ref<const std::string&>());
    for (const core::Text& name : change.add) {
        if (name.blank() || there.has(name.utf8()))
            continue;
        there.add(name.utf8());
        set.insert(name.utf8());
    }
}

SetChange withoutHashes(const SetChange& change) {
    SetChange tags = change;
    for (core::Text& tag : tags.add)
        tag = core::Text::repaired(std::string(core::bareTag(tag.utf8())));
    return tags;
}

Value fieldsOf(const core::Attachment& attachment) {
    return Value{
        {"name", attachment.name.utf8()}, {"type", attachment.type}, {"sha256", attachment.sha256}};
}

ActType recordingOf(core::EntryKind kind) {
    switch (kind) {
    case core::EntryKind::win:
        return ActType::recordWin;
    case core::EntryKind::note:
        return ActType::recordNote;
    case core::EntryKind::setback:
        break;
    }
    return ActType::recordSetback;
}

void applyTo(RowTarget& target, const EntryChange& change) {
    const auto put = [&](const char* name, const Value& value, bool empty) {
        if (empty)
            target.fields.erase(name);
        else
            target.fields[name] = value;
    };
    if (change.kind)
        put("kind", std::string(nameOf(*change.kind)), false);
    if (change.title)
        put("title", change.title->utf8(), change.title->blank());
    if (change.happened)
        put("happened", toValue(*change.happened), false);
    if (change.area)
        put("area", change.area->utf8(), change.area->blank());
    if (change.weight)
        put("weight", change.weight->value_or(0), !change.weight->has_value());
    if (change.starred)
        put("starred", true, !*change.starred);
    const auto choose = [&](const char* name, const auto& chosen) {
        if (chosen)
            put(name, *chosen ? std::string(nameOf(**chosen)) : std::string(), !*chosen);
    };
    choose("again", change.again);
    choose("sort", change.sort);
    choose("lift", change.lift);
    choose("safe", change.safe);
    store::change(target.sets["heeded"], change.heeded);
    store::change(target.sets["corrected"], change.corrected);
    changeNames(target.sets["tags"], withoutHashes(change.tags));
    changeNames(target.sets["feelings"], change.feelings);
    changeNames(target.sets["causes"], change.causes);
}

} // namespace

bool EntryChange::empty() const {
    return !kind && !title && !text && !happened && !area && !weight && !starred && !again &&
           !sort && !lift && !safe && tags.empty() && feelings.empty() && causes.empty() &&
           heeded.empty() && corrected.empty();
}

bool EntryChange::isOnlyText() const {
    EntryChange others = *this;
    others.text.reset();
    return text && others.empty();
}

core::Result<Made<core::Id>> Journal::record(const NewEntry& entry) {
    return guarded(*inside_, [&] {
        requireWeight(entry.weight);
        if (entry.title.blank() && entry.text.blank())
            refuse(Fault::usage, say("There is nothing to record yet. Write at least one word."));
        const core::Moment now = inside_->now();
        RowTarget target{.entity = entity::entry,
                         .row = core::Id::fresh(*inside_->options.randomness)};
        applyTo(target, {.kind = entry.kind,
                         .title = entry.title,
                         .happened = entry.happened.value_or(now),
                         .area = entry.area,
                         .weight = entry.weight,
                         .tags = SetChange{entry.tags, {}},
                         .feelings = SetChange{entry.feelings, {}},
                         .causes = SetChange{entry.causes, {}}});
        target.fields["written"] = toValue(now);
        target.text = entry.text;
        Done done = inside_->write({.type = recordingOf(entry.kind)},
                                   [&] { return inside_->changesTo(target); });
        return Made<core::Id>{target.row, std::move(done)};
    });
}

namespace {

/// What a person says of an entry by one key is no change of its words, and is not called one.
ActType actOf(const EntryChange& change) {
    if (change.isOnlyText())
        return ActType::editText;
    const auto isOnly = [&change](auto EntryChange::*said) {
        EntryChange rest = change;
        rest.*said = {};
        return !change.empty() && rest.empty();
    };
    return isOnly(&EntryChange::sort)        ? ActType::sayKind
           : isOnly(&EntryChange::lift)      ? ActType::sayPart
           : isOnly(&EntryChange::safe)      ? ActType::saySafe
           : isOnly(&EntryChange::heeded)    ? ActType::sayManner
           : isOnly(&EntryChange::corrected) ? ActType::correctRead
                                             : ActType::editEntry;
}

} // namespace

core::Result<Done> Journal::edit(const core::Id& entry, const EntryChange& change) {
    return guarded(*inside_, [&] {
        if (change.weight)
            requireWeight(*change.weight);
        const ActType type = actOf(change);
        const StepPlan plan{.type = type,
                            .chain = type == ActType::editText ? "text " + entry.hex() : ""};
        return inside_->write(plan, [&] {
            const RowState now = inside_->requireRow(entity::entry, entry);
            RowTarget target = inside_->targetOf(entity::entry, entry, now);
            applyTo(target, change);
            std::vector<Change> changes;
            const auto parent = parseVersion(change.textParent);
            if (change.text && parent) {
                // The editor says what it built on; what somebody else wrote meanwhile stays.
                changes = inside_->changesTo(target);
                if (*change.text != inside_->ledger.textOf(*parent, entry))
                    changes.push_back(textChange(entity::entry, entry, *change.text, {*parent}));
            } else {
                target.text = change.text;
                changes = inside_->changesTo(target);
            }
            return changes;
        });
    });
}

Change ratingChange(Journal::Inside& inside, const core::Id& row, const core::Id& entry, int weight,
                    std::int64_t at) {
    requireWeight(weight);
    return {entity::rating,
            row,
            Kind::event,
            Value{{"entry", toValue(entry)},
                  {"at", at != 0 ? at : inside.now().instant},
                  {"weight", weight}},
            {}};
}

core::Result<Done> Journal::rate(const core::Id& entry, int weight) {
    return guarded(*inside_, [&] {
        return inside_->write({.type = ActType::rateEntry}, [&] {
            inside_->requireRow(entity::entry, entry);
            return std::vector<Change>{ratingChange(
                *inside_, core::Id::fresh(*inside_->options.randomness), entry, weight)};
        });
    });
}

core::Result<Done> Journal::attach(const core::Id& entry, const core::Attachment& attachment) {
    return guarded(*inside_, [&] {
        return inside_->write({.type = ActType::attachFile}, [&] {
            RowTarget target =
                inside_->targetOf(entity::entry, entry, inside_->requireRow(entity::entry, entry));
            target.sets["attachments"].insert(fieldsOf(attachment));
            return inside_->changesTo(target);
        });
    });
}

core::Result<Done> Journal::detach(const core::Id& entry, const core::Attachment& attachment) {
    return guarded(*inside_, [&] {
        return inside_->write({.type = ActType::detachFile}, [&] {
            RowTarget target =
                inside_->targetOf(entity::entry, entry, inside_->requireRow(entity::entry, entry));
            target.sets["attachments"].erase(fieldsOf(attachment));
            return inside_->changesTo(target);
        });
    });
}

core::Result<core::Entry> Journal::entry(const core::Id& id) {
    return guarded(*inside_, [&] {
        Query row = inside_->db.built("SELECT " + entryColumns + " FROM entry e WHERE e.id = ?");
        if (!row.with(id).next())
            refuseMissing(entity::entry, id);
        core::Entry entry = readEntry(row);
        readBelongings(inside_->db, entry);
        return entry;
    });
}

core::Result<std::int64_t> Journal::placeOf(const core::Id& entry) {
    return guarded(*inside_, [&] {
        Query row = inside_->db.query("SELECT place FROM entry WHERE id = ? AND trashed IS NULL");
        if (!row.with(entry).next())
            refuseMissing(entity::entry, entry);
        return row.number(0);
    });
}

core::Result<std::vector<core::Text>> Journal::vocabulary(Vocabulary of) {
    return guarded(*inside_, [&] {
        static constexpr std::array<const char*, 3> names{"tags", "feelings", "causes"};
        Query rows = inside_->db.query("SELECT value FROM member WHERE name = ? AND "
                                       "row NOT IN (SELECT id FROM entry WHERE trashed IS NOT "
                                       "NULL) GROUP BY value ORDER BY count(*) DESC, value");
        rows.with(names.at(static_cast<std::size_t>(of)));
        // However a name is written it is offered once, as it is written most.
        std::vector<core::Text> words;
        std::unordered_set<std::string> known;
        while (rows.next()) {
            core::Text word = rows.words(0);
            if (of == Vocabulary::tags)
                word = core::Text::repaired(std::string(core::bareTag(word.utf8())));
            const std::string german = core::germanNameKey(word.utf8());
            if (known.contains(german) || !known.insert(core::nameKey(word.utf8())).second)
                continue;
            if (!german.empty())
                known.insert(german);
            words.push_back(std::move(word));
        }
        return words;
    });
}

} // namespace upturn::store
