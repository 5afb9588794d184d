// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whatever comes is heard, and the same each time: no clock, no chance, nothing of what was heard
// before.

#include "support/catch.hpp"

#include <upturn/hear/answers.hpp>
#include <upturn/hear/hearing.hpp>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace upturn::hear;

namespace {

/// Words of the lists beside broken bytes, other scripts, marks without end.
std::string brokenText(std::mt19937& random, std::size_t bytes) {
    static const std::array<std::string_view, 26> pieces{". I felt so ashamed of it. ",
                                                         "but I will ring her tomorrow",
                                                         "the rope",
                                                         "my last day",
                                                         "Tabletten",
                                                         "ich kann nicht mehr",
                                                         "he hit me",
                                                         "k.A.",
                                                         "s. o.",
                                                         "my mother died",
                                                         "\xff\xfe",
                                                         "\xe2\x80",
                                                         "\xed\xa0\x80",
                                                         "\xf0\x9f\x98\x80",
                                                         "\xd7\xa9\xd7\x9c",
                                                         "\xe4\xbd\xa0",
                                                         "a\xcc\x88\xcc\x88",
                                                         "\xe2\x80\xae",
                                                         "\xef\xbb\xbf",
                                                         "....",
                                                         "\n\n- ",
                                                         "\r\n\t",
                                                         "???",
                                                         "suicidl",
                                                         "mcih",
                                                         ", ; : ( \" "};
    std::string text;
    while (text.size() < bytes) {
        text += pieces[random() % pieces.size()];
        text += random() % 7 == 0 ? ". " : " ";
        if (random() % 9 == 0)
            text += static_cast<char>(random() % 256);
    }
    return text;
}

bool isSame(const Hearing& a, const Hearing& b) {
    return a.alarm == b.alarm && a.quietLine == b.quietLine && a.appraisal.is == b.appraisal.is &&
           a.appraisal.sure == b.appraisal.sure && a.appraisal.which == b.appraisal.which &&
           a.appraisal.scores == b.appraisal.scores && a.told.size() == b.told.size() &&
           a.quotes.size() == b.quotes.size();
}

} // namespace

TEST_CASE("Whatever bytes come, a quote is a piece of the text and an answer is heard") {
    std::mt19937 random(7);
    std::size_t quotes = 0;
    for (int i = 0; i < 400; ++i) {
        const std::string text = brokenText(random, i % 50 == 0 ? 60'000 : random() % 300);
        const std::string other = brokenText(random, random() % 80);
        const Hearing hearing =
            listen({.text = text, .title = other, .weight = static_cast<int>(random() % 7)});
        quotes += hearing.quotes.size();
        for (const Quote& quote : hearing.quotes) {
            CHECK(quote.first <= quote.last);
            CHECK(quote.last <= text.size());
        }
        hear({.answer = other, .question = other, .entry = text});
        hear({.answer = text, .question = other, .entry = text});
    }
    CHECK(quotes > 50);
}

TEST_CASE("The same words are heard the same, whatever was heard before") {
    std::mt19937 random(11);
    std::vector<std::string> texts;
    std::vector<Hearing> heard;
    for (int i = 0; i < 100; ++i) {
        texts.push_back(brokenText(random, random() % 400));
        heard.push_back(listen({.text = texts.back(), .weight = i % 6}));
    }
    for (int i = 99; i >= 0; --i) {
        const auto at = static_cast<std::size_t>(i);
        CHECK(isSame(listen({.text = texts[at], .weight = i % 6}), heard[at]));
    }
}
