// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/attachments.hpp>
#include <upturn/app/privacy.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/place.hpp>
#include <upturn/system/private_file.hpp>

#include <fstream>
#include <system_error>
#include <tuple>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;

/// The folder above the journal is ours where nobody chose another place for it.
std::vector<fs::path> placesOf(const Paths& paths, const fs::path& journal) {
    std::vector<fs::path> places;
    if (!paths.journalNamed && journal == paths.journal)
        places.push_back(journal.parent_path());
    places.push_back(journal);
    places.push_back(journal.string() + "-wal");
    places.push_back(journal.string() + "-shm");
    places.push_back(attachmentFolder(journal));
    return places;
}

} // namespace

std::vector<fs::path> openToOthers(const Paths& paths, const fs::path& journal) {
    std::vector<fs::path> open = placesOf(paths, journal);
    std::erase_if(open, [](const fs::path& place) { return !system::othersMayUse(place); });
    return open;
}

core::Result<void> closeToOthers(const Paths& paths, const fs::path& journal) {
    for (const fs::path& place : openToOthers(paths, journal))
        if (const std::error_code error = system::closeToOthers(place))
            return core::fail(core::Fault::failed,
                              core::say("Others may still use %1; its rights can't be changed: %2.",
                                        {place.string(), error.message()}));
    return {};
}

bool firstWarningOf(const Paths& paths, const fs::path& journal) {
    const fs::path file = paths.state / "warned";
    std::string known;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        if (line == journal.string())
            return false;
        known += line + '\n';
    }
    // Where nothing can be noted it is said again: better than never.
    std::ignore = system::writeDurably(file, known + journal.string() + '\n');
    return true;
}

} // namespace upturn::app
