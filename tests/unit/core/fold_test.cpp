// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/fold.hpp>

using namespace upturn::core;

namespace {

/// "e/mail=email" for "e-mail": parts, then what they make together, then with signs.
std::string wordsOf(std::string_view text) {
    std::string out;
    Words words(text);
    while (const WordRun* run = words.next()) {
        out += out.empty() ? "" : " ";
        for (std::size_t i = 0; i < run->count; ++i) {
            out += (i > 0 ? "/" : "") + run->part(i).plain;
            if (!run->part(i).german.empty())
                out += "|" + run->part(i).german;
        }
        if (!run->joined.empty())
            out += "=" + run->joined;
        if (!run->marked.empty())
            out += "=" + run->marked;
    }
    return out;
}

} // namespace

TEST_CASE("A word is folded by the rules of its script") {
    struct Row {
        const char* text;
        const char* words;
    };
    for (const Row& row : {
             Row{"Stra\u00dfe STRASSE", "strasse strasse"},
             Row{"\u0451\u043b\u043a\u0430 \u0419\u043e\u0434 \u0418\u0306\u043e\u0434",
                 "\u0435\u043b\u043a\u0430 \u0439\u043e\u0434 \u0439\u043e\u0434"},
             Row{"\u0388\u03ba\u03b1\u03bd\u03b1 \u03bb\u03ac\u03b8\u03bf\u03c2",
                 "\u03b5\u03ba\u03b1\u03bd\u03b1 \u03bb\u03b1\u03b8\u03bf\u03c3"},
             Row{"Z\u0141OTY \u00f8re \u0111uro \u0127al", "zloty ore duro hal"},
             Row{"\u00c6on \u0153uvre", "aeon oeuvre"},
             Row{"I\u015eIK \u0131\u015f\u0131k \u0130", "isik isik i"},
             Row{"\u00c4rger a\u0308rger aerger", "arger|aerger arger|aerger aerger"},
             Row{"The o\ufb03ce of\u00adfice \uff2f\uff26\uff26\uff29\uff23\uff25",
                 "the office office office"},
             Row{"caf\u00e9 cafe\u0301", "cafe cafe"},
             Row{"\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd", "\u05e9\u05dc\u05d5\u05dd"},
             Row{"\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f", "\u0645\u062d\u0645\u062f"},
             // Marks that are letters stay.
             Row{"\u0e19\u0e49\u0e33", "\u0e19 \u0e49 \u0e33"},
             Row{"\u304c\u304d \u304b\u3099\u304d \uff76\uff9e",
                 "\u304c \u304d \u304c \u304d \u30ac"},
             Row{"\u0939\u093f\u0928\u094d\u0926\u0940", "\u0939\u093f\u0928\u094d\u0926\u0940"},
             Row{"\ud55c\uad6d \u1112\u1161\u11ab", "\ud55c\uad6d \ud55c"},
             Row{"\u4eca\u5929", "\u4eca \u5929"},
             Row{"\u0663\u0664 \uff13", "34 3"},
         }) {
        CAPTURE(row.text);
        CHECK(wordsOf(row.text) == row.words);
    }
}

TEST_CASE("What belongs to a word is not cut off from it") {
    struct Row {
        const char* text;
        const char* words;
    };
    for (const Row& row : {
             Row{"I sent an e-mail.", "i sent an e/mail=email"},
             Row{"don't don\u2019t", "don/t=dont don/t=dont"},
             Row{"C++ and C# and C", "c=c++ and c=c# and c"},
             Row{"100% of $40 or 40\u20ac", "100=100% of 40=$40 or 40=40\u20ac"},
             Row{"3.14, 17:00.", "3/14=3.14 17/00=17:00"},
             Row{"3,14", "3/14=3.14"},
             Row{"#deadline ##late x#y", "deadline=#deadline late=#late x y"},
             Row{"# Talk - Morning a+b", "talk morning a b"},
             Row{"Felt \U0001f642\U0001f44d\U0001f3fd!", "felt \U0001f642 \U0001f44d"},
             Row{"", ""},
             Row{"-- ' \" ...", ""},
         }) {
        CAPTURE(row.text);
        CHECK(wordsOf(row.text) == row.words);
    }
}

TEST_CASE("The places of words are bytes of the text as it was written") {
    const std::string text = "Auf der Stra\u00dfe: e-mail, o\u0308l";
    Words words(text);
    std::vector<std::string> pieces;
    while (const WordRun* run = words.next())
        pieces.push_back(text.substr(run->begin(), run->end() - run->begin()));
    CHECK(pieces == std::vector<std::string>{"Auf", "der", "Stra\u00dfe", "e-mail", "o\u0308l"});
}

TEST_CASE("A word without an end ends") {
    std::size_t longest = 0;
    std::size_t runs = 0;
    const std::string text = std::string(1'000'000, 'x') + std::string(1000, '-');
    Words words(text);
    for (; const WordRun* run = words.next(); ++runs)
        longest = std::max(longest, run->part(0).plain.size());
    CHECK(runs == 1);
    CHECK(longest <= 200);
    std::string hyphens;
    for (int i = 0; i < 1000; ++i)
        hyphens += "a-";
    Words parts(hyphens);
    while (const WordRun* run = parts.next())
        CHECK(run->count < 20);
}

TEST_CASE("A name is the same however it is written, and no other") {
    CHECK(sameName("\u00c4rger", "\u00e4rger"));
    CHECK(sameName("\u00e4rger", "Aerger"));
    CHECK(sameName("aerger", "\u00c4rger"));
    CHECK(sameName("#late", "Late"));
    CHECK(sameName(" running   late ", "Running_Late"));
    CHECK(sameName("\u0401lka", "\u0435lka"));
    CHECK_FALSE(sameName("C++", "C"));
    CHECK_FALSE(sameName("blue", "bl\u00f9"));
    CHECK_FALSE(sameName("quelle", "qulle"));
    CHECK_FALSE(sameName("\u304c\u304d", "\u304b\u304d"));
    CHECK(bareTag(" ##late ") == "late");
    CHECK(bareTag("#") == "#");
}

TEST_CASE("The hashtags of a text are its words with a hash before them") {
    CHECK(hashtagsOf("Too #late again. #Late, #\u00c4rger! C# #1 x#y #") ==
          std::vector<std::string>{"late", "\u00c4rger"});
}
