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

/// fixtures/corpora/postmortems.json; only documents with positives and negatives.
std::vector<Document> readPostmortems(const std::string& path);
/// tests/data/takeaways/diary.json.
std::vector<Document> readDiary(const std::string& path);

std::string readFile(const std::string& path);

} // namespace upturn::fitting
