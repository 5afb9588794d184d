// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A file or folder of any known format, recognised by itself.

#pragma once

#include <upturn/core/collection.hpp>
#include <upturn/core/result.hpp>
#include <upturn/exchange/archive.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace upturn::exchange {

/// The names of all formats that can be read, as `--format` takes them.
std::vector<std::string> importFormats();

/// The format of what is at `path`, or nothing. Looks at the beginning of a file, or at names in
/// an archive or folder; changes nothing.
std::optional<std::string> recognise(const std::filesystem::path& path);

struct Import {
    std::string format;
    core::Collection collection;
};

/// Reads all of it, or says in one sentence what is wrong; then nothing was taken. `format`, when
/// it is not empty, is believed. Attachments go to `files`; without one they are passed over.
core::Result<Import> readImport(const std::filesystem::path& path, const std::string& format = {},
                                FileSink* files = nullptr);

} // namespace upturn::exchange
