// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/paths.hpp>
#include <upturn/system/program.hpp>

#include <cstdlib>
#include <sstream>

namespace upturn::app {
namespace {

std::filesystem::path baseFolder(const Lookup& lookup, const char* variable,
                                 const char* belowHome) {
    // A relative path in such a variable is invalid and is ignored (XDG base directory spec).
    if (const std::filesystem::path given = lookup(variable); given.is_absolute())
        return given / "upturn";
    return std::filesystem::path(lookup("HOME")) / belowHome / "upturn";
}

/// bin/upturn -> share/upturn, in a build folder as in an installed system.
std::filesystem::path besideProgram() {
    const std::filesystem::path program = system::programFile();
    return program.empty() ? program : program.parent_path().parent_path() / "share" / "upturn";
}

} // namespace

std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nobody sets it here
    return value == nullptr ? std::string() : std::string(value);
}

Paths Paths::of(const Lookup& lookup) {
    Paths paths;
    const std::filesystem::path data = baseFolder(lookup, "XDG_DATA_HOME", ".local/share");
    const std::string named = lookup("UPTURN_JOURNAL");
    paths.journalNamed = !named.empty();
    std::error_code unknown;
    paths.journal =
        paths.journalNamed ? std::filesystem::absolute(named, unknown) : data / "journal.upturn";
    paths.settings = baseFolder(lookup, "XDG_CONFIG_HOME", ".config") / "upturn.ini";
    paths.packs = data / "packs";
    paths.backups = data / "backups";
    paths.state = baseFolder(lookup, "XDG_STATE_HOME", ".local/state");
    const std::string shared = lookup("XDG_DATA_DIRS");
    std::istringstream folders(shared.empty() ? "/usr/local/share:/usr/share" : shared);
    if (const std::filesystem::path own = besideProgram(); !own.empty())
        paths.samples.push_back(own / "sample.upturn");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (!folder.empty()) {
            paths.systemPacks.push_back(std::filesystem::path(folder) / "upturn" / "packs");
            paths.samples.push_back(std::filesystem::path(folder) / "upturn" / "sample.upturn");
        }
    return paths;
}

} // namespace upturn::app
