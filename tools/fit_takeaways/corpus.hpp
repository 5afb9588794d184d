// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Labelled sentences: post-mortems of strangers, and the diary of invented people.

#pragma once

#include "signals.hpp"
#include "weights.hpp"

#include <string>
#include <vector>

namespace upturn::fitting {

struct Labelled {
    std::string words;
    std::string label; ///< "lesson", "next_step", "cause", "strength"; empty: not worth keeping
    takeaways::Signals signals{};
    bool proposable = false;

    bool positive() const { return !label.empty(); }
};

struct Document {
    std::string group; ///< repository, or language
    std::string name;
    std::vector<Labelled> sentences;
    takeaways::Voice voice = takeaways::Voice::personal;
};

/// Post-mortems as published, or what `look` wrote of them; only documents with positives and
/// negatives. Ends the program with a word when the second is of other signals than it knows.
std::vector<Document> readReports(const std::string& path);
/// What the scorer sees of the reports: labels and signals, without a word of theirs. The weights
/// can be made from it alone, so it lies in the project and the texts of strangers need not.
std::string signalsFile(const std::vector<Document>& documents);
/// tests/data/takeaways/diary.json.
std::vector<Document> readDiary(const std::string& path);

std::string readFile(const std::string& path);

} // namespace upturn::fitting
