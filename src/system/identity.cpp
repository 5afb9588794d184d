// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/system/identity.hpp>

#include <sys/stat.h>

#include <fstream>

namespace upturn::system {

std::string computerId() {
    std::ifstream file("/etc/machine-id");
    std::string id;
    std::getline(file, id);
    return id;
}

FileIdentity identityOf(const std::filesystem::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    return {.disk = status.st_dev, .number = status.st_ino};
}

} // namespace upturn::system
