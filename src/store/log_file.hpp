// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The write-ahead log beside a journal, read by itself: what SQLite would lay over the file.

#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace upturn::store {

/// What a disk did to a log. SQLite reads it up to the first frame whose checksum is wrong, and
/// goes on with an older state without a word.
struct LogDamage {
    /// Where one flipped bit is all that is wrong with a frame its checksum says which: what is to
    /// be written where.
    std::vector<std::pair<std::size_t, std::uint8_t>> mends;
    /// Commits that stand behind a frame that can't be mended.
    std::size_t lost = 0;
    std::vector<std::uint8_t> bytes; ///< of the log as it is

    bool any() const { return lost > 0 || !mends.empty(); }
};

/// The whole commits of a log, as https://www.sqlite.org/fileformat2.html#walformat has them: from
/// its beginning up to the first frame whose salt or checksum is wrong. Reading it takes no locks
/// and changes nothing; another program may write on meanwhile, so compare two looks (`==`) before
/// anything is concluded. Any thread.
class LogFile {
  public:
    /// One page as some commit left it.
    struct Frame {
        std::uint32_t page = 0;
        std::size_t at = 0;      ///< where its bytes are
        std::uint32_t pages = 0; ///< of the journal, where a commit ends with it; else 0
    };

    static std::filesystem::path of(const std::filesystem::path& journal);
    /// All of it, also where it is no log; empty where there is no frame in it.
    static std::vector<std::uint8_t> bytesOf(const std::filesystem::path& log);
    /// Nothing when there is no log, or no whole commit in it.
    static std::optional<LogFile> read(const std::filesystem::path& log);
    /// The same with the bits put back that its checksums can tell, where they can't be put back on
    /// disk.
    static std::optional<LogFile> readMended(const std::filesystem::path& log);
    /// The same as read() of bytes that were read already.
    static std::optional<LogFile> from(std::vector<std::uint8_t> bytes);
    /// An end that was being written when the computer stopped is no damage: nobody was told that
    /// it is kept. No more is what is left of a commit that ended with its program, before SQLite
    /// took it for one: who wrote next wrote over its beginning, whole or until it ended as well.
    using Tells = std::function<std::optional<std::int64_t>(std::span<const std::uint8_t>)>;
    struct Telling {
        std::uint32_t page = 0; ///< that each commit has; 0: it is not known
        Tells follows{};        ///< of its bytes: which commit that one follows
        /// Of the bytes of any page: the newest stamp that it says the journal has.
        Tells stamp{};
        std::int64_t base = 0; ///< the stamp of the file without its log
    };
    static LogDamage damageOf(const std::filesystem::path& log, const Telling& telling);

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
