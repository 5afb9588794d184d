// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lint.hpp"
#include "pack_reader.hpp"

#include <upturn/core/say.hpp>
#include <upturn/prompts/pack.hpp>

namespace upturn::prompts {

using core::say;

Pack readTrusted(std::string_view bytes, const std::string& fileName) {
    Findings findings(fileName);
    return readPack(readTree(bytes).root, findings);
}

std::string Finding::sentence() const {
    return line > 0 ? say("%1, line %2: %3", {file, std::to_string(line), reason})
                    : say("%1: %2", {file, reason});
}

PackReport parsePack(std::string_view bytes, const std::string& fileName) {
    Findings findings(fileName);
    PackReport report;
    if (bytes.size() > largestPack) {
        findings.error(
            0, say("The file has %1 KB; a pack may have %2. Split it.",
                   {std::to_string(bytes.size() / 1024), std::to_string(largestPack / 1024)}));
        report.findings = findings.sorted();
        return report;
    }
    const Tree tree = readTree(bytes);
    if (!tree.read) {
        findings.error(tree.line, tree.reason);
    } else if (tree.root.type != Node::Type::object) {
        findings.error(tree.root.line,
                       say("A pack is an object, and this is %1.", {describe(tree.root.type)}));
    } else {
        Pack pack = readPack(tree.root, findings);
        lint(pack, tree.root, findings);
        if (!findings.anyError())
            report.pack = std::move(pack);
    }
    report.findings = findings.sorted();
    return report;
}

} // namespace upturn::prompts
