// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "copied_files.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/backups.hpp>
#include <upturn/app/log.hpp>
#include <upturn/app/second_place.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/folder_lock.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using core::say;

/// Copies that share a period: of a day, of a week (from Monday on), of a month.
std::int64_t weekOf(core::CivilDate day) {
    constexpr std::int64_t mondayOffset = 3; // 1970-01-01 was a Thursday
    return (core::dayNumber(day) + mondayOffset) / 7;
}
std::int64_t monthOf(core::CivilDate day) {
    constexpr int months = 12;
    return std::int64_t{static_cast<int>(day.year())} * months + static_cast<unsigned>(day.month());
}

/// The last copy of each of so many periods; asked from the newest to the oldest.
struct LastOfEach {
    std::size_t left;
    std::int64_t (*periodOf)(core::CivilDate day);

    /// `kept`: the newest older one that stays has to be of another period than that.
    bool takes(core::CivilDate day, core::CivilDate kept) {
        if (periodOf(day) == periodOf(kept))
            return false;
        --left;
        return true;
    }
};

bool isThere(const fs::path& journal, const std::string& sha256) {
    std::error_code none;
    return fs::exists(attachmentPath(journal, sha256), none);
}

std::map<std::string, std::int64_t> reachedBy(store::Journal& journal) {
    std::map<std::string, std::int64_t> all;
    if (const auto reached = journal.reached())
        for (const auto& [device, sequence] : *reached)
            all[device.hex()] = sequence;
    return all;
}

std::int64_t changedAt(const fs::path& file) {
    std::error_code error;
    const auto time = fs::last_write_time(file, error);
    return error ? 0 : time.time_since_epoch().count();
}

/// It was made here of this very journal, and nobody has opened it to write since.
bool mayGo(const Backup& backup, const fs::path& journal) {
    std::error_code none;
    return backup.madeOf == journal && backup.file != journal &&
           !fs::exists(backup.file.string() + "-wal", none);
}

std::string sentenceOf(const std::vector<store::Finding>& findings) {
    return core::sayCount("%n thing in it was changed on disk.",
                          "%n things in it were changed on disk.",
                          static_cast<long long>(findings.size()));
}

} // namespace

/// What was found out of the copies that are there, so that not each has to be opened again to be
/// listed. Made anew where it is lost.
struct Backups::Known {
    struct One {
        Backup backup;
        std::int64_t changed = 0;
    };
    std::map<std::string, One> copies; ///< by the name of the file
    std::set<std::string> changed{};   ///< names of which something else is known than was read

    static fs::path place(const Surroundings& surroundings) {
        return surroundings.paths().state / "backups.json";
    }
    static Known read(const Surroundings& surroundings, const fs::path& folder);
    void write(const Surroundings& surroundings, const fs::path& folder) const;
    void note(const Backup& backup) {
        const std::string name = backup.file.filename().string();
        copies[name] = {backup, changedAt(backup.file)};
        changed.insert(name);
    }
    void forget(const std::string& name) {
        copies.erase(name);
        changed.insert(name);
    }
};

Backups::Known Backups::Known::read(const Surroundings& surroundings, const fs::path& folder) {
    Known known;
    std::ifstream file(place(surroundings));
    std::ostringstream text;
    text << file.rdbuf();
    const auto all = nlohmann::json::parse(text.str(), nullptr, false);
    try {
        for (const auto& one : all.at(folder.string())) {
            One copy{.backup = {}, .changed = one.at("changed")};
            copy.backup.journal = one.at("journal");
            copy.backup.madeOf = one.at("path").get<std::string>();
            copy.backup.bytes = one.at("bytes");
            copy.backup.entries = one.at("entries");
            copy.backup.operations = one.at("operations");
            copy.backup.took = one.at("took");
            copy.backup.checked = one.at("checked");
            copy.backup.problem = one.at("problem");
            copy.backup.files = one.at("files").get<std::set<std::string>>();
            copy.backup.filesMissing = one.at("files_missing").get<std::set<std::string>>();
            copy.backup.filesProblem = one.at("files_problem");
            copy.backup.filesRead = one.at("files_read");
            copy.backup.reached = one.at("reached").get<std::map<std::string, std::int64_t>>();
            known.copies[one.at("name")] = std::move(copy);
        }
    } catch (const nlohmann::json::exception&) {
        known.copies.clear(); // each is looked at once more
    }
    return known;
}

