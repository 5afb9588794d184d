// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// make_command_help BASH ZSH PAGE MANUAL
//
// Writes the scripts with which bash and zsh complete upturn-cli, and the manual page from PAGE,
// where a line @COMMANDS@ says where the commands go. All of it comes from the commands as they
// describe themselves.

#include "commands.hpp"
#include "texts.hpp"

#include <upturn/core/language.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

namespace {

using namespace upturn;

cli::CommandDescription described(const char* language) {
    core::speak(language);
    cli::Call call; // nothing is called, only described
    return cli::CommandLine(call, cli::allCommands()).description();
}

bool write(const std::filesystem::path& file, const std::string& script) {
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    std::ofstream stream(file, std::ios::binary);
    stream << script;
    return stream.flush().good();
}

/// Nothing when the page can't be read, or has no place for the commands.
std::optional<std::string> manual(const std::filesystem::path& page, const std::string& commands) {
    std::ifstream stream(page);
    std::string text;
    bool placed = false;
    for (std::string line; std::getline(stream, line);) {
        const bool here = line == "@COMMANDS@";
        placed = placed || here;
        text += here ? commands : line + '\n';
    }
    if (!placed)
        return std::nullopt;
    return text;
}

} // namespace

int main(int count, char** words) {
    if (count != 5)
        return 1;
    const auto english = described("en");
    const auto german = described("de");
    const auto page = manual(words[3], manualSection(english));
    if (!page) {
        std::fprintf(stderr, "make_command_help: %s has no line @COMMANDS@\n", words[3]);
        return 1;
    }
    if (write(words[1], bashScript(english)) && write(words[2], zshScript(english, german)) &&
        write(words[4], *page))
        return 0;
    std::fprintf(stderr, "make_command_help: %s and the others could not be written\n", words[1]);
    return 1;
}
