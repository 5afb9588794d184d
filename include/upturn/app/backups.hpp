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
#include <map>
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
    std::string problem;      ///< why it can't be read, or what is damaged in it; empty
    std::set<std::string> files; ///< hashes of the attached files it names
    /// Those of them that do not lie with the copies.
    std::set<std::string> filesMissing{};
    std::string filesProblem{}; ///< why some of them could not be brought; empty
    std::int64_t filesRead = 0; ///< when all of them were last read in full, UTC ms; 0: never
    /// How far what each device said reaches in it, by its id in hex.
    std::map<std::string, std::int64_t> reached{};

    /// Something of it can be read, whatever is damaged.
    bool readable() const { return problem.empty() || operations > 0; }

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
    /// All that lie in the folder, of whatever journal.
    std::vector<Backup> everyOne() { return all(); }
    /// What is noted of those that lie, or lay, in the folder; also where it can't be reached.
    std::vector<Backup> noted() const;
    void forget(std::span<const Backup> copies);
    /// Notes of which journal that copy was made, which one that can't be read does not tell.
    void noteMadeOf(const std::filesystem::path& copy, const std::filesystem::path& journal);
    /// Those of what stood at this place, where it can't be asked: made of it, or under its name
    /// where nothing else is known of them.
    std::vector<Backup> ofPlace(const std::filesystem::path& journal);
    /// Makes one, with the attached files unless there is no time for them; the words first, and
    /// read in full before this returns. A copy in which something is damaged, as it is in the
    /// journal then, is one too: `problem` says so.
    core::Result<Backup> make(store::Journal& journal, bool withFiles = true);
    /// Brings along what it still lacks of its files.
    core::Result<Backup> completeFiles(store::Journal& journal, Backup backup);
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
    void takeFiles(store::Journal& journal, Backup& backup);
    void note(const Backup& backup);
    void removeFilesOfNone(const std::vector<Backup>& left);

    const Surroundings& surroundings_;
    std::filesystem::path folder_;
};

/// One name for a journal, in whatever folder the program is and through whatever link.
std::filesystem::path wholePath(const std::filesystem::path& journal);

/// Which copies are of which journal. Where it is known of which file one was made here, that
/// decides: many journals have one name, and two have one id when somebody copied the file.
class Whose {
  public:
    enum class Is {
        own,
        anothers,
        unknown, ///< only its name speaks for it
    };
    /// Of `all` in a folder, for the journal that has one of `ids`; without any, for what the
    /// copies know to have been there.
    Whose(const Surroundings& surroundings, std::span<const Backup> all,
          const std::filesystem::path& journal, std::set<std::string> ids);
    Is of(const Backup& one) const;
    /// Other files that are the same journal by their id.
    const std::set<std::filesystem::path>& twins() const { return twins_; }

  private:
    bool stands(const std::filesystem::path& place, const std::string& id) const;
    bool wasMovedWithFolder(const Backup& one) const;

    const Surroundings& surroundings_;
    std::filesystem::path journal_;
    std::set<std::string> ids_;
    std::set<std::filesystem::path> twins_;
};

/// What is set aside of a journal in its life, before a repair or a restore, is noted as its own.
class NotedAside {
  public:
    NotedAside(const Surroundings& surroundings, const std::filesystem::path& journal);
    NotedAside(const NotedAside&) = delete;
    NotedAside& operator=(const NotedAside&) = delete;
    ~NotedAside();

  private:
    const Surroundings& surroundings_;
    std::filesystem::path journal_;
    std::set<std::filesystem::path> before_;
};

/// Makes one and thins the others. `made` is what there is now.
struct BackedUp {
    Backup made;
    std::vector<std::filesystem::path> removed;
};
core::Result<BackedUp> backUp(store::Journal& journal, const Surroundings& surroundings,
                              const std::filesystem::path& folder = {});

/// Backups lie here, and the journal they are of does not.
enum class Missing {
    wasHere,    ///< they were made of a file at this very place
    onlyCopies, ///< of that only their name speaks: they were copied here, or what is noted is gone
};
/// Nothing where there is a file at this place, or no backup of one.
std::optional<Missing> missingAt(const Surroundings& surroundings,
                                 const std::filesystem::path& journal);
/// No journal is begun at such a place as if there had been none.
inline bool isLost(const Surroundings& surroundings, const std::filesystem::path& journal) {
    return missingAt(surroundings, journal).has_value();
}
/// Something was written that none of these copies has; those in which something is damaged do not
/// count.
core::Result<bool> isBehind(store::Journal& journal, std::span<const Backup> copies);
/// The same as `backUp` where the newest copy is behind; nothing otherwise.
core::Result<std::optional<BackedUp>>
backUpIfBehind(store::Journal& journal, const Surroundings& surroundings, bool withFiles = true);
/// When a window was closed: the same, unless the journal is so large that it was done too short a
/// while ago, or `hurried` and it takes more than a moment. Opens the journal itself; what goes
/// wrong is logged, and tried again at the next start. Files that take long come along then, too.
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
                                     const std::set<core::Id>& only = {},
                                     std::optional<std::int64_t> asOf = {});
/// Attached files that are not beside the journal, or not whole, come from the backups that have
/// them; how many did.
core::Result<std::size_t> bringFilesFromBackups(store::Journal& journal,
                                                const Surroundings& surroundings);
/// Where there is no journal, or none that can be read.
struct PutInPlace {
    std::optional<std::filesystem::path> kept; ///< where what was there lies now
    std::set<std::string> filesMissing;
    /// What is wrong with the copy itself, and what became of it: other copies were asked.
    std::vector<store::Finding> findings;
    std::size_t brought = 0; ///< things that could be read in what was there, and only there
};
/// The copy becomes the journal. What can be read of a damaged one that was there, and was written
/// after the copy, comes along, and so do words that somebody was typing: where the copy is of
/// another journal, or has not what they were typed for, they are kept (app::keepWords).
core::Result<PutInPlace> restoreInPlace(const Surroundings& surroundings,
                                        const std::filesystem::path& journal,
                                        const std::filesystem::path& copy);

} // namespace upturn::app
