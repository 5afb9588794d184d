// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/synced_folder.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/folder_lock.hpp>

#include <array>
#include <fstream>
#include <sstream>
#include <string_view>
#include <tuple>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;

struct Sign {
    const char* name; ///< of what it leaves in its folder, or of the folder itself
    const char* program;
    bool isFolder = false;
};
constexpr std::array signs{Sign{".stfolder", "Syncthing"},
                           Sign{".dropbox", "Dropbox"},
                           Sign{".dropbox.cache", "Dropbox"},
                           Sign{".owncloudsync.log", "ownCloud"},
                           Sign{".nextcloudsync.log", "Nextcloud"},
                           Sign{".sync", "Resilio Sync"},
                           Sign{".seafile-data", "Seafile"},
                           Sign{".pcloud", "pCloud"},
                           Sign{"Dropbox", "Dropbox", true},
                           Sign{"Nextcloud", "Nextcloud", true},
                           Sign{"ownCloud", "ownCloud", true},
                           Sign{"OneDrive", "OneDrive", true},
                           Sign{"Google Drive", "Google Drive", true},
                           Sign{"MEGA", "MEGA", true},
                           Sign{"pCloudDrive", "pCloud", true},
                           Sign{"Seafile", "Seafile", true}};

/// Dropbox and pCloud keep their own state in folders of these names in the home, which they don't
/// move; what Dropbox leaves in the folder that it moves is a file.
bool isSign(const Sign& sign, const fs::path& folder) {
    std::error_code error;
    if (sign.isFolder)
        return folder.filename() == sign.name;
    const fs::path left = folder / sign.name;
    const std::string_view name = sign.name;
    return name == ".dropbox" || name == ".pcloud" ? fs::is_regular_file(left, error)
                                                   : fs::exists(left, error);
}

/// Nextcloud and ownCloud keep what they know in a file of a name of its own: ".sync_4f2a.db".
bool hasSyncDatabase(const fs::path& folder) {
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator();
         at.increment(error)) {
        const std::string name = at->path().filename().string();
        if ((name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db"))
            return true;
    }
    return false;
}

} // namespace

std::optional<std::string> syncedBy(const fs::path& file) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::absolute(file, error), error);
    for (fs::path folder = whole.parent_path(); folder != folder.parent_path();
         folder = folder.parent_path()) {
        for (const Sign& sign : signs)
            if (isSign(sign, folder))
                return sign.program;
        if (hasSyncDatabase(folder))
            return std::string("Nextcloud");
    }
    return std::nullopt;
}

std::string aboutSyncing(const std::string& program) {
    return core::say("The journal lies in a folder that %1 moves. Written on two computers, one "
                     "file replaces the other; Upturn notices that, and keeps what was open beside "
                     "it. It is safer to keep the journal elsewhere, and to name that folder as a "
                     "second place for backups.",
                     {program});
}

bool firstTimeSynced(const Paths& paths, const fs::path& journal) {
    std::ignore = system::provideFolder(paths.state);
    const system::FolderLock alone(paths.state);
    const fs::path told = paths.state / "told-of-syncing";
    std::ifstream file(told);
    std::ostringstream all;
    for (std::string line; std::getline(file, line);) {
        if (line == journal.string())
            return false;
        all << line << '\n';
    }
    all << journal.string() << '\n';
    // Said twice is better than never.
    std::ignore = system::writeDurably(told, all.str());
    return true;
}

void forgetSynced(const Paths& paths, const fs::path& journal) {
    const system::FolderLock alone(paths.state);
    const fs::path told = paths.state / "told-of-syncing";
    std::ifstream file(told);
    std::ostringstream left;
    bool named = false;
    for (std::string line; std::getline(file, line);) {
        if (line == journal.string())
            named = true;
        else
            left << line << '\n';
    }
    if (named)
        std::ignore = system::writeDurably(told, left.str());
}

} // namespace upturn::app
