// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/kept_words.hpp>
#include <upturn/system/durable_file.hpp>

#include <fstream>
#include <sstream>

namespace upturn::app {
namespace {

std::filesystem::path fileOf(const Paths& paths) {
    return paths.state / "kept-words.txt";
}

std::string keptIn(const Paths& paths) {
    std::ifstream file(fileOf(paths), std::ios::binary);
    std::ostringstream words;
    words << file.rdbuf();
    return words.str();
}

/// One below the other, each once.
std::string joined(const std::string& before, const std::string& words) {
    if (before.empty() || words.starts_with(before))
        return words;
    if (words.empty() || before.ends_with(words))
        return before;
    return before + "\n\n" + words;
}

} // namespace

core::Result<void> keepWords(const Paths& paths, const core::Text& words) {
    return system::writeDurably(fileOf(paths), joined(keptIn(paths), std::string(words.utf8())));
}

void bringKeptWordsAlong(store::Journal& journal, const Paths& paths, const std::string& draft) {
    std::error_code ignored;
    if (!std::filesystem::exists(fileOf(paths), ignored))
        return;
    const auto there = journal.draft(draft);
    if (there && journal.saveDraft(draft, core::Text::repaired(
                                              joined(std::string(there->utf8()), keptIn(paths)))))
        std::filesystem::remove(fileOf(paths), ignored);
}

} // namespace upturn::app
