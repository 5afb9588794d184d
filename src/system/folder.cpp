// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "failure.hpp"

#include <upturn/system/folder.hpp>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

namespace upturn::system {

std::error_code makeFolder(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (folder.empty() || std::filesystem::is_directory(folder, ignored))
        return {};
    if (const std::error_code above = makeFolder(folder.parent_path()))
        return above;
    if (::mkdir(folder.c_str(), S_IRWXU) != 0) {
        if (errno != EEXIST)
            return lastError();
        // Another program was first, or something else is in the way.
        if (!std::filesystem::is_directory(folder, ignored))
            return std::make_error_code(std::errc::not_a_directory);
    }
    // A folder above that may not be read can't be synced; a new folder in it is no worse for it.
    const std::error_code unsynced = syncFolder(folder.parent_path());
    return unsynced == std::errc::permission_denied ? std::error_code() : unsynced;
}

core::Result<void> provideFolder(const std::filesystem::path& folder) {
    if (const std::error_code error = makeFolder(folder))
        return cantWrite(folder, error);
    return {};
}

std::filesystem::path makeTemporaryFolder(std::string_view beginning) {
    std::error_code unknown;
    const std::filesystem::path place = std::filesystem::temp_directory_path(unknown);
    std::string name =
        ((unknown ? std::filesystem::path("/tmp") : place) / beginning).string() + "XXXXXX";
    return ::mkdtemp(name.data()) == nullptr ? std::filesystem::path()
                                             : std::filesystem::path(name);
}

namespace {

std::error_code sync(const char* path, int flags) {
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC | flags);
    if (fd < 0)
        return lastError();
    std::error_code error;
    if (::fsync(fd) != 0 && errno != EINVAL) // some file systems need it not
        error = lastError();
    ::close(fd);
    return error;
}

} // namespace

std::error_code syncFolder(const std::filesystem::path& folder) {
    return sync(folder.empty() ? "." : folder.c_str(), O_DIRECTORY);
}

std::error_code syncFile(const std::filesystem::path& file) {
    return sync(file.c_str(), 0);
}

} // namespace upturn::system
