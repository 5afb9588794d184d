// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// fit_takeaways measure HAND_WEIGHTS REPORTS DIARY [list]
// fit_takeaways fit HAND_WEIGHTS REPORTS > weights.json
// fit_takeaways check HAND_WEIGHTS REPORTS WEIGHTS
// fit_takeaways look POSTMORTEMS > report_signals.json
// fit_takeaways check-look POSTMORTEMS REPORT_SIGNALS
// fit_takeaways read < text
//
// REPORTS are the post-mortems themselves or what `look` made of them. What the numbers mean is
// told in docs/takeaways.md.

#include "answers.hpp"
#include "corpus.hpp"
#include "cues.hpp"
#include "diary.hpp"
#include "logistic.hpp"
#include "ranking.hpp"
#include "reading.hpp"
#include "voice.hpp"
#include "weights.hpp"

#include <upturn/takeaways/proposals.hpp>
#include <upturn/takeaways/sentences.hpp>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <random>
#include <set>
#include <sstream>

using namespace upturn;
using namespace upturn::fitting;

namespace {

/// How far the corpus may move a weight; chosen by leave one repository out, see the report.
constexpr double trust = 0.25;

std::vector<Ranked> ranked(const std::vector<Document>& documents, const Score& score) {
    std::vector<Ranked> all;
    for (const Document& document : documents)
        all.push_back(rankedBy(document, score));
    return all;
}

/// Each repository ranked by weights that were fitted without it.
std::vector<Ranked> leaveOneOut(const std::vector<Document>& documents,
                                const takeaways::Weights& hand, double howFar) {
    std::set<std::string> groups;
    for (const Document& document : documents)
        groups.insert(document.group);
    std::vector<Ranked> all;
    for (const std::string& group : groups) {
        std::vector<Document> others;
        std::vector<Document> left;
        for (const Document& document : documents)
            (document.group == group ? left : others).push_back(document);
        const auto score = scoreBy(fitted(others, hand, howFar));
        for (const Document& document : left)
            all.push_back(rankedBy(document, score));
    }
    return all;
}

Score byChance() {
    return [random = std::mt19937(1)](const Document&, const Labelled&) mutable {
        return static_cast<double>(random());
    };
}

/// What one would do without weights: cues that speak for it, less the marks of a story.
Score byCues() {
    using takeaways::Signal;
    return [](const Document&, const Labelled& sentence) {
        double count = 0;
        for (const Signal cue :
             {Signal::lesson, Signal::hindsight, Signal::resolve, Signal::intent, Signal::rule,
              Signal::cause, Signal::contrast, Signal::strength, Signal::imperative})
            count += takeaways::at(sentence.signals, cue);
        for (const Signal mark : {Signal::clock, Signal::date, Signal::code, Signal::pastI})
            count -= takeaways::at(sentence.signals, mark);
        return count;
    };
}

void measurePostmortems(const std::vector<Document>& documents, const takeaways::Model& hand) {
    std::printf("post-mortems, %zu documents, leave one repository out\n", documents.size());
    printHead();
    printRow("by chance", ranked(documents, byChance()));
    printRow("number of cues", ranked(documents, byCues()));
    printRow("weights by hand", ranked(documents, scoreBy(hand)));
    for (const double howFar : {0.15, 0.25, 0.5, 1.0, 3.0})
        printRow("fitted, trust " + std::to_string(howFar).substr(0, 4),
                 leaveOneOut(documents, hand.report, howFar));
    printRow("shipped (has seen them)", ranked(documents, scoreBy(takeaways::model())));
    printKinds(documents);
}

void measureRanking(const std::vector<Document>& entries, const takeaways::Model& hand) {
    std::vector<Document> withSome;
    for (const Document& entry : entries)
        for (const Labelled& sentence : entry.sentences)
            if (sentence.positive()) {
                withSome.push_back(entry);
                break;
            }
    std::printf("\ndiary, %zu entries with something to keep, all sentences ranked\n",
                withSome.size());
    printHead();
    printRow("by chance", ranked(withSome, byChance()));
    printRow("number of cues", ranked(withSome, byCues()));
    printRow("weights by hand", ranked(withSome, scoreBy(hand)));
    printRow("shipped", ranked(withSome, scoreBy(takeaways::model())));
    printKinds(withSome);
}

std::string weightsFile(const takeaways::Weights& weights, const std::string& handFile) {
    auto file = nlohmann::ordered_json::parse(handFile);
    const auto rounded = [](double value) { return std::round(value * 1'000) / 1'000; };
    file["provenance"] =
        "Personal: set by hand, as in hand_weights.json, for no labelled corpus of diaries exists. "
        "Report: fitted around the hand's weights on public post-mortems by tools/fit_takeaways. "
        "Numbers in docs/takeaways.md. Log-odds.";
    file["report"]["bias"] = rounded(weights.bias);
    for (std::size_t i = 0; i < takeaways::signalCount; ++i)
        file["report"]["signals"][std::string(takeaways::signalNames[i])] =
            rounded(weights.signals[i]);
    return file.dump(2) + "\n";
}

void readAloud() {
    std::ostringstream bytes;
    bytes << std::cin.rdbuf();
    const core::Text text = core::Text::repaired(bytes.str());
    const auto& language = takeaways::languageOf(text.utf8(), {});
    const auto sentences = takeaways::sentencesOf(text);
    std::vector<takeaways::Reading> readings;
    for (const takeaways::Sentence& sentence : sentences)
        readings.push_back(takeaways::readingOf(takeaways::wordsOf(text, sentence), language));
    takeaways::markAnnounced(readings);
    const auto& weights = takeaways::model().of(takeaways::voiceOf(text.utf8(), language));
    for (std::size_t n = 0; n < sentences.size(); ++n) {
        const takeaways::Reading& reading = readings[n];
        const auto words = takeaways::wordsOf(text, sentences[n]);
        const double score = takeaways::scoreOf(reading.signals, weights);
        std::cout << takeaways::probabilityOf(score) << " " << words << "\n    ";
        for (std::size_t i = 0; i < takeaways::signalCount; ++i)
            if (reading.signals[i] != 0)
                std::cout << " " << takeaways::signalNames[i];
        std::cout << "\n";
    }
}

int usage() {
    std::cerr << "fit_takeaways measure HAND_WEIGHTS REPORTS DIARY [list]\n"
                 "fit_takeaways fit HAND_WEIGHTS REPORTS\n"
                 "fit_takeaways check HAND_WEIGHTS REPORTS WEIGHTS\n"
                 "fit_takeaways look POSTMORTEMS\n"
                 "fit_takeaways check-look POSTMORTEMS REPORT_SIGNALS\n"
                 "fit_takeaways answers ANSWERS\n"
                 "fit_takeaways check-answers ANSWERS WORDS\n"
                 "fit_takeaways measure-answers ANSWERS WORDS\n"
                 "fit_takeaways read < TEXT\n";
    return 2;
}

constexpr int skipped = 77; ///< what CTest takes for "could not be tested here"

/// Whether a file of the project is what is made now, so that nobody has to believe it.
int check(const std::string& made, const std::string& path, const char* remedy) {
    if (made == readFile(path))
        return 0;
    std::cerr << path << " is not what is made now. Make it again: " << remedy << "\n";
    return 1;
}

int checkLook(const std::string& postmortems, const std::string& signalsPath) {
    if (!std::filesystem::exists(postmortems)) {
        std::cerr << "Skipped: there is no " << postmortems << ".\n";
        return skipped;
    }
    return check(signalsFile(readReports(postmortems)), signalsPath,
                 "fit_takeaways look POSTMORTEMS > report_signals.json");
}

/// Not byte by byte: another compiler adds in another order.
int checkAnswers(const std::string& answers, const std::string& path) {
    const auto other =
        differences(fittedTo(readAnswers(answers)), takeaways::readAnswerWords(readFile(path)));
    for (const std::string& word : other)
        std::cerr << word << '\n';
    if (other.empty())
        return 0;
    std::cerr << path << " is not what is made now. Make it again: fit_takeaways answers ANSWERS > "
              << "answers.json\n";
    return 1;
}

void measure(const std::vector<Document>& documents, const takeaways::Model& hand,
             const std::vector<Document>& entries, bool listing) {
    measurePostmortems(documents, hand);
    measureRanking(entries, hand);
    for (const char* language : {"en", "de"})
        for (const double least : {0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5})
            measureDiary(entries, language, least, listing && least == takeaways::Options{}.least);
}

} // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> given(arguments + 1, arguments + count);
    const std::string command = given.empty() ? "" : given[0];
    if (command == "read" && given.size() == 1) {
        readAloud();
        return 0;
    }
    if (command == "look" && given.size() == 2) {
        std::cout << signalsFile(readReports(given[1]));
        return 0;
    }
    if (command == "answers" && given.size() == 2) {
        std::cout << answersFile(fittedTo(readAnswers(given[1])));
        return 0;
    }
    if (command == "check-answers" && given.size() == 3)
        return checkAnswers(given[1], given[2]);
    if (command == "measure-answers" && given.size() == 3) {
        measureAnswers(readAnswers(given[1]), takeaways::readAnswerWords(readFile(given[2])));
        return 0;
    }
    if (command == "check-look" && given.size() == 3)
        return checkLook(given[1], given[2]);
    const bool fits = command == "fit" && given.size() == 3;
    const bool checks = command == "check" && given.size() == 4;
    const bool measures = command == "measure" && given.size() >= 4;
    if (!fits && !checks && !measures)
        return usage();
    const std::string handFile = readFile(given[1]);
    const takeaways::Model hand = takeaways::readModel(handFile);
    const std::vector<Document> documents = readReports(given[2]);
    if (measures) {
        measure(documents, hand, readDiary(given[3]), given.size() > 4);
        return 0;
    }
    const std::string made = weightsFile(fitted(documents, hand.report, trust), handFile);
    if (checks)
        return check(made, given[3], "fit_takeaways fit HAND_WEIGHTS REPORTS > weights.json");
    std::cout << made;
    return 0;
}
