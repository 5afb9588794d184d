// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "source_tree.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace upturn::checks {

namespace {

bool belongs(const std::filesystem::path& folder) {
    const std::string name = folder.filename().string();
    return name == ".ci" || (!name.starts_with('.') && name != "build" && name != "__pycache__");
}

std::string contents(const std::filesystem::path& path) {
    const std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return std::move(text).str();
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return lines;
}

} // namespace

std::vector<SourceFile> sourceTree(const std::filesystem::path& top) {
    std::set<std::filesystem::path> paths;
    std::filesystem::recursive_directory_iterator walk(top);
    for (const auto end = std::filesystem::end(walk); walk != end; ++walk) {
        if (walk->is_directory() && !belongs(walk->path())) {
            walk.disable_recursion_pending();
        } else if (walk->is_regular_file() && walk->path().filename() != ".git") {
            paths.insert(walk->path());
        }
    }

    std::vector<SourceFile> files;
    for (const std::filesystem::path& path : paths) {
        const std::string text = contents(path);
        const bool binary = text.find('\0') != std::string::npos;
        if (!binary) {
            files.push_back({path.lexically_relative(top).generic_string(), linesOf(text)});
        }
    }
    return files;
}

Finding findingAt(const SourceFile& file, std::size_t lineIndex, const std::string& what) {
    return file.path + ":" + std::to_string(lineIndex + 1) + ": " + what;
}

} // namespace upturn::checks
