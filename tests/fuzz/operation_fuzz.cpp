// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What an operation holds, as it stands in the file.

#include "fuzz.hpp"
#include "operation.hpp"
#include "value.hpp"

using namespace upturn;

std::vector<std::string> fuzz::seeds() {
    std::vector<std::string> all;
    const auto add = [&](const store::Bytes& bytes) {
        all.emplace_back(bytes.begin(), bytes.end());
    };
    add(store::encode({{"text", "The demo broke."}, {"at", 1'795'000'000'123}}));
    add(store::encode({{"set", "tags"}, {"member", "work"}, {"flag", true}, {"none", nullptr}}));
    add(store::encode(store::toValue(core::momentAt(1'795'000'000'123, "Europe/Berlin"))));
    add(store::encodeParents({{.stamp = 7, .device = core::Id::derived({"device"})}}));
    all.push_back(store::toText({.stamp = 7, .device = core::Id::derived({"device"})}));
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::span given(bytes, size);
    if (const auto value = store::decode(given)) {
        const store::Bytes again = store::encode(*value);
        fuzz::demand(store::decode(again) == value, "a value that was read is written as it is");
        std::ignore = store::momentFrom(*value);
        std::ignore = store::idFrom(*value);
        std::ignore = store::seenFrom(*value);
        if (value->is_object())
            for (const char* key : {"text", "at", "set", "member"}) {
                std::ignore = store::wordsAt(*value, key);
                std::ignore = store::maybeNumberAt(*value, key);
                std::ignore = store::idAt(*value, key);
            }
    }
    std::ignore = store::decodeParents(given);
    if (const auto version = store::parseVersion({reinterpret_cast<const char*>(bytes), size}))
        fuzz::demand(store::parseVersion(store::toText(*version)) == version,
                     "a version is written as it was read");
    return 0;
}
