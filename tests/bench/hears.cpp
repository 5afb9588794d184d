// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Says as JSON what is heard, a line for a line, so that labelled sets can be scored from outside:
//   {"text", "title", "weight"}               an entry
//   {"answer", "question", "entry", "is"}     an answer; "is" is the class of its entry

#include <upturn/hear/answers.hpp>
#include <upturn/hear/beliefs.hpp>
#include <upturn/hear/hearing.hpp>

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

using namespace upturn::hear;
using nlohmann::json;

namespace {

std::string nameOf(Alarm alarm) {
    return alarm == Alarm::sure ? "sure" : alarm == Alarm::unsure ? "unsure" : "none";
}

json heardOf(const json& line) {
    const std::string text = line.value("text", "");
    const std::string title = line.value("title", "");
    Said said{.text = text, .title = title};
    if (line.contains("weight") && line["weight"].is_number())
        said.weight = line["weight"];
    const Hearing hearing = listen(said);
    json out{{"alarm", nameOf(hearing.alarm)},
             {"line", hearing.quietLine},
             {"class", upturn::hear::nameOf(hearing.appraisal.is)},
             {"sure", hearing.appraisal.sure},
             {"which", hearing.appraisal.which}};
    for (std::size_t one = 0; one < classes; ++one)
        if (hearing.appraisal.scores[one] > 0)
            out["scores"][std::string(upturn::hear::nameOf(static_cast<Class>(one)))] =
                hearing.appraisal.scores[one];
    if (const auto heavy = heavySentenceIn(text))
        out["heavy"] = text.substr(heavy->first, heavy->last - heavy->first);
    out["told"] = json::object();
    for (const Told& told : hearing.told)
        out["told"][std::string(upturn::hear::nameOf(told.about))] = told.strength;
    out["quotes"] = json::array();
    for (const Quote& quote : hearing.quotes)
        out["quotes"].push_back({{"about", upturn::hear::nameOf(quote.about)},
                                 {"words", text.substr(quote.first, quote.last - quote.first)}});
    return out;
}

json answerOf(const json& line) {
    const std::string answer = line.value("answer", "");
    const std::string question = line.value("question", "");
    const std::string entry = line.value("entry", "");
    const Reading reading = hear({.answer = answer,
                                  .question = question,
                                  .entry = entry,
                                  .entryIs = classNamed(line.value("is", "")),
                                  .shortWillDo = line.value("short", true)});
    return {{"heard", upturn::hear::nameOf(reading.reply)},
            {"becomes", upturn::hear::nameOf(reading.becomes)},
            {"alarm", nameOf(reading.alarm)}};
}

} // namespace

int main() {
    std::string line;
    while (std::getline(std::cin, line)) {
        const json said = json::parse(line, nullptr, false);
        if (said.is_object())
            std::cout << (said.contains("answer") ? answerOf(said) : heardOf(said)).dump() << '\n';
        else
            std::cout << "{}\n";
    }
    return 0;
}
