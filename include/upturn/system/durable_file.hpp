// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A file that is there whole, and on the disk, or not at all.

#pragma once

#include <upturn/core/result.hpp>

#include <filesystem>
#include <string_view>
#include <system_error>

namespace upturn::system {

/// Written under a name of its own in `folder`, then synced and renamed over what is there.
/// Readable by its owner only. Gone at the end of its life unless it was put in place. Belongs to
/// one thread; any number of programs may write the same file, and the last one stays.
class DurableFile {
  public:
    explicit DurableFile(const std::filesystem::path& folder);
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;
    ~DurableFile();

    /// After one refusal every further call is refused with the same sentence.
    core::Result<void> write(std::string_view bytes);
    /// Durable when it returns, under this name, which lies in `folder` or on the same disk.
    core::Result<void> putInPlace(const std::filesystem::path& path);
    /// The same without waiting for the name: after a crash the old file may be there again, whole.
    core::Result<void> replace(const std::filesystem::path& path);

    /// What went wrong, for those who have a sentence of their own for it.
    std::error_code error() const { return error_; }

  private:
    core::Result<void> refusal();
    core::Result<void> moveTo(const std::filesystem::path& path);
    void close();

    std::filesystem::path path_;
    std::filesystem::path blamed_; ///< what can't be written
    int descriptor_ = -1;
    std::error_code error_;
};

/// A small file at once, with the folders above it.
core::Result<void> writeDurably(const std::filesystem::path& path, std::string_view bytes);

} // namespace upturn::system
