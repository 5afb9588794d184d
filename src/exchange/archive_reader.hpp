// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Archives of strangers, one entry after the other, within limits.

#pragma once

#include "members.hpp"

#include <upturn/exchange/archive.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <span>
#include <string>

struct archive;
struct archive_entry;

namespace upturn::exchange {

/// Refuses (throws Refusal) what is no archive, breaks off, exceeds the limits, names a place
/// outside itself, a link, or the same name twice, or is locked by a passphrase.
class ArchiveReader final : public Members {
  public:
    ArchiveReader(const std::filesystem::path& path, const ArchiveLimits& limits);
    ~ArchiveReader() override;

    /// The next file; folders are passed over. False at the end.
    bool next() override;
    const std::string& name() const override { return name_; }
    std::int64_t modified() const override { return modified_; }
    /// The next piece of its bytes; empty at its end. Good until the next call.
    std::span<const char> piece() override;

  private:
    void check(const char* name);
    void countBytes(std::uint64_t bytes);
    [[noreturn]] void refuseBroken();

    std::filesystem::path path_;
    ArchiveLimits limits_;
    std::uint64_t packed_;
    std::unique_ptr<archive, void (*)(archive*)> archive_;
    std::string name_;
    std::int64_t modified_ = 0;
    std::set<std::string> names_;
    std::uint64_t unpacked_ = 0;
    std::uint64_t entries_ = 0;
};

} // namespace upturn::exchange
