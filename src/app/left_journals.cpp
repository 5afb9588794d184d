// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/kept_words.hpp>
#include <upturn/app/left_journals.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <utility>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr const char* placeName = "place";
constexpr const char* copiesName = "copies";

fs::path leftFolderIn(const Paths& paths) {
    return paths.state / "left-journals";
}

fs::path noteIn(const Paths& paths, const core::Id& journal) {
    return leftFolderIn(paths) / (journal.hex() + ".json");
}

/// An empty one where nothing is noted, or it can't be read.
Json readNote(const fs::path& file) {
    std::ifstream written(file, std::ios::binary);
    Json note = Json::parse(written, nullptr, false);
    if (!note.is_object() || !note.contains(placeName) || !note[placeName].is_string() ||
        !note.contains(copiesName) || !note[copiesName].is_array())
        note = Json{{placeName, ""}, {copiesName, Json::array()}};
    return note;
}

core::Result<void> writeNote(const fs::path& file, const Json& note) {
    return system::writeDurably(file, note.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace

core::Result<void> rememberLeft(const Paths& paths, const fs::path& place, const core::Id& journal,
                                const fs::path& copy) {
    if (const auto made = system::provideFolder(leftFolderIn(paths)); !made)
        return core::passOn(made);
    const fs::path file = noteIn(paths, journal);
    Json note = readNote(file);
    note[placeName] = place.string();
    if (!copy.empty())
        note[copiesName].push_back(copy.string());
    return writeNote(file, note);
}

std::vector<LeftJournal> leftAt(const Paths& paths, const fs::path& place, const core::Id& now) {
    std::vector<LeftJournal> all;
    std::error_code error;
    for (fs::directory_iterator file(leftFolderIn(paths), error), end; !error && file != end;
         file.increment(error)) {
        const auto journal = core::Id::parse(file->path().stem().string());
        const Json note = readNote(file->path());
        if (!journal || note[placeName] != place.string())
            continue;
        LeftJournal left{*journal, {}, {}};
        std::error_code unknown;
        for (const Json& copy : note[copiesName])
            if (copy.is_string() && fs::exists(copy.get<std::string>(), unknown))
                left.copies.emplace_back(copy.get<std::string>());
        if (*journal != now)
            left.words = keptWords(paths, *journal);
        if (!left.copies.empty() || !left.words.blank())
            all.push_back(std::move(left));
    }
    std::ranges::sort(all, {}, &LeftJournal::journal);
    return all;
}

fs::path noteOfLeft(const Paths& paths, const core::Id& journal) {
    return noteIn(paths, journal);
}

std::vector<fs::path> copiesLeft(const Paths& paths, const core::Id& journal) {
    std::vector<fs::path> copies;
    std::error_code unknown;
    for (const Json& copy : readNote(noteIn(paths, journal))[copiesName])
        if (copy.is_string() && fs::exists(copy.get<std::string>(), unknown))
            copies.emplace_back(copy.get<std::string>());
    return copies;
}

void forgetCopies(const Paths& paths, const core::Id& journal) {
    const fs::path file = noteIn(paths, journal);
    Json note = readNote(file);
    note[copiesName] = Json::array();
    // Where that fails they are named once more, which is no harm.
    static_cast<void>(writeNote(file, note));
}

} // namespace upturn::app
