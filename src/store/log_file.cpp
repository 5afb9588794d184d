// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "log_file.hpp"

#include <algorithm>
#include <fstream>

namespace upturn::store {
namespace {

constexpr std::size_t headerSize = 32;
constexpr std::size_t frameHeaderSize = 24;
constexpr std::uint32_t littleEndianMagic = 0x377F0682; ///< checksums of little-endian words
constexpr std::uint32_t bigEndianMagic = 0x377F0683;

std::uint32_t bigEndian(std::span<const std::uint8_t> bytes, std::size_t at) {
    return (std::uint32_t{bytes[at]} << 24U) | (std::uint32_t{bytes[at + 1]} << 16U) |
           (std::uint32_t{bytes[at + 2]} << 8U) | std::uint32_t{bytes[at + 3]};
}

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
    bool is(std::span<const std::uint8_t> bytes, std::size_t at) const {
        return bigEndian(bytes, at) == first_ && bigEndian(bytes, at + 4) == second_;
    }

  private:
    std::uint32_t (*word_)(std::span<const std::uint8_t>, std::size_t);
    std::uint32_t first_ = 0;
    std::uint32_t second_ = 0;
};

bool isPageSize(std::uint32_t size) {
    return size >= 512 && size <= 65'536 && (size & (size - 1)) == 0;
}

std::vector<std::uint8_t> bytesOf(const std::filesystem::path& file) {
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

} // namespace

std::filesystem::path LogFile::of(const std::filesystem::path& journal) {
    return journal.string() + "-wal";
}

std::optional<LogFile> LogFile::read(const std::filesystem::path& file) {
    LogFile log;
    log.all_ = bytesOf(file);
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
        log.frames_.push_back({bigEndian(all, at), at + frameHeaderSize});
        if (const std::uint32_t pages = bigEndian(all, at + 4); pages != 0) {
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

} // namespace upturn::store
