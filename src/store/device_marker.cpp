// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "device_marker.hpp"

#include <upturn/system/durable_file.hpp>
#include <upturn/system/folder.hpp>
#include <upturn/system/identity.hpp>

#include <fstream>
#include <sstream>
#include <tuple>
#include <vector>

namespace upturn::store {
namespace {

/// Another program may do the same at this moment: the last one's lines stay, whole. A crash may
/// bring the old ones back; that costs the journal no more than a new device.
void replaceFile(const std::filesystem::path& file, const std::string& text) {
    if (system::makeFolder(file.parent_path()))
        return;
    system::DurableFile fresh(file.parent_path());
    if (fresh.write(text))
        std::ignore = fresh.replace(file);
}

} // namespace

DeviceMarker::DeviceMarker(std::filesystem::path stateFolder, const core::Id& journal,
                           std::filesystem::path journalFile)
    : file_(std::move(stateFolder) / "devices" / journal.hex())
    , journalFile_(std::move(journalFile)) {}

std::string DeviceMarker::place() const {
    const std::string computer = core::Id::derived({"upturn machine", system::computerId()}).hex();
    const system::FileIdentity file = system::identityOf(journalFile_);
    return computer + ' ' + std::to_string(file.disk) + ':' + std::to_string(file.number) + ' ' +
           journalFile_.string();
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

std::optional<DeviceMarker::Line> DeviceMarker::written() const {
    const Line line = find();
    return line.device.empty() || line.sequence == 0 ? std::nullopt : std::optional(line);
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
