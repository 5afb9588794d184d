// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "links.hpp"

#include <regex>

namespace upturn::checks {

namespace {

/// Where the links of a line lead, without the place inside the page; no web addresses.
std::vector<std::string> relativeLinks(const std::string& line) {
    static const std::regex link(R"(\]\(([^)\s#]+)[^)]*\))");
    std::vector<std::string> targets;
    for (std::sregex_iterator found(line.begin(), line.end(), link), end; found != end; ++found) {
        const std::string target = (*found)[1].str();
        if (target.find(':') == std::string::npos) {
            targets.push_back(target);
        }
    }
    return targets;
}

} // namespace

std::vector<Finding> brokenLinks(const std::vector<SourceFile>& files,
                                 const std::filesystem::path& top) {
    std::vector<Finding> findings;
    for (const SourceFile& file : files) {
        if (!file.path.ends_with(".md")) {
            continue;
        }
        const std::filesystem::path folder = (top / file.path).parent_path();
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            for (const std::string& target : relativeLinks(file.lines[i])) {
                if (!std::filesystem::exists(folder / target)) {
                    findings.push_back(findingAt(file, i, target + " is not there"));
                }
            }
        }
    }
    return findings;
}

} // namespace upturn::checks
