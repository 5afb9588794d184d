// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/direction.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/text.hpp>

#include <string>

using namespace upturn::core;

TEST_CASE("Bytes that are no text are refused with their place") {
    for (const std::string& bad : {std::string("ab\xFF"), std::string("ab\0c", 4),
                                   std::string("ab\xC0\xAF"), std::string("ab\xED\xA0\x80"),
                                   std::string("ab\xE2\x82"), std::string("ab\xF4\x90\x80\x80")}) {
        const auto text = Text::from(bad);
        REQUIRE_FALSE(text);
        CHECK(text.error().sentence.find("byte 3") != std::string::npos);
    }
}

TEST_CASE("Every valid sequence is kept byte for byte") {
    const std::string words =
        "Stra\u00dfe \U0001F469\u200D\U0001F4BB \u202Ertl\u202C \uFFFD e\u0301\r\n\t";
    REQUIRE(Text::from(words));
    CHECK(Text::from(words)->utf8() == words);
    std::size_t repairs = 9;
    CHECK(Text::repaired(words, &repairs).utf8() == words);
    CHECK(repairs == 0);
}

TEST_CASE("A byte that can't be read is found wherever it stands in a long text") {
    for (const char bad : {'\0', '\x80', '\xFF'})
        for (std::size_t at = 0; at < 40; ++at) {
            std::string words = "Nothing to see here, move on now, please";
            words[at] = bad;
            CHECK(firstInvalidByte(words) == at);
        }
    const std::string edge = "\x7F\x01~ all of them sound \u00E4\U0001F600 to the end\x01";
    CHECK(firstInvalidByte(edge) == std::string::npos);
}

TEST_CASE("A file of another program is repaired, and the repairs are counted") {
    std::size_t repairs = 0;
    const Text text = Text::repaired(std::string("a\0b\xFFz", 5), &repairs);
    CHECK(text.utf8() == "a\uFFFDb\uFFFDz");
    CHECK(repairs == 2);
}

TEST_CASE("A text beyond the limit is refused, not cut") {
    CHECK(Text::from(std::string(Text::longest, 'x')));
    CHECK_FALSE(Text::from(std::string(Text::longest + 1, 'x')));
}

TEST_CASE("A heading is the title, or the first sentence, cut at a word") {
    const auto text = [](const char* words) { return *Text::from(words); };
    CHECK(heading(text("Given"), text("Body.")).utf8() == "Given");
    CHECK(heading({}, text("I froze. Then I left.")).utf8() == "I froze");
    CHECK(heading({}, text("\n\n  First line\nsecond")).utf8() == "First line");
    CHECK(heading({}, text("one two three four"), 9).utf8() == "one two\u2026");
    CHECK(heading({}, {}).empty());
}

TEST_CASE("What nobody can see is blank, in every script") {
    for (const char* unseen : {"", " \t\r\n", "\u00A0", "\u200B", "\u3000", "\uFEFF", "\u00AD",
                               "\u2028\u2060", "\U000E0020", "\u115F\u3164"}) {
        CAPTURE(unseen);
        CHECK(Text::from(unseen)->blank());
    }
    for (const char* seen : {"x", "\u200Bx", " \u00E4", "\u05D0", "\U0001F600", "\u2800", "."}) {
        CAPTURE(seen);
        CHECK_FALSE(Text::from(seen)->blank());
    }
}

TEST_CASE("Words from right to left are kept apart from the sentence around them") {
    CHECK(isolated("plain words") == "plain words");
    CHECK(isolated("\u05e9\u05dc\u05d5\u05dd (x)") == "\u2068\u05e9\u05dc\u05d5\u05dd (x)\u2069");
    CHECK(isolated("a \u0633") == "\u2068a \u0633\u2069");
}
