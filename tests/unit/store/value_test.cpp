// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "operation.hpp"
#include "support/catch.hpp"
#include "value.hpp"

using namespace upturn;
using namespace upturn::store;

TEST_CASE("A map is encoded shortest key first, whatever order it was made in") {
    const Value a{{"bb", 1}, {"a", 2}, {"c", 3}};
    const Value b{{"c", 3}, {"a", 2}, {"bb", 1}};
    CHECK(encode(a) == encode(b));
    CHECK(encode(a) == Bytes{0xA3, 0x61, 'a', 0x02, 0x61, 'c', 0x03, 0x62, 'b', 'b', 0x01});
}

TEST_CASE("What was encoded is read back, with text, bytes and big numbers") {
    const Value value{{"text", "Stra\u00dfe"},
                      {"id", Value::binary(Bytes(16, 7))},
                      {"stamp", std::int64_t{117'000'000'000'000'000}},
                      {"minus", -3},
                      {"list", Value::array({true, nullptr})}};
    CHECK(decode(encode(value)) == value);
}

TEST_CASE("Bytes that are no value are nothing, and deep nesting does not exhaust the stack") {
    CHECK_FALSE(decode(Bytes{0xFF}));
    CHECK_FALSE(decode(Bytes{0xA1, 0x61}));
    CHECK_FALSE(decode(Bytes{}));
    CHECK_FALSE(decode(Bytes(5'000'000, 0x81)));
}

TEST_CASE("A version is written and read as text") {
    const Version version{117'000'000'000'000'000,
                          *core::Id::parse("00112233445566778899aabbccddeeff")};
    CHECK(parseVersion(toText(version)) == version);
    CHECK_FALSE(parseVersion("x"));
    CHECK_FALSE(parseVersion(std::string(48, 'g')));
}

// The encoding is for ever. These bytes were computed by another program (docs/file-format.md
// shows how); when this test breaks, journals of others can't be checked any more.
TEST_CASE("The hash of an operation is the documented one") {
    const core::Id id = *core::Id::parse("000102030405060708090a0b0c0d0e0f");
    const Bytes salt(16, 0x55);
    const Bytes value = encode(Value{{"text", "I froze."}});
    const Bytes inner = innerHash(salt, value);
    const Bytes hash = operationHash({.format = 1,
                                      .version = {65'536, id},
                                      .sequence = 1,
                                      .commit = id,
                                      .entity = "entry",
                                      .row = id,
                                      .kind = Kind::text},
                                     {}, inner);
    const auto hex = [](const Bytes& bytes) {
        std::string out;
        for (const std::uint8_t byte : bytes) {
            constexpr std::string_view digits = "0123456789abcdef";
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
        return out;
    };
    CHECK(hex(inner) == "17abf1b866dfb64666bf899a737728db0e82272e7f9cf7b2327d65677b9bf590");
    CHECK(hex(hash) == "756d37e9bcd9878e93977e503ea4788adf4807ba03e272516d1c830610090fc7");
}

TEST_CASE(
    "Nesting is counted through names and through lists, and announced sizes are not believed") {
    const auto nested = [](std::size_t depth) {
        Bytes bytes;
        for (std::size_t i = 0; i < depth; ++i)
            for (const int byte : {0xA1, 0x61, 0x61}) // {"a": ...
                bytes.push_back(static_cast<std::uint8_t>(byte));
        bytes.push_back(0x00);
        return bytes;
    };
    CHECK(decode(nested(20)));
    CHECK_FALSE(decode(nested(40)));
    CHECK_FALSE(decode(nested(300'000)));
    Bytes mixed;
    for (int i = 0; i < 300'000; ++i)
        for (const int byte : {0x82, 0x00}) // [0, ...
            mixed.push_back(static_cast<std::uint8_t>(byte));
    mixed.push_back(0x00);
    CHECK_FALSE(decode(mixed));
    CHECK_FALSE(decode(Bytes{0x9B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}));
    CHECK_FALSE(decode(Bytes{0xBB, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00}));
    CHECK_FALSE(decode(Bytes{0x9F, 0x00, 0xFF})); // of indefinite length
}
