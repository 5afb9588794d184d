// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "row_changes.hpp"

namespace upturn::store {
namespace {

Value fieldDifference(const Value& now, const Value& target) {
    Value difference = Value::object();
    for (const auto& [name, value] : target.get_ref<const Value::object_t&>())
        if (at(now, name) != value)
            difference[name] = value;
    for (const auto& [name, value] : now.get_ref<const Value::object_t&>())
        if (!target.contains(name))
            difference[name] = nullptr;
    return difference;
}

void eventChanges(const RowTarget& target, const RowState& now, std::int64_t at,
                  std::vector<Change>& changes) {
    if (target.alive && (!now.alive || now.fields != target.fields))
        changes.push_back({target.entity, target.row, Kind::event, target.fields, {}});
    if (!target.alive && now.alive)
        changes.push_back(cancelChange(target.entity, target.row,
                                       target.neverWas ? std::nullopt : std::optional(at)));
}

void setChanges(const RowTarget& target, const RowState& now, std::span<const Operation> operations,
                std::vector<Change>& changes) {
    static const std::set<Value> none;
    const auto membersOf = [](const auto& sets, const std::string& name) -> const std::set<Value>& {
        const auto found = sets.find(name);
        return found == sets.end() ? none : found->second;
    };
    const Value seen = store::toValue(seenOf(operations)); // by every removal alike
    for (const auto& [name, members] : now.sets)
        for (const Value& member : members)
            if (!membersOf(target.sets, name).contains(member))
                changes.push_back(removeChange(target.entity, target.row, name, member, seen));
    for (const auto& [name, members] : target.sets)
        for (const Value& member : members)
            if (!membersOf(now.sets, name).contains(member))
                changes.push_back(addChange(target.entity, target.row, name, member));
}

} // namespace

std::vector<Change> changesTowards(const RowTarget& target, const RowState& now,
                                   std::span<const Operation> operations, const core::Text& shown,
                                   std::int64_t at) {
    std::vector<Change> changes;
    if (target.event) {
        eventChanges(target, now, at, changes);
        return changes;
    }
    if (!target.alive) {
        if (now.alive) {
            changes.push_back(eraseChange(target.entity, target.row, operations, at));
            if (target.neverWas)
                changes.back().value["undone"] = true;
        }
        return changes;
    }
    const Value difference = fieldDifference(now.fields, target.fields);
    // A set without fields says that the row is there: for a new one, and for one coming back.
    if (!now.alive || !difference.empty())
        changes.push_back({target.entity, target.row, Kind::set, difference, {}});
    setChanges(target, now, operations, changes);
    if (target.text && *target.text != shown)
        changes.push_back(textChange(target.entity, target.row, *target.text, now.heads));
    return changes;
}

Change cancelChange(const std::string& entity, const core::Id& row,
                    std::optional<std::int64_t> at) {
    return {entity, row, Kind::cancel, at ? Value{{"at", *at}} : Value(), {}};
}

Change eraseChange(const std::string& entity, const core::Id& row,
                   std::span<const Operation> operations, std::int64_t at) {
    return {entity, row, Kind::erase, Value{{"at", at}, {"seen", toValue(seenOf(operations))}}, {}};
}

Change addChange(const std::string& entity, const core::Id& row, const std::string& set,
                 const Value& member) {
    return {entity, row, Kind::add, Value{{"set", set}, {"member", member}}, {}};
}

Change removeChange(const std::string& entity, const core::Id& row, const std::string& set,
                    const Value& member, const Value& seen) {
    return {entity, row, Kind::remove, Value{{"set", set}, {"member", member}, {"seen", seen}}, {}};
}

Change textChange(const std::string& entity, const core::Id& row, const core::Text& text,
                  std::vector<Version> parents) {
    return {entity, row, Kind::text, Value{{"text", text.utf8()}}, std::move(parents)};
}

} // namespace upturn::store
