// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The clock is handed in, never called: a test or a screenshot hands in a fixed one.

#pragma once

#include <upturn/core/moment.hpp>

namespace upturn::core {

class Clock {
  public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    /// Now, with the zone of this computer. Any thread.
    virtual Moment now() const = 0;
};

class SystemClock final : public Clock {
  public:
    Moment now() const override;
};

/// Stands still. `UPTURN_NOW` makes one.
class FixedClock final : public Clock {
  public:
    explicit FixedClock(Moment moment)
        : moment_(std::move(moment)) {}
    Moment now() const override { return moment_; }
    void moveTo(Moment moment) { moment_ = std::move(moment); }

  private:
    Moment moment_;
};

} // namespace upturn::core
