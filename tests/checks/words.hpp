// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What must not stand in a file, and what must: the words of words.txt, and the licence lines.

#pragma once

#include "source_tree.hpp"

#include <QRegularExpression>

#include <optional>
#include <string>
#include <vector>

namespace upturn::checks {

struct WordRule {
    QRegularExpression pattern;
    QRegularExpression within; ///< paths it applies to; empty: all
    QRegularExpression except; ///< paths it spares; empty: none
    std::string why;
};

/// The rules as they stand in words.txt, or the line that cannot be read.
struct WordRules {
    std::vector<WordRule> rules;
    std::string unreadable;
};
WordRules readWordRules(const std::vector<std::string>& lines);

std::vector<Finding> forbiddenWords(const std::vector<SourceFile>& files,
                                    const std::vector<WordRule>& rules);

/// Code and scripts that do not name owner and licence in their first lines.
std::vector<Finding> missingLicenceLines(const std::vector<SourceFile>& files);

} // namespace upturn::checks
