// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "faults.hpp"

#include <algorithm>
#include <cstdlib>
#include <regex>
#include <set>
#include <string>

namespace upturn::checks {
namespace {

/// All that tests are called, and more: every text between quotation marks in the files that
/// declare tests. One that goes over several lines is one.
std::set<std::string> wordsInTests(const std::vector<SourceFile>& files) {
    static const std::regex joint(R"("\s+")");
    static const std::regex quoted(R"re("([^"\\]*)")re");
    std::set<std::string> words;
    for (const SourceFile& file : files) {
        if (!file.path.starts_with("tests/") ||
            (!file.path.ends_with("_test.cpp") && !file.path.ends_with("CMakeLists.txt")))
            continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            std::string declared = file.lines[i];
            if (declared.find("TEST_CASE") == std::string::npos &&
                !file.path.ends_with("CMakeLists.txt"))
                continue;
            for (std::size_t more = i + 1; declared.find(") {") == std::string::npos &&
                                           more < file.lines.size() && more < i + 4;
                 ++more)
                declared += ' ' + file.lines[more];
            declared = std::regex_replace(declared, joint, "");
            for (std::sregex_iterator found(declared.begin(), declared.end(), quoted), end;
                 found != end; ++found)
                words.insert((*found)[1].str());
        }
    }
    return words;
}

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells;
    for (std::size_t at = 1, end = line.find('|', 1); end != std::string::npos;
         at = end + 1, end = line.find('|', at))
        cells.push_back(line.substr(at, end - at));
    return cells;
}

} // namespace

std::vector<Finding> untestedFaults(const SourceFile& page, const std::vector<SourceFile>& files,
                                    int faults) {
    static const std::regex row(R"(^\| F(\d\d)\*? \|)");
    static const std::regex name("`([^`]+)`");
    const std::set<std::string> known = wordsInTests(files);
    std::vector<Finding> findings;
    std::set<int> seen;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        std::smatch number;
        if (!std::regex_search(page.lines[i], number, row))
            continue;
        seen.insert(std::atoi(number[1].str().c_str()));
        const std::vector<std::string> cells = cellsOf(page.lines[i]);
        const std::string tests = cells.size() > 2 ? cells[2] : std::string();
        bool named = false;
        for (std::sregex_iterator test(tests.begin(), tests.end(), name), end; test != end;
             ++test) {
            named = true;
            if (!known.contains((*test)[1].str()))
                findings.push_back(
                    findingAt(page, i, "no test is called \"" + (*test)[1].str() + '"'));
        }
        if (!named && tests.find("None: ") == std::string::npos)
            findings.push_back(findingAt(page, i, "neither a test nor a reason why there is none"));
        if (cells.size() < 4 || cells[3].find_first_not_of(' ') == std::string::npos)
            findings.push_back(findingAt(page, i, "no figure"));
    }
    for (int fault = 1; fault <= faults; ++fault)
        if (!seen.contains(fault))
            findings.push_back(page.path + ": F" + std::to_string(fault) + " is not there");
    return findings;
}

} // namespace upturn::checks