void Backups::Known::write(const Surroundings& surroundings, const fs::path& folder) const {
    std::ignore = system::provideFolder(surroundings.paths().state);
    const system::FolderLock alone(surroundings.paths().state);
    // What others have noted of other copies since stays.
    auto now = read(surroundings, folder).copies;
    for (const std::string& name : changed) {
        const auto ours = copies.find(name);
        if (ours == copies.end())
            now.erase(name);
        else
            now[name] = ours->second;
    }
    std::ifstream file(place(surroundings));
    std::ostringstream text;
    text << file.rdbuf();
    auto all = nlohmann::json::parse(text.str(), nullptr, false);
    if (!all.is_object())
        all = nlohmann::json::object();
    auto list = nlohmann::json::array();
    for (const auto& [name, one] : now)
        list.push_back({{"name", name},
                        {"journal", one.backup.journal},
                        {"path", one.backup.madeOf.string()},
                        {"changed", one.changed},
                        {"bytes", one.backup.bytes},
                        {"entries", one.backup.entries},
                        {"operations", one.backup.operations},
                        {"took", one.backup.took},
                        {"checked", one.backup.checked},
                        {"problem", one.backup.problem},
                        {"files", one.backup.files},
                        {"files_missing", one.backup.filesMissing},
                        {"files_problem", one.backup.filesProblem},
                        {"files_read", one.backup.filesRead},
                        {"reached", one.backup.reached}});
    all[folder.string()] = std::move(list);
    // Without it each copy is looked at once more: nothing is lost.
    std::ignore = system::writeDurably(
        place(surroundings), all.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

std::vector<bool> staying(std::span<const Backup> newestFirst, core::CivilDate today,
                          BackupReach reach, std::int64_t room) {
    constexpr std::size_t days = 12;
    constexpr std::size_t weeks = 10;
    constexpr std::size_t months = 9;
    constexpr std::size_t never = 2; // that go for want of room
    std::array<LastOfEach, 3> periods{{{days, core::dayNumber},
                                       {reach >= BackupReach::weeks ? weeks : 0, weekOf},
                                       {reach >= BackupReach::months ? months : 0, monthOf}}};
    std::vector<bool> stay(newestFirst.size());
    core::CivilDate last{}; // of those that stay
    std::int64_t used = 0;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const Backup& one = newestFirst[i];
        // A clock that was ahead has made copies of days to come.
        const bool recent = core::dayNumber(one.name.day) >= core::dayNumber(today) - 1;
        if (one.keptForGood()) {
            stay[i] = true;
            continue;
        }
        // First all days, then all weeks: a month that ends within a week is none of its own yet.
        const auto each =
            std::ranges::find_if(periods, [](const LastOfEach& period) { return period.left > 0; });
        stay[i] = i == 0 || recent || (each != periods.end() && each->takes(one.name.day, last));
        if (!stay[i])
            continue;
        last = one.name.day;
        used += one.bytes;
        stay[i] = ++kept <= never || used <= room;
    }
    return stay;
}

Backups::Backups(const Surroundings& surroundings, fs::path folder)
    : surroundings_(surroundings)
    , folder_(folder.empty() ? surroundings.paths().backups : std::move(folder)) {}

Backup Backups::look(const fs::path& file, Known& known) {
    const auto name = store::readCopyName(file);
    std::error_code ignored;
    Backup backup{.file = file,
                  .name = name.value_or(store::CopyName{}),
                  .bytes = static_cast<std::int64_t>(fs::file_size(file, ignored)),
                  .problem = {},
                  .files = {}};
    const auto noted = known.copies.find(file.filename().string());
    if (noted != known.copies.end() && noted->second.changed == changedAt(file) &&
        noted->second.backup.bytes == backup.bytes) {
        Backup& before = noted->second.backup;
        before.file = file;
        before.name = backup.name;
        return before;
    }
    const auto copy = surroundings_.open(file, store::Access::copy, false);
    const auto counts = copy ? (*copy)->counts() : core::Result<store::Counts>(core::passOn(copy));
    const auto files =
        copy ? (*copy)->filesNamed() : core::Result<std::set<std::string>>(core::passOn(copy));
    if (counts && files) {
        backup.entries = counts->entries;
        backup.operations = counts->operations;
        backup.files = *files;
        backup.reached = reachedBy(**copy);
        for (const std::string& hash : *files)
            if (!isThere(sharedBeside(folder_), hash))
                backup.filesMissing.insert(hash);
        if (const auto id = (*copy)->id())
            backup.journal = id->hex();
    } else {
        backup.problem = counts ? files.error().sentence : counts.error().sentence;
    }
    known.note(backup);
    return backup;
}

std::vector<Backup> Backups::all() {
    Known known = Known::read(surroundings_, folder_);
    std::vector<Backup> found;
    for (const fs::path& file : store::copiesIn(folder_))
        found.push_back(look(file, known));
    std::set<std::string> there;
    for (const Backup& one : found)
        there.insert(one.file.filename().string());
    std::error_code unknown;
    std::vector<std::string> gone;
    if (fs::is_directory(folder_, unknown)) // else it may come back
        for (const auto& [name, one] : known.copies)
            if (!there.contains(name))
                gone.push_back(name);
    for (const std::string& name : gone)
        known.forget(name);
    if (!known.changed.empty())
        known.write(surroundings_, folder_);
    return found;
}

std::vector<Backup> Backups::noted() const {
    std::vector<Backup> found;
    for (auto& [name, one] : Known::read(surroundings_, folder_).copies) {
        found.push_back(one.backup);
        found.back().file = folder_ / name;
    }
    return found;
}

void Backups::forget(std::span<const Backup> copies) {
    Known known;
    for (const Backup& one : copies)
        known.forget(one.file.filename().string());
    if (!known.changed.empty())
        known.write(surroundings_, folder_);
}

void Backups::noteMadeOf(const fs::path& copy, const fs::path& journal) {
    Known known = Known::read(surroundings_, folder_);
    Backup made = look(copy, known);
    made.madeOf = journal;
    known.note(made);
    known.write(surroundings_, folder_);
}

std::vector<Backup> Backups::ofPlace(const fs::path& journal) {
    std::vector<Backup> found = all();
    const Whose whose(surroundings_, found, journal, {});
    std::erase_if(found, [&](const Backup& one) { return whose.of(one) == Whose::Is::anothers; });
    return found;
}

fs::path wholePath(const fs::path& journal) {
    std::error_code error;
    const fs::path absolute = fs::absolute(journal, error);
    if (error)
        return journal;
    fs::path whole = fs::weakly_canonical(absolute, error);
    return error ? absolute : whole;
}

Whose::Whose(const Surroundings& surroundings, std::span<const Backup> all, const fs::path& journal,
             std::set<std::string> ids)
    : surroundings_(surroundings)
    , journal_(wholePath(journal))
    , ids_(std::move(ids)) {
    if (ids_.empty())
        for (const Backup& one : all)
            if (one.madeOf == journal_ && !one.journal.empty())
                ids_.insert(one.journal);
    std::set<fs::path> places{wholePath(surroundings.paths().journal)};
    for (const Backup& one : all)
        if (!one.madeOf.empty() && ids_.contains(one.journal))
            places.insert(one.madeOf);
    places.erase(journal_);
    for (const fs::path& place : places)
        if (std::ranges::any_of(ids_, [&](const std::string& id) { return stands(place, id); }))
            twins_.insert(place);
}

/// What can't be read there may well be it.
bool Whose::stands(const fs::path& place, const std::string& id) const {
    std::error_code unknown;
    if (!fs::exists(place, unknown))
        return false;
    const auto opened = surroundings_.open(place, store::Access::copy, false);
    const auto named = opened ? (*opened)->id() : core::Result<core::Id>(core::passOn(opened));
    return !named || named->hex() == id;
}

/// Of a home that is another one now: the folder and the name are the same, and nothing stands at
/// the place that is noted.
bool Whose::wasMovedWithFolder(const Backup& one) const {
    std::error_code unknown;
    return one.madeOf.filename() == journal_.filename() &&
           one.madeOf.parent_path().filename() == journal_.parent_path().filename() &&
           !fs::exists(one.madeOf, unknown);
}

Whose::Is Whose::of(const Backup& one) const {
    const bool sameId = !one.journal.empty() && ids_.contains(one.journal);
    if (!sameId && !one.journal.empty() && !ids_.empty())
        return Is::anothers;
    if (one.madeOf == journal_)
        return Is::own;
    if (!one.madeOf.empty() && !(ids_.empty() && wasMovedWithFolder(one)))
        return sameId && !twins_.contains(one.madeOf) ? Is::own : Is::anothers;
    if (sameId && twins_.empty())
        return Is::own;
    if (one.name.journal != journal_.stem().string())
        return Is::anothers;
    const bool twinHasName = std::ranges::any_of(
        twins_, [&](const fs::path& twin) { return twin.stem() == journal_.stem(); });
    return sameId && !twinHasName ? Is::own : Is::unknown;
}

NotedAside::NotedAside(const Surroundings& surroundings, const fs::path& journal)
    : surroundings_(surroundings)
    , journal_(wholePath(journal)) {
    const auto copies = store::copiesIn(surroundings.paths().backups);
    before_.insert(copies.begin(), copies.end());
}

NotedAside::~NotedAside() {
    for (const fs::path& copy : store::copiesIn(surroundings_.paths().backups)) {
        const auto name = store::readCopyName(copy);
        if (name && !before_.contains(copy) && !name->occasion.empty() &&
            name->journal == journal_.stem().string())
            Backups(surroundings_).noteMadeOf(copy, journal_);
    }
}

core::Result<std::vector<Backup>> Backups::of(store::Journal& journal) {
    const auto id = journal.id();
    if (!id)
        return core::passOn(id);
    std::vector<Backup> found = all();
    std::erase_if(found, [&](const Backup& one) {
        if (!one.journal.empty())
            return one.journal != id->hex();
        return one.madeOf.empty() ? one.name.journal != journal.path().stem().string()
                                  : one.madeOf != journal.path();
    });
    return found;
}

/// One that is missing beside the journal is for `verify` to say. What was read in full a short
/// while ago, and is there still, is not read for each copy.
void Backups::takeFiles(store::Journal& journal, Backup& backup) {
    constexpr std::int64_t week = 7LL * 86'400'000;
    const std::int64_t now = surroundings_.clock().now().instant;
    std::set<std::string> read;
    backup.filesRead = now;
    if (const auto copies = of(journal))
        for (const Backup& one : *copies)
            if (one.file != backup.file && one.filesRead > 0 && one.filesRead <= now &&
                now - one.filesRead < week) {
                std::ranges::set_difference(one.files, one.filesMissing,
                                            std::inserter(read, read.end()));
                backup.filesRead = std::min(backup.filesRead, one.filesRead);
            }
    const fs::path shared = sharedBeside(folder_);
    backup.filesMissing.clear();
    std::string trouble;
    for (const std::string& hash : backup.files) {
        std::error_code unknown;
        if (read.contains(hash) &&
            fs::file_size(attachmentPath(shared, hash), unknown) ==
                fs::file_size(attachmentPath(journal.path(), hash), unknown) &&
            !unknown)
            continue;
        const auto carried = carryAttached(journal.path(), shared, hash);
        if (!carried)
            trouble = carried.error().sentence;
        if (!carried || !*carried)
            backup.filesMissing.insert(hash);
    }
    backup.filesProblem =
        trouble.empty()
            ? trouble
            : core::sayCount("All words are in it, but %n attached file could not be copied.",
                             "All words are in it, but %n attached files could not be copied.",
                             static_cast<long long>(backup.filesMissing.size())) +
                  ' ' + trouble;
}

void Backups::note(const Backup& backup) {
    Known known = Known::read(surroundings_, folder_);
    known.note(backup);
    known.write(surroundings_, folder_);
}

core::Result<Backup> Backups::make(store::Journal& journal, bool withFiles) {
    const auto began = std::chrono::steady_clock::now();
    if (const auto made = system::provideFolder(folder_); !made)
        return core::passOn(made);
    // Another program may take the same name in the same second.
    constexpr int attempts = 5;
    fs::path file;
    core::Result<void> saved;
    for (int i = 0; i < attempts; ++i) {
        file = store::freeCopyName(journal.path(), folder_, {}, surroundings_.clock().now());
        saved = journal.saveAs(file);
        std::error_code none;
        if (saved || !fs::exists(file, none))
            break;
    }
    if (!saved)
        return core::passOn(saved);
    std::error_code ignored;
    auto made = check({.file = file,
                       .name = store::readCopyName(file).value_or(store::CopyName{}),
                       .bytes = static_cast<std::int64_t>(fs::file_size(file, ignored)),
                       .problem = {},
                       .files = {}},
                      {.of = journal.path(), .began = began});
    return made && withFiles ? completeFiles(journal, std::move(*made)) : made;
}

core::Result<Backup> Backups::completeFiles(store::Journal& journal, Backup backup) {
    takeFiles(journal, backup);
    note(backup);
    return backup;
}

core::Result<fs::path> Backups::makeBefore(store::Journal& journal, const char* occasion) {
    auto copy = journal.copyBefore(occasion);
    const auto files = journal.filesNamed();
    if (!copy || !files)
        return copy;
    // The words are safe, and a file stays beside the journal whatever is restored.
    std::ignore = carryFiles(journal.path(), sharedBeside(folder_), *files);
    return copy;
}

core::Result<Backup> Backups::check(const Backup& backup, const Making& making) {
    Backup checked = backup;
    checked.checked = surroundings_.clock().now().instant;
    const auto copy = surroundings_.open(backup.file, store::Access::copy, false);
    if (!copy) {
        checked.problem = copy.error().sentence;
    } else {
        const auto id = (*copy)->id();
        const auto counts = (*copy)->counts();
        const auto findings = (*copy)->verify(false);
        if (!id || !counts || !findings)
            checked.problem = !id       ? id.error().sentence
                              : !counts ? counts.error().sentence
                                        : findings.error().sentence;
        else
            checked.problem = findings->empty() ? std::string() : sentenceOf(*findings);
        if (counts) {
            checked.entries = counts->entries;
            checked.operations = counts->operations;
        }
        if (const auto files = (*copy)->filesNamed()) {
            checked.files = *files;
            checked.filesMissing.clear();
            for (const std::string& hash : *files)
                if (!isThere(sharedBeside(folder_), hash))
                    checked.filesMissing.insert(hash);
        }
        checked.reached = reachedBy(**copy);
        if (id)
            checked.journal = id->hex();
    }
    if (!making.of.empty()) {
        checked.madeOf = making.of;
        using std::chrono::milliseconds;
        const auto took = std::chrono::duration_cast<milliseconds>(
            std::chrono::steady_clock::now() - making.began);
        checked.took = std::max<std::int64_t>(1, took.count());
    }
    note(checked);
    return checked;
}

void Backups::removeFilesOfNone(const std::vector<Backup>& left) {
    std::set<std::string> named;
    std::set<fs::path> known;
    for (const Backup& one : left) {
        if (!one.problem.empty())
            return; // what it names nobody knows
        known.insert(one.file);
        named.insert(one.files.begin(), one.files.end());
    }
    // A copy that its owner has given another name may need them as well.
    std::error_code unread;
    for (fs::directory_iterator at(folder_, unread); !unread && at != fs::directory_iterator();
         at.increment(unread)) {
        const std::string name = at->path().filename().string();
        const bool isCopy = name.ends_with(".upturn") && !name.starts_with('.');
        if (isCopy && !known.contains(at->path()))
            return;
    }
    // The copy for which another program has just brought one may not be there yet.
    constexpr std::chrono::hours day{24};
    const auto old = fs::file_time_type::clock::now() - day;
    std::error_code error;
    fs::recursive_directory_iterator at(attachmentFolder(sharedBeside(folder_)), error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        std::error_code unknown;
        if (at->is_regular_file(unknown) && !named.contains(at->path().filename().string()) &&
            at->last_write_time(unknown) < old && !unknown)
            fs::remove(at->path(), unknown);
    }
}

core::Result<std::vector<fs::path>> Backups::thin(store::Journal& journal, const fs::path& made) {
    std::vector<fs::path> removed;
    const auto copies = of(journal);
    if (!copies)
        return core::passOn(copies);
    const auto settings = journalSettings(journal);
    if (!settings)
        return core::passOn(settings);
    if (copies->empty() || copies->front().checked == 0 || !copies->front().problem.empty())
        return removed;
    constexpr std::int64_t mostBytes = 5'000'000'000;
    constexpr std::int64_t partOfFree = 10;
    std::error_code error;
    const auto space = fs::space(folder_, error);
    const std::int64_t room =
        error ? mostBytes
              : std::min(mostBytes, static_cast<std::int64_t>(space.available) / partOfFree);
    const std::vector<bool> stay =
        staying(*copies, surroundings_.now().date, settings->backups, room);
    for (std::size_t i = 0; i < copies->size(); ++i) {
        const Backup& one = (*copies)[i];
        std::error_code trouble;
        if (!stay[i] && one.file != made && mayGo(one, journal.path()) &&
            fs::remove(one.file, trouble) && !trouble)
            removed.push_back(one.file);
    }
    if (!removed.empty())
        removeFilesOfNone(all());
    return removed;
}

namespace {

constexpr std::int64_t msPerSecond = 1000;

core::Result<std::optional<Backup>> newestOf(store::Journal& journal,
                                             const Surroundings& surroundings) {
    const auto all = Backups(surroundings).of(journal);
    if (!all)
        return core::passOn(all);
    return all->empty() ? std::optional<Backup>() : std::optional(all->front());
}

} // namespace

core::Result<BackedUp> backUp(store::Journal& journal, const Surroundings& surroundings,
                              const fs::path& folder) {
    Backups backups(surroundings, folder);
    auto made = backups.make(journal);
    if (!made)
        return core::passOn(made);
    auto removed = backups.thin(journal, made->file);
    if (!removed)
        return core::passOn(removed);
    return BackedUp{std::move(*made), std::move(*removed)};
}

std::optional<Missing> missingAt(const Surroundings& surroundings, const fs::path& journal) {
    std::error_code unknown;
    if (fs::exists(fs::symlink_status(journal, unknown)))
        return std::nullopt;
    Backups backups(surroundings);
    const std::vector<Backup> all = backups.everyOne();
    const fs::path whole = wholePath(journal);
    const Whose whose(surroundings, all, journal, {});
    std::set<std::string> byName;
    for (const Backup& one : all) {
        if (one.madeOf == whole)
            return Missing::wasHere;
        if (whose.of(one) == Whose::Is::unknown && one.readable() && !one.journal.empty())
            byName.insert(one.journal);
    }
    // The journal they are of may well stand somewhere else.
    const auto stands = [&](const std::string& id) {
        return !Whose(surroundings, all, journal, {id}).twins().empty();
    };
    return std::ranges::all_of(byName, stands) ? std::optional<Missing>() : Missing::onlyCopies;
}

core::Result<bool> isBehind(store::Journal& journal, std::span<const Backup> copies) {
    const auto reached = journal.reached();
    if (!reached)
        return core::passOn(reached);
    const auto hasAll = [&](const Backup& copy) {
        return copy.problem.empty() && std::ranges::all_of(*reached, [&](const auto& one) {
                   const auto there = copy.reached.find(one.first.hex());
                   return there != copy.reached.end() && there->second >= one.second;
               });
    };
    return !reached->empty() && std::ranges::none_of(copies, hasAll);
}

core::Result<std::optional<BackedUp>>
backUpIfBehind(store::Journal& journal, const Surroundings& surroundings, bool withFiles) {
    using Made = std::optional<BackedUp>;
    Backups backups(surroundings);
    const auto copies = backups.of(journal);
    if (!copies)
        return core::passOn(copies);
    const auto behind = isBehind(journal, *copies);
    if (!behind)
        return core::passOn(behind);
    if (!*behind) {
        // What had no room, or no time, the last time.
        if (withFiles && !copies->empty() && !copies->front().filesMissing.empty()) {
            const auto completed = backups.completeFiles(journal, copies->front());
            if (completed && !completed->filesProblem.empty())
                return Made(BackedUp{*completed, {}});
        }
        return Made();
    }
    if (!withFiles) {
        auto made = backups.make(journal, false);
        return made ? core::Result<Made>(BackedUp{std::move(*made), {}}) : core::passOn(made);
    }
    auto done = backUp(journal, surroundings);
    return done ? core::Result<Made>(std::move(*done)) : core::passOn(done);
}

void backUpAtEnd(const Surroundings& surroundings, const fs::path& journal, bool hurried) {
    const auto opened = surroundings.open(journal, store::Access::read, false);
    if (!opened)
        return;
    const auto newest = newestOf(**opened, surroundings);
    if (newest && *newest && !hurried) {
        const Backup& last = **newest;
        const core::Moment now = surroundings.now();
        const std::int64_t here = now.instant / msPerSecond + now.offset;
        const std::int64_t age = (here - last.name.order()) * msPerSecond;
        if (age >= 0 && age < last.took * timesAsLong)
            return;
    }
    // Of so much the words take a moment; files come along at the next start.
    constexpr std::uintmax_t muchInAMoment = 20'000'000;
    std::error_code unknown;
    if (hurried && fs::file_size(journal, unknown) > muchInAMoment)
        return;
    const auto began = std::chrono::steady_clock::now();
    const auto made = backUpIfBehind(**opened, surroundings, !hurried);
    if (!hurried)
        backUpToSecondPlace(**opened, surroundings);
    logDone(surroundings.paths().state, "backup at the end", made ? 0 : 1,
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                                  began));
}

