// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/word_forms.hpp>

#include <initializer_list>
#include <string>

using namespace upturn::core;

namespace {

bool allShareAStem(std::initializer_list<const char*> words) {
    const WordForms forms;
    const std::string first = forms.stemOf(*words.begin());
    for (const char* word : words)
        if (forms.stemOf(word) != first)
            return false;
    return true;
}

} // namespace

TEST_CASE("The forms of a word are one word, in English and in German") {
    CHECK(allShareAStem({"meeting", "meetings", "meet"}));
    CHECK(allShareAStem({"estimate", "estimating", "estimated", "estimates"}));
    CHECK(allShareAStem({"worries", "worry", "worried"}));
    CHECK(allShareAStem({"fehler", "fehlern", "fehlers"}));
    CHECK(allShareAStem({"absagen", "absage"}));
    CHECK(allShareAStem({"h\u00E4user", "hauser", "haus"})); // as folded as unfolded
}

TEST_CASE("Words that only begin alike are several words") {
    CHECK_FALSE(allShareAStem({"contract", "contrast"}));
    CHECK_FALSE(allShareAStem({"present", "pressure"}));
    CHECK_FALSE(allShareAStem({"verstehen", "verspielen"}));
}

TEST_CASE("What is no word of theirs comes to no harm") {
    const WordForms forms;
    CHECK(forms.stemOf("").empty());
    CHECK(forms.stemOf("\u4F1A\u4E0A") == "\u4F1A\u4E0A");
    CHECK(forms.stemOf("3000") == "3000");
    const std::string endless(100'000, 's');
    CHECK(forms.stemOf(endless) == endless);
}
