// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/attachments.hpp>
#include <upturn/app/backups.hpp>
#include <upturn/app/farewell.hpp>
#include <upturn/app/second_place.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/folder.hpp>

#include <algorithm>
#include <set>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using core::say;

void addFile(std::vector<fs::path>& files, const fs::path& file) {
    std::error_code none;
    if (fs::exists(fs::symlink_status(file, none)))
        files.push_back(file);
}

/// The file, its log, and what was set aside of it.
std::vector<fs::path> filesOfJournal(const fs::path& journal) {
    std::vector<fs::path> files;
    addFile(files, journal);
    const std::string name = journal.filename().string();
    std::error_code error;
    for (fs::directory_iterator at(journal.parent_path(), error);
         !error && at != fs::directory_iterator(); at.increment(error)) {
        const std::string one = at->path().filename().string();
        if (one == name + "-wal" || one == name + "-shm" || one.starts_with(name + "-wal.aside-"))
            files.push_back(at->path());
    }
    return files;
}

/// The copies of it in that folder, and the files that only they name.
std::vector<fs::path> copiesOfJournal(const Surroundings& surroundings, const fs::path& folder,
                                      const fs::path& journal, const std::string& id) {
    Backups backups(surroundings, folder);
    std::vector<fs::path> files;
    std::set<std::string> theirs;
    std::set<std::string> ofOthers;
    bool unknown = false;
    for (const Backup& one : backups.everyOne()) {
        const bool own =
            id.empty() || one.journal.empty() ? one.madeOf == journal : one.journal == id;
        if (own)
            files.push_back(one.file);
        else
            unknown = unknown || !one.readable();
        (own ? theirs : ofOthers).insert(one.files.begin(), one.files.end());
    }
    if (!unknown)
        for (const std::string& hash : theirs)
            if (!ofOthers.contains(hash))
                addFile(files, attachmentPath(folder / "attached", hash));
    return files;
}

} // namespace

core::Result<Farewell> farewellTo(const Surroundings& surroundings, const fs::path& journal) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(journal, error)) && !isLost(surroundings, journal))
        return core::fail(core::Fault::notFound,
                          say("There is no journal at %1.", {journal.string()}));
    Farewell farewell{.journal = journal, .entries = {}, .parts = {}, .beyond = {}};
    std::string id;
    std::optional<SecondPlace> second;
    if (const auto opened = surroundings.open(journal, store::Access::read, false)) {
        if (const auto counts = (*opened)->counts())
            farewell.entries = counts->entries;
        if (const auto named = (*opened)->id()) {
            id = named->hex();
            second = secondPlace(surroundings, *named);
        }
    } else if (opened.error().fault == core::Fault::failed) {
        return core::passOn(opened); // it is no journal
    }
    const Paths& paths = surroundings.paths();
    const auto part = [&farewell](std::string what, std::vector<fs::path> files) {
        if (!files.empty())
            farewell.parts.push_back({std::move(what), std::move(files)});
    };
    part(say("The journal, with its log and drafts"), filesOfJournal(journal));
    std::vector<fs::path> attached;
    addFile(attached, attachmentFolder(journal));
    part(say("Attached files"), std::move(attached));
    part(say("Backups"), copiesOfJournal(surroundings, paths.backups, journal, id));
    if (second && fs::is_directory(second->folder, error))
        part(say("Backups at the second place"),
             copiesOfJournal(surroundings, second->folder, journal, id));
    std::vector<fs::path> known;
    addFile(known, paths.state / "recovery");
    if (!id.empty()) {
        addFile(known, paths.state / "devices" / id);
        addFile(known, paths.state / "kept-words" / id);
    }
    part(say("What this computer has noted about it"), std::move(known));
    if (second && !fs::is_directory(second->folder, error))
        farewell.beyond.push_back(say("Backups at the second place %1, which can't be reached now.",
                                      {second->folder.string()}));
    farewell.beyond.push_back(
        say("Exports, and copies that were made by hand or by other programs."));
    farewell.beyond.push_back(
        say("What a disk, a sync program or a system backup keeps of deleted files."));
    return farewell;
}

std::vector<fs::path> deleteJournal(const Surroundings& surroundings, const Farewell& farewell) {
    std::vector<fs::path> left;
    std::set<fs::path> folders;
    // The journal itself goes last: cut off in between, it can be asked for again.
    for (auto part = farewell.parts.rbegin(); part != farewell.parts.rend(); ++part)
        for (auto file = part->files.rbegin(); file != part->files.rend(); ++file) {
            std::error_code error;
            fs::remove_all(*file, error);
            std::error_code none;
            if (error || fs::exists(fs::symlink_status(*file, none)))
                left.push_back(*file);
            folders.insert(file->parent_path());
        }
    for (const fs::path& folder : folders)
        std::ignore = system::syncFolder(folder);
    std::ignore = Backups(surroundings).everyOne(); // so that what is noted of them goes too
    return left;
}

} // namespace upturn::app
