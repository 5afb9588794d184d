// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Documents ranked by weights, and how good that is.

#pragma once

#include "corpus.hpp"
#include "measures.hpp"
#include "weights.hpp"

#include <functional>
#include <string>
#include <vector>

namespace upturn::fitting {

using Score = std::function<double(const Document&, const Labelled&)>;

Ranked rankedBy(const Document& document, const Score& score);
Score scoreBy(const takeaways::Weights& weights);
Score scoreBy(const takeaways::Model& model); ///< by the weights of the document's voice

/// One row of the report: AP, R-precision, P@1, P@3, AUC, each with its interval.
void printRow(const std::string& name, const std::vector<Ranked>& documents);
void printHead();
/// How often a sentence worth keeping is told to be of the kind it was labelled.
void printKinds(const std::vector<Document>& documents);

} // namespace upturn::fitting
