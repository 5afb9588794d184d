// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A file that is there whole, and on the disk, or not at all.

#pragma once

#include <upturn/core/result.hpp>

#include <filesystem>
#include <string_view>

namespace upturn::app {

/// Written under another name in `folder`, then synced and renamed. Readable by its owner only.
/// Gone at the end of its life unless it was put in place.
class DurableFile {
  public:
    explicit DurableFile(const std::filesystem::path& folder);
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;
    ~DurableFile();

    core::Result<void> write(std::string_view bytes);
    core::Result<void> putInPlace(const std::filesystem::path& path);

  private:
    core::Result<void> refusal() const;

    std::filesystem::path path_;
    int descriptor_ = -1;
    int error_ = 0;
};

/// store::makeFolder, with a sentence for what goes wrong.
core::Result<void> makeFolder(const std::filesystem::path& folder);

} // namespace upturn::app
