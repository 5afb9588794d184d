// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words.hpp"

#include <algorithm>

namespace upturn::checks {

namespace {

bool found(const QRegularExpression& pattern, const std::string& in) {
    return pattern.match(QString::fromStdString(in)).hasMatch();
}

bool applies(const WordRule& rule, const std::string& path) {
    return (rule.within.pattern().isEmpty() || found(rule.within, path)) &&
           (rule.except.pattern().isEmpty() || !found(rule.except, path));
}

bool carriesLicenceLines(const SourceFile& file) {
    static const QRegularExpression name(
        QStringLiteral(R"(\.(cpp|hpp|cmake|sql|sh)$|(^|/)CMakeLists\.txt$)"));
    const bool script = !file.lines.empty() && file.lines.front().starts_with("#!");
    return script || found(name, file.path);
}

bool inFirstLines(const SourceFile& file, const std::string& words) {
    const auto last = file.lines.begin() + std::min<std::ptrdiff_t>(std::ssize(file.lines), 4);
    return std::any_of(file.lines.begin(), last, [&](const std::string& line) {
        return line.find(words) != std::string::npos;
    });
}

} // namespace

WordRules readWordRules(const std::vector<std::string>& lines) {
    WordRules read;
    for (const std::string& line : lines) {
        const std::size_t colon = line.find(": ");
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        const std::string key = line.substr(0, colon);
        const std::string value = colon == std::string::npos ? "" : line.substr(colon + 2);
        const QRegularExpression pattern(QString::fromStdString(value));
        if (key == "pattern") {
            read.rules.push_back({.pattern = pattern});
        } else if (key == "within" && !read.rules.empty()) {
            read.rules.back().within = pattern;
        } else if (key == "except" && !read.rules.empty()) {
            read.rules.back().except = pattern;
        } else if (key == "why" && !read.rules.empty()) {
            read.rules.back().why = value;
            continue;
        } else {
            read.unreadable = line;
        }
        if (!pattern.isValid()) {
            read.unreadable = line;
        }
    }
    return read;
}

std::vector<Finding> forbiddenWords(const std::vector<SourceFile>& files,
                                    const std::vector<WordRule>& rules) {
    std::vector<Finding> findings;
    for (const SourceFile& file : files) {
        for (const WordRule& rule : rules) {
            if (!applies(rule, file.path)) {
                continue;
            }
            for (std::size_t i = 0; i < file.lines.size(); ++i) {
                const auto match = rule.pattern.match(QString::fromStdString(file.lines[i]));
                if (match.hasMatch()) {
                    const std::string words = match.captured().trimmed().toStdString();
                    findings.push_back(findingAt(file, i, "'" + words + "': " + rule.why));
                }
            }
        }
    }
    return findings;
}

std::vector<Finding> missingLicenceLines(const std::vector<SourceFile>& files) {
    std::vector<Finding> findings;
    for (const SourceFile& file : files) {
        if (carriesLicenceLines(file) && !(inFirstLines(file, "SPDX-FileCopyrightText: ") &&
                                           inFirstLines(file, "SPDX-License-Identifier: MIT"))) {
            findings.push_back(findingAt(file, 0, "the two SPDX lines are missing"));
        }
    }
    return findings;
}

} // namespace upturn::checks
