// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "log_file.hpp"

#include "page_format.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <fstream>
#include <set>

namespace upturn::store {
namespace {

constexpr std::size_t headerSize = 32;
constexpr std::size_t frameHeaderSize = 24;
constexpr std::uint32_t littleEndianMagic = 0x377F0682; ///< checksums of little-endian words
constexpr std::uint32_t bigEndianMagic = 0x377F0683;

std::uint32_t littleEndian(std::span<const std::uint8_t> bytes, std::size_t at) {
    return (std::uint32_t{bytes[at + 3]} << 24U) | (std::uint32_t{bytes[at + 2]} << 16U) |
           (std::uint32_t{bytes[at + 1]} << 8U) | std::uint32_t{bytes[at]};
}

/// The running checksum of section 4.2 of the format.
class Checksum {
  public:
    explicit Checksum(bool big)
        : word_(big ? bigEndian : littleEndian) {}

    void add(std::span<const std::uint8_t> bytes) {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            first_ += word_(bytes, at) + second_;
            second_ += word_(bytes, at + 4) + first_;
        }
    }
    /// From here on as if all before it had given what is written there.
    void startFrom(std::span<const std::uint8_t> bytes, std::size_t at) {
        first_ = bigEndian(bytes, at);
        second_ = bigEndian(bytes, at + 4);
    }
    std::uint32_t first() const { return first_; }
    std::uint32_t second() const { return second_; }
    bool is(std::span<const std::uint8_t> bytes, std::size_t at) const {
        return bigEndian(bytes, at) == first_ && bigEndian(bytes, at + 4) == second_;
    }

  private:
    std::uint32_t (*word_)(std::span<const std::uint8_t>, std::size_t);
    std::uint32_t first_ = 0;
    std::uint32_t second_ = 0;
};

} // namespace

std::vector<std::uint8_t> LogFile::bytesOf(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return {};
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || size <= headerSize + frameHeaderSize)
        return {};
    std::vector<std::uint8_t> bytes(size);
    std::ifstream stream(file, std::ios::binary);
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    return bytes;
}

std::filesystem::path LogFile::of(const std::filesystem::path& journal) {
    return journal.string() + "-wal";
}

std::optional<LogFile> LogFile::read(const std::filesystem::path& file) {
    return from(bytesOf(file));
}

std::optional<LogFile> LogFile::from(std::vector<std::uint8_t> bytes) {
    LogFile log;
    log.all_ = std::move(bytes);
    const std::span<const std::uint8_t> all(log.all_);
    if (all.size() < headerSize)
        return std::nullopt;
    const std::uint32_t magic = bigEndian(all, 0);
    const std::uint32_t pageSize = bigEndian(all, 8);
    if ((magic != littleEndianMagic && magic != bigEndianMagic) || !isPageSize(pageSize))
        return std::nullopt;
    Checksum checksum(magic == bigEndianMagic);
    checksum.add(all.first(24));
    if (!checksum.is(all, 24))
        return std::nullopt;
    log.pageSize_ = pageSize;
    const std::span<const std::uint8_t> salt = all.subspan(16, 8);
    std::size_t committed = 0;
    std::size_t end = headerSize;
    for (std::size_t at = headerSize; at + frameHeaderSize + pageSize <= all.size();
         at += frameHeaderSize + pageSize) {
        if (!std::equal(salt.begin(), salt.end(),
                        all.begin() + static_cast<std::ptrdiff_t>(at + 8)))
            break; // left from an earlier round
        checksum.add(all.subspan(at, 8));
        checksum.add(all.subspan(at + frameHeaderSize, pageSize));
        if (!checksum.is(all, at + 16))
            break;
        const std::uint32_t pages = bigEndian(all, at + 4);
        log.frames_.push_back({bigEndian(all, at), at + frameHeaderSize, pages});
        if (pages != 0) {
            log.pages_ = pages;
            committed = log.frames_.size();
            end = at + frameHeaderSize + pageSize;
        }
    }
    if (committed == 0)
        return std::nullopt;
    log.frames_.resize(committed);
    log.all_.resize(end);
    return log;
}

namespace {

/// A log, frame by frame, with the bits put back that its checksums can tell.
class Inspection {
  public:
    explicit Inspection(std::vector<std::uint8_t>& bytes, LogFile::Telling telling = {})
        : bytes_(bytes)
        , telling_(std::move(telling)) {}

