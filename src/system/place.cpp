// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "failure.hpp"

#include <upturn/core/say.hpp>
#include <upturn/system/place.hpp>

#include <sys/stat.h>
#include <unistd.h>

namespace upturn::system {
namespace {

tl::unexpected<core::Error> mayNotBeRead(const std::filesystem::path& path) {
    return core::fail(core::Fault::failed,
                      core::say("%1 may not be read: %2.", {path.string(), lastError().message()}));
}

} // namespace

core::Result<Thing> thingAt(const std::filesystem::path& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Thing::nothing;
        return mayNotBeRead(path);
    }
    return S_ISREG(found.st_mode)   ? Thing::file
           : S_ISDIR(found.st_mode) ? Thing::folder
                                    : Thing::other;
}

core::Result<Thing> readableThingAt(const std::filesystem::path& path) {
    auto thing = thingAt(path);
    if (!thing || (*thing != Thing::file && *thing != Thing::folder))
        return thing;
    if (::access(path.c_str(), *thing == Thing::file ? R_OK : R_OK | X_OK) != 0)
        return mayNotBeRead(path);
    return thing;
}

bool othersMayUse(const std::filesystem::path& path) {
    struct stat found {};
    return ::stat(path.c_str(), &found) == 0 && (found.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

} // namespace upturn::system
