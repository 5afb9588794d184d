// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "failure.hpp"

#include <upturn/system/private_file.hpp>

#include <sys/stat.h>
#include <unistd.h>

namespace upturn::system {
namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

} // namespace

std::error_code linkTo(const std::filesystem::path& file, const std::filesystem::path& name) {
    return ::link(file.c_str(), name.c_str()) == 0 ? std::error_code() : lastError();
}

std::error_code keepForOwner(const std::filesystem::path& path, Rights rights) {
    const mode_t mode = rights == Rights::read ? mode_t{S_IRUSR} : ownerOnly;
    return ::chmod(path.c_str(), mode) == 0 ? std::error_code() : lastError();
}

std::error_code closeToOthers(const std::filesystem::path& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0 ||
        ::chmod(path.c_str(), found.st_mode & (S_IRWXU | S_ISVTX)) != 0)
        return lastError();
    return {};
}

std::error_code keepForOwner(std::FILE* file) {
    return ::fchmod(::fileno(file), ownerOnly) == 0 ? std::error_code() : lastError();
}

} // namespace upturn::system
