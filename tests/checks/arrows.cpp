// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "arrows.hpp"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <sstream>

namespace upturn::checks {

namespace {

/// The module whose code lives at this path, or nothing.
std::string moduleAt(const std::string& path) {
    static const std::regex place("^(?:src|include/upturn)/([^/]+)/.*");
    std::smatch found;
    return std::regex_match(path, found, place) ? found[1].str() : std::string();
}

/// The module a header belongs to, as the include names it from a file at `path`.
std::string moduleOf(const std::string& header, const std::string& path) {
    const std::string name = header.substr(1, header.size() - 2);
    if (name.starts_with("upturn/")) {
        return moduleAt("include/" + name);
    }
    // A way through the folders to what another module keeps to itself.
    const auto target = (std::filesystem::path(path).parent_path() / name).lexically_normal();
    return header.starts_with('"') ? moduleAt(target.generic_string()) : std::string();
}

bool matches(const std::string& header, const std::string& pattern) {
    const std::string name = "<" + header.substr(1, header.size() - 2) + ">";
    return pattern.ends_with('*') ? name.starts_with(pattern.substr(0, pattern.size() - 1))
                                  : name == pattern;
}

/// A reason why code at `path` may not include `header`, or nothing.
std::string objection(const std::string& header, const std::string& path, const Arrows& arrows) {
    const std::string from = moduleAt(path);
    if (!arrows.modules.contains(from)) {
        return "the module " + from + " has no line in the table of arrows";
    }
    const std::string to = moduleOf(header, path);
    const bool foreign = !to.empty() && to != from;
    if (foreign && (header.starts_with('"') || !arrows.modules.at(from).contains(to))) {
        return from + " may not include " + header;
    }
    const bool barred = std::ranges::any_of(arrows.headers, [&](const auto& rule) {
        return matches(header, rule.first) && !rule.second.contains(from);
    });
    return barred ? from + " may not include " + header : std::string();
}

} // namespace

Arrows readArrows(const std::vector<std::string>& lines) {
    Arrows arrows;
    for (const std::string& line : lines) {
        const std::size_t colon = line.find(':');
        if (line.starts_with('#') || colon == std::string::npos) {
            continue;
        }
        const std::string subject = line.substr(0, colon);
        auto& table = subject.starts_with('<') ? arrows.headers : arrows.modules;
        std::istringstream names(line.substr(colon + 1));
        for (std::string name; table[subject], names >> name;) {
            table[subject].insert(name);
        }
    }
    return arrows;
}

std::vector<Finding> arrowsThatPointUp(const std::vector<SourceFile>& files, const Arrows& arrows) {
    static const std::regex include(R"(^\s*#\s*include\s*([<"][^>"]+[>"]).*)");
    std::vector<Finding> findings;
    for (const SourceFile& file : files) {
        if (moduleAt(file.path).empty()) {
            continue;
        }
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            std::smatch found;
            if (!std::regex_match(file.lines[i], found, include)) {
                continue;
            }
            const std::string why = objection(found[1].str(), file.path, arrows);
            if (!why.empty()) {
                findings.push_back(findingAt(file, i, why));
            }
        }
    }
    return findings;
}

} // namespace upturn::checks
