// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The write-ahead log beside a journal, read by itself: what SQLite would lay over the file.

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace upturn::store {

/// The whole commits of a log, as https://www.sqlite.org/fileformat2.html#walformat has them: from
/// its beginning up to the first frame whose salt or checksum is wrong. Reading it takes no locks
/// and changes nothing; another program may write on meanwhile, so compare two looks (`==`) before
/// anything is concluded. Any thread.
class LogFile {
  public:
    /// One page as some commit left it.
    struct Frame {
        std::uint32_t page = 0;
        std::size_t at = 0; ///< where its bytes are
    };

    static std::filesystem::path of(const std::filesystem::path& journal);
    /// Nothing when there is no log, or no whole commit in it.
    static std::optional<LogFile> read(const std::filesystem::path& log);

    /// Oldest first.
    const std::vector<Frame>& frames() const { return frames_; }
    std::span<const std::uint8_t> bytes(const Frame& frame) const {
        return std::span(all_).subspan(frame.at, pageSize_);
    }
    std::size_t pageSize() const { return pageSize_; }
    /// How many pages the journal has after the last commit.
    std::uint32_t pages() const { return pages_; }

    bool operator==(const LogFile& other) const { return all_ == other.all_; }

  private:
    std::vector<std::uint8_t> all_; ///< cut after the last whole commit
    std::vector<Frame> frames_;
    std::size_t pageSize_ = 0;
    std::uint32_t pages_ = 0;
};

} // namespace upturn::store
