// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "failure.hpp"

#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace upturn::system {

DurableFile::DurableFile(const std::filesystem::path& folder)
    : blamed_(folder.empty() ? std::filesystem::path(".") : folder) {
    std::string name = (folder / ".upturn-XXXXXX").string();
    descriptor_ = ::mkostemp(name.data(), O_CLOEXEC); // made anew, for its owner only
    if (descriptor_ < 0)
        error_ = lastError();
    path_ = name;
}

DurableFile::~DurableFile() {
    if (descriptor_ >= 0)
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
    if (const auto moved = moveTo(path); !moved)
        return moved;
    // A folder that may be written but not read can't be opened for its own sync.
    if (const std::error_code unsynced = syncFolder(path.parent_path());
        unsynced && ::syncfs(descriptor_) != 0) {
        error_ = unsynced;
        blamed_ = path.parent_path();
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
    if (error_)
        return cantWrite(blamed_, error_);
    return {};
}

core::Result<void> DurableFile::moveTo(const std::filesystem::path& path) {
    if (error_)
        return refusal();
    if (::fsync(descriptor_) != 0 || ::rename(path_.c_str(), path.c_str()) != 0) {
        error_ = lastError();
        blamed_ = path;
    }
    return refusal();
}

void DurableFile::close() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
    descriptor_ = -1;
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
