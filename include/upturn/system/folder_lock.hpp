// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What only one program may do in a folder at a time.

#pragma once

#include <filesystem>

namespace upturn::system {

/// Waits until no other program holds the folder, and holds it as long as it lives; the end of the
/// program ends it too. On a disk that knows no locks it holds nothing. Any thread.
class FolderLock {
  public:
    explicit FolderLock(const std::filesystem::path& folder);
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

  private:
    int folder_;
};

/// Another program holds a lock on that file, as SQLite does on what it has open. Asking lets go of
/// the locks that this program has there itself: only where it has none of it open. Any thread.
bool heldByAnother(const std::filesystem::path& file);

} // namespace upturn::system
