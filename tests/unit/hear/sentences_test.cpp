// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Our own labelled sentences (sentences/*.txt). The lists were mended on them, so the figures say
// that nothing is lost again; how well strangers are heard is told in docs/hearing.md.

#include "support/catch.hpp"

#include <upturn/hear/answers.hpp>
#include <upturn/hear/hearing.hpp>

#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace upturn::hear;

namespace {

struct Labelled {
    std::string label; ///< "sure self-harm"
    std::string text;
};

std::vector<Labelled> sentences(const std::string& name) {
    std::string beside(UPTURN_PROJECT);
    beside += "/tests/unit/hear/sentences/";
    std::vector<Labelled> all;
    for (int part = 1; part <= 9; ++part) {
        std::ifstream file(beside + name + '_' + std::to_string(part) + ".txt");
        REQUIRE((file.good() || part > 1)); // some have more parts than others
        std::string label;
        for (std::string line; std::getline(file, line);) {
            if (line.empty() || line.front() == '#')
                continue;
            if (line.front() == '[')
                label = line.substr(1, line.size() - 2);
            else
                all.push_back({label, line});
        }
    }
    return all;
}

/// How many of those with a label are heard as they should be.
class Shares {
  public:
    void count(const std::string& of, bool met) {
        auto& share = shares_[of];
        share.first += met ? 1 : 0;
        ++share.second;
    }
    double of(const std::string& name) {
        const auto& [met, all] = shares_[name];
        std::cout << name << ": " << met << " of " << all << '\n';
        return all == 0 ? 0 : static_cast<double>(met) / all;
    }

  private:
    std::map<std::string, std::pair<int, int>> shares_;
};

} // namespace

TEST_CASE("Danger is heard in our own sentences, and the harmless is left alone") {
    Shares shares;
    for (const Labelled& each : sentences("crisis")) {
        const Hearing hearing = listen({.text = each.text});
        if (each.label.starts_with("none")) {
            shares.count("none", hearing.alarm == Alarm::none);
            continue;
        }
        shares.count(each.label, hearing.alarm != Alarm::none);
        shares.count("line", hearing.quietLine);
    }
    CHECK(shares.of("sure self-harm") >= .8);
    CHECK(shares.of("sure indirect") >= .85);
    CHECK(shares.of("sure spelling") >= .9);
    CHECK(shares.of("unsure") >= .85);
    CHECK(shares.of("line") >= .95);
    CHECK(shares.of("none") >= .97);
}

TEST_CASE("An ordinary day's trying, ending, cutting and leaving of notes raises no alarm") {
    std::size_t ordinary = 0;
    for (const Labelled& each : sentences("everyday")) {
        INFO(each.text);
        const bool everyday = each.label == "everyday";
        CHECK(listen({.text = each.text}).alarm == (everyday ? Alarm::none : Alarm::sure));
        ordinary += everyday ? 1 : 0;
    }
    CHECK(ordinary >= 100);
}

TEST_CASE(
    "What everyday speech borrows from death and violence is left alone, not its neighbours") {
    for (const Labelled& each : sentences("sayings")) {
        INFO(each.label << ": " << each.text);
        const Hearing hearing = listen({.text = each.text, .weight = 3});
        const bool isHeard = isSoft(hearing.appraisal.is) && hearing.appraisal.sure;
        if (each.label == "ordinary") {
            CHECK(hearing.alarm == Alarm::none);
            CHECK_FALSE(isHeard);
        } else if (each.label == "alarm") {
            CHECK(hearing.alarm != Alarm::none);
        } else {
            CHECK(nameOf(hearing.appraisal.is) == each.label);
            CHECK(isHeard);
        }
    }
}

TEST_CASE("What hides by kind is asked about, and what stands near it is left alone") {
    std::size_t asked = 0;
    for (const Labelled& each : sentences("kinds")) {
        INFO(each.text);
        CHECK((listen({.text = each.text}).alarm != Alarm::none) == (each.label == "asked"));
        asked += each.label == "asked" ? 1 : 0;
    }
    CHECK(asked >= 100);
}

TEST_CASE("One's own mistake is none of others, no success and no plan, however it is told") {
    std::size_t mistakes = 0;
    for (const Labelled& each : sentences("mistakes")) {
        INFO(each.text);
        const Appraisal heard = listen({.text = each.text, .weight = 3}).appraisal;
        if (each.label != "mistake") {
            CHECK(nameOf(heard.is) == each.label);
            continue;
        }
        ++mistakes;
        CHECK_FALSE(isSoft(heard.is));
        CHECK(heard.is != Class::done);
        CHECK_FALSE(((heard.is == Class::win || heard.is == Class::plan) && heard.sure));
    }
    CHECK(mistakes >= 20);
}

TEST_CASE("What is told in passing is heard for what it is, and its neighbours are left alone") {
    Shares shares;
    for (const Labelled& each : sentences("untold")) {
        INFO(each.text);
        const int weight = each.text.front() - '0';
        const Hearing hearing = listen({.text = each.text.substr(2), .weight = weight});
        const Appraisal& heard = hearing.appraisal;
        const bool isHeard = isSoft(heard.is) && heard.sure;
        if (each.label == "soft")
            shares.count("soft", isHeard || heard.which);
        else if (each.label == "done")
            shares.count("done", heard.is == Class::done);
        else if (each.label == "setback")
            shares.count("no success", !(heard.is == Class::win && heard.sure));
        else if (each.label == "success")
            CHECK(heard.is == Class::win);
        else if (each.label == "sure")
            CHECK(hearing.alarm == Alarm::sure);
        else if (each.label == "unsure")
            shares.count("asked about safety", hearing.alarm == Alarm::unsure);
        else if (each.label == "another") // somebody else did it
            CHECK(hearing.alarm == Alarm::none);
        else
            CHECK((hearing.alarm == Alarm::none && !isHeard && !heard.which));
    }
    CHECK(shares.of("soft") >= .8);
    CHECK(shares.of("done") >= .8);
    CHECK(shares.of("no success") >= .8);
    CHECK(shares.of("asked about safety") >= .7);
}

TEST_CASE("Our own answers are heard for what they are, and true ones are not lost") {
    Shares shares;
    for (const Labelled& each : sentences("answers")) {
        const Reply reply = hear({.answer = each.text}).reply;
        if (each.label == "answer" || each.label == "short-but-fine")
            shares.count("lost", reply != Reply::answer);
        else
            shares.count("non-answers", nameOf(reply) == each.label);
    }
    CHECK(shares.of("non-answers") >= .93);
    CHECK(shares.of("lost") <= .02);
}

TEST_CASE("Our own entries: what is soft is heard or asked about, what is ordinary is neither") {
    Shares shares;
    for (const Labelled& each : sentences("events")) {
        const int weight = each.text.front() - '0';
        const Appraisal heard = listen({.text = each.text.substr(2), .weight = weight}).appraisal;
        const bool isHeard = isSoft(heard.is) && heard.sure;
        const Class is = classNamed(each.label.substr(0, each.label.find(' ')));
        if (isSoft(is)) {
            shares.count("soft heard", isHeard);
            shares.count("soft heard or asked", isHeard || heard.which);
        } else if (is != Class::done && is != Class::plan) {
            shares.count("ordinary softly", isHeard);
            shares.count("ordinary asked", heard.which);
        }
    }
    CHECK(shares.of("soft heard") >= .85);
    CHECK(shares.of("soft heard or asked") >= .95);
    CHECK(shares.of("ordinary softly") <= .025);
    CHECK(shares.of("ordinary asked") <= .1);
}
