// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

namespace upturn::test {

/// What SQLite was made to do.
struct Work {
    std::int64_t statements = 0; ///< run, each as often as it was
    std::int64_t pages = 0;      ///< read because they were not in the cache
    std::int64_t steps = 0;      ///< of the machine that runs statements: rows looked at and left
};

/// Counts on every connection this process opens in its scope. One at a time.
class WatchedConnections {
  public:
    WatchedConnections();
    WatchedConnections(const WatchedConnections&) = delete;
    WatchedConnections& operator=(const WatchedConnections&) = delete;
    ~WatchedConnections();

    Work sofar() const;
};

} // namespace upturn::test
