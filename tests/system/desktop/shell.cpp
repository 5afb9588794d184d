// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell.hpp"

#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>
#include <sstream>

namespace upturn::test {

std::string bytesOf(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

std::vector<std::string> linesOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

Ran run(const std::string& script) {
    const TemporaryFolder folder;
    Child shell({"/bin/bash", "-c", script}, folder / "said");
    return {shell.wait(), bytesOf((folder / "said").string())};
}

bool has(const std::string& program) {
    if (run("command -v " + program).code == 0)
        return true;
    WARN(program << " is not installed; not checked");
    return false;
}

} // namespace upturn::test
