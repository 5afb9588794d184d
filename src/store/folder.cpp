// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/store/folder.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace upturn::store {
bool syncFolder(const std::filesystem::path& folder) {
    const int fd =
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0 || errno == EINVAL; // some file systems need it not
    ::close(fd);
    return synced;
}

std::error_code makeFolder(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (folder.empty() || std::filesystem::is_directory(folder, ignored))
        return {};
    if (const std::error_code above = makeFolder(folder.parent_path()))
        return above;
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return {errno, std::generic_category()};
    syncFolder(folder.parent_path());
    return {};
}

} // namespace upturn::store
