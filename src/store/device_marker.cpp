// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "device_marker.hpp"

#include <upturn/store/folder.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <vector>

namespace upturn::store {
namespace {

std::string machineHash() {
    std::ifstream file("/etc/machine-id");
    std::string id;
    std::getline(file, id);
    return core::Id::derived({"upturn machine", id}).hex();
}

/// Written beside and renamed over, so that a crash leaves the old lines or the new ones.
bool replaceFile(const std::filesystem::path& file, const std::string& text) {
    if (makeFolder(file.parent_path()))
        return false;
    const std::filesystem::path fresh = file.string() + ".new";
    const int fd =
        ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    const bool written =
        ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
        ::fsync(fd) == 0;
    ::close(fd);
    return written && ::rename(fresh.c_str(), file.c_str()) == 0;
}

} // namespace

DeviceMarker::DeviceMarker(std::filesystem::path stateFolder, const core::Id& journal,
                           std::filesystem::path journalFile)
    : file_(std::move(stateFolder) / "devices" / journal.hex())
    , journalFile_(std::move(journalFile)) {}

std::string DeviceMarker::place() const {
    struct stat status {};
    ::stat(journalFile_.c_str(), &status);
    return machineHash() + ' ' + std::to_string(status.st_dev) + ':' +
           std::to_string(status.st_ino) + ' ' + journalFile_.string();
}

// A line: device, sequence, place.
DeviceMarker::Line DeviceMarker::find() const {
    std::ifstream file(file_);
    const std::string here = place();
    for (std::string text; std::getline(file, text);) {
        std::istringstream words(text);
        std::string device;
        std::int64_t sequence = 0;
        std::string rest;
        words >> device >> sequence;
        std::getline(words >> std::ws, rest);
        if (rest == here)
            return {core::Id::parse(device).value_or(core::Id()), sequence};
    }
    return {};
}

void DeviceMarker::remember(const core::Id& device, std::int64_t sequence) const {
    constexpr std::size_t most = 32;
    const std::string here = place();
    std::vector<std::string> lines{device.hex() + ' ' + std::to_string(sequence) + ' ' + here};
    std::ifstream file(file_);
    for (std::string text; std::getline(file, text) && lines.size() < most;)
        if (!text.ends_with(' ' + here))
            lines.push_back(text);
    std::string all;
    for (const std::string& line : lines)
        all += line + '\n';
    replaceFile(file_, all);
}

} // namespace upturn::store
