// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "failure.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace upturn::system {
namespace {

constexpr std::string_view beginning = ".upturn-unfinished-";

/// A file without a name can be reached here, to be given one.
std::string placeOf(int descriptor) {
    return "/proc/self/fd/" + std::to_string(descriptor);
}

int openNameless(const std::filesystem::path& folder) {
    const int descriptor =
        ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0 && ::access(placeOf(descriptor).c_str(), F_OK) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

bool isOurs(std::string_view name) {
    if (!name.starts_with(beginning))
        return false;
    name.remove_prefix(beginning.size());
    // A database that was being written has its log beside it.
    for (const std::string_view tail : {"-wal", "-shm", "-journal"})
        if (name.ends_with(tail))
            name.remove_suffix(tail.size());
    // As the system makes them up, or the number of the file.
    constexpr std::size_t madeUp = 6;
    return (name.size() == madeUp &&
            std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) != 0; })) ||
           (!name.empty() &&
            std::ranges::all_of(name, [](unsigned char c) { return std::isdigit(c) != 0; }));
}

/// Whoever writes a file with such a name holds it until the end.
bool isHeld(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return errno != ENOENT;
    const bool held = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    ::close(descriptor);
    return held;
}

/// Without what a database that was being written has beside it.
std::filesystem::path withoutTail(const std::filesystem::path& file) {
    std::string name = file.string();
    for (const std::string_view tail : {"-wal", "-shm", "-journal"})
        if (name.ends_with(tail))
            name.erase(name.size() - tail.size());
    return name;
}

/// A new file with a name that nobody has; -1 and errno when there can be none.
int openNamed(const std::filesystem::path& folder, std::filesystem::path& path) {
    std::string name = folder.string() + '/';
    name += beginning;
    name += "XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC); // for its owner only
    if (descriptor >= 0) {
        path = name;
        ::flock(descriptor, LOCK_EX | LOCK_NB);
    }
    return descriptor;
}

} // namespace

DurableFile::DurableFile(const std::filesystem::path& folder)
    : blamed_(folder.empty() ? std::filesystem::path(".") : folder) {
    descriptor_ = openNameless(blamed_);
    if (descriptor_ < 0)
        descriptor_ = openNamed(blamed_, path_);
    if (descriptor_ < 0)
        error_ = lastError();
    else
        removeUnfinished(blamed_);
}

DurableFile::~DurableFile() {
    if (descriptor_ >= 0 && !path_.empty())
        ::unlink(path_.c_str());
    close();
}

core::Result<void> DurableFile::write(std::string_view bytes) {
    while (!error_ && !bytes.empty()) {
        const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
        if (count >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(count));
        else if (errno != EINTR)
            error_ = lastError();
    }
    return refusal();
}

core::Result<void> DurableFile::putInPlace(const std::filesystem::path& path) {
    const auto moved = moveTo(path);
    return moved ? syncName(path) : moved;
}

core::Result<bool> DurableFile::putWhereNothingIs(const std::filesystem::path& path) {
    if (const auto moved = moveTo(path, Where::free); !moved) {
        if (error_ == std::errc::file_exists)
            return false;
        return core::passOn(moved);
    }
    if (const auto synced = syncName(path); !synced)
        return core::passOn(synced);
    return true;
}

core::Result<void> DurableFile::syncName(const std::filesystem::path& path) {
    // A folder that may be written but not read can't be opened for its own sync.
    if (const std::error_code unsynced = syncFolder(path.parent_path());
        unsynced && ::syncfs(descriptor_) != 0) {
        error_ = unsynced;
        blamed_ = path;
    }
    close();
    return refusal();
}

core::Result<void> DurableFile::replace(const std::filesystem::path& path) {
    const auto moved = moveTo(path);
    if (moved)
        close();
    return moved;
}

core::Result<void> DurableFile::refusal() {
    if (error_ && placed_)
        return core::fail(core::Fault::failed,
                          core::say("%1 is written, but the system does not confirm that it would "
                                    "survive a power failure: %2.",
                                    {blamed_.string(), error_.message()}));
    if (error_)
        return cantWrite(blamed_, error_);
    return {};
}

core::Result<void> DurableFile::moveTo(const std::filesystem::path& path, Where where) {
    if (error_)
        return refusal();
    if (::fsync(descriptor_) != 0 || !takePlace(path, where)) {
        error_ = lastError();
        blamed_ = path;
    }
    return refusal();
}

bool DurableFile::takePlace(const std::filesystem::path& path, Where where) {
    if (!path_.empty() && where == Where::free) {
        // The name it has meanwhile goes with its life.
        placed_ = ::link(path_.c_str(), path.c_str()) == 0;
        return placed_;
    }
    if (path_.empty()) {
        const std::string nameless = placeOf(descriptor_);
        if (::linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            placed_ = true;
            return true;
        }
        // A link replaces nothing. No two files have one number, so no two have this name.
        struct stat made {};
        if (errno != EEXIST || where == Where::free || ::fstat(descriptor_, &made) != 0)
            return false;
        std::string unfinished(beginning);
        unfinished += std::to_string(made.st_ino);
        const std::filesystem::path name = path.parent_path() / unfinished;
        if (::linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) != 0)
            return false;
        path_ = name;
    }
    placed_ = ::rename(path_.c_str(), path.c_str()) == 0;
    return placed_;
}

void DurableFile::close() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
    descriptor_ = -1;
}

core::Result<UnfinishedFile> UnfinishedFile::make(const std::filesystem::path& folder) {
    removeUnfinished(folder);
    std::filesystem::path path;
    const int descriptor = openNamed(folder, path);
    if (descriptor < 0)
        return cantWrite(folder, lastError());
    return UnfinishedFile(std::move(path), descriptor);
}

UnfinishedFile::UnfinishedFile(UnfinishedFile&& other) noexcept
    : path_(std::exchange(other.path_, {}))
    , descriptor_(std::exchange(other.descriptor_, -1)) {}

UnfinishedFile::~UnfinishedFile() {
    if (descriptor_ < 0)
        return;
    std::error_code ignored;
    for (const char* tail : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(path_.string() + tail, ignored);
    ::close(descriptor_);
}

void removeUnfinished(const std::filesystem::path& folder) {
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        struct stat found {};
        if (isOurs(at->path().filename().string()) && ::lstat(at->path().c_str(), &found) == 0 &&
            S_ISREG(found.st_mode) && found.st_uid == ::geteuid() &&
            !isHeld(withoutTail(at->path())))
            ::unlink(at->path().c_str());
    }
}

core::Result<void> writeDurably(const std::filesystem::path& path, std::string_view bytes) {
    if (const auto made = provideFolder(path.parent_path()); !made)
        return made;
    DurableFile file(path.parent_path());
    if (const auto written = file.write(bytes); !written)
        return written;
    return file.putInPlace(path);
}

} // namespace upturn::system
