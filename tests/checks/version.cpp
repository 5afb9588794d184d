// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "version.hpp"

#include <regex>

namespace upturn::checks {
namespace {

/// What the first line that fits holds: the number, and the day if there is one.
Version firstIn(const SourceFile& file, const std::regex& line) {
    for (const std::string& each : file.lines)
        if (std::smatch found; std::regex_search(each, found, line))
            return {found[1], found.size() > 2 ? found[2].str() : std::string()};
    return {};
}

} // namespace

Versions versionsIn(const std::vector<SourceFile>& files) {
    static const std::regex project(R"(^project\(upturn VERSION ([0-9.]+))");
    static const std::regex heading(R"(^## \[([0-9.]+)\] - ([0-9-]+)$)");
    static const std::regex release(R"x(<release version="([^"]+)" date="([^"]+)")x");
    Versions versions;
    for (const SourceFile& file : files)
        if (file.path == "CMakeLists.txt")
            versions.build = firstIn(file, project);
        else if (file.path == "CHANGELOG.md")
            versions.changes = firstIn(file, heading);
        else if (file.path.ends_with(".metainfo.xml"))
            versions.description = firstIn(file, release);
    return versions;
}

std::vector<std::string> outOfStep(const Versions& versions) {
    std::vector<std::string> sentences;
    if (versions.build.number.empty() || versions.build.number != versions.changes.number)
        sentences.push_back("CMakeLists.txt builds " + versions.build.number +
                            ", and the newest version in CHANGELOG.md is " +
                            versions.changes.number);
    if (versions.changes != versions.description)
        sentences.push_back("the metainfo tells of " + versions.description.number + " of " +
                            versions.description.day + ", and CHANGELOG.md of " +
                            versions.changes.number + " of " + versions.changes.day);
    return sentences;
}

} // namespace upturn::checks
