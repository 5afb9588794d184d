// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "abbreviations.hpp"

#include "resources.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace upturn::takeaways {
namespace {

void addAll(QSet<QString>& to, const nlohmann::json& words) {
    for (const auto& word : words)
        to.insert(QString::fromStdString(word.get<std::string>()));
}

Abbreviations readAbbreviations() {
    Abbreviations all;
    const auto file = nlohmann::json::parse(resources::abbreviations);
    for (const auto& language : file.at("languages")) {
        addAll(all.words, language.at("abbreviations"));
        addAll(all.mayEnd, language.at("may_end"));
        addAll(all.afterOrdinal, language.at("after_ordinal"));
    }
    return all;
}

} // namespace

const Abbreviations& abbreviations() {
    static const Abbreviations all = readAbbreviations();
    return all;
}

} // namespace upturn::takeaways
