// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/attachments.hpp>
#include <upturn/app/backups.hpp>
#include <upturn/app/privacy.hpp>
#include <upturn/app/recovery.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/folder.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using core::say;

/// Holds the journal by itself.
class OwnHolder {
  public:
    OwnHolder(fs::path journal, store::JournalOptions options)
        : journal_(std::move(journal))
        , options_(std::move(options)) {}

    RepairHolder door() const {
        return {.open = [this]() -> core::Result<std::shared_ptr<store::Journal>> {
                    auto opened = store::Journal::open(journal_, options_);
                    if (!opened)
                        return core::passOn(opened);
                    return std::shared_ptr<store::Journal>(std::move(*opened));
                },
                .leave = [] {}};
    }

  private:
    fs::path journal_;
    store::JournalOptions options_;
};

/// The file and the record in it.
core::Result<Repaired> repairFile(const fs::path& journal, const store::JournalOptions& options,
                                  const RepairHolder& holder) {
    Repaired repaired;
    const auto cut = store::Journal::completeCutFile(journal, options);
    if (!cut)
        return core::passOn(cut);
    if (*cut)
        repaired.notices.push_back(
            say("The file had lost its end. As it was it lies in %1.", {(**cut).string()}));
    const auto examine = [&]() -> core::Result<std::vector<store::Finding>> {
        auto opened = holder.open();
        if (!opened)
            return core::passOn(opened);
        repaired.journal = std::move(*opened);
        repaired.opened = repaired.journal->notices();
        return repaired.journal->verify(true);
    };
    auto findings = examine();
    if (!findings && findings.error().fault == core::Fault::damaged) {
        const bool evenSo = repaired.journal != nullptr;
        repaired.journal.reset();
        holder.leave();
        const auto made = store::Journal::makeAnewFromPages(journal, options, evenSo);
        if (!made)
            return core::passOn(made);
        if (*made) {
            repaired.notices.push_back(
                say("What the file says of its own tables could not be read, so it was made anew "
                    "from its pages. As it was it lies in %1.",
                    {(**made).string()}));
            findings = examine();
            if (!findings && findings.error().fault == core::Fault::damaged)
                return Repaired{
                    .journal = {}, .findings = {}, .opened = {}, .notices = {}, .hopeless = true};
        }
    }
    if (!findings)
        return core::passOn(findings);
    repaired.findings = std::move(*findings);
    const bool named = !repaired.notices.empty();
    const std::vector<std::string>& said = repaired.journal->notices();
    std::copy_if(said.begin() + static_cast<std::ptrdiff_t>(repaired.opened.size()), said.end(),
                 std::back_inserter(repaired.notices), [named](const std::string& notice) {
                     // What was made whole by then is not the file as it was.
                     return !named || notice.find(" before repair") == std::string::npos;
                 });
    return repaired;
}

store::Finding mended(std::string what, std::string fate) {
    store::Finding finding;
    finding.what = std::move(what);
    finding.repaired = true;
    finding.fate = std::move(fate);
    return finding;
}

std::optional<Trouble> troubleOf(std::optional<Missing> missing) {
    if (!missing)
        return std::nullopt;
    return *missing == Missing::wasHere ? Trouble::lost : Trouble::onlyCopies;
}

} // namespace

std::optional<Trouble> troubleWith(const Surroundings& surroundings, const fs::path& journal) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(journal, error)))
        return troubleOf(missingAt(surroundings, journal));
    if (fs::is_regular_file(journal, error) && fs::file_size(journal, error) == 0 && !error)
        return Trouble::empty;
    const auto opened = surroundings.open(journal, store::Access::read, false);
    if (!opened)
        return opened.error().fault == core::Fault::damaged ? std::optional(Trouble::unreadable)
                                                            : std::nullopt;
    const auto holds = (*opened)->pagesHold();
    return holds && !*holds ? std::optional(Trouble::damaged) : std::nullopt;
}

core::Result<Repaired> repairJournal(const Surroundings& surroundings, const fs::path& journal,
                                     const RepairHolder& holder) {
    const NotedAside noted(surroundings, journal);
    auto repaired = repairFile(journal, surroundings.options(), holder);
    if (!repaired || repaired->hopeless)
        return repaired;
    const Paths& paths = surroundings.paths();
    if (!openToOthers(paths, journal).empty()) {
        if (const auto closed = closeToOthers(paths, journal); !closed)
            return core::passOn(closed);
        repaired->findings.push_back(
            mended(say("Other people on this computer could use the journal."), say("Repaired.")));
    }
    const auto brought = bringFilesFromBackups(*repaired->journal, surroundings);
    if (!brought && repaired->findings.empty())
        return core::passOn(brought);
    if (brought && *brought > 0)
        repaired->findings.push_back(
            mended(core::sayCount("%n attached file was missing or damaged.",
                                  "%n attached files were missing or damaged.",
                                  static_cast<long long>(*brought)),
                   say("Brought back from the backups.")));
    return repaired;
}

core::Result<Repaired> repairJournal(const Surroundings& surroundings, const fs::path& journal) {
    const OwnHolder holder(journal, surroundings.options());
    return repairJournal(surroundings, journal, holder.door());
}

core::Result<Repaired> repairApart(const Surroundings& surroundings, const fs::path& journal,
                                   const fs::path& where) {
    const fs::path folder = where.empty() ? surroundings.paths().state / "recovery" : where;
    std::error_code error;
    fs::remove_all(folder, error);
    if (const auto made = system::provideFolder(folder); !made)
        return core::passOn(made);
    const fs::path copy = folder / journal.filename();
    fs::copy_file(journal, copy, error);
    if (error)
        return core::fail(core::Fault::failed, say("No copy of %1 could be made: %2.",
                                                   {journal.string(), error.message()}));
    if (fs::exists(journal.string() + "-wal", error))
        fs::copy_file(journal.string() + "-wal", copy.string() + "-wal", error);
    // Its pictures are seen all the same.
    if (fs::exists(attachmentFolder(journal), error))
        fs::create_directory_symlink(attachmentFolder(journal), attachmentFolder(copy), error);
    const store::JournalOptions options = surroundings.apart(folder);
    const OwnHolder holder(copy, options);
    return repairFile(copy, options, holder.door());
}

Recovery recoveryOf(const Surroundings& surroundings, const fs::path& journal, Trouble trouble) {
    Recovery recovery{.trouble = trouble, .journal = journal, .readable = {}};
    std::error_code error;
    const auto size = fs::file_size(journal, error);
    recovery.bytes = error ? 0 : static_cast<std::int64_t>(size);
    std::shared_ptr<store::Journal> there;
    if (trouble == Trouble::damaged || trouble == Trouble::unreadable)
        if (auto repaired = repairApart(surroundings, journal); repaired && !repaired->hopeless) {
            there = std::move(repaired->journal);
            recovery.findings = std::move(repaired->findings);
            recovery.notices = std::move(repaired->notices);
        }
    Backups backups(surroundings);
    auto copies = there ? backups.of(*there) : core::Result<std::vector<Backup>>();
    // Of a file whose name is lost nobody knows by that which are of it.
    if (!there || !copies || copies->empty())
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
