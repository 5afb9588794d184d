// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "durable_file.hpp"

#include <upturn/core/say.hpp>
#include <upturn/store/folder.hpp>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace upturn::app {
namespace {

tl::unexpected<core::Error> cantWrite(const std::filesystem::path& path, int error) {
    return core::fail(
        core::Fault::failed,
        core::say("%1 can't be written: %2.",
                  {path.string(), std::strerror(error)})); // NOLINT(concurrency-mt-unsafe)
}

} // namespace

DurableFile::DurableFile(const std::filesystem::path& folder) {
    std::string name = (folder / ".upturn-XXXXXX").string();
    descriptor_ = ::mkostemp(name.data(), O_CLOEXEC);
    error_ = descriptor_ < 0 ? errno : 0;
    path_ = name;
}

DurableFile::~DurableFile() {
    if (descriptor_ < 0)
        return;
    ::close(descriptor_);
    ::unlink(path_.c_str());
}

core::Result<void> DurableFile::refusal() const {
    return cantWrite(path_.parent_path(), error_);
}

core::Result<void> DurableFile::write(std::string_view bytes) {
    while (error_ == 0 && !bytes.empty()) {
        const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
        if (count >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(count));
        else if (errno != EINTR)
            error_ = errno;
    }
    return error_ == 0 ? core::Result<void>() : refusal();
}

core::Result<void> DurableFile::putInPlace(const std::filesystem::path& path) {
    if (error_ != 0)
        return refusal();
    if (::fsync(descriptor_) != 0 || ::rename(path_.c_str(), path.c_str()) != 0)
        return cantWrite(path, errno);
    ::close(descriptor_);
    descriptor_ = -1;
    if (!store::syncFolder(path.parent_path()))
        return cantWrite(path.parent_path(), errno);
    return {};
}

core::Result<void> makeFolder(const std::filesystem::path& folder) {
    if (const std::error_code error = store::makeFolder(folder))
        return cantWrite(folder, error.value());
    return {};
}

} // namespace upturn::app
