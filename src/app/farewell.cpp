// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/attachments.hpp>
#include <upturn/app/backups.hpp>
#include <upturn/app/farewell.hpp>
#include <upturn/app/kept_words.hpp>
#include <upturn/app/left_journals.hpp>
#include <upturn/app/second_place.hpp>
#include <upturn/app/synced_folder.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/folder_lock.hpp>

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

/// The file and each link that leads to it from the name it was called by; the file is the last.
std::vector<fs::path> namesOf(const fs::path& journal) {
    constexpr int mostLinks = 40;
    std::vector<fs::path> names{fs::absolute(journal).lexically_normal()};
    std::error_code error;
    for (int i = 0; i < mostLinks && fs::is_symlink(names.back(), error); ++i) {
        const fs::path next = names.back().parent_path() / fs::read_symlink(names.back(), error);
        names.push_back(next.lexically_normal());
    }
    const fs::path whole = wholePath(journal);
    if (names.back() != whole)
        names.push_back(whole);
    return names;
}

/// The file, its log, and what was set aside of it.
std::vector<fs::path> filesOfJournal(const std::vector<fs::path>& names) {
    std::set<fs::path> seen; // a file in a linked folder has two names that both stand
    std::vector<fs::path> files;
    const auto add = [&](const fs::path& file) {
        if (seen.insert(fs::weakly_canonical(file.parent_path()) / file.filename()).second)
            addFile(files, file);
    };
    for (auto named = names.rbegin(); named != names.rend(); ++named) {
        add(*named);
        const std::string name = named->filename().string();
        std::error_code error;
        for (fs::directory_iterator at(named->parent_path(), error);
             !error && at != fs::directory_iterator(); at.increment(error)) {
            const std::string one = at->path().filename().string();
            if (one == name + "-wal" || one == name + "-shm" ||
                one.starts_with(name + "-wal.aside-"))
                add(at->path());
        }
    }
    return files;
}

/// What a linked folder holds under the name of its hash: there may be more in it.
std::vector<fs::path> attachedTo(const fs::path& journal, bool alone) {
    constexpr std::size_t hashLetters = 64;
    std::vector<fs::path> files;
    const fs::path folder = attachmentFolder(journal);
    addFile(files, folder);
    std::error_code error;
    if (!alone || !fs::is_symlink(folder, error))
        return files;
    for (fs::recursive_directory_iterator at(folder / "", error);
         !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        const std::string name = at->path().filename().string();
        if (name.size() == hashLetters &&
            name.starts_with(at->path().parent_path().filename().string()))
            files.push_back(at->path());
    }
    return files;
}

struct Copies {
    std::vector<fs::path> files; ///< and those that only they name
    std::vector<fs::path> unknown;
    std::vector<fs::path> ofOneBefore; ///< of another journal, made at this place
    std::set<fs::path> twins;
};

Copies copiesOfJournal(const Surroundings& surroundings, const fs::path& folder,
                       const fs::path& journal, const std::string& id) {
    const std::vector<Backup> all = Backups(surroundings, folder).everyOne();
    std::set<std::string> ids;
    if (!id.empty())
        ids.insert(id);
    // Of a file that can't be asked, the newest copy that was made of it tells.
    const auto newest = std::ranges::find_if(
        all, [&](const Backup& one) { return one.madeOf == journal && !one.journal.empty(); });
    if (ids.empty() && newest != all.end())
        ids.insert(newest->journal);
    const Whose whose(surroundings, all, journal, std::move(ids));
    Copies copies{.files = {}, .unknown = {}, .ofOneBefore = {}, .twins = whose.twins()};
    std::set<std::string> theirs;
    std::set<std::string> ofOthers;
    bool unknown = false;
    for (const Backup& one : all) {
        const Whose::Is is = whose.of(one);
        if (is == Whose::Is::own)
            copies.files.push_back(one.file);
        else if (is == Whose::Is::unknown)
            copies.unknown.push_back(one.file);
        else if (one.madeOf == journal)
            copies.ofOneBefore.push_back(one.file);
        if (is != Whose::Is::own)
            unknown = unknown || !one.readable();
        (is == Whose::Is::own ? theirs : ofOthers).insert(one.files.begin(), one.files.end());
    }
    if (!unknown)
        for (const std::string& hash : theirs)
            if (!ofOthers.contains(hash))
                addFile(copies.files, attachmentPath(folder / "attached", hash));
    return copies;
}

void tellOf(Farewell& farewell, const Copies& copies) {
    for (const fs::path& file : copies.unknown)
        farewell.beyond.push_back(
            say("%1, of which only the name says that it is of this journal.", {file.string()}));
    for (const fs::path& file : copies.ofOneBefore)
        farewell.beyond.push_back(
            say("%1, a backup of another journal that was at this place.", {file.string()}));
}

