// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The clock is handed in, never called: a test or a screenshot hands in a fixed one.

#pragma once

#include <upturn/core/moment.hpp>

#include <mutex>

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

/// Stands still until it is moved. `UPTURN_NOW` makes one.
class FixedClock final : public Clock {
  public:
    explicit FixedClock(Moment moment)
        : moment_(std::move(moment)) {}
    Moment now() const override {
        const std::lock_guard lock(mutex_);
        return moment_;
    }
    void moveTo(Moment moment) {
        const std::lock_guard lock(mutex_);
        moment_ = std::move(moment);
    }

  private:
    mutable std::mutex mutex_;
    Moment moment_;
};

} // namespace upturn::core
