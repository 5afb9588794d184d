// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "corpus.hpp"

#include "cues.hpp"
#include "reading.hpp"
#include "voice.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

namespace upturn::fitting {
namespace {

using Json = nlohmann::json;

/// Reads the sentences of a document as the program does.
void read(Document& document, const takeaways::Language& language) {
    std::vector<takeaways::Reading> readings;
    std::string text;
    for (const Labelled& sentence : document.sentences) {
        readings.push_back(takeaways::readingOf(sentence.words, language));
        text += sentence.words + "\n";
    }
    document.voice = takeaways::voiceOf(text, language);
    takeaways::markAnnounced(readings);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        document.sentences[i].signals = readings[i].signals;
        document.sentences[i].proposable = readings[i].proposable();
    }
}

std::string kindOfLabel(const std::string& label) {
    return label == "action" ? "next_step" : label == "other" ? "" : label;
}

/// Index and value of each signal that is there.
Json sparse(const takeaways::Signals& signals) {
    Json found = Json::array();
    for (std::size_t i = 0; i < signals.size(); ++i)
        if (signals[i] != 0) {
            found.push_back(i);
            found.push_back(signals[i]);
        }
    return found;
}

takeaways::Signals ofSparse(const Json& found) {
    takeaways::Signals signals{};
    for (std::size_t i = 0; i + 1 < found.size(); i += 2)
        signals.at(found.at(i)) = found.at(i + 1);
    return signals;
}

std::vector<Document> ofSignals(const Json& file, const std::string& path) {
    if (file.at("signals") != Json(takeaways::signalNames)) {
        std::cerr << path << " is of other signals than these; make it again with look.\n";
        std::exit(1);
    }
    std::vector<Document> documents;
    for (const Json& one : file.at("documents")) {
        Document document{.group = one.at("group"), .name = one.at("name")};
        document.voice = one.at("report") ? takeaways::Voice::report : takeaways::Voice::personal;
        for (const Json& sentence : one.at("sentences"))
            document.sentences.push_back({.words = {},
                                          .label = sentence.at(0),
                                          .signals = ofSparse(sentence.at(2)),
                                          .proposable = sentence.at(1)});
        documents.push_back(std::move(document));
    }
    return documents;
}

bool usable(const Document& document) {
    const auto positives =
        std::count_if(document.sentences.begin(), document.sentences.end(),
                      [](const Labelled& sentence) { return sentence.positive(); });
    return positives > 0 && static_cast<std::size_t>(positives) < document.sentences.size();
}

} // namespace

std::string readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::cerr << "There is no file " << path << " to read.\n";
        std::exit(1);
    }
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::vector<Document> readReports(const std::string& path) {
    const auto file = Json::parse(readFile(path));
    if (file.is_object())
        return ofSignals(file, path);
    std::vector<Document> documents;
    const auto& english = takeaways::cues().languageNamed("en");
    for (const Json& one : file) {
        Document document{.group = one.at("repo"), .name = one.at("path")};
        for (const Json& sentence : one.at("sents"))
            document.sentences.push_back(
                {.words = sentence.at(0), .label = kindOfLabel(sentence.at(1))});
        read(document, english);
        if (usable(document))
            documents.push_back(std::move(document));
    }
    return documents;
}

std::string signalsFile(const std::vector<Document>& documents) {
    // A line for each document: a change of the lists shows where it changed something.
    std::string file =
        "{\"signals\": " + Json(takeaways::signalNames).dump() + ",\n \"documents\": [\n";
    for (const Document& document : documents) {
        Json sentences = Json::array();
        for (const Labelled& sentence : document.sentences)
            sentences.push_back(
                Json::array({sentence.label, sentence.proposable, sparse(sentence.signals)}));
        file += Json{{"group", document.group},
                     {"name", document.name},
                     {"report", document.voice == takeaways::Voice::report},
                     {"sentences", sentences}}
                    .dump() +
                (&document == &documents.back() ? "\n" : ",\n");
    }
    return file + "]}\n";
}

std::vector<Document> readDiary(const std::string& path) {
    std::vector<Document> documents;
    const auto file = Json::parse(readFile(path));
    for (const Json& one : file.at("entries")) {
        Document document{.group = one.at("language"), .name = one.at("who")};
        const auto& language = takeaways::cues().languageNamed(document.group);
        for (const Json& sentence : one.at("sentences"))
            document.sentences.push_back({.words = sentence.at(0), .label = sentence.at(1)});
        read(document, language);
        documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace upturn::fitting
