// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/drafts.hpp>
#include <upturn/app/kept_words.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>

#include <nlohmann/json.hpp>

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

using Json = nlohmann::json;

/// Behind the words, which come first for whoever opens the file: where they are from.
constexpr char piecesMark = '\x1e';

std::string fileOf(const WordsToKeep& kept) {
    std::string bytes = kept.words.utf8();
    if (kept.pieces.empty())
        return bytes;
    Json pieces = Json::array();
    for (const KeptPiece& one : kept.pieces)
        pieces.push_back({one.words.utf8(), one.draft, one.content.utf8(), one.from});
    return bytes + piecesMark + pieces.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A file of an earlier Upturn has words only.
WordsToKeep keptIn(const std::string& bytes) {
    const std::size_t mark = bytes.rfind(piecesMark);
    const Json pieces =
        mark == std::string::npos ? Json() : Json::parse(bytes.substr(mark + 1), nullptr, false);
    if (!pieces.is_array())
        return core::Text::repaired(bytes);
    WordsToKeep kept(core::Text::repaired(bytes.substr(0, mark)));
    for (const Json& one : pieces) {
        if (!one.is_array() || one.size() != 4 ||
            !std::ranges::all_of(one, [](const Json& part) { return part.is_string(); }))
            return core::Text::repaired(bytes.substr(0, mark));
        kept.pieces.push_back(
            {core::Text::repaired(one[0].get<std::string>()), one[1].get<std::string>(),
             core::Text::repaired(one[2].get<std::string>()), one[3].get<std::string>()});
    }
    return kept;
}

core::Result<fs::path> keepIn(const fs::path& folder, const core::Id& journal,
                              const WordsToKeep& words) {
    if (const auto made = system::provideFolder(folder); !made)
        return core::passOn(made);
    for (int number = 1;; ++number) {
        const fs::path path = folder / (beginningOf(journal) + std::to_string(number) + ".txt");
        system::DurableFile file(folder);
        if (const auto written = file.write(fileOf(words)); !written)
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
    std::vector<WordsToKeep> each;
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
            all.each.push_back(keptIn(*kept));
            all.words = joined(all.words, all.each.back().words.utf8());
            all.files.push_back(file);
        }
    return all;
}

void removeAll(const std::vector<fs::path>& files) {
    std::error_code ignored;
    for (const fs::path& file : files)
        fs::remove(file, ignored);
}

/// Words of what is here stand there again, newer than what was saved of them before. False where
/// they are of nothing that is here.
core::Result<bool> putBack(store::Journal& journal, const KeptPiece& piece) {
    const auto row = rowOf(piece.draft);
    if (!row || !hasRow(journal, *row) || piece.content.blank())
        return false;
    const auto there = unsaved(journal, piece.draft, {}, {});
    if (!there)
        return core::passOn(there);
    Ours ours;
    if (there->typed && piece.content.utf8().starts_with(there->typed->words.utf8()))
        ours = Ours({there->typed->from}, {there->typed->words});
    const auto kept = keepDraft(journal, piece.draft, {piece.content, piece.from}, ours);
    return kept ? core::Result<bool>(true) : core::passOn(kept);
}

/// What is of nothing that is here; none where something could not be put back.
std::optional<std::string> putBackAll(store::Journal& journal, const KeptFiles& kept) {
    std::string others;
    for (const WordsToKeep& file : kept.each) {
        std::string left = file.pieces.empty() ? std::string(file.words.utf8()) : std::string();
        for (const KeptPiece& piece : file.pieces) {
            const auto put = putBack(journal, piece);
            if (!put)
                return std::nullopt;
            if (!*put)
                left += (left.empty() ? "" : "\n\n") + std::string(piece.words.utf8());
        }
        others = joined(others, left);
    }
    return others;
}

} // namespace

core::Result<fs::path> keepWords(const Paths& paths, const core::Id& journal,
                                 const WordsToKeep& words, const fs::path& again) {
    if (!again.empty()) {
        if (const auto written = system::writeDurably(again, fileOf(words)); !written)
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
    const auto others = putBackAll(journal, kept);
    if (!others)
        return;
    if (others->empty())
        return removeAll(kept.files);
    // They may have come along as the draft they were.
    if (const auto all = journal.drafts({})) {
        const core::Text words = core::Text::repaired(*others);
        if (std::ranges::any_of(*all, [&](const store::SavedDraft& one) {
                return one.name != draft && plainWords(one.text) == words;
            }))
            return removeAll(kept.files);
    }
    const auto there = journal.draft(draft);
    if (!there || !journal.saveDraft(
                      draft, core::Text::repaired(joined(std::string(there->utf8()), *others))))
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
