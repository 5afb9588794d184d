// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "format.hpp"

#include "archive_reader.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/exchange/import.hpp>
#include <upturn/system/place.hpp>

#include <algorithm>
#include <array>
#include <fstream>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;

constexpr std::size_t headSize = 65'536;
constexpr std::size_t mostNames = 1'000;

std::vector<std::string> namesInArchive(const std::filesystem::path& path) {
    std::vector<std::string> names;
    try {
        ArchiveReader reader(path, {});
        while (names.size() < mostNames && reader.next())
            names.push_back(reader.name());
    } catch (const Refusal&) { // NOLINT(bugprone-empty-catch): reading it will say what is wrong
    }
    return names;
}

std::vector<std::string> namesInFolder(const std::filesystem::path& path) {
    std::vector<std::string> names;
    std::error_code error;
    const auto open = std::filesystem::directory_options::skip_permission_denied;
    for (std::filesystem::recursive_directory_iterator at(path, open, error), end;
         !error && at != end && names.size() < mostNames; at.increment(error))
        names.push_back(at->path().lexically_relative(path).generic_string());
    std::sort(names.begin(), names.end());
    return names;
}

Sample sampleOf(const std::filesystem::path& path) {
    Sample sample{.path = path};
    std::error_code error;
    sample.isFolder = std::filesystem::is_directory(path, error);
    if (sample.isFolder) {
        sample.names = namesInFolder(path);
        return sample;
    }
    sample.head.resize(headSize);
    std::ifstream in(path, std::ios::binary);
    in.read(sample.head.data(), static_cast<std::streamsize>(sample.head.size()));
    sample.head.resize(static_cast<std::size_t>(in.gcount()));
    if (sample.head.starts_with("PK\x03\x04"))
        sample.names = namesInArchive(path);
    return sample;
}

const Format* formatOf(const std::filesystem::path& path) {
    const Sample sample = sampleOf(path);
    const auto formats = allFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const Format& format) {
        return format.recognises(sample);
    });
    return found == formats.end() ? nullptr : &*found;
}

std::string allNames() {
    std::string names;
    for (const std::string& name : importFormats())
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

const Format* formatNamed(const std::string& name) {
    const auto formats = allFormats();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const Format& format) { return format.name == name; });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace

std::span<const Format> allFormats() {
    static const std::array<Format, 2> formats{upturnZip, upturnJson};
    return formats;
}

std::vector<std::string> importFormats() {
    std::vector<std::string> names;
    for (const Format& format : allFormats())
        names.emplace_back(format.name);
    return names;
}

std::optional<std::string> recognise(const std::filesystem::path& path) {
    const Format* format = formatOf(path);
    return format == nullptr ? std::nullopt : std::optional<std::string>(format->name);
}

core::Result<Import> readImport(const std::filesystem::path& path, const std::string& format,
                                FileSink* files) {
    const auto thing = system::readableThingAt(path);
    if (!thing)
        return core::passOn(thing);
    if (*thing == system::Thing::nothing)
        return core::fail(Fault::notFound,
                          say("There is nothing at %1 to import.", {path.string()}));
    if (*thing == system::Thing::other)
        return core::fail(Fault::usage,
                          say("%1 is a pipe or a device. Save what comes out of it as a file, and "
                              "import that.",
                              {path.string()}));
    const Format* reader = format.empty() ? formatOf(path) : formatNamed(format);
    if (reader == nullptr && !format.empty())
        return core::fail(Fault::usage,
                          say("There is no format \u201c%1\u201d. Upturn reads %2; without "
                              "--format it is recognised by itself.",
                              {format, allNames()}));
    if (reader == nullptr)
        return core::fail(Fault::failed, say("%1 is in no format that Upturn knows. It reads %2. "
                                             "Nothing was taken over.",
                                             {path.string(), allNames()}));
    auto collection = reader->read(path, files);
    if (!collection)
        return tl::unexpected(collection.error());
    return Import{reader->name, std::move(*collection)};
}

} // namespace upturn::exchange