    LogDamage run() {
        if (bytes_.size() < headerSize || !startWithHeader())
            return {};
        std::size_t at = headerSize;
        for (; at + frameSize_ <= bytes_.size(); at += frameSize_)
            if (!takeFrame(at))
                break;
        damage_.lost = commitsBehind(at);
        return std::move(damage_);
    }

  private:
    /// Bytes that a checksum covers, and where it stands.
    struct Covered {
        std::vector<std::pair<std::size_t, std::size_t>> ranges; ///< from, count
        std::size_t checksum = 0;
        std::size_t next = 0; ///< the frame whose checksum goes on from it
    };

    bool startWithHeader() {
        const std::uint32_t magic = bigEndian(bytes_, 0);
        big_ = magic == bigEndianMagic;
        if (magic != littleEndianMagic && magic != bigEndianMagic)
            return false; // which order its words have nobody knows
        Checksum checksum(big_);
        checksum.add(std::span(bytes_).first(24));
        frameSize_ = frameHeaderSize + bigEndian(bytes_, 8);
        if (!checksum.is(bytes_, 24) && !mend({{{0, 24}}, 24, headerSize}, Checksum(big_)))
            return false;
        frameSize_ = frameHeaderSize + bigEndian(bytes_, 8);
        return isPageSize(bigEndian(bytes_, 8));
    }

    bool saltIsOurs(std::size_t frame) const {
        return std::equal(bytes_.begin() + 16, bytes_.begin() + 24,
                          bytes_.begin() + static_cast<std::ptrdiff_t>(frame + 8));
    }

    std::size_t checksumBefore(std::size_t frame) const {
        return frame == headerSize ? 24 : frame - frameSize_ + 16;
    }

    /// Whether its checksum goes on from the one before it, as that is written.
    bool follows(std::size_t frame) const {
        Checksum checksum(big_);
        checksum.startFrom(bytes_, checksumBefore(frame));
        return goesOn(frame, checksum);
    }
    bool goesOn(std::size_t frame, Checksum checksum) const {
        const std::span<const std::uint8_t> all(bytes_);
        checksum.add(all.subspan(frame, 8));
        checksum.add(all.subspan(frame + frameHeaderSize, frameSize_ - frameHeaderSize));
        return checksum.is(bytes_, frame + 16);
    }

    bool takeFrame(std::size_t frame) {
        if (!saltIsOurs(frame))
            return follows(frame) && mendSalt(frame);
        if (follows(frame))
            return true;
        Checksum start(big_);
        start.startFrom(bytes_, checksumBefore(frame));
        return mend({{{frame, 8}, {frame + frameHeaderSize, frameSize_ - frameHeaderSize}},
                     frame + 16,
                     frame + frameSize_},
                    start);
    }

    void put(std::size_t at, std::uint8_t value) {
        bytes_[at] = value;
        damage_.mends.emplace_back(at, value);
    }

    bool mendSalt(std::size_t frame) {
        std::size_t wrong = 0;
        int bits = 0;
        for (std::size_t i = 0; i < 8; ++i)
            if (const unsigned differing = bytes_[16 + i] ^ bytes_[frame + 8 + i]; differing != 0) {
                wrong = i;
                bits += std::popcount(differing);
            }
        if (bits == 1)
            put(frame + 8 + wrong, bytes_[16 + wrong]);
        return bits == 1;
    }

    /// The checksum is linear: what one bit would change in it follows from where the bit stands.
    bool mend(const Covered& covered, Checksum checksum) {
        std::vector<std::size_t> words;
        for (const auto& [from, count] : covered.ranges) {
            checksum.add(std::span(bytes_).subspan(from, count));
            for (std::size_t at = from; at + 4 <= from + count; at += 4)
                words.push_back(at);
        }
        if (mendChecksum(covered, checksum))
            return true;
        const std::uint32_t first = bigEndian(bytes_, covered.checksum) - checksum.first();
        const std::uint32_t second = bigEndian(bytes_, covered.checksum + 4) - checksum.second();
        std::uint32_t evenFirst = 1; // what 1 more in a word adds: the even ones of each pair
        std::uint32_t evenSecond = 1;
        std::uint32_t oddFirst = 0; // and the odd ones
        std::uint32_t oddSecond = 1;
        const auto onward = [](std::uint32_t& one, std::uint32_t& two) {
            one += two;
            two += one;
        };
        candidates_.clear();
        for (std::size_t pair = words.size() / 2; pair-- > 0;) {
            flip(words[2 * pair + 1], first, second, oddFirst, oddSecond);
            flip(words[2 * pair], first, second, evenFirst, evenSecond);
            onward(evenFirst, evenSecond);
            onward(oddFirst, oddSecond);
        }
        if (candidates_.empty())
            return false;
        const Candidate& best = likeliest(covered);
        put(best.byte, best.value);
        return true;
    }

