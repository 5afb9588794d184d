// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>

namespace upturn::exchange {

/// A file that appears under its name whole or not at all: written beside, only for its owner,
/// then synced and renamed over. Throws Refusal.
class WholeFile {
  public:
    explicit WholeFile(std::filesystem::path path);
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;
    ~WholeFile();

    int descriptor() const { return descriptor_; }
    void publish();
    [[noreturn]] void refuseUnwritable() const;

  private:
    std::filesystem::path path_;
    std::filesystem::path beside_;
    int descriptor_ = -1;
};

} // namespace upturn::exchange
