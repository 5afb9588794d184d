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

std::vector<Document> readPostmortems(const std::string& path) {
    std::vector<Document> documents;
    const auto& english = takeaways::cues().languageNamed("en");
    const auto file = nlohmann::json::parse(readFile(path));
    for (const auto& one : file) {
        Document document{.group = one.at("repo"), .name = one.at("path")};
        for (const auto& sentence : one.at("sents"))
            document.sentences.push_back(
                {.words = sentence.at(0), .label = kindOfLabel(sentence.at(1))});
        read(document, english);
        if (usable(document))
            documents.push_back(std::move(document));
    }
    return documents;
}

std::vector<Document> readDiary(const std::string& path) {
    std::vector<Document> documents;
    const auto file = nlohmann::json::parse(readFile(path));
    for (const auto& one : file.at("entries")) {
        Document document{.group = one.at("language"), .name = one.at("who")};
        const auto& language = takeaways::cues().languageNamed(document.group);
        for (const auto& sentence : one.at("sentences"))
            document.sentences.push_back({.words = sentence.at(0), .label = sentence.at(1)});
        read(document, language);
        documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace upturn::fitting