    struct Candidate {
        std::size_t byte;
        std::uint8_t value;
    };

    /// High bits of several words change the checksum alike. Most of a page stays as it was, so the
    /// bit that was flipped is one by which the page differs from what the log has of it elsewhere.
    const Candidate& likeliest(const Covered& covered) const {
        if (candidates_.size() > 1 && covered.ranges.size() == 2) {
            const std::size_t frame = covered.ranges.front().first;
            for (std::size_t other = headerSize; other + frameSize_ <= bytes_.size();
                 other += frameSize_) {
                if (other == frame || bigEndian(bytes_, other) != bigEndian(bytes_, frame) ||
                    !saltIsOurs(other))
                    continue;
                for (const Candidate& one : candidates_)
                    if (one.byte >= frame + frameHeaderSize &&
                        bytes_[one.byte - frame + other] == one.value)
                        return one;
            }
        }
        return candidates_.front();
    }

    void flip(std::size_t word, std::uint32_t first, std::uint32_t second, std::uint32_t addsFirst,
              std::uint32_t addsSecond) {
        const std::uint32_t value = big_ ? bigEndian(bytes_, word) : littleEndian(bytes_, word);
        for (unsigned bit = 0; bit < 32; ++bit) {
            const std::uint32_t one = std::uint32_t{1} << bit;
            const std::uint32_t change = (value & one) != 0 ? 0U - one : one;
            if (change * addsFirst != first || change * addsSecond != second)
                continue;
            const std::size_t byte = word + (big_ ? 3 - bit / 8 : bit / 8);
            candidates_.push_back(
                {byte, static_cast<std::uint8_t>(bytes_[byte] ^ (1U << (bit % 8)))});
        }
    }

    /// A bit of the checksum itself. Some bits of what it covers would explain the same; the next
    /// frame, which goes on from what was written first, tells the two apart.
    bool mendChecksum(const Covered& covered, const Checksum& checksum) {
        const std::array<std::uint32_t, 2> right{checksum.first(), checksum.second()};
        int bits = 0;
        for (std::size_t i = 0; i < 2; ++i)
            bits += std::popcount(right.at(i) ^ bigEndian(bytes_, covered.checksum + 4 * i));
        if (bits != 1)
            return false;
        if (covered.next + frameSize_ <= bytes_.size() &&
            (covered.next == headerSize || saltIsOurs(covered.next)) &&
            !goesOn(covered.next, checksum))
            return false;
        for (std::size_t i = 0; i < 8; ++i)
            if (const auto byte =
                    static_cast<std::uint8_t>(right.at(i / 4) >> (24 - 8 * (i % 4)) & 0xFFU);
                byte != bytes_[covered.checksum + i])
                put(covered.checksum + i, byte);
        return true;
    }

    /// Frames that go on from one another, behind one that does not go on from what is before it.
    struct Stretch {
        std::size_t commits = 0;          ///< that end behind its first frame
        bool beginEndsCommit = false;     ///< as its first frame says
        bool endsWithCommit = false;      ///< as its last one says
        bool ours = false;                ///< by its salt
        std::vector<std::size_t> telling; ///< frames of the page that every commit has
        std::size_t first = 0;            ///< its frames: from this one
        std::size_t end = 0;              ///< to the one before this
    };

    std::vector<Stretch> stretchesFrom(std::size_t bad) const {
        std::vector<Stretch> all;
        for (std::size_t frame = bad; frame + frameSize_ <= bytes_.size(); frame += frameSize_) {
            const bool ours = saltIsOurs(frame);
            const bool ends = ours && bigEndian(bytes_, frame + 4) != 0;
            if (frame != bad && ours && follows(frame))
                all.back().commits += ends ? 1 : 0;
            else
                all.push_back(
                    {.beginEndsCommit = ends, .ours = ours, .telling = {}, .first = frame});
            all.back().endsWithCommit = ends;
            all.back().end = frame + frameSize_;
            if (ours && bigEndian(bytes_, frame) == telling_.page)
                all.back().telling.push_back(frame);
        }
        return all;
    }

