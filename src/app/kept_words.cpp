// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/drafts.hpp>
#include <upturn/app/kept_words.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <utility>
#include <vector>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;

/// The first that takes them; all are looked into.
std::vector<fs::path> foldersIn(const Paths& paths) {
    std::vector<fs::path> folders{paths.state / "kept-words"};
    if (!paths.runtime.empty())
        folders.push_back(paths.runtime / "kept-words");
    return folders;
}

std::string beginningOf(const core::Id& journal) {
    return journal.hex() + '-';
}

/// In the order of the numbers that their names end with.
std::vector<fs::path> filesOf(const Paths& paths, const core::Id& journal) {
    std::vector<fs::path> all;
    for (const fs::path& folder : foldersIn(paths)) {
        std::vector<fs::path> files;
        std::error_code error;
        for (fs::directory_iterator file(folder, error), end; !error && file != end;
             file.increment(error))
            if (file->path().filename().string().starts_with(beginningOf(journal)))
                files.push_back(file->path());
        std::ranges::sort(files, {}, [](const fs::path& file) {
            return std::pair(file.string().size(), file.string());
        });
        all.insert(all.end(), files.begin(), files.end());
    }
    return all;
}

core::Result<fs::path> keepIn(const fs::path& folder, const core::Id& journal,
                              const core::Text& words) {
    if (const auto made = system::provideFolder(folder); !made)
        return core::passOn(made);
    for (int number = 1;; ++number) {
        const fs::path path = folder / (beginningOf(journal) + std::to_string(number) + ".txt");
        system::DurableFile file(folder);
        if (const auto written = file.write(words.utf8()); !written)
            return core::passOn(written);
        const auto placed = file.putWhereNothingIs(path);
        if (!placed)
            return core::passOn(placed);
        if (*placed)
            return path;
    }
}

/// None where it can't be read to its end.
std::optional<std::string> wordsIn(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string words;
    std::array<char, 4096> part{};
    while (file.read(part.data(), part.size()) || file.gcount() > 0)
        words.append(part.data(), static_cast<std::size_t>(file.gcount()));
    return file.eof() && !file.bad() ? std::optional(std::move(words)) : std::nullopt;
}

/// All that are kept for a journal, and the files they are from.
struct KeptFiles {
    std::string words;
    std::vector<fs::path> files;
};

/// One below the other, each once.
std::string joined(const std::string& before, const std::string& words) {
    if (before.empty() || words.starts_with(before))
        return words;
    if (words.empty() || before.ends_with(words))
        return before;
    return before + "\n\n" + words;
}

KeptFiles keptFor(const Paths& paths, const core::Id& journal) {
    KeptFiles all;
    for (const fs::path& file : filesOf(paths, journal))
        if (const auto kept = wordsIn(file)) {
            all.words = joined(all.words, *kept);
            all.files.push_back(file);
        }
    return all;
}

void removeAll(const std::vector<fs::path>& files) {
    std::error_code ignored;
    for (const fs::path& file : files)
        fs::remove(file, ignored);
}

} // namespace

core::Result<fs::path> keepWords(const Paths& paths, const core::Id& journal,
                                 const core::Text& words, const fs::path& again) {
    if (!again.empty()) {
        if (const auto written = system::writeDurably(again, words.utf8()); !written)
            return core::passOn(written);
        return again;
    }
    core::Result<fs::path> kept = core::fail(core::Fault::failed, {});
    for (const fs::path& folder : foldersIn(paths))
        if (kept = keepIn(folder, journal, words); kept)
            break;
    return kept;
}

void bringKeptWordsAlong(store::Journal& journal, const Paths& paths, const std::string& draft) {
    const auto id = journal.id();
    if (!id)
        return;
    const KeptFiles kept = keptFor(paths, *id);
    if (kept.files.empty())
        return;
    // They may have come along as the draft they were.
    if (const auto all = journal.drafts({})) {
        const core::Text words = core::Text::repaired(kept.words);
        if (std::ranges::any_of(*all, [&](const store::SavedDraft& one) {
                return one.name != draft && plainWords(one.text) == words;
            }))
            return removeAll(kept.files);
    }
    const auto there = journal.draft(draft);
    if (!there || !journal.saveDraft(
                      draft, core::Text::repaired(joined(std::string(there->utf8()), kept.words))))
        return;
    removeAll(kept.files);
}

core::Text keptWords(const Paths& paths, const core::Id& journal) {
    return core::Text::repaired(keptFor(paths, journal).words);
}

std::vector<fs::path> filesOfKeptWords(const Paths& paths, const core::Id& journal) {
    return filesOf(paths, journal);
}

void letGoOfKeptWords(store::Journal& there, const Paths& paths, const core::Id& journal,
                      const std::string& draft) {
    const auto found = unsaved(there, draft, {}, {});
    if (!found)
        return;
    const KeptFiles kept = keptFor(paths, journal);
    const std::string words(core::Text::repaired(kept.words).utf8());
    const auto holds = [&words](const core::Text& text) {
        return text.utf8().find(words) != std::string::npos;
    };
    if ((found->typed && holds(found->typed->words)) || (found->older && holds(*found->older)))
        removeAll(kept.files);
}

} // namespace upturn::app
