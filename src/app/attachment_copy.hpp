// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A file on its way beside the journal: its name is known when all of it is there.

#pragma once

#include <upturn/system/durable_file.hpp>

#include <QCryptographicHash>

#include <filesystem>
#include <string>
#include <string_view>

namespace upturn::app {

class AttachmentCopy {
  public:
    explicit AttachmentCopy(const std::filesystem::path& journal);

    core::Result<void> write(std::string_view bytes);
    /// Durable under its hash, which is the answer.
    core::Result<std::string> finish();

  private:
    std::filesystem::path journal_;
    core::Result<void> folder_;
    system::DurableFile file_;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
};

} // namespace upturn::app
