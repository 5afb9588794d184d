// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/clock.hpp>

#include <QTimeZone>

#include <chrono>

namespace upturn::core {

Moment SystemClock::now() const {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    const std::int64_t ms = std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
    return momentAt(ms, QTimeZone::systemTimeZoneId().toStdString());
}

} // namespace upturn::core
