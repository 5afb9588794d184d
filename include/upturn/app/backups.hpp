// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Copies of a journal that are made by themselves, each opened and read before an older one goes.
// They lie in one folder, with the attached files of all of them in "attached.files" there, so that
// the folder alone is enough to begin again on another computer. On the thread of the journal that
// is handed in.

#pragma once

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/copy_name.hpp>
#include <upturn/store/journal.hpp>

#include <chrono>
#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace upturn::app {

/// Between two copies so many times as long passes as the last one took.
inline constexpr std::int64_t timesAsLong = 100;

struct Backup {
    std::filesystem::path file;
    store::CopyName name;
    std::string journal; ///< the id of the one it is a copy of, in hex; empty: not known
    /// Of which journal it was made here; empty: elsewhere, or it was changed since.
    std::filesystem::path madeOf{};
    std::int64_t bytes = 0;
    std::int64_t entries = 0;
    std::int64_t operations = 0;
    std::int64_t took = 0;    ///< to make and check, ms; 0: not known
    std::int64_t checked = 0; ///< when it was last read in full, UTC ms; 0: never, as far as known
    std::string problem;      ///< why it can't be read; empty
    std::set<std::string> files; ///< hashes of the attached files it names

    /// Made before something that can't be taken back: it stays until somebody deletes it.
    bool keptForGood() const { return !name.occasion.empty(); }
};

/// Which of these stay, newest first: all of `today` and the day before, then the last of each day,
/// week and month. The newest always stays. Of those, from the oldest on, as many go as are needed
/// to stay within `room` bytes; the two newest never do.
std::vector<bool> staying(std::span<const Backup> newestFirst, core::CivilDate today,
                          BackupReach reach, std::int64_t room);

class Backups {
    /// It was just made of that journal, and all of that counts as the time it took.
    struct Making {
        std::filesystem::path of;
        std::chrono::steady_clock::time_point began{};
    };

  public:
    /// Of `folder`, by default where this computer keeps them.
    explicit Backups(const Surroundings& surroundings, std::filesystem::path folder = {});

    const std::filesystem::path& folder() const { return folder_; }
    /// Those of this journal, and those under its name that can't be read; newest first.
    core::Result<std::vector<Backup>> of(store::Journal& journal);
    /// Makes one, with the attached files; read in full before this returns. A copy in which
    /// something is damaged, as it is in the journal then, is one too: `problem` says so.
    core::Result<Backup> make(store::Journal& journal);
    /// The same before something that can't be taken back; stays until somebody deletes it, and is
    /// made of a damaged journal as it is. It lies where this computer keeps its copies.
    core::Result<std::filesystem::path> makeBefore(store::Journal& journal, const char* occasion);
    /// Reads it in full, and notes when and what came of it.
    core::Result<Backup> check(const Backup& backup) { return check(backup, Making{}); }
    /// Removes what need not stay, if the newest copy was read in full and is whole: never `made`,
    /// and only what was made here of this very journal and not touched since. Says what went.
    core::Result<std::vector<std::filesystem::path>> thin(store::Journal& journal,
                                                          const std::filesystem::path& made = {});

  private:
    struct Known;
    core::Result<Backup> check(const Backup& backup, const Making& making);
    std::vector<Backup> all();
    Backup look(const std::filesystem::path& file, Known& known);
    core::Result<void> takeFiles(store::Journal& journal, const std::set<std::string>& hashes);
    void removeFilesOfNone(const std::vector<Backup>& left);

    const Surroundings& surroundings_;
    std::filesystem::path folder_;
};

/// Makes one and thins the others. `made` is what there is now.
struct BackedUp {
    Backup made;
    std::vector<std::filesystem::path> removed;
};
core::Result<BackedUp> backUp(store::Journal& journal, const Surroundings& surroundings,
                              const std::filesystem::path& folder = {});

/// Something was written that this copy, the newest, has not.
core::Result<bool> isBehind(store::Journal& journal, const std::optional<Backup>& newest);
/// The same as `backUp` where the newest copy is behind; nothing otherwise.
core::Result<std::optional<BackedUp>> backUpIfBehind(store::Journal& journal,
                                                     const Surroundings& surroundings);
/// When a window was closed: the same, unless the journal is so large that it was done too short a
/// while ago, or `hurried` and it takes more than a moment. Opens the journal itself; what goes
/// wrong is logged, and tried again at the next start.
void backUpAtEnd(const Surroundings& surroundings, const std::filesystem::path& journal,
                 bool hurried);

/// All as that copy has it (store::Journal::restoreFrom), with a copy of now before, and with the
/// attached files that are missing here.
struct Restored {
    store::Done done;
    std::filesystem::path copyOfNow;    ///< empty when nothing had to be done
    std::set<std::string> filesMissing; ///< hashes of files that could not be had back
};
core::Result<Restored> restoreBackup(store::Journal& journal, const Surroundings& surroundings,
                                     const std::filesystem::path& copy,
                                     const std::set<core::Id>& only = {});
/// Where there is no journal, or none that can be read.
struct PutInPlace {
    std::optional<std::filesystem::path> kept; ///< where what was there lies now
    std::set<std::string> filesMissing;
};
core::Result<PutInPlace> restoreInPlace(const Surroundings& surroundings,
                                        const std::filesystem::path& journal,
                                        const std::filesystem::path& copy);

} // namespace upturn::app
