// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "texts.hpp"

namespace upturn {
namespace {

using cli::CommandDescription;
using cli::OptionDescription;

/// As man reads it: a hyphen that can be copied, and no sign that means something.
std::string plain(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '"')
            out += "\\(dq";
        else
            out += c;
    return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

std::string paragraph(const std::string& head, const std::string& about) {
    return ".TP\n" + head + '\n' + plain(about) + '\n';
}

std::string headOf(const OptionDescription& option) {
    std::string names;
    for (const std::string& name : option.names)
        names += (names.empty() ? "" : ", ") + name;
    return option.value ? ".BI \"" + plain(names) + "\" \" " + plain(option.value->name) + '"'
                        : ".B \"" + plain(names) + '"';
}

bool isHelp(const OptionDescription& option) {
    return option.names.back() == "--help";
}

std::string sectionOf(const std::string& called, const CommandDescription& command) {
    std::string heading = called;
    std::string paragraphs;
    for (const OptionDescription& word : command.words) {
        heading += word.needed ? ' ' + word.value->name : " [" + word.value->name + ']';
        paragraphs += paragraph(".I \"" + plain(word.value->name) + '"', word.about);
    }
    for (const OptionDescription& option : command.options)
        if (!isHelp(option))
            paragraphs += paragraph(headOf(option), option.about);
    std::string section;
    if (!paragraphs.empty())
        section = ".SS \"" + plain(heading) + "\"\n" + plain(command.about) + ".\n" + paragraphs;
    for (const CommandDescription& below : command.below)
        section += sectionOf(called + ' ' + below.name, below);
    return section;
}

} // namespace

std::string manualSection(const CommandDescription& program) {
    std::string section = ".SH WORDS AND OPTIONS OF THE COMMANDS\nEvery command knows\n.BR "
                          "\\-\\-help \", \" \\-\\-json\nand\n.B \\-\\-journal\nbesides.\n";
    for (const CommandDescription& command : program.below)
        section += sectionOf(command.name, command);
    return section;
}

} // namespace upturn
