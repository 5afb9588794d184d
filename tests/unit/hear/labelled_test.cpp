// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Sets of sentences with labels, from beside the project. They are few, and some of the lists were
// tried on them: the figures say that the machinery works, not how well strangers are heard.

#include "support/catch.hpp"
#include "support/fixtures.hpp"

#include <upturn/hear/answers.hpp>
#include <upturn/hear/hearing.hpp>

#include <nlohmann/json.hpp>

#include <iostream>
#include <sstream>
#include <string>
#include <vector>

using namespace upturn::hear;
using nlohmann::json;

namespace {

std::vector<json> set(const std::string& name) {
    const auto bytes = upturn::testing::fixture("hears/" + name + ".jsonl");
    std::vector<json> items;
    if (!bytes) {
        std::cout << "SKIPPED: no labelled set " << name << '\n';
        return items;
    }
    std::istringstream lines(*bytes);
    for (std::string line; std::getline(lines, line);)
        items.push_back(json::parse(line));
    return items;
}

struct Share {
    std::string of;
    int met = 0;
    int all = 0;
    void count(bool one) {
        ++all;
        met += one ? 1 : 0;
    }
    double value() {
        const double share = all == 0 ? 0 : static_cast<double>(met) / all;
        std::cout << of << ": " << met << " of " << all << '\n';
        return share;
    }
};

std::string wordOf(const json& item, const char* field) {
    return item.value(field, std::string());
}

Class classOf(const json& item) {
    const std::string name = wordOf(item, "class");
    return classNamed(name == "own-mistake" ? "own" : name == "done-to-me" ? "done" : name);
}

} // namespace

TEST_CASE("Labelled sentences of crisis are heard") {
    const std::vector<json> items = set("crisis");
    Share sure{"crisis heard or asked"}, line{"or the quiet line"}, harmless{"harmless left alone"};
    for (const json& item : items) {
        const std::string text = wordOf(item, "text");
        const Hearing hearing = listen({.text = text});
        if (wordOf(item, "class") == "sure") {
            sure.count(hearing.alarm != Alarm::none);
            line.count(hearing.quietLine);
        } else if (wordOf(item, "class") == "none") {
            harmless.count(hearing.alarm == Alarm::none);
        }
    }
    if (items.empty())
        return;
    CHECK(sure.value() >= .9);
    CHECK(line.value() >= .9);
    CHECK(harmless.value() >= .95);
}

TEST_CASE("Labelled events are heard, and ordinary ones are not treated softly") {
    const std::vector<json> items = set("events");
    Share soft{"soft heard"}, asked{"soft heard or asked"}, wrong{"ordinary treated softly"},
        which{"ordinary asked which"};
    for (const json& item : items) {
        const std::string text = wordOf(item, "text");
        const Appraisal heard = listen({.text = text, .weight = item.value("weight", 0)}).appraisal;
        const bool isHeard = isSoft(heard.is) && heard.sure;
        const Class wanted = classOf(item);
        if (isSoft(wanted)) {
            soft.count(isHeard);
            asked.count(isHeard || heard.which);
        } else if (wanted != Class::done && wanted != Class::plan) {
            wrong.count(isHeard);
            which.count(heard.which);
        }
    }
    if (items.empty())
        return;
    CHECK(soft.value() >= .6);
    CHECK(asked.value() >= .85);
    CHECK(wrong.value() <= .04);
    CHECK(which.value() <= .25);
}

TEST_CASE("Labelled answers are heard for what they are") {
    const std::vector<json> items = set("answers");
    Share heard{"non-answers heard"}, lost{"true answers lost"};
    for (const json& item : items) {
        const std::string text = wordOf(item, "text");
        const std::string wanted = wordOf(item, "class");
        const Reply reply = hear({.answer = text, .question = wordOf(item, "note")}).reply;
        if (wanted == "answer" || wanted == "short-but-fine")
            lost.count(reply != Reply::answer);
        else
            heard.count(nameOf(reply) == wanted);
    }
    if (items.empty())
        return;
    CHECK(heard.value() >= .85);
    CHECK(lost.value() <= .03);
}

TEST_CASE("What labelled entries tell is heard") {
    const std::vector<json> items = set("coverage");
    Share recall{"told that is heard"};
    for (const json& item : items) {
        const std::string text = wordOf(item, "text");
        const Hearing hearing = listen({.text = text, .weight = 3});
        for (const json& about : item["told"]) {
            bool isTold = false;
            for (const Told& told : hearing.told)
                isTold = isTold || (nameOf(told.about) == about && told.strength >= covered);
            recall.count(isTold);
        }
    }
    if (!items.empty())
        CHECK(recall.value() >= .85);
}
