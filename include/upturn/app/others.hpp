// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether another program committed something that this one has not shown yet.

#pragma once

#include <cstdint>
#include <optional>

namespace upturn::app {

/// Told the numbers that the connections of one service read, in whatever order they arrive. Each
/// function says whether views have to ask again. One thread.
class Others {
  public:
    /// A connection that only reads was opened; what it shows begins with this newest act
    /// (Journal::newestAct).
    bool openedToRead(std::int64_t newestAct);
    /// The write connection was opened, and nothing was done on it yet. `version` is its data
    /// version (Journal::dataVersion), which only commits of others change.
    bool openedToWrite(std::int64_t version, std::int64_t newestAct);
    /// The write connection was asked for its data version again.
    bool looked(std::int64_t version);

  private:
    std::optional<std::int64_t> version_;
    /// The version says nothing about what was committed before it was read for the first time, but
    /// a view may have been read even earlier. The acts tell: until then none is of this program.
    std::optional<std::int64_t> newestAtFirst_;
    std::optional<std::int64_t> oldest_; ///< the newest act of the oldest view
};

} // namespace upturn::app
