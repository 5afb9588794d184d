// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/paths.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/program.hpp>

#include <cstdlib>
#include <sstream>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;

/// Empty when it can't be known.
fs::path baseFolder(const Lookup& lookup, const char* variable, const char* belowHome) {
    // A relative path in such a variable is invalid and is ignored (XDG base directory spec).
    if (const fs::path given = lookup(variable); given.is_absolute())
        return given / "upturn";
    const fs::path home = lookup("HOME");
    return home.is_absolute() ? home / belowHome / "upturn" : fs::path();
}

/// What all people of this computer share, the first that counts first.
/// Where systems keep what all programs share.
std::vector<fs::path> sharedFolders(const Lookup& lookup) {
    std::vector<fs::path> folders;
    const std::string given = lookup("XDG_DATA_DIRS");
    std::istringstream list(given.empty() ? "/usr/local/share:/usr/share" : given);
    for (std::string folder; std::getline(list, folder, ':');)
        if (fs::path(folder).is_absolute())
            folders.emplace_back(folder);
    return folders;
}

/// bin/upturn -> share/upturn, in a build folder as in an installed system.
fs::path besideProgram() {
    const fs::path program = system::programFile();
    return program.empty() ? program : program.parent_path().parent_path() / "share" / "upturn";
}

} // namespace

std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nobody sets it here
    return value == nullptr ? std::string() : std::string(value);
}

core::Result<Paths> Paths::of(const Lookup& lookup) {
    const fs::path data = baseFolder(lookup, "XDG_DATA_HOME", ".local/share");
    const fs::path config = baseFolder(lookup, "XDG_CONFIG_HOME", ".config");
    const fs::path state = baseFolder(lookup, "XDG_STATE_HOME", ".local/state");
    if (data.empty() || config.empty() || state.empty())
        return core::fail(
            core::Fault::usage,
            core::say(
                "Upturn does not know where to keep its files: HOME does not name a folder by "
                "its full path. Set HOME, or XDG_DATA_HOME, XDG_CONFIG_HOME and "
                "XDG_STATE_HOME."));
    Paths paths;
    const std::string named = lookup("UPTURN_JOURNAL");
    paths.journalNamed = !named.empty();
    std::error_code unknown;
    paths.journal = paths.journalNamed ? fs::absolute(named, unknown) : data / "journal.upturn";
    paths.settings = config / "upturn.ini";
    paths.packs = data / "packs";
    paths.backups = data / "backups";
    paths.state = state;
    if (const fs::path given = lookup("XDG_RUNTIME_DIR"); given.is_absolute())
        paths.runtime = given / "upturn";
    if (const fs::path own = besideProgram(); !own.empty())
        paths.samples.push_back(own / "sample.upturn");
    for (const fs::path& folder : sharedFolders(lookup)) {
        paths.systemPacks.push_back(folder / "upturn" / "packs");
        paths.samples.push_back(folder / "upturn" / "sample.upturn");
        paths.thesauri.push_back(folder / "mythes");
        paths.thesauri.push_back(folder / "myspell" / "dicts");
    }
    return paths;
}

} // namespace upturn::app
