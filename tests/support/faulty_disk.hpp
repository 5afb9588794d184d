// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <sqlite3.h>

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace upturn::test {

/// What SQLite asks of a disk.
enum class DiskCall { open, read, write, sync, truncate, remove };
inline constexpr int diskCalls = 6;
const char* nameOf(DiskCall call);

/// A fault that comes at the nth call of its kind, once or from then on.
struct DiskFault {
    DiskCall call = DiskCall::write;
    int nth = 1;
    bool forEver = false;
    int code = SQLITE_IOERR; ///< what SQLite is told; the kind's own where it is SQLITE_IOERR
};

/// What was done to a file, in the order in which it was done.
struct DiskEvent {
    enum class What { write, truncate, sync, remove, acknowledged };
    What what = What::write;
    std::string file;
    std::int64_t at = 0; ///< where it was written, or the new length
    std::string bytes;
    bool kept = false; ///< of a removed file: its folder was synced
};

/// Stands between SQLite and the disk while it lives, for connections that are opened meanwhile;
/// one at a time. Faults are counted over all files together.
class FaultyDisk {
  public:
    FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    ~FaultyDisk();

    void failWith(const DiskFault& fault);
    /// The disk is well again. Whether the fault came.
    bool mend();
    /// How often each was called since the last fault was set or mended.
    int calls(DiskCall call) const;

    /// From now on all that changes a file is noted.
    void record();
    /// Notes that a person was told so.
    void acknowledge();
    std::vector<DiskEvent> takeRecord();
};

} // namespace upturn::test
