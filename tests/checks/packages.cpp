// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "packages.hpp"

#include <algorithm>
#include <iterator>
#include <regex>

namespace upturn::checks {

namespace {

bool isList(const SourceFile& file) {
    return file.path.starts_with("tools/packages/") && file.path.ends_with(".txt");
}

bool isBuildFile(const SourceFile& file) {
    return file.path.ends_with("CMakeLists.txt") || file.path.ends_with(".cmake");
}

std::string lettersAndDigits(const std::string& words) {
    std::string kept;
    for (const char c : words) {
        if (c >= 'A' && c <= 'Z') {
            kept += static_cast<char>(c - 'A' + 'a');
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            kept += c;
        }
    }
    return kept;
}

std::vector<std::string> listedLines(const std::vector<SourceFile>& files) {
    std::vector<std::string> listed;
    for (const SourceFile& file : files) {
        if (isList(file)) {
            std::ranges::transform(file.lines, std::back_inserter(listed), lettersAndDigits);
        }
    }
    return listed;
}

} // namespace

std::vector<Finding> unlistedPackages(const std::vector<SourceFile>& files) {
    static const std::regex wish(
        R"(^\s*(?:find_package|pkg_check_modules|upturn_needs)\((\w[\w.+-]*).*)");
    const std::vector<std::string> listed = listedLines(files);
    std::vector<Finding> findings;
    for (const SourceFile& file : files) {
        for (std::size_t i = 0; isBuildFile(file) && i < file.lines.size(); ++i) {
            std::smatch found;
            if (!std::regex_match(file.lines[i], found, wish)) {
                continue;
            }
            const std::string name = found[1].str();
            const std::string wanted = lettersAndDigits(name);
            if (std::ranges::none_of(listed, [&](const std::string& line) {
                    return line.find(wanted) != std::string::npos;
                })) {
                findings.push_back(findingAt(file, i, name + " is in no list of tools/packages"));
            }
        }
    }
    return findings;
}

std::vector<Finding> packagesWithoutReason(const std::vector<SourceFile>& files) {
    static const std::regex complete(
        R"(\s*|#.*|[a-z0-9][a-z0-9.+-]*(?: \| [a-z0-9][a-z0-9.+-]*)*\s+# \S.*)");
    std::vector<Finding> findings;
    for (const SourceFile& file : files) {
        for (std::size_t i = 0; isList(file) && i < file.lines.size(); ++i) {
            if (!std::regex_match(file.lines[i], complete)) {
                findings.push_back(findingAt(file, i, file.lines[i] + " has no reason"));
            }
        }
    }
    return findings;
}

} // namespace upturn::checks
