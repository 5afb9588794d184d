// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the shipped function proposes from the diary, against its labels.

#pragma once

#include "corpus.hpp"

#include <string>
#include <vector>

namespace upturn::fitting {

/// Runs `proposals` on each entry as free text and prints precision. `listing` prints each
/// proposal.
void measureDiary(const std::vector<Document>& entries, const std::string& language, double least,
                  bool listing);

} // namespace upturn::fitting
