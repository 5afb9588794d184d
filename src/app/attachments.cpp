// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "attachment_copy.hpp"
#include "media_type.hpp"
#include "own_files.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/place.hpp>

#include <QCryptographicHash>

#include <array>
#include <chrono>
#include <fstream>
#include <functional>
#include <set>

namespace upturn::app {
namespace {

namespace fs = std::filesystem;
using core::Fault;
using core::say;

/// SHA-256 of the file, each piece handed on as it is read.
core::Result<std::string>
readThrough(const fs::path& file, const std::function<core::Result<void>(std::string_view)>& take) {
    std::ifstream stream(file, std::ios::binary);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::array<char, std::size_t{64} * 1024> piece{};
    while (stream.good()) {
        stream.read(piece.data(), piece.size());
        const auto count = stream.gcount();
        hash.addData(QByteArrayView(piece.data(), count));
        if (const auto taken = take({piece.data(), static_cast<std::size_t>(count)}); !taken)
            return core::passOn(taken);
    }
    if (!stream.eof())
        return core::fail(Fault::failed, say("%1 can't be read.", {file.string()}));
    return hash.result().toHex().toStdString();
}

core::Result<void> requirePlainFile(const fs::path& journal, const fs::path& file) {
    const auto thing = system::readableThingAt(file);
    if (!thing)
        return core::passOn(thing);
    if (*thing == system::Thing::nothing)
        return core::fail(Fault::notFound, say("There is no file %1.", {file.string()}));
    if (*thing != system::Thing::file)
        return core::fail(Fault::usage, say("%1 is no file that can be copied.", {file.string()}));
    return requireNotJournal(journal, file);
}

core::Result<void> requireAttachable(store::Journal& journal, const core::Id& entry) {
    const auto there = journal.entry(entry);
    if (!there)
        return core::passOn(there);
    if (there->inTrash)
        return tl::unexpected(
            core::about(Fault::notFound, "%1 is in the trash. Put it back first.", entry));
    if (!journal.writable())
        return core::fail(Fault::failed, say("The journal %1 can only be read here, not written.",
                                             {journal.path().string()}));
    return {};
}

/// Hashes, a line each, of files that entries came without.
fs::path neverCame(const fs::path& journal) {
    return attachmentFolder(journal) / "never-came";
}

std::set<std::string> filesThatNeverCame(const fs::path& journal) {
    std::set<std::string> hashes;
    std::ifstream lines(neverCame(journal));
    for (std::string line; std::getline(lines, line);)
        hashes.insert(line);
    return hashes;
}

/// What is wrong with it; nothing when it is what was attached.
std::optional<store::Finding> troubleWith(const fs::path& journal, const core::Attachment& file,
                                          const std::set<std::string>& neverCame) {
    const fs::path path = attachmentPath(journal, file.sha256);
    store::Finding trouble;
    const auto thing = system::readableThingAt(path);
    if (!thing) {
        trouble.what = thing.error().sentence;
    } else if (*thing != system::Thing::file) {
        trouble.missing = neverCame.contains(file.sha256);
        trouble.what = trouble.missing
                           ? say("The attached file %1 did not come along when this was imported.",
                                 {file.name.utf8()})
                           : say("The attached file %1 is missing.", {file.name.utf8()});
    } else {
        if (isWhole(journal, file.sha256))
            return std::nullopt;
        trouble.what = say("The attached file %1 is not what was attached.", {file.name.utf8()});
    }
    return trouble;
}

/// The file gets its name while nobody else can write: a purge that removes the same file is over
/// by then, or sees the entry that names it.
core::Result<store::Done> attachCopy(store::Journal& journal, const core::Id& entry,
                                     const core::Text& name, AttachmentCopy& copy) {
    return journal.together(std::nullopt, [&]() -> core::Result<store::Done> {
        const auto sha256 = copy.finish();
        if (!sha256)
            return core::passOn(sha256);
        return journal.attach(
            entry, {.name = name,
                    .type = mediaTypeOf(name.utf8(), attachmentPath(journal.path(), *sha256)),
                    .sha256 = *sha256});
    });
}

/// Those that a program which was ended left, and no entry speaks of. It may still be at it on the
/// first day.
std::set<std::string> ownerless(const fs::path& journal, const std::set<std::string>& named) {
    constexpr std::chrono::hours day{24};
    constexpr std::size_t digits = 64;
    const auto old = fs::file_time_type::clock::now() - day;
    std::set<std::string> found;
    std::error_code error;
    fs::recursive_directory_iterator at(attachmentFolder(journal), error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        const std::string name = at->path().filename().string();
        const bool ours = name.size() == digits &&
                          name.find_first_not_of("0123456789abcdef") == std::string::npos;
        std::error_code unknown;
        if (ours && !named.contains(name) && at->is_regular_file(unknown) &&
            at->last_write_time(unknown) < old && !unknown)
            found.insert(name);
    }
    return found;
}

} // namespace

fs::path attachmentFolder(const fs::path& journal) {
    return journal.string() + ".files";
}

fs::path attachmentPath(const fs::path& journal, const std::string& sha256) {
    return attachmentFolder(journal) / sha256.substr(0, 2) / sha256;
}

core::Result<store::Done> attach(store::Journal& journal, const core::Id& entry,
                                 const fs::path& file) {
    if (const auto ready = requireAttachable(journal, entry); !ready)
        return core::passOn(ready);
    if (const auto plain = requirePlainFile(journal.path(), file); !plain)
        return core::passOn(plain);
    AttachmentCopy copy(journal.path());
    const auto read = readThrough(file, [&](std::string_view bytes) { return copy.write(bytes); });
    if (!read)
        return core::passOn(read);
    return attachCopy(journal, entry, core::Text::repaired(file.filename().string()), copy);
}

core::Result<store::Done> attachBytes(store::Journal& journal, const core::Id& entry,
                                      const core::Text& name, std::string_view bytes) {
    if (const auto ready = requireAttachable(journal, entry); !ready)
        return core::passOn(ready);
    AttachmentCopy copy(journal.path());
    if (const auto written = copy.write(bytes); !written)
        return core::passOn(written);
    return attachCopy(journal, entry, name, copy);
}

core::Result<std::vector<fs::path>> removeFiles(store::Journal& journal,
                                                const std::set<std::string>& hashes,
                                                fs::file_time_type since) {
    std::vector<fs::path> stayed;
    const auto removed = journal.withFilesNamed([&](const std::set<std::string>& named) {
        std::set<std::string> unneeded = ownerless(journal.path(), named);
        for (const std::string& hash : hashes) {
            std::error_code gone;
            // A newer one was attached meanwhile, and its entry may be about to be written.
            const auto written = fs::last_write_time(attachmentPath(journal.path(), hash), gone);
            if (!named.contains(hash) && !gone && written <= since)
                unneeded.insert(hash);
        }
        for (const std::string& hash : unneeded) {
            std::error_code error;
            const fs::path file = attachmentPath(journal.path(), hash);
            fs::remove(file, error);
            if (error)
                stayed.push_back(file);
        }
    });
    if (!removed)
        return core::passOn(removed);
    return stayed;
}

core::Result<store::Done> purge(store::Journal& journal, std::span<const core::Id> things) {
    const auto since = fs::file_time_type::clock::now();
    auto purged = journal.purge(things);
    if (!purged)
        return core::passOn(purged);
    store::Done& done = purged->done;
    const auto remark = [&done](std::string sentence) {
        done.remark += (done.remark.empty() ? "" : "\n") + std::move(sentence);
    };
    const auto stayed = removeFiles(journal, purged->files, since);
    if (!stayed)
        remark(stayed.error().sentence);
    else
        for (const fs::path& file : *stayed)
            remark(say("The file %1 belonged to it and could not be deleted. Delete it by hand.",
                       {file.string()}));
    return std::move(done);
}

core::Result<store::Done> purge(store::Journal& journal, const core::Id& thing) {
    return purge(journal, std::span(&thing, 1));
}

core::Result<void> noteNeverCame(const fs::path& journal, const std::set<std::string>& hashes) {
    const std::set<std::string> known = filesThatNeverCame(journal);
    std::set<std::string> all = hashes;
    std::error_code ignored;
    for (const std::string& hash : known) // what came since counts from now on
        if (!fs::is_regular_file(attachmentPath(journal, hash), ignored))
            all.insert(hash);
    if (all == known)
        return {};
    std::string lines;
    for (const std::string& hash : all)
        lines += hash + '\n';
    return system::writeDurably(neverCame(journal), lines);
}

bool isWhole(const fs::path& journal, const std::string& sha256) {
    const fs::path path = attachmentPath(journal, sha256);
    const auto thing = system::readableThingAt(path);
    if (!thing || *thing != system::Thing::file)
        return false;
    const auto hash = readThrough(path, [](std::string_view) { return core::Result<void>(); });
    return hash && *hash == sha256;
}

core::Result<bool> carryAttached(const fs::path& from, const fs::path& to,
                                 const std::string& sha256) {
    if (isWhole(to, sha256))
        return true;
    if (!isWhole(from, sha256))
        return false;
    AttachmentCopy copy(to);
    const auto read = readThrough(attachmentPath(from, sha256),
                                  [&](std::string_view bytes) { return copy.write(bytes); });
    if (!read)
        return core::passOn(read);
    const auto placed = copy.finish();
    return placed ? core::Result<bool>(*placed == sha256) : core::passOn(placed);
}

core::Result<std::vector<store::Finding>> examineAttachments(store::Journal& journal) {
    std::vector<store::Finding> findings;
    const std::set<std::string> absent = filesThatNeverCame(journal.path());
    const auto examine = [&](const core::Entry& entry) {
        for (const core::Attachment& file : entry.attachments)
            if (auto trouble = troubleWith(journal.path(), file, absent)) {
                trouble->entry = entry.id;
                trouble->title = core::heading(entry);
                findings.push_back(std::move(*trouble));
            }
    };
    const auto read =
        journal.everything([&](const core::EntryRecord& record) { examine(record.entry); },
                           [](const core::LessonRecord&) {});
    if (!read)
        return core::passOn(read);
    const auto trash = journal.trash();
    if (!trash)
        return core::passOn(trash);
    for (const core::Entry& entry : *trash)
        examine(entry);
    return findings;
}

} // namespace upturn::app
