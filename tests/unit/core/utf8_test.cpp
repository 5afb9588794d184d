// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/utf8.hpp>

#include <array>
#include <string>
#include <vector>

using namespace upturn::core;

namespace {

bool isSound(const std::string& bytes) {
    return characterAt(bytes, 0).sound();
}

std::string bytes(std::initializer_list<int> values) {
    std::string out;
    for (const int value : values)
        out += static_cast<char>(value);
    return out;
}

/// One row of table 3-7: which bytes may follow which.
struct Row {
    int firstLead;
    int lastLead;
    int firstSecond;
    int lastSecond;
    int length;
};

constexpr std::array<Row, 8> table{{{0xC2, 0xDF, 0x80, 0xBF, 2},
                                    {0xE0, 0xE0, 0xA0, 0xBF, 3},
                                    {0xE1, 0xEC, 0x80, 0xBF, 3},
                                    {0xED, 0xED, 0x80, 0x9F, 3},
                                    {0xEE, 0xEF, 0x80, 0xBF, 3},
                                    {0xF0, 0xF0, 0x90, 0xBF, 4},
                                    {0xF1, 0xF3, 0x80, 0xBF, 4},
                                    {0xF4, 0xF4, 0x80, 0x8F, 4}}};

const Row* rowOf(int lead) {
    for (const Row& row : table)
        if (lead >= row.firstLead && lead <= row.lastLead)
            return &row;
    return nullptr;
}

} // namespace

TEST_CASE("Every lead byte takes just the second bytes of Unicode's table") {
    for (int lead = 0x80; lead <= 0xFF; ++lead)
        for (int second = 0; second <= 0xFF; ++second) {
            const Row* row = rowOf(lead);
            std::string sequence = bytes({lead, second});
            while (row != nullptr && sequence.size() < static_cast<std::size_t>(row->length))
                sequence += '\x80';
            const bool wanted =
                row != nullptr && second >= row->firstSecond && second <= row->lastSecond;
            const Character c = characterAt(sequence, 0);
            if (c.sound() != wanted || c.bytes != (wanted ? sequence.size() : 1)) {
                CAPTURE(lead, second, c.bytes);
                FAIL("another answer than the table's");
            }
        }
}

TEST_CASE("Further bytes go on with a character, and a cut sequence is none") {
    for (const Row& row : table) {
        std::string whole = bytes({row.firstLead, row.firstSecond});
        whole.resize(static_cast<std::size_t>(row.length), '\xBF');
        CAPTURE(row.firstLead);
        CHECK(isSound(whole));
        for (std::size_t length = 1; length < whole.size(); ++length) {
            CHECK_FALSE(isSound(whole.substr(0, length)));
            for (const char other : {'\0', 'a', '\x7F', '\xC0', '\xFF'}) {
                std::string broken = whole;
                broken[length] = other;
                CHECK_FALSE(isSound(broken));
            }
        }
    }
}

TEST_CASE("Overlong forms, halves of pairs and what lies beyond Unicode are no characters") {
    for (const std::string& none :
         {bytes({0x80}), bytes({0xBF}), bytes({0xC0, 0x80}), bytes({0xC1, 0xBF}),
          bytes({0xE0, 0x80, 0x80}), bytes({0xE0, 0x9F, 0xBF}), bytes({0xED, 0xA0, 0x80}),
          bytes({0xED, 0xBF, 0xBF}), bytes({0xF0, 0x80, 0x80, 0x80}),
          bytes({0xF0, 0x8F, 0xBF, 0xBF}), bytes({0xF4, 0x90, 0x80, 0x80}),
          bytes({0xF5, 0x80, 0x80, 0x80}), bytes({0xFE}), bytes({0xFF})}) {
        CHECK_FALSE(isSound(none));
        CHECK(characterAt(none, 0).code == 0xFFFD);
        CHECK(characterAt(none, 0).bytes == 1);
    }
    CHECK(isSound("\uFFFD")); // written as itself it is a character
}

TEST_CASE("Every character of Unicode comes back as it was written") {
    std::string all;
    std::size_t count = 0;
    for (char32_t code = 0; code <= 0x10FFFF; ++code)
        if (code < 0xD800 || code > 0xDFFF) {
            const std::size_t at = all.size();
            appendCharacter(all, code);
            const Character c = characterAt(all, at);
            ++count;
            if (c.code != code || at + c.bytes != all.size() || c.bytes != bytesOf(code) ||
                c.bytes != bytesFrom(all[at]) || !c.sound()) {
                CAPTURE(static_cast<unsigned>(code), c.bytes);
                FAIL("came back as another one");
            }
        }
    CHECK(charactersIn(all) == count);
    CHECK(count == 0x110000 - 0x800);
}

TEST_CASE("A text is cut where a character begins") {
    const std::string words = "a\u00E4\u20AC\U0001F600";
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at <= words.size() + 1; ++at)
        if (beginsCharacter(words, at))
            places.push_back(at);
    CHECK(places == std::vector<std::size_t>{0, 1, 3, 6, 10, 11});
    CHECK(charactersIn(words) == 4);
}