std::vector<fs::path> notedOf(const Surroundings& surroundings, const fs::path& journal,
                              const std::optional<core::Id>& id) {
    const Paths& paths = surroundings.paths();
    std::vector<fs::path> known;
    std::error_code error;
    if (fs::exists(paths.state / "recovery" / journal.filename(), error))
        addFile(known, paths.state / "recovery");
    // Of a restore that was ended in the middle.
    if (fs::exists(paths.state / "before-restore" / journal.filename(), error))
        addFile(known, paths.state / "before-restore");
    if (!id)
        return known;
    addFile(known, paths.state / "devices" / id->hex());
    for (const fs::path& file : filesOfKeptWords(paths, *id))
        addFile(known, file);
    addFile(known, noteOfLeft(paths, *id));
    return known;
}

} // namespace

core::Result<Farewell> farewellTo(const Surroundings& surroundings, const fs::path& named) {
    std::error_code error;
    const fs::path journal = wholePath(named);
    if (!fs::exists(fs::symlink_status(journal, error)) && !isLost(surroundings, journal))
        return core::fail(core::Fault::notFound,
                          say("There is no journal at %1.", {journal.string()}));
    Farewell farewell{.journal = journal, .entries = {}, .parts = {}, .beyond = {}};
    farewell.names = namesOf(named);
    std::string id;
    std::optional<SecondPlace> second;
    if (const auto opened = surroundings.open(journal, store::Access::read, false)) {
        if (const auto counts = (*opened)->counts())
            farewell.entries = counts->entries;
        if (const auto is = (*opened)->id()) {
            id = is->hex();
            farewell.id = *is;
            second = secondPlace(surroundings, *is);
        }
    } else if (opened.error().fault == core::Fault::failed) {
        return core::passOn(opened); // it is no journal
    }
    const auto part = [&farewell](std::string what, std::vector<fs::path> files) {
        if (!files.empty())
            farewell.parts.push_back({std::move(what), std::move(files)});
    };
    const Copies copies = copiesOfJournal(surroundings, surroundings.paths().backups, journal, id);
    std::set<fs::path> twins = copies.twins;
    Copies there;
    if (second && fs::is_directory(second->folder, error)) {
        there = copiesOfJournal(surroundings, second->folder, journal, id);
        twins.insert(there.twins.begin(), there.twins.end());
    }
    if (!twins.empty())
        farewell.id.reset();
    else if (second)
        farewell.second = second->folder;
    part(say("The journal, with its log and drafts"), filesOfJournal(farewell.names));
    part(say("Attached files"), attachedTo(journal, twins.empty()));
    part(say("Backups"), copies.files);
    part(say("Backups at the second place"), there.files);
    part(say("What this computer has noted about it"), notedOf(surroundings, journal, farewell.id));
    for (const fs::path& twin : twins)
        farewell.beyond.push_back(
            say("%1 is the same journal in another file: it stays, with its backups and what this "
                "computer has noted about both.",
                {twin.string()}));
    tellOf(farewell, copies);
    tellOf(farewell, there);
    const auto count = fs::hard_link_count(journal, error);
    if (!error && count > 1)
        farewell.beyond.push_back(
            say("Other names of the file on this disk (hard links), under which all of it stays."));
    if (farewell.id)
        for (const fs::path& copy : copiesLeft(surroundings.paths(), *farewell.id))
            farewell.beyond.push_back(
                say("%1, where what was open was saved beside it.", {copy.string()}));
    if (second && !fs::is_directory(second->folder, error))
        farewell.beyond.push_back(say("Backups at the second place %1, which can't be reached now.",
                                      {second->folder.string()}));
    if (farewell.id)
        for (const fs::path& folder : placesBefore(surroundings, *farewell.id))
            farewell.beyond.push_back(
                say("Backups at %1, which was the second place before.", {folder.string()}));
    farewell.beyond.push_back(
        say("Exports, and copies that were made by hand or by other programs."));
    farewell.beyond.push_back(
        say("What a disk, a sync program or a system backup keeps of deleted files."));
    return farewell;
}

namespace {

void forget(const Surroundings& surroundings, const Farewell& farewell) {
    for (const fs::path& name : farewell.names)
        forgetSynced(surroundings.paths(), name);
    std::ignore = Backups(surroundings).everyOne(); // what is not there is noted no more
    if (!farewell.id)
        return;
    forgetPlaces(surroundings, *farewell.id);
    if (farewell.second.empty())
        return;
    Backups second(surroundings, farewell.second);
    std::ignore = second.everyOne();
    std::vector<Backup> own = second.noted(); // where it can't be reached
    std::erase_if(own, [&](const Backup& one) { return one.journal != farewell.id->hex(); });
    second.forget(own);
}

} // namespace

core::Result<std::vector<fs::path>> deleteJournal(const Surroundings& surroundings,
                                                  const Farewell& farewell) {
    if (system::heldByAnother(farewell.journal) ||
        system::heldByAnother(farewell.journal.string() + "-shm"))
        return core::fail(core::Fault::busy,
                          say("Another program has the journal %1 open, perhaps a window of "
                              "Upturn. Close it first. Nothing was deleted.",
                              {farewell.journal.string()}));
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
    forget(surroundings, farewell);
    return left;
}

} // namespace upturn::app