    std::optional<std::int64_t> followedBy(std::size_t frame) const {
        return telling_.follows(pageOf(frame));
    }
    std::span<const std::uint8_t> pageOf(std::size_t frame) const {
        return std::span<const std::uint8_t>(bytes_).subspan(frame + frameHeaderSize,
                                                             frameSize_ - frameHeaderSize);
    }

    /// What is left of a commit whose beginning was written over. Each commit has the telling page,
    /// near its beginning; so where the log stands at the end of one, and what follows ends another
    /// without that page, its beginning stood where others stand now. Where it has the page still,
    /// that says of which commit it was a rival.
    bool isRest(const Stretch& stretch, std::size_t bad) const {
        const bool afterCommit = bad > headerSize && bigEndian(bytes_, bad - frameSize_ + 4) != 0;
        const std::size_t commits = stretch.commits + (stretch.beginEndsCommit ? 1 : 0);
        if (telling_.page == 0 || !stretch.ours || commits > 1 ||
            (commits == 1 && !stretch.endsWithCommit))
            return false;
        if (!afterCommit && !isOfAnother(stretch, bad))
            return false;
        std::set<std::int64_t> followed;
        for (std::size_t frame = headerSize; frame < bad; frame += frameSize_)
            if (bigEndian(bytes_, frame) == telling_.page)
                if (const auto before = followedBy(frame))
                    followed.insert(*before);
        return std::ranges::all_of(stretch.telling, [&](std::size_t frame) {
            const auto before = followedBy(frame);
            return before && followed.contains(*before);
        });
    }

    /// Where the log stands within a commit, what follows may be the rest of that one, damaged at
    /// its beginning. It is not where it has a record that is newer than the last whole commit, and
    /// is none of the one that has begun: each names the newest stamp of its own.
    bool isOfAnother(const Stretch& stretch, std::size_t bad) const {
        if (!telling_.stamp)
            return false;
        std::int64_t committed = telling_.base;
        std::optional<std::int64_t> begun;
        for (std::size_t frame = headerSize; frame < bad; frame += frameSize_) {
            if (bigEndian(bytes_, frame) == telling_.page)
                begun = telling_.stamp(pageOf(frame));
            if (bigEndian(bytes_, frame + 4) != 0 && begun)
                committed = *std::exchange(begun, std::nullopt);
        }
        for (std::size_t frame = stretch.first; begun && frame < stretch.end; frame += frameSize_) {
            if (bigEndian(bytes_, frame) == telling_.page)
                continue;
            const auto newest = telling_.stamp(pageOf(frame));
            if (newest && *newest > committed && *newest != *begun)
                return true;
        }
        return false;
    }

    std::size_t commitsBehind(std::size_t bad) const {
        const std::vector<Stretch> stretches = stretchesFrom(bad);
        // Behind damage every commit is one that somebody was told of.
        const auto damaged = std::ranges::find_if(
            stretches, [&](const Stretch& stretch) { return !isRest(stretch, bad); });
        std::size_t commits = 0;
        for (auto stretch = damaged; stretch != stretches.end(); ++stretch)
            commits += stretch->commits;
        const bool ends = commits > 0 && damaged == stretches.begin() && damaged->beginEndsCommit;
        return commits + (ends ? 1 : 0);
    }

    std::vector<std::uint8_t>& bytes_;
    LogFile::Telling telling_;
    bool big_ = false;
    std::size_t frameSize_ = 0;
    LogDamage damage_;
    std::vector<Candidate> candidates_; ///< bits that would explain the checksum
};

} // namespace

std::optional<LogFile> LogFile::readMended(const std::filesystem::path& log) {
    std::vector<std::uint8_t> bytes = bytesOf(log);
    Inspection(bytes).run();
    return from(std::move(bytes));
}

LogDamage LogFile::damageOf(const std::filesystem::path& log, const Telling& telling) {
    const std::vector<std::uint8_t> bytes = bytesOf(log);
    std::vector<std::uint8_t> mended = bytes;
    LogDamage damage = Inspection(mended, telling).run();
    damage.bytes = bytes;
    return damage;
}

} // namespace upturn::store
