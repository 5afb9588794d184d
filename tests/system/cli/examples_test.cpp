// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the pages say to type is typed, and leads where they say.

#include "person.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

#include <algorithm>
#include <optional>
#include <regex>
#include <set>
#include <sstream>

using namespace upturn::test;

namespace {

/// The words of a line as a shell takes them: quotes, and a comment at the end.
Words wordsOf(const std::string& line) {
    Words words;
    std::string word;
    bool begun = false;
    char quote = 0;
    for (const char c : line + ' ') {
        if (quote == 0 && !begun && c == '#')
            break;
        if (quote != 0 && c == quote) {
            quote = 0;
        } else if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
            begun = true;
        } else if (quote == 0 && c == ' ') {
            if (begun)
                words.push_back(word);
            word.clear();
            begun = false;
        } else {
            word += c;
            begun = true;
        }
    }
    return words;
}

std::vector<std::string> linesOf(const char* page) {
    std::istringstream in(bytesOf(std::string(UPTURN_SOURCE_DIR "/") + page));
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::set<std::string> commandsThereAre() {
    std::set<std::string> names;
    const std::string help = Person().run({"--help"}).out;
    const std::regex name("\n  ([a-z]+)  ");
    for (std::sregex_iterator at(help.begin(), help.end(), name), end; at != end; ++at)
        names.insert((*at)[1]);
    return names;
}

/// Of one line of the guide: whole commands, and options that belong to the one before.
std::vector<Words> commandsIn(const std::string& line, const std::set<std::string>& known) {
    static const std::regex code("`([^`]+)`");
    std::vector<Words> commands;
    for (std::sregex_iterator at(line.begin(), line.end(), code), end; at != end; ++at) {
        Words words = wordsOf((*at)[1]);
        const bool whole = words.front() == "upturn-cli";
        if (whole)
            words.erase(words.begin());
        if (whole || (words.size() > 1 && known.contains(words.front()))) {
            commands.push_back(words);
        } else if (words.front().starts_with("--") && !commands.empty()) {
            Words further = commands.back();
            further.insert(further.end(), words.begin(), words.end());
            commands.push_back(further);
        }
    }
    return commands;
}

/// Somebody who has one of each thing that the guide speaks of.
struct Prepared : Person {
    std::string entry = adds("Told the client a date too early.", {"--cause", "wanted to please"});
    std::string step = asks({"step", "add", entry, "Ask the team"}).at("id");
    std::string lesson = asks({"keep", entry, "--text", "Ask before you promise."}).at("lesson");

    Words filled(Words words) const {
        const std::map<std::string, std::string> meant{{"ID", entry},
                                                       {"STEP", step},
                                                       {"LESSON", lesson},
                                                       {"QUESTION", "circumstances.stretch"},
                                                       {"G", "gibbs"},
                                                       {"COMMAND", "add"},
                                                       {"...", "Words of mine"},
                                                       {"diary.zip", home() + "/diary.zip"}};
        for (std::string& word : words)
            if (const auto found = meant.find(word); found != meant.end())
                word = found->second;
        return words;
    }
};

} // namespace

TEST_CASE("The commands of the README lead from a setback to a lesson, one after the other") {
    const std::map<std::string, std::string> said{
        {"add", "is written down"},
        {"ask", "To answer: upturn-cli answer"},
        {"answer", "Saved."},
        {"takeaways", "1  next step  Next time I ask the team before I name a date."},
        {"keep", "Kept as lesson"},
        {"lessons", "Next time I ask the team before I name a date."},
        {"before", "Next time I ask the team before I name a date."},
        {"step", ""},
        {"waiting", "Ask Jonas for the real date"},
        {"search", "Told the client a date too early"},
        {"appraise", "Noted."},
        {"contacts", "Noted."},
        {"plan", "Noted."},
        {"calm", "I stop answering messages"},
        {"pause", "It rests until Sat 28 Nov"},
        {"backup", "read in full: 1 entry"}};
    const Person person;
    std::string entry;
    std::set<std::string> typed;
    for (const std::string& line : linesOf("README.md")) {
        if (!line.starts_with("    upturn-cli "))
            continue;
        Words words = wordsOf(line);
        words.erase(words.begin());
        std::replace(words.begin(), words.end(), std::string("3f9a"), entry.substr(0, 8));
        const Ran ran = person.run(words);
        INFO(line << '\n' << ran.out << ran.err);
        CHECK(ran.code == 0);
        REQUIRE(said.contains(words.front()));
        CHECK(ran.out.find(said.at(words.front())) != std::string::npos);
        typed.insert(words.front());
        if (entry.empty())
            entry = person.asks({"list"}).at("entries").at(0).at("id");
    }
    CHECK(typed.size() == said.size());
}

TEST_CASE("The commands for a bad day bring back what was there") {
    const Person person;
    const std::string entry = person.adds("Told the client a date too early");
    const std::string file = person.asks({"backup"}).at("file");
    person.asks({"edit", entry, "Something else"});
    const std::map<std::string, std::string> meant{{"FILE", file}, {"ID", entry.substr(0, 8)}};
    const std::vector<std::string> said{"checked", "1 thing would change", "1 thing is as in",
                                        "All is as in the copy already"};
    std::size_t count = 0;
    for (const std::string& line : linesOf("docs/backups.md")) {
        if (!line.starts_with("upturn-cli "))
            continue;
        Words words = wordsOf(line);
        words.erase(words.begin());
        for (std::string& word : words)
            if (const auto found = meant.find(word); found != meant.end())
                word = found->second;
        const Ran ran = person.run(words);
        INFO(line << '\n' << ran.out << ran.err);
        CHECK(ran.code == 0);
        REQUIRE(count < said.size());
        CHECK(ran.out.find(said[count++]) != std::string::npos);
    }
    CHECK(count == said.size());
    CHECK(person.asks({"show", entry}).at("entries")[0].at("text") ==
          "Told the client a date too early");
}

TEST_CASE("Every command that the guide names does what it says") {
    const std::set<std::string> known = commandsThereAre();
    REQUIRE(known.contains("add"));
    int count = 0;
    for (const std::string& line : linesOf("docs/guide.md")) {
        std::optional<Prepared> person(std::in_place);
        for (const Words& command : commandsIn(line, known)) {
            if (command.front() == "purge") // after one of them there is nothing for the next
                person.emplace();
            const Words words = person->filled(command);
            const Ran ran = person->run(words);
            std::string shown;
            for (const std::string& word : words)
                shown += word + ' ';
            INFO(shown << '\n' << ran.out << ran.err);
            ++count;
            if (words == Words{"purge", person->entry}) { // it asks, and nobody can answer here
                CHECK(ran.code == 2);
                CHECK(ran.err.find("--yes") != std::string::npos);
                continue;
            }
            CHECK(ran.code == 0);
            CHECK_FALSE((ran.out + ran.err).empty());
        }
    }
    CHECK(count >= 25);
}
