// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A file that is there whole, and on the disk, or not at all.

#pragma once

#include <upturn/core/result.hpp>

#include <filesystem>
#include <string_view>
#include <system_error>

namespace upturn::system {

/// Written without a name, then synced and put in the place of what is there. Where the file system
/// knows no files without a name it has one in `folder` meanwhile; what a killed program left so is
/// removed a day later by the next who writes there. Readable by its owner only. Gone at the end of
/// its life unless it was put in place. Belongs to one thread; any number of programs may write the
/// same file, and the last one stays.
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
    /// The same where nothing has that name: false, and nothing was done, where something has.
    core::Result<bool> putWhereNothingIs(const std::filesystem::path& path);
    /// The same without waiting for the name: after a crash the old file may be there again, whole.
    core::Result<void> replace(const std::filesystem::path& path);

    /// What went wrong, for those who have a sentence of their own for it.
    std::error_code error() const { return error_; }
    /// Whether it stands in its place, whatever went wrong afterwards.
    bool placed() const { return placed_; }

  private:
    core::Result<void> refusal();
    enum class Where { free, anywhere };

    core::Result<void> moveTo(const std::filesystem::path& path, Where where = Where::anywhere);
    bool takePlace(const std::filesystem::path& path, Where where);
    core::Result<void> syncName(const std::filesystem::path& path);
    void close();

    std::filesystem::path path_;   ///< empty while it has no name
    std::filesystem::path blamed_; ///< what can't be written
    int descriptor_ = -1;
    bool placed_ = false;
    std::error_code error_;
};

/// A new empty file in the folder, for its owner only, for what needs a name while it is written:
/// its maker renames it, or it is removed in the end. Any thread.
class UnfinishedFile {
  public:
    static core::Result<UnfinishedFile> make(const std::filesystem::path& folder);
    UnfinishedFile(UnfinishedFile&& other) noexcept;
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(UnfinishedFile&&) = delete;
    ~UnfinishedFile();

    const std::filesystem::path& path() const { return path_; }

  private:
    UnfinishedFile(std::filesystem::path path, int descriptor)
        : path_(std::move(path))
        , descriptor_(descriptor) {}
    std::filesystem::path path_;
    int descriptor_ = -1; ///< says to others that it is being written
};

/// Removes what killed programs of this user left unfinished in the folder: what is being written
/// stays. Whoever writes there does this first.
void removeUnfinished(const std::filesystem::path& folder);

/// A small file at once, with the folders above it.
core::Result<void> writeDurably(const std::filesystem::path& path, std::string_view bytes);

} // namespace upturn::system
