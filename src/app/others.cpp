// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/others.hpp>

#include <algorithm>

namespace upturn::app {

bool Others::opened(std::int64_t newestAct) {
    oldest_ = std::min(oldest_.value_or(newestAct), newestAct);
    return firstLook_ && newestAct < *firstLook_;
}

bool Others::looked(std::int64_t version, std::int64_t newestAct) {
    const bool first = !version_.has_value();
    const bool changed = version_ && *version_ != version;
    version_ = version;
    if (!first)
        return changed;
    firstLook_ = newestAct;
    return oldest_ && *oldest_ < newestAct;
}

} // namespace upturn::app