core::Result<Restored> restoreBackup(store::Journal& journal, const Surroundings& surroundings,
                                     const fs::path& copy, const std::set<core::Id>& only,
                                     std::optional<std::int64_t> asOf) {
    const auto compared = journal.compareWith(copy);
    if (!compared)
        return core::passOn(compared);
    Restored restored;
    // What is named here and lies with the copies comes back also where no word differs.
    const auto bringFiles = [&]() -> core::Result<void> {
        auto named = journal.filesNamed();
        if (!named)
            return core::passOn(named);
        std::erase_if(*named,
                      [&](const std::string& hash) { return !compared->files.contains(hash); });
        auto missing = carryFiles(sharedBeside(copy.parent_path()), journal.path(), *named);
        if (!missing)
            return core::passOn(missing);
        restored.filesMissing = std::move(*missing);
        return {};
    };
    if (compared->things.empty()) {
        if (const auto brought = bringFiles(); !brought)
            return core::passOn(brought);
        return restored;
    }
    const auto now = Backups(surroundings).makeBefore(journal, "restore");
    if (!now)
        return core::passOn(now);
    restored.copyOfNow = *now;
    auto done = journal.restoreFrom(copy, only, asOf.value_or(compared->asOf));
    if (!done)
        return core::passOn(done);
    restored.done = std::move(*done);
    if (const auto brought = bringFiles(); !brought)
        return core::passOn(brought);
    return restored;
}

core::Result<std::size_t> bringFilesFromBackups(store::Journal& journal,
                                                const Surroundings& surroundings) {
    const auto named = journal.filesNamed();
    if (!named)
        return core::passOn(named);
    const fs::path shared = sharedBeside(Backups(surroundings).folder());
    std::size_t brought = 0;
    for (const std::string& hash : *named) {
        if (isWhole(journal.path(), hash) || !isThere(shared, hash))
            continue;
        const auto carried = carryAttached(shared, journal.path(), hash);
        if (!carried)
            return core::passOn(carried);
        brought += *carried ? 1 : 0;
    }
    return brought;
}

} // namespace upturn::app
