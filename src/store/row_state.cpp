// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "row_state.hpp"

#include <algorithm>

namespace upturn::store {
namespace {

/// What either has seen.
void merge(Seen& seen, const Seen& other) {
    for (const auto& [device, stamp] : other) {
        Stamp& newest = seen[device];
        newest = std::max(newest, stamp);
    }
}

bool covers(const Seen& seen, const Version& version) {
    const auto found = seen.find(version.device);
    return found != seen.end() && version.stamp <= found->second;
}

using Ordered = std::vector<const Operation*>;

Ordered inOrder(std::span<const Operation> operations, const std::optional<Version>& before) {
    Ordered ordered;
    ordered.reserve(operations.size());
    for (const Operation& operation : operations)
        if (!operation.purged && (!before || operation.version < *before))
            ordered.push_back(&operation);
    std::sort(ordered.begin(), ordered.end(),
              [](const Operation* a, const Operation* b) { return a->version < b->version; });
    return ordered;
}

void foldFields(const Ordered& ordered, RowState& state) {
    for (const Operation* operation : ordered) {
        if (operation->kind != Kind::set || !operation->value || !operation->value->is_object())
            continue;
        for (const auto& [name, value] : operation->value->get_ref<const Value::object_t&>()) {
            if (value.is_null())
                state.fields.erase(name);
            else
                state.fields[name] = value;
        }
    }
}

void foldText(const Ordered& ordered, RowState& state) {
    std::set<Version> built;
    for (const Operation* operation : ordered)
        built.insert(operation->parents.begin(), operation->parents.end());
    for (const Operation* operation : ordered)
        if (operation->kind == Kind::text && !built.contains(operation->version))
            state.heads.push_back(operation->version);
    std::reverse(state.heads.begin(), state.heads.end());
}

/// A member is in a set as long as one of its adds was not seen by a removal of that member.
void foldSets(const Ordered& ordered, RowState& state) {
    const auto memberOf = [](const Operation& operation) {
        return std::pair(textAt(*operation.value, "set"), at(*operation.value, "member"));
    };
    // By member, not one against all others: an entry may have ten thousand tags.
    std::map<std::pair<std::string, Value>, Seen> removed;
    for (const Operation* operation : ordered)
        if (operation->kind == Kind::remove && operation->value)
            merge(removed[memberOf(*operation)], seenFrom(at(*operation->value, "seen")));
    for (const Operation* operation : ordered) {
        if (operation->kind != Kind::add || !operation->value)
            continue;
        auto [set, member] = memberOf(*operation);
        const auto found = removed.find({set, member});
        if (found == removed.end() || !covers(found->second, operation->version))
            state.sets[set].insert(std::move(member));
    }
}

void foldEvent(const Ordered& ordered, RowState& state) {
    for (const Operation* operation : ordered) {
        if (operation->kind == Kind::event && operation->value) {
            if (state.madeIn == 0) {
                state.made = operation->version;
                state.madeIn = operation->step;
            }
            state.fields = *operation->value;
            state.alive = true;
            state.erasedAt.reset();
        } else if (operation->kind == Kind::cancel) {
            state.alive = false;
            state.erasedAt = operation->value ? maybeNumberAt(*operation->value, "at")
                                              : std::optional<std::int64_t>();
        }
    }
}

bool gives(const Operation& operation) {
    return operation.kind == Kind::set || operation.kind == Kind::text ||
           operation.kind == Kind::add;
}

void foldLife(const Ordered& ordered, RowState& state) {
    Seen erased;
    const Value* last = nullptr;
    for (const Operation* operation : ordered)
        if (operation->kind == Kind::erase && operation->value) {
            last = &*operation->value;
            merge(erased, seenFrom(at(*last, "seen")));
        }
    state.alive = std::any_of(ordered.begin(), ordered.end(), [&](const Operation* operation) {
        return gives(*operation) && !covers(erased, operation->version);
    });
    if (state.alive || last == nullptr)
        return;
    // A row whose making was undone is not in the trash: it never was.
    if (maybeBoolAt(*last, "undone").value_or(false))
        state.exists = false;
    else
        state.erasedAt = numberAt(*last, "at");
}

} // namespace

RowState stateOf(std::span<const Operation> operations, std::optional<Version> before) {
    const Ordered ordered = inOrder(operations, before);
    RowState state;
    const bool event = std::any_of(ordered.begin(), ordered.end(), [](const Operation* operation) {
        return operation->kind == Kind::event;
    });
    state.exists = std::any_of(ordered.begin(), ordered.end(), [](const Operation* operation) {
        return gives(*operation) || operation->kind == Kind::event;
    });
    if (event) {
        foldEvent(ordered, state);
        return state;
    }
    foldFields(ordered, state);
    foldText(ordered, state);
    foldSets(ordered, state);
    foldLife(ordered, state);
    return state;
}

bool isEvent(std::span<const Operation> operations) {
    return std::any_of(operations.begin(), operations.end(),
                       [](const Operation& operation) { return operation.kind == Kind::event; });
}

Seen seenOf(std::span<const Operation> operations) {
    Seen seen;
    for (const Operation& operation : operations) {
        Stamp& newest = seen[operation.version.device];
        newest = std::max(newest, operation.version.stamp);
    }
    return seen;
}

} // namespace upturn::store
