// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/attachments.hpp>
#include <upturn/app/recovery.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/folder.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;

core::Result<Repaired> repairAt(const fs::path& journal, const store::JournalOptions& options) {
    if (const auto cut = store::Journal::completeCutFile(journal, options); !cut)
        return core::passOn(cut);
    auto opened = store::Journal::open(journal, options);
    auto findings = opened ? (*opened)->verify(true)
                           : core::Result<std::vector<store::Finding>>(core::passOn(opened));
    if (!findings && findings.error().fault == core::Fault::damaged) {
        const bool evenSo = opened.has_value();
        opened = core::passOn(findings);
        const auto made = store::Journal::makeAnewFromPages(journal, options, evenSo);
        if (!made)
            return core::passOn(made);
        opened = store::Journal::open(journal, options);
        findings = opened ? (*opened)->verify(true)
                          : core::Result<std::vector<store::Finding>>(core::passOn(opened));
    }
    if (!findings)
        return core::passOn(findings);
    std::vector<std::string> notices = (*opened)->notices();
    return Repaired{std::move(*opened), std::move(*findings), std::move(notices)};
}

} // namespace

std::optional<Trouble> troubleWith(const Surroundings& surroundings, const fs::path& journal) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(journal, error)))
        return isLost(surroundings, journal) ? std::optional(Trouble::lost) : std::nullopt;
    if (fs::is_regular_file(journal, error) && fs::file_size(journal, error) == 0 && !error)
        return Trouble::empty;
    const auto opened = surroundings.open(journal, store::Access::read, false);
    if (!opened)
        return opened.error().fault == core::Fault::damaged ? std::optional(Trouble::unreadable)
                                                            : std::nullopt;
    const auto holds = (*opened)->pagesHold();
    return holds && !*holds ? std::optional(Trouble::damaged) : std::nullopt;
}

core::Result<Repaired> repairJournal(const Surroundings& surroundings, const fs::path& journal) {
    const NotedAside noted(surroundings, journal);
    return repairAt(journal, surroundings.options());
}

core::Result<Repaired> repairApart(const Surroundings& surroundings, const fs::path& journal) {
    const fs::path folder = surroundings.paths().state / "recovery";
    std::error_code error;
    fs::remove_all(folder, error);
    if (const auto made = system::provideFolder(folder); !made)
        return core::passOn(made);
    const fs::path copy = folder / journal.filename();
    fs::copy_file(journal, copy, error);
    if (error)
        return core::fail(core::Fault::failed, core::say("No copy of %1 could be made: %2.",
                                                         {journal.string(), error.message()}));
    if (fs::exists(journal.string() + "-wal", error))
        fs::copy_file(journal.string() + "-wal", copy.string() + "-wal", error);
    // Its pictures are seen all the same.
    if (fs::exists(attachmentFolder(journal), error))
        fs::create_directory_symlink(attachmentFolder(journal), attachmentFolder(copy), error);
    return repairAt(copy, surroundings.apart(folder));
}

Recovery recoveryOf(const Surroundings& surroundings, const fs::path& journal, Trouble trouble) {
    Recovery recovery{.trouble = trouble, .journal = journal, .readable = {}};
    std::error_code error;
    const auto size = fs::file_size(journal, error);
    recovery.bytes = error ? 0 : static_cast<std::int64_t>(size);
    std::unique_ptr<store::Journal> there;
    if (trouble == Trouble::damaged || trouble == Trouble::unreadable)
        if (auto repaired = repairApart(surroundings, journal)) {
            there = std::move(repaired->journal);
            recovery.findings = std::move(repaired->findings);
            recovery.notices = std::move(repaired->notices);
        }
    Backups backups(surroundings);
    auto copies = there ? backups.of(*there) : core::Result<std::vector<Backup>>();
    if (!there || !copies)
        copies = backups.ofPlace(journal);
    constexpr std::size_t mostLookedAt = 6;
    for (Backup& backup : *copies) {
        Recovery::Copy copy{.backup = std::move(backup), .lacks = {}, .holds = {}};
        if (there && recovery.copies.size() < mostLookedAt)
            if (const auto compared = there->compareWith(copy.backup.file)) {
                copy.lacks = static_cast<std::size_t>(
                    std::ranges::count(compared->things, store::CopyDifference::What::onlyHere,
                                       &store::CopyDifference::what));
                copy.holds = compared->there;
                recovery.there = compared->here;
            }
        recovery.copies.push_back(std::move(copy));
    }
    if (there && recovery.there.entries == 0)
        if (const auto counts = there->counts()) {
            recovery.there.entries = counts->entries;
            recovery.there.lessons = counts->lessons;
        }
    if (there)
        recovery.readable = there->path();
    return recovery;
}

} // namespace upturn::app
