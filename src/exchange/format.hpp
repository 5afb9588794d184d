// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What one format tells about itself. A new one is a file of its own and a line in format.cpp.

#pragma once

#include <upturn/core/collection.hpp>
#include <upturn/core/result.hpp>
#include <upturn/exchange/archive.hpp>

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace upturn::exchange {

/// What a format is recognised by.
struct Sample {
    std::filesystem::path path;
    bool isFolder = false;
    std::string head;               ///< the first bytes of a file, at most 64 KiB
    std::vector<std::string> names; ///< of files in a folder or archive, the first thousand
};

struct Format {
    const char* name;
    bool (*recognises)(const Sample& sample);
    core::Result<core::Collection> (*read)(const std::filesystem::path& path, FileSink* files);
};

/// The one that is recognised by the most telling sign comes first.
std::span<const Format> allFormats();

extern const Format upturnZip;
extern const Format upturnJson;

} // namespace upturn::exchange
