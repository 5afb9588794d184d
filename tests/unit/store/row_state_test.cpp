// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "row_state.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <random>

using namespace upturn;
using namespace upturn::store;

namespace {

const core::Id laptop = core::Id::derived({"laptop"});
const core::Id desktop = core::Id::derived({"desktop"});

Operation op(Stamp stamp, const core::Id& device, Kind kind, Value value,
             std::vector<Version> parents = {}) {
    Operation operation;
    operation.version = {stamp, device};
    operation.kind = kind;
    operation.value = std::move(value);
    operation.parents = std::move(parents);
    operation.entity = entity::entry;
    return operation;
}

Value seen(Seen map) {
    return Value{{"at", 1}, {"seen", toValue(map)}};
}

Value member(const char* word) {
    return Value{{"set", "tags"}, {"member", word}};
}

bool same(const RowState& a, const RowState& b) {
    return a.exists == b.exists && a.alive == b.alive && a.fields == b.fields && a.sets == b.sets &&
           a.heads == b.heads && a.erasedAt == b.erasedAt;
}

} // namespace

TEST_CASE("Per field the last one wins, and the device breaks a tie") {
    const std::vector<Operation> operations{op(5, laptop, Kind::set, Value{{"a", 1}, {"b", 1}}),
                                            op(7, laptop, Kind::set, Value{{"a", 2}}),
                                            op(7, desktop, Kind::set, Value{{"a", 3}})};
    const RowState state = stateOf(operations);
    CHECK(at(state.fields, "b") == 1);
    CHECK(at(state.fields, "a") == (desktop > laptop ? 3 : 2));
}

TEST_CASE("An erasing covers only what its author had seen") {
    const Operation made = op(5, laptop, Kind::set, Value{{"kind", "note"}});
    const Operation erased = op(9, laptop, Kind::erase, seen({{laptop, 5}}));
    CHECK_FALSE(stateOf(std::vector{made, erased}).alive);
    SECTION(
        "an edit from another device that it had not seen keeps the row, even with a slow clock") {
        const Operation unseen = op(7, desktop, Kind::set, Value{{"title", "mine"}});
        CHECK(stateOf(std::vector{made, unseen, erased}).alive);
    }
    SECTION("a set without fields brings it back") {
        CHECK(stateOf(std::vector{made, erased, op(10, laptop, Kind::set, Value::object())}).alive);
    }
}

TEST_CASE("A member stays when it was added again by somebody who had not seen the removal") {
    const Operation added = op(5, laptop, Kind::add, member("work"));
    Value gone = member("work");
    gone["seen"] = toValue(Seen{{laptop, 5}});
    const Operation removed = op(8, laptop, Kind::remove, gone);
    CHECK(stateOf(std::vector{added, removed}).sets.empty());
    CHECK(stateOf(std::vector{added, removed, op(6, desktop, Kind::add, member("work"))})
              .sets.size() == 1);
    Value other = member("home");
    other["seen"] = toValue(Seen{{laptop, 9}});
    CHECK(stateOf(std::vector{added, op(9, laptop, Kind::remove, other)}).sets.size() == 1);
}

TEST_CASE("Two texts from one parent are both heads, the newer one first, until one names both") {
    const Operation first = op(5, laptop, Kind::text, nullptr);
    const Operation here = op(7, laptop, Kind::text, nullptr, {{5, laptop}});
    const Operation there = op(8, desktop, Kind::text, nullptr, {{5, laptop}});
    const RowState apart = stateOf(std::vector{first, here, there});
    CHECK(apart.heads == std::vector<Version>{{8, desktop}, {7, laptop}});
    const Operation joined = op(9, laptop, Kind::text, nullptr, {{8, desktop}, {7, laptop}});
    CHECK(stateOf(std::vector{first, here, there, joined}).heads ==
          std::vector<Version>{{9, laptop}});
}

TEST_CASE("An event that was taken back can happen again") {
    const Operation event = op(5, laptop, Kind::event, Value{{"grade", 3}});
    const Operation cancel = op(6, laptop, Kind::cancel, nullptr);
    CHECK(stateOf(std::vector{event}).alive);
    CHECK_FALSE(stateOf(std::vector{event, cancel}).alive);
    CHECK(
        stateOf(std::vector{event, cancel, op(7, laptop, Kind::event, Value{{"grade", 3}})}).alive);
}

TEST_CASE("What a row amounts to does not depend on the order in which its operations arrive") {
    std::mt19937 dice(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<Operation> operations;
        std::vector<Version> texts;
        for (Stamp stamp = 1; stamp <= 12; ++stamp) {
            const core::Id& device = dice() % 2 == 0 ? laptop : desktop;
            const Seen some{{laptop, static_cast<Stamp>(dice() % 12)},
                            {desktop, static_cast<Stamp>(dice() % 12)}};
            Value gone = member(dice() % 2 == 0 ? "a" : "b");
            gone["seen"] = toValue(some);
            switch (dice() % 6) {
            case 0:
                operations.push_back(op(stamp, device, Kind::set, Value{{"x", stamp}}));
                break;
            case 1:
                operations.push_back(op(stamp, device, Kind::erase, seen(some)));
                break;
            case 2:
                operations.push_back(
                    op(stamp, device, Kind::add, member(dice() % 2 == 0 ? "a" : "b")));
                break;
            case 3:
                operations.push_back(op(stamp, device, Kind::remove, gone));
                break;
            default:
                operations.push_back(op(stamp, device, Kind::text, nullptr, texts));
                texts = {{stamp, device}};
            }
        }
        const RowState ordered = stateOf(operations);
        for (int i = 0; i < 5; ++i) {
            std::shuffle(operations.begin(), operations.end(), dice);
            CHECK(same(stateOf(operations), ordered));
        }
    }
}
