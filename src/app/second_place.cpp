// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/second_place.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/folder_lock.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <tuple>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using core::say;

fs::path fileOfPlaces(const Surroundings& surroundings) {
    return surroundings.paths().state / "second-places.json";
}

nlohmann::json readPlaces(const Surroundings& surroundings) {
    std::ifstream file(fileOfPlaces(surroundings));
    std::ostringstream text;
    text << file.rdbuf();
    auto all = nlohmann::json::parse(text.str(), nullptr, false);
    return all.is_object() ? all : nlohmann::json::object();
}

/// `change` gets what is noted now, and says whether that is to be written: what another program
/// noted meanwhile stays.
template<class Change>
core::Result<void> changePlaces(const Surroundings& surroundings, Change change) {
    if (const auto made = system::provideFolder(surroundings.paths().state); !made)
        return core::passOn(made);
    const system::FolderLock alone(surroundings.paths().state);
    auto all = readPlaces(surroundings);
    if (!change(all))
        return {};
    return system::writeDurably(fileOfPlaces(surroundings),
                                all.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

nlohmann::json noteOf(const SecondPlace& place) {
    return {
        {"folder", place.folder.string()}, {"reached", place.reached}, {"trouble", place.trouble}};
}

/// Empty where none is noted, or something else than a folder stands there.
std::string folderIn(const nlohmann::json& all, const std::string& journal) {
    const auto noted = all.find(journal);
    if (noted == all.end() || !noted->is_object())
        return {};
    const auto folder = noted->find("folder");
    return folder != noted->end() && folder->is_string() ? folder->get<std::string>()
                                                         : std::string();
}

constexpr const char* beforeName = "before"; ///< the folders of each journal, under its id

/// What lies at a place stays when another one takes its turn, so it has to be known.
void rememberPlace(nlohmann::json& all, const std::string& journal, const std::string& folder) {
    nlohmann::json& before = all[beforeName];
    if (!before.is_object())
        before = nlohmann::json::object();
    nlohmann::json& folders = before[journal];
    if (!folders.is_array())
        folders = nlohmann::json::array();
    if (std::find(folders.begin(), folders.end(), folder) == folders.end())
        folders.push_back(folder);
}

core::Result<void> keepPlace(const Surroundings& surroundings, const core::Id& journal,
                             const std::optional<SecondPlace>& place) {
    return changePlaces(surroundings, [&](nlohmann::json& all) {
        const std::string id = journal.hex();
        const std::string last = folderIn(all, id);
        if (!last.empty() && (!place || place->folder.string() != last))
            rememberPlace(all, id, last);
        if (place)
            all[id] = noteOf(*place);
        else
            return all.erase(id) > 0;
        return true;
    });
}

/// A backup takes long: who gave it another place meanwhile, or none, is not overruled.
core::Result<void> keepOutcome(const Surroundings& surroundings, const core::Id& journal,
                               const SecondPlace& place) {
    return changePlaces(surroundings, [&](nlohmann::json& all) {
        if (folderIn(all, journal.hex()) != place.folder.string())
            return false;
        all[journal.hex()] = noteOf(place);
        return true;
    });
}

bool hasRoomFor(store::Journal& journal, const fs::path& folder) {
    std::error_code unknown;
    const auto size = fs::file_size(journal.path(), unknown);
    const auto space = fs::space(folder, unknown);
    return unknown || space.available > size;
}

std::string whatHinders(store::Journal& journal, const Surroundings& surroundings,
                        const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return say("%1 can't be reached.", {folder.string()});
    Backups there(surroundings, folder);
    const auto copies = there.of(journal);
    if (!copies)
        return copies.error().sentence;
    const auto behind = isBehind(journal, *copies);
    if (!behind)
        return behind.error().sentence;
    if (!*behind)
        return {};
    const auto done = backUp(journal, surroundings, folder);
    if (!done && !hasRoomFor(journal, folder))
        return say("There is no room for a backup at %1. The journal itself is not touched by "
                   "that.",
                   {folder.string()});
    return !done                         ? done.error().sentence
           : !done->made.problem.empty() ? done->made.problem
                                         : done->made.filesProblem;
}

} // namespace

std::optional<SecondPlace> secondPlace(const Surroundings& surroundings, const core::Id& journal) {
    const auto all = readPlaces(surroundings);
    try {
        const auto& one = all.at(journal.hex());
        return SecondPlace{.folder = one.at("folder").get<std::string>(),
                           .reached = one.at("reached"),
                           .trouble = one.at("trouble")};
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

std::vector<fs::path> placesBefore(const Surroundings& surroundings, const core::Id& journal) {
    std::vector<fs::path> folders;
    const auto now = secondPlace(surroundings, journal);
    const auto all = readPlaces(surroundings);
    try {
        for (const auto& folder : all.at(beforeName).at(journal.hex()))
            if (!now || now->folder != fs::path(folder.get<std::string>()))
                folders.emplace_back(folder.get<std::string>());
    } catch (const nlohmann::json::exception&) {
        folders.clear(); // none is noted
    }
    return folders;
}

void forgetPlaces(const Surroundings& surroundings, const core::Id& journal) {
    std::ignore = changePlaces(surroundings, [&](nlohmann::json& all) {
        bool changed = all.erase(journal.hex()) > 0;
        if (const auto before = all.find(beforeName); before != all.end() && before->is_object()) {
            changed = before->erase(journal.hex()) > 0 || changed;
            if (before->empty())
                all.erase(before);
        }
        return changed;
    });
}

namespace {

bool takesFiles(const fs::path& folder) {
    system::DurableFile file(folder);
    return file.write("Upturn").has_value();
}

} // namespace

core::Result<void> setSecondPlace(const Surroundings& surroundings, const core::Id& journal,
                                  const std::optional<fs::path>& folder) {
    if (!folder)
        return keepPlace(surroundings, journal, std::nullopt);
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::absolute(*folder, error), error);
    if (!fs::is_directory(whole, error))
        return core::fail(core::Fault::notFound, say("There is no folder %1.", {folder->string()}));
    if (whole == fs::weakly_canonical(surroundings.paths().backups, error))
        return core::fail(core::Fault::usage,
                          say("%1 is where backups are kept already. A second place is worth most "
                              "on another disk.",
                              {whole.string()}));
    const auto isOwn = [&](const fs::path& own) {
        std::error_code none;
        return whole == fs::weakly_canonical(own, none);
    };
    const Paths& paths = surroundings.paths();
    if (isOwn(paths.backups.parent_path()) || isOwn(paths.journal.parent_path()) ||
        isOwn(paths.state))
        return core::fail(
            core::Fault::usage,
            say("%1 is where Upturn keeps its own files. A second place is worth most "
                "on another disk.",
                {whole.string()}));
    if (!takesFiles(whole))
        return core::fail(
            core::Fault::failed,
            say("In %1 no file can be made, so it can't be a second place.", {whole.string()}));
    return keepPlace(surroundings, journal, SecondPlace{.folder = whole, .trouble = {}});
}

std::optional<SecondPlace> backUpToSecondPlace(store::Journal& journal,
                                               const Surroundings& surroundings) {
    const auto id = journal.id();
    if (!id)
        return std::nullopt;
    auto place = secondPlace(surroundings, *id);
    if (!place)
        return std::nullopt;
    place->trouble = whatHinders(journal, surroundings, place->folder);
    if (place->trouble.empty())
        place->reached = surroundings.clock().now().instant;
    // Were it not noted, it would be said to have been reached earlier.
    std::ignore = keepOutcome(surroundings, *id, *place);
    return place;
}

} // namespace upturn::app
