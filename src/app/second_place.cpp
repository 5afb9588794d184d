// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/second_place.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/folder_lock.hpp>

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

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

core::Result<void> keepPlace(const Surroundings& surroundings, const core::Id& journal,
                             const std::optional<SecondPlace>& place) {
    return changePlaces(surroundings, [&](nlohmann::json& all) {
        if (place)
            all[journal.hex()] = noteOf(*place);
        else
            return all.erase(journal.hex()) > 0;
        return true;
    });
}

/// A backup takes long: who gave it another place meanwhile, or none, is not overruled.
core::Result<void> keepOutcome(const Surroundings& surroundings, const core::Id& journal,
                               const SecondPlace& place) {
    return changePlaces(surroundings, [&](nlohmann::json& all) {
        const auto now = all.find(journal.hex());
        if (now == all.end() || now->value("folder", std::string()) != place.folder.string())
            return false;
        *now = noteOf(place);
        return true;
    });
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
