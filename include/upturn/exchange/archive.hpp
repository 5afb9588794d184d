// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The whole export in one file: export.json and the attachments below files/, each named by the
// SHA-256 of its content.

#pragma once

#include <upturn/core/collection.hpp>
#include <upturn/core/result.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <span>
#include <string>
#include <vector>

namespace upturn::exchange {

/// An attachment on its way into the export: where its bytes are.
struct PackedFile {
    std::string sha256;
    std::filesystem::path path;
};

/// Writes an archive at `to`, whole or not at all: beside first, synced, then renamed over; only
/// its owner may read it. `writeJson` writes the JSON and says which files go along; a file that
/// can't be read, or is not what its name says, stays behind and is named in the answer. Where
/// `goOn` says no there is no archive.
core::Result<std::vector<std::string>>
writeUpturnZip(const std::filesystem::path& to,
               const std::function<core::Result<std::vector<PackedFile>>(std::ostream&)>& writeJson,
               const std::function<bool()>& goOn = {});

/// What an archive may be at most; whoever exceeds it is refused before it hurts.
struct ArchiveLimits {
    std::uint64_t bytes = 1'000'000'000; ///< all of it, unpacked, where that was not to be expected
    std::uint64_t ratio = 100;           ///< unpacked to packed
    std::uint64_t entries = 100'000;
};

/// Receives the attachments of an archive, one after the other, in pieces.
class FileSink {
  public:
    FileSink() = default;
    FileSink(const FileSink&) = delete;
    FileSink& operator=(const FileSink&) = delete;
    virtual ~FileSink() = default;

    /// False when it is there already: its bytes are then passed over.
    virtual core::Result<bool> begin(const std::string& sha256) = 0;
    virtual core::Result<void> write(std::span<const char> bytes) = 0;
    /// The bytes were what their name says. Without this call they must not be kept.
    virtual core::Result<void> keep() = 0;
};

/// Reads an archive made by `writeUpturnZip`. Names in it are never used as paths. Without a sink
/// only the JSON is read, for a look beforehand. What is in the archive and no part of an export
/// is named in `skipped`.
core::Result<core::Collection> readUpturnZip(const std::filesystem::path& from,
                                             FileSink* files = nullptr,
                                             const ArchiveLimits& limits = {});

} // namespace upturn::exchange
